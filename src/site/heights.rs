//! How high a story's frames have to be, before they have told it themselves.
//!
//! A table is measured in a browser by `cargo xtask heights`, and holds for the story that it was measured with.
//! Any other story gets an estimate from its own board.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::coalition::{Board, Coalition, Selection};
use crate::story::{ChapterProse, Edition, Seed};

/// The measured table: `cargo xtask heights`.
const MEASURED: &str = include_str!("../../docs/heights.json");

/// The widths from which on an estimated height is enough, in CSS pixels.
const WIDTHS: [u32; 9] = [320, 360, 400, 460, 544, 600, 720, 800, 960];

/// Measured heights are rounded up to this many pixels: every article's readers load the table.
const STEP: u32 = 20;

/// By mode: widths, each with the height that is enough from it up to the next, in every language of the story.
pub(super) type Heights = BTreeMap<String, Vec<(u32, u32)>>;

#[derive(Deserialize)]
struct Measured {
    of: MeasuredWith,
    widths: Vec<u32>,
    /// By language and mode, one for each width.
    heights: BTreeMap<String, BTreeMap<String, Vec<u32>>>,
}

/// What a table was measured with. A copied story that keeps its id is another one once it is larger or smaller.
#[derive(Deserialize, PartialEq)]
struct MeasuredWith {
    story: String,
    partners: usize,
    modules: usize,
    interests: usize,
}

/// What a frame's height follows from.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Size {
    modules: u32,
    interests: u32,
    /// Partners with a column on the first board.
    columns: u32,
    /// In the longest chapter with what its bet asks, in the language that takes most; one of Japanese counts as two.
    letters: u32,
}

/// The heights of a story's frames: measured where that was done with this story, or else estimated.
pub(super) fn heights(editions: &[Edition]) -> Heights {
    let measured: Measured = serde_json::from_str(MEASURED)
        .expect("docs/heights.json is as `cargo xtask heights` wrote it");
    match editions.first() {
        Some(first) if measured.holds_for(&first.seed, editions) => {
            measured.in_every_language(editions)
        }
        Some(_) => Size::of(editions).estimate(),
        None => Heights::new(),
    }
}

/// A mode's height at a width.
type Height = fn(Size, u32) -> u32;

impl MeasuredWith {
    fn of(story: &Seed) -> MeasuredWith {
        MeasuredWith {
            story: story.id.to_string(),
            partners: story.partners.len(),
            modules: story.modules.len(),
            interests: story.interests.len(),
        }
    }
}

impl Measured {
    fn holds_for(&self, first: &Seed, editions: &[Edition]) -> bool {
        let mut tags = editions.iter().map(|edition| edition.seed.language.tag());
        self.of == MeasuredWith::of(first) && tags.all(|tag| self.heights.contains_key(tag))
    }

    fn in_every_language(&self, editions: &[Edition]) -> Heights {
        let mut modes = Heights::new();
        let languages = editions
            .iter()
            .filter_map(|edition| self.heights.get(edition.seed.language.tag()));
        for (mode, heights) in languages.flatten() {
            let enough = modes.entry(mode.clone()).or_default();
            enough.resize(self.widths.len(), (0, 0));
            for ((entry, &width), &height) in enough.iter_mut().zip(&self.widths).zip(heights) {
                *entry = (width, entry.1.max(height.next_multiple_of(STEP)));
            }
        }
        modes
    }
}

impl Size {
    fn of(editions: &[Edition]) -> Size {
        let letters = editions
            .iter()
            .flat_map(|edition| edition.prose.chapters.iter().map(letters))
            .max();
        let first = editions.first().map(|edition| &*edition.seed);
        let columns = first.map_or(0, |story| {
            let coalition = Coalition::new(story);
            let first = Selection::start(story, &coalition);
            Board::derive(&coalition, &first).columns.len()
        });
        let count = |of: fn(&Seed) -> usize| first.map_or(0, of) as u32;
        Size {
            modules: count(|story| story.modules.len()),
            interests: count(|story| story.interests.len()),
            columns: columns as u32,
            letters: letters.unwrap_or(0),
        }
    }

    /// Heights by mode, as the guide for embedding explains them.
    fn estimate(self) -> Heights {
        let modes: [(&str, Height); 4] = [
            ("board", Size::board),
            ("chapter", Size::chapter),
            ("compare", Size::compare),
            ("whole", |size, width| {
                size.chapter(width) + if width < 544 { 70 } else { 25 }
            }),
        ];
        let at = |of: Height| WIDTHS.map(|width| (width, of(self, width))).to_vec();
        modes.map(|(mode, of)| (mode.to_owned(), at(of))).into()
    }

    fn board(self, width: u32) -> u32 {
        let Size {
            modules,
            interests,
            columns,
            ..
        } = self;
        match width {
            // The interests stand in brief under the table, two in a row.
            0..544 => 410 + 44 * modules + 14 * interests,
            // Beside it in full, or in brief under a wide one.
            _ if columns <= 7 => 500 + (49 * modules).max(33 * interests),
            _ => 550 + 49 * modules + 10 * interests,
        }
    }

    fn chapter(self, width: u32) -> u32 {
        // It has no controls. A letter takes 6 px of a line of 17 on a phone, and 7 of one of 19 elsewhere.
        match width {
            0..544 => self.board(width) - 130 + 115 * self.letters / (width - 16),
            _ => self.board(width) - 125 + 133 * self.letters / (width - 24),
        }
    }

    fn compare(self, width: u32) -> u32 {
        let (around, interest) = match width {
            0..400 => (560, 45),
            400..544 => (500, 37),
            544..720 => (440, 32),
            720..800 => (360, 26),
            _ => (650, 26),
        };
        around + interest * self.interests
    }
}

/// The letters of a chapter that show at once.
fn letters(chapter: &ChapterProse) -> u32 {
    let bet = chapter.question.iter().map(|bet| &bet.ask);
    let wide = |letter: char| {
        if ('\u{2e80}'..'\u{fffe}').contains(&letter) {
            2
        } else {
            1
        }
    };
    chapter
        .text
        .iter()
        .chain(bet)
        .flat_map(|text| text.chars().map(wide))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_board_is_low_and_a_wide_one_high() {
        let small = Size {
            modules: 3,
            interests: 4,
            columns: 3,
            letters: 300,
        };
        let large = Size {
            modules: 9,
            interests: 12,
            columns: 5,
            letters: 900,
        };
        let wide = Size {
            columns: 12,
            ..large
        };
        assert_eq!(small.board(640), 500 + 3 * 49);
        assert_eq!(small.board(360), 410 + 3 * 44 + 4 * 14);
        assert!(wide.board(640) > large.board(640) + 100);
        assert!(small.chapter(360) < small.board(360) + 100);
    }
}
