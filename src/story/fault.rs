//! What can be wrong with a story, where, and how to mend it.

use std::fmt;
use std::ops::Range;

mod claim;
mod encoding;
mod english;
mod kind;
mod mend;
mod sheet;
mod syntax;

pub use claim::Claim;
pub use encoding::Encoding;
pub use kind::FaultKind;
pub use sheet::SheetSlip;
pub use syntax::Syntax;

pub(super) use syntax::is_double;

/// Something in a story's files that must be mended before it can be shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {what}; {mend}")]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub what: FaultKind,
    /// How to mend it, without a full stop.
    pub mend: String,
}

impl Fault {
    pub(super) fn new(place: Place, what: FaultKind) -> Fault {
        let mend = what.mend();
        Fault { place, what, mend }
    }
}

/// A place in one of a story's files: in a text, or in a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's name.
    pub file: String,
    /// Line, counted from 1; of a workbook the row.
    pub line: usize,
    /// Column, counted from 1: in a text in characters, of a workbook the cell's.
    pub column: usize,
    /// The cell of a workbook; nothing in a text, and for the workbook as a whole.
    pub cell: Option<Cell>,
    /// The value's place in the file's structure, like `plugs[3].module`; empty for the whole file.
    pub path: String,
    /// The bytes of the file's text that hold it; a workbook's is what [`Source::text`](super::read::Source::text)
    /// says.
    pub span: Range<usize>,
}

/// A cell of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The sheet's name, as the workbook has it.
    pub sheet: String,
    /// As spreadsheet programs call it: `C4`.
    pub name: String,
    /// What heads its column, or in the sheet `story` its row.
    pub header: String,
}

impl Place {
    /// The place of these bytes of a file's text.
    pub(super) fn of(file: &str, text: &str, span: Range<usize>, path: String) -> Place {
        let before = &text[..span.start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            cell: None,
            path,
            span,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Cell { sheet, name, .. }) = &self.cell {
            return write!(f, "{}, sheet “{sheet}”, {name}", self.file);
        }
        let path = match &*self.path {
            "" if self.line == 0 => return f.write_str(&self.file),
            "" => "the file",
            path => path,
        };
        write!(f, "{}:{}:{}: {path}", self.file, self.line, self.column)
    }
}
