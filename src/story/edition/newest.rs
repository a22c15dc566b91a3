//! How far the record reaches that a story was made from.

use std::cmp::Reverse;

use super::{Edition, SourceLink};
use crate::story::PartialDate;

impl Edition {
    /// Every source that it names, of evidence and of what stands around the argument; one that is named twice, twice.
    pub fn sources(&self) -> impl Iterator<Item = &SourceLink> {
        let plugs = self.evidence.iter();
        let facts = plugs.flat_map(|plug| plug.links.iter().chain(&plug.context));
        let context = &self.context;
        facts
            .flat_map(|fact| &fact.sources)
            .chain(context.events.iter().flat_map(|event| &event.sources))
            .chain(context.views.iter().flat_map(|view| &view.sources))
            .chain(context.checks.iter().flat_map(|check| &check.sources))
            .chain(context.figures.iter().flat_map(|figure| &figure.sources))
    }

    /// When the newest of its sources was published, as exactly as that source says it; `None` where none says it.
    ///
    /// A source of “2026” may be of its first day, so that it is not newer than one of March 2026.
    pub fn newest_source(&self) -> Option<PartialDate> {
        let published = self.sources().filter_map(|source| source.published);
        published.max_by_key(|date| (date.first_day(), Reverse(date.last_day())))
    }

    /// When the story was last looked at or mended, the later of the two.
    pub fn modified(&self) -> PartialDate {
        let dates = self
            .account
            .corrected()
            .into_iter()
            .chain([self.seed.verified]);
        dates
            .max_by_key(|date| date.last_day())
            .unwrap_or(self.seed.verified)
    }
}
