//! Plugs, and what they rest on.

use std::cmp::Reverse;
use std::collections::HashSet;

use typed_index_collections::{TiSlice, TiVec};

use super::at::At;
use super::evidence::Fact;
use super::resolver::{Each, Resolver};
use crate::story::fault::FaultKind;
use crate::story::file::PlugFile;
use crate::story::index::EvidenceIx;
use crate::story::{Evidence, Milestone, Plug, PlugEvidence, Standing};

/// A plug, with what it rests on.
pub(super) struct OfPlug {
    pub(super) plug: Plug,
    pub(super) evidence: Each<PlugEvidence>,
}

impl Resolver<'_> {
    pub(super) fn plugs(&mut self, at: &At, facts: &TiVec<EvidenceIx, Fact>) -> Vec<OfPlug> {
        let mut pairs = HashSet::new();
        let mut resolved = Vec::new();
        for (at, plug) in at.each("plugs", &self.files.story.plugs) {
            let (partner, module) = (at.field("partner"), at.field("module"));
            let found = (
                self.found(&partner, &plug.partner, &self.ids.partners),
                self.found(&module, &plug.module, &self.ids.modules),
            );
            if partner.is_read() && module.is_read() && !pairs.insert((&plug.partner, &plug.module))
            {
                let (kind, id) = ("plug", format!("{} in {}", &*plug.partner, &*plug.module));
                self.fault(&at, FaultKind::Duplicate { kind, id });
            }
            let mention = plug.mention.as_ref();
            let mention = mention.map(|mention| self.text(&at, "mention", mention));
            let evidence = self.all_found(&at, "evidence", &plug.evidence, &self.ids.evidence);
            self.behind(&at, plug, &evidence);
            let (Some(partner), Some(module)) = found else {
                continue;
            };
            let (links, others): (Vec<_>, Vec<_>) =
                evidence.into_iter().partition(|at| self.is_with_home(*at));
            resolved.push(OfPlug {
                plug: Plug {
                    partner,
                    module,
                    milestones: self.milestones(plug, &links, facts),
                },
                evidence: self.each(|language| {
                    let fact = |at: &EvidenceIx| Some(facts[*at].as_ref()?[language].clone());
                    let mut links: Vec<Evidence> = links.iter().filter_map(fact).collect();
                    links.sort_by_key(|link| Reverse((link.standing, link.date)));
                    PlugEvidence {
                        partner,
                        module,
                        mention: mention.as_ref().map(|mention| mention[language].clone()),
                        links,
                        context: others.iter().filter_map(fact).collect(),
                    }
                }),
            });
        }
        resolved
    }

    /// A plug's history: what the argument proposes, and what has come about with home.
    fn milestones(
        &self,
        plug: &PlugFile,
        links: &[EvidenceIx],
        facts: &TiSlice<EvidenceIx, Fact>,
    ) -> Vec<Milestone> {
        let argued = self.files.story.argument.date.meaning().ok();
        let argued = argued.filter(|_| plug.mention.is_some());
        let mention = argued.map(|date| Milestone {
            standing: Standing::Proposed,
            date: *date,
        });
        let shown = links
            .iter()
            .filter_map(|at| facts[*at].as_ref()?.first())
            .map(|fact| Milestone {
                standing: fact.standing,
                date: fact.date,
            });
        let mut milestones: Vec<Milestone> = mention.into_iter().chain(shown).collect();
        milestones.sort_by_key(|milestone| (milestone.date.last_day(), milestone.standing));
        milestones.dedup();
        milestones
    }

    /// A plug rests on a mention, or on evidence of a link with home.
    fn behind(&mut self, at: &At, plug: &PlugFile, evidence: &[EvidenceIx]) {
        if plug.mention.is_some() || !at.field("evidence").is_read_whole() {
            return;
        }
        if plug.evidence.is_empty() {
            self.fault(at, FaultKind::NothingBehind);
        } else if !evidence.is_empty()
            && !evidence
                .iter()
                .any(|at| self.maybe_home.contains(at) || self.is_with_home(*at))
        {
            let home = self.files.story.home.id.to_string();
            self.fault(at, FaultKind::NoLinkWithHome(home));
        }
    }

    fn is_with_home(&self, at: EvidenceIx) -> bool {
        let entry = &self.files.evidence.evidence[usize::from(at)];
        entry.with.contains(&self.files.story.home.id)
    }
}
