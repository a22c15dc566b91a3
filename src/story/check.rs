//! Checking a story: every fault at once, each with its place and its mend.

use super::PartialDate;
use super::Story;
use super::file::{ContextFile, EvidenceFile, StoryFile};
use super::read::{Read, Source};

mod fault;
mod gather;
mod ids;
mod mend;
mod place;
mod rules;
mod words;
mod wrong_address;

pub use fault::{Fault, FaultKind};
pub use wrong_address::WrongAddress;

pub(super) use ids::Ids;

/// A story's three files.
pub struct Sources<'a> {
    /// `story.json`.
    pub story: Source<'a>,
    /// `evidence.json`.
    pub evidence: Source<'a>,
    /// `context.json`.
    pub context: Source<'a>,
}

/// Reads and checks a story's files, whatever day it is.
///
/// # Errors
/// Every fault of all files, in order of file and place.
pub fn check(sources: &Sources) -> Result<Story, Vec<Fault>> {
    check_on(sources, None)
}

/// Reads and checks a story's files; where today is known, no date may lie after it.
///
/// # Errors
/// Every fault of all files, in order of file and place.
pub fn check_on(sources: &Sources, today: Option<PartialDate>) -> Result<Story, Vec<Fault>> {
    let story: Read<StoryFile> = sources.story.parse();
    let evidence: Read<EvidenceFile> = sources.evidence.parse();
    let context: Read<ContextFile> = sources.context.parse();
    let gaps = [story.gaps, evidence.gaps, context.gaps];
    let mut faults = [story.faults, evidence.faults, context.faults].concat();
    if let (Some(story), Some(evidence), Some(context)) = (story.file, evidence.file, context.file)
    {
        let files = Files {
            story,
            evidence,
            context,
        };
        let ids = Ids::new(&files, &gaps);
        faults.extend(rules::faults(sources, &files, &ids, &gaps, today));
        if faults.is_empty() {
            return Ok(Story::new(files, ids));
        }
    }
    let order = [&sources.story, &sources.evidence, &sources.context].map(|source| source.name);
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
