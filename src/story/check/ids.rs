use std::collections::HashMap;
use std::ops::Index;

use super::{FaultKind, Files};
use crate::story::read::{Gaps, nearest};

/// Every id that others refer to.
pub(in crate::story) struct Ids {
    pub(in crate::story) partners: Known,
    pub(in crate::story) modules: Known,
    pub(in crate::story) interests: Known,
    pub(in crate::story) evidence: Known,
}

impl Ids {
    /// The ids of a story's files; of each file, the gaps.
    pub(super) fn new(files: &Files, [in_story, in_evidence, _]: &[Gaps; 3]) -> Ids {
        let (story, evidence) = (&files.story, &files.evidence.evidence);
        let partners = story.partners.iter().map(|partner| &partner.id);
        let modules = story.modules.iter().map(|module| &module.id);
        let interests = story.interests.iter().map(|interest| &interest.id);
        let entries = evidence.iter().map(|entry| &entry.id);
        Ids {
            partners: Known::new("partner", partners, "/partners", in_story),
            modules: Known::new("module", modules, "/modules", in_story),
            interests: Known::new("interest", interests, "/interests", in_story),
            evidence: Known::new("evidence", entries, "/evidence", in_evidence),
        }
    }

    /// Of each kind, how many ids have been lost: as many may be named that nothing has.
    pub(super) fn lost(&self) -> [(&'static str, usize); 4] {
        [
            &self.partners,
            &self.modules,
            &self.interests,
            &self.evidence,
        ]
        .map(|known| (known.kind, known.lost))
    }
}

/// The ids of one kind of thing, and where in its list each stands. Of two things with one id, the first.
pub(in crate::story) struct Known {
    kind: &'static str,
    places: HashMap<String, usize>,
    lost: usize,
}

impl Known {
    fn new<'a>(
        kind: &'static str,
        ids: impl Iterator<Item = &'a String>,
        list: &str,
        gaps: &Gaps,
    ) -> Known {
        let mut places = HashMap::new();
        let mut lost = if gaps.hides(list) { usize::MAX } else { 0usize };
        for (at, id) in ids.enumerate() {
            let is_read = !gaps.hides(&format!("{list}/{at}/id"));
            if is_read && !places.contains_key(id) {
                places.insert(id.clone(), at);
            } else {
                lost = lost.saturating_add(1);
            }
        }
        Known { kind, places, lost }
    }

    /// Where the thing with this id stands.
    pub(super) fn get(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// What is wrong with an id that nothing has.
    pub(super) fn unknown(&self, id: &str) -> Option<FaultKind> {
        self.get(id).is_none().then(|| FaultKind::Unknown {
            kind: self.kind,
            id: id.to_owned(),
            near: nearest(id, self.places.keys().map(String::as_str)),
        })
    }
}

/// For a story without faults, in which every id is known.
impl Index<&str> for Known {
    type Output = usize;

    fn index(&self, id: &str) -> &usize {
        &self.places[id]
    }
}
