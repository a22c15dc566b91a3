//! A sheet's columns: which of them the header row names.

use std::collections::{BTreeSet, HashMap};

use super::grid::{At, Grid, Said, cell_name};
use crate::story::fault::SheetSlip;
use crate::story::read::nearest;
use crate::story::sheets::{
    Column, FIELD, Header, HeaderKind, Shape, Sheet, Step, VALUE, column, headers,
};

/// A column that says something of what its row is about.
pub(super) struct Head<'s> {
    /// The cell with the header.
    pub(super) at: At,
    pub(super) name: String,
    pub(super) column: Column<'s>,
}

/// What headers there can be, and are.
struct Of<'a, 's> {
    sheet: &'a Sheet,
    shape: &'s Shape,
    /// In small letters.
    present: BTreeSet<String>,
}

impl Of<'_, '_> {
    /// The language of one of the headers.
    fn language(&self) -> Option<String> {
        let mut present = self.present.iter();
        present.find_map(
            |name| match column(self.sheet, self.shape, name)?.path.last()? {
                Step::Tag(tag) => Some(tag.clone()),
                Step::Field(_) => None,
            },
        )
    }
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
        let of = Of {
            sheet,
            shape,
            present: cells
                .values()
                .map(|said| said.shown().to_lowercase())
                .collect(),
        };
        let mut seen = HashMap::new();
        for (&at, said) in cells {
            let at = (row, at);
            let name = said.shown();
            if !found.is_first(&mut seen, &name, at) {
                continue;
            }
            found.add(&of, name, at);
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
        let lines = grid.rows.range(row + 1..);
        let names = lines.filter_map(|(_, cells)| cells.get(&field?));
        let of = Of {
            sheet,
            shape,
            present: names.map(|said| said.shown().to_lowercase()).collect(),
        };
        let mut seen = HashMap::new();
        for (&row, cells) in grid.rows.range(row + 1..) {
            let name = field
                .and_then(|field| cells.get(&field))
                .map(|said| (row, field, said.shown()));
            match name {
                Some((row, Some(field), name)) => {
                    if found.is_first(&mut seen, &name, (row, field)) {
                        found.add(&of, name, (row, field));
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

    /// Takes in a header. One that is misspelled stands for the one that was meant, if that is not there.
    fn add(&mut self, of: &Of<'_, 's>, name: String, at: At) {
        let is_key =
            |name: &str| !of.sheet.key.is_empty() && name.eq_ignore_ascii_case(of.sheet.key);
        if is_key(&name) {
            self.key = Some(at.1);
            return;
        }
        if let Some(column) = column(of.sheet, of.shape, &name) {
            self.heads.push(Head { at, name, column });
            return;
        }
        let known = known(of, &name);
        let is_absent = |known: &&str| !of.present.contains(&known.to_lowercase());
        let absent = nearest(&name, known.iter().map(String::as_str).filter(is_absent));
        match &absent {
            Some(near) if is_key(near) => self.key = Some(at.1),
            Some(near) => {
                let column = column(of.sheet, of.shape, near);
                let name = near.clone();
                self.heads
                    .extend(column.map(|column| Head { at, name, column }));
            }
            None => {}
        }
        let near = absent.or_else(|| nearest(&name, known.iter().map(String::as_str)));
        self.slips.push((
            at,
            match of.sheet.list.is_empty() {
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
        let mut told = BTreeSet::new();
        for (&row, cells) in grid.rows.range(self.row + 1..) {
            for (&column, said) in cells {
                if !header.contains_key(&column) && told.insert(column) {
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

/// The headers that a sheet can have: in the language that a wrong one names, else in one of the sheet's.
fn known(of: &Of, wrong: &str) -> Vec<String> {
    let tag = wrong.rsplit_once('.').map(|(_, tag)| tag);
    let tag = tag.filter(|tag| (2..=7).contains(&tag.len()));
    let tag = tag.map(str::to_owned).or_else(|| of.language());
    let all = headers(of.sheet, of.shape, tag.as_slice());
    let fits = |header: &Header| tag.is_none() || header.kind != HeaderKind::Plain;
    let names = all.into_iter().filter(fits).map(|header| header.name);
    let key = (!of.sheet.key.is_empty()).then(|| of.sheet.key.to_owned());
    key.into_iter().chain(names).collect()
}
