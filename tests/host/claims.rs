//! What a story's texts say of a board: filled in by it, vouched for, or a fault.

use plugboard::story::{Fault, Language, Story};
use serde_json::{Value, json};

use crate::stories::{EN, FR, JA, read};

mod conditions;
mod faults;
mod filled;
mod oracle;
mod slots;
mod truth;
mod uncovered;

/// The story of examples/islands. At the start Eastholm's cable (power, for light in winter) is signed and counts;
/// nothing else does. Its only chapter counts what is negotiated, as of February 2024: there Westholm's ticket
/// (ferries, for reach) counts too. Eastholm's part in the ferries is only proposed.
struct Islands {
    story: Value,
    evidence: Value,
    context: Value,
}

impl Islands {
    fn new() -> Islands {
        let file = |name| {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/islands");
            let text = std::fs::read_to_string(format!("{folder}/{name}")).expect(name);
            serde_json::from_str(&text).expect(name)
        };
        let mut islands = Islands {
            story: file("story.json"),
            evidence: file("evidence.json"),
            context: file("context.json"),
        };
        islands.chapter()["holds"] = json!([]);
        islands.chapter()["heading"]["en"] = json!("…");
        islands.chapter()["text"] = json!([{ "en": "Nothing." }]);
        islands
    }

    fn chapter(&mut self) -> &mut Value {
        &mut self.story["chapters"][0]
    }

    fn read(&self) -> Result<Story, Vec<Fault>> {
        let [story, evidence, context] =
            [&self.story, &self.evidence, &self.context].map(Value::to_string);
        read(&story, &evidence, &context)
    }

    /// What is wrong, without its place, and its mend.
    fn faults(&self) -> Vec<(String, String)> {
        let faults = self.read().err().unwrap_or_default();
        let told = faults
            .into_iter()
            .map(|fault| (fault.what.to_string(), fault.mend));
        told.collect()
    }

    /// The same in English, French and Japanese, said in the words of the first where no other are given.
    fn in_three(&mut self) {
        for file in [&mut self.story, &mut self.evidence, &mut self.context] {
            in_three(file);
        }
        self.story["languages"] = json!(["en", "fr", "ja"]);
    }
}

fn in_three(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(english) = fields.get("en").cloned() {
                fields.entry("fr").or_insert(english.clone());
                fields.entry("ja").or_insert(english);
            }
            fields.values_mut().for_each(in_three);
        }
        Value::Array(items) => items.iter_mut().for_each(in_three),
        _ => {}
    }
}

/// A paragraph of the chapter as its readers see it.
fn said(text: &str) -> String {
    let mut islands = Islands::new();
    islands.chapter()["text"] = json!([{ "en": text }]);
    paragraph(&sound(&islands), EN)
}

fn paragraph(story: &Story, language: Language) -> String {
    let prose = &story.edition(language).prose;
    prose.chapters.iter().next().expect("a chapter").text[0].to_string()
}

fn sound(islands: &Islands) -> Story {
    islands.read().unwrap_or_else(|faults| {
        let told: Vec<String> = faults.iter().map(Fault::to_string).collect();
        panic!("{}", told.join("\n"))
    })
}

/// What is wrong with a paragraph of the chapter, with its mends.
fn wrong(text: &str) -> Vec<(String, String)> {
    let mut islands = Islands::new();
    islands.chapter()["text"] = json!([{ "en": text }]);
    islands.faults()
}

#[track_caller]
fn assert_wrong(text: &str, what: &str, mend: &str) {
    let told = wrong(text);
    assert_eq!(told, [(what.to_owned(), mend.to_owned())], "{text}");
}

/// What is wrong with the chapter whose one paragraph has this condition beside it.
fn beside(text: &str, condition: &str) -> Vec<(String, String)> {
    let mut islands = Islands::new();
    islands.chapter()["text"] = json!([{ "en": text }]);
    islands.chapter()["holds"] = json!([condition]);
    islands.faults()
}

const THREE: [Language; 3] = [EN, FR, JA];
