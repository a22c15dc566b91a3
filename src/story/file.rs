//! The story's three files as an editor writes them. The doc comments in here are also the descriptions
//! in the JSON Schema, which editors show while one types.

use std::collections::BTreeMap;

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
pub use evidence::{EvidenceEntry, EvidenceFile, SourceEntry};
pub use story::{
    ArgumentFile, ColorFile, HomeFile, InterestFile, ModuleFile, PartnerFile, PlugFile, ServesFile,
    StoryFile,
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
