use std::collections::HashMap;

use crate::story::file::{EvidenceFile, StoryFile};

/// Where each id of a story stands. Of two things with one id, the first.
pub(in crate::story) struct Ids {
    pub(in crate::story) partners: HashMap<String, usize>,
    pub(in crate::story) modules: HashMap<String, usize>,
    pub(in crate::story) interests: HashMap<String, usize>,
    pub(in crate::story) evidence: HashMap<String, usize>,
}

impl Ids {
    pub(super) fn new(story: &StoryFile, evidence: &EvidenceFile) -> Ids {
        Ids {
            partners: first_places(story.partners.iter().map(|partner| &partner.id)),
            modules: first_places(story.modules.iter().map(|module| &module.id)),
            interests: first_places(story.interests.iter().map(|interest| &interest.id)),
            evidence: first_places(evidence.evidence.iter().map(|entry| &entry.id)),
        }
    }
}

fn first_places<'a>(ids: impl Iterator<Item = &'a String>) -> HashMap<String, usize> {
    let mut places = HashMap::new();
    for (at, id) in ids.enumerate() {
        places.entry(id.clone()).or_insert(at);
    }
    places
}
