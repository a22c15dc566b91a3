//! A story whose texts may still have slots to be filled from the board.

use super::{Files, Known, Passage, Resolved, Said, Sources, Spot, resolved};
use crate::story::fault::{Fault, FaultKind};
use crate::story::file::{ContextFile, Date, EvidenceFile, Id, StoryFile};
use crate::story::read::{Gaps, Read, Source};
use crate::story::{ChapterIx, Language, PartialDate, Seed, Setup, Standing, Story};

/// A story as far as its files say it by themselves: its model, and its texts as their editor wrote them. What its
/// texts say of a board is for others to work out, who then have it [told](Draft::told).
pub struct Draft<'a, 's> {
    sources: &'a Sources<'s>,
    known: Known<'a>,
    files: Option<Files>,
    gaps: [Gaps; 3],
    /// None where there is any fault.
    story: Option<Story>,
    passages: Vec<Passage>,
    faults: Vec<Fault>,
}

/// A thing whose texts can have conditions beside them.
pub struct Beside<'f> {
    /// Where it stands.
    pub spot: Spot,
    /// Its conditions.
    pub holds: &'f [String],
    /// What other numbers in its texts are taken from.
    pub rests_on: &'f [Id],
    /// The chapter that it belongs to.
    pub chapter: Option<ChapterIx>,
    /// The fields whose numbers and interests have to be vouched for.
    pub vouched: &'static [&'static str],
}

/// Something with a source of its own.
pub struct Record<'f> {
    /// Its id.
    pub id: &'f Id,
    /// Where it stands.
    pub spot: Spot,
    /// What it shows, if it is evidence.
    pub standing: Option<Standing>,
    /// Its date, where it has one.
    pub date: Option<PartialDate>,
    /// Numbers that it says outside of its texts.
    pub numbers: Vec<String>,
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
            let files = Files {
                story,
                evidence,
                context,
            };
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

    /// Every thing whose texts can have conditions beside them.
    pub fn besides(&self) -> Vec<Beside<'_>> {
        let Some(files) = &self.files else {
            return Vec::new();
        };
        let (story, context) = (&files.story, &files.context);
        let in_story = |pointer: String, holds| self.holding(&self.sources.story, pointer, holds);
        let in_context = |list: &str, at: usize, holds| {
            self.holding(&self.sources.context, format!("/{list}/{at}"), holds)
        };
        let mut besides = vec![in_story(String::new(), &story.holds)];
        for (at, partner) in story.partners.iter().enumerate() {
            besides.push(in_story(format!("/partners/{at}"), &partner.holds));
        }
        for (at, chapter) in story.chapters.iter().enumerate() {
            let own = Beside {
                rests_on: &chapter.rests_on,
                chapter: Some(at.into()),
                vouched: &["heading", "text"],
                ..in_story(format!("/chapters/{at}"), &chapter.holds)
            };
            let of_question = chapter.question.as_ref().map(|question| Beside {
                rests_on: &question.rests_on,
                chapter: Some(at.into()),
                vouched: &["ask", "teach"],
                ..in_story(format!("/chapters/{at}/question"), &question.holds)
            });
            besides.extend([own].into_iter().chain(of_question));
        }
        for (at, event) in context.events.iter().enumerate() {
            besides.push(in_context("events", at, &event.holds));
        }
        for (at, view) in context.views.iter().enumerate() {
            besides.push(in_context("views", at, &view.holds));
        }
        for (at, check) in context.checks.iter().enumerate() {
            besides.push(in_context("checks", at, &check.holds));
        }
        for (at, figure) in context.figures.iter().enumerate() {
            besides.push(in_context("figures", at, &figure.holds));
        }
        besides
    }

    fn holding<'f>(&self, source: &Source, pointer: String, holds: &'f [String]) -> Beside<'f> {
        Beside {
            spot: spot(source, pointer),
            holds,
            rests_on: &[],
            chapter: None,
            vouched: &[],
        }
    }

    /// Everything with a source of its own: evidence, events, views, checks and figures.
    pub fn records(&self) -> Vec<Record<'_>> {
        let Some(files) = &self.files else {
            return Vec::new();
        };
        let (evidence, context) = (&self.sources.evidence, &self.sources.context);
        let mut records = Vec::new();
        for (at, entry) in files.evidence.evidence.iter().enumerate() {
            records.push(Record {
                standing: entry.standing.meaning().ok().map(|shown| shown.standing),
                date: date(&entry.date),
                ..record(evidence, "evidence", at, &entry.id)
            });
        }
        for (at, event) in files.context.events.iter().enumerate() {
            records.push(Record {
                date: date(&event.date),
                ..record(context, "events", at, &event.id)
            });
        }
        for (at, view) in files.context.views.iter().enumerate() {
            records.push(Record {
                date: date(&view.date),
                ..record(context, "views", at, &view.id)
            });
        }
        for (at, check) in files.context.checks.iter().enumerate() {
            records.push(record(context, "checks", at, &check.id));
        }
        for (at, figure) in files.context.figures.iter().enumerate() {
            let values = figure.rows.iter().map(|row| row.value.to_string());
            records.push(Record {
                numbers: values.chain([figure.year.clone()]).collect(),
                ..record(context, "figures", at, &figure.id)
            });
        }
        records
    }

    /// A fault at a place; nothing where what stands there could not be read.
    pub fn fault(&self, spot: &Spot, kind: FaultKind) -> Option<Fault> {
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

    /// The languages that it is told in, in the editor's order.
    pub fn languages(&self) -> Vec<Language> {
        let seeds = self.seeds().unwrap_or_default();
        seeds.iter().map(|seed| seed.language).collect()
    }
}

fn date(date: &Date) -> Option<PartialDate> {
    date.meaning().ok().copied()
}

fn spot(source: &Source, pointer: String) -> Spot {
    Spot {
        file: source.name.to_owned(),
        pointer,
    }
}

fn record<'f>(source: &Source, list: &str, at: usize, id: &'f Id) -> Record<'f> {
    Record {
        id,
        spot: spot(source, format!("/{list}/{at}")),
        standing: None,
        date: None,
        numbers: Vec::new(),
    }
}
