//! Whatever becomes of the evidence, no story passes with a sentence that is not true.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::mem;
use std::sync::LazyLock;
use std::thread;

use plugboard::claims::settle;
use plugboard::coalition::Coalition;
use plugboard::story::fault::FaultKind;
use plugboard::story::read::Source;
use plugboard::story::{Draft, Known, Sources};
use plugboard::words::languages;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use super::THREE;
use super::oracle::{SAID, SENTENCES, World};
use crate::stories::real_file;

static FILES: LazyLock<[Value; 3]> = LazyLock::new(|| {
    ["story.json", "evidence.json", "context.json"]
        .map(|name| serde_json::from_str(&real_file(name)).expect(name))
});

const STANDINGS: [&str; 5] = ["dialogue", "announced", "negotiating", "signed", "in-force"];

/// What becomes of one piece of evidence.
#[derive(Clone, Copy, Debug)]
pub enum Change {
    Shows(&'static str),
    Goes,
}

/// The built-in story's files after these changes, each to the evidence at a place.
pub fn changed(changes: &[(usize, Change)]) -> [Value; 3] {
    let [mut story, mut evidence, context] = FILES.clone();
    let ids: Vec<String> = entries(&evidence).iter().map(id).collect();
    for (at, change) in changes {
        let entries = evidence["evidence"].as_array_mut().unwrap();
        match change {
            Change::Shows(standing) => {
                if let Some(entry) = entries.iter_mut().find(|entry| id(entry) == ids[*at]) {
                    entry["standing"] = json!(standing);
                }
            }
            Change::Goes => entries.retain(|entry| id(entry) != ids[*at]),
        }
    }
    // A plug with nothing behind it goes too, and so does evidence that no plug rests on any more.
    let with_home = |evidence: &Value, name: &Value| {
        let mut entries = entries(evidence).iter();
        entries.any(|entry| {
            entry["id"] == *name && entry["with"].as_array().unwrap().contains(&json!("canada"))
        })
    };
    let left: BTreeSet<String> = entries(&evidence).iter().map(id).collect();
    let plugs = story["plugs"].as_array_mut().unwrap();
    for plug in plugs.iter_mut() {
        if let Some(names) = plug.get_mut("evidence").and_then(Value::as_array_mut) {
            names.retain(|name| left.contains(name.as_str().unwrap()));
        }
    }
    plugs.retain(|plug| {
        let mut names = plug["evidence"].as_array().into_iter().flatten();
        plug.get("mention").is_some() || names.any(|name| with_home(&evidence, name))
    });
    let used: BTreeSet<String> = plugs
        .iter()
        .flat_map(|plug| plug["evidence"].as_array().into_iter().flatten())
        .map(|name| name.as_str().unwrap().to_owned())
        .collect();
    evidence["evidence"]
        .as_array_mut()
        .unwrap()
        .retain(|entry| used.contains(&id(entry)));
    [story, evidence, context]
}

fn entries(evidence: &Value) -> &Vec<Value> {
    evidence["evidence"].as_array().unwrap()
}

fn id(entry: &Value) -> String {
    entry["id"].as_str().unwrap().to_owned()
}

/// Whether the check passes a story, and the sentences in it that are false: then it may not.
fn tried(sources: &Sources, evidence: &Value, what: &dyn Debug) -> (bool, Vec<&'static str>) {
    let languages = languages();
    let draft = Draft::of(sources, Known::on_any_day(&languages));
    let seed = draft.seeds().expect("nothing but its texts can be wrong")[0].clone();
    let world = World {
        coalition: Coalition::new(&seed),
        seed,
        evidence: evidence.clone(),
    };
    let wrong = SENTENCES.iter().filter(|(.., is_true)| !is_true(&world));
    let wrong: Vec<&str> = wrong.map(|(_, sentence, _)| *sentence).collect();
    let passes = match settle(draft) {
        Ok(story) => {
            assert!(wrong.is_empty(), "{what:?} passes with {wrong:?}");
            for (chapter, said) in SAID {
                for (language, said) in THREE.into_iter().zip(said(&world)) {
                    let edition = story.edition(language);
                    let chapter = edition.seed.chapter(chapter).unwrap();
                    let question = edition.prose.chapters[chapter].question.clone().unwrap();
                    assert!(question.ask.contains(&said), "{}", question.ask);
                }
            }
            true
        }
        Err(faults) => {
            for fault in &faults {
                let is_claim = matches!(fault.what, FaultKind::Claim(_));
                assert!(is_claim, "{what:?}: {fault}");
            }
            false
        }
    };
    (passes, wrong)
}

fn tried_after(changes: &[(usize, Change)]) -> (bool, Vec<&'static str>) {
    let files = changed(changes);
    let [story, evidence, context] = files.each_ref().map(Value::to_string);
    let sources = Sources {
        story: Source::new("story.json", &story),
        evidence: Source::new("evidence.json", &evidence),
        context: Source::new("context.json", &context),
    };
    tried(&sources, &files[1], &changes)
}

#[test]
fn the_built_in_story_is_true() {
    assert_eq!(tried_after(&[]), (true, Vec::new()));
}

/// What comes of changes: how many pass, how many are stopped, and the sentences that any of them makes false.
#[derive(Default)]
struct Tally {
    passed: usize,
    stopped: usize,
    wrong: BTreeSet<&'static str>,
}

impl Tally {
    fn count(&mut self, (passes, wrong): (bool, Vec<&'static str>)) {
        self.passed += usize::from(passes);
        self.stopped += usize::from(!passes);
        self.wrong.extend(wrong);
    }

    /// Each of these pieces of evidence shows every standing in turn, and then goes.
    fn of(places: impl Iterator<Item = usize>) -> Tally {
        let [story, _, context] = FILES.each_ref().map(Value::to_string);
        // What does not change is read once.
        let mut sources = Sources {
            story: Source::new("story.json", &story),
            evidence: Source::new("evidence.json", ""),
            context: Source::new("context.json", &context),
        };
        let mut tally = Tally::default();
        for at in places {
            for standing in STANDINGS {
                let mut evidence = FILES[1].clone();
                let shown = &mut evidence["evidence"][at]["standing"];
                if mem::replace(shown, json!(standing)) == standing {
                    continue;
                }
                let text = evidence.to_string();
                sources.evidence = Source::new("evidence.json", text.leak());
                tally.count(tried(&sources, &evidence, &(at, standing)));
            }
            tally.count(tried_after(&[(at, Change::Goes)]));
        }
        tally
    }
}

#[test]
fn whatever_one_piece_of_evidence_comes_to_show_no_false_sentence_passes() {
    let count = count();
    let tallies = thread::scope(|scope| {
        let halves = [0, 1].map(|half| scope.spawn(move || Tally::of((half..count).step_by(2))));
        halves.map(|half| half.join().expect("no false sentence passes"))
    });
    let [passed, stopped] = [
        tallies.iter().map(|tally| tally.passed).sum::<usize>(),
        tallies.iter().map(|tally| tally.stopped).sum(),
    ];
    assert!(
        passed > 100 && stopped > 100,
        "{passed} pass and {stopped} are stopped"
    );
    let mut all = Tally::default();
    for standing in STANDINGS {
        let changes: Vec<_> = (0..count).map(|at| (at, Change::Shows(standing))).collect();
        all.count(tried_after(&changes));
    }
    // A sentence that nothing makes false proves nothing.
    let is_wrong = |sentence: &&str| {
        let mut tallies = tallies.iter().chain([&all]);
        tallies.any(|tally| tally.wrong.contains(sentence))
    };
    let sentences = SENTENCES.iter().map(|(_, sentence, _)| *sentence);
    let never: Vec<&str> = sentences.filter(|sentence| !is_wrong(sentence)).collect();
    assert_eq!(never, WHATEVER_THE_EVIDENCE);
}

/// Sentences that are true by how their boards are set up, by what the argument says, or by how few plugs there are.
const WHATEVER_THE_EVIDENCE: &[&str] = &[
    "no partner is on, and every interest falls to Canada alone",
    "whatever is covered rests on Japan alone",
];

/// Changes to many pieces of evidence.
pub fn changes() -> impl Strategy<Value = Vec<(Index, Change)>> {
    let change = prop_oneof![
        5 => select(STANDINGS.to_vec()).prop_map(Change::Shows),
        1 => Just(Change::Goes),
    ];
    proptest::collection::vec((any::<Index>(), change), 2..12)
}

/// How many pieces of evidence there are.
pub fn count() -> usize {
    entries(&FILES[1]).len()
}

#[test]
fn whatever_many_pieces_of_evidence_come_to_show_no_false_sentence_passes() {
    let mut runner = TestRunner::new(Config::with_cases(32));
    let tries = runner.run(&changes(), |changes| {
        let places = changes
            .iter()
            .map(|(at, change)| (at.index(count()), *change));
        tried_after(&places.collect::<Vec<_>>());
        Ok(())
    });
    tries.unwrap_or_else(|error| panic!("{error}"));
}
