//! What can be wrong with what a text says of a board.

use super::english::{list_of, one};

/// A claim that cannot be read, or that the board does not bear out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Claim {
    /// A brace without its other half.
    #[error("“{0}” has no other half in this text")]
    Brace(char),
    /// A brace in a name, or in what is said of every board.
    #[error(
        "what stands beside every board takes nothing from one, so it has no braces of its own"
    )]
    BraceInName,
    /// A slot or a condition that cannot be read.
    #[error("“{written}” cannot be read: {why}")]
    Unread {
        /// What was written.
        written: String,
        /// What is in the way.
        why: String,
        /// What to write.
        mend: String,
    },
    /// A word that means nothing where it stands.
    #[error("“{word}” in “{written}” is no {what}")]
    Word {
        /// What was written.
        written: String,
        /// The word.
        word: String,
        /// What should stand there.
        what: &'static str,
        /// The one that may have been meant.
        near: Option<String>,
        /// Those to choose from.
        known: Vec<String>,
    },
    /// An id that nothing in the story has.
    #[error("there is no {} “{id}”", one(kind).split_once(' ').map_or("", |(_, kind)| kind))]
    Unknown {
        /// What kind of thing.
        kind: &'static str,
        /// The id.
        id: String,
        /// The id that may have been meant.
        near: Option<String>,
    },
    /// A list without anything in it.
    #[error("“{{{slot}}}” is empty on this board, in “{sentence}”")]
    Empty {
        /// The slot.
        slot: String,
        /// The sentence that it stands in.
        sentence: String,
    },
    /// A condition that is about no board and no evidence.
    #[error("“{0}” says nothing about the board")]
    Constant(String),
    /// A condition that does not hold.
    #[error("“{condition}” does not hold: {now}; it vouches for “{sentence}”")]
    False {
        /// The condition.
        condition: String,
        /// What the board says.
        now: String,
        /// The sentence that it vouches for.
        sentence: String,
    },
    /// A number that nothing vouches for.
    #[error(
        "nothing vouches for the number {number} in “{sentence}”{}",
        counted(number, instead)
    )]
    Number {
        /// The number.
        number: String,
        /// The sentence that it stands in.
        sentence: String,
        /// Slots that say the same number on this board.
        instead: Vec<String>,
    },
    /// The name of an interest that nothing vouches for.
    #[error("nothing vouches for what “{sentence}” says of {name}, which on this board {now}")]
    Interest {
        /// The name, as it stands there.
        name: String,
        /// The interest's id.
        id: String,
        /// The sentence that it stands in.
        sentence: String,
        /// How it is covered.
        now: String,
        /// A condition that holds on this board.
        instead: String,
    },
}

fn counted(number: &str, slots: &[String]) -> String {
    match slots {
        [] => String::new(),
        slots => format!("; on this board {} {number}", verb(slots)),
    }
}

fn verb(slots: &[String]) -> String {
    match slots {
        [one] => format!("{one} is"),
        more => format!("{} are", list_of(more).replace(" or ", " and ")),
    }
}

impl Claim {
    /// How to mend it.
    pub(super) fn mend(&self) -> String {
        match self {
            Claim::Brace(brace) => {
                format!("close the slot, or write “{brace}{brace}” for a brace that readers see")
            }
            Claim::BraceInName => "write the name out; “{{” is a brace that readers see".into(),
            Claim::Unread { mend, .. } => mend.clone(),
            Claim::Word {
                near: Some(near), ..
            } => format!("did you mean “{near}”?"),
            Claim::Unknown {
                near: Some(near), ..
            } => format!("did you mean “{near}”?"),
            Claim::Unknown { kind, .. } => {
                format!("name {} that the story has, or add it", one(kind))
            }
            Claim::Word { known, .. } => format!("use {}", list_of(known)),
            Claim::Empty { .. } => {
                "reword the sentence, or choose a list that has something in it".into()
            }
            Claim::Constant(_) => {
                "compare what the board counts, such as “#covered > 9”, or remove it".into()
            }
            Claim::False { .. } => {
                "reword the text with its condition, or mend what the board rests on".into()
            }
            Claim::Number { instead, .. } => {
                let slot = instead.first().map_or("{#covered}", |slot| slot);
                format!(
                    "let a slot say it, such as {slot}, or have it in a condition under “holds”, or name under \
                     “rests-on” the evidence, event, view, check or figure that says it"
                )
            }
            Claim::Interest { instead, .. } => {
                format!(
                    "let a slot say it, or add a condition under “holds” that names it, such as “{instead}”"
                )
            }
        }
    }
}
