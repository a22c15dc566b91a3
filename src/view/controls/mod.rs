//! What readers set the board with, and how it is heard.

mod as_of;
mod button;
mod choice;
mod hear;
mod notice;
mod toolbar;

pub(super) use as_of::as_of;
pub(super) use button::button;
pub(super) use choice::{bars, rules};
pub(super) use hear::{clicked, set};
pub(super) use notice::notice;
pub(super) use toolbar::toolbar;
