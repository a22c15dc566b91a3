//! What a JSON Schema lets stand at one place, as far as cells can say it.

use serde_json::Value as Json;

/// What a value can be. Where a schema offers a choice it is any of these.
#[derive(Clone, Debug, Default)]
pub(in crate::story) struct Shape {
    /// One text, number or yes.
    pub(in crate::story) plain: Option<Plain>,
    /// The words that can stand there, where others cannot.
    pub(in crate::story) words: Vec<String>,
    /// A list of these.
    pub(in crate::story) list: Option<Box<Shape>>,
    /// A list of so many texts.
    pub(in crate::story) pair: Option<usize>,
    /// An object with these fields.
    pub(in crate::story) fields: Option<Vec<Field>>,
    /// One of these by language tag.
    pub(in crate::story) by_tag: Option<Box<Shape>>,
    /// Whether a story of several languages has to say it in each.
    pub(in crate::story) in_each: bool,
}

/// A kind of value that a cell holds as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::story) enum Plain {
    Text,
    Id,
    Date,
    Number,
    Truth,
}

/// A field of an object.
#[derive(Clone, Debug)]
pub(in crate::story) struct Field {
    pub(in crate::story) name: String,
    /// What it says, as the schema tells editors.
    pub(in crate::story) about: String,
    pub(in crate::story) required: bool,
    pub(in crate::story) shape: Shape,
}

/// A step from a value to one in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::story) enum Step {
    Field(String),
    /// A language's tag.
    Tag(String),
}

impl Step {
    pub(in crate::story) fn name(&self) -> &str {
        let (Step::Field(name) | Step::Tag(name)) = self;
        name
    }
}

const IN_EACH: &str = "#/$defs/Texts";
const ID: &str = "^[a-z0-9-]+$";
const DATE: &str = "^[1-9][0-9]{3}(-";

impl Shape {
    /// What a file's schema lets stand.
    pub(super) fn of(root: &Json) -> Shape {
        let mut shape = Shape::default();
        shape.add(root, root);
        shape
    }

    /// The field of this name.
    pub(in crate::story) fn field(&self, name: &str) -> Option<&Field> {
        self.fields
            .as_ref()?
            .iter()
            .find(|field| field.name == name)
    }

    /// Whether it is a list of objects: those stand on a sheet of their own.
    pub(in crate::story) fn is_rows(&self) -> bool {
        self.list.as_ref().is_some_and(|item| item.fields.is_some())
    }

    /// Whether one cell can say it.
    pub(in crate::story) fn is_cell(&self) -> bool {
        let in_list = |item: &Shape| item.plain.is_some() || item.pair.is_some();
        self.plain.is_some() || self.list.as_deref().is_some_and(in_list)
    }

    /// Whether it is an object that need not say anything.
    pub(in crate::story) fn may_be_empty(&self) -> bool {
        self.fields
            .as_ref()
            .is_some_and(|fields| fields.iter().all(|field| !field.required))
    }

    /// Takes in what a schema adds to the choice.
    fn add(&mut self, root: &Json, schema: &Json) {
        self.in_each |= schema.get("$ref").and_then(Json::as_str) == Some(IN_EACH);
        let resolved = resolved(root, schema);
        for choice in ["oneOf", "anyOf"] {
            for choice in list(resolved, choice) {
                self.add(root, choice);
            }
        }
        if let Some(word) = resolved.get("const").and_then(Json::as_str) {
            self.words.push(word.to_owned());
        }
        let words = list(resolved, "enum").iter().filter_map(Json::as_str);
        self.words.extend(words.map(str::to_owned));
        let one = resolved.get("type").into_iter().filter_map(Json::as_str);
        let some = list(resolved, "type").iter().filter_map(Json::as_str);
        for kind in one.chain(some) {
            match kind {
                "string" => self.plain = self.plain.or(Some(text(resolved))),
                "integer" | "number" => self.plain = self.plain.or(Some(Plain::Number)),
                "boolean" => self.plain = self.plain.or(Some(Plain::Truth)),
                "array" => match resolved.get("items") {
                    Some(items) => {
                        let item = self.list.get_or_insert_default();
                        item.add(root, items);
                    }
                    None => self.pair = Some(list(resolved, "prefixItems").len()),
                },
                "object" => self.object(root, resolved),
                _ => {}
            }
        }
    }

    fn object(&mut self, root: &Json, schema: &Json) {
        if let Some(each) = schema
            .get("additionalProperties")
            .filter(|each| each.is_object())
        {
            self.by_tag.get_or_insert_default().add(root, each);
        }
        let Some(properties) = schema.get("properties").and_then(Json::as_object) else {
            return;
        };
        let required = list(schema, "required");
        let fields = properties.iter().filter(|(name, _)| !name.starts_with('$'));
        let fields = fields.map(|(name, property)| {
            let mut shape = Shape::default();
            shape.add(root, property);
            let own = property.get("description");
            let about = own.or_else(|| resolved(root, property).get("description"));
            Field {
                name: name.clone(),
                about: about
                    .and_then(Json::as_str)
                    .unwrap_or_default()
                    .replace('\n', " "),
                required: required.iter().any(|required| required == name),
                shape,
            }
        });
        self.fields.get_or_insert_default().extend(fields);
    }
}

fn text(schema: &Json) -> Plain {
    match schema.get("pattern").and_then(Json::as_str) {
        Some(ID) => Plain::Id,
        Some(pattern) if pattern.starts_with(DATE) => Plain::Date,
        _ => Plain::Text,
    }
}

fn list<'j>(schema: &'j Json, name: &str) -> &'j [Json] {
    schema
        .get(name)
        .and_then(Json::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

fn resolved<'j>(root: &'j Json, schema: &'j Json) -> &'j Json {
    let name = schema.get("$ref").and_then(Json::as_str);
    let definition = name.and_then(|name| root.pointer(name.strip_prefix('#')?));
    definition.map_or(schema, |definition| resolved(root, definition))
}
