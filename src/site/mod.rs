//! The site made on the host: every page of a story, prerendered, with its styles and its start.

mod build;
mod document;
mod hashed;
mod layout;
mod record;
mod sources;
mod styles;

pub use build::{SiteError, build};
pub use document::{Files, page, sources_page};
