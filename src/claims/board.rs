//! Boards, as texts and conditions name them: a named one, or the text's own, and what is changed on it.

use crate::story::fault::Claim;
use crate::story::read::nearest;
use crate::story::{PartialDate, Rule, Standing};

/// A board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct BoardName {
    /// Where it begins.
    pub(super) base: Base,
    /// What is changed on it, in order.
    pub(super) changes: Vec<Change>,
}

/// Where a board begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Base {
    /// At the text's own.
    #[default]
    Own,
    /// At the board that a reader meets first.
    Start,
    /// At the board of the chapter with this id.
    Chapter(String),
    /// At the board that this chapter sets beside its own.
    Beside(String),
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// A partner comes in or leaves.
    Partner(String, bool),
    /// These partners, and no others.
    Only(Vec<String>),
    /// A module is switched.
    Module(String, bool),
    /// A group is opened or closed.
    Group(String, bool),
    /// What had come about by a date, or all that is known.
    AsOf(Option<PartialDate>),
    /// The bar.
    Bar(Standing),
    /// The rule.
    Rule(Rule),
}

/// The words for boards and changes, with what stands after them.
const WORDS: [(&str, &str); 13] = [
    ("start", ""),
    ("beside", "CHAPTER"),
    ("without", "PARTNER"),
    ("with", "PARTNER"),
    ("only", "PARTNER+PARTNER"),
    ("without-module", "MODULE"),
    ("with-module", "MODULE"),
    ("opened", "GROUP"),
    ("closed", "GROUP"),
    ("as-of", "DATE"),
    ("now", ""),
    ("bar", "STANDING"),
    ("rule", "RULE"),
];

/// Reads a board; `written` is what it stands in.
///
/// # Errors
/// Why it cannot be read.
pub(super) fn read(text: &str, written: &str) -> Result<BoardName, Claim> {
    let mut board = BoardName::default();
    for (at, part) in text.split('/').enumerate() {
        let base = match part.split_once(':') {
            None if part == "start" => Base::Start,
            None if part == "now" => {
                board.changes.push(Change::AsOf(None));
                continue;
            }
            Some(("beside", chapter)) => Base::Beside(chapter.to_owned()),
            Some((word, about)) => {
                board.changes.push(change(word, about, written)?);
                continue;
            }
            None => Base::Chapter(part.to_owned()),
        };
        let known = WORDS.iter().find(|(word, _)| *word == part);
        if let (Base::Chapter(_), Some((word, about))) = (&base, known) {
            return Err(Claim::Unread {
                written: written.to_owned(),
                why: format!("“{word}” needs to say what it is about"),
                mend: format!("write “{word}:{about}”"),
            });
        }
        if at > 0 {
            return Err(Claim::Unread {
                written: written.to_owned(),
                why: format!("“{part}” is a board of its own and stands after another"),
                mend: "name the board first, and then what changes on it".into(),
            });
        }
        board.base = base;
    }
    Ok(board)
}

fn change(word: &str, about: &str, written: &str) -> Result<Change, Claim> {
    let id = || about.to_owned();
    let wrong = |what: &'static str, known: Vec<&str>| Claim::Word {
        written: written.to_owned(),
        word: about.to_owned(),
        what,
        near: nearest(about, known.iter().copied()),
        known: known.into_iter().map(str::to_owned).collect(),
    };
    Ok(match word {
        "without" => Change::Partner(id(), false),
        "with" => Change::Partner(id(), true),
        "only" => Change::Only(about.split('+').map(str::to_owned).collect()),
        "without-module" => Change::Module(id(), false),
        "with-module" => Change::Module(id(), true),
        "opened" => Change::Group(id(), true),
        "closed" => Change::Group(id(), false),
        "as-of" => Change::AsOf(Some(date(about, written)?)),
        "bar" => Change::Bar(standing(about, written)?),
        "rule" => {
            let rule = Rule::from_id(about);
            Change::Rule(rule.ok_or_else(|| wrong("rule", Rule::ALL.map(Rule::id).to_vec()))?)
        }
        _ => {
            let words = WORDS.map(|(word, _)| word);
            return Err(Claim::Word {
                written: written.to_owned(),
                word: word.to_owned(),
                what: "board or change",
                near: nearest(word, words.into_iter()),
                known: words.map(str::to_owned).to_vec(),
            });
        }
    })
}

/// A date, as story files write it.
///
/// # Errors
/// Why it is none.
pub(super) fn date(text: &str, written: &str) -> Result<PartialDate, Claim> {
    text.parse().map_err(|_| Claim::Unread {
        written: written.to_owned(),
        why: format!("“{text}” is not a date"),
        mend: "write it as YYYY, YYYY-MM or YYYY-MM-DD".into(),
    })
}

/// A standing.
///
/// # Errors
/// Why it is none.
pub(super) fn standing(text: &str, written: &str) -> Result<Standing, Claim> {
    let known = || Standing::ALL.map(Standing::id).into_iter();
    Standing::from_id(text).ok_or_else(|| Claim::Word {
        written: written.to_owned(),
        word: text.to_owned(),
        what: "standing",
        near: nearest(text, known()),
        known: known().map(str::to_owned).collect(),
    })
}
