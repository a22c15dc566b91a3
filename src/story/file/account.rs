//! What a story says of its own making.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Texts};

/// A rule of the story's own on what counts, beside those that hold for every story.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountingFile {
    /// What it is about, in a few words.
    pub about: Texts,
    /// The rule, in a sentence or two.
    pub rule: Texts,
}

/// Something that the story said and that was wrong.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionFile {
    /// When it was mended: YYYY, YYYY-MM or YYYY-MM-DD.
    pub date: Date,
    /// What the story said, in a sentence.
    pub was: Texts,
    /// What is so, in a sentence.
    pub is: Texts,
}
