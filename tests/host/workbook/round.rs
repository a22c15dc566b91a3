//! From files to a workbook and back.

use std::collections::BTreeSet;

use plugboard::story::Sources;
use plugboard::story::read::{Source, Workbook};
use plugboard::story::write::Values;
use serde_json::Value;

use super::{files, plain, plainly, resolved, said, told, values};

pub fn there_and_back(values: &Values) -> Values {
    let bytes = values.workbook().unwrap();
    let workbook = Workbook::read("story.xlsx", &bytes);
    said(&workbook).unwrap_or_else(|faults| panic!("{}", told(&faults)))
}

fn differences(at: &str, one: &Value, other: &Value, found: &mut Vec<String>) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            for name in names {
                let of = |fields: &serde_json::Map<String, Value>| {
                    fields.get(name).cloned().unwrap_or_default()
                };
                differences(&format!("{at}/{name}"), &of(one), &of(other), found);
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (place, (one, other)) in one.iter().zip(other).enumerate() {
                differences(&format!("{at}/{place}"), one, other, found);
            }
        }
        _ if one == other => {}
        _ => found.push(format!("{at}: {one} is {other}")),
    }
}

pub fn same(one: &Values, other: &Values) {
    let mut found = Vec::new();
    for (one, other) in plainly(one).iter().zip(&plainly(other)) {
        differences("", one, other, &mut found);
    }
    found.truncate(10);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_first_story_loses_nothing_in_a_workbook() {
    let before = values(&files("static/stories/tokyo-first"));
    same(&before, &there_and_back(&before));
}

#[test]
fn the_small_story_loses_nothing_in_a_workbook() {
    let before = values(&files("examples/islands"));
    same(&before, &there_and_back(&before));
}

#[test]
fn a_workbook_tells_the_story_that_its_files_told() {
    let texts = files("examples/islands");
    let before = Sources {
        story: Source::new("story.json", &texts[0]),
        evidence: Source::new("evidence.json", &texts[1]),
        context: Source::new("context.json", &texts[2]),
    };
    let bytes = values(&texts).workbook().unwrap();
    let workbook = Workbook::read("any name.xlsx", &bytes);
    assert!(resolved(&before) == resolved(&Sources::of_workbook(&workbook)));
}

#[test]
fn files_made_of_a_workbook_say_what_those_said_that_it_was_made_of() {
    let before = files("static/stories/tokyo-first");
    let made = there_and_back(&values(&before)).files(Some("../"));
    assert_eq!(
        made.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
        ["story.json", "evidence.json", "context.json"]
    );
    for ((name, made), before) in made.iter().zip(&before) {
        let (read, before): (Value, Value) = (
            serde_json::from_str(made).unwrap(),
            serde_json::from_str(before).unwrap(),
        );
        assert_eq!(read["$schema"], before["$schema"], "{name}");
        assert_eq!(plain(&read), plain(&before), "{name}");
        // An editor finds first what a thing is called.
        let first = made.lines().nth(2).unwrap();
        assert!(
            ["  \"id\": ", "  \"evidence\": ", "  \"events\": "]
                .iter()
                .any(|start| first.starts_with(start)),
            "{first}"
        );
        assert!(Source::new(name, made).text() == made);
    }
}

#[test]
fn the_second_story_loses_nothing_in_a_workbook() {
    let before = values(&files("static/stories/ipef"));
    same(&before, &there_and_back(&before));
}
