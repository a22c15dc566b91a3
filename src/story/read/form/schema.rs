//! What one schema says of one value.

use serde_json::Value as Json;

use crate::story::fault::FaultKind;
use crate::story::read::json::{Node, Value};

pub(super) fn types(schema: &Json) -> Vec<&str> {
    match schema.get("type") {
        Some(Json::String(one)) => vec![one],
        Some(Json::Array(some)) => some.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    }
}

pub(super) fn required(schema: &Json) -> impl Iterator<Item = &str> {
    let names = schema.get("required").and_then(Json::as_array);
    names.into_iter().flatten().filter_map(Json::as_str)
}

pub(super) fn property<'s>(schema: &'s Json, name: &str) -> Option<&'s Json> {
    schema.get("properties")?.get(name)
}

pub(super) fn prefix_items(schema: &Json) -> &[Json] {
    let items = schema.get("prefixItems").and_then(Json::as_array);
    items.map(Vec::as_slice).unwrap_or_default()
}

pub(super) fn fits(schema: &Json, node: &Node) -> bool {
    if let Some(word) = schema.get("const").and_then(Json::as_str) {
        return matches!(&node.value, Value::Text(text) if text == word);
    }
    let kinds: &[&str] = match node.value {
        Value::Null => &["null"],
        Value::Bool(_) => &["boolean"],
        Value::Number(_) => &["number", "integer"],
        Value::Text(_) => &["string"],
        Value::List(_) => &["array"],
        Value::Object(_) => &["object"],
        Value::Unread => return false,
    };
    let types = types(schema);
    types.is_empty() || types.iter().any(|name| kinds.contains(name))
}

/// What a schema asks for, as one says it; nothing for what is better left out.
pub(super) fn described(schema: &Json) -> Option<String> {
    if let Some(word) = schema.get("const").and_then(Json::as_str) {
        return Some(format!("the word \"{word}\""));
    }
    let by_name = schema.get("properties").is_none();
    Some(match *types(schema).first()? {
        "string" => "a text".into(),
        "integer" => "a whole number".into(),
        "number" => "a number".into(),
        "boolean" => "true or false".into(),
        "array" => "a list in [ ]".into(),
        "object" if by_name => "a text in each language, like { \"en\": \"…\" }".into(),
        "object" => "an object in { }".into(),
        _ => return None,
    })
}

pub(super) fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null | Value::Unread => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::Text(_) => "a text",
        Value::List(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// What is wrong with a number.
pub(super) fn misfit_of(schema: &Json, number: &serde_json::Number) -> Option<FaultKind> {
    let value = number.as_f64()?;
    let bound = |name| schema.get(name).and_then(Json::as_f64);
    let written = number.to_string();
    if types(schema).contains(&"integer") && !(number.is_u64() || number.is_i64()) {
        return Some(FaultKind::NotWhole(written));
    }
    let least = bound("minimum").filter(|&least| value < least);
    let most = bound("maximum").filter(|&most| value > most);
    least
        .map(|least| (format!("{least} or more"), written.clone()))
        .or_else(|| most.map(|most| (format!("{most} or less"), written)))
        .map(|(allowed, number)| FaultKind::Range { number, allowed })
}
