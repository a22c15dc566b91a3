//! What a story says, as rows of sheets.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value as Json;

use super::Values;
use crate::story::file::slug;
use crate::story::sheets::{
    EVIDENCE, File, NOTHING, PLUGS, Plain, SHEETS, STORY, Shape, Sheet, Sheets,
};

/// What a cell says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Text(String),
    Number(f64),
}

/// What each column of a row says, by header.
pub(super) type Row = BTreeMap<String, Cell>;

/// Every row of a story.
pub(super) struct Rows<'s> {
    sheets: &'s Sheets,
    /// By sheet.
    pub(super) rows: HashMap<&'static str, Vec<Row>>,
    /// The ids that stand on several sheets.
    shared: BTreeSet<String>,
    /// The languages, the story's own first.
    pub(super) tags: Vec<String>,
    /// Whether texts are plain.
    pub(super) is_plain: bool,
}

/// What a story says.
pub(super) fn all<'s>(values: &Values, sheets: &'s Sheets) -> Rows<'s> {
    let story = &values.files[File::Story as usize];
    let listed = story
        .get("languages")
        .and_then(Json::as_array)
        .into_iter()
        .flatten();
    let titled = story
        .get("title")
        .and_then(Json::as_object)
        .into_iter()
        .flatten();
    let mut tags: Vec<String> = listed.filter_map(Json::as_str).map(str::to_owned).collect();
    if tags.is_empty() {
        tags.extend(titled.map(|(tag, _)| tag.clone()));
    }
    let mut rows = Rows {
        sheets,
        rows: HashMap::new(),
        shared: shared(values),
        tags,
        is_plain: story.get("title").is_some_and(Json::is_string),
    };
    for sheet in SHEETS.iter().filter(|sheet| sheet.within.is_empty()) {
        let root = &values.files[sheet.file as usize];
        let Some(of) = sheets.row(sheet) else {
            continue;
        };
        let list = root
            .get(sheet.list)
            .and_then(Json::as_array)
            .into_iter()
            .flatten();
        let items: Vec<&Json> = if sheet.name == STORY {
            vec![root]
        } else {
            list.collect()
        };
        for item in items {
            let row = rows.row(sheet, of.shape, item, None);
            rows.add(sheet, row);
        }
    }
    if rows.tags.is_empty() {
        rows.tags.push("en".to_owned());
    }
    rows
}

/// The ids that stand on several of the sheets to which a sheet's rows may belong.
fn shared(values: &Values) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut shared = BTreeSet::new();
    let several = SHEETS.iter().filter(|sheet| sheet.within.len() > 1);
    for name in several.flat_map(|sheet| sheet.within) {
        let Some(sheet) = SHEETS.iter().find(|sheet| sheet.name == *name) else {
            continue;
        };
        let items = values.files[sheet.file as usize]
            .get(sheet.list)
            .and_then(Json::as_array);
        let ids = items
            .into_iter()
            .flatten()
            .filter_map(|item| item.get("id")?.as_str());
        let ids: BTreeSet<&str> = ids.collect();
        shared.extend(ids.intersection(&seen).map(|id| (*id).to_owned()));
        seen.extend(ids);
    }
    shared
}

impl Rows<'_> {
    fn add(&mut self, sheet: &'static Sheet, row: Row) {
        self.rows.entry(sheet.name).or_default().push(row);
    }

    /// What one thing says on its own sheet; what belongs to it goes to others. `called` is what others call it.
    fn row(
        &mut self,
        sheet: &'static Sheet,
        shape: &Shape,
        item: &Json,
        called: Option<&str>,
    ) -> Row {
        let mut row = Row::new();
        let own = key(item, self.tags.first().map(String::as_str));
        let called = called.or(own.as_deref()).unwrap_or_default();
        for (name, value) in item.as_object().into_iter().flatten() {
            let Some(field) = shape.field(name) else {
                continue;
            };
            let inner = SHEETS
                .iter()
                .find(|inner| inner.list == name && inner.within.contains(&sheet.name));
            if let Some(inner) = inner.filter(|_| needs_rows(value) || !field.shape.is_cell()) {
                self.inner(sheet, inner, called, value);
            } else if sheet.name == PLUGS && field.shape.is_rows() && needs_rows(value) {
                let names = self.placed(item, value);
                row.insert(name.clone(), Cell::Text(names.join(", ")));
            } else if sheet.name != STORY || !field.shape.is_rows() {
                self.value(&field.shape, value, name.clone(), &mut row);
            }
        }
        row
    }

    /// The rows of what belongs to a thing.
    fn inner(&mut self, sheet: &Sheet, inner: &'static Sheet, called: &str, value: &Json) {
        let Some(of) = self.sheets.row(inner) else {
            return;
        };
        let called = match self.shared.contains(called) && inner.within.len() > 1 {
            true => format!("{}/{called}", sheet.name),
            false => called.to_owned(),
        };
        let one = std::slice::from_ref(value);
        for item in value
            .as_array()
            .map_or(one, Vec::as_slice)
            .iter()
            .filter(|item| !item.is_null())
        {
            let mut row = match (item.as_str(), inner.order.first()) {
                (Some(text), Some(first)) => {
                    Row::from([((*first).to_owned(), Cell::Text(text.to_owned()))])
                }
                _ => self.row(inner, of.shape, item, None),
            };
            row.insert(inner.key.to_owned(), Cell::Text(called.clone()));
            self.add(inner, row);
        }
    }

    /// The names of a plug's evidence; what stands in the plug itself gets a row with the plug as its id.
    fn placed(&mut self, plug: &Json, evidence: &Json) -> Vec<String> {
        let sheet = SHEETS.iter().find(|sheet| sheet.name == EVIDENCE);
        let of = sheet.and_then(|sheet| Some((sheet, self.sheets.row(sheet)?.shape)));
        let text = |name: &str| plug.get(name).and_then(Json::as_str).unwrap_or_default();
        let stem = format!("{}/{}", text("partner"), text("module"));
        let items = evidence.as_array().into_iter().flatten().enumerate();
        let names = items.filter_map(|(at, item)| {
            if let Some(id) = item.as_str() {
                return Some(id.to_owned());
            }
            let own = item.get("id").and_then(Json::as_str);
            let name = match own {
                Some(id) => format!("{stem}/{id}"),
                None if at == 0 => stem.clone(),
                None => format!("{stem}/{}", at + 1),
            };
            let (sheet, shape) = of?;
            let mut row = self.row(sheet, shape, item, Some(&name));
            row.insert("id".to_owned(), Cell::Text(name.clone()));
            self.add(sheet, row);
            Some(name)
        });
        names.collect()
    }

    /// What a value says, in one cell or several.
    fn value(&mut self, shape: &Shape, value: &Json, name: String, row: &mut Row) {
        match value {
            Json::Null => {}
            Json::Bool(truth) => {
                _ = row.insert(
                    name,
                    Cell::Text(if *truth { "yes" } else { "no" }.to_owned()),
                )
            }
            Json::Number(number) => {
                _ = row.insert(name, Cell::Number(number.as_f64().unwrap_or_default()))
            }
            Json::String(text) => _ = row.insert(name, Cell::Text(text.clone())),
            Json::Array(items) => self.list(shape, items, name, row),
            Json::Object(fields) => {
                for (part, value) in fields {
                    let field = shape.field(part).map(|field| &field.shape);
                    let Some(inner) = field.or(shape.by_tag.as_deref()) else {
                        continue;
                    };
                    if field.is_none() && inner.is_cell() {
                        self.speaks(part);
                    }
                    self.value(inner, value, format!("{name}.{part}"), row);
                }
            }
        }
    }

    fn speaks(&mut self, tag: &str) {
        if !self.tags.iter().any(|known| known == tag) {
            self.tags.push(tag.to_owned());
        }
    }

    fn list(&mut self, shape: &Shape, items: &[Json], name: String, row: &mut Row) {
        let is_free = shape
            .list
            .as_ref()
            .is_some_and(|item| item.plain == Some(Plain::Text));
        let between = if is_free { "\n" } else { ", " };
        let mut all = Vec::new();
        let mut by_tag: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for item in items {
            match item {
                Json::String(text) => all.push(text.clone()),
                Json::Array(pair) => all.push(
                    pair.iter()
                        .filter_map(Json::as_str)
                        .collect::<Vec<_>>()
                        .join("/"),
                ),
                Json::Object(texts) => {
                    for (tag, text) in texts {
                        self.speaks(tag);
                        by_tag.entry(tag.clone()).or_default().extend(text.as_str());
                    }
                }
                other => all.push(other.to_string()),
            }
        }
        for (tag, texts) in &by_tag {
            row.insert(format!("{name}.{tag}"), Cell::Text(texts.join("\n")));
        }
        if !all.is_empty() {
            row.insert(name, Cell::Text(all.join(between)));
        } else if by_tag.is_empty() {
            row.insert(name, Cell::Text(NOTHING.to_owned()));
        }
    }
}

/// Whether there is more in a value than one cell can say.
fn needs_rows(value: &Json) -> bool {
    let mut items = value.as_array().into_iter().flatten();
    value.is_object() || items.any(Json::is_object)
}

/// By what others name a thing: its id, or the one that is made of its name.
fn key(item: &Json, language: Option<&str>) -> Option<String> {
    if let Some(id) = item.get("id").and_then(Json::as_str) {
        return Some(id.to_owned());
    }
    let name = ["name", "heading"].iter().find_map(|name| item.get(name))?;
    let in_language = language.and_then(|language| name.get(language));
    let first = || name.as_object()?.values().next();
    let name = name
        .as_str()
        .or_else(|| in_language.or_else(first)?.as_str())?;
    Some(slug(name).unwrap_or_else(|| name.to_owned()))
}
