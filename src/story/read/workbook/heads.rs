//! A sheet's columns: which of them the header row names.

use std::collections::HashMap;

use super::grid::{At, Grid, Said, cell_name};
use crate::story::fault::SheetSlip;
use crate::story::read::nearest;
use crate::story::sheets::{Column, FIELD, Header, Shape, Sheet, VALUE, column, headers};

/// A column that says something of what its row is about.
pub(super) struct Head<'s> {
    /// The cell with the header.
    pub(super) at: At,
    pub(super) name: String,
    pub(super) column: Column<'s>,
}

/// What the header row says.
#[derive(Default)]
pub(super) struct Heads<'s> {
    /// The header row.
    pub(super) row: u32,
    pub(super) heads: Vec<Head<'s>>,
    /// The column that joins a row to another sheet's.
    pub(super) key: Option<u32>,
    pub(super) slips: Vec<(At, SheetSlip)>,
}

impl<'s> Heads<'s> {
    /// The columns of a sheet.
    pub(super) fn of(grid: &Grid, sheet: &Sheet, shape: &'s Shape) -> Heads<'s> {
        let mut found = Heads::default();
        let Some((&row, cells)) = grid.rows.first_key_value() else {
            return found;
        };
        found.row = row;
        let mut seen = HashMap::new();
        for (&at, said) in cells {
            let at = (row, at);
            let name = said.shown();
            if !found.is_first(&mut seen, &name, at) {
                continue;
            }
            if !sheet.key.is_empty() && name.eq_ignore_ascii_case(sheet.key) {
                found.key = Some(at.1);
                continue;
            }
            found.add(sheet, shape, name, at, false);
        }
        found.without_header(grid);
        found
    }

    /// The lines of the sheet `story`, and the column of what they say.
    pub(super) fn lines(grid: &Grid, sheet: &Sheet, shape: &'s Shape) -> (Heads<'s>, Option<u32>) {
        let mut found = Heads::default();
        let Some((&row, cells)) = grid.rows.first_key_value() else {
            return (found, None);
        };
        found.row = row;
        let (mut field, mut value) = (None, None);
        for (&at, said) in cells {
            match &*said.shown().to_lowercase() {
                FIELD if field.is_none() => field = Some(at),
                VALUE if value.is_none() => value = Some(at),
                _ => {
                    let name = said.shown();
                    let known = [FIELD, VALUE];
                    let near = nearest(&name, known.into_iter());
                    let known = known.map(str::to_owned).to_vec();
                    found
                        .slips
                        .push(((row, at), SheetSlip::UnknownHeader { name, near, known }));
                }
            }
        }
        for (column, name, about) in [
            (
                field,
                FIELD,
                "what a row says, such as “title” or “checked”",
            ),
            (value, VALUE, "what there is to say"),
        ] {
            if column.is_none() {
                let (name, about) = (name.to_owned(), about.to_owned());
                found
                    .slips
                    .push(((row, 0), SheetSlip::NoColumn { name, about }));
            }
        }
        let mut seen = HashMap::new();
        for (&row, cells) in grid.rows.range(row + 1..) {
            let name = field
                .and_then(|field| cells.get(&field))
                .map(|said| (row, field, said.shown()));
            match name {
                Some((row, Some(field), name)) => {
                    if found.is_first(&mut seen, &name, (row, field)) {
                        found.add(sheet, shape, name, (row, field), true);
                    }
                }
                _ => {
                    if let Some((&at, said)) = cells.first_key_value() {
                        found
                            .slips
                            .push(((row, at), SheetSlip::NoHeader(said.shown())));
                    }
                }
            }
        }
        (found, value)
    }

    fn is_first(&mut self, seen: &mut HashMap<String, At>, name: &str, at: At) -> bool {
        if let Some(first) = seen.get(&name.to_lowercase()) {
            let (name, first) = (name.to_owned(), cell_name(*first));
            self.slips
                .push((at, SheetSlip::HeaderTwice { name, first }));
            return false;
        }
        seen.insert(name.to_lowercase(), at);
        true
    }

    fn add(&mut self, sheet: &Sheet, shape: &'s Shape, name: String, at: At, is_line: bool) {
        if let Some(column) = column(sheet, shape, &name) {
            self.heads.push(Head { at, name, column });
            return;
        }
        let known = known(sheet, shape, &name);
        let near = nearest(&name, known.iter().map(String::as_str));
        self.slips.push((
            at,
            match is_line {
                true => SheetSlip::UnknownLine { name, near, known },
                false => SheetSlip::UnknownHeader { name, near, known },
            },
        ));
    }

    /// What stands in columns without a header is lost if nobody says so.
    fn without_header(&mut self, grid: &Grid) {
        let Some(header) = grid.rows.get(&self.row) else {
            return;
        };
        let mut told = Vec::new();
        for (&row, cells) in grid.rows.range(self.row + 1..) {
            for (&column, said) in cells {
                if !header.contains_key(&column) && !told.contains(&column) {
                    told.push(column);
                    self.slips
                        .push(((row, column), SheetSlip::NoHeader(short(said))));
                }
            }
        }
    }
}

fn short(said: &Said) -> String {
    let shown = said.shown();
    match shown.char_indices().nth(30) {
        Some((end, _)) => format!("{}…", &shown[..end]),
        None => shown,
    }
}

/// The headers that a sheet can have, in the language that a wrong one names.
fn known(sheet: &Sheet, shape: &Shape, wrong: &str) -> Vec<String> {
    let tag = wrong.rsplit_once('.').map(|(_, tag)| tag);
    let tag = tag
        .filter(|tag| (2..=7).contains(&tag.len()))
        .unwrap_or("en");
    let names = headers(sheet, shape, &[tag])
        .into_iter()
        .map(|Header { name, .. }| name);
    let key = (!sheet.key.is_empty()).then(|| sheet.key.to_owned());
    key.into_iter().chain(names).collect()
}
