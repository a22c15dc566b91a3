//! Whatever the check passes can be shown: the built-in story with anything in it changed.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

use crate::corpus::trials::shown;
use crate::stories::{read, real_file, small};

/// What is done to one value of a story.
#[derive(Clone, Debug)]
enum Change {
    /// It goes, with its name.
    Remove,
    /// A list has one of its items twice, or a text its letters.
    Repeat,
    /// A list or a text is emptied of all but its first.
    First,
    /// It takes the place of another of its name.
    Swap(Index),
    /// Something else stands there.
    Put(&'static str),
}

const PUT: [&str; 14] = [
    "[]",
    "{}",
    "null",
    "0",
    "1e300",
    "65535",
    "\"\"",
    "\" \"",
    "\"x\"",
    "\"\\u0000x\"",
    "\"2026\"",
    "\"group\"",
    "\"consensus\"",
    "\"#000000\"",
];

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => Just(Change::Remove),
        2 => Just(Change::Repeat),
        3 => Just(Change::First),
        4 => any::<Index>().prop_map(Change::Swap),
        2 => proptest::sample::select(PUT.to_vec()).prop_map(Change::Put),
    ]
}

/// Where each value is, and the name it goes by: its own, or that of the list that it is in.
fn places(value: &Value, at: String, name: &str, places: &mut Vec<(String, String)>) {
    places.push((at.clone(), name.to_owned()));
    match value {
        Value::Object(fields) => {
            for (field, inner) in fields {
                self::places(inner, format!("{at}/{field}"), field, places);
            }
        }
        Value::Array(items) => {
            for (item, inner) in items.iter().enumerate() {
                self::places(inner, format!("{at}/{item}"), name, places);
            }
        }
        _ => {}
    }
}

fn make(value: &mut Value, at: Index, change: &Change) {
    let mut all = Vec::new();
    places(value, String::new(), "", &mut all);
    // A list is changed as often as the many texts.
    let lists: Vec<_> = all
        .iter()
        .filter(|(at, _)| value.pointer(at).is_some_and(Value::is_array))
        .cloned()
        .collect();
    all.extend(
        lists
            .iter()
            .cycle()
            .take(all.len())
            .cloned()
            .collect::<Vec<_>>(),
    );
    let (at, name) = at.get(&all).clone();
    match change {
        Change::Remove => {
            let Some((outer, last)) = at.rsplit_once('/') else {
                return;
            };
            match value.pointer_mut(outer) {
                Some(Value::Object(fields)) => _ = fields.remove(last),
                Some(Value::Array(items)) => _ = items.remove(last.parse().expect("an index")),
                _ => {}
            }
        }
        Change::Swap(with) => {
            let alike: Vec<_> = all
                .iter()
                .filter(|(other, of)| {
                    *of == name && !other.starts_with(&at) && !at.starts_with(other.as_str())
                })
                .collect();
            if alike.is_empty() {
                return;
            }
            let other = &with.get(&alike).0;
            let [one, two] = [&at, other].map(|at| value.pointer(at).cloned().unwrap_or_default());
            for (at, put) in [(&at, two), (other, one)] {
                value
                    .pointer_mut(at)
                    .into_iter()
                    .for_each(|place| *place = put.clone());
            }
        }
        change => {
            let Some(place) = value.pointer_mut(&at) else {
                return;
            };
            match (change, place) {
                (Change::Put(put), place) => *place = serde_json::from_str(put).expect(put),
                (Change::Repeat, Value::Array(items)) => items.extend(items.first().cloned()),
                (Change::Repeat, Value::String(text)) => *text = text.repeat(2),
                (Change::First, Value::Array(items)) => items.truncate(1),
                (Change::First, Value::String(text)) => *text = text.chars().take(1).collect(),
                _ => {}
            }
        }
    }
}

/// The built-in story's files in one language, which is a third of the work.
fn files() -> [Value; 3] {
    fn only_english(value: &mut Value) {
        match value {
            Value::Object(fields) if fields.contains_key("en") => {
                fields.retain(|tag, _| tag == "en")
            }
            Value::Object(fields) => {
                fields.remove("editions");
                fields.values_mut().for_each(only_english);
            }
            Value::Array(items) => items.iter_mut().for_each(only_english),
            _ => {}
        }
    }
    let mut files = ["story.json", "evidence.json", "context.json"]
        .map(|name| serde_json::from_str(&real_file(name)).expect(name));
    files.iter_mut().for_each(only_english);
    files[0]["languages"] = serde_json::json!(["en"]);
    files
}

#[test]
fn the_small_story_can_be_shown() {
    shown(&small());
}

#[test]
fn what_passes_the_check_can_be_shown() {
    let base = files();
    let (passed, refused) = (Cell::new(0), Cell::new(0));
    let changes = proptest::collection::vec((0usize..3, any::<Index>(), change()), 1..3);
    let cases = std::env::var("PROPTEST_CASES").ok();
    let mut runner = TestRunner::new(Config {
        cases: cases.map_or(64, |cases| cases.parse().expect("a number")),
        failure_persistence: None,
        ..Config::default()
    });
    let run = runner.run(&changes, |changes| {
        let mut files = base.clone();
        for (file, at, change) in &changes {
            make(&mut files[*file], *at, change);
        }
        let [story, evidence, context] = files.map(|file| file.to_string());
        match read(&story, &evidence, &context) {
            Ok(story) => {
                passed.set(passed.get() + 1);
                shown(&story);
            }
            Err(faults) => {
                refused.set(refused.get() + 1);
                prop_assert!(!faults.is_empty());
            }
        }
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
    assert!(passed.get() > 5 && refused.get() > 5, "both are tried");
}
