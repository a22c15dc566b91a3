//! The finding in words, for boards that can be checked by hand.

use std::fs;
use std::path::Path;

use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::state::link::Dropped;
use plugboard::story::{Language, Rule, Standing, Story};
use plugboard::words::{Finding, phrases};

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
    let mut messages = Vec::new();
    for file in ["words/phrases.rs", "words/page.rs", "words/share.rs"] {
        let text = read(file);
        let (_, declared) = text.split_once("pub trait").expect("a trait");
        let names = declared.split("    fn ").skip(1);
        messages.extend(names.filter_map(|name| Some(name.split_once('(')?.0.to_owned())));
    }
    assert!(messages.len() > 50);
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
        .filter(|message| !used.contains(&format!(".{message}(")))
        .collect();
    assert!(unused.is_empty(), "nothing says {unused:?}; remove them");
}
