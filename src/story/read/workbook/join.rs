//! Rows that belong to rows of other sheets.

use std::collections::BTreeMap;

use super::branch::Branch;
use super::reader::{Found, Reader};
use super::record::Record;
use crate::story::fault::{FaultKind, SheetSlip};
use crate::story::read::json::{Node, Value};
use crate::story::read::nearest;
use crate::story::sheets::{EVIDENCE, PLUGS, SHEETS, Sheet};

/// Puts every row where it belongs.
pub(super) fn join(reader: &mut Reader, found: &mut Vec<Found>) {
    for sheet in SHEETS.iter().filter(|sheet| !sheet.within.is_empty()) {
        let at = found
            .iter()
            .position(|found| found.sheet.name == sheet.name);
        let mut are_placed = at.is_some();
        if let Some(at) = at {
            let rows = std::mem::take(&mut found[at].records);
            let (grid, has_key) = (found[at].grid, found[at].key.is_some());
            are_placed &= (has_key || rows.is_empty()) && !reader.grids[grid].is_cut;
            let parents = Parents::of(found, sheet);
            for row in rows.into_iter().filter(|_| has_key) {
                are_placed &= belongs(reader, found, &parents, sheet, grid, row);
            }
        }
        let is_lacking = without(found, sheet, are_placed);
        if is_lacking && at.is_none() {
            reader.no_sheet(sheet);
        }
    }
    in_place(reader, found);
}

/// Puts a row to what it belongs to; false, where nobody can tell what that is.
fn belongs(
    reader: &mut Reader,
    found: &mut [Found],
    parents: &Parents,
    sheet: &'static Sheet,
    grid: usize,
    row: Record,
) -> bool {
    let Some((name, at)) = row.parent.clone() else {
        let (kind, column) = (sheet.kind.to_owned(), sheet.key.to_owned());
        reader.slip(grid, (row.row, 0), SheetSlip::NoParent { kind, column });
        return false;
    };
    let (parent, record) = match parents.named(&name, sheet) {
        Ok(parent) => parent,
        Err(kind) => {
            let span = reader.marks.span(grid, at);
            reader.built.slips.push((span, *kind));
            return false;
        }
    };
    let Some(of) = reader.sheets.row(sheet) else {
        return false;
    };
    let record = &mut found[parent].records[record];
    if of.are_many() {
        let plain = of.field.and_then(|field| field.shape.list.as_ref()?.plain);
        let node = match plain.is_some().then(|| alone(&row, sheet)).flatten() {
            Some(text) => Node {
                span: row.span.clone(),
                value: Value::Text(text.to_owned()),
            },
            None => row.node(),
        };
        record.extend(sheet.list, vec![node]);
    } else if record.has(sheet.list) {
        reader.slip(grid, at, SheetSlip::SecondRow(name));
    } else {
        record
            .fields
            .push((sheet.list.to_owned(), Branch::Leaf(row.node())));
    }
    true
}

/// What a row says, where it says nothing but what can stand in a list by itself.
fn alone<'r>(row: &'r Record, sheet: &Sheet) -> Option<&'r str> {
    let [(name, _)] = &*row.fields else {
        return None;
    };
    let first = sheet.order.first()?;
    (name == first).then(|| row.text(name)).flatten()
}

/// More names than these are not gone through for one that may have been meant.
const MOST_NAMES: usize = 2_000;

/// Where a sheet was found, and which of its rows.
type RowAt = (usize, usize);

/// The rows to which others may belong, by what these call them.
struct Parents {
    /// For each name the sheets that have it, and there the first row.
    by_name: BTreeMap<String, Vec<(&'static str, RowAt)>>,
}

impl Parents {
    fn of(found: &[Found], sheet: &Sheet) -> Parents {
        let mut by_name = BTreeMap::<String, Vec<_>>::new();
        for (at, found) in found.iter().enumerate() {
            let name = found.sheet.name;
            if !sheet.within.contains(&name) {
                continue;
            }
            for (row, record) in found.records.iter().enumerate() {
                for key in record.keys() {
                    let named = by_name.entry(key).or_default();
                    if named.iter().all(|(of, _)| *of != name) {
                        named.push((name, (at, row)));
                    }
                }
            }
        }
        Parents { by_name }
    }

    /// The row of this name.
    ///
    /// # Errors
    /// That there is none, or that there are several.
    fn named(&self, name: &str, sheet: &Sheet) -> Result<RowAt, Box<FaultKind>> {
        let found = |name: &str| {
            self.by_name
                .get(name)
                .map(Vec::as_slice)
                .unwrap_or_default()
        };
        let mut named = found(name).to_vec();
        if named.is_empty()
            && let Some((only, id)) = name.split_once('/')
        {
            named = found(id).to_vec();
            named.retain(|(of, _)| *of == only);
        }
        match &*named {
            [(_, one)] => Ok(*one),
            [] => {
                let known = self.by_name.keys().take(MOST_NAMES).map(String::as_str);
                let near = nearest(name, known);
                let (kind, id) = (sheet.kind, name.to_owned());
                Err(Box::new(FaultKind::Unknown { kind, id, near }))
            }
            several => {
                let sheets = several.iter().map(|(of, _)| (*of).to_owned()).collect();
                let id = name.to_owned();
                Err(Box::new(FaultKind::Sheet(SheetSlip::TwoParents {
                    id,
                    sheets,
                })))
            }
        }
    }
}

/// A list that must be there and has no row is empty, or could not be read where some rows have found no place.
/// Whether there is such a list.
fn without(found: &mut [Found], sheet: &'static Sheet, are_placed: bool) -> bool {
    let mut is_lacking = false;
    for parent in found.iter_mut() {
        let field = parent.shape.field(sheet.list);
        if !sheet.within.contains(&parent.sheet.name) || !field.is_some_and(|field| field.required)
        {
            continue;
        }
        for record in parent.records.iter_mut() {
            if !record.has(sheet.list) {
                is_lacking = true;
                let value = if are_placed {
                    Value::List(Vec::new())
                } else {
                    Value::Unread
                };
                record.set(sheet.list, value);
            }
        }
    }
    is_lacking
}

/// Puts the evidence whose id is a plug, as in japan/energy, into that plug.
fn in_place(reader: &mut Reader, found: &mut [Found]) {
    let Some(plugs) = found.iter().position(|found| found.sheet.name == PLUGS) else {
        return;
    };
    if !found[plugs]
        .shape
        .field("evidence")
        .is_some_and(|field| field.shape.is_rows())
    {
        return;
    }
    let Some(evidence) = found.iter().position(|found| found.sheet.name == EVIDENCE) else {
        return;
    };
    let grid = found[evidence].grid;
    let rows = std::mem::take(&mut found[evidence].records);
    let is_placed = |row: &Record| row.text("id").is_some_and(|id| id.contains('/'));
    let (placed, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(is_placed);
    found[evidence].records = others;
    for mut row in placed {
        let Some(id) = row.text("id").map(str::to_owned) else {
            continue;
        };
        let mut parts = id.splitn(3, '/');
        let (partner, module) = (parts.next(), parts.next());
        let own = parts
            .next()
            .filter(|own| own.parse::<usize>().is_err())
            .map(str::to_owned);
        let mut plugs = found[plugs].records.iter_mut();
        let plug =
            plugs.find(|plug| plug.text("partner") == partner && plug.text("module") == module);
        let Some(plug) = plug else {
            let kind = FaultKind::Unknown {
                kind: "plug",
                id,
                near: None,
            };
            reader
                .built
                .slips
                .push((reader.marks.span(grid, (row.row, 0)), kind));
            continue;
        };
        row.fields.retain(|(name, _)| name != "id");
        if let Some(own) = own {
            row.set("id", Value::Text(own));
        }
        plug.place("evidence", &id, row.node());
    }
}
