//! The site made on the host: every page of a story, prerendered, with its styles and its start, and what
//! goes with it: cards, answers to oEmbed, data, citations, frozen copies.

mod address;
mod assets;
mod build;
mod cards;
mod citation;
mod comparison;
mod context;
mod data;
mod document;
mod facts;
mod frozen;
mod head;
mod heights;
mod hosting;
mod indexed;
mod layout;
mod manifest;
mod output;
mod pictures;
mod program;
mod record;
mod share;
mod sources;
mod sum;
mod table;

pub use address::{Folders, Page};
use assets::script;
pub use assets::{Explore, Files, Frame};
pub use build::{Site, build};
pub use cards::{PaintError, Painter};
pub use citation::{bibtex, csl};
pub use data::json;
pub use document::page;
pub use frozen::{FreezeError, freeze, frozen, latest_today, today};
pub use head::oembed;
pub use hosting::{POLICY, embed_script};
pub use manifest::{Kind, Loads, Made, Manifest, When};
pub use output::SiteError;
pub use pictures::{card, picture};
pub use program::ProgramError;
pub use share::{NoAddress, Share, SiteAddress};
pub use table::csv;
