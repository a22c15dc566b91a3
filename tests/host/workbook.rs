//! A story as a workbook says the same as one in files.

use std::fs;
use std::path::Path;

use plugboard::claims::resolve;
use plugboard::story::read::{Source, Workbook};
use plugboard::story::write::Values;
use plugboard::story::{Fault, Known, Sources, Story};
use plugboard::words::languages;
use serde_json::Value;

mod bad;
pub mod book;
mod command;
mod ods;
mod round;
mod small;

/// The texts of a story's three files; of those that it does not have, an empty object.
fn files(folder: &str) -> [String; 3] {
    ["story", "evidence", "context"].map(|name| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(folder)
            .join(format!("{name}.json"));
        fs::read_to_string(path).unwrap_or_else(|_| "{}".to_owned())
    })
}

fn values(files: &[String; 3]) -> Values {
    let [story, evidence, context] = ["story.json", "evidence.json", "context.json"];
    Values::of(
        &Source::new(story, &files[0]),
        &Source::new(evidence, &files[1]),
        &Source::new(context, &files[2]),
    )
    .unwrap_or_else(|faults| panic!("{}", told(&faults)))
}

/// What a workbook says.
fn said(workbook: &Workbook) -> Result<Values, Vec<Fault>> {
    let sources = Sources::of_workbook(workbook);
    Values::of(&sources.story, &sources.evidence, &sources.context)
}

fn told(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

/// Values without what is the same when it is left out, and without the schemas that files name for editors.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields
                .iter()
                .filter(|(name, value)| !name.starts_with('$') && !value.is_null());
            fields
                .map(|(name, value)| (name.clone(), plain(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Number(number) => number.as_f64().into(),
        value => value.clone(),
    }
}

fn plainly(values: &Values) -> [Value; 3] {
    values.files.each_ref().map(|file| {
        let mut file = plain(file);
        if let Some(fields) = file.as_object_mut() {
            // A file without views has as many as one with none.
            fields.retain(|_, value| !value.as_array().is_some_and(Vec::is_empty));
        }
        file
    })
}

/// The story that sources tell, whatever day it is.
fn resolved(sources: &Sources) -> Story {
    let known = languages();
    resolve(sources, Known::on_any_day(&known)).unwrap_or_else(|faults| panic!("{}", told(&faults)))
}
