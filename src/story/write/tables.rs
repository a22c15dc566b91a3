//! Which sheets and columns a story gets.

use std::collections::BTreeSet;

use super::Values;
use super::rows::{self, Row};
use crate::story::sheets::{EVIDENCE, Header, HeaderKind, SHEETS, Shape, Sheet, Sheets, headers};

/// A sheet with its rows.
pub(super) struct Table<'s> {
    pub(super) sheet: &'static Sheet,
    pub(super) shape: &'s Shape,
    pub(super) headers: Vec<Header>,
    pub(super) rows: Vec<Row>,
}

/// Sheets that are there even without rows: nobody can tell a story without them for long.
const ALWAYS: &[&str] = &["ties", EVIDENCE, "sources"];

/// The sheets of a story.
pub(super) fn tables<'s>(values: &Values, sheets: &'s Sheets) -> Vec<Table<'s>> {
    let mut said = rows::all(values, sheets);
    let there: BTreeSet<&str> = said.rows.keys().copied().collect();
    let tables = SHEETS.iter().filter_map(|sheet| {
        let of = sheets.row(sheet)?;
        let rows = said.rows.remove(sheet.name).unwrap_or_default();
        let has_parents =
            sheet.within.is_empty() || sheet.within.iter().any(|of| there.contains(of));
        let is_needed = has_parents && of.field.is_none_or(|field| field.required);
        if rows.is_empty() && !is_needed && !ALWAYS.contains(&sheet.name) {
            return None;
        }
        let headers = chosen(headers(sheet, of.shape, &said.tags), &rows, said.is_plain);
        Some(Table {
            sheet,
            shape: of.shape,
            headers,
            rows,
        })
    });
    tables.collect()
}

/// The headers that a sheet gets: of what can be said plainly or by language, those that are in use.
fn chosen(all: Vec<Header>, rows: &[Row], is_plain: bool) -> Vec<Header> {
    let is_used = |header: &Header| rows.iter().any(|row| row.contains_key(&header.name));
    let uses = |of: &str, kind: HeaderKind| {
        all.iter()
            .any(|header| header.of == of && header.kind == kind && is_used(header))
    };
    let is_chosen = |header: &&Header| match header.kind {
        HeaderKind::Alone => true,
        HeaderKind::WithinTagged => is_used(header),
        HeaderKind::Plain => is_used(header) || is_plain && !uses(&header.of, HeaderKind::Tagged),
        HeaderKind::Tagged => is_used(header) || !is_plain && !uses(&header.of, HeaderKind::Plain),
    };
    all.iter().filter(is_chosen).cloned().collect()
}
