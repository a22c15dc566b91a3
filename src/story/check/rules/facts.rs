//! Facts: evidence, and what stands around the argument.

use std::collections::HashSet;

use super::form::is_web_address;
use super::{FaultKind, Place, Rules};
use crate::story::Standing;
use crate::story::file::SourceEntry;

impl Rules<'_> {
    pub(super) fn evidence(&mut self, at: &Place) {
        let plugs = &self.files.story.plugs;
        let used: HashSet<&String> = plugs.iter().flat_map(|plug| &plug.evidence).collect();
        let entries = &self.files.evidence.evidence;
        self.ids(at, "evidence", entries.iter().map(|entry| &entry.id));
        for (at, entry) in at.each("evidence", entries) {
            let standing = at.field("standing");
            if self.standing(&standing, &entry.standing) == Some(Standing::Proposed) {
                self.fault(&standing, FaultKind::ProposedEvidence);
            }
            self.date(&at.field("date"), &entry.date);
            self.texts(&at, &[("claim", &entry.claim)]);
            if !used.contains(&entry.id) {
                self.fault(&at, FaultKind::Unused);
            }
            self.backing(&at, &entry.sources, &entry.checked);
        }
    }

    pub(super) fn context(&mut self, at: &Place) {
        let (file, ids) = (&self.files.context, self.ids);
        self.ids(at, "events", file.events.iter().map(|event| &event.id));
        for (at, event) in at.each("events", &file.events) {
            self.date(&at.field("date"), &event.date);
            self.texts(&at, &[("what", &event.what)]);
            self.all_known(&at, "modules", &event.modules, &ids.modules);
            self.backing(&at, &event.sources, &event.checked);
        }
        self.ids(at, "views", file.views.iter().map(|view| &view.id));
        for (at, view) in at.each("views", &file.views) {
            self.date(&at.field("date"), &view.date);
            self.texts(&at, &[("role", &view.role), ("says", &view.says)]);
            self.all_known(&at, "modules", &view.modules, &ids.modules);
            self.backing(&at, &view.sources, &view.checked);
        }
        self.ids(at, "checks", file.checks.iter().map(|check| &check.id));
        for (at, check) in at.each("checks", &file.checks) {
            self.texts(&at, &[("claim", &check.claim), ("finding", &check.finding)]);
            self.all_known(&at, "modules", &check.modules, &ids.modules);
            self.backing(&at, &check.sources, &check.checked);
        }
        self.ids(at, "figures", file.figures.iter().map(|figure| &figure.id));
        for (at, figure) in at.each("figures", &file.figures) {
            let (title, unit, note) = (&figure.title, &figure.unit, &figure.note);
            self.texts(&at, &[("title", title), ("unit", unit), ("note", note)]);
            for (at, row) in at.each("rows", &figure.rows) {
                self.texts(&at, &[("label", &row.label)]);
            }
            self.all_known(&at, "modules", &figure.modules, &ids.modules);
            self.backing(&at, &figure.sources, &figure.checked);
        }
    }

    /// The ids of a list's entries: well formed, and each there once.
    fn ids<'i>(
        &mut self,
        at: &Place,
        list: &'static str,
        ids: impl Iterator<Item = &'i String> + Clone,
    ) {
        let places = || {
            let entries = at.each(list, ids.clone());
            entries.map(|(at, id)| (at.field("id"), id))
        };
        self.unique(list, places());
        for (at, id) in places() {
            self.id(&at, id);
        }
    }

    /// What a fact rests on, and when that was last checked.
    fn backing(&mut self, at: &Place, sources: &[SourceEntry], checked: &str) {
        self.date(&at.field("checked"), checked);
        if sources.is_empty() {
            self.fault(&at.field("sources"), FaultKind::NoSource);
        }
        for (at, source) in at.each("sources", sources) {
            if !is_web_address(&source.url) {
                self.fault(&at.field("url"), FaultKind::Address(source.url.clone()));
            }
            if let Some(published) = &source.published {
                self.date(&at.field("published"), published);
            }
        }
    }
}
