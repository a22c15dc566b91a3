//! Plugs that two versions of a story tell differently.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::story::{Edition, Evidence, Milestone, PartialDate, Plug, PlugEvidence, Standing, Text};

/// A plug, by the names of its partner and its module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plugged {
    /// The partner.
    pub partner: Text,
    /// The module.
    pub module: Text,
    /// Where it stands; `None` where all that it rests on has ended.
    pub held: Option<Held>,
}

/// Where a plug stands when the facts were last checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// The standing.
    pub standing: Standing,
    /// Whether it is something that runs rather than an agreement in force.
    pub operating: bool,
    /// Since when.
    pub since: PartialDate,
}

/// A plug that stands elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The plug, as it stood.
    pub before: Plugged,
    /// Where it stands now.
    pub after: Option<Held>,
}

/// A plug that serves other interests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    /// The plug.
    pub plug: Plugged,
    /// Interests that it serves now and did not.
    pub gained: Vec<Text>,
    /// Interests that it served and does not now.
    pub lost: Vec<Text>,
}

/// Evidence that has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// The plug that rests on it.
    pub plug: Plugged,
    /// What it says.
    pub claim: Text,
    /// When it ended.
    pub until: PartialDate,
}

/// A plug, with what it rests on.
struct Known<'a> {
    edition: &'a Edition,
    plug: &'a Plug,
    evidence: &'a PlugEvidence,
}

impl<'a> Known<'a> {
    fn all(edition: &'a Edition) -> impl Iterator<Item = Known<'a>> {
        let plugs = edition.seed.plugs.iter().zip(edition.evidence.iter());
        plugs.map(move |(plug, evidence)| Known {
            edition,
            plug,
            evidence,
        })
    }

    fn ids(&self) -> (&'a str, &'a str) {
        let seed = &self.edition.seed;
        let partner = &seed.partners[self.plug.partner];
        (&partner.id, &seed.modules[self.plug.module].id)
    }

    /// The same plug in another version.
    fn in_version<'b>(&self, edition: &'b Edition) -> Option<Known<'b>> {
        Known::all(edition).find(|other| other.ids() == self.ids())
    }

    fn plugged(&self) -> Plugged {
        let seed = &self.edition.seed;
        Plugged {
            partner: seed.partners[self.plug.partner].name.clone(),
            module: seed.modules[self.plug.module].name.clone(),
            held: self.held(),
        }
    }

    /// Where it stands: as firm as the firmest that still holds, since the first of these.
    fn held(&self) -> Option<Held> {
        let firmest = self
            .holding()
            .max_by_key(|of| (of.standing, Reverse(of.date.last_day())))?;
        Some(Held {
            standing: firmest.standing,
            operating: firmest.operating,
            since: firmest.date,
        })
    }

    /// What still held when the facts were last checked.
    fn holding(&self) -> impl Iterator<Item = &'a Milestone> {
        let checked = self.edition.seed.verified;
        let holds = move |until: PartialDate| checked.is_before_all_of(until);
        let all = self.plug.milestones.iter();
        all.filter(move |of| of.until.is_none_or(holds))
    }

    /// The ids and names of the interests that what still holds serves.
    fn serves(&self) -> BTreeSet<(Text, Text)> {
        let seed = &self.edition.seed;
        let served = self.holding().flat_map(|of| &of.serves);
        let named = served.map(|interest| &seed.interests[*interest]);
        named.map(|of| (of.id.clone(), of.name.clone())).collect()
    }

    /// The evidence that had ended when the facts were last checked.
    fn ended(&self) -> impl Iterator<Item = (&'a Evidence, PartialDate)> {
        let checked = self.edition.seed.verified;
        let links = self.evidence.links.iter();
        let ended = links.filter(move |link| link.has_ended_by(checked));
        ended.filter_map(|link| Some((link, link.until?)))
    }
}

/// The plugs that only one of two versions has.
pub(super) fn only_in(one: &Edition, other: &Edition) -> Vec<Plugged> {
    let only = Known::all(one).filter(|plug| plug.in_version(other).is_none());
    only.map(|plug| plug.plugged()).collect()
}

pub(super) fn moved(earlier: &Edition, later: &Edition) -> Vec<Moved> {
    let both = Known::all(later).filter_map(|after| Some((after.in_version(earlier)?, after)));
    let moved = both.filter(|(before, after)| before.held() != after.held());
    moved
        .map(|(before, after)| Moved {
            before: Plugged {
                held: before.held(),
                ..after.plugged()
            },
            after: after.held(),
        })
        .collect()
}

pub(super) fn served(earlier: &Edition, later: &Edition) -> Vec<Served> {
    let both = Known::all(later).filter_map(|after| Some((after.in_version(earlier)?, after)));
    both.filter_map(|(before, after)| {
        let (was, is) = (before.serves(), after.serves());
        let only = |one: &BTreeSet<(Text, Text)>, other: &BTreeSet<(Text, Text)>| -> Vec<Text> {
            let missing = |id: &Text| other.iter().all(|(of, _)| of != id);
            let only = one.iter().filter(|(id, _)| missing(id));
            only.map(|(_, name)| name.clone()).collect()
        };
        let (gained, lost) = (only(&is, &was), only(&was, &is));
        let is_same = gained.is_empty() && lost.is_empty();
        (!is_same).then(|| Served {
            plug: after.plugged(),
            gained,
            lost,
        })
    })
    .collect()
}

/// Evidence has no name in an edition. It is the same where it says the same, or shows the same of the same date.
fn is_same(one: &Evidence, other: &Evidence) -> bool {
    one.claim == other.claim || (one.standing, one.date) == (other.standing, other.date)
}

pub(super) fn ended(earlier: &Edition, later: &Edition) -> Vec<Ended> {
    let mut found = Vec::new();
    for plug in Known::all(later) {
        let before = plug.in_version(earlier);
        for (link, until) in plug.ended() {
            let mut ended = before.iter().flat_map(Known::ended);
            if !ended.any(|(old, _)| is_same(old, link)) {
                found.push(Ended {
                    plug: plug.plugged(),
                    claim: link.claim.clone(),
                    until,
                });
            }
        }
    }
    found
}
