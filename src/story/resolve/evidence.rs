//! The evidence that plugs rest on.

use std::collections::{HashMap, HashSet};

use typed_index_collections::TiVec;

use super::Files;
use super::at::At;
use super::resolver::{Each, Resolver};
use super::sources::Backing;
use crate::story::fault::FaultKind;
use crate::story::file::{EvidenceEntry, Id, PlugFile, ServesEntry, Shown};
use crate::story::index::EvidenceIx;
use crate::story::{Evidence, InterestIx, Standing};

/// A piece of evidence.
pub(super) struct Fact {
    /// Serving nothing yet: that depends on the module.
    pub(super) evidence: Each<Evidence>,
    /// The interests that it names, where it names any.
    pub(super) serves: Option<Vec<InterestIx>>,
}

impl<'f> Resolver<'f> {
    /// Every piece of evidence as it is written, and where.
    pub(super) fn entries<'a, 's>(
        &self,
        story: &At<'a, 's>,
        evidence: &At<'a, 's>,
    ) -> Vec<(At<'a, 's>, &'f EvidenceEntry)> {
        let Files {
            evidence: file,
            in_place,
            ..
        } = self.files;
        let own = file.evidence.len() - in_place.len();
        let own = (0..own).map(|at| evidence.field("evidence").item(at));
        let in_place = in_place.iter().map(|pointer| story.elsewhere(pointer));
        own.chain(in_place).zip(&file.evidence).collect()
    }

    /// Every piece of evidence, and the place of the plugs that rest on it.
    pub(super) fn evidence(
        &mut self,
        entries: &[(At, &EvidenceEntry)],
        of_plugs: &At,
    ) -> TiVec<EvidenceIx, Option<Fact>> {
        let plugs_are_read = of_plugs.is_read_whole();
        let plugs = &self.files.story.plugs;
        let mut used: HashMap<&Id, Vec<&PlugFile>> = HashMap::new();
        for plug in plugs {
            for id in plug.evidence_ids() {
                used.entry(id).or_default().push(plug);
            }
        }
        let ids = entries.iter().map(|(at, entry)| (at.clone(), &entry.id));
        self.ids_at("evidence", ids);
        let mut facts = TiVec::new();
        for (at, entry) in entries {
            let plugs = used.get(&entry.id).map_or(&[][..], Vec::as_slice);
            if plugs_are_read
                && plugs.is_empty()
                && at.field("id").is_read()
                && !entry.id.is_empty()
            {
                self.fault(at, FaultKind::Unused);
            }
            let serves = self.serves(at, entry, plugs);
            facts.push(self.fact(at, entry, serves));
        }
        facts
    }

    fn fact(
        &mut self,
        at: &At,
        entry: &EvidenceEntry,
        serves: Option<Vec<InterestIx>>,
    ) -> Option<Fact> {
        let shown = self.shown(&at.field("standing"), entry);
        let date = self.past_by_check(&at.field("date"), &entry.date, entry.checked.as_ref());
        let until = entry.until.as_ref();
        let until = until.and_then(|until| self.date(&at.field("until"), until));
        self.not_after(&at.field("date"), date, until, "when it ended");
        let claim = self.text(at, "claim", &entry.claim);
        let Backing { sources, verified } =
            self.backing(at, &entry.sources, entry.checked.as_ref());
        let (shown, date, verified) = (shown?, date?, verified?);
        let evidence = self.each(|language| Evidence {
            standing: shown.standing,
            operating: shown.operating,
            date,
            until,
            serves: Vec::new(),
            claim: claim[language].clone(),
            sources: sources[language].clone(),
            verified,
        });
        Some(Fact { evidence, serves })
    }

    /// The interests that a piece of evidence names, each served by a module whose plug rests on it.
    fn serves(
        &mut self,
        at: &At,
        entry: &EvidenceEntry,
        plugs: &[&PlugFile],
    ) -> Option<Vec<InterestIx>> {
        let ids = entry.serves.as_deref()?;
        let modules = &self.files.story.modules;
        let served: HashSet<&Id> = modules
            .iter()
            .filter(|module| plugs.iter().any(|plug| plug.module == module.id))
            .flat_map(|module| &module.serves)
            .map(ServesEntry::interest)
            .collect();
        if !plugs.is_empty() {
            for (at, id) in at.each("serves", ids) {
                if self.ids.interests.get(id).is_some() && !served.contains(id) {
                    self.fault(&at, FaultKind::NotServed(id.to_string()));
                }
            }
        }
        Some(self.all_found(at, "serves", ids, &self.ids.interests))
    }

    fn shown(&mut self, at: &At, entry: &EvidenceEntry) -> Option<Shown> {
        match entry.standing.meaning() {
            Ok(shown) => {
                // With an argument, a proposal is what only the argument says.
                if shown.standing == Standing::Proposed && self.files.is_argued {
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
