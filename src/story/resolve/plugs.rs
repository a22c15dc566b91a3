//! Plugs, and what they rest on.

use std::cmp::Reverse;
use std::collections::HashSet;

use typed_index_collections::TiSlice;

use super::at::At;
use super::evidence::Fact;
use super::parts::OfModule;
use super::resolver::{Each, Resolver};
use crate::story::fault::FaultKind;
use crate::story::file::PlugFile;
use crate::story::index::EvidenceIx;
use crate::story::{Evidence, InterestIx, Milestone, Plug, PlugEvidence, Standing};

/// A plug, with what it rests on.
pub(super) struct OfPlug {
    pub(super) plug: Plug,
    pub(super) evidence: Each<PlugEvidence>,
}

impl Resolver<'_> {
    pub(super) fn plugs(
        &mut self,
        at: &At,
        facts: &TiSlice<EvidenceIx, Option<Fact>>,
        modules: &[OfModule],
    ) -> Vec<OfPlug> {
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
            if mention.is_some() && !self.files.is_argued {
                self.fault(&at.field("mention"), FaultKind::NoArgument("mention"));
            }
            let mention = mention.map(|mention| self.text(&at, "mention", mention));
            let mention_serves = self.mention_serves(&at, plug);
            let evidence = self.all_found(
                &at,
                "evidence",
                &plug.evidence_ids().cloned().collect::<Vec<_>>(),
                &self.ids.evidence,
            );
            self.behind(&at, plug, &evidence);
            let (Some(partner), Some(module)) = found else {
                continue;
            };
            // A second module with an id that another has is a fault, and so is never looked up here.
            let Some(of_module) = modules.get(usize::from(module)) else {
                continue;
            };
            let (links, others): (Vec<_>, Vec<_>) =
                evidence.into_iter().partition(|at| self.is_with_home(*at));
            let mention_serves = mention_serves.unwrap_or_else(|| of_module.argued().collect());
            let checked = self.files.story.checked.meaning().ok().copied();
            let has_ended = |link: &Evidence| checked.is_some_and(|date| link.has_ended_by(date));
            resolved.push(OfPlug {
                plug: Plug {
                    partner,
                    module,
                    milestones: self.milestones(plug, mention_serves, &links, facts, of_module),
                },
                evidence: self.each(|language| {
                    let fact = |at: &EvidenceIx| {
                        let fact = facts[*at].as_ref()?;
                        Some(Evidence {
                            serves: served(fact, of_module),
                            ..fact.evidence[language].clone()
                        })
                    };
                    let mut links: Vec<Evidence> = links.iter().filter_map(fact).collect();
                    links
                        .sort_by_key(|link| (has_ended(link), Reverse((link.standing, link.date))));
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
        mention_serves: Vec<InterestIx>,
        links: &[EvidenceIx],
        facts: &TiSlice<EvidenceIx, Option<Fact>>,
        module: &OfModule,
    ) -> Vec<Milestone> {
        let argument = self.files.story.argument.as_ref();
        let argued = argument.and_then(|argument| argument.date.meaning().ok());
        let argued = argued.filter(|_| plug.mention.is_some());
        let mention = argued.map(|date| Milestone {
            standing: Standing::Proposed,
            operating: false,
            date: *date,
            until: None,
            serves: mention_serves,
        });
        let shown = links.iter().filter_map(|at| {
            let fact = facts[*at].as_ref()?;
            let first = fact.evidence.first()?;
            Some(Milestone {
                standing: first.standing,
                operating: first.operating,
                date: first.date,
                until: first.until,
                serves: served(fact, module),
            })
        });
        let mut milestones: Vec<Milestone> = mention.into_iter().chain(shown).collect();
        milestones.sort_by_key(|milestone| (milestone.date.last_day(), milestone.standing));
        milestones.dedup();
        milestones
    }

    /// The interests that the argument names at a plug, where its editor says so.
    fn mention_serves(&mut self, at: &At, plug: &PlugFile) -> Option<Vec<InterestIx>> {
        let ids = plug.mention_serves.as_deref()?;
        let modules = &self.files.story.modules;
        let module = modules.iter().find(|module| module.id == plug.module);
        for (at, id) in at.each("mention-serves", ids) {
            let is_served = module.is_none_or(|of| of.serves.iter().any(|of| of.interest() == id));
            if self.ids.interests.get(id).is_some() && !is_served {
                self.fault(&at, FaultKind::NotServed(id.to_string()));
            }
        }
        Some(self.all_found(at, "mention-serves", ids, &self.ids.interests))
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
        let home = &self.files.story.home.id;
        entry.with.iter().flatten().any(|with| with == home)
    }
}

/// The interests that a piece of evidence serves in a module: those that it names; where it names none, all that the
/// argument says the module is for.
fn served(fact: &Fact, module: &OfModule) -> Vec<InterestIx> {
    let Some(named) = &fact.serves else {
        return module.argued().collect();
    };
    let tied = module.ties.iter().map(|tie| tie.interest);
    tied.filter(|tied| named.contains(tied)).collect()
}
