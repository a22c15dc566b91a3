//! Reading a story's files: from bytes to the types of [`file`](super::file), past every fault in their
//! form, each with its place.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::path::Path;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::fault::{Encoding, Fault, FaultKind, Place};

mod encoding;
mod form;
mod gaps;
mod json;
mod nearest;
mod workbook;

pub(super) use gaps::Gaps;
pub(crate) use nearest::nearest;
pub use workbook::{BETWEEN as BETWEEN_CELLS, Workbook};

use form::Form;
use json::{Node, Slip, Value};

/// Slips of one kind beyond these are told as one, with their number.
const MOST_ALIKE: usize = 5;

/// One file's text with the places of everything in it.
pub struct Source<'a> {
    /// The file's name, as faults give it.
    pub name: &'a str,
    text: Cow<'a, str>,
    /// The byte of the text at which it shows that the file is not UTF-8.
    encoding: Option<(usize, Encoding)>,
    read: OnceCell<(Option<Node>, Vec<Slip>)>,
    /// The workbook that says what the file does, and which of the files that is.
    workbook: Option<(&'a Workbook, usize)>,
}

/// A file as far as it could be read.
pub(super) struct Read<T> {
    /// The file, with stand-ins where there are gaps; nothing where the type itself refuses it.
    pub(super) file: Option<T>,
    pub(super) gaps: Gaps,
    /// Every fault of encoding, syntax and form.
    pub(super) faults: Vec<Fault>,
}

impl<'a> Source<'a> {
    /// A file's text. A byte order mark at its start is no part of it.
    pub fn new(name: &'a str, text: &'a str) -> Source<'a> {
        Source::from_bytes(name, text.as_bytes())
    }

    /// A file as its bytes. What is not UTF-8 is a fault; [`Source::text`] then says it as well as it can be
    /// read.
    pub fn from_bytes(name: &'a str, bytes: &'a [u8]) -> Source<'a> {
        let (text, encoding) = encoding::decode(bytes);
        Source {
            name,
            text,
            encoding,
            read: OnceCell::new(),
            workbook: None,
        }
    }

    /// What a workbook says in the place of story.json (0), evidence.json (1) or context.json (2).
    fn of_workbook(workbook: &'a Workbook, file: usize) -> Source<'a> {
        Source {
            name: workbook.name(),
            text: workbook.text().into(),
            encoding: None,
            read: OnceCell::new(),
            workbook: Some((workbook, file)),
        }
    }

    /// What a workbook says in the place of the three files.
    pub fn all_of_workbook(workbook: &'a Workbook) -> [Source<'a>; 3] {
        [0, 1, 2].map(|file| Source::of_workbook(workbook, file))
    }

    /// What the story is called by where it lies: its folder's name, or the workbook's without its ending.
    pub(super) fn called(&self) -> Option<String> {
        match self.workbook {
            Some(_) => Path::new(self.name)
                .file_stem()
                .map(|name| name.to_string_lossy().into_owned()),
            None => self.folder(),
        }
    }

    /// The name of the story's folder, where it has one of its own: a workbook may lie in any.
    pub(super) fn folder(&self) -> Option<String> {
        let folder = Path::new(self.name).parent().and_then(Path::file_name);
        let folder = folder.filter(|_| self.workbook.is_none());
        folder.map(|folder| folder.to_string_lossy().into_owned())
    }

    /// The text, which the places of faults are in; of a workbook its sheets, a line for each row.
    pub fn text(&self) -> &str {
        &self.text
    }

    fn read(&self) -> &(Option<Node>, Vec<Slip>) {
        self.read.get_or_init(|| match self.encoding {
            Some((_, encoding)) if !encoding::is_legible(encoding) => (None, Vec::new()),
            _ => json::read(&self.text),
        })
    }

    fn root(&self) -> Option<&Node> {
        match self.workbook {
            Some((workbook, file)) => workbook.root(file),
            None => self.read().0.as_ref(),
        }
    }

    /// What the file says, as a value that `T`'s schema has.
    ///
    /// # Errors
    /// Every fault in its form.
    pub(super) fn value<T: JsonSchema>(&self) -> Result<serde_json::Value, Vec<Fault>> {
        let (value, _, faults) = self.formed(&schema_of::<T>());
        match faults.is_empty() {
            true => Ok(value),
            false => Err(faults),
        }
    }

    /// The file as `T`, with every fault in its form.
    pub(super) fn parse<T: DeserializeOwned + JsonSchema>(&self) -> Read<T> {
        let (value, gaps, mut faults) = self.formed(&schema_of::<T>());
        // What the schema lets through and the type does not has no place of its own.
        let file = serde_json::from_value(value).map_err(|error| {
            let kind = FaultKind::Form(error.to_string());
            faults.push(self.at(0..0, String::new(), kind));
        });
        Read {
            file: file.ok(),
            gaps,
            faults,
        }
    }

    /// The file's value with stand-ins for what could not be read, where those are, and every fault in its form.
    fn formed(&self, schema: &serde_json::Value) -> (serde_json::Value, Gaps, Vec<Fault>) {
        let mut faults = Vec::new();
        if let Some((workbook, 0)) = self.workbook {
            let slips = workbook.slips().iter().cloned();
            faults.extend(slips.map(|(span, kind)| self.at(span, String::new(), kind)));
        }
        if let Some((at, encoding)) = self.encoding {
            let length = self.text[at..].chars().next().map_or(0, char::len_utf8);
            let kind = FaultKind::Encoding(encoding);
            faults.push(self.at(at..at + length, String::new(), kind));
        }
        if self.workbook.is_none() {
            faults.extend(self.told(&self.read().1));
        }
        let mut form = Form::of(schema);
        let value = match self.root() {
            Some(root) => form.file(root),
            None => {
                form.gaps = Gaps::everything();
                form.stand_in(schema)
            }
        };
        let misfits = form.misfits.into_iter();
        faults.extend(misfits.map(|(span, at, kind)| self.at(span, shown(&at), kind)));
        (value, form.gaps, faults)
    }

    /// The slips as faults; many of one kind as one.
    fn told(&self, slips: &[Slip]) -> impl Iterator<Item = Fault> {
        let kind = |slip: &Slip| std::mem::discriminant(&slip.1);
        let alike = move |slip: &Slip| {
            slips
                .iter()
                .filter(|other| kind(other) == kind(slip))
                .count()
        };
        let is_first = move |at: usize| {
            slips[..at]
                .iter()
                .all(|other| kind(other) != kind(&slips[at]))
        };
        slips.iter().enumerate().filter_map(move |(at, slip)| {
            let more = match alike(slip) {
                few if few <= MOST_ALIKE => 0,
                _ if !is_first(at) => return None,
                many => many - 1,
            };
            let slip = slip.clone();
            let kind = FaultKind::NotJson { slip: slip.1, more };
            Some(self.at(slip.0, String::new(), kind))
        })
    }

    /// A fault at the place that a JSON pointer names.
    pub(super) fn fault(&self, pointer: &str, gaps: &Gaps, kind: FaultKind) -> Fault {
        let found = gaps.found(pointer);
        let (node, way) = self.node(&found);
        // What is written short has nothing in it.
        let is_short = node.is_some_and(|node| matches!(node.value, Value::Text(_)));
        let path = if is_short { way } else { &*found };
        let span = node.map_or(0..0, |node| node.span.clone());
        self.at(span, shown(path), kind)
    }

    /// Whether anything is written where a JSON pointer leads.
    pub(super) fn has(&self, pointer: &str, gaps: &Gaps) -> bool {
        let found = gaps.found(pointer);
        let (node, way) = self.node(&found);
        node.is_some() && way.len() == found.len()
    }

    fn at(&self, span: Range<usize>, path: String, what: FaultKind) -> Fault {
        if let Some((workbook, _)) = self.workbook {
            return Fault::new(workbook.place(span, path, &what), what);
        }
        Fault::new(Place::of(self.name, &self.text, span, path), what)
    }

    /// The value that a JSON pointer names, or its nearest parent that is there, and how far the pointer leads.
    fn node<'p>(&self, pointer: &'p str) -> (Option<&Node>, &'p str) {
        let Some(mut node) = self.root() else {
            return (None, "");
        };
        let mut way = 0;
        for part in pointer.split('/').skip(1) {
            let inner = match &node.value {
                Value::Object(entries) => entries
                    .iter()
                    .find(|entry| entry.name == part)
                    .map(|entry| &entry.node),
                Value::List(items) => part.parse::<usize>().ok().and_then(|at| items.get(at)),
                _ => None,
            };
            let Some(inner) = inner else { break };
            node = inner;
            way += 1 + part.len();
        }
        (Some(node), &pointer[..way])
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
        if !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()) {
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
