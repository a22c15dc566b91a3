//! The finding in words, for boards that can be checked by hand.

use std::fs;
use std::path::Path;

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::input::Date;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use plugboard::coalition::{Board, Coalition, Selection, SocketState, Status};
use plugboard::state::link::Dropped;
use plugboard::story::{Language, PartialDate, Rule, Standing, Story};
use plugboard::words::{
    ChangeWords, DrawnWords, Finding, SmallestWords, SocketWords, SpaceWords, exploring_phrases,
    phrases, sharing_phrases,
};

use crate::stories::{blank, plug, with};

fn story() -> Story {
    let mut story = blank(2, &[&[0], &[1], &[2]], 3);
    plug(&mut story, 0, 0, Standing::InForce);
    plug(&mut story, 0, 1, Standing::InForce);
    plug(&mut story, 1, 1, Standing::InForce);
    story
}

fn verdict(change: impl Fn(&mut Selection, &Coalition), on: &[usize]) -> String {
    let story = story();
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, on);
    selection.bar = Standing::InForce;
    change(&mut selection, &coalition);
    let board = Board::derive(&coalition, &selection);
    phrases(Language::En).verdict(&Finding::of(&story, &selection, &board))
}

#[test]
fn says_what_is_covered_and_what_rests_on_whom() {
    assert_eq!(
        verdict(|_, _| {}, &[0, 1]),
        "Counting only what is in force, 2 of 3 shared interests are covered; 1 rests on partner 0 alone. \
         Take partner 0 out and interest 0 goes dark. Interest 2 has no partner."
    );
}

#[test]
fn says_that_all_rests_on_one() {
    assert_eq!(
        verdict(|_, _| {}, &[0]),
        "Counting only what is in force, 2 of 3 shared interests are covered, and all of them rest on \
         partner 0 alone. Take partner 0 out and interest 0 and interest 1 go dark. Interest 2 has no partner."
    );
}

#[test]
fn says_what_consensus_costs() {
    assert_eq!(
        verdict(|selection, _| selection.rule = Rule::Consensus, &[0, 1]),
        "Counting only what is in force, 1 of 3 modules runs if everyone must agree (partner 1 holds up 2); \
         1 of 3 shared interests is covered, none of them by one partner alone. Interest 0 and interest 2 \
         have no partner."
    );
}

#[test]
fn stays_true_with_nothing_on() {
    assert_eq!(
        verdict(|_, _| {}, &[]),
        "With no partner on, Home faces all 3 shared interests alone."
    );
    let no_module = |selection: &mut Selection, coalition: &Coalition| {
        coalition
            .modules()
            .for_each(|module| selection.modules.remove(module));
    };
    assert_eq!(
        verdict(no_module, &[0]),
        "With no module on, Home faces all 3 shared interests alone."
    );
}

#[test]
fn names_what_a_link_asked_for_in_vain() {
    let words = phrases(Language::En);
    let unknown = |what: &str| Dropped::Unknown(what.to_owned());
    assert!(
        words
            .dropped(&[unknown("a"), unknown("b")])
            .contains("“a” and “b”.")
    );
    let many: Vec<Dropped> = (0..500).map(|at| unknown(&at.to_string())).collect();
    assert!(words.dropped(&many).contains("“0”, “1”, “2” and more."));
    assert!(words.dropped(&[Dropped::TooLong]).contains("too long"));
}

/// A missing message does not compile; one that nothing says is found here.
#[test]
fn every_message_is_used() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let read = |path: &str| fs::read_to_string(sources.join(path)).expect(path);
    let names = |of: &str| -> Vec<String> {
        let lines = of.lines().filter(|line| !line.contains("//"));
        let names = lines.filter_map(|line| line.trim().strip_suffix(','));
        let names = names.filter_map(|name| name.split('(').next());
        names.map(str::to_owned).collect()
    };
    // By message, the code that says it.
    let mut messages: Vec<(String, String)> = Vec::new();
    let sentences = ["words/phrases/sentences.rs", "words/exploring/sentences.rs"];
    let mut methods = sentences.map(read).concat();
    for set in ["phrases", "exploring", "sharing", "page", "share"] {
        let text = read(&format!("words/{set}.rs"));
        let (_, declared) = text.split_once("\nmessages! {").expect("messages");
        let (declared, rest) = declared.split_once("\n}\n").expect("their end");
        let (whole, filled) = declared.split_once("    filled {").expect("both kinds");
        let whole = names(whole).into_iter();
        messages.extend(whole.map(|name| (format!(".{name}("), name)));
        let filled = names(filled).into_iter();
        messages.extend(filled.map(|name| (format!("Place::{name}"), name)));
        methods += rest;
    }
    // A method that nobody calls says nothing, though it fills a message.
    let public = methods.split("    pub fn ").skip(1);
    let public = public.filter_map(|name| Some(name.split_once('(')?.0.to_owned()));
    messages.extend(public.map(|name| (format!(".{name}("), name)));
    assert!(messages.len() > 150, "{}", messages.len());
    let mut used = read("bin/plugboard/main.rs");
    for room in ["view", "site", "words", "picture"] {
        let mut folders = vec![sources.join(room)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect(room).flatten() {
                match fs::read_to_string(entry.path()) {
                    Ok(text) => used += &text,
                    Err(_) => folders.push(entry.path()),
                }
            }
        }
    }
    let unused: Vec<String> = messages
        .into_iter()
        .filter(|(code, _)| !says(&used, code))
        .map(|(_, message)| message)
        .collect();
    assert!(unused.is_empty(), "nothing says {unused:?}; remove them");
}

/// Whether the code stands in the sources as a whole, not as the beginning of another name.
fn says(sources: &str, code: &str) -> bool {
    sources.match_indices(code).any(|(at, _)| {
        let after = sources[at + code.len()..].chars().next();
        code.ends_with('(') || !after.is_some_and(|after| after == '_' || after.is_alphanumeric())
    })
}

/// Every board of a few partners, in every language: no sentence keeps an open slot, and none loses what
/// it was told.
#[test]
fn every_slot_is_filled() {
    for language in Language::ALL {
        let words = phrases(language);
        let mut said = vec![
            words.interests("<home>"),
            words.open_group("<group>"),
            words.close_group("<group>"),
            words.no_plug("<partner>", "<module>"),
            words.evidence_of("<partner>", "<module>"),
            words.plug_heading("<partner>", "<module>"),
            words.covered_by(&["<partner>"]),
            words.as_of_now("<date>"),
            words.as_of_argument("<date>"),
            words.dropped(&[Dropped::Unknown("<what>".to_owned())]),
            words.socket(SocketWords {
                partner: "<partner>",
                module: "<module>",
                state: SocketState::Below,
                reached: Some((Standing::Signed, 2020)),
            }),
        ];
        for sentence in &said {
            assert!(sentence.contains('<'), "{sentence}");
        }
        said.extend([
            words.progress(1, 2),
            words.credit(1.5),
            words.status(Status::Shared, 2),
            words.bet_answer(None, 1),
            words.bet_answer(Some(1), 1),
            words.bet_answer(Some(2), 1),
            words.bet_answer(Some(1), 2),
        ]);
        for sentence in &said {
            assert!(!sentence.contains(['{', '}']), "{sentence}");
        }
        let story = story();
        let coalition = Coalition::new(&story);
        let days = [None, Some("2025"), Some("2025-03-04")];
        for (rule, bar) in Rule::ALL
            .into_iter()
            .flat_map(|rule| Standing::ALL.map(|bar| (rule, bar)))
        {
            for (on, day) in [&[0][..], &[1], &[0, 1], &[]]
                .into_iter()
                .flat_map(|on| days.map(|day| (on, day)))
            {
                let mut selection = with(&story, &coalition, on);
                (selection.rule, selection.bar) = (rule, bar);
                selection.as_of = day.map(|day| day.parse().expect(day));
                let board = Board::derive(&coalition, &selection);
                let verdict = words.verdict(&Finding::of(&story, &selection, &board));
                assert!(!verdict.contains(['{', '}']), "{verdict}");
                assert!(verdict.ends_with(['.', '。']), "{verdict}");
            }
        }
    }
}

/// What is loaded on demand, for none, one and some of everything: filling stops at a slot that nothing fills.
#[test]
fn every_slot_of_what_is_loaded_on_demand_is_filled() {
    let names: [&[&str]; 3] = [&[], &["<a>"], &["<a>", "<b>"]];
    let bools = [false, true];
    for language in Language::ALL {
        let (words, sharing) = (exploring_phrases(language), sharing_phrases(language));
        let mut said = vec![
            words.with("<partner>"),
            words.without("<partner>"),
            words.change(ChangeWords::Partner("<partner>")),
            words.change(ChangeWords::Module("<module>")),
            words.change(ChangeWords::PutBack("<partner>", "<module>")),
            words.change(ChangeWords::Firmer("<partner>", "<module>", "a", "b")),
            words.pivot(names[1], names[2]),
            sharing.picture("<format>"),
            sharing.data("<format>"),
            sharing.citation("<format>"),
            sharing.picture_text("<title>", "<verdict>"),
        ];
        for sentence in &said {
            assert!(sentence.contains('<'), "{sentence}");
        }
        said.push(sharing.height(1, 2));
        for (count, few) in (0..3).flat_map(|count| names.map(|few| (count, few))) {
            said.extend([
                words.mix(few, count, 2),
                words.covered(count),
                words.pivot(names[1], few),
                words.stress("a", count, 2, count + 1),
                words.differ(count),
                words.brings(names[1], count),
                words.drawn(&DrawnWords {
                    partners: 3,
                    mixes: "8",
                    drawn: 1,
                    together: count,
                    interests: 2,
                    needed: few,
                }),
            ]);
            said.extend((0..4).map(|most| {
                words.space(&SpaceWords {
                    partners: most,
                    mixes: 8,
                    best: count,
                    most,
                    interests: 2,
                    pivotal: few,
                    left_out: few,
                    idle: few,
                })
            }));
            for (more, exact) in bools
                .into_iter()
                .flat_map(|more| bools.map(|exact| (more, exact)))
            {
                said.extend((0..4).map(|covered| {
                    words.smallest(&SmallestWords {
                        size: count,
                        count,
                        more,
                        covered,
                        interests: 2,
                        dark: few,
                        exact,
                    })
                }));
            }
        }
        for sentence in &said {
            assert!(
                !sentence.is_empty() && !sentence.contains(['{', '}']),
                "{sentence}"
            );
        }
    }
}

fn locale(language: Language) -> Locale {
    language.locale().parse().expect("it is well formed")
}

/// The Unicode CLDR says how languages write lists and dates.
#[test]
fn lists_are_written_as_the_language_writes_them() {
    let items = ["alpha", "beta", "gamma", "delta", "epsilon"];
    for language in Language::ALL {
        let options = ListFormatterOptions::default();
        let cldr = ListFormatter::try_new_and(locale(language).into(), options);
        let cldr = cldr.expect("its rules are compiled in");
        for count in 0..=items.len() {
            let items = &items[..count];
            assert_eq!(
                phrases(language).list(items),
                cldr.format_to_string(items.iter())
            );
        }
    }
}

#[test]
fn dates_are_written_as_the_language_writes_them() {
    for language in Language::ALL {
        let by_day = DateTimeFormatter::try_new(locale(language).into(), YMD::long());
        let by_month = DateTimeFormatter::try_new(locale(language).into(), YM::long());
        let by_day = by_day.expect("its rules are compiled in");
        let by_month = by_month.expect("its rules are compiled in");
        for month in 1..=12 {
            for day in 1..=28 {
                let date = Date::try_new_iso(2026, month, day).expect("every month has 28 days");
                let mut said = by_day.format(&date).to_string();
                // French writes the first of a month as an ordinal, which CLDR does not.
                if let (Language::Fr, Some(rest)) = (language, said.strip_prefix("1 ")) {
                    said = format!("1er {rest}");
                }
                let as_known = |day| PartialDate {
                    year: 2026,
                    month: Some(month),
                    day,
                };
                let words = phrases(language);
                assert_eq!(words.date(as_known(Some(day))), said);
                assert_eq!(
                    words.date(as_known(None)),
                    by_month.format(&date).to_string()
                );
            }
        }
    }
    let year = |language| phrases(language).date(PartialDate::year(2026));
    assert_eq!(Language::ALL.map(year), ["2026", "2026", "2026年"]);
}
