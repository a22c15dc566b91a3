//! A story as sheets of a workbook: which sheets there are, and what their columns are called. All but the names of
//! sheets follows from the JSON Schemas of the files, which the same types make.

mod column;
mod shape;
mod table;

pub(super) use column::{Column, Header, HeaderKind, column, headers, ordered};
pub(super) use shape::{Plain, Shape, Step};
pub(super) use table::{EVIDENCE, FILES, File, PLUGS, SHEETS, STORY, Sheet, Sheets};

/// What stands in a cell for a list with nothing in it, where a list that is left out means something else.
pub(super) const NOTHING: &str = "(none)";

/// The headers of the sheet `story`, which has a row for each thing that a story says of itself.
pub(super) const FIELD: &str = "field";
/// What it says.
pub(super) const VALUE: &str = "value";
