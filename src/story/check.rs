//! Checking a story: every fault at once, each with its place and its mend.

use std::ops::Range;

use super::checked::CheckedStory;
use super::file::{ContextFile, EvidenceFile, StoryFile};
use super::read::Source;

mod ids;
mod place;
mod rules;

pub(super) use ids::Ids;

/// Something in a story's files that must be mended before it can be shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {}: {kind}; {}", self.path_or_whole(), self.kind.mend())]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// The value's place in the file's structure, like `plugs[3].module`; empty for the whole file.
    pub path: String,
    /// The bytes of the file that hold it.
    pub span: Range<usize>,
    /// What is wrong.
    pub kind: FaultKind,
}

impl Fault {
    pub(super) fn at(source: &Source, span: Range<usize>, path: String, kind: FaultKind) -> Fault {
        let before = &source.text[..span.start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Fault {
            file: source.name.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            path,
            span,
            kind,
        }
    }

    fn path_or_whole(&self) -> &str {
        if self.path.is_empty() {
            "the file"
        } else {
            &self.path
        }
    }
}

/// What can be wrong with a story.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    /// Not JSON at all.
    #[error("this is not JSON: {0}")]
    NotJson(String),
    /// A field is missing, unknown or of the wrong type.
    #[error("{0}")]
    Form(String),
    /// An id that is not small letters, digits and hyphens.
    #[error("“{0}” is not an id")]
    Id(String),
    /// Two things of one kind with the same id.
    #[error("there is a {kind} “{id}” already")]
    Duplicate {
        /// What kind of thing.
        kind: &'static str,
        /// The id, or the pair of ids.
        id: String,
    },
    /// An id that nothing in the story has.
    #[error("there is no {kind} “{id}”")]
    Unknown {
        /// What kind of thing.
        kind: &'static str,
        /// The id.
        id: String,
        /// The id that may have been meant.
        near: Option<String>,
    },
    /// A language that the interface is not written in.
    #[error("the interface has no language “{0}”")]
    NoLanguage(String),
    /// A text without one of the story's languages.
    #[error("the text is missing in “{0}”")]
    MissingText(&'static str),
    /// A text in a language that the story does not list.
    #[error("“{0}” is not one of the story's languages")]
    ExtraText(String),
    /// A wrong date.
    #[error("“{text}” is not a date: {why}")]
    Date {
        /// What was written.
        text: String,
        /// Why it is none.
        why: super::DateError,
    },
    /// A standing that is none.
    #[error("“{0}” is not a standing")]
    Standing(String),
    /// Evidence that claims the standing that only a mention gives.
    #[error("evidence can't be “proposed”: that is what only the argument says")]
    ProposedEvidence,
    /// A colour that is none.
    #[error("“{0}” is not a colour")]
    Color(String),
    /// A plug with nothing behind it.
    #[error("this plug has no evidence and no mention")]
    NothingBehind,
    /// A plug whose evidence never names home, and which the argument does not mention.
    #[error("none of this plug's evidence is with home (“{0}”), and there is no mention")]
    NoLinkWithHome(String),
    /// Evidence that no plug names.
    #[error("no plug rests on this evidence")]
    Unused,
    /// A fact without a source.
    #[error("this has no source")]
    NoSource,
    /// An address that is not on the web.
    #[error("“{0}” is not a web address")]
    Address(String),
    /// Members on a partner that is no group, a group without any, or a group in a group.
    #[error("{0}")]
    Members(&'static str),
    /// A chapter with the address of another page.
    #[error("“{0}” is the address of another page")]
    TakenAddress(String),
    /// A bet without a choice.
    #[error("a bet needs two numbers or more to choose from, in rising order")]
    NoChoice,
    /// A module that serves nothing.
    #[error("this module serves no interest")]
    ServesNothing,
    /// An interest that no module serves.
    #[error("no module serves this interest")]
    ServedByNothing,
}

impl FaultKind {
    /// How to mend it, as the end of a sentence.
    pub fn mend(&self) -> String {
        match self {
            FaultKind::NotJson(_) => "mend the syntax there".into(),
            FaultKind::Form(_) => "see static/stories/story.schema.json for what belongs here".into(),
            FaultKind::Id(_) => "use small letters, digits and hyphens".into(),
            FaultKind::Duplicate { .. } => "remove one of the two or rename it".into(),
            FaultKind::Unknown { near: Some(near), .. } => format!("did you mean “{near}”?"),
            FaultKind::Unknown { kind, .. } => format!("name a {kind} that the story has, or add it"),
            FaultKind::NoLanguage(_) => "remove it, or add the language to src/words".into(),
            FaultKind::MissingText(tag) => format!("add the translation under “{tag}”"),
            FaultKind::ExtraText(_) => "remove it, or add the language to “languages”".into(),
            FaultKind::Date { .. } => "write the date as the source gives it".into(),
            FaultKind::Standing(_) => {
                "use dialogue, announced, negotiating, signed, in-force or operating".into()
            }
            FaultKind::ProposedEvidence => "make it a “mention” of the plug instead".into(),
            FaultKind::Color(_) => "write it as #rrggbb".into(),
            FaultKind::NothingBehind => {
                "add evidence, or a “mention” where the argument proposes it, or remove the plug".into()
            }
            FaultKind::NoLinkWithHome(_) => {
                "add evidence with home, or a “mention”, or remove the plug".into()
            }
            FaultKind::Unused => "name it in a plug, or remove it".into(),
            FaultKind::NoSource => "add the source where it was read".into(),
            FaultKind::Address(_) => "start it with https://".into(),
            FaultKind::Members(_) => {
                "give “members” to the partner whose “named” is “group”, and name its members “member”".into()
            }
            FaultKind::TakenAddress(_) => "choose another id".into(),
            FaultKind::NoChoice => "give plausible numbers, the smallest first".into(),
            FaultKind::ServesNothing => "add what it serves, or remove it".into(),
            FaultKind::ServedByNothing => "let a module serve it, or remove it".into(),
        }
    }
}

/// A story's three files.
pub struct Sources<'a> {
    /// `story.json`.
    pub story: Source<'a>,
    /// `evidence.json`.
    pub evidence: Source<'a>,
    /// `context.json`.
    pub context: Source<'a>,
}

/// Reads and checks a story's files.
///
/// # Errors
/// Every fault of all files, in order of file and place.
pub fn check(sources: &Sources) -> Result<CheckedStory, Vec<Fault>> {
    let Sources {
        story,
        evidence,
        context,
    } = sources;
    let (story_file, evidence_file, context_file) =
        match (story.parse(), evidence.parse(), context.parse()) {
            (Ok(story_file), Ok(evidence_file), Ok(context_file)) => {
                (story_file, evidence_file, context_file)
            }
            (story_file, evidence_file, context_file) => {
                let mut faults = story_file.err().unwrap_or_default();
                faults.extend(evidence_file.err().unwrap_or_default());
                faults.extend(context_file.err().unwrap_or_default());
                return Err(faults);
            }
        };
    let ids = Ids::new(&story_file, &evidence_file);
    let files = Files {
        story: story_file,
        evidence: evidence_file,
        context: context_file,
    };
    let mut faults = rules::faults(sources, &files, &ids);
    if faults.is_empty() {
        return Ok(CheckedStory::new(files, ids));
    }
    let order = [story.name, evidence.name, context.name];
    faults.sort_by_key(|fault| {
        let file = order.iter().position(|name| *name == fault.file);
        (file, fault.span.start)
    });
    Err(faults)
}

/// A story's files as their editor wrote them.
pub(super) struct Files {
    pub(super) story: StoryFile,
    pub(super) evidence: EvidenceFile,
    pub(super) context: ContextFile,
}
