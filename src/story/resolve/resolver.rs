use std::collections::HashSet;

use typed_index_collections::TiVec;

use super::at::At;
use super::ids::Listed;
use super::{Files, Ids, Known, Passage, Said};
use crate::story::fault::{Fault, FaultKind};
use crate::story::file::{Id, LanguageTag, Url, Written, is_visible};
use crate::story::index::{EvidenceIx, LanguageIx};
use crate::story::{Language, PartialDate, Text};

/// What there is in each language of the story, in its order.
pub(super) type Each<T> = TiVec<LanguageIx, T>;

/// Makes values of what the files say, and gathers where they say nothing. Of what is faulty it makes no value, or
/// one that nobody will see.
pub(super) struct Resolver<'a> {
    pub(super) files: &'a Files,
    pub(super) ids: &'a Ids,
    /// The story's languages that the interface speaks, each once.
    pub(super) languages: Vec<(&'a LanguageTag, Language)>,
    /// The languages that the interface speaks.
    pub(super) spoken: &'a [Language],
    /// The names that no chapter may have.
    pub(super) pages: &'a [&'a str],
    /// Where it is known.
    pub(super) today: Option<PartialDate>,
    /// Evidence of which a fault leaves open whether it is with home.
    pub(super) maybe_home: HashSet<EvidenceIx>,
    /// Texts with their slots filled, by where they stand.
    pub(super) said: &'a Said,
    /// All other texts, as they were written.
    pub(super) passages: Vec<Passage>,
    pub(super) faults: Vec<Fault>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(
        files: &'a Files,
        ids: &'a Ids,
        known: Known<'a>,
        said: &'a Said,
    ) -> Resolver<'a> {
        let mut languages: Vec<(&LanguageTag, Language)> = Vec::new();
        for tag in &files.story.languages {
            if languages.iter().all(|(other, _)| *other != tag)
                && let Some(language) = spoken(known.languages, tag)
            {
                languages.push((tag, language));
            }
        }
        Resolver {
            files,
            ids,
            languages,
            spoken: known.languages,
            pages: known.pages,
            today: known.today,
            maybe_home: HashSet::new(),
            said,
            passages: Vec::new(),
            faults: Vec::new(),
        }
    }

    pub(super) fn fault(&mut self, at: &At, what: FaultKind) {
        self.faults.extend(at.fault(what));
    }

    /// Something in each of the story's languages.
    pub(super) fn each<T>(&self, of: impl FnMut(LanguageIx) -> T) -> Each<T> {
        let languages = (0..self.languages.len()).map(LanguageIx::from);
        languages.map(of).collect()
    }

    /// The language of the interface with this tag.
    pub(super) fn language(&self, tag: &LanguageTag) -> Option<Language> {
        spoken(self.spoken, tag)
    }

    pub(super) fn id(&mut self, at: &At, id: &Id) -> Text {
        if id.is_empty() && !at.is_written() {
            self.fault(at, FaultKind::NoId);
        } else if !is_visible(id) {
            self.seen(at, id);
        } else if !id.is_well_formed() {
            self.fault(at, FaultKind::Id(id.to_string()));
        }
        Text::from(&**id)
    }

    /// The ids of a list's things: well formed, and each there once.
    pub(super) fn ids<'i>(
        &mut self,
        at: &At,
        list: &str,
        kind: &'static str,
        ids: impl Iterator<Item = &'i Id>,
    ) {
        self.ids_at(kind, at.each(list, ids));
    }

    /// The ids of things: well formed, and each there once.
    pub(super) fn ids_at<'i, 'p, 's: 'p>(
        &mut self,
        kind: &'static str,
        ids: impl Iterator<Item = (At<'p, 's>, &'i Id)>,
    ) {
        let mut seen = HashSet::new();
        for (at, id) in ids {
            let at = at.field("id");
            self.id(&at, id);
            if at.is_read() && !seen.insert(id) {
                let id = id.to_string();
                self.fault(&at, FaultKind::Duplicate { kind, id });
            }
        }
    }

    /// Nothing stands twice in a list.
    pub(super) fn once(
        &mut self,
        at: &At,
        list: &str,
        items: impl IntoIterator<Item: Into<String>>,
    ) {
        let mut seen = HashSet::new();
        for (at, item) in at.each(list, items) {
            let item = item.into();
            if at.is_read() && !seen.insert(item.clone()) {
                self.fault(&at, FaultKind::Again(item));
            }
        }
    }

    /// What has this id.
    pub(super) fn found<Ix: From<usize> + Copy>(
        &mut self,
        at: &At,
        id: &Id,
        listed: &Listed<Ix>,
    ) -> Option<Ix> {
        let found = listed.get(id);
        if found.is_none() {
            self.fault(at, listed.unknown(id));
        }
        found
    }

    /// What has these ids, each named once.
    pub(super) fn all_found<Ix: From<usize> + Copy>(
        &mut self,
        at: &At,
        list: &str,
        ids: &[Id],
        listed: &Listed<Ix>,
    ) -> Vec<Ix> {
        let each = at.each(list, ids);
        let found = each
            .filter_map(|(at, id)| self.found(&at, id, listed))
            .collect();
        self.once(at, list, ids.iter().map(|id| &**id));
        found
    }

    /// An address that leads to a web page.
    pub(super) fn address(&mut self, at: &At, url: &Written<Url>) -> Option<Text> {
        match url.meaning() {
            Ok(Url(url)) => Some(url.clone()),
            Err(wrong) => {
                let (url, why) = (wrong.text.clone(), wrong.why.clone());
                self.fault(at, FaultKind::Address { url, why });
                None
            }
        }
    }
}

fn spoken(languages: &[Language], tag: &LanguageTag) -> Option<Language> {
    let mut languages = languages.iter().copied();
    languages.find(|language| *language.tag() == **tag)
}
