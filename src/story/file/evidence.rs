use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;

use super::{Date, Id, LanguageTag, OneOrEach, Shown, Texts, Url, Written, texts};

/// `evidence.json`: what the plugs rest on.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
    /// The JSON Schema that this file follows.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Every piece of evidence; a plug names the ones it rests on.
    #[serde(default)]
    pub evidence: Vec<EvidenceEntry>,
}

/// One fact with its sources.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceEntry {
    /// Id: small letters, digits and hyphens. What stands in its plug needs none.
    #[serde(default)]
    pub id: Id,
    /// dialogue, announced, negotiating, signed, in-force or operating.
    pub standing: Written<Shown>,
    /// When that standing was reached: YYYY, YYYY-MM or YYYY-MM-DD.
    pub date: Date,
    /// When it ended, or when its term ends: YYYY, YYYY-MM or YYYY-MM-DD. What happened once ends on its day. From
    /// then on it counts for nothing, and the plug falls back to what else holds it up.
    #[serde(default)]
    pub until: Option<Date>,
    /// Ids of the interests that this very piece of evidence serves, among those that its module serves; none, where
    /// it stands in the plug and bears on no interest by itself. Without it: all that the argument says its module
    /// is for.
    #[serde(default)]
    pub serves: Option<Vec<Id>>,
    /// Whom the link is with. Only a link with home sets the standing of a plug. Without it: with home.
    #[serde(default)]
    pub with: Option<Vec<Id>>,
    /// The fact in one sentence of the page's own.
    pub claim: Texts,
    /// Where it can be read.
    pub sources: Vec<SourceEntry>,
    /// When it was last checked: YYYY, YYYY-MM or YYYY-MM-DD. Without it: when the story was.
    #[serde(default)]
    pub checked: Option<Date>,
}

/// Where a fact can be read.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    /// Title, in the source's own language.
    pub title: String,
    /// Who published it: plain, or by language.
    pub publisher: OneOrEach,
    /// Its address, starting with https:// or http://.
    pub url: Written<Url>,
    /// When it was published: YYYY, YYYY-MM or YYYY-MM-DD.
    #[serde(default)]
    pub published: Option<Date>,
    /// Tag of the source's language, where it is not the story's first.
    #[serde(default)]
    pub language: Option<LanguageTag>,
    /// By language tag: what its publisher published in other languages of the story. Readers of these are led
    /// there.
    #[serde(default)]
    #[schemars(schema_with = "editions")]
    pub editions: BTreeMap<LanguageTag, EditionEntry>,
}

/// A source in another language.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EditionEntry {
    /// Title, in that language.
    pub title: String,
    /// Its address, starting with https:// or http://.
    pub url: Written<Url>,
}

fn editions(generator: &mut SchemaGenerator) -> Schema {
    texts::by_language(generator.subschema_for::<EditionEntry>())
}
