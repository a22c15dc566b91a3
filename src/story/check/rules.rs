use std::collections::HashSet;

use super::ids::Known;
use super::place::Place;
use super::{Fault, FaultKind, Files, Ids, Sources};
use crate::story::file::{OneOrEach, Texts};
use crate::story::{Language, PartialDate, Standing};

mod boards;
mod facts;
mod form;
mod parts;

/// Every fault that is not one of form.
pub(super) fn faults(sources: &Sources, files: &Files, ids: &Ids) -> Vec<Fault> {
    let mut rules = Rules {
        files,
        ids,
        faults: Vec::new(),
    };
    let story = Place::whole(&sources.story);
    rules.parts(&story);
    rules.boards(&story);
    rules.evidence(&Place::whole(&sources.evidence));
    rules.context(&Place::whole(&sources.context));
    rules.faults
}

/// The rules that a story has to keep, and where it does not.
struct Rules<'a> {
    files: &'a Files,
    ids: &'a Ids,
    faults: Vec<Fault>,
}

impl Rules<'_> {
    fn fault(&mut self, at: &Place, kind: FaultKind) {
        self.faults.push(at.fault(kind));
    }

    fn id(&mut self, at: &Place, id: &str) {
        if !form::is_id(id) {
            self.fault(at, FaultKind::Id(id.to_owned()));
        }
    }

    /// No two things of one kind have the same id.
    fn unique<'p, 's: 'p, I: Into<String>>(
        &mut self,
        kind: &'static str,
        ids: impl Iterator<Item = (Place<'p, 's>, I)>,
    ) {
        let mut seen = HashSet::new();
        for (at, id) in ids {
            let id = id.into();
            if !seen.insert(id.clone()) {
                self.fault(&at, FaultKind::Duplicate { kind, id });
            }
        }
    }

    /// What has this id is there.
    fn known(&mut self, at: &Place, id: &str, known: &Known) {
        self.faults
            .extend(known.unknown(id).map(|kind| at.fault(kind)));
    }

    fn all_known(&mut self, at: &Place, list: &str, ids: &[String], known: &Known) {
        for (at, id) in at.each(list, ids) {
            self.known(&at, id, known);
        }
    }

    /// Texts in fields of one object.
    fn texts(&mut self, at: &Place, fields: &[(&str, &Texts)]) {
        for (field, texts) in fields {
            self.text(&at.field(field), texts);
        }
    }

    /// A text is there in every language of the story, and in no other.
    fn text(&mut self, at: &Place, texts: &Texts) {
        let languages = &self.files.story.languages;
        for tag in languages {
            let missing = texts.get(tag).is_none_or(|text| text.trim().is_empty());
            if missing && let Some(language) = Language::from_tag(tag) {
                self.fault(at, FaultKind::MissingText(language.tag()));
            }
        }
        for tag in texts.keys().filter(|tag| !languages.contains(tag)) {
            self.fault(&at.field(tag), FaultKind::ExtraText(tag.clone()));
        }
    }

    /// A name is there in every language of the story.
    fn name(&mut self, at: &Place, name: &OneOrEach) {
        match name {
            OneOrEach::Each(texts) => self.text(at, texts),
            OneOrEach::One(text) => {
                let tags = &self.files.story.languages;
                let language = tags.iter().find_map(|tag| Language::from_tag(tag));
                if let (true, Some(language)) = (text.trim().is_empty(), language) {
                    self.fault(at, FaultKind::MissingText(language.tag()));
                }
            }
        }
    }

    fn date(&mut self, at: &Place, text: &str) {
        if let Err(why) = text.parse::<PartialDate>() {
            let text = text.to_owned();
            self.fault(at, FaultKind::Date { text, why });
        }
    }

    /// The standing that an id names; a fault where it names none.
    fn standing(&mut self, at: &Place, id: &str) -> Option<Standing> {
        let standing = Standing::from_id(id);
        if standing.is_none() {
            self.fault(at, FaultKind::Standing(id.to_owned()));
        }
        standing
    }
}
