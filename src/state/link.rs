//! The URL fragment: a [`Selection`] in ids, short and readable.
//!
//! `#p=japan,southeast-asia&m=all&rule=consensus&bar=signed&i=arctic&out=japan.energy&open=southeast-asia&focus=energy`
//!
//! The starting board has the empty fragment. Every other board writes its partners, modules, rule
//! and bar in full, so that a link keeps its meaning when a later version of the story starts
//! elsewhere: what else it does not say is not so, and all interests are counted. What a shorter
//! link does not say is as at the start. Ids stand for themselves, so that a story may be put in
//! another order. A group's id stands for all its members.

mod reading;
mod restored;
mod writing;

#[cfg(not(target_arch = "wasm32"))]
pub use reading::others_words;
pub use reading::{Decoded, Dropped, MOST, SHOWN, decode};
pub use writing::{encode, written};

#[cfg(doc)]
use crate::coalition::Selection;

/// The fields that every board but the start is written with.
const IN_FULL: [&str; 4] = ["p", "m", "rule", "bar"];

/// The names of a board's fields.
pub const FIELDS: [&str; 9] = [
    "p", "m", "i", "rule", "bar", "out", "as-of", "open", "focus",
];
