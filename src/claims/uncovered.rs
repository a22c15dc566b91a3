//! What a chapter says of the board that neither a slot nor a condition covers: numbers, and names of interests.

use std::collections::{BTreeMap, HashMap};

use super::ask::Ask;
use super::board::BoardName;
use super::condition::Written;
use super::covered::Covered;
use super::names::Thing;
use super::numbers::numbers;
use super::place::Places;
use super::reading::members;
use super::sentence::around;
use super::set::{Set, Term, Word};
use super::text::{Says, Slot, Text, What};
use crate::story::fault::Claim;
use crate::story::{ChapterIx, Draft, Fault, InterestIx, Language, Seed};

/// Sets that a chapter's numbers are mostly of.
const USUAL: [Word; 9] = [
    Word::Covered,
    Word::Single,
    Word::Shared,
    Word::Gaps,
    Word::Interests,
    Word::Partners,
    Word::Running,
    Word::Still,
    Word::Modules,
];

/// Words that stand in a text as its editor wrote them.
struct Run<'t> {
    /// The byte at which they begin, or the slot that has them.
    at: usize,
    words: &'t str,
    /// The number that they are said for, if they are one of several variants.
    said_for: Option<&'t str>,
}

/// Every number and every name of an interest that nothing covers.
pub(super) fn faults(
    ask: &Ask,
    draft: &Draft,
    places: &Places,
    texts: &BTreeMap<usize, Text>,
    conditions: &[Option<Vec<Written>>],
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut names: HashMap<Language, Names> = HashMap::new();
    for (&at, text) in texts {
        let passage = &draft.passages()[at];
        let beside = places.beside(at);
        let Some(beside) = beside.filter(|beside| places.is_vouched(&passage.spot, *beside)) else {
            continue;
        };
        // What a condition would have covered that cannot be read is told with it.
        let Some(conditions) = &conditions[beside] else {
            continue;
        };
        let chapter = places.chapter(at);
        let beside = &places.besides[beside];
        let covered = Covered::by(ask, beside, conditions, text, passage.language);
        let seed = ask.seed_in(passage.language);
        let names = names.entry(passage.language);
        let names = names.or_insert_with(|| Names::of(seed));
        let (mut claims, mut named) = (Vec::new(), named_by_slots(seed, text));
        for run in runs(text) {
            for number in numbers(run.words) {
                if run.said_for != Some(&*number.text) && !covered.has_number(&number) {
                    claims.push(Claim::Number {
                        sentence: around(&passage.text, run.at + number.at),
                        instead: counted(ask, number.value(), chapter),
                        number: number.text,
                    });
                }
            }
            let found = names.found(run.words).into_iter();
            named.extend(found.map(|(at, interest)| (run.at + at, interest)));
        }
        for (at, interest) in named {
            if !covered.has_interest(ask, interest) {
                let sentence = around(&passage.text, at);
                claims.push(of_interest(ask, chapter, interest, seed, sentence));
            }
        }
        let claims = claims.into_iter();
        faults.extend(claims.filter_map(|what| draft.fault(&passage.spot, what)));
    }
    faults
}

/// The interests that slots name by themselves: a name says nothing about the board, but its sentence does.
fn named_by_slots(seed: &Seed, text: &Text) -> Vec<(usize, InterestIx)> {
    let slots = text.iter().filter_map(|piece| match &piece.what {
        What::Slot(Slot {
            says: Says::Name(id),
            ..
        }) => Some((piece.at.start, seed.interest(id)?)),
        _ => None,
    });
    slots.collect()
}

fn runs(text: &Text) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    for piece in text {
        let at = piece.at.start;
        match &piece.what {
            What::Words(words) => runs.push(Run {
                at,
                words,
                said_for: None,
            }),
            What::Slot(slot) => {
                if let Says::Variant(_, variants) = &slot.says {
                    runs.extend(variants.iter().map(|variant| Run {
                        at,
                        words: &variant.text,
                        said_for: Some(&variant.key),
                    }));
                }
            }
        }
    }
    runs
}

/// Slots that say this number on a chapter's board.
fn counted(ask: &Ask, number: Option<usize>, of: Option<ChapterIx>) -> Vec<String> {
    let counts = USUAL.into_iter().filter(|word| {
        let set = set(*word);
        members(ask, &set, of).is_ok_and(|members| Some(members.len()) == number)
    });
    let slot = |word: Word| format!("{{#{}}}", <&str>::from(word));
    counts.map(slot).collect()
}

fn set(word: Word) -> Set {
    Set {
        first: Term {
            word,
            about: None,
            board: BoardName::default(),
        },
        others: Vec::new(),
    }
}

/// The names of interests in one language, in small letters.
struct Names(Vec<(InterestIx, String)>);

impl Names {
    fn of(seed: &Seed) -> Names {
        let interests = seed.interests.iter_enumerated();
        let names = interests.flat_map(|(at, interest)| {
            let names = [&interest.name, &interest.inline];
            names.map(|name| (at, small(name.trim())))
        });
        Names(names.filter(|(_, name)| !name.is_empty()).collect())
    }

    /// The interests that are named in a text, each once, with the byte at which it is.
    fn found(&self, text: &str) -> Vec<(usize, InterestIx)> {
        let folded = small(text);
        let mut found: Vec<(usize, InterestIx)> = Vec::new();
        for (interest, name) in &self.0 {
            if let Some(at) = place_of(name, &folded)
                && found.iter().all(|(_, other)| other != interest)
            {
                // A small letter may take more bytes or fewer than its capital.
                let before = folded[..at].chars().count();
                let at = text.char_indices().nth(before).map_or(0, |(at, _)| at);
                found.push((at, *interest));
            }
        }
        found
    }
}

/// A text in small letters, a letter for each of its letters.
fn small(text: &str) -> String {
    let letters = text.chars();
    letters
        .map(|letter| letter.to_lowercase().next().unwrap_or(letter))
        .collect()
}

/// Where a name stands in a text by itself. Japanese writes no spaces; elsewhere a word within another is not that
/// word.
fn place_of(name: &str, text: &str) -> Option<usize> {
    let is_of_word =
        |letter: char| letter.is_lowercase() || letter.is_uppercase() || letter.is_ascii_digit();
    let joins = |one: Option<char>, other: Option<char>| {
        one.is_some_and(is_of_word) && other.is_some_and(is_of_word)
    };
    let mut places = text.match_indices(name).map(|(at, _)| at);
    places.find(|at| {
        let (before, after) = (&text[..*at], &text[at + name.len()..]);
        !joins(before.chars().next_back(), name.chars().next())
            && !joins(name.chars().next_back(), after.chars().next())
    })
}

fn of_interest(
    ask: &Ask,
    of: Option<ChapterIx>,
    interest: InterestIx,
    seed: &Seed,
    sentence: String,
) -> Claim {
    let id = seed.interests[interest].id.to_string();
    let covering = Set {
        first: Term {
            about: Some(id.clone()),
            ..set(Word::Covering).first
        },
        others: Vec::new(),
    };
    let covering = members(ask, &covering, of).unwrap_or_default();
    let ids: Vec<&str> = covering
        .iter()
        .map(|thing: &Thing| &**thing.id(seed))
        .collect();
    let (now, instead) = match ids[..] {
        [] => ("nobody covers".to_owned(), format!("{id} in gaps")),
        [only] => (
            format!("{only} covers alone"),
            format!("{id} in alone:{only}"),
        ),
        _ => (
            format!("is covered by {}", ids.join(", ")),
            format!("{id} in shared"),
        ),
    };
    Claim::Interest {
        name: seed.interests[interest].name.to_string(),
        id,
        sentence,
        now,
        instead,
    }
}
