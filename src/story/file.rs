//! The story's three files as an editor writes them. The doc comments in here are also the descriptions
//! in the JSON Schema, which editors show while one types.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

mod boards;
mod context;
mod evidence;
mod story;

pub use boards::{
    AllModules, BesideFile, BoardFile, ChapterFile, ModulesFile, QuestionFile, StartFile,
};
pub use context::{
    CheckEntry, ContextFile, EventEntry, FigureEntry, FigureRow, Outcome, Stands, ViewEntry,
};
pub use evidence::{EditionEntry, EvidenceEntry, EvidenceFile, SourceEntry};
pub use story::{
    ArgumentFile, ColorFile, HomeFile, InterestFile, ModuleFile, PartnerFile, PlugFile,
    PublisherFile, ServesFile, StoryFile,
};

/// What an id looks like, to editors' tools; the check says more.
const ID: &str = "^[a-z0-9-]+$";
/// What a date looks like.
const DATE: &str = "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
/// What a colour looks like.
const COLOR: &str = "^#[0-9A-Fa-f]{6}$";
/// What a web address looks like.
const ADDRESS: &str = "^https?://[^\\s/]+\\S*$";

/// A text in every language of the story, by language tag.
pub type Texts = BTreeMap<String, String>;

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
            OneOrEach::Each(texts) => texts.get(tag).map(String::as_str),
        }
    }
}
