//! The finding in words, for boards that can be checked by hand.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::input::Date;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use plugboard::coalition::{Board, Coalition, Selection, SocketState};
use plugboard::state::link::Dropped;
use plugboard::story::{Language, PartialDate, Rule, Standing, Story};
use plugboard::words::{
    ChangeWords, ExploringPhrases, Finding, Phrases, SharingPhrases, SocketWords,
    exploring_phrases, page_phrases, phrases, share_phrases, sharing_phrases,
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
         Take partner 0 out and nobody covers interest 0. No partner stands behind interest 2."
    );
}

#[test]
fn says_that_all_rests_on_one() {
    assert_eq!(
        verdict(|_, _| {}, &[0]),
        "Counting only what is in force, 2 of 3 shared interests are covered, and all of them rest on \
         partner 0 alone. Take partner 0 out and interest 0 and interest 1 go dark. No partner stands behind \
         interest 2."
    );
}

#[test]
fn says_what_consensus_costs() {
    assert_eq!(
        verdict(|selection, _| selection.rule = Rule::Consensus, &[0, 1]),
        "Counting only what is in force, 1 of 3 modules runs if everyone must agree (2 held up by partner 1); \
         1 of 3 shared interests is covered, by more than one partner. Interest 0 and interest 2 have no partner."
    );
}

#[test]
fn stays_true_with_nothing_on() {
    assert_eq!(
        verdict(|_, _| {}, &[]),
        "With no partner on, all 3 shared interests fall to Home alone."
    );
    let no_module = |selection: &mut Selection, coalition: &Coalition| {
        coalition
            .modules()
            .for_each(|module| selection.modules.remove(module));
    };
    assert_eq!(
        verdict(no_module, &[0]),
        "With no module on, all 3 shared interests fall to Home alone."
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
    let mut used = read("bin/plugboard.rs");
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

/// The lines of every set of messages in a language.
fn lines(language: Language) -> Vec<String> {
    let sets = [
        phrases(language).to_text(),
        exploring_phrases(language).to_text(),
        sharing_phrases(language).to_text(),
        page_phrases(language).to_text(),
        share_phrases(language).to_text(),
    ];
    let lines = sets.iter().flat_map(|set| set.split('\n'));
    lines.map(str::to_owned).collect()
}

/// The slots of a message. `{Who}` is `{who}` at the start of a sentence.
fn slots(message: &str) -> BTreeSet<String> {
    let slots = message.split('{').skip(1);
    let slots = slots.map(|rest| rest.split_once('}').expect("every slot is closed").0);
    slots.map(str::to_lowercase).collect()
}

/// What a message is told, it says in every language: a translation drops no slot and invents none.
#[test]
fn every_language_fills_the_same_slots() {
    let english = lines(Language::En);
    assert!(english.len() > 300, "{}", english.len());
    for language in Language::ALL {
        let told = lines(language);
        assert_eq!(told.len(), english.len(), "{}", language.tag());
        let differ: Vec<_> = english
            .iter()
            .zip(&told)
            .filter(|(one, other)| slots(one) != slots(other))
            .collect();
        assert!(differ.is_empty(), "{differ:#?}");
    }
}

#[test]
fn a_dropped_and_an_invented_slot_are_noticed() {
    let english = slots("; {single} rest on one, {most} of them on {partner}. {Who}");
    assert_eq!(english.len(), 4);
    assert_ne!(english, slots("{most} sur {partner}, {who}"));
    assert_ne!(english, slots("{single} {most} {partner} {who} {more}"));
    assert_eq!(english, slots("{who}{partner}{most}{single}{most}"));
}

/// Scripts carry a message a line.
#[test]
fn no_message_goes_over_several_lines() {
    for language in Language::ALL {
        let words = phrases(language);
        assert_eq!(Phrases::from_text(language, words.to_text()), Some(words));
        let words = exploring_phrases(language);
        let read = ExploringPhrases::from_text(language, words.to_text());
        assert_eq!(read, Some(words));
        let words = sharing_phrases(language);
        let read = SharingPhrases::from_text(language, words.to_text());
        assert_eq!(read, Some(words));
    }
}

const PARTNER: &str = "<partner>";
const MODULE: &str = "<module>";

/// Every sentence with a name: whatever fills it is said.
#[test]
fn no_sentence_loses_a_name() {
    for language in Language::ALL {
        let (words, exploring) = (phrases(language), exploring_phrases(language));
        let sharing = sharing_phrases(language);
        let reached = Some((Standing::Signed, 2020));
        let sockets = [SocketState::Below, SocketState::Live].map(|state| {
            words.socket(SocketWords {
                partner: PARTNER,
                module: MODULE,
                state,
                reached,
            })
        });
        let firmer = ChangeWords::Firmer(PARTNER, MODULE, "<from>", "<to>");
        let said: Vec<(String, &[&str])> = vec![
            (words.interests("<home>"), &["<home>"]),
            (words.open_group("<group>"), &["<group>"]),
            (words.close_group("<group>"), &["<group>"]),
            (words.no_plug(PARTNER, MODULE), &[PARTNER, MODULE]),
            (words.evidence_of(PARTNER, MODULE), &[PARTNER, MODULE]),
            (words.plug_heading(PARTNER, MODULE), &[PARTNER, MODULE]),
            (sockets[0].clone(), &[PARTNER, MODULE, "2020"]),
            (sockets[1].clone(), &[PARTNER, MODULE, "2020"]),
            (words.covered_by(&[PARTNER, "<b>"]), &[PARTNER, "<b>"]),
            (words.as_of_now("<date>"), &["<date>"]),
            (words.as_of_argument("<date>"), &["<date>"]),
            (
                words.dropped(&[Dropped::Unknown("<what>".to_owned())]),
                &["<what>"],
            ),
            (words.progress(7, 8), &["7", "8"]),
            (words.bet_answer(Some(9), 7), &["9", "7", "2"]),
            (words.bet_answer(Some(7), 9), &["7", "9", "2"]),
            (exploring.with(PARTNER), &[PARTNER]),
            (exploring.without(PARTNER), &[PARTNER]),
            (exploring.change(ChangeWords::Partner(PARTNER)), &[PARTNER]),
            (exploring.change(ChangeWords::Module(MODULE)), &[MODULE]),
            (
                exploring.change(ChangeWords::PutBack(PARTNER, MODULE)),
                &[PARTNER, MODULE],
            ),
            (
                exploring.change(firmer),
                &[PARTNER, MODULE, "<from>", "<to>"],
            ),
            (
                exploring.pivot(&[PARTNER], &["<a>", "<b>"]),
                &[PARTNER, "<a>", "<b>"],
            ),
            (exploring.pivot(&[PARTNER], &["<a>"]), &[PARTNER, "<a>"]),
            (exploring.brings(&["<a>"], 7), &["<a>", "7"]),
            (
                exploring.stress(PARTNER, 7, 9, 3),
                &[PARTNER, "7", "9", "3"],
            ),
            (sharing.picture("<format>"), &["<format>"]),
            (sharing.data("<format>"), &["<format>"]),
            (sharing.citation("<format>"), &["<format>"]),
            (
                sharing.picture_text("<title>", "<verdict>"),
                &["<title>", "<verdict>"],
            ),
            (sharing.height(700, 900), &["700", "900"]),
        ];
        for (sentence, parts) in said {
            for part in parts {
                assert!(sentence.contains(part), "{part} in {sentence}");
            }
            assert!(!sentence.contains(['{', '}']), "{sentence}");
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
