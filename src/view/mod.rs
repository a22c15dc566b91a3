//! The view: the page's one Yew component, [`Live`], and plain functions that draw its parts, one file each; and the
//! components of what readers load on demand. They choose what to show and hold no logic of coverage: all of it
//! comes from one [`Board`](crate::coalition::Board).
//!
//! Arrows go down. Elements, the scene and messages stand at the bottom; on them the board, the tour and the controls,
//! which `page` puts together as `app` says. `live` alone knows the component, its listeners and the browser.

mod app;
mod asking;
mod board;
mod controls;
mod element;
mod evidence;
mod evidence_dialog;
mod exploring;
mod live;
mod message;
mod page;
#[cfg(target_arch = "wasm32")]
mod platform;
#[cfg(not(target_arch = "wasm32"))]
#[path = "platform/host.rs"]
mod platform;
mod prose;
mod scene;
mod select;
mod share_dialog;
mod tour;
mod why;

pub use exploring::{
    EXPLORE_PAGE, Exploring, ExploringProps, covered_cell, small_board, space_sentence,
};
pub use live::{Live, LiveProps};
#[cfg(target_arch = "wasm32")]
pub use platform::shown_board;
pub use scene::{COUNTING_PAGE, SOURCES_PAGE, Scene, WHOLE_PAGE};
pub use share_dialog::{ShareDialog, ShareDialogProps};
