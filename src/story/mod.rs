//! What an editor writes, and what is left once it has been checked.
//!
//! An editor writes a [`file::StoryFile`], a [`file::EvidenceFile`] and a [`file::ContextFile`]. Checking
//! turns the three into one [`Seed`] per language: ids have become indexes, dates are dates, and every
//! reference holds.

mod date;
mod index;
mod language;
mod seed;
mod standing;

#[cfg(not(target_arch = "wasm32"))]
pub mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod checked;
#[cfg(not(target_arch = "wasm32"))]
pub mod file;
#[cfg(not(target_arch = "wasm32"))]
pub mod read;

pub use date::{DateError, PartialDate};
pub use index::{ChapterIx, InterestIx, ModuleIx, PartnerIx};
pub use language::Language;
pub use seed::{
    Argument, Chapter, Count, Home, Interest, Module, Named, Partner, Plug, Question, Rule, Seed,
    Setup, Step, Text,
};
pub use standing::Standing;

#[cfg(not(target_arch = "wasm32"))]
use seed::MOST_CELLS;
