//! A file's form: what its JSON Schema says, in plain words, and read past every fault. What is missing or wrong
//! gets a stand-in, so that all else can be checked too.

use std::collections::HashSet;
use std::ops::Range;

use serde_json::{Map, Value as Json};

use super::gaps::Gaps;
use super::json::{Entry, Node, Value};
use super::nearest::nearest;
use crate::story::fault::FaultKind;

mod schema;

use schema::{described, fits, misfit_of, name_of, prefix_items, property, required, types};

/// A fault of form: the bytes it is at, the pointer, and which.
pub(super) type Misfit = (Range<usize>, String, FaultKind);

/// Reads by a schema.
pub(super) struct Form<'s> {
    root: &'s Json,
    pub(super) misfits: Vec<Misfit>,
    pub(super) gaps: Gaps,
}

impl<'s> Form<'s> {
    pub(super) fn of(schema: &'s Json) -> Form<'s> {
        Form {
            root: schema,
            misfits: Vec::new(),
            gaps: Gaps::default(),
        }
    }

    /// The file's value, with stand-ins for what is missing or wrong.
    pub(super) fn file(&mut self, node: &Node) -> Json {
        self.value(self.root, node, String::new())
    }

    /// A value that the schema accepts, for when nothing could be read.
    pub(super) fn stand_in(&self, schema: &'s Json) -> Json {
        let Some(schema) = self.choices(schema).first().copied() else {
            return Json::Null;
        };
        if let Some(word) = schema.get("const") {
            return word.clone();
        }
        match types(schema).first() {
            Some(&"string") => Json::from(""),
            Some(&("number" | "integer")) => {
                schema.get("minimum").cloned().unwrap_or(Json::from(0))
            }
            Some(&"boolean") => Json::from(false),
            Some(&"array") => {
                let items = prefix_items(schema).iter();
                items.map(|item| self.stand_in(item)).collect()
            }
            Some(&"object") => {
                let fields = required(schema).map(|name| {
                    let field = property(schema, name).map(|schema| self.stand_in(schema));
                    (name.to_owned(), field.unwrap_or_default())
                });
                Json::Object(fields.collect())
            }
            _ => Json::Null,
        }
    }

    fn misfit(&mut self, span: Range<usize>, at: &str, kind: FaultKind) {
        self.misfits.push((span, at.to_owned(), kind));
    }

    fn value(&mut self, schema: &'s Json, node: &Node, at: String) -> Json {
        let choices = self.choices(schema);
        if let Some(fitting) = choices.iter().find(|choice| fits(choice, node)) {
            return self.fitting(fitting, node, at);
        }
        match &node.value {
            Value::Unread => {}
            Value::Text(word) if choices.iter().any(|choice| choice.get("const").is_some()) => {
                let words = choices
                    .iter()
                    .filter_map(|choice| choice.get("const")?.as_str());
                let words: Vec<String> = words.map(str::to_owned).collect();
                let near = nearest(word, words.iter().map(String::as_str));
                let word = word.clone();
                self.misfit(
                    node.span.clone(),
                    &at,
                    FaultKind::Word { word, words, near },
                );
            }
            found => {
                let mut expected: Vec<String> = choices
                    .iter()
                    .filter_map(|choice| described(choice))
                    .collect();
                expected.dedup();
                let expected = expected.join(" or ");
                let found = name_of(found);
                self.misfit(node.span.clone(), &at, FaultKind::Type { expected, found });
            }
        }
        self.gaps.unread.push(at);
        self.stand_in(schema)
    }

    fn fitting(&mut self, schema: &'s Json, node: &Node, at: String) -> Json {
        match &node.value {
            Value::Null | Value::Unread => Json::Null,
            Value::Bool(bool) => Json::from(*bool),
            Value::Text(text) => Json::from(text.as_str()),
            Value::Number(number) => match misfit_of(schema, number) {
                None => Json::Number(number.clone()),
                Some(kind) => {
                    self.misfit(node.span.clone(), &at, kind);
                    self.gaps.unread.push(at);
                    self.stand_in(schema)
                }
            },
            Value::List(items) => self.list(schema, items, node, at),
            Value::Object(entries) => self.object(schema, entries, node, at),
        }
    }

    fn list(&mut self, schema: &'s Json, items: &[Node], node: &Node, at: String) -> Json {
        let exact = prefix_items(schema);
        if !exact.is_empty() && items.len() != exact.len() {
            let (expected, found) = (exact.len(), items.len());
            self.misfit(
                node.span.clone(),
                &at,
                FaultKind::Length { expected, found },
            );
            self.gaps.unread.push(at);
            return self.stand_in(schema);
        }
        let of_all = schema.get("items");
        let items = items.iter().enumerate().filter_map(|(place, item)| {
            let schema = exact.get(place).or(of_all)?;
            Some(self.value(schema, item, format!("{at}/{place}")))
        });
        items.collect()
    }

    fn object(&mut self, schema: &'s Json, entries: &[Entry], node: &Node, at: String) -> Json {
        let mut fields = Map::new();
        let mut seen = HashSet::new();
        let mut unknown = Vec::new();
        for entry in entries {
            if !seen.insert(entry.name.as_str()) {
                let written = format!("{at}/{}", entry.name);
                let kind = FaultKind::WrittenTwice(entry.name.clone());
                self.misfit(entry.name_span.clone(), &written, kind);
                // Which of the two is meant, nobody can tell.
                self.gaps.unread.push(written);
                continue;
            }
            let extra = schema
                .get("additionalProperties")
                .filter(|extra| extra.is_object());
            match property(schema, &entry.name).or(extra) {
                Some(schema) => {
                    let value = self.value(schema, &entry.node, format!("{at}/{}", entry.name));
                    fields.insert(entry.name.clone(), value);
                }
                None => unknown.push(entry),
            }
        }
        let known = || {
            schema
                .get("properties")
                .and_then(Json::as_object)
                .into_iter()
                .flatten()
        };
        for entry in unknown {
            let absent = known()
                .map(|(name, _)| name.as_str())
                .filter(|name| !fields.contains_key(*name));
            let near = nearest(&entry.name, absent);
            let written = format!("{at}/{}", entry.name);
            let (name, known) = (
                entry.name.clone(),
                known().map(|(name, _)| name.clone()).collect(),
            );
            let kind = FaultKind::UnknownName {
                name,
                near: near.clone(),
                known,
            };
            self.misfit(entry.name_span.clone(), &written, kind);
            if let Some(near) = near
                && let Some(schema) = property(schema, &near)
            {
                self.gaps.renamed.push((format!("{at}/{near}"), written));
                let value = self.value(schema, &entry.node, format!("{at}/{near}"));
                fields.insert(near, value);
            }
        }
        for name in required(schema) {
            if fields.contains_key(name) {
                continue;
            }
            let of = property(schema, name);
            let about = of
                .and_then(|of| of.get("description")?.as_str())
                .unwrap_or_default();
            let (name, about) = (name.to_owned(), about.trim_end_matches('.').to_owned());
            self.misfit(
                node.span.start..node.span.start + 1,
                &at,
                FaultKind::Missing {
                    name: name.clone(),
                    about,
                },
            );
            self.gaps.unread.push(format!("{at}/{name}"));
            let stand_in = of.map(|of| self.stand_in(of)).unwrap_or_default();
            fields.insert(name, stand_in);
        }
        Json::Object(fields)
    }

    /// The schemas of which a value fits one: itself, or what it offers to choose from.
    fn choices(&self, schema: &'s Json) -> Vec<&'s Json> {
        let schema = self.resolved(schema);
        let offered = ["oneOf", "anyOf"]
            .iter()
            .find_map(|name| schema.get(name)?.as_array());
        match offered {
            Some(offered) => offered
                .iter()
                .flat_map(|choice| self.choices(choice))
                .collect(),
            None => vec![schema],
        }
    }

    fn resolved(&self, schema: &'s Json) -> &'s Json {
        let name = schema.get("$ref").and_then(Json::as_str);
        let definition = name.and_then(|name| self.root.pointer(name.strip_prefix('#')?));
        definition.map_or(schema, |definition| self.resolved(definition))
    }
}
