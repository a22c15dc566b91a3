//! A workbook as a text, a line for each row, and where in it each cell stands. The places of values are in it, as
//! those of other files are in theirs.

use std::collections::HashMap;
use std::ops::Range;

use super::grid::{At, Grid};

/// More of a cell is not needed to find it.
const MOST_LETTERS: usize = 60;
/// Blank cells are kept track of on sheets of no more cells than this.
const MOST_BLANKS: u64 = 400_000;
/// What parts the cells of a row in a workbook's text.
pub const BETWEEN: &str = " │ ";

/// A cell's place in the text.
#[derive(Debug)]
pub(super) struct Mark {
    pub(super) span: Range<usize>,
    pub(super) sheet: usize,
    pub(super) at: At,
}

#[derive(Debug, Default)]
pub(super) struct Marks {
    pub(super) text: String,
    /// In order.
    all: Vec<Mark>,
    by_cell: HashMap<(usize, At), usize>,
}

impl Marks {
    pub(super) fn of(grids: &[Grid]) -> Marks {
        let mut marks = Marks::default();
        for (sheet, grid) in grids.iter().enumerate() {
            // The sheet itself stands for cells of which nobody said anything.
            let start = marks.text.len();
            marks.text.push_str(&grid.name);
            marks.mark(start, sheet, (0, 0));
            marks.text.push('\n');
            let columns = grid.rows.values().filter_map(|row| row.keys().next_back());
            let columns = columns.max().map_or(0, |last| last + 1);
            let are_few = grid.rows.len() as u64 * u64::from(columns) <= MOST_BLANKS;
            for (&row, cells) in &grid.rows {
                // Blank cells too are places, where something is missing.
                let all = 0..if are_few { columns } else { 0 };
                let some = cells.keys().copied().filter(|_| !are_few);
                for (number, column) in all.chain(some).enumerate() {
                    if number > 0 {
                        marks.text.push_str(BETWEEN);
                    }
                    let start = marks.text.len();
                    let said = grid
                        .said((row, column))
                        .map(|said| said.shown())
                        .unwrap_or_default();
                    marks.text.push_str(&short(&said));
                    marks.mark(start, sheet, (row, column));
                }
                marks.text.push('\n');
            }
        }
        marks
    }

    fn mark(&mut self, start: usize, sheet: usize, at: At) {
        let span = start..self.text.len();
        self.by_cell.insert((sheet, at), self.all.len());
        self.all.push(Mark { span, sheet, at });
    }

    /// Where a cell stands in the text; else its row, or its sheet.
    pub(super) fn span(&self, sheet: usize, at: At) -> Range<usize> {
        let cells = [at, (at.0, 0), (0, 0)];
        let found = cells.iter().find_map(|at| self.by_cell.get(&(sheet, *at)));
        found.map_or(0..0, |found| self.all[*found].span.clone())
    }

    /// The cell that stands here.
    pub(super) fn at(&self, start: usize) -> Option<&Mark> {
        let after = self.all.partition_point(|mark| mark.span.start <= start);
        self.all.get(after.checked_sub(1)?)
    }
}

fn short(said: &str) -> String {
    let line: String = said
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    match line.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
