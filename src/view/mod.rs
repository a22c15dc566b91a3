//! Yew components, one file each. They choose what to show and hold no logic of coverage: all of it
//! comes from one [`Board`](crate::coalition::Board).

mod address;
mod app;
mod as_of;
mod bet;
mod candidates;
mod chapters;
mod choice;
mod credit;
mod evidence_dialog;
#[cfg(target_arch = "wasm32")]
mod framed;
mod interest_row;
mod module_row;
mod notice;
mod partner_head;
mod reading;
mod ribbons;
mod scene;
mod socket;
mod table;
mod toolbar;

pub use app::{App, AppProps};
pub use chapters::WHOLE_PAGE;
pub use scene::{SOURCES_PAGE, Scene};
