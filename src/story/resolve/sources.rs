//! What a fact rests on.

use super::at::At;
use super::resolver::{Each, Resolver};
use crate::story::fault::FaultKind;
use crate::story::file::{Date, SourceEntry};
use crate::story::index::LanguageIx;
use crate::story::{PartialDate, SourceLink, Text};

/// What a fact rests on, and when that was last checked.
pub(super) struct Backing {
    pub(super) sources: Each<Vec<SourceLink>>,
    pub(super) verified: Option<PartialDate>,
}

impl Resolver<'_> {
    pub(super) fn backing(
        &mut self,
        at: &At,
        sources: &[SourceEntry],
        checked: Option<&Date>,
    ) -> Backing {
        let of_story = &self.files.story.checked;
        let verified = self.past(&at.field("checked"), checked.unwrap_or(of_story));
        if sources.is_empty() {
            self.fault(&at.field("sources"), FaultKind::NoSource);
        }
        let each = at.each("sources", sources);
        let resolved: Vec<_> = each
            .filter_map(|(at, source)| self.source(&at, source, checked))
            .collect();
        let in_language =
            |language: LanguageIx| resolved.iter().map(move |source| source[language].clone());
        Backing {
            sources: self.each(|language| in_language(language).collect()),
            verified,
        }
    }

    /// A source, which has an edition for readers of some languages.
    fn source(
        &mut self,
        at: &At,
        source: &SourceEntry,
        checked: Option<&Date>,
    ) -> Option<Each<SourceLink>> {
        let title = self.seen(&at.field("title"), &source.title);
        let publisher = self.name(at, "publisher", &source.publisher);
        let url = self.address(&at.field("url"), &source.url);
        let mut editions = Vec::new();
        for (tag, edition) in &source.editions {
            let at = at.field("editions").field(tag);
            self.listed(&at, tag);
            let title = self.seen(&at.field("title"), &edition.title);
            let url = self.address(&at.field("url"), &edition.url);
            editions.push((tag, title, url));
        }
        let published = source.published.as_ref();
        let published = published
            .and_then(|published| self.past_by_check(&at.field("published"), published, checked));
        if let Some(tag) = &source.language
            && !tag.is_well_formed()
        {
            self.fault(&at.field("language"), FaultKind::Tag(tag.to_string()));
        }
        let url = url?;
        let first = self.languages.first().map_or("", |(tag, _)| &**tag);
        let own = Text::from(source.language.as_deref().unwrap_or(first));
        Some(self.each(|language| {
            let (tag, _) = self.languages[usize::from(language)];
            let edition = editions.iter().find(|(of, ..)| *of == tag);
            let publisher = publisher[language].clone();
            let (title, url, language) = match edition {
                Some((tag, title, Some(url))) => (title, url, Text::from(&***tag)),
                _ => (&title, &url, own.clone()),
            };
            SourceLink {
                title: title.clone(),
                publisher,
                url: url.clone(),
                published,
                language,
            }
        }))
    }
}
