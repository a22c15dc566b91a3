//! What is at hand while sheets are read, and what they have come to so far.

use std::ops::Range;

use super::grid::{At, Grid};
use super::marks::Marks;
use super::record::Record;
use crate::story::fault::{FaultKind, SheetSlip};
use crate::story::read::json::{Node, Value};
use crate::story::sheets::{FIELD, HeaderKind, STORY, Shape, Sheet, Sheets, VALUE, headers};

/// What the sheets come to.
#[derive(Debug, Default)]
pub(super) struct Built {
    /// The files' trees, in order.
    pub(super) roots: Vec<Node>,
    pub(super) slips: Vec<(Range<usize>, FaultKind)>,
    /// The sheet, the header and the column of each column that was understood; of a line, its row.
    pub(super) heads: Vec<(usize, String, At)>,
}

/// A sheet of the table that the workbook has.
pub(super) struct Found<'s> {
    pub(super) sheet: &'static Sheet,
    pub(super) grid: usize,
    pub(super) shape: &'s Shape,
    pub(super) records: Vec<Record>,
    pub(super) key: Option<u32>,
}

/// Reads sheets.
pub(super) struct Reader<'a> {
    pub(super) sheets: &'a Sheets,
    pub(super) grids: &'a [Grid],
    pub(super) marks: &'a Marks,
    pub(super) built: Built,
}

impl Reader<'_> {
    pub(super) fn slip(&mut self, grid: usize, at: At, slip: SheetSlip) {
        let span = self.marks.span(grid, at);
        self.built.slips.push((span, FaultKind::Sheet(slip)));
    }

    /// Tells of a sheet that the workbook lacks.
    pub(super) fn no_sheet(&mut self, sheet: &Sheet) {
        let Some(row) = self.sheets.row(sheet) else {
            return;
        };
        // In the language of the title, where that has one.
        let mut heads = self.built.heads.iter();
        let tag = heads.find_map(|(_, name, _)| name.strip_prefix("title."));
        let headers = headers(sheet, row.shape, tag.as_slice());
        let needed = headers.into_iter().filter(|header| {
            header.required && (header.kind != HeaderKind::Plain || tag.is_none())
        });
        let mut columns: Vec<String> = Vec::new();
        let mut of = Vec::new();
        columns.extend((!sheet.key.is_empty()).then(|| sheet.key.to_owned()));
        for header in needed.filter(|_| sheet.name != STORY) {
            if !of.contains(&header.of) {
                of.push(header.of);
                columns.push(header.name);
            }
        }
        if sheet.name == STORY {
            columns = vec![FIELD.to_owned(), VALUE.to_owned()];
        }
        let slip = SheetSlip::NoSheet {
            name: sheet.name.to_owned(),
            about: sheet.about,
            columns,
        };
        self.built.slips.push((0..0, FaultKind::Sheet(slip)));
    }
}

pub(super) fn unread(span: &Range<usize>) -> Node {
    Node {
        span: span.clone(),
        value: Value::Unread,
    }
}
