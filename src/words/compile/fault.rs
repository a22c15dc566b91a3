use std::ops::Range;
use std::sync::Arc;

use miette::{Diagnostic, NamedSource};

use super::Particle;

/// Something in a language's file that must be mended before the language can be spoken.
#[derive(Clone, Debug, thiserror::Error, Diagnostic)]
#[error("{file}:{line}:{column}: {what}")]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// What is wrong.
    pub what: What,
    /// How to mend it.
    #[help]
    pub mend: String,
    /// The bytes of the file's text that it is about.
    #[label]
    pub span: Range<usize>,
    #[source_code]
    pub(super) text: Arc<NamedSource<String>>,
}

/// What can be wrong with a language's file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum What {
    /// The file's name is no tag of a language.
    #[error("the file's name is not the tag of a language")]
    FileName,
    /// It is not Fluent.
    #[error("this is not Fluent: {0}")]
    Syntax(String),
    /// What Fluent has, and this program does not read.
    #[error("{0} is not understood here")]
    Unsupported(&'static str),
    /// Two messages of one id.
    #[error("“{id}” stands in line {line} too, and only one of the two could be said")]
    Twice {
        /// The id.
        id: String,
        /// The line of the first.
        line: usize,
    },
    /// A message that is not there.
    #[error("“{0}” is missing")]
    Missing(String),
    /// A message that nothing says.
    #[error("nothing says “{id}”")]
    Unused {
        /// The id.
        id: String,
        /// The one that may have been meant.
        near: Option<String>,
    },
    /// A field of the head that says something else than it can.
    #[error("“{id}” cannot be “{said}”")]
    Head {
        /// The field's id.
        id: &'static str,
        /// What it says.
        said: String,
        /// What it can say.
        allowed: String,
    },
    /// A text that goes on over several lines.
    #[error("this text goes on over several lines")]
    Lines,
    /// A curly bracket that is to be said.
    #[error("curly brackets cannot be said")]
    Brackets,
    /// A slot that is not said.
    #[error("“{id}”{} does not say {{ ${slot} }}", in_variant(variant))]
    Dropped {
        /// The message.
        id: String,
        /// The slot.
        slot: &'static str,
        /// The keys of the variant that drops it, where it is not all of them.
        variant: Vec<String>,
    },
    /// A slot that the message does not have.
    #[error("“{id}” has no slot {{ ${slot} }}")]
    Invented {
        /// The message.
        id: String,
        /// The slot.
        slot: String,
        /// Those that it has.
        slots: Vec<&'static str>,
    },
    /// A particle in both its forms where nothing decides between them.
    #[error("“{}” does not stand right after a slot, so nothing chooses its form", .0.written)]
    Particle(Particle),
    /// A slot that chooses and is no number.
    #[error("{{ ${0} }} is no number, so it cannot choose")]
    NoNumber(String),
    /// A key that is neither a number nor a category.
    #[error("[{0}] is neither a whole number nor a category")]
    Key(String),
    /// A key that stands twice.
    #[error("[{0}] stands twice here, and only the first could be said")]
    KeyTwice(String),
    /// A category that the language does not have.
    #[error("this language has no category [{category}] for whole numbers")]
    NoCategory {
        /// The category.
        category: String,
        /// Those that it has.
        has: Vec<&'static str>,
    },
    /// A category that the language has, and the variants have not.
    #[error("the variants lack [{category}], which is this language's for {}", numbers.join(", "))]
    LacksCategory {
        /// The category.
        category: &'static str,
        /// The first numbers of it that no variant is for.
        numbers: Vec<String>,
    },
}

fn in_variant(variant: &[String]) -> String {
    match variant {
        [] => String::new(),
        keys => format!(" [{}]", keys.join("] [")),
    }
}

fn list_of<T: AsRef<str>>(words: &[T], around: impl Fn(&str) -> String) -> String {
    let words: Vec<String> = words.iter().map(|word| around(word.as_ref())).collect();
    match &words[..] {
        [] => "none".to_owned(),
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        _ => words.join(""),
    }
}

impl What {
    /// How to mend it.
    pub(super) fn mend(&self) -> String {
        let slot = |name: &str| format!("{{ ${name} }}");
        let key = |name: &str| format!("[{name}]");
        match self {
            What::FileName => "name it like “pt-BR.ftl”".into(),
            What::Syntax(_) => {
                "compare with the same message in another language's file; Fluent's syntax is explained at \
                 https://projectfluent.org/fluent/guide/"
                    .into()
            }
            What::Unsupported(_) => {
                "write the text out: messages are made of text, slots like { $partner }, and variants by number".into()
            }
            What::Twice { .. } => "remove one of the two".into(),
            What::Missing(id) => format!("add it after this one: {id} = …"),
            What::Unused { near: Some(near), .. } => format!("did you mean “{near}”?"),
            What::Unused { near: None, .. } => "remove it".into(),
            What::Head { allowed, .. } => format!("write {allowed}"),
            What::Lines => "write it on one line, however long".into(),
            What::Brackets => "use other brackets".into(),
            What::Dropped { slot: name, .. } => format!("say {} where it belongs", slot(name)),
            What::Invented { slots, .. } if slots.is_empty() => "remove it; this message has no slots".into(),
            What::Invented { slots, .. } => {
                format!("remove it, or use what this message has: {}", list_of(slots, slot))
            }
            What::Particle(Particle { closed, open: "", .. }) => {
                format!("write “{closed}” or leave it out, as is right there")
            }
            What::Particle(Particle { closed, open, .. }) => {
                format!("write “{closed}” or “{open}”, as is right there")
            }
            What::NoNumber(_) => "choose by a number of the message, or say one text for all".into(),
            What::Key(_) => "use a number like [1], or one of [zero], [one], [two], [few], [many], [other]".into(),
            What::KeyTwice(_) => "remove one of the two".into(),
            What::NoCategory { has, .. } => format!("use {}, or a number like [1]", list_of(has, key)),
            What::LacksCategory { category, .. } => format!("add a variant [{category}]"),
        }
    }
}

/// All that is amiss with languages' files, as a terminal shows it.
#[derive(Clone, Debug, thiserror::Error, Diagnostic)]
#[error("{} to mend before every language can be spoken", match .0.len() {
    1 => "one thing".to_owned(),
    count => format!("{count} things"),
})]
pub struct Faults(#[related] pub Vec<Fault>);
