//! From sheets to the trees of the story's files.

use super::grid::Grid;
use super::join;
use super::reader::{Built, Found, Reader, unread};
use super::record::Record;
use crate::story::fault::SheetSlip;
use crate::story::read::json::{Entry, Node, Value};
use crate::story::read::nearest;
use crate::story::sheets::{FILES, File, SHEETS, STORY};

impl Reader<'_> {
    pub(super) fn build(mut self) -> Built {
        for (at, grid) in self.grids.iter().enumerate() {
            for (cell, slip) in &grid.slips {
                self.slip(at, *cell, slip.clone());
            }
        }
        let meant = self.strangers();
        let mut found = Vec::new();
        for sheet in SHEETS {
            let grid = self
                .grids
                .iter()
                .position(|grid| is_called(grid, sheet.name));
            let meant = meant.iter().find(|(_, name)| name == sheet.name);
            let grid = grid.or(meant.map(|(grid, _)| *grid));
            if let (Some(grid), Some(row)) = (grid, self.sheets.row(sheet)) {
                found.push(self.rows(sheet, grid, row.shape));
            }
        }
        join::join(&mut self, &mut found);
        for file in FILES {
            let root = self.root(file, &mut found);
            self.built.roots.push(root);
        }
        self.built
    }

    /// Tells of the sheets that no story has; returns those of which it is plain which was meant.
    fn strangers(&mut self) -> Vec<(usize, String)> {
        let mut meant = Vec::new();
        for (at, grid) in self.grids.iter().enumerate() {
            let name = grid.name.trim();
            let known = || SHEETS.iter().map(|sheet| sheet.name);
            if known().any(|known| is_called(grid, known)) {
                let mut before = self.grids[..at].iter();
                if let Some(first) = before.find(|other| is_called(other, name)) {
                    self.slip(at, (0, 0), SheetSlip::SheetTwice(first.name.clone()));
                }
            } else if !grid.rows.is_empty() {
                let absent =
                    known().filter(|known| !self.grids.iter().any(|grid| is_called(grid, known)));
                let near = nearest(name, absent);
                meant.extend(near.clone().map(|near| (at, near)));
                let slip = SheetSlip::UnknownSheet {
                    name: name.to_owned(),
                    near,
                    known: known().map(str::to_owned).collect(),
                    hidden: grid.is_hidden,
                };
                self.slip(at, (0, 0), slip);
            }
        }
        meant
    }

    /// A file's tree.
    fn root(&mut self, file: File, found: &mut Vec<Found>) -> Node {
        let shape = self.sheets.file(file);
        let mut entries = Vec::new();
        let first = self.marks.span(0, (0, 0));
        let mut span = first.clone();
        for sheet in SHEETS
            .iter()
            .filter(|sheet| sheet.file == file && sheet.within.is_empty())
        {
            let found = found
                .iter_mut()
                .find(|found| found.sheet.name == sheet.name);
            if sheet.name == STORY {
                let is_there = found.is_some();
                let record = found.and_then(|found| found.records.pop());
                let is_cut = |grid: &Grid| grid.is_cut && is_called(grid, STORY);
                if let Some(record) = record.filter(|_| !self.grids.iter().any(is_cut)) {
                    span = record.span.clone();
                    if let Value::Object(lines) = record.node().value {
                        entries.extend(lines);
                    }
                } else {
                    if !is_there {
                        self.no_sheet(sheet);
                    }
                    let own = shape
                        .fields
                        .iter()
                        .flatten()
                        .filter(|field| !field.shape.is_rows());
                    // What it might have said is as unknown as what it must.
                    entries.extend(own.map(|field| entry(&field.name, unread(&first))));
                }
                continue;
            }
            let is_required = shape.field(sheet.list).is_some_and(|field| field.required);
            let value = match found {
                Some(found) if self.grids[found.grid].is_cut => {
                    unread(&self.marks.span(found.grid, (0, 0)))
                }
                Some(found) if is_required || !found.records.is_empty() => {
                    let span = self.marks.span(found.grid, (0, 0));
                    let items = std::mem::take(&mut found.records)
                        .into_iter()
                        .map(Record::node);
                    Node {
                        span,
                        value: Value::List(items.collect()),
                    }
                }
                None if is_required => {
                    self.no_sheet(sheet);
                    unread(&first)
                }
                _ => continue,
            };
            entries.push(entry(sheet.list, value));
        }
        Node {
            span,
            value: Value::Object(entries),
        }
    }
}

fn entry(name: &str, node: Node) -> Entry {
    let name_span = node.span.clone();
    Entry {
        name: name.to_owned(),
        name_span,
        node,
    }
}

fn is_called(grid: &Grid, name: &str) -> bool {
    grid.name.trim().eq_ignore_ascii_case(name)
}
