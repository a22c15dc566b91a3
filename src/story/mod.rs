//! What an editor writes, and the story that it tells.
//!
//! An editor writes a `file::StoryFile`, a `file::EvidenceFile` and a `file::ContextFile`, which `read` reads past every
//! slip. `resolve` makes one `Story` of the three, or says every `Fault` of them, each with its place and its mend. A
//! story has an `Edition` in each of its languages: all that its pages say. The program gets the [`Seed`] of one, and
//! leaves its [`Prose`] where it stands in the markup.

mod asked;
mod board;
mod bytes;
mod date;
mod focus;
mod index;
mod language;
mod parts;
mod plug;
mod prose;
mod seed;
mod standing;
mod text;

#[cfg(not(target_arch = "wasm32"))]
mod edition;
#[cfg(not(target_arch = "wasm32"))]
pub mod fault;
#[cfg(not(target_arch = "wasm32"))]
pub mod file;
#[cfg(not(target_arch = "wasm32"))]
pub mod read;
#[cfg(not(target_arch = "wasm32"))]
mod resolve;
#[cfg(not(target_arch = "wasm32"))]
mod sheets;
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::module_inception, reason = "a file is named as what it holds")]
mod story;
#[cfg(not(target_arch = "wasm32"))]
pub mod write;

pub use board::{Chapter, Count, Mark, Question, Rule, Setup};
pub use date::{DateError, PartialDate};
#[cfg(not(target_arch = "wasm32"))]
pub use edition::{
    Account, Comparison, Context, Correction, Edition, Event, Evidence, FactCheck, Figure,
    PlugEvidence, Publisher, SourceLink, Tie, View, Yardstick,
};
#[cfg(not(target_arch = "wasm32"))]
pub use fault::Fault;
pub use focus::Focus;
pub use index::{ChapterIx, InterestIx, ModuleIx, PartnerIx};
pub use language::Language;
#[cfg(not(target_arch = "wasm32"))]
pub use language::NoTag;
pub use parts::{Added, Home, Interest, Module, Named, Partner};
pub use plug::{Milestone, Plug};
pub use prose::{Argument, ChapterProse, Prose, QuestionProse};
#[cfg(not(target_arch = "wasm32"))]
pub use resolve::{Beside, Draft, Known, Passage, Record, Said, Sources, Spot};
pub use seed::Seed;
pub use standing::Standing;
#[cfg(not(target_arch = "wasm32"))]
pub use story::{PartnerColor, Story};
pub use text::Text;

#[cfg(not(target_arch = "wasm32"))]
use seed::MOST_CELLS;
