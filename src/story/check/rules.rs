use std::collections::HashSet;

use super::ids::Known;
use super::place::Place;
use super::{Fault, FaultKind, Files, Ids, Sources, gather};
use crate::story::file::Texts;
use crate::story::read::{Gaps, is_visible};
use crate::story::{Language, PartialDate, Standing};

mod address;
mod boards;
mod colors;
mod facts;
mod form;
mod home;
mod parts;

/// Every fault that is not one of form.
pub(super) fn faults(
    sources: &Sources,
    files: &Files,
    ids: &Ids,
    [in_story, in_evidence, in_context]: &[Gaps; 3],
    today: Option<PartialDate>,
) -> Vec<Fault> {
    let story = Place::whole(&sources.story, in_story);
    let evidence = Place::whole(&sources.evidence, in_evidence);
    let mut rules = Rules {
        files,
        ids,
        today,
        maybe_home: HashSet::new(),
        faults: Vec::new(),
    };
    rules.home(&story.field("home"), &evidence);
    rules.parts(&story);
    rules.boards(&story);
    rules.evidence(&evidence, &story.field("plugs"));
    rules.context(&Place::whole(&sources.context, in_context));
    let mut faults = rules.faults;
    gather::without_lost(&mut faults, ids);
    gather::extra_texts_as_one(&mut faults);
    faults
}

/// The rules that a story has to keep, and where it does not.
struct Rules<'a> {
    files: &'a Files,
    ids: &'a Ids,
    /// Where it is known.
    today: Option<PartialDate>,
    /// Evidence of which a fault leaves open whether it is with home.
    maybe_home: HashSet<usize>,
    faults: Vec<Fault>,
}

impl Rules<'_> {
    fn fault(&mut self, at: &Place, kind: FaultKind) {
        self.faults.extend(at.fault(kind));
    }

    fn id(&mut self, at: &Place, id: &str) {
        if !is_visible(id) {
            self.seen(at, id);
        } else if !form::is_id(id) {
            self.fault(at, FaultKind::Id(id.to_owned()));
        }
    }

    /// The ids of a list's things: well formed, and each there once.
    fn ids<'i>(
        &mut self,
        at: &Place,
        list: &str,
        kind: &'static str,
        ids: impl Iterator<Item = &'i String>,
    ) {
        let mut seen = HashSet::new();
        for (at, id) in at.each(list, ids) {
            let at = at.field("id");
            self.id(&at, id);
            if at.is_read() && !seen.insert(id) {
                let id = id.clone();
                self.fault(&at, FaultKind::Duplicate { kind, id });
            }
        }
    }

    /// Nothing stands twice in a list.
    fn once<T: Into<String>>(
        &mut self,
        at: &Place,
        list: &str,
        items: impl IntoIterator<Item = T>,
    ) {
        let mut seen = HashSet::new();
        for (at, item) in at.each(list, items) {
            let item = item.into();
            if at.is_read() && !seen.insert(item.clone()) {
                self.fault(&at, FaultKind::Again(item));
            }
        }
    }

    /// What has this id is there.
    fn known(&mut self, at: &Place, id: &str, known: &Known) {
        if let Some(kind) = known.unknown(id) {
            self.fault(at, kind);
        }
    }

    /// A list of ids: each there, and once.
    fn all_known(&mut self, at: &Place, list: &str, ids: &[String], known: &Known) {
        for (at, id) in at.each(list, ids) {
            self.known(&at, id, known);
        }
        self.once(at, list, ids);
    }

    /// A reader sees something of a text.
    fn seen(&mut self, at: &Place, text: &str) {
        if text.is_empty() {
            self.fault(at, FaultKind::Empty);
        } else if !is_visible(text) {
            self.fault(at, FaultKind::Invisible);
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
        for (position, tag) in languages.iter().enumerate() {
            let Some(language) = Language::from_tag(tag) else {
                continue;
            };
            match texts.get(tag) {
                Some(text) => self.seen(&at.field(tag), text),
                None if !languages[..position].contains(tag) => {
                    self.fault(at, FaultKind::MissingText(language.tag()));
                }
                None => {}
            }
        }
        // Without a list of languages, no text is in another.
        if languages.is_empty() {
            return;
        }
        for tag in texts.keys().filter(|tag| !languages.contains(tag)) {
            self.fault(&at.field(tag), FaultKind::ExtraText(tag.clone()));
        }
    }

    /// A date, where it is one.
    fn date(&mut self, at: &Place, text: &str) -> Option<PartialDate> {
        match text.parse() {
            Ok(date) => Some(date),
            Err(why) => {
                let text = text.to_owned();
                self.fault(at, FaultKind::Date { text, why });
                None
            }
        }
    }

    /// A date does not come after another. Dates that are not exact get the benefit of the doubt.
    fn not_after(
        &mut self,
        at: &Place,
        date: Option<PartialDate>,
        limit: Option<PartialDate>,
        what: &'static str,
    ) {
        if let (Some(date), Some(limit)) = (date, limit)
            && date.first_day() > limit.last_day()
        {
            let (date, limit) = (date.to_string(), limit.to_string());
            self.fault(at, FaultKind::Late { date, limit, what });
        }
    }

    /// When the story was last checked, where it says so.
    fn last_check(&self) -> Option<PartialDate> {
        self.files.story.checked.parse().ok()
    }

    /// A date on which something was known is a date of the past: by the story's own last check, and by the
    /// calendar.
    fn past(&mut self, at: &Place, text: &str) -> Option<PartialDate> {
        let date = self.date(at, text);
        let told = self.faults.len();
        self.not_after(at, date, self.today, "which is today");
        if self.faults.len() == told {
            let last = self.last_check();
            self.not_after(at, date, last, "when the story was last checked");
        }
        date
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
