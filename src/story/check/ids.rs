use std::collections::HashMap;
use std::ops::Index;

use super::FaultKind;
use crate::story::file::{EvidenceFile, StoryFile};

/// Every id that others refer to.
pub(in crate::story) struct Ids {
    pub(in crate::story) partners: Known,
    pub(in crate::story) modules: Known,
    pub(in crate::story) interests: Known,
    pub(in crate::story) evidence: Known,
}

impl Ids {
    pub(super) fn new(story: &StoryFile, evidence: &EvidenceFile) -> Ids {
        let interests = story.interests.iter().map(|interest| &interest.id);
        Ids {
            partners: Known::new("partner", story.partners.iter().map(|partner| &partner.id)),
            modules: Known::new("module", story.modules.iter().map(|module| &module.id)),
            interests: Known::new("interest", interests),
            evidence: Known::new("evidence", evidence.evidence.iter().map(|entry| &entry.id)),
        }
    }
}

/// The ids of one kind of thing, and where in its list each stands. Of two things with one id, the first.
pub(in crate::story) struct Known {
    kind: &'static str,
    places: HashMap<String, usize>,
}

impl Known {
    fn new<'a>(kind: &'static str, ids: impl Iterator<Item = &'a String>) -> Known {
        let mut places = HashMap::new();
        for (at, id) in ids.enumerate() {
            places.entry(id.clone()).or_insert(at);
        }
        Known { kind, places }
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
            near: self.nearest(id),
        })
    }

    /// The id that is most like a wrong one, where one is much like it.
    fn nearest(&self, id: &str) -> Option<String> {
        self.places
            .keys()
            .map(|other| (strsim::jaro_winkler(id, other), other))
            .filter(|(likeness, _)| *likeness > 0.8)
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, other)| other.clone())
    }
}

/// For a story without faults, in which every id is known.
impl Index<&str> for Known {
    type Output = usize;

    fn index(&self, id: &str) -> &usize {
        &self.places[id]
    }
}
