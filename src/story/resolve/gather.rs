//! Faults that follow from others, and faults by the hundred.

use std::collections::HashMap;

use super::Ids;
use crate::story::fault::{Fault, FaultKind};

/// Texts in one language that the story does not list: beyond these they are told as one.
const MOST_EXTRA: usize = 3;

/// Leaves out the ids that nothing has where as many have been lost: where an id cannot be read, or stands for
/// two things, what nothing has may well be the one meant.
pub(super) fn without_lost(faults: &mut Vec<Fault>, ids: &Ids) {
    for (kind, lost) in ids.lost() {
        let unknown = |fault: &Fault| match &fault.what {
            FaultKind::Unknown { kind: of, id, near } if *of == kind => {
                Some((id.clone(), near.is_none()))
            }
            _ => None,
        };
        let mut counts: HashMap<(String, bool), usize> = HashMap::new();
        for id in faults.iter().filter_map(unknown) {
            *counts.entry(id).or_default() += 1;
        }
        let mut ids: Vec<_> = counts.into_iter().collect();
        ids.sort_by(|((one, far), count), ((other, also_far), also)| {
            (also, also_far, one).cmp(&(count, far, other))
        });
        let lost: Vec<_> = ids.into_iter().take(lost).map(|(id, _)| id).collect();
        faults.retain(|fault| unknown(fault).is_none_or(|id| !lost.contains(&id)));
    }
}

/// Tells the texts in a language that the story does not list as one fault a file, where they are many.
pub(super) fn extra_texts_as_one(faults: &mut Vec<Fault>) {
    let mut counts: HashMap<(String, String), usize> = HashMap::new();
    let tag = |fault: &Fault| match &fault.what {
        FaultKind::ExtraText(tag) => Some((fault.place.file.clone(), tag.clone())),
        _ => None,
    };
    for tag in faults.iter().filter_map(tag) {
        *counts.entry(tag).or_default() += 1;
    }
    faults.retain_mut(|fault| {
        let Some(key) = tag(fault) else { return true };
        match counts.get(&key) {
            Some(&few) if few <= MOST_EXTRA => true,
            Some(&count) => {
                counts.remove(&key);
                let what = FaultKind::ExtraTexts { tag: key.1, count };
                *fault = Fault::new(fault.place.clone(), what);
                true
            }
            None => false,
        }
    });
}
