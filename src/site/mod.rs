//! The site made on the host: every page of a story, prerendered, with its styles and its start, and what
//! goes with it: cards, answers to oEmbed, data, citations, frozen copies.

mod address;
mod assets;
mod build;
mod bundle;
mod comparison;
mod context;
mod counting;
mod data;
mod document;
mod facts;
mod frozen;
mod heights;
mod hosting;
mod layout;
mod manifest;
mod markup;
mod output;
mod pages;
mod place;
mod program;
mod record;
mod render;
mod share;
mod sources;
mod sum;
mod twins;

pub use address::{Folders, Page};
pub use assets::{Explore, Files, Frame};
pub use build::{Site, build};
use bundle::script;
pub use bundle::{Bundle, BundleError, Parts, StoryFiles};
pub use data::citation::{bibtex, csl};
pub use data::json::json;
pub use data::table::csv;
pub use document::page;
pub use frozen::{FreezeError, freeze, frozen, latest_today, today};
pub use hosting::{POLICY, embed_script};
pub use manifest::{Kind, Loads, Made, Manifest, When};
pub use output::SiteError;
pub use place::{Place, PlaceError};
pub use program::ProgramError;
pub use share::cards::{PaintError, Painter};
pub use share::oembed::oembed;
pub use share::pictures::{card, picture};
pub use share::{Beside, NoAddress, Share, SiteAddress};
