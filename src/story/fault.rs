//! What can be wrong with a story, where, and how to mend it.

use std::fmt;
use std::ops::Range;

mod claim;
mod encoding;
mod english;
mod kind;
mod mend;
mod syntax;

pub use claim::Claim;
pub use encoding::Encoding;
pub use kind::FaultKind;
pub use syntax::Syntax;

pub(super) use syntax::is_double;

/// Something in a story's files that must be mended before it can be shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {what}; {mend}")]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub what: FaultKind,
    /// How to mend it, without a full stop.
    pub mend: String,
}

impl Fault {
    pub(super) fn new(place: Place, what: FaultKind) -> Fault {
        let mend = what.mend();
        Fault { place, what, mend }
    }
}

/// A place in one of a story's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's name.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// The value's place in the file's structure, like `plugs[3].module`; empty for the whole file.
    pub path: String,
    /// The bytes of the file's text that hold it.
    pub span: Range<usize>,
}

impl Place {
    /// The place of these bytes of a file's text.
    pub(super) fn of(file: &str, text: &str, span: Range<usize>, path: String) -> Place {
        let before = &text[..span.start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            path,
            span,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = match &*self.path {
            "" => "the file",
            path => path,
        };
        write!(f, "{}:{}:{}: {path}", self.file, self.line, self.column)
    }
}
