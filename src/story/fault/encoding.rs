/// A way to write letters that is not UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Encoding {
    /// UTF-16, or UTF-32, by name.
    #[error("this file is saved as {0}, not as UTF-8")]
    Wide(&'static str),
    /// A byte that UTF-8 does not have there, in a file that is otherwise of one byte a letter.
    #[error(
        "this file is saved as Latin-1 or Windows-1252, not as UTF-8: here stands the byte {0:02X}"
    )]
    Latin1(u8),
    /// A Japanese encoding, by name.
    #[error("this file is saved as {0}, not as UTF-8")]
    Japanese(&'static str),
    /// A byte that UTF-8 does not have there, in a file that is UTF-8 elsewhere.
    #[error("the byte {0:02X} here is not UTF-8, as the rest of the file is")]
    Damaged(u8),
}

impl Encoding {
    pub(super) fn mend(self) -> &'static str {
        match self {
            Encoding::Damaged(_) => "type the letter again, and save the file as UTF-8",
            _ => "save it as UTF-8: the editor’s “Save as…” or “Save with encoding” has it",
        }
    }
}
