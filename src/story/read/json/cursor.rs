//! Where the reader is, and what it passes on its way: blanks, and what should be none of a file's.

use std::ops::Range;

use super::signs::meant;
use super::{Reader, Stop};
use crate::story::fault::Syntax;
use crate::story::file::is_invisible;

impl Reader<'_> {
    pub(super) fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    pub(super) fn letter(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The letter here, with the ASCII sign that was meant by a look-alike.
    pub(super) fn peek(&self) -> Option<char> {
        self.letter().map(|letter| meant(letter).unwrap_or(letter))
    }

    /// The bytes of the letter here.
    pub(super) fn sign(&self) -> Range<usize> {
        self.at..self.at + self.letter().map_or(0, char::len_utf8)
    }

    /// Goes past the letter here, which is a slip if it only looks like the sign that belongs here.
    pub(super) fn pass(&mut self) {
        let span = self.sign();
        if let Some(letter) = self.letter()
            && let Some(meant) = meant(letter)
        {
            self.slip(span.clone(), Syntax::LookAlike(letter, meant));
        }
        self.at = span.end;
    }

    pub(super) fn slip(&mut self, span: Range<usize>, slip: Syntax) {
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
    pub(super) fn stop<T>(&mut self, span: Range<usize>, slip: Syntax) -> Result<T, Stop> {
        if self.slips.is_empty() {
            self.slips.push((span, slip));
        }
        Err(Stop)
    }

    pub(super) fn skip(&mut self) {
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

    pub(super) fn comment(&mut self, length: usize) {
        self.slip(self.at..self.at + length, Syntax::Comment);
        self.at += length;
    }
}
