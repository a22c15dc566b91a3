use std::collections::HashMap;

use super::Files;
use crate::story::fault::FaultKind;
use crate::story::file::Id;
use crate::story::index::EvidenceIx;
use crate::story::read::{Gaps, nearest};
use crate::story::{InterestIx, ModuleIx, PartnerIx};

/// Every id that others refer to.
pub(super) struct Ids {
    pub(super) partners: Listed<PartnerIx>,
    pub(super) modules: Listed<ModuleIx>,
    pub(super) interests: Listed<InterestIx>,
    pub(super) evidence: Listed<EvidenceIx>,
}

impl Ids {
    /// The ids of a story's files; of each file, the gaps.
    pub(super) fn new(files: &Files, [in_story, in_evidence, _]: &[Gaps; 3]) -> Ids {
        let (story, evidence) = (&files.story, &files.evidence.evidence);
        let partners = story.partners.iter().map(|partner| &partner.id);
        let modules = story.modules.iter().map(|module| &module.id);
        let interests = story.interests.iter().map(|interest| &interest.id);
        let entries = evidence.iter().enumerate().map(|(at, entry)| {
            let own = evidence.len() - files.in_place.len();
            let is_lost = match at.checked_sub(own) {
                Some(at) => in_story.hides(&format!("{}/id", files.in_place[at])),
                None => in_evidence.hides(&format!("/evidence/{at}/id")),
            };
            (&entry.id, is_lost)
        });
        Ids {
            partners: Listed::new("partner", partners, "/partners", in_story),
            modules: Listed::new("module", modules, "/modules", in_story),
            interests: Listed::new("interest", interests, "/interests", in_story),
            evidence: Listed::of("evidence", entries, in_evidence.hides("/evidence")),
        }
    }

    /// Of each kind, how many ids have been lost: as many may be named that nothing has.
    pub(super) fn lost(&self) -> [(&'static str, usize); 4] {
        [
            (self.partners.kind, self.partners.lost),
            (self.modules.kind, self.modules.lost),
            (self.interests.kind, self.interests.lost),
            (self.evidence.kind, self.evidence.lost),
        ]
    }
}

/// The ids of one kind of thing, and where in its list each stands. Of two things with one id, the first.
pub(super) struct Listed<Ix> {
    kind: &'static str,
    indexes: HashMap<Id, Ix>,
    lost: usize,
}

impl<Ix: From<usize> + Copy> Listed<Ix> {
    fn new<'a>(
        kind: &'static str,
        ids: impl Iterator<Item = &'a Id>,
        list: &str,
        gaps: &Gaps,
    ) -> Listed<Ix> {
        let ids = ids.enumerate();
        let ids = ids.map(|(at, id)| (id, gaps.hides(&format!("{list}/{at}/id"))));
        Listed::of(kind, ids, gaps.hides(list))
    }

    /// Of ids, each with whether it could not be read; and whether the whole list could not.
    fn of<'a>(
        kind: &'static str,
        ids: impl Iterator<Item = (&'a Id, bool)>,
        is_lost: bool,
    ) -> Listed<Ix> {
        let mut indexes = HashMap::new();
        let mut lost = if is_lost { usize::MAX } else { 0usize };
        for (at, (id, is_lost)) in ids.enumerate() {
            if !is_lost && !id.is_empty() && !indexes.contains_key(id) {
                indexes.insert(id.clone(), Ix::from(at));
            } else {
                lost = lost.saturating_add(1);
            }
        }
        Listed {
            kind,
            indexes,
            lost,
        }
    }

    /// Where the thing with this id stands.
    pub(super) fn get(&self, id: &str) -> Option<Ix> {
        self.indexes.get(id).copied()
    }

    /// What is wrong with an id that nothing has.
    pub(super) fn unknown(&self, id: &Id) -> FaultKind {
        FaultKind::Unknown {
            kind: self.kind,
            id: id.to_string(),
            near: nearest(id, self.indexes.keys().map(|id| &**id)),
        }
    }
}
