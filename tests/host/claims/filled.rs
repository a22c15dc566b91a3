//! What slots say on the built-in story's boards, whatever becomes of its evidence, held to the boards themselves.

use plugboard::coalition::{Board, Coalition, Selection, SocketState, Status};
use plugboard::story::Seed;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use super::truth::{changed, changes, count};
use crate::stories::{JA, sound};

/// How a set is counted by hand on a board.
type Counted = fn(&Seed, &Coalition, &Selection) -> usize;

const SLOTS: &[(&str, Counted)] = &[
    ("covered", |_, coalition, selection| {
        Board::derive(coalition, selection).covered()
    }),
    ("gaps", |_, coalition, selection| {
        of(coalition, selection, Status::Gap)
    }),
    ("single", |_, coalition, selection| {
        of(coalition, selection, Status::Single)
    }),
    ("shared", |_, coalition, selection| {
        of(coalition, selection, Status::Shared)
    }),
    ("lost:japan", |seed, coalition, selection| {
        let mut without = selection.clone();
        without.switch_partner(coalition, seed.partner("japan").unwrap(), false);
        let [with, without] =
            [selection, &without].map(|selection| Board::derive(coalition, selection));
        let lost = coalition.interests().filter(|interest| {
            with.status(*interest) != Status::Gap && without.status(*interest) == Status::Gap
        });
        lost.count()
    }),
    ("alone:southeast-asia", |seed, coalition, selection| {
        // Only what no one but the group and its members covers.
        let group = seed.partner("southeast-asia").unwrap();
        let board = Board::derive(coalition, selection);
        let ours = |partner| partner == group || seed.partners[group].members.contains(&partner);
        let alone = board.coverage.iter().filter(|covering| {
            !covering.is_empty() && covering.iter().all(|partner| ours(*partner))
        });
        alone.count()
    }),
    ("covered-by:malaysia", |seed, coalition, selection| {
        let mut opened = selection.clone();
        opened
            .opened
            .insert(seed.partner("southeast-asia").unwrap());
        let malaysia = seed.partner("malaysia").unwrap();
        let board = Board::derive(coalition, &opened);
        board
            .coverage
            .iter()
            .filter(|covering| covering.contains(&malaysia))
            .count()
    }),
    ("through:agriculture", |seed, coalition, selection| {
        let board = Board::derive(coalition, selection);
        let agriculture = seed.module("agriculture").unwrap();
        let live = |interest: &_| {
            let sockets = board.sockets_for(coalition, selection, *interest);
            sockets.iter().any(|(_, module)| *module == agriculture)
        };
        coalition.interests().filter(live).count()
    }),
    ("covering:arctic", |seed, coalition, selection| {
        Board::derive(coalition, selection).coverage[seed.interest("arctic").unwrap()].len()
    }),
    ("running", |_, coalition, selection| {
        Board::derive(coalition, selection)
            .rows
            .iter()
            .filter(|row| row.runs)
            .count()
    }),
    ("still", |_, coalition, selection| {
        let board = Board::derive(coalition, selection);
        board.rows.iter().filter(|row| row.on && !row.runs).count()
    }),
    (
        "in:agriculture@rule:plug-in",
        |seed, coalition, selection| {
            let mut plug_in = selection.clone();
            plug_in.rule = plugboard::story::Rule::PlugIn;
            let board = Board::derive(coalition, &plug_in);
            let sockets = &board.rows[seed.module("agriculture").unwrap()].sockets;
            sockets
                .iter()
                .filter(|socket| socket.state == SocketState::Live)
                .count()
        },
    ),
    (
        "holdouts:agriculture@rule:consensus",
        |seed, coalition, selection| {
            let mut consensus = selection.clone();
            consensus.rule = plugboard::story::Rule::Consensus;
            let board = Board::derive(coalition, &consensus);
            board.rows[seed.module("agriculture").unwrap()]
                .holdouts
                .len()
        },
    ),
    ("idle", |_, coalition, selection| {
        let board = Board::derive(coalition, selection);
        let covers = |partner| {
            board
                .coverage
                .iter()
                .any(|covering| covering.contains(&partner))
        };
        board.on().filter(|partner| !covers(*partner)).count()
    }),
    (
        "partners@opened:southeast-asia",
        |seed, coalition, selection| {
            let mut opened = selection.clone();
            opened
                .opened
                .insert(seed.partner("southeast-asia").unwrap());
            Board::derive(coalition, &opened).on().count()
        },
    ),
];

#[test]
fn slots_say_what_is_on_the_chapters_board() {
    let mut runner = TestRunner::new(Config::with_cases(24));
    let tries = runner.run(&changes(), |changes| {
        let changes: Vec<_> = changes
            .iter()
            .map(|(at, change)| (at.index(count()), *change))
            .collect();
        let [mut story, evidence, context] = changed(&changes);
        let slots = SLOTS.iter().map(|(set, _)| format!("{{#{set}}}"));
        let text = slots.collect::<Vec<_>>().join(" ");
        for chapter in story["chapters"].as_array_mut().unwrap() {
            let fields = chapter.as_object_mut().unwrap();
            for field in ["holds", "rests-on", "question"] {
                fields.remove(field);
            }
            let heading = json!({ "en": "x", "fr": "x", "ja": "x" });
            fields.insert("heading".into(), heading);
            fields.insert(
                "text".into(),
                json!([{ "en": text, "fr": text, "ja": text }]),
            );
        }
        for partner in story["partners"].as_array_mut().unwrap() {
            partner.as_object_mut().unwrap().remove("holds");
        }
        let mut context: Value = context;
        context["figures"] = json!([]);
        let [story, evidence, context] = [story, evidence, context].map(|file| file.to_string());
        // In Japanese every number is in figures.
        let edition = sound(&story, &evidence, &context).edition(JA);
        let seed = &edition.seed;
        let coalition = Coalition::new(seed);
        for (chapter, prose) in edition.prose.chapters.iter_enumerated() {
            let selection = Selection::of(&seed.chapters[chapter].board, &coalition);
            let counts = SLOTS
                .iter()
                .map(|(_, counted)| counted(seed, &coalition, &selection).to_string());
            let said: Vec<&str> = prose.text[0].split(' ').collect();
            for (((set, _), says), counted) in SLOTS.iter().zip(said).zip(counts) {
                prop_assert_eq!(says, counted, "{} in {}", set, &seed.chapters[chapter].id);
            }
        }
        Ok(())
    });
    tries.unwrap_or_else(|error| panic!("{error}"));
}

fn of(coalition: &Coalition, selection: &Selection, status: Status) -> usize {
    Board::derive(coalition, selection)
        .interests(status)
        .count()
}
