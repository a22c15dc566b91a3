//! JSON as an editor would write it: what a thing is called first, then what it says.

use serde_json::Value as Json;

use crate::story::sheets::{File, SHEETS, Shape, ordered};

/// A file's text.
pub(super) fn text(value: &Json, file: File, shape: &Shape, schema: Option<&str>) -> String {
    let mut out = String::new();
    let lists = SHEETS
        .iter()
        .filter(|sheet| sheet.file == file && sheet.within.is_empty());
    let lists: Vec<&str> = lists.map(|sheet| sheet.list).collect();
    let story = SHEETS
        .iter()
        .find(|sheet| sheet.list.is_empty())
        .map_or(&[][..], |sheet| sheet.order);
    let order = [story, &lists].concat();
    object(&mut out, value, shape, &order, 0, schema);
    out.push('\n');
    out
}

fn write(out: &mut String, value: &Json, shape: &Shape, order: &[&str], depth: usize) {
    match value {
        Json::Object(fields) if !fields.is_empty() => object(out, value, shape, order, depth, None),
        Json::Array(items) if !items.is_empty() => {
            let none = Shape::default();
            let item_shape = shape.list.as_deref().unwrap_or(&none);
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                line(out, at, depth + 1);
                write(out, item, item_shape, order, depth + 1);
            }
            end(out, depth);
            out.push(']');
        }
        value => out.push_str(&value.to_string()),
    }
}

fn object(
    out: &mut String,
    value: &Json,
    shape: &Shape,
    order: &[&str],
    depth: usize,
    schema: Option<&str>,
) {
    let fields = value.as_object().into_iter().flatten();
    let mut fields: Vec<_> = fields
        .filter(|(name, value)| !name.starts_with('$') && !value.is_null())
        .collect();
    let ranks = ordered(shape, order);
    fields.sort_by_key(|(name, _)| {
        ranks
            .iter()
            .position(|field| field.name == **name)
            .unwrap_or(ranks.len())
    });
    out.push('{');
    let mut count = 0;
    if let Some(schema) = schema {
        line(out, count, depth + 1);
        out.push_str(&format!("\"$schema\": {}", Json::from(schema)));
        count += 1;
    }
    for (name, value) in fields {
        line(out, count, depth + 1);
        count += 1;
        out.push_str(&format!("{}: ", Json::from(name.as_str())));
        let none = Shape::default();
        let inner = shape
            .field(name)
            .map(|field| &field.shape)
            .or(shape.by_tag.as_deref());
        let sheet = SHEETS.iter().find(|sheet| sheet.list == *name);
        let order = sheet.map_or(&[][..], |sheet| sheet.order);
        write(out, value, inner.unwrap_or(&none), order, depth + 1);
    }
    if count > 0 {
        end(out, depth);
    }
    out.push('}');
}

fn line(out: &mut String, at: usize, depth: usize) {
    if at > 0 {
        out.push(',');
    }
    end(out, depth);
}

fn end(out: &mut String, depth: usize) {
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
}
