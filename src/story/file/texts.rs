//! Texts that readers see.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::LanguageTag;

/// A text in every language of the story, by language tag.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<LanguageTag, String>);

impl JsonSchema for Texts {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Texts".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        by_language(generator.subschema_for::<String>())
    }
}

/// The schema of an object with something for each language.
pub(super) fn by_language(each: Schema) -> Schema {
    let tag = LanguageTag::json_schema(&mut SchemaGenerator::default());
    json_schema!({
        "type": "object",
        "additionalProperties": each,
        "propertyNames": { "pattern": tag.get("pattern") }
    })
}

/// A name or a code: one text where every language writes it alike, else a text in every language of the story.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum OneOrEach {
    /// The same in every language.
    One(String),
    /// By language tag.
    Each(Texts),
}

impl OneOrEach {
    /// The text in the language with this tag; `None` where it is by language and that one is missing.
    pub fn get(&self, tag: &str) -> Option<&str> {
        match self {
            OneOrEach::One(text) => Some(text),
            OneOrEach::Each(texts) => texts.0.get(tag).map(String::as_str),
        }
    }
}
