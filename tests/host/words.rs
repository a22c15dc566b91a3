//! The finding in words, for boards that can be checked by hand.

use std::fs;
use std::path::{Path, PathBuf};

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

/// A missing message does not compile; one that nothing says is found here. Two sets may have a message of one
/// name, so one is said only where its own set is at hand.
#[test]
fn every_message_is_used() {
    let sources = sources();
    let names = |of: &str| -> Vec<String> {
        let lines = of.lines().filter(|line| !line.contains("//"));
        let names = lines.filter_map(|line| line.trim().strip_suffix(','));
        let names = names.filter_map(|name| name.split('(').next());
        names.map(str::to_owned).collect()
    };
    let (mut count, mut unused) = (0, Vec::new());
    for set in ["phrases", "exploring", "sharing", "page", "share"] {
        let own = format!("words/{set}");
        let taken = format!("super::{set}::");
        let is_own = |path: &str, code: &str| {
            let rest = path.strip_prefix(&own);
            rest.is_some_and(|rest| rest.starts_with(['/', '.']))
                || path.starts_with("words/") && code.contains(&taken)
        };
        let text = fs::read_to_string(source_folder().join(format!("{own}.rs"))).expect(set);
        let (_, declared) = text.split_once("\nmessages! {").expect("messages");
        let (declared, methods) = declared.split_once("\n}\n").expect("their end");
        let (whole, filled) = declared.split_once("    filled {").expect("both kinds");
        let sentences = format!("words/{set}/sentences.rs");
        let sentences = fs::read_to_string(source_folder().join(sentences)).unwrap_or_default();
        // A method that nobody calls says nothing, though it fills a message.
        let methods = format!("{methods}{sentences}");
        let methods = methods.split("    pub fn ").skip(1);
        let methods = methods.filter_map(|name| Some(name.split_once('(')?.0.to_owned()));
        let said = |name: &str| {
            let mut rooms = sources.iter();
            rooms.any(|(path, code)| {
                (is_own(path, code) || is_at_hand(set, path, code)) && says(code, name)
            })
        };
        let fills = |name: &str| {
            let mut rooms = sources.iter();
            rooms.any(|(path, code)| is_own(path, code) && fills(code, name))
        };
        let whole = names(whole).into_iter().chain(methods);
        let whole = whole.map(|name| (said(&name), name));
        let filled = names(filled).into_iter();
        for (is_used, name) in whole.chain(filled.map(|name| (fills(&name), name))) {
            count += 1;
            if !is_used {
                unused.push(format!("{set}: {name}"));
            }
        }
    }
    assert!(count > 150, "{count}");
    assert!(unused.is_empty(), "nothing says {unused:?}; remove them");
}

fn source_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Our code by its path, without spaces, which stand anywhere in a chain of calls.
fn sources() -> Vec<(String, String)> {
    let (mut sources, mut folders) = (Vec::new(), vec![source_folder()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let code = fs::read_to_string(&path).expect("a source");
                let code = code.split_whitespace().collect();
                let path = path.strip_prefix(source_folder()).expect("in its folder");
                sources.push((path.display().to_string(), code));
            }
        }
    }
    sources
}

/// Whether a set of messages is at hand in a file outside the words.
fn is_at_hand(set: &str, path: &str, code: &str) -> bool {
    let signs: &[&str] = match set {
        "phrases" => &[".words", ":Phrases", "=phrases(", "(phrases(", "&phrases("],
        "exploring" => &["exploring_phrases(", "ExploringPhrases"],
        "sharing" => &["sharing_phrases(", "SharingPhrases"],
        "page" => &["page_phrases(", "page_words()"],
        _ => &["share_phrases("],
    };
    // There they are handed on from file to file.
    let is_theirs = set == "exploring" && path.starts_with("view/exploring");
    !path.starts_with("words/") && (is_theirs || signs.iter().any(|sign| code.contains(sign)))
}

/// Whether code says a message: words are called so everywhere, or by their set.
fn says(code: &str, name: &str) -> bool {
    let call = format!(".{name}(");
    code.match_indices(&call).any(|(at, _)| {
        let before = &code[..at];
        let by_name = ["words", "self", "exploring", "_words()"];
        let by_name = by_name.iter().any(|end| before.ends_with(end));
        let (call, _) = before.rsplit_once('(').unwrap_or_default();
        by_name || before.ends_with(')') && call.ends_with("phrases")
    })
}

/// Whether code fills a message, and not one whose name only begins so.
fn fills(code: &str, name: &str) -> bool {
    let place = format!("Place::{name}");
    code.match_indices(&place).any(|(at, _)| {
        let after = code[at + place.len()..].chars().next();
        !after.is_some_and(|after| after == '_' || after.is_alphanumeric())
    })
}

#[test]
fn a_message_of_another_set_or_another_thing_is_not_taken_for_one() {
    let code = "letwords=scene.page_words();words.interest()";
    assert!(is_at_hand("page", "site/comparison.rs", code));
    assert!(!is_at_hand("exploring", "site/comparison.rs", code));
    assert!(says(code, "interest"));
    assert!(says(
        "letnote=share_phrases(language).frozen(&date);",
        "frozen"
    ));
    assert!(!says("partners.iter().copied()", "copied"));
    assert!(!says("self.story.interest(&id)", "interest"));
    assert!(fills("self.fill(Place::differ_one,&[])", "differ_one"));
    assert!(!fills("self.fill(Place::differ_one,&[])", "differ"));
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
