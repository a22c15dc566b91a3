//! A story in the language, of one that says all in English.

use anyhow::Result;
use serde_json::Value;

use crate::TAG;
use crate::letters::{code, said};

/// Fields that are no text but an id, a date, an address, a colour or a word of ours; `partners` and the like are
/// that only where they list no things.
const KEPT: [&str; 34] = [
    "$schema",
    "as-of",
    "bar",
    "checked",
    "count",
    "dark",
    "date",
    "evidence",
    "focus",
    "holds",
    "id",
    "interest",
    "language",
    "light",
    "members",
    "mention-serves",
    "module",
    "modules",
    "named",
    "opened",
    "outcome",
    "partner",
    "partners",
    "published",
    "pulled",
    "rests-on",
    "rule",
    "serves",
    "standing",
    "stands",
    "until",
    "url",
    "with",
    "year",
];

/// A story's file with every text in the language, which is its only one.
pub fn of(file: &str) -> Result<String> {
    let mut file = serde_json::from_str(file)?;
    walk(&mut file, &|text| around_slots(text, said));
    Ok(serde_json::to_string_pretty(&file)?)
}

/// A text in the language, whose slots stay; but what their variants say is said in it.
fn around_slots(text: &str, said: fn(&str) -> String) -> String {
    let mut told = String::new();
    for (at, part) in text.split(['{', '}']).enumerate() {
        match (at % 2, part.split_once("->")) {
            (0, _) => told += &said(part),
            (_, None) => told += &format!("{{{part}}}"),
            (_, Some((set, variants))) => {
                let keys = variants
                    .split_inclusive(']')
                    .map(|part| match part.split_once('[') {
                        Some((text, key)) => format!("{}[{key}", said(text)),
                        None => said(part),
                    });
                told += &format!("{{{set}->{}}}", keys.collect::<String>());
            }
        }
    }
    told
}

fn walk(value: &mut Value, say: &dyn Fn(&str) -> String) {
    match value {
        Value::String(text) => *text = say(text),
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, say)),
        Value::Object(fields) => {
            if let Some(english) = fields.remove("en") {
                // The other languages go.
                fields.clear();
                fields.insert(TAG.to_owned(), english);
            }
            // The same source in other languages.
            fields.remove("editions");
            for (name, field) in fields.iter_mut() {
                match &**name {
                    "languages" => *field = Value::from(vec![TAG]),
                    // What has to be short stays so.
                    "code" | "marks" => walk(field, &|text| around_slots(text, code)),
                    name if KEPT.contains(&name) && !has_things(field) => {}
                    _ => walk(field, say),
                }
            }
        }
        _ => {}
    }
}

fn has_things(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(items) => items.iter().any(Value::is_object),
        _ => false,
    }
}
