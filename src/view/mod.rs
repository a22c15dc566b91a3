//! The view: the page's one Yew component, [`Live`], and plain functions that draw its parts, one file each; and the
//! components of what readers load on demand. They choose what to show and hold no logic of coverage: all of it
//! comes from one [`Board`](crate::coalition::Board).

mod app;
mod as_of;
mod asked;
mod bet;
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
#[path = "host.rs"]
mod browser;
mod candidates;

mod chapters;
mod choice;
mod credit;
mod difference;
mod element;
mod evidence_dialog;
mod exploring;
mod interest_row;
mod kept;
mod live;
mod module_row;
mod notice;
mod partner_head;
mod prose;
mod ribbons;
mod scene;
mod sharing;
mod socket;
mod table;
mod toolbar;

#[cfg(target_arch = "wasm32")]
pub use browser::shown_board;
pub use chapters::WHOLE_PAGE;
pub use exploring::{EXPLORE_PAGE, Exploring, ExploringProps, covered_cell, space_sentence};
pub use live::{Live, LiveProps};
pub use scene::{SOURCES_PAGE, Scene};
pub use sharing::{Sharing, SharingProps};
