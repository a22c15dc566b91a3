//! The story's three files as an editor writes them. The doc comments in here are also the descriptions
//! in the JSON Schema, which editors show while one types.

mod account;
mod address;
mod boards;
mod contact;
mod context;
mod evidence;
mod invisible;
mod names;
mod slug;
mod story;
mod texts;
mod written;

pub use account::{CorrectionFile, CountingFile};
pub use address::WrongAddress;
pub use boards::{
    AllWord, BesideFile, BoardFile, ChapterFile, ChosenFile, MarkFile, QuestionFile, StartFile,
};
pub use contact::{Contact, WrongContact};
pub use context::{
    CheckEntry, ContextFile, EventEntry, FigureEntry, FigureRow, Outcome, Stands, ViewEntry,
};
pub use evidence::{EditionEntry, EvidenceEntry, EvidenceFile, SourceEntry};
pub use names::{Id, LanguageTag};
pub use story::{
    ArgumentFile, ColorFile, EvidenceOf, HomeFile, InWordsFile, InterestFile, ModuleFile,
    PartnerFile, PlugFile, PublisherFile, ServesEntry, ServesFile, StoryFile,
};
pub use texts::{ByLanguage, OneOrEach, Texts};
pub use written::{Colour, Date, Meaning, Meaningless, Shown, Url, Written};

pub(super) use invisible::{is_invisible, is_visible};
pub(super) use slug::slug;
