//! A row of a workbook as the terminal shows it: the cell that a fault is in, with what stands around it.

use std::ops::Range;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::story::fault::Place;
use crate::story::read::BETWEEN_CELLS;

/// A row, cut down to what tells which it is.
#[derive(Debug)]
pub(super) struct Row {
    name: String,
    text: String,
    line: usize,
    column: usize,
    /// Where in the text the cell is.
    pub(super) span: Range<usize>,
    /// What heads it.
    pub(super) header: String,
}

impl Row {
    /// What it says, cell by cell.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The row of a place in a workbook, whose text this is; nothing for a place in another file.
    pub(super) fn of(workbook: &str, place: &Place) -> Option<Row> {
        let cell = place.cell.as_ref()?;
        let start = workbook[..place.span.start]
            .rfind('\n')
            .map_or(0, |end| end + 1);
        let line = workbook[start..].lines().next().unwrap_or_default();
        let at = place.span.start - start;
        let mut text = String::new();
        let mut span = 0..0;
        let mut passed = 0;
        for (number, part) in line.split(BETWEEN_CELLS).enumerate() {
            let here = passed..passed + part.len();
            passed = here.end + BETWEEN_CELLS.len();
            let is_it = here.contains(&at) || here.start == at;
            // The first cell is most likely the one that people know the row by.
            let is_near = number == 0 || here.start.abs_diff(at) <= NEAR;
            if !is_it && (!is_near || part.is_empty()) {
                continue;
            }
            if !text.is_empty() {
                text.push_str(BETWEEN_CELLS);
            }
            if is_it {
                span = text.len()..text.len() + part.len();
            }
            text.push_str(part);
        }
        Some(Row {
            name: format!("{}, sheet “{}”", place.file, cell.sheet),
            text,
            line: place.line,
            column: place.column,
            span,
            header: cell.header.clone(),
        })
    }
}

/// Letters on either side of a cell that are shown with it.
const NEAR: usize = 70;

impl SourceCode for Row {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let all = (0, self.text.len()).into();
        let (line, column) = (self.line.saturating_sub(1), self.column.saturating_sub(1));
        let contents = MietteSpanContents::new_named(
            self.name.clone(),
            self.text.as_bytes(),
            all,
            line,
            column,
            1,
        );
        Ok(Box::new(contents))
    }
}
