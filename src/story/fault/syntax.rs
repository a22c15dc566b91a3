//! What can be wrong with a text that means to be JSON.

/// A fault of syntax.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Syntax {
    /// Nothing in the file.
    #[error("the file is empty")]
    Empty,
    /// Another sign for a quotation mark.
    #[error("{0} is {kind}, and no quotation mark of JSON", kind = if is_double(*.0) { "a typographic (“smart”) quote" } else { "a single quote" })]
    Quote(char),
    /// A quotation mark inside a text.
    #[error("this \" ends the text, and more of the text follows")]
    InnerQuote,
    /// A text that its line does not end.
    #[error("this text has no \" at its end")]
    OpenText,
    /// A control character inside a text.
    #[error("{name} stands inside a text", name = name_of(*.0))]
    Control(char),
    /// A backslash before what it does not go with.
    #[error("“{0}” means nothing in a text")]
    Escape(String),
    /// No comma between two things.
    #[error("a comma is missing here")]
    NoComma,
    /// A comma before the end, or before another.
    #[error("this comma has nothing to part")]
    ExtraComma,
    /// No colon after a name.
    #[error("a colon is missing here")]
    NoColon,
    /// No value after a name.
    #[error("“{0}” has no value")]
    NoValue(String),
    /// Another sign for a comma, a colon or a bracket.
    #[error("“{0}” stands where JSON has “{1}”")]
    LookAlike(char, char),
    /// A comment.
    #[error("JSON has no comments")]
    Comment,
    /// An invisible character between the parts.
    #[error("an invisible character (U+{:04X}) stands here", u32::from(*.0))]
    Invisible(char),
    /// A word or a name without quotation marks.
    #[error("“{0}” stands without quotation marks")]
    Bare(String),
    /// A word of another language for what JSON has too, or has not.
    #[error("“{0}” is no word of JSON")]
    Word(String),
    /// A number that is not written as one.
    #[error("“{0}” is not a number as JSON writes them")]
    Number(String),
    /// A bracket without its partner.
    #[error("a “{0}” is missing here")]
    NoEnd(char),
    /// A bracket that is still open at the end.
    #[error("this “{0}” is never closed")]
    NeverClosed(char),
    /// More after the end.
    #[error("the file goes on after its last bracket")]
    More,
    /// Brackets within brackets beyond what can be read.
    #[error("too many brackets stand within one another")]
    TooDeep,
    /// A sign that has no place there.
    #[error("“{0}” has no place here")]
    Unexpected(char),
}

impl Syntax {
    pub(super) fn mend(&self) -> String {
        match self {
            Syntax::Empty => "copy it from a story that passes; `plugboard new` makes one".into(),
            Syntax::Quote(_) => {
                "write the straight \" on both sides of the text, and switch smart quotes off"
                    .into()
            }
            Syntax::InnerQuote => "write \\\" or typographic quotes inside a text".into(),
            Syntax::OpenText => {
                "end it with \" on its line; a new line inside a text is written \\n".into()
            }
            Syntax::Control('\t') => "write a blank, or \\t".into(),
            Syntax::Control(_) => "remove it".into(),
            Syntax::Escape(_) => "write a backslash as \\\\".into(),
            Syntax::NoComma => "add a comma after what stands before".into(),
            Syntax::ExtraComma => "remove it".into(),
            Syntax::NoColon => "write a : between name and value".into(),
            Syntax::NoValue(_) => "write its value after the colon, or remove the name".into(),
            Syntax::LookAlike(_, meant) => format!("write {meant}"),
            Syntax::Comment => "remove it".into(),
            Syntax::Invisible(_) => "remove it, or write a plain blank".into(),
            Syntax::Bare(word) => format!("write \"{word}\""),
            Syntax::Word(_) => {
                "write true, false or null, in small letters, or a text in \"\"".into()
            }
            Syntax::Number(_) => "write it like 7 or 0.5, or in \"\" where a text is meant".into(),
            Syntax::NoEnd(bracket) => format!("add the {bracket}"),
            Syntax::NeverClosed('[') => "add its ] where the list ends".into(),
            Syntax::NeverClosed(_) => "add its } where the object ends".into(),
            Syntax::More => "remove what follows, or the bracket that closes too early".into(),
            Syntax::TooDeep => "remove brackets".into(),
            Syntax::Unexpected(_) => "mend the syntax there".into(),
        }
    }
}

fn name_of(control: char) -> String {
    match control {
        '\t' => "a tab".into(),
        _ => format!("a control character (U+{:04X})", u32::from(control)),
    }
}

/// A double quotation mark, of any script.
pub(in crate::story) fn is_double(quote: char) -> bool {
    matches!(
        quote,
        '"' | '“' | '”' | '„' | '‟' | '″' | '＂' | '«' | '»' | '「' | '」' | '『' | '』'
    )
}
