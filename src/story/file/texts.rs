//! Texts that readers see.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::LanguageTag;

/// A text in every language of the story: by language tag, or plain where the story has one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Texts {
    /// In the story's one language.
    Plain(String),
    /// By language tag.
    Each(ByLanguage),
}

/// A text by language tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct ByLanguage(pub BTreeMap<LanguageTag, String>);

impl Texts {
    /// What is written, in whatever language.
    pub fn all(&self) -> impl Iterator<Item = &String> {
        let (plain, each) = match self {
            Texts::Plain(text) => (Some(text), None),
            Texts::Each(texts) => (None, Some(texts.0.values())),
        };
        plain.into_iter().chain(each.into_iter().flatten())
    }

    /// The text in the language with this tag: a plain one is in any.
    pub fn get(&self, tag: &str) -> Option<&str> {
        match self {
            Texts::Plain(text) => Some(text),
            Texts::Each(texts) => texts.0.get(tag).map(String::as_str),
        }
    }
}

impl JsonSchema for ByLanguage {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "ByLanguage".into()
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
    Each(ByLanguage),
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
