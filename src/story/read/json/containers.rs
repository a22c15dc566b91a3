//! Objects and lists, and where they end when a sign is missing.

use std::ops::Range;

use super::signs::{is_bare, is_quote};
use super::{Entry, Node, Reader, Stop, Value};
use crate::story::fault::Syntax;

impl Reader<'_> {
    pub(super) fn object(&mut self) -> Result<Vec<Entry>, Stop> {
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

    pub(super) fn entry(&mut self) -> Result<Entry, Stop> {
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

    pub(super) fn list(&mut self) -> Result<Vec<Node>, Stop> {
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
    pub(super) fn close(&mut self, open: usize, comma: Option<Range<usize>>) {
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
    pub(super) fn close_unseen(
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

    pub(super) fn never_closed<T>(&mut self, open: usize) -> Result<T, Stop> {
        let open = self.crooked.unwrap_or(open);
        let bracket = self.text[open..].chars().next().unwrap_or('{');
        self.stop(
            open..open + bracket.len_utf8(),
            Syntax::NeverClosed(bracket),
        )
    }
}
