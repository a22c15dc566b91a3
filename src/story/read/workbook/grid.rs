//! A sheet as its cells, wherever it comes from.

use std::collections::BTreeMap;

use crate::story::fault::SheetSlip;

/// Rows beyond these are no story's: the biggest that a page can show has a few hundred.
pub(super) const MOST_ROWS: u32 = 20_000;
/// A sheet of a story in ten languages has two hundred.
const MOST_COLUMNS: u32 = 1_000;

/// What a cell says, blanks at its ends left out.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Said {
    Text(String),
    Number(f64),
    Truth(bool),
    /// A date, as exact as its cell shows it: YYYY, YYYY-MM or YYYY-MM-DD.
    Date(String),
    /// The error that a formula came to.
    Error(String),
    /// A formula that has no value in the file.
    NoValue,
}

impl Said {
    /// A text, unless nobody would see anything of it.
    pub(super) fn text(text: &str) -> Option<Said> {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let is_blank =
            |letter: char| letter.is_whitespace() || matches!(letter, '\u{200b}' | '\u{feff}');
        let text = text.trim_matches(is_blank);
        (!text.is_empty()).then(|| Said::Text(text.to_owned()))
    }

    /// As the sheet shows it.
    pub(super) fn shown(&self) -> String {
        match self {
            Said::Text(text) | Said::Date(text) | Said::Error(text) => text.clone(),
            Said::Number(number) => number.to_string(),
            Said::Truth(truth) => truth_word(*truth).to_owned(),
            Said::NoValue => String::new(),
        }
    }
}

pub(super) fn truth_word(truth: bool) -> &'static str {
    if truth { "TRUE" } else { "FALSE" }
}

/// Row and column, counted from 0.
pub(super) type At = (u32, u32);

/// A sheet.
#[derive(Debug, Default)]
pub(super) struct Grid {
    pub(super) name: String,
    pub(super) is_hidden: bool,
    /// Whether it goes on for too long to be read.
    pub(super) is_cut: bool,
    /// What its cells say, by row and column.
    pub(super) rows: BTreeMap<u32, BTreeMap<u32, Said>>,
    /// What is wrong with it as a sheet, and at which cell.
    pub(super) slips: Vec<(At, SheetSlip)>,
}

impl Grid {
    /// Takes in a cell; false, where the sheet has gone on for too long. It is not read then: all that it holds would
    /// be told of, row by row.
    pub(super) fn put(&mut self, (row, column): At, said: Option<Said>) -> bool {
        let Some(said) = said else { return true };
        let too_far = [(row, MOST_ROWS, "rows"), (column, MOST_COLUMNS, "columns")];
        if let Some((_, most, what)) = too_far.into_iter().find(|(at, most, _)| at >= most) {
            self.slips.push(((0, 0), SheetSlip::TooFar { most, what }));
            self.rows.clear();
            self.is_cut = true;
            return false;
        }
        self.rows.entry(row).or_default().insert(column, said);
        true
    }

    /// Takes in cells that are merged into one.
    pub(super) fn merged(&mut self, from: At, to: At) {
        let range = format!("{}:{}", cell_name(from), cell_name(to));
        self.slips.push((from, SheetSlip::Merged(range)));
    }

    pub(super) fn said(&self, (row, column): At) -> Option<&Said> {
        self.rows.get(&row)?.get(&column)
    }
}

/// As spreadsheet programs call a cell: C4.
pub(super) fn cell_name((row, column): At) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{letters}{}", row + 1)
}

#[cfg(test)]
mod tests {
    use super::{Said, cell_name};

    #[test]
    fn cells_are_called_as_sheets_call_them() {
        for (at, name) in [
            ((0, 0), "A1"),
            ((3, 2), "C4"),
            ((0, 25), "Z1"),
            ((9, 26), "AA10"),
            ((0, 702), "AAA1"),
        ] {
            assert_eq!(cell_name(at), name);
        }
    }

    #[test]
    fn blanks_at_the_ends_of_a_cell_are_no_part_of_it() {
        let said = |text: &str| Said::text(text).map(|said| said.shown());
        assert_eq!(said("\u{a0} Japan \n"), Some("Japan".into()));
        assert_eq!(said("one\r\ntwo"), Some("one\ntwo".into()));
        assert_eq!(said(" \u{a0}\u{200b}"), None);
    }
}
