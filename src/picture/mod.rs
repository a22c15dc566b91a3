//! A board as a picture: SVG text made from the same [`Board`] as the page, by plain string building.
//!
//! It knows no browser and no rasteriser, so that the host makes social cards with it and a program in
//! the browser can save the board on show. Text is measured by an estimate ([`measure`]): no font is at hand
//! where a picture is made, and another one where it is seen.

mod board;
#[cfg(not(target_arch = "wasm32"))]
mod card;
mod foot;
mod grid;
mod marks;
pub mod measure;
mod palette;
mod plan;
mod svg;

pub use board::board;
#[cfg(not(target_arch = "wasm32"))]
pub use card::{CARD_HEIGHT, CARD_WIDTH, CardText, card, card_narrower};
pub use palette::{Hue, Theme};

use typed_index_collections::TiVec;

use crate::coalition::{Board, Coalition, Selection};
use crate::story::{PartnerIx, Seed};
use crate::words::{Finding, Phrases};

/// The reader's fonts that a picture names, as CSS lists them.
#[derive(Clone, Copy, Debug)]
pub struct Fonts<'a> {
    /// With serifs, for headlines and findings.
    pub serif: &'a str,
    /// Without, for the rest.
    pub sans: &'a str,
}

/// What a picture shows.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The story, in the picture's language.
    pub seed: &'a Seed,
    /// Its model.
    pub coalition: &'a Coalition,
    /// The board's selection.
    pub selection: &'a Selection,
    /// The board of that selection.
    pub board: &'a Board,
    /// The words of its language.
    pub words: Phrases,
    /// The reader's fonts that it names.
    pub fonts: Fonts<'a>,
    /// The partners' colours, which belong to the story's styles.
    pub hues: &'a TiVec<PartnerIx, Hue>,
}

impl Subject<'_> {
    /// The sentences under the board: its finding, and in short the answer to what it is asked.
    pub fn verdict(&self) -> String {
        let finding = Finding::of(self.seed, self.selection, self.board);
        let verdict = self.words.verdict(&finding);
        match &self.board.answer {
            None => verdict,
            Some(answer) => {
                let rule = self.selection.rule;
                let why = self.words.why(self.seed, rule, self.board, answer);
                [verdict, why.in_short(self.words)].join(" ")
            }
        }
    }
}
