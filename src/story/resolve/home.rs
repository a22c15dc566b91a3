//! Whom evidence is with. Anyone may be named there, so a misspelled home would silently count for nothing.

use std::collections::HashMap;

use super::at::At;
use super::resolver::Resolver;
use crate::story::fault::FaultKind;
use crate::story::file::{EvidenceEntry, Id, OneOrEach, Texts};

/// The ids that are known, and whose they are; and by what else a person might call them.
struct Whom<'a> {
    id: &'a Id,
    names: Vec<String>,
    whom: &'static str,
}

impl Resolver<'_> {
    pub(super) fn home(&mut self, at: &At, evidence: &[(At, &EvidenceEntry)]) {
        let story = &self.files.story;
        let home = &story.home;
        let is_read = at.field("id").is_read();
        let of_home = Whom {
            id: &home.id,
            names: names(&[], [Some(&home.name), home.inline.as_ref()]),
            whom: "home",
        };
        let misspelled_home = is_read
            .then(|| misspelled_home(&of_home, &self.files.evidence.evidence))
            .flatten();
        if let Some((near, count)) = &misspelled_home {
            let (id, near, count) = (home.id.to_string(), near.to_string(), *count);
            self.fault(&at.field("id"), FaultKind::NotHome { id, near, count });
        }
        let is_home_known = is_read && misspelled_home.is_none();
        let mut known: Vec<Whom> = is_read.then_some(of_home).into_iter().collect();
        known.extend(
            story
                .partners
                .iter()
                .filter(|one| self.is_one(&one.id))
                .map(|partner| Whom {
                    id: &partner.id,
                    names: names(
                        &partner.code.iter().flat_map(codes).collect::<Vec<_>>(),
                        [Some(&partner.name), partner.inline.as_ref()],
                    ),
                    whom: "this partner",
                }),
        );
        for (position, (at, entry)) in evidence.iter().enumerate() {
            let with = entry.with.as_deref().unwrap_or_default();
            if !is_home_known || !at.field("with").is_read_whole() {
                self.maybe_home.insert(position.into());
            }
            self.once(at, "with", with.iter().map(|id| &**id));
            for (at, id) in at.each("with", with) {
                if known.iter().any(|known| known.id == id)
                    || misspelled_home.as_ref().is_some_and(|(near, _)| near == id)
                {
                    continue;
                }
                match known.iter().find(|known| known.is_meant_by(id)) {
                    Some(known) => {
                        if *known.id == home.id {
                            self.maybe_home.insert(position.into());
                        }
                        let (id, near) = (id.to_string(), known.id.to_string());
                        let whom = known.whom;
                        self.fault(&at, FaultKind::NotWith { id, near, whom });
                    }
                    None => {
                        self.id(&at, id);
                    }
                }
            }
        }
    }

    /// Whether one partner has this id, and no other.
    fn is_one(&self, id: &Id) -> bool {
        let partners = self.files.story.partners.iter();
        partners.filter(|partner| partner.id == *id).count() == 1 && !id.is_empty()
    }
}

/// What the evidence calls home, where none is with home by its id.
fn misspelled_home(home: &Whom, entries: &[EvidenceEntry]) -> Option<(Id, usize)> {
    let mut counts: HashMap<&Id, usize> = HashMap::new();
    for id in entries.iter().flat_map(|entry| entry.with.iter().flatten()) {
        *counts.entry(id).or_default() += 1;
    }
    if counts.keys().any(|id| **id == *home.id) {
        return None;
    }
    let near = counts
        .into_iter()
        .filter(|(id, count)| *count > 1 && home.is_meant_by(id));
    let most = near.max_by(|(one, count), (other, also)| (count, other).cmp(&(also, one)));
    most.map(|(id, count)| (id.clone(), count))
}

impl Whom<'_> {
    fn is_meant_by(&self, id: &str) -> bool {
        let id = plain(id);
        !id.is_empty() && (self.names.contains(&id) || is_slip_of(&id, &plain(self.id)))
    }
}

/// What a partner or home is called, beside its id.
fn names(codes: &[&String], texts: [Option<&Texts>; 2]) -> Vec<String> {
    let texts = texts.into_iter().flatten().flat_map(Texts::all);
    let names = texts
        .map(|name| plain(name))
        .chain(codes.iter().map(|code| plain(code)));
    names.filter(|name| !name.is_empty()).collect()
}

fn codes(code: &OneOrEach) -> Vec<&String> {
    match code {
        OneOrEach::One(code) => vec![code],
        OneOrEach::Each(codes) => codes.0.values().collect(),
    }
}

/// A name without what differs from one way of writing it to the next.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Whether one name is the other with a slip of the fingers. Countries whose names are this much alike must not
/// be taken for each other: Iran and Iraq, Austria and Australia, Niger and Nigeria, Gambia and Zambia, North and
/// South Korea.
fn is_slip_of(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let slips = strsim::osa_distance(one, other);
    let shorter = one.chars().count().min(other.chars().count());
    let sorted = |name: &str| {
        let mut letters: Vec<char> = name.chars().collect();
        letters.sort_unstable();
        letters
    };
    let same_start = one.chars().next() == other.chars().next();
    match slips {
        1 if sorted(one) == sorted(other) => true,
        1 => same_start && shorter >= 5,
        2 => same_start && shorter >= 9,
        _ => false,
    }
}
