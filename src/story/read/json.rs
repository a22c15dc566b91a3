//! JSON with the place of everything in it, read past whatever a person can be seen to have meant: one slip
//! hides no other. What no fault is found in is JSON as RFC 8259 has it.

use std::ops::Range;

use crate::story::fault::Syntax;
use crate::story::file::is_invisible;

mod quoted;
mod signs;

use signs::{is_bare, is_quote, meant};

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

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn letter(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The letter here, with the ASCII sign that was meant by a look-alike.
    fn peek(&self) -> Option<char> {
        self.letter().map(|letter| meant(letter).unwrap_or(letter))
    }

    /// The bytes of the letter here.
    fn sign(&self) -> Range<usize> {
        self.at..self.at + self.letter().map_or(0, char::len_utf8)
    }

    /// Goes past the letter here, which is a slip if it only looks like the sign that belongs here.
    fn pass(&mut self) {
        let span = self.sign();
        if let Some(letter) = self.letter()
            && let Some(meant) = meant(letter)
        {
            self.slip(span.clone(), Syntax::LookAlike(letter, meant));
        }
        self.at = span.end;
    }

    fn slip(&mut self, span: Range<usize>, slip: Syntax) {
        // A missing bracket and a missing comma at one place are one slip.
        if self
            .slips
            .last()
            .is_none_or(|(last, _)| *last != span || span.start < span.end)
        {
            self.slips.push((span, slip));
        }
    }

    /// Reading ends here. After another slip that may be its doing, so nothing more is told.
    fn stop<T>(&mut self, span: Range<usize>, slip: Syntax) -> Result<T, Stop> {
        if self.slips.is_empty() {
            self.slips.push((span, slip));
        }
        Err(Stop)
    }

    fn skip(&mut self) {
        while let Some(letter) = self.letter() {
            match letter {
                ' ' | '\t' | '\n' | '\r' => self.at += 1,
                '/' if self.rest().starts_with("//") => {
                    let length = self.rest().find('\n').unwrap_or(self.rest().len());
                    self.comment(length);
                }
                '/' if self.rest().starts_with("/*") => {
                    let end = self.rest().find("*/").map(|end| end + 2);
                    self.comment(end.unwrap_or(self.rest().len()));
                }
                _ if is_invisible(letter) => {
                    let run = self.rest().chars().take_while(|&letter| {
                        is_invisible(letter) && !matches!(letter, ' ' | '\t' | '\n' | '\r')
                    });
                    let length: usize = run.map(char::len_utf8).sum();
                    self.slip(self.at..self.at + length, Syntax::Invisible(letter));
                    self.at += length;
                }
                _ => return,
            }
        }
    }

    fn comment(&mut self, length: usize) {
        self.slip(self.at..self.at + length, Syntax::Comment);
        self.at += length;
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

    fn object(&mut self) -> Result<Vec<Entry>, Stop> {
        let open = self.at;
        self.pass();
        let mut entries: Vec<Entry> = Vec::new();
        let mut comma: Option<Range<usize>> = None;
        loop {
            let end = entries.last().map_or(open + 1, |entry| entry.node.span.end);
            self.skip();
            match self.peek() {
                None => return self.never_closed(open),
                Some('}') => {
                    self.close(open, comma);
                    return Ok(entries);
                }
                Some('{' | '[' | ']') if !entries.is_empty() => {
                    self.close_unseen('}', end, comma)?;
                    return Ok(entries);
                }
                Some(',') => {
                    let span = self.sign();
                    if comma.is_some() || entries.is_empty() {
                        self.slip(span.clone(), Syntax::ExtraComma);
                    }
                    self.pass();
                    comma = Some(span);
                    continue;
                }
                Some(letter) if is_quote(letter) || is_bare(letter) => {}
                Some(letter) => return self.stop(self.sign(), Syntax::Unexpected(letter)),
            }
            if !entries.is_empty() && comma.is_none() {
                self.slip(end..end, Syntax::NoComma);
            }
            comma = None;
            entries.push(self.entry()?);
        }
    }

    fn entry(&mut self) -> Result<Entry, Stop> {
        let start = self.at;
        let name = match self.letter() {
            Some(letter) if is_quote(letter) => self.quoted(),
            _ => {
                let name: String = self
                    .rest()
                    .chars()
                    .take_while(|&letter| is_bare(letter))
                    .collect();
                self.at += name.len();
                self.slip(start..self.at, Syntax::Bare(name.clone()));
                // One of the two quotes may be there.
                let half = self.letter().filter(|&letter| is_quote(letter));
                self.at += half.map_or(0, char::len_utf8);
                name
            }
        };
        let name_span = start..self.at;
        self.skip();
        match self.peek() {
            Some(':') => self.pass(),
            Some('{' | '[') => self.slip(name_span.end..name_span.end, Syntax::NoColon),
            Some(letter) if is_quote(letter) || is_bare(letter) => {
                self.slip(name_span.end..name_span.end, Syntax::NoColon);
            }
            _ => return self.stop(name_span.end..name_span.end, Syntax::NoColon),
        }
        self.skip();
        let node = match self.peek() {
            Some(',' | '}') => {
                self.slip(name_span.clone(), Syntax::NoValue(name.clone()));
                let (span, value) = (name_span.clone(), Value::Unread);
                Node { span, value }
            }
            _ => self.value()?,
        };
        Ok(Entry {
            name,
            name_span,
            node,
        })
    }

    fn list(&mut self) -> Result<Vec<Node>, Stop> {
        let open = self.at;
        self.pass();
        let mut items: Vec<Node> = Vec::new();
        let mut comma: Option<Range<usize>> = None;
        loop {
            let end = items.last().map_or(open + 1, |item| item.span.end);
            self.skip();
            match self.peek() {
                None => return self.never_closed(open),
                Some(']') => {
                    self.close(open, comma);
                    return Ok(items);
                }
                Some('}') => {
                    self.close_unseen(']', end, comma)?;
                    return Ok(items);
                }
                Some(letter) if is_quote(letter) && self.is_name() => {
                    self.close_unseen(']', end, comma)?;
                    return Ok(items);
                }
                Some(',') => {
                    let span = self.sign();
                    if comma.is_some() || items.is_empty() {
                        self.slip(span.clone(), Syntax::ExtraComma);
                    }
                    self.pass();
                    comma = Some(span);
                    continue;
                }
                Some(_) => {}
            }
            if !items.is_empty() && comma.is_none() {
                self.slip(end..end, Syntax::NoComma);
            }
            comma = None;
            items.push(self.value()?);
        }
    }

    /// Passes the bracket that ends what began at `open`.
    fn close(&mut self, open: usize, comma: Option<Range<usize>>) {
        if let Some(comma) = comma
            && self.slips.last().is_none_or(|(last, _)| *last != comma)
        {
            self.slip(comma, Syntax::ExtraComma);
        }
        let line = |at: usize| {
            let start = self.text[..at].rfind('\n').map_or(0, |at| at + 1);
            let line = &self.text[start..];
            (
                start,
                line.len() - line.trim_start_matches([' ', '\t']).len(),
            )
        };
        let ((of_end, end_in), (of_open, open_in)) = (line(self.at), line(open));
        if self.crooked.is_none()
            && of_end + end_in == self.at
            && of_end != of_open
            && end_in < open_in
        {
            self.crooked = Some(open);
        }
        self.pass();
    }

    /// What is open ends after its last part, without the bracket; a comma that was passed since belongs to what
    /// is around it.
    fn close_unseen(
        &mut self,
        bracket: char,
        end: usize,
        comma: Option<Range<usize>>,
    ) -> Result<(), Stop> {
        if self.crooked.is_some() {
            // What was read since may have been read into the wrong object.
            return self.never_closed(end);
        }
        self.slip(end..end, Syntax::NoEnd(bracket));
        self.at = comma.map_or(end, |comma| comma.start);
        Ok(())
    }

    fn never_closed<T>(&mut self, open: usize) -> Result<T, Stop> {
        let open = self.crooked.unwrap_or(open);
        let bracket = self.text[open..].chars().next().unwrap_or('{');
        self.stop(
            open..open + bracket.len_utf8(),
            Syntax::NeverClosed(bracket),
        )
    }
}
