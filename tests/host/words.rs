//! The finding in words, for boards that can be checked by hand.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::input::Date;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use plugboard::coalition::{Board, Coalition, Reached, Selection, Socket, SocketState};
use plugboard::state::link::Dropped;
use plugboard::story::{Language, PartialDate, Rule, Seed, Standing};
use plugboard::words::{
    ChangeWords, ExploringPhrases, Finding, Phrases, ShareDialogPhrases, SocketWords, compile,
    exploring_phrases, head, language, languages, phrases, share_dialog_phrases,
};

use crate::stories::{EN, FR, LANGUAGES, blank, plug, with};

fn story() -> Seed {
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
    phrases(EN).verdict(&Finding::of(&story, &selection, &board))
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
        "Counting only what is in force, 2 of 3 shared interests are covered, and each rests on \
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
        "With no partner on, each of the 3 shared interests falls to Home alone."
    );
    let no_module = |selection: &mut Selection, coalition: &Coalition| {
        coalition
            .modules()
            .for_each(|module| selection.modules.remove(module));
    };
    assert_eq!(
        verdict(no_module, &[0]),
        "With no module on, each of the 3 shared interests falls to Home alone."
    );
}

#[test]
fn names_what_a_link_asked_for_in_vain() {
    let words = phrases(EN);
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
        let names = names.filter_map(|name| name.split(['(', ' ']).next());
        names.map(str::to_owned).collect()
    };
    let (mut count, mut unused) = (0, Vec::new());
    for set in ["phrases", "exploring", "share_dialog", "page", "share"] {
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
        let (_, declared) = declared
            .split_once("    plain {")
            .expect("slots before them");
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
        "share_dialog" => &["share_dialog_phrases(", "ShareDialogPhrases"],
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

/// Scripts carry a message a line.
#[test]
fn no_message_goes_over_several_lines() {
    for language in LANGUAGES {
        let words = phrases(language);
        assert_eq!(Phrases::from_text(language, words.to_text()), Some(words));
        let words = exploring_phrases(language);
        let read = ExploringPhrases::from_text(language, words.to_text());
        assert_eq!(read, Some(words));
        let words = share_dialog_phrases(language);
        let read = ShareDialogPhrases::from_text(language, words.to_text());
        assert_eq!(read, Some(words));
    }
}

const PARTNER: &str = "<partner>";
const MODULE: &str = "<module>";

/// Every sentence with a name: whatever fills it is said.
#[test]
fn no_sentence_loses_a_name() {
    for language in LANGUAGES {
        let (words, exploring) = (phrases(language), exploring_phrases(language));
        let sharing = share_dialog_phrases(language);
        let shown = |state, operating| {
            let since = "2020".parse().expect("a date");
            let reached = Reached {
                standing: Standing::InForce,
                operating,
                since,
            };
            let has_ended = state == SocketState::Ended;
            Socket {
                state,
                plugged: true,
                reached: Some(reached).filter(|_| !has_ended),
                ended: Some(since).filter(|_| has_ended),
                alike: 1,
            }
        };
        let socket = |state, operating| {
            words.socket(SocketWords {
                partner: PARTNER,
                module: MODULE,
                shows: shown(state, operating),
                of: 1,
            })
        };
        let sockets = [
            socket(SocketState::Below, false),
            socket(SocketState::Live, false),
            socket(SocketState::Live, true),
            socket(SocketState::Ended, false),
        ];
        let of_members = words.socket(SocketWords {
            partner: PARTNER,
            module: MODULE,
            shows: Socket {
                alike: 7,
                ..shown(SocketState::Below, false)
            },
            of: 9,
        });
        let different: HashSet<&String> = sockets.iter().collect();
        assert_eq!(different.len(), sockets.len(), "{sockets:?}");
        let firmer = ChangeWords::Firmer(PARTNER, MODULE, "<from>", "<to>");
        let said: Vec<(String, &[&str])> = vec![
            (words.interests("<home>"), &["<home>"]),
            (words.open_group("<group>"), &["<group>"]),
            (words.close_group("<group>"), &["<group>"]),
            (words.no_plug(PARTNER, MODULE), &[PARTNER, MODULE]),
            (words.evidence_of(PARTNER, MODULE), &[PARTNER, MODULE]),
            (words.plug_heading(PARTNER, MODULE), &[PARTNER, MODULE]),
            (of_members, &[PARTNER, MODULE, "2020", "7", "9"]),
            (sockets[0].clone(), &[PARTNER, MODULE, "2020"]),
            (sockets[1].clone(), &[PARTNER, MODULE, "2020"]),
            (sockets[2].clone(), &[PARTNER, MODULE, "2020"]),
            (sockets[3].clone(), &[PARTNER, MODULE, "2020"]),
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

/// Readers look for a cell's word among the choices of what counts.
#[test]
fn a_short_standing_is_the_same_word() {
    for language in languages() {
        let words = phrases(language);
        let since = "2020".parse().expect("a date");
        for (standing, operating) in Standing::ALL
            .map(|one| (one, false))
            .into_iter()
            .chain([(Standing::InForce, true)])
        {
            let reached = Reached {
                standing,
                operating,
                since,
            };
            let (long, short) = (words.reached(reached), words.reached_short(reached));
            assert!(
                long.contains(short.trim_end_matches('.')),
                "{short} of {long}"
            );
        }
    }
}

fn locale(language: Language) -> Locale {
    head(language).locale.parse().expect("it is well formed")
}

/// The Unicode CLDR says how languages write lists and dates.
#[test]
fn lists_are_written_as_the_language_writes_them() {
    let items = ["alpha", "beta", "gamma", "delta", "epsilon"];
    for language in languages() {
        let options = ListFormatterOptions::default();
        let cldr = ListFormatter::try_new_and(locale(language).into(), options);
        let cldr = cldr.expect("its rules are compiled in");
        for count in 0..=items.len() {
            let items = &items[..count];
            let mut said = cldr.format_to_string(items.iter());
            // American newspapers leave the last comma out (Associated Press), which CLDR does not.
            if language.tag() == "en-US" && count > 2 {
                said = said.replace(", and ", " and ");
            }
            // 및, which CLDR has before the last, is an office's word: Korean newspapers part names by commas alone.
            if language.tag() == "ko" {
                said = said.replace(" 및", ",");
            }
            assert_eq!(phrases(language).list(items), said);
        }
    }
}

#[test]
fn dates_are_written_as_the_language_writes_them() {
    for language in languages() {
        let by_day = DateTimeFormatter::try_new(locale(language).into(), YMD::long());
        let by_month = DateTimeFormatter::try_new(locale(language).into(), YM::long());
        let by_day = by_day.expect("its rules are compiled in");
        let by_month = by_month.expect("its rules are compiled in");
        for month in 1..=12 {
            for day in 1..=28 {
                let date = Date::try_new_iso(2026, month, day).expect("every month has 28 days");
                let mut said = by_day.format(&date).to_string();
                // French writes the first of a month as an ordinal, which CLDR does not.
                if let (FR, Some(rest)) = (language, said.strip_prefix("1 ")) {
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
    assert_eq!(LANGUAGES.map(year), ["2026", "2026", "2026年"]);
}

#[test]
fn a_language_like_another_says_only_what_differs() {
    let [british, american] = ["en-GB", "en-US"].map(|tag| language(tag).expect("it is built in"));
    let day = "2026-07-03".parse().unwrap();
    assert_eq!(phrases(british).date(day), "3 July 2026");
    assert_eq!(phrases(american).date(day), "July 3, 2026");
    assert_eq!(phrases(british).undo(), phrases(EN).undo());
    assert_eq!(head(british).locale, "en-GB");
    assert_eq!(head(british).name, "English");
    let faults = |text: &str| compile("nn.ftl", text).unwrap_err();
    let unknown = faults("language-based-on = nope\n");
    assert!(
        unknown
            .iter()
            .any(|fault| (fault.line, fault.column) == (1, 21)
                && fault.to_string().contains("language-based-on")),
        "{unknown:?}"
    );
    let unused = faults("language-based-on = en\nboard-unod = Undo\n");
    assert_eq!(unused.len(), 1, "{unused:?}");
    assert_eq!(
        (unused[0].line, &*unused[0].mend),
        (2, "did you mean “board-undo”?")
    );
    let itself = compile("en.ftl", "language-based-on = en\n").unwrap_err();
    let told: Vec<String> = itself.iter().map(ToString::to_string).collect();
    assert!(
        told.iter().any(|of| of.starts_with("en.ftl:1:21")),
        "{told:?}"
    );
}
