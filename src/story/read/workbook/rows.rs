//! A sheet's rows, each as what it says.

use super::grid::At;
use super::heads::{Head, Heads};
use super::reader::{Found, Reader, unread};
use super::record::Record;
use super::value::{paragraphs, value};
use crate::story::fault::SheetSlip;
use crate::story::read::json::{Node, Value};
use crate::story::sheets::{STORY, Shape, Sheet, Step, headers};

impl<'a> Reader<'a> {
    /// The rows of a sheet.
    pub(super) fn rows(
        &mut self,
        sheet: &'static Sheet,
        grid: usize,
        shape: &'a Shape,
    ) -> Found<'a> {
        let cells = &self.grids[grid];
        let mut found = Found {
            sheet,
            grid,
            shape,
            records: Vec::new(),
            key: None,
        };
        if sheet.name == STORY {
            let (heads, value) = Heads::lines(cells, sheet, shape);
            let mut record = self.record(grid, heads.row);
            for head in &heads.heads {
                if let Some(value) = value {
                    self.cell(&mut record, grid, head, (head.at.0, value));
                }
            }
            record.fill(shape);
            found.records.push(record);
            self.heads(grid, heads);
            return found;
        }
        let heads = Heads::of(cells, sheet, shape);
        let lacking = lacking(sheet, shape, &heads);
        for (&row, said) in cells.rows.range(heads.row + 1..) {
            let known = |column: &u32| {
                heads.key == Some(*column) || heads.heads.iter().any(|head| head.at.1 == *column)
            };
            if !said.keys().any(known) {
                continue;
            }
            let mut record = self.record(grid, row);
            for head in &heads.heads {
                self.cell(&mut record, grid, head, (row, head.at.1));
            }
            record.fill(shape);
            for (path, ..) in &lacking {
                record.put(path, unread(&record.span));
            }
            let parent = heads
                .key
                .and_then(|key| Some((said.get(&key)?.shown(), (row, key))));
            record.parent = parent;
            found.records.push(record);
        }
        found.key = heads.key;
        if !found.records.is_empty() {
            for (_, name, about) in lacking {
                self.slip(grid, (heads.row, 0), SheetSlip::NoColumn { name, about });
            }
            if !sheet.key.is_empty() && heads.key.is_none() {
                let about = format!("the id of the {} that a row belongs to", sheet.kind);
                let name = sheet.key.to_owned();
                self.slip(grid, (heads.row, 0), SheetSlip::NoColumn { name, about });
            }
        }
        self.heads(grid, heads);
        found
    }

    fn record(&self, grid: usize, row: u32) -> Record {
        Record {
            span: self.marks.span(grid, (row, 0)),
            row,
            fields: Vec::new(),
            parent: None,
        }
    }

    fn heads(&mut self, grid: usize, heads: Heads) {
        for (at, slip) in heads.slips {
            self.slip(grid, at, slip);
        }
        let heads = heads
            .heads
            .into_iter()
            .map(|head| (grid, head.name, head.at));
        self.built.heads.extend(heads);
    }

    /// Reads a cell into the row's object.
    fn cell(&mut self, record: &mut Record, grid: usize, head: &Head, at: At) {
        let Some(said) = self.grids[grid].said(at) else {
            return;
        };
        let span = self.marks.span(grid, at);
        let column = &head.column;
        let fits = if column.is_paragraphs {
            match paragraphs(said, &span) {
                Ok(nodes) => record.put_paragraphs(&column.path, nodes),
                Err(slip) => {
                    self.slip(grid, at, slip);
                    return;
                }
            }
        } else {
            let value = value(column.shape, said, &span).unwrap_or_else(|slip| {
                self.slip(grid, at, slip);
                Value::Unread
            });
            record.put(&column.path, Node { span, value })
        };
        if !fits {
            let plain = column.path.iter().map_while(|step| match step {
                Step::Field(name) => Some(&**name),
                Step::Tag(_) => None,
            });
            let plain = plain.collect::<Vec<_>>().join(".");
            let tagged = match plain == head.name {
                true => format!("{plain}.…"),
                false => head.name.clone(),
            };
            self.slip(grid, at, SheetSlip::Both { plain, tagged });
        }
    }
}

/// What every row says, and the sheet has no column for: where it belongs, a header for it, what it says.
fn lacking(sheet: &Sheet, shape: &Shape, heads: &Heads) -> Vec<(Vec<Step>, String, String)> {
    let tag = heads
        .heads
        .iter()
        .find_map(|head| match head.column.path.last() {
            Some(Step::Tag(tag)) => Some(&**tag),
            _ => None,
        });
    let is_there = |of: &str| {
        heads.heads.iter().any(|head| {
            let mut fields = head
                .column
                .path
                .iter()
                .filter(|step| matches!(step, Step::Field(_)));
            of.split('.')
                .all(|part| fields.next().is_some_and(|step| step.name() == part))
        })
    };
    let mut lacking: Vec<(Vec<Step>, String, String)> = Vec::new();
    for header in headers(sheet, shape, &[tag.unwrap_or("en")]) {
        let path: Vec<Step> = header
            .of
            .split('.')
            .map(|part| Step::Field(part.to_owned()))
            .collect();
        let is_told = lacking.iter().any(|(told, ..)| *told == path);
        if header.required && !is_told && !is_there(&header.of) {
            let about = header.about.trim_end_matches('.').to_owned();
            lacking.push((path, header.name, about));
        }
    }
    lacking
}
