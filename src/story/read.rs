//! Reading a story's files: from text to the types of [`file`](super::file), or to every fault in their
//! form, each with its place.

use std::cell::OnceCell;
use std::ops::Range;

use jsonc_parser::ast::Value as Node;
use jsonc_parser::common::Ranged;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::check::{Fault, FaultKind};

/// One file's text with the places of everything in it.
pub struct Source<'a> {
    /// The file's name, as faults give it.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Where everything is. Only faults ask for it, and a text nested too deeply to be read at all is
    /// never asked.
    root: OnceCell<Option<Node<'a>>>,
}

impl<'a> Source<'a> {
    /// A file's text. A text that is not JSON has no places, and [`Source::parse`] says why.
    pub fn new(name: &'a str, text: &'a str) -> Source<'a> {
        let root = OnceCell::new();
        Source { name, text, root }
    }

    fn root(&self) -> Option<&Node<'a>> {
        let parse = || {
            let options = jsonc_parser::ParseOptions {
                allow_comments: false,
                allow_loose_object_property_names: false,
                allow_trailing_commas: false,
                ..Default::default()
            };
            let result = jsonc_parser::parse_to_ast(self.text, &Default::default(), &options);
            result.ok().and_then(|result| result.value)
        };
        self.root.get_or_init(parse).as_ref()
    }

    /// The file as `T`, or every fault in its form.
    pub fn parse<T: DeserializeOwned + JsonSchema>(&self) -> Result<T, Vec<Fault>> {
        let value: serde_json::Value = serde_json::from_str(self.text).map_err(|error| {
            let at = offset(self.text, error.line(), error.column());
            vec![Fault::at(
                self,
                at..at,
                String::new(),
                FaultKind::NotJson(error.to_string()),
            )]
        })?;
        let schema = schema_of::<T>();
        let validator = jsonschema::validator_for(&schema).expect("schemars makes a valid schema");
        let faults: Vec<Fault> = validator
            .iter_errors(&value)
            .map(|error| {
                self.fault(
                    &error.instance_path().to_string(),
                    FaultKind::Form(error.to_string()),
                )
            })
            .collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        serde_json::from_value(value)
            .map_err(|error| vec![self.fault("", FaultKind::Form(error.to_string()))])
    }

    /// A fault at the place that a JSON pointer names.
    pub fn fault(&self, pointer: &str, kind: FaultKind) -> Fault {
        Fault::at(self, self.place(pointer), shown(pointer), kind)
    }

    /// The bytes of the value that a JSON pointer names, or of its nearest parent that is there.
    fn place(&self, pointer: &str) -> Range<usize> {
        let Some(mut node) = self.root() else {
            return 0..0;
        };
        for part in pointer.split('/').skip(1) {
            let inner = match node {
                Node::Object(object) => object.get(part).map(|property| &property.value),
                Node::Array(array) => part
                    .parse::<usize>()
                    .ok()
                    .and_then(|at| array.elements.get(at)),
                _ => None,
            };
            match inner {
                Some(inner) => node = inner,
                None => break,
            }
        }
        node.start()..node.end()
    }
}

/// The JSON Schema of a file's type.
pub fn schema_of<T: JsonSchema>() -> serde_json::Value {
    schemars::schema_for!(T).to_value()
}

/// `/plugs/3/module` as people write it: `plugs[3].module`.
fn shown(pointer: &str) -> String {
    let mut path = String::new();
    for part in pointer.split('/').skip(1) {
        if part.bytes().all(|byte| byte.is_ascii_digit()) {
            path.push_str(&format!("[{part}]"));
        } else {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(part);
        }
    }
    path
}

/// The byte at a line and a column of serde_json, which counts bytes: the start of the character that
/// holds it.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let at = (start + column.saturating_sub(1)).min(text.len());
    (0..=at)
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0)
}
