//! Plugs, and the evidence that they rest on.

use std::cmp::Reverse;

use super::{Told, date, standing, text};
use crate::story::file::{EvidenceEntry, PlugFile, SourceEntry};
use crate::story::{
    InterestIx, ModuleIx, PartialDate, PartnerIx, Plug, Standing, Step, Story, Text,
};

/// Everything that is known of one plug, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct PlugEvidence {
    /// The partner.
    pub partner: PartnerIx,
    /// The module.
    pub module: ModuleIx,
    /// What the argument itself proposes here.
    pub mention: Option<Text>,
    /// Links with home, firmest first.
    pub links: Vec<Evidence>,
    /// Links with others only. They stand beside the plug and say nothing of its standing.
    pub context: Vec<Evidence>,
}

/// One fact with its sources, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The standing it shows.
    pub standing: Standing,
    /// Whether it shows a project that runs rather than an agreement in force.
    pub operating: bool,
    /// When that standing was reached.
    pub date: PartialDate,
    /// The fact, in the page's own words.
    pub claim: Text,
    /// Where it can be read.
    pub sources: Vec<SourceLink>,
    /// When it was last checked.
    pub verified: PartialDate,
}

/// Where a fact can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLink {
    /// Title, in the source's own language, or that of its edition for these readers.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// Its address.
    pub url: Text,
    /// When it was published.
    pub published: Option<PartialDate>,
    /// The tag of its language, where it is not English.
    pub language: Option<Text>,
}

/// Why a module is taken to serve an interest.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    /// The module that serves it.
    pub module: ModuleIx,
    /// The interest.
    pub interest: InterestIx,
    /// What part of the argument the tie rests on.
    pub because: Text,
}

impl Story {
    pub(super) fn evidence(&self, told: &Told) -> Vec<PlugEvidence> {
        let fact = |entry: &EvidenceEntry| Evidence {
            standing: standing(&entry.standing),
            operating: entry.standing == "operating",
            date: date(&entry.date),
            claim: told.text(&entry.claim),
            sources: source_links(told, &entry.sources),
            verified: date(&entry.checked),
        };
        let plug = |plug: &PlugFile| {
            let (links, context): (Vec<_>, Vec<_>) = self
                .entries(plug)
                .partition(|entry| self.is_with_home(entry));
            let mut links: Vec<Evidence> = links.into_iter().map(fact).collect();
            links.sort_by_key(|link| Reverse((link.standing, link.date)));
            PlugEvidence {
                partner: self.partner(&plug.partner),
                module: self.module(&plug.module),
                mention: plug.mention.as_ref().map(|mention| told.text(mention)),
                links,
                context: context.into_iter().map(fact).collect(),
            }
        };
        self.story.plugs.iter().map(plug).collect()
    }

    pub(super) fn ties(&self, told: &Told) -> Vec<Tie> {
        let modules = self.story.modules.iter().enumerate();
        modules
            .flat_map(|(at, module)| module.serves.iter().map(move |serves| (at, serves)))
            .map(|(at, serves)| Tie {
                module: at.into(),
                interest: self.interest(&serves.interest),
                because: told.text(&serves.because),
            })
            .collect()
    }

    /// A plug with its history: what the argument proposes, and what has come about with home.
    pub(super) fn plug(&self, plug: &PlugFile) -> Plug {
        let mention = plug.mention.iter().map(|_| Step {
            standing: Standing::Proposed,
            date: date(&self.story.argument.date),
        });
        let links = self
            .entries(plug)
            .filter(|entry| self.is_with_home(entry))
            .map(|entry| Step {
                standing: standing(&entry.standing),
                date: date(&entry.date),
            });
        let mut steps: Vec<Step> = mention.chain(links).collect();
        steps.sort_by_key(|step| (step.date.last_day(), step.standing));
        steps.dedup();
        Plug {
            partner: self.partner(&plug.partner),
            module: self.module(&plug.module),
            steps,
        }
    }

    fn entries<'a>(&'a self, plug: &'a PlugFile) -> impl Iterator<Item = &'a EvidenceEntry> {
        plug.evidence
            .iter()
            .map(|id| &self.evidence.evidence[self.ids.evidence[id.as_str()]])
    }

    fn is_with_home(&self, entry: &EvidenceEntry) -> bool {
        entry.with.contains(&self.story.home.id)
    }
}

pub(super) fn source_links(told: &Told, sources: &[SourceEntry]) -> Vec<SourceLink> {
    let link = |source: &SourceEntry| {
        let tag = told.language.tag();
        let (title, url, language) = match source.editions.get(tag) {
            Some(edition) => (&edition.title, &edition.url, Some(tag)),
            None => (&source.title, &source.url, source.language.as_deref()),
        };
        SourceLink {
            title: text(title),
            publisher: told.name(&source.publisher),
            url: text(url),
            published: source.published.as_deref().map(date),
            language: language.map(text),
        }
    };
    sources.iter().map(link).collect()
}
