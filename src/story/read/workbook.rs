//! Reading a story from the sheets of a workbook: the same trees as its three files have, with a cell for every value.

use std::ops::Range;

use super::json::Node;
use crate::story::fault::{Cell, FaultKind, Place};
use crate::story::sheets::{FIELD, STORY, Sheets};

mod branch;
mod build;
mod grid;
mod heads;
mod join;
mod marks;
mod ods;
mod open;
mod reader;
mod record;
mod rows;
mod spans;
mod value;
mod xlsx;

use grid::{At, Grid, cell_name};
pub use marks::BETWEEN;
use marks::Marks;
use reader::{Built, Reader};

/// A story as sheets: an `.xlsx` or an `.ods`.
pub struct Workbook {
    name: String,
    marks: Marks,
    grids: Vec<Grid>,
    built: Built,
}

impl Workbook {
    /// Reads the sheets of a workbook. What is wrong with them is told with what is wrong with the story.
    pub fn read(name: &str, bytes: &[u8]) -> Workbook {
        let mut grids = Vec::new();
        let mut built = Built::default();
        let mut marks = Marks::default();
        match open::open(name, bytes) {
            Ok(sheets) => {
                grids = sheets;
                marks = Marks::of(&grids);
                let reader = Reader {
                    sheets: &Sheets::new(),
                    grids: &grids,
                    marks: &marks,
                    built,
                };
                built = reader.build();
            }
            Err(slip) => built.slips.push((0..0, FaultKind::Sheet(slip))),
        }
        Workbook {
            name: name.to_owned(),
            marks,
            grids,
            built,
        }
    }

    /// The workbook's name, as faults give it.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn text(&self) -> &str {
        &self.marks.text
    }

    pub(super) fn root(&self, file: usize) -> Option<&Node> {
        self.built.roots.get(file)
    }

    pub(super) fn slips(&self) -> &[(Range<usize>, FaultKind)] {
        &self.built.slips
    }

    /// The place of these bytes of the text; of what is missing, the cell where it belongs.
    pub(super) fn place(&self, span: Range<usize>, path: String, what: &FaultKind) -> Place {
        let mark = self.marks.at(span.start).filter(|_| span != (0..0));
        let Some(mark) = mark else {
            let file = self.name.clone();
            return Place {
                file,
                line: 0,
                column: 0,
                cell: None,
                path,
                span,
            };
        };
        let missing = match what {
            FaultKind::Missing { name, .. } => {
                self.column_of(mark.sheet, &format!("{path}.{name}"))
            }
            _ => None,
        };
        let at = missing.map_or(mark.at, |column| (mark.at.0, column));
        let sheet = self.grids[mark.sheet].name.clone();
        Place {
            file: self.name.clone(),
            line: at.0 as usize + 1,
            column: at.1 as usize + 1,
            cell: Some(Cell {
                name: cell_name(at),
                header: self.header(mark.sheet, at),
                sheet,
            }),
            path,
            span: self.marks.span(mark.sheet, at),
        }
    }

    /// The column for what is named by its place in the file.
    fn column_of(&self, sheet: usize, path: &str) -> Option<u32> {
        if self.grids[sheet].name.trim().eq_ignore_ascii_case(STORY) {
            return None;
        }
        let parts: Vec<&str> = path
            .split(['.', '[', ']'])
            .filter(|part| !part.is_empty())
            .collect();
        (0..parts.len()).find_map(|from| {
            let name = parts[from..].join(".");
            let mut heads = self.built.heads.iter().filter(|(of, ..)| *of == sheet);
            let is_it = |header: &str| {
                let rest = header
                    .get(..name.len())
                    .filter(|start| start.eq_ignore_ascii_case(&name));
                rest.is_some() && matches!(header.as_bytes().get(name.len()), None | Some(b'.'))
            };
            heads
                .find(|(_, header, _)| is_it(header))
                .map(|(.., at)| at.1)
        })
    }

    /// What heads a cell.
    fn header(&self, sheet: usize, at: At) -> String {
        let grid = &self.grids[sheet];
        let first = grid.rows.first_key_value();
        if grid.name.trim().eq_ignore_ascii_case(STORY) {
            let field = first.and_then(|(_, row)| {
                row.iter()
                    .find(|(_, said)| said.shown().eq_ignore_ascii_case(FIELD))
            });
            let line = field.and_then(|(column, _)| grid.said((at.0, *column)));
            return line.map(|said| said.shown()).unwrap_or_default();
        }
        let header = first.and_then(|(row, cells)| cells.get(&at.1).filter(|_| *row < at.0));
        header.map(|said| said.shown()).unwrap_or_default()
    }
}
