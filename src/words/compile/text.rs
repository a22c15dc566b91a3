//! A language's file, and what is found amiss in it.

use std::ops::Range;
use std::sync::Arc;

use miette::NamedSource;

use super::{Fault, What};

pub(super) struct Source<'s> {
    pub text: &'s str,
    name: &'s str,
    named: Arc<NamedSource<String>>,
    faults: Vec<Fault>,
}

impl<'s> Source<'s> {
    pub fn new(name: &'s str, text: &'s str) -> Source<'s> {
        Source {
            text,
            name,
            named: Arc::new(NamedSource::new(name, text.to_owned())),
            faults: Vec::new(),
        }
    }

    /// The file's name.
    pub fn name(&self) -> &'s str {
        self.name
    }

    pub fn fault(&mut self, span: Range<usize>, what: What) {
        let end = self.text.len();
        let is_place = |at: &usize| self.text.is_char_boundary(*at);
        let start = (0..=span.start.min(end)).rev().find(is_place).unwrap_or(0);
        let before = &self.text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        self.faults.push(Fault {
            file: self.name.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            mend: what.mend(),
            what,
            span: start..span.end.clamp(start, end),
            text: self.named.clone(),
        });
    }

    /// A fault at a part of this file's text.
    pub fn fault_at(&mut self, part: &str, what: What) {
        let start = self.place(part);
        let length = part.len().min(self.text.len() - start);
        self.fault(start..start + length, what);
    }

    /// A message is not there. It is missed where the one before it in its set stands, and once, though several
    /// sets may say it.
    pub fn missing(&mut self, before: Option<&str>, id: String) {
        let what = What::Missing(id);
        if self.faults.iter().any(|fault| fault.what == what) {
            return;
        }
        match before {
            Some(before) => self.fault_at(before, what),
            None => self.fault(0..0, what),
        }
    }

    pub fn line_of(&self, part: &str) -> usize {
        self.text[..self.place(part)].matches('\n').count() + 1
    }

    /// Where a part of the text begins. The parser's texts are such parts, and it says no other place of them. What
    /// comes from the language that this one is written like has none: it is told at the file's start.
    fn place(&self, part: &str) -> usize {
        let start = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        if start > self.text.len() { 0 } else { start }
    }

    /// All faults, in the order of the file.
    pub fn faults(self) -> Vec<Fault> {
        let mut faults = self.faults;
        faults.sort_by_key(|fault| fault.span.start);
        faults
    }
}

/// The word that is most like a wrong one, where one is much like it.
pub(super) fn nearest<'w>(wrong: &str, words: impl Iterator<Item = &'w str>) -> Option<String> {
    let alike = words.map(|word| (strsim::jaro_winkler(wrong, word), word));
    let near = alike.filter(|(likeness, _)| *likeness > 0.8);
    let nearest = near.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)));
    nearest.map(|(_, word)| word.to_owned())
}
