//! The reader's state: one [`State`], changed by one [`Action`] at a time, and its form as a link.

mod action;
pub mod link;
mod moments;
mod reader;

pub use action::Action;
pub use moments::moment_of;
pub use reader::{Bet, State};
