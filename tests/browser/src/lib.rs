//! The browser tests' own tools: three engines behind one WebDriver client, the built page
//! served as it is and spoiled on purpose, and the page seen through its stable hooks.
//!
//! ```text
//! engine ─▶ driver ─▶ lane (one session at a time) ─┐
//! dist ──▶ site (the page, and its variants) ───────┴─▶ page ─▶ board
//! ```

pub mod board;
pub mod case;
mod command;
mod display;
pub mod dist;
pub mod driver;
pub mod engine;
pub mod heights;
pub mod host;
pub mod keyboard;
pub mod lane;
pub mod page;
pub mod program;
pub mod session;
pub mod site;
pub mod slow;
pub mod spoiled;
pub mod vendor;
pub mod writing;

pub use board::Board;
pub use case::{Case, Stage};
pub use engine::Engine;
pub use page::Page;
