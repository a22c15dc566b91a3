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

/// A text in every language of the story, by language tag.
pub type Texts = BTreeMap<String, String>;
