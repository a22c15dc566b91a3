use schemars::JsonSchema;
use serde::Deserialize;

use super::{ADDRESS, DATE, ID, Texts};

/// `evidence.json`: what the plugs rest on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
    /// The JSON Schema that this file follows.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Every piece of evidence; a plug names the ones it rests on.
    pub evidence: Vec<EvidenceEntry>,
}

/// One fact with its sources.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceEntry {
    /// Id: small letters, digits and hyphens.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// dialogue, announced, negotiating, signed, in-force or operating.
    #[schemars(extend("enum" = ["dialogue", "announced", "negotiating", "signed", "in-force", "operating"]))]
    pub standing: String,
    /// When that standing was reached: YYYY, YYYY-MM or YYYY-MM-DD.
    #[schemars(regex(pattern = DATE))]
    pub date: String,
    /// Whom the link is with. Only a link with home sets the standing of a plug.
    pub with: Vec<String>,
    /// The fact in one sentence of the page's own.
    pub claim: Texts,
    /// Where it can be read.
    pub sources: Vec<SourceEntry>,
    /// When it was last checked: YYYY, YYYY-MM or YYYY-MM-DD.
    #[schemars(regex(pattern = DATE))]
    pub checked: String,
}

/// Where a fact can be read.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    /// Title, in the source's own language.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address, starting with https:// or http://.
    #[schemars(regex(pattern = ADDRESS))]
    pub url: String,
    /// When it was published: YYYY, YYYY-MM or YYYY-MM-DD.
    #[serde(default)]
    #[schemars(regex(pattern = DATE))]
    pub published: Option<String>,
    /// Tag of the source's language, where it is not English.
    #[serde(default)]
    pub language: Option<String>,
}
