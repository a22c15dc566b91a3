//! JSON with the place of everything in it, read past whatever a person can be seen to have meant: one slip
//! hides no other. What no fault is found in is JSON as RFC 8259 has it.

use std::ops::Range;

use crate::story::fault::Syntax;

mod containers;
mod cursor;
mod quoted;
mod signs;

use signs::{is_bare, is_quote};

/// Brackets within brackets, at most: a file of ours has eight.
const DEEPEST: usize = 100;

/// A value and the bytes that hold it.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) span: Range<usize>,
    pub(super) value: Value,
}

#[derive(Debug)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Node>),
    Object(Vec<Entry>),
    /// Something that could not be read; a fault says so.
    Unread,
}

/// A name and its value in an object.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) name_span: Range<usize>,
    pub(super) node: Node,
}

/// Where a fault of syntax is, and which.
pub(super) type Slip = (Range<usize>, Syntax);

/// What a text says, unless reading had to be given up, and every slip in it.
pub(super) fn read(text: &str) -> (Option<Node>, Vec<Slip>) {
    let mut reader = Reader {
        text,
        at: 0,
        slips: Vec::new(),
        depth: 0,
        crooked: None,
    };
    let root = reader.file().ok();
    let mut slips = reader.slips;
    // After a quote inside a text the rest of its line can be read in many ways.
    let line = |slip: &Slip| text[..slip.0.start].rfind('\n');
    let inner: Vec<_> = slips
        .iter()
        .filter(|slip| slip.1 == Syntax::InnerQuote)
        .map(line)
        .collect();
    slips.retain(|slip| slip.1 == Syntax::InnerQuote || !inner.contains(&line(slip)));
    (root, slips)
}

/// Reading cannot go on.
struct Stop;

struct Reader<'a> {
    text: &'a str,
    at: usize,
    slips: Vec<Slip>,
    depth: usize,
    /// The first bracket whose end stands less far in than its own line: most likely the one never closed.
    crooked: Option<usize>,
}

impl Reader<'_> {
    fn file(&mut self) -> Result<Node, Stop> {
        self.skip();
        if self.at == self.text.len() {
            return self.stop(0..0, Syntax::Empty);
        }
        let root = self.value()?;
        self.skip();
        if self.at < self.text.len() {
            return self.stop(self.sign(), Syntax::More);
        }
        Ok(root)
    }

    fn value(&mut self) -> Result<Node, Stop> {
        let start = self.at;
        let value = match self.peek() {
            Some('{') => Value::Object(self.nested(Self::object)?),
            Some('[') => Value::List(self.nested(Self::list)?),
            Some(quote) if is_quote(quote) => Value::Text(self.quoted()),
            Some(letter) if is_bare(letter) => self.word(),
            Some(letter) => return self.stop(self.sign(), Syntax::Unexpected(letter)),
            None => return self.stop(start..start, Syntax::More),
        };
        let span = start..self.at;
        Ok(Node { span, value })
    }

    fn nested<T>(&mut self, inner: fn(&mut Self) -> Result<T, Stop>) -> Result<T, Stop> {
        if self.depth == DEEPEST {
            return self.stop(self.sign(), Syntax::TooDeep);
        }
        self.depth += 1;
        let inner = inner(self)?;
        self.depth -= 1;
        Ok(inner)
    }

    /// A word without quotes: true, false, null or a number; anything else is a slip.
    fn word(&mut self) -> Value {
        let word: String = self
            .rest()
            .chars()
            .take_while(|&letter| is_bare(letter))
            .collect();
        let span = self.at..self.at + word.len();
        self.at = span.end;
        match &*word {
            "true" => return Value::Bool(true),
            "false" => return Value::Bool(false),
            "null" => return Value::Null,
            _ => {}
        }
        if word
            .starts_with(|first: char| first.is_ascii_digit() || matches!(first, '-' | '+' | '.'))
        {
            if let Ok(number) = serde_json::from_str(&word) {
                return Value::Number(number);
            }
            self.slip(span, Syntax::Number(word));
            return Value::Unread;
        }
        if [
            "true",
            "false",
            "null",
            "none",
            "nil",
            "nan",
            "infinity",
            "undefined",
        ]
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known))
        {
            self.slip(span, Syntax::Word(word));
            return Value::Unread;
        }
        self.slip(span, Syntax::Bare(word.clone()));
        Value::Text(word)
    }
}
