//! A story whose texts may still have slots to be filled from the board.

use super::{Files, Known, Passage, Resolved, Said, Sources, Spot, resolved};
use crate::story::fault::{Claim, Fault, FaultKind};
use crate::story::file::{ContextFile, EvidenceFile, StoryFile};
use crate::story::read::{Gaps, Read};
use crate::story::{ChapterIx, Seed, Setup, Story};

/// A story as far as its files say it by themselves: its model, and its texts as their editor wrote them. What its
/// texts say of a board is for others to work out, who then have it [told](Draft::told).
pub struct Draft<'a, 's> {
    pub(super) sources: &'a Sources<'s>,
    known: Known<'a>,
    pub(super) files: Option<Files>,
    gaps: [Gaps; 3],
    /// None where there is any fault.
    story: Option<Story>,
    passages: Vec<Passage>,
    faults: Vec<Fault>,
}

impl<'a, 's> Draft<'a, 's> {
    /// Reads a story's files and resolves them as far as they go by themselves.
    pub fn of(sources: &'a Sources<'s>, known: Known<'a>) -> Draft<'a, 's> {
        let story: Read<StoryFile> = sources.story.parse();
        let evidence: Read<EvidenceFile> = sources.evidence.parse();
        let context: Read<ContextFile> = sources.context.parse();
        let mut draft = Draft {
            sources,
            known,
            files: None,
            gaps: [story.gaps, evidence.gaps, context.gaps],
            story: None,
            passages: Vec::new(),
            faults: [story.faults, evidence.faults, context.faults].concat(),
        };
        if let (Some(story), Some(evidence), Some(context)) =
            (story.file, evidence.file, context.file)
        {
            let files = Files::complete(story, evidence, context, sources, &draft.gaps[0]);
            let resolved = resolved(sources, &files, &draft.gaps, known, &Said::new());
            draft.faults.extend(resolved.faults);
            draft.story = resolved.story.filter(|_| draft.faults.is_empty());
            draft.passages = resolved.passages;
            draft.files = Some(files);
        }
        draft
    }

    /// Its texts but for names, as they were written.
    pub fn passages(&self) -> &[Passage] {
        &self.passages
    }

    /// The model and the names in each of its languages, in the editor's order; nothing where there is any fault.
    pub fn seeds(&self) -> Option<Vec<&Seed>> {
        let editions = self.story.as_ref()?.editions.iter();
        Some(editions.map(|edition| &*edition.seed).collect())
    }

    /// The board that a chapter sets beside its own.
    pub fn beside(&self, chapter: ChapterIx) -> Option<&Setup> {
        let mut comparisons = self.story.as_ref()?.editions[0].comparisons.iter();
        let found = comparisons.find(|comparison| comparison.chapter == chapter)?;
        Some(&found.boards[1])
    }

    /// A fault at a place; nothing where what stands there could not be read.
    pub fn fault(&self, spot: &Spot, claim: Claim) -> Option<Fault> {
        let kind = FaultKind::Claim(claim);
        let Sources {
            story,
            evidence,
            context,
        } = self.sources;
        let mut files = [story, evidence, context].into_iter().zip(&self.gaps);
        let (source, gaps) = files.find(|(source, _)| source.name == spot.file)?;
        (!gaps.hides(&spot.pointer)).then(|| source.fault(&spot.pointer, gaps, kind))
    }

    /// The story with these texts in the place of those that stand there, unless there are faults.
    ///
    /// # Errors
    /// Every fault of all files and these, in order of file and place.
    pub fn told(self, said: &Said, faults: Vec<Fault>) -> Result<Story, Vec<Fault>> {
        let Draft {
            sources,
            known,
            files,
            gaps,
            mut story,
            faults: mut all,
            ..
        } = self;
        all.extend(faults);
        if let (Some(files), true, false) = (files, all.is_empty(), said.is_empty()) {
            let Resolved {
                story: filled,
                faults,
                ..
            } = resolved(sources, &files, &gaps, known, said);
            story = filled;
            all = faults;
        }
        match story {
            Some(story) if all.is_empty() => Ok(story),
            _ => {
                let order = [&sources.story, &sources.evidence, &sources.context];
                all.sort_by_key(|fault| {
                    let mut files = order.iter();
                    let file = files.position(|source| source.name == fault.place.file);
                    (file, fault.place.span.start)
                });
                Err(all)
            }
        }
    }
}
