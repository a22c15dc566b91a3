//! From a story's files to the story: ids become indexes and texts values, once, and every fault is gathered on the
//! way, each with its place and its mend.

use super::fault::Fault;
use super::file::{ContextFile, EvidenceFile, StoryFile};
use super::read::{Gaps, Read, Source};
use super::{Language, PartialDate, Story};

mod account;
mod assembled;
mod at;
mod boards;
mod colors;
mod context;
mod dates;
mod evidence;
mod gather;
mod head;
mod home;
mod ids;
mod partners;
mod parts;
mod plugs;
mod resolver;
mod sources;
mod texts;

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

/// Reads and resolves a story's files.
///
/// ```
/// use plugboard::story::read::Source;
/// use plugboard::story::{Known, Sources, resolve};
/// use plugboard::words::languages;
///
/// let spoken = languages();
/// let known = Known::on_any_day(&spoken);
/// let faults = resolve(
///     &Sources {
///         story: Source::new("story.json", "{ id: \"tokyo\" }"),
///         evidence: Source::new("evidence.json", "{ \"evidence\": [] }"),
///         context: Source::new("context.json", "{}"),
///     },
///     known,
/// );
/// let faults = faults.err().expect("nothing but an id is there");
/// let slip = faults.iter().find(|fault| fault.place.column == 3).unwrap();
/// assert_eq!(slip.what.to_string(), "this is not JSON: “id” stands without quotation marks");
/// assert_eq!(slip.mend, "write \"id\"");
/// ```
///
/// # Errors
/// Every fault of all files, in order of file and place.
pub fn resolve(sources: &Sources, known: Known) -> Result<Story, Vec<Fault>> {
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
        let (story, others) = resolved(sources, &files, &gaps, known);
        faults.extend(others);
        if let (Some(story), true) = (story, faults.is_empty()) {
            return Ok(story);
        }
    }
    let order = [&sources.story, &sources.evidence, &sources.context].map(|source| source.name);
    faults.sort_by_key(|fault| {
        let file = order.iter().position(|name| *name == fault.place.file);
        (file, fault.place.span.start)
    });
    Err(faults)
}

/// A story's files as their editor wrote them.
struct Files {
    story: StoryFile,
    evidence: EvidenceFile,
    context: ContextFile,
}

/// The story, and every fault that is not one of form. Where there are any, what they are about is left out of it.
fn resolved(
    sources: &Sources,
    files: &Files,
    gaps: &[Gaps; 3],
    known: Known,
) -> (Option<Story>, Vec<Fault>) {
    let [in_story, in_evidence, in_context] = gaps;
    let story = At::whole(&sources.story, in_story);
    let evidence = At::whole(&sources.evidence, in_evidence);
    let ids = Ids::new(files, gaps);
    let mut resolver = Resolver::new(files, &ids, known);
    resolver.home(&story.field("home"), &evidence);
    let facts = resolver.evidence(&evidence, &story.field("plugs"));
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
    (story, faults)
}
