//! Sets of interests, partners or modules, as texts and conditions name them.

use strum::{EnumString, IntoStaticStr, VariantNames};

use super::board::{self, BoardName};
use crate::story::fault::Claim;
use crate::story::read::nearest;

/// Sets of one kind, put together from left to right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Set {
    pub(super) first: Term,
    pub(super) others: Vec<(How, Term)>,
}

/// How a set is put to those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// With it.
    And,
    /// Without it.
    Less,
    /// Only what is in both.
    Both,
}

/// One set on one board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub(super) word: Word,
    /// The id of what the word is about.
    pub(super) about: Option<String>,
    pub(super) board: BoardName,
}

/// A kind of things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Interests,
    Partners,
    Modules,
}

impl Kind {
    /// One of them, in words.
    pub(super) fn one(self) -> &'static str {
        match self {
            Kind::Interests => "interest",
            Kind::Partners => "partner",
            Kind::Modules => "module",
        }
    }
}

/// The words for sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Word {
    /// All interests that are counted.
    Interests,
    /// Those that a partner covers.
    Covered,
    /// Those that none does.
    Gaps,
    /// Those that exactly one does.
    Single,
    /// Those that two or more do.
    Shared,
    /// Those that this partner covers.
    CoveredBy,
    /// Those that only this partner covers.
    Alone,
    /// Those that are not covered any more if this partner leaves.
    Lost,
    /// Those that are covered by plugs in this module.
    Through,
    /// The partners that are on.
    Partners,
    /// Those that cover this interest.
    Covering,
    /// Those that are on and whose plug in this module counts.
    In,
    /// Those that hold this module up.
    Holdouts,
    /// Those that are on and cover nothing.
    Idle,
    /// All modules.
    Modules,
    /// Those that run.
    Running,
    /// Those that are on and do not run.
    Still,
    /// Those in which this partner's plug counts.
    ModulesOf,
}

impl Word {
    /// What kind of things are in the set.
    pub(super) fn kind(self) -> Kind {
        match self {
            Word::Interests | Word::Covered | Word::Gaps | Word::Single | Word::Shared => {
                Kind::Interests
            }
            Word::CoveredBy | Word::Alone | Word::Lost | Word::Through => Kind::Interests,
            Word::Partners | Word::Covering | Word::In | Word::Holdouts | Word::Idle => {
                Kind::Partners
            }
            Word::Modules | Word::Running | Word::Still | Word::ModulesOf => Kind::Modules,
        }
    }

    /// What kind of thing the word is about, after a colon.
    pub(super) fn about(self) -> Option<Kind> {
        match self {
            Word::CoveredBy | Word::Alone | Word::Lost | Word::ModulesOf => Some(Kind::Partners),
            Word::Through | Word::In | Word::Holdouts => Some(Kind::Modules),
            Word::Covering => Some(Kind::Interests),
            _ => None,
        }
    }
}

impl Set {
    /// Reads a set; `written` is what it stands in.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub(super) fn read(text: &str, written: &str) -> Result<Set, Claim> {
        let unread = |why: String, mend: &str| Claim::Unread {
            written: written.to_owned(),
            why,
            mend: mend.to_owned(),
        };
        let mut parts = text.split_whitespace();
        let first = parts.next().ok_or_else(|| {
            unread(
                "it names no set".into(),
                "name one, such as “covered” or “lost:PARTNER”",
            )
        })?;
        let mut set = Set {
            first: Term::read(first, written)?,
            others: Vec::new(),
        };
        while let Some(how) = parts.next() {
            let how = match how {
                "+" => How::And,
                "-" => How::Less,
                "&" => How::Both,
                other => {
                    let why = format!("“{other}” stands between two sets");
                    return Err(unread(why, "put sets together by “ + ”, “ - ” or “ & ”"));
                }
            };
            let Some(next) = parts.next() else {
                return Err(unread("a set is missing at its end".into(), "name it"));
            };
            let term = Term::read(next, written)?;
            if term.word.kind() != set.kind() {
                let [one, other] = [set.kind(), term.word.kind()].map(Kind::one);
                let why = format!("a set of {one}s and one of {other}s cannot be put together");
                return Err(unread(why, "put together sets of one kind"));
            }
            set.others.push((how, term));
        }
        Ok(set)
    }

    /// What kind of things are in it.
    pub(super) fn kind(&self) -> Kind {
        self.first.word.kind()
    }

    /// The sets that it is put together of.
    pub(super) fn terms(&self) -> impl Iterator<Item = &Term> {
        let others = self.others.iter().map(|(_, term)| term);
        std::iter::once(&self.first).chain(others)
    }
}

impl Term {
    fn read(text: &str, written: &str) -> Result<Term, Claim> {
        let (set, board) = match text.split_once('@') {
            Some((set, board)) => (set, board::read(board, written)?),
            None => (text, BoardName::default()),
        };
        let (word, about) = match set.split_once(':') {
            Some((word, about)) => (word, Some(about.to_owned())),
            None => (set, None),
        };
        let word: Word = word.parse().map_err(|_| Claim::Word {
            written: written.to_owned(),
            word: word.to_owned(),
            what: "set",
            near: nearest(word, Word::VARIANTS.iter().copied()),
            known: Word::VARIANTS.iter().map(|&word| word.to_owned()).collect(),
        })?;
        let name: &str = word.into();
        let unread = |why: String, mend: String| Claim::Unread {
            written: written.to_owned(),
            why,
            mend,
        };
        match (word.about(), &about) {
            (Some(kind), None) => {
                let (of, id) = (kind.one(), kind.one().to_uppercase());
                let why = format!("“{name}” needs the id of the {of} that it is about");
                Err(unread(why, format!("write “{name}:{id}”")))
            }
            (None, Some(about)) => {
                let why = format!("“{name}” is about the whole board, not about “{about}”");
                Err(unread(why, format!("write “{name}”")))
            }
            _ => Ok(Term { word, about, board }),
        }
    }
}
