//! What a story says of its own making.

use crate::story::{PartialDate, Text};

/// What a story says of its own making, in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    /// Its own rules on what counts, in the editor's order.
    pub counting: Vec<Yardstick>,
    /// What it said and was wrong, the newest first.
    pub corrections: Vec<Correction>,
    /// Where readers tell of errors: the address of a page, or `mailto:`.
    pub errors: Option<Text>,
}

impl Account {
    /// When the story was last corrected, if it ever was.
    pub fn corrected(&self) -> Option<PartialDate> {
        self.corrections.first().map(|correction| correction.date)
    }
}

/// A rule of the story's own on what counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yardstick {
    /// What it is about.
    pub about: Text,
    /// The rule.
    pub rule: Text,
}

/// Something that the story said and that was wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// When it was mended.
    pub date: PartialDate,
    /// What the story said.
    pub was: Text,
    /// What is so.
    pub is: Text,
}
