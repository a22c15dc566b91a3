//! Facts: evidence, and what stands around the argument.

use std::collections::HashSet;

use super::address::wrong_address;
use super::form::is_tag;
use super::{FaultKind, Place, Rules};
use crate::story::Standing;
use crate::story::file::SourceEntry;

/// What a fact's date, and its sources', may not come after.
const WHEN_CHECKED: &str = "when this was last checked";

impl Rules<'_> {
    /// The evidence, and the place of the plugs that rest on it.
    pub(super) fn evidence(&mut self, at: &Place, of_plugs: &Place) {
        let plugs_are_read = of_plugs.is_read_whole();
        let plugs = &self.files.story.plugs;
        let used: HashSet<&String> = plugs.iter().flat_map(|plug| &plug.evidence).collect();
        let entries = &self.files.evidence.evidence;
        self.ids(
            at,
            "evidence",
            "evidence",
            entries.iter().map(|entry| &entry.id),
        );
        for (at, entry) in at.each("evidence", entries) {
            let standing = at.field("standing");
            if self.standing(&standing, &entry.standing) == Some(Standing::Proposed) {
                self.fault(&standing, FaultKind::ProposedEvidence);
            }
            self.known_by(&at, &entry.date, &entry.checked);
            self.texts(&at, &[("claim", &entry.claim)]);
            if plugs_are_read && at.field("id").is_read() && !used.contains(&entry.id) {
                self.fault(&at, FaultKind::Unused);
            }
            self.backing(&at, &entry.sources, &entry.checked);
        }
    }

    pub(super) fn context(&mut self, at: &Place) {
        let (file, ids) = (&self.files.context, self.ids);
        self.ids(
            at,
            "events",
            "event",
            file.events.iter().map(|event| &event.id),
        );
        for (at, event) in at.each("events", &file.events) {
            self.known_by(&at, &event.date, &event.checked);
            self.texts(&at, &[("what", &event.what)]);
            self.all_known(&at, "modules", &event.modules, &ids.modules);
            self.backing(&at, &event.sources, &event.checked);
        }
        self.ids(at, "views", "view", file.views.iter().map(|view| &view.id));
        for (at, view) in at.each("views", &file.views) {
            self.known_by(&at, &view.date, &view.checked);
            self.name(&at.field("who"), &view.who);
            self.texts(&at, &[("role", &view.role), ("says", &view.says)]);
            self.all_known(&at, "modules", &view.modules, &ids.modules);
            self.backing(&at, &view.sources, &view.checked);
        }
        self.ids(
            at,
            "checks",
            "check",
            file.checks.iter().map(|check| &check.id),
        );
        for (at, check) in at.each("checks", &file.checks) {
            self.texts(&at, &[("claim", &check.claim), ("finding", &check.finding)]);
            self.all_known(&at, "modules", &check.modules, &ids.modules);
            self.backing(&at, &check.sources, &check.checked);
        }
        self.ids(
            at,
            "figures",
            "figure",
            file.figures.iter().map(|figure| &figure.id),
        );
        for (at, figure) in at.each("figures", &file.figures) {
            let (title, unit, note) = (&figure.title, &figure.unit, &figure.note);
            self.texts(&at, &[("title", title), ("unit", unit), ("note", note)]);
            self.seen(&at.field("year"), &figure.year);
            if figure.rows.is_empty() {
                self.fault(&at.field("rows"), FaultKind::NoRows);
            }
            for (at, row) in at.each("rows", &figure.rows) {
                self.texts(&at, &[("label", &row.label)]);
            }
            self.all_known(&at, "modules", &figure.modules, &ids.modules);
            self.backing(&at, &figure.sources, &figure.checked);
        }
    }

    /// The date of a fact: by its own check it had passed.
    fn known_by(&mut self, at: &Place, date: &str, checked: &str) {
        let at = at.field("date");
        let told = self.faults.len();
        let date = self.past(&at, date);
        if self.faults.len() == told {
            self.not_after(&at, date, checked.parse().ok(), WHEN_CHECKED);
        }
    }

    pub(super) fn address(&mut self, at: &Place, url: &str) {
        if let Some(why) = wrong_address(url) {
            let url = url.to_owned();
            self.fault(at, FaultKind::Address { url, why });
        }
    }

    /// What a fact rests on, and when that was last checked.
    fn backing(&mut self, at: &Place, sources: &[SourceEntry], checked: &str) {
        let checked = self.past(&at.field("checked"), checked);
        if sources.is_empty() {
            self.fault(&at.field("sources"), FaultKind::NoSource);
        }
        for (at, source) in at.each("sources", sources) {
            self.seen(&at.field("title"), &source.title);
            self.name(&at.field("publisher"), &source.publisher);
            self.address(&at.field("url"), &source.url);
            for (tag, edition) in &source.editions {
                let at = at.field("editions").field(tag);
                let languages = &self.files.story.languages;
                if !languages.is_empty() && !languages.contains(tag) {
                    self.fault(&at, FaultKind::ExtraText(tag.clone()));
                }
                self.seen(&at.field("title"), &edition.title);
                self.address(&at.field("url"), &edition.url);
            }
            if let Some(published) = &source.published {
                let at = at.field("published");
                let told = self.faults.len();
                let published = self.past(&at, published);
                if self.faults.len() == told {
                    self.not_after(&at, published, checked, WHEN_CHECKED);
                }
            }
            if let Some(tag) = &source.language
                && !is_tag(tag)
            {
                self.fault(&at.field("language"), FaultKind::Tag(tag.clone()));
            }
        }
    }
}
