//! The evidence that plugs rest on.

use std::collections::HashSet;

use typed_index_collections::TiVec;

use super::at::At;
use super::resolver::{Each, Resolver};
use super::sources::Backing;
use crate::story::fault::FaultKind;
use crate::story::file::{EvidenceEntry, Id, Shown};
use crate::story::index::EvidenceIx;
use crate::story::{Evidence, Standing};

/// A piece of evidence; nothing where it is faulty.
pub(super) type Fact = Option<Each<Evidence>>;

impl Resolver<'_> {
    /// Every piece of evidence, and the place of the plugs that rest on it.
    pub(super) fn evidence(&mut self, at: &At, of_plugs: &At) -> TiVec<EvidenceIx, Fact> {
        let plugs_are_read = of_plugs.is_read_whole();
        let plugs = &self.files.story.plugs;
        let used: HashSet<&Id> = plugs.iter().flat_map(|plug| &plug.evidence).collect();
        let entries = &self.files.evidence.evidence;
        let ids = entries.iter().map(|entry| &entry.id);
        self.ids(at, "evidence", "evidence", ids);
        let mut facts = TiVec::new();
        for (at, entry) in at.each("evidence", entries) {
            let is_unused = plugs_are_read && !used.contains(&entry.id);
            facts.push(self.fact(&at, entry, is_unused));
        }
        facts
    }

    fn fact(&mut self, at: &At, entry: &EvidenceEntry, is_unused: bool) -> Fact {
        let shown = self.shown(&at.field("standing"), entry);
        let date = self.past_by_check(&at.field("date"), &entry.date, &entry.checked);
        let claim = self.text(at, "claim", &entry.claim);
        if is_unused && at.field("id").is_read() {
            self.fault(at, FaultKind::Unused);
        }
        let Backing { sources, verified } = self.backing(at, &entry.sources, &entry.checked);
        let (shown, date, verified) = (shown?, date?, verified?);
        Some(self.each(|language| Evidence {
            standing: shown.standing,
            operating: shown.operating,
            date,
            claim: claim[language].clone(),
            sources: sources[language].clone(),
            verified,
        }))
    }

    fn shown(&mut self, at: &At, entry: &EvidenceEntry) -> Option<Shown> {
        match entry.standing.meaning() {
            Ok(shown) => {
                if shown.standing == Standing::Proposed {
                    self.fault(at, FaultKind::ProposedEvidence);
                }
                Some(*shown)
            }
            Err(wrong) => {
                self.fault(at, FaultKind::Standing(wrong.text.clone()));
                None
            }
        }
    }
}
