//! The site made on the host: every page of a story, prerendered, with its styles and its start.

mod address;
mod build;
mod comparison;
mod context;
mod document;
mod facts;
mod hashed;
mod hosting;
mod layout;
mod program;
mod record;
mod script;
mod sources;
mod styles;

pub use address::{Folders, Page};
pub use build::{SiteError, build};
pub use document::{Files, page};
pub use hosting::POLICY;
