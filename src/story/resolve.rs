//! From a story's files to the story: ids become indexes and texts values, once, and every fault is gathered on the
//! way, each with its place and its mend.

use std::collections::HashMap;

use super::fault::Fault;
use super::file::{ContextFile, EvidenceFile, StoryFile};
use super::read::{Gaps, Source, Workbook};
use super::{Language, PartialDate, Story};

mod account;
mod assembled;
mod at;
mod beside;
mod boards;
mod codes;
mod colors;
mod complete;
mod context;
mod dates;
mod draft;
mod evidence;
mod gather;
mod head;
mod home;
mod ids;
mod marks;
mod moments;
mod palette;
mod partners;
mod parts;
mod plugs;
mod record;
mod resolver;
mod sources;
mod texts;

pub use beside::Beside;
pub use draft::Draft;
pub use record::Record;

use at::At;
use ids::Ids;
use resolver::Resolver;

/// A story's three files.
pub struct Sources<'a> {
    /// `story.json`.
    pub story: Source<'a>,
    /// `evidence.json`.
    pub evidence: Source<'a>,
    /// `context.json`.
    pub context: Source<'a>,
}

impl<'a> Sources<'a> {
    /// What a workbook says in their place.
    pub fn of_workbook(workbook: &'a Workbook) -> Sources<'a> {
        let [story, evidence, context] = Source::all_of_workbook(workbook);
        Sources {
            story,
            evidence,
            context,
        }
    }
}

/// What is known apart from the files.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The languages that the interface speaks.
    pub languages: &'a [Language],
    /// The names of pages that every story has, which no chapter may have.
    pub pages: &'a [&'a str],
    /// Today, where it is known: no date may lie after it.
    pub today: Option<PartialDate>,
}

impl<'a> Known<'a> {
    /// The languages of the interface, whatever day it is and whatever pages there are besides chapters.
    pub const fn on_any_day(languages: &'a [Language]) -> Known<'a> {
        Known {
            languages,
            pages: &[],
            today: None,
        }
    }
}

/// A text in one language, as its editor wrote it.
#[derive(Clone, Debug)]
pub struct Passage {
    /// Where it stands.
    pub spot: Spot,
    /// Its language.
    pub language: Language,
    /// The text, with its slots.
    pub text: String,
}

/// Where something stands in a story's files.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spot {
    /// The file's name.
    pub file: String,
    /// Its JSON pointer, never escaped.
    pub pointer: String,
}

/// Texts with their slots filled, by where they stand.
pub type Said = HashMap<Spot, String>;

/// A story's files as their editor wrote them.
struct Files {
    /// Whether the story explains an argument, or may.
    is_argued: bool,
    story: StoryFile,
    /// With what stands in its plug after all that stands in the file of its own.
    evidence: EvidenceFile,
    /// Where in the story each piece of evidence stands that stands in its plug.
    in_place: Vec<String>,
    context: ContextFile,
}

/// What one way through a story's files comes to.
struct Resolved {
    /// The story. What faults are about is left out of it.
    story: Option<Story>,
    /// Every fault that is not one of form.
    faults: Vec<Fault>,
    /// Every text that was not said otherwise.
    passages: Vec<Passage>,
}

fn resolved(
    sources: &Sources,
    files: &Files,
    gaps: &[Gaps; 3],
    known: Known,
    said: &Said,
) -> Resolved {
    let [in_story, in_evidence, in_context] = gaps;
    let story = At::whole(&sources.story, in_story);
    let evidence = At::whole(&sources.evidence, in_evidence);
    let ids = Ids::new(files, gaps);
    let mut resolver = Resolver::new(files, &ids, known, said);
    let entries = resolver.entries(&story, &evidence);
    resolver.home(&story.field("home"), &entries);
    let facts = resolver.evidence(&entries, &story.field("plugs"));
    let head = resolver.head(&story);
    let partners = resolver.partners(&story);
    let modules = resolver.modules(&story);
    let interests = resolver.interests(&story);
    let plugs = resolver.plugs(&story, &facts, &modules);
    let boards = resolver.boards(&story);
    let account = resolver.account(&story);
    let context = resolver.context(&At::whole(&sources.context, in_context));
    let mut faults = resolver.faults;
    gather::without_lost(&mut faults, &ids);
    gather::extra_texts_as_one(&mut faults);
    let languages = resolver.languages.iter().map(|(_, language)| *language);
    let story = head.zip(boards).map(|(head, boards)| {
        let parts = assembled::Parts {
            head,
            partners,
            modules,
            interests,
            plugs,
            boards,
            context,
            account,
        };
        parts.story(languages.collect())
    });
    Resolved {
        story,
        faults,
        passages: resolver.passages,
    }
}
