//! What the columns of a sheet are called, and where in a row's object each belongs.

use super::shape::{Field, Shape, Step};
use super::table::{SHEETS, Sheet};

/// Where what stands in a column belongs.
#[derive(Clone, Debug)]
pub(in crate::story) struct Column<'s> {
    pub(in crate::story) path: Vec<Step>,
    /// What can stand in it.
    pub(in crate::story) shape: &'s Shape,
    /// Whether it holds paragraphs of one language, a line each.
    pub(in crate::story) is_paragraphs: bool,
}

/// A header that a sheet can have.
#[derive(Clone, Debug)]
pub(in crate::story) struct Header {
    pub(in crate::story) name: String,
    /// Without its language: `name` of `name.en`.
    pub(in crate::story) of: String,
    pub(in crate::story) kind: HeaderKind,
    pub(in crate::story) about: String,
    /// Whether every row says it, in some language.
    pub(in crate::story) required: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::story) enum HeaderKind {
    /// The same in every language.
    Alone,
    /// Plain, where there may be one for each language instead.
    Plain,
    /// In one language.
    Tagged,
    /// A field of what is there for some languages.
    WithinTagged,
}

/// What a header means on a sheet; nothing where the sheet has no such column.
pub(in crate::story) fn column<'s>(
    sheet: &Sheet,
    row: &'s Shape,
    header: &str,
) -> Option<Column<'s>> {
    let parts: Vec<&str> = header.split('.').collect();
    let first = parts.first()?;
    let own = row
        .fields
        .as_ref()?
        .iter()
        .find(|field| field.name.eq_ignore_ascii_case(first))?;
    if has_own_sheet(sheet, &own.name) && !own.shape.is_cell() {
        return None;
    }
    let mut path = Vec::new();
    let (shape, is_paragraphs) = walk(row, &parts, &mut path)?;
    Some(Column {
        path,
        shape,
        is_paragraphs,
    })
}

fn walk<'s>(shape: &'s Shape, parts: &[&str], path: &mut Vec<Step>) -> Option<(&'s Shape, bool)> {
    let [first, rest @ ..] = parts else {
        return shape.is_cell().then_some((shape, false));
    };
    let mut fields = shape.fields.iter().flatten();
    if let Some(field) = fields.find(|field| field.name.eq_ignore_ascii_case(first)) {
        path.push(Step::Field(field.name.clone()));
        return walk(&field.shape, rest, path);
    }
    if !is_tag(first) {
        return None;
    }
    path.push(Step::Tag((*first).to_owned()));
    if let Some(each) = &shape.by_tag {
        return walk(each, rest, path);
    }
    let item = shape.list.as_deref()?;
    let each = item.by_tag.as_deref().filter(|_| rest.is_empty())?;
    Some((each, true))
}

fn is_tag(part: &str) -> bool {
    let mut parts = part.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

fn has_own_sheet(sheet: &Sheet, field: &str) -> bool {
    SHEETS
        .iter()
        .any(|inner| inner.list == field && inner.within.contains(&sheet.name))
}

/// The headers that a sheet can have where texts are in these languages, in the order in which they are best read.
pub(in crate::story) fn headers(
    sheet: &Sheet,
    row: &Shape,
    tags: &[impl AsRef<str>],
) -> Vec<Header> {
    let mut found = Vec::new();
    for field in ordered(row, sheet.order) {
        if has_own_sheet(sheet, &field.name) && !field.shape.is_cell() {
            continue;
        }
        // What has a sheet of its own need not stand in a cell too.
        let is_needed = field.required && !has_own_sheet(sheet, &field.name);
        add(&mut found, &field.name, field, is_needed, tags);
    }
    found
}

/// An object's fields in this order; those that it does not name follow.
pub(in crate::story) fn ordered<'s>(shape: &'s Shape, order: &[&str]) -> Vec<&'s Field> {
    let order = if order.is_empty() { INNER } else { order };
    let rank = |name: &str| {
        order
            .iter()
            .position(|first| *first == name)
            .unwrap_or(order.len())
    };
    let mut fields: Vec<_> = shape.fields.iter().flatten().collect();
    fields.sort_by_key(|field| (rank(&field.name), !field.required));
    fields
}

/// Boards, colours and editions, as they are best read.
const INNER: &[&str] = &[
    "id",
    "name",
    "inline",
    "light",
    "dark",
    "title",
    "url",
    "author",
    "publisher",
    "date",
    "role",
    "claim",
    "partners",
    "modules",
    "rule",
    "bar",
    "as-of",
    "pulled",
    "opened",
    "interests",
    "focus",
];

fn add(
    found: &mut Vec<Header>,
    name: &str,
    field: &Field,
    required: bool,
    tags: &[impl AsRef<str>],
) {
    let header = |full: String, kind| Header {
        name: full,
        of: name.to_owned(),
        kind,
        about: field.about.clone(),
        required,
    };
    let shape = &field.shape;
    let in_list = shape
        .list
        .as_deref()
        .and_then(|item| item.by_tag.as_deref());
    let each = shape.by_tag.as_deref().or(in_list);
    if shape.is_cell() {
        let kind = if each.is_some() {
            HeaderKind::Plain
        } else {
            HeaderKind::Alone
        };
        found.push(header(name.to_owned(), kind));
    }
    if let Some(each) = each {
        for tag in tags {
            let name = format!("{name}.{}", tag.as_ref());
            if each.is_cell() {
                found.push(header(name.clone(), HeaderKind::Tagged));
            }
            for inner in ordered(each, &[]) {
                let name = format!("{name}.{}", inner.name);
                let about = inner.about.clone();
                found.push(Header {
                    about,
                    ..header(name, HeaderKind::WithinTagged)
                });
            }
        }
    }
    for inner in ordered(shape, &[]) {
        add(
            found,
            &format!("{name}.{}", inner.name),
            inner,
            required && inner.required,
            tags,
        );
    }
}
