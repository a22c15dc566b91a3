//! Room in a story for one more language.

use serde_json::{Map, Value as Json, json};

use super::Values;
use crate::story::sheets::{FILES, Shape, Sheets};

/// The language of plain texts where the story names none.
const USUAL: &str = "en";

impl Values {
    /// Adds a language to the story's, by its tag. What is said plainly is said by language from then on, so that it
    /// can be said in this one too; whoever makes a workbook of the story finds a column for it wherever a text is.
    pub fn add_language(&mut self, tag: &str) {
        let [story, ..] = &mut self.files;
        let mut tags = tags(story);
        let first = tags.first().cloned().unwrap_or_else(|| USUAL.to_owned());
        if tags.is_empty() {
            tags.push(first.clone());
        }
        if !tags.iter().any(|known| known == tag) {
            tags.push(tag.to_owned());
        }
        if let Some(story) = story.as_object_mut() {
            story.insert("languages".to_owned(), json!(tags));
        }
        let sheets = Sheets::new();
        for (value, file) in self.files.iter_mut().zip(FILES) {
            by_language(value, sheets.file(file), &first);
        }
    }
}

/// The languages that a story names, or that its title is in.
fn tags(story: &Json) -> Vec<String> {
    let listed = story.get("languages").and_then(Json::as_array);
    let listed: Vec<&str> = listed
        .into_iter()
        .flatten()
        .filter_map(Json::as_str)
        .collect();
    let titled = story.get("title").and_then(Json::as_object);
    let titled = titled.into_iter().flat_map(Map::keys).map(String::as_str);
    let tags = match listed.is_empty() {
        true => titled.collect(),
        false => listed,
    };
    tags.into_iter().map(str::to_owned).collect()
}

/// Says plain texts in the language that they are in.
fn by_language(value: &mut Json, shape: &Shape, first: &str) {
    match value {
        Json::String(text) if shape.in_each => {
            let text = std::mem::take(text);
            *value = json!({ first: text });
        }
        Json::Array(items) => {
            if let Some(shape) = &shape.list {
                for item in items {
                    by_language(item, shape, first);
                }
            }
        }
        Json::Object(fields) => {
            for (name, value) in fields {
                if let Some(field) = shape.field(name) {
                    by_language(value, &field.shape, first);
                }
            }
        }
        _ => {}
    }
}
