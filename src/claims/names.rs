//! From ids to indexes.

use super::ask::Ask;
use super::set::Kind;
use crate::story::fault::Claim;
use crate::story::read::nearest;
use crate::story::{ChapterIx, InterestIx, ModuleIx, PartnerIx, Record, Seed, Text};

/// A thing that is in a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thing {
    Interest(InterestIx),
    Partner(PartnerIx),
    Module(ModuleIx),
}

impl Thing {
    /// Its id.
    pub(super) fn id(self, seed: &Seed) -> &Text {
        match self {
            Thing::Interest(interest) => &seed.interests[interest].id,
            Thing::Partner(partner) => &seed.partners[partner].id,
            Thing::Module(module) => &seed.modules[module].id,
        }
    }

    /// Its name within a sentence.
    pub(super) fn name(self, seed: &Seed) -> &Text {
        match self {
            Thing::Interest(interest) => &seed.interests[interest].inline,
            Thing::Partner(partner) => &seed.partners[partner].inline,
            Thing::Module(module) => &seed.modules[module].name,
        }
    }
}

impl Ask<'_> {
    /// The partner with this id.
    ///
    /// # Errors
    /// That there is none.
    pub(super) fn partner(&self, id: &str) -> Result<PartnerIx, Claim> {
        let all = &self.seed().partners;
        found(
            "partner",
            id,
            self.seed().partner(id),
            all.iter().map(|of| &of.id),
        )
    }

    /// The module with this id.
    ///
    /// # Errors
    /// That there is none.
    pub(super) fn module(&self, id: &str) -> Result<ModuleIx, Claim> {
        let all = &self.seed().modules;
        found(
            "module",
            id,
            self.seed().module(id),
            all.iter().map(|of| &of.id),
        )
    }

    /// The interest with this id.
    ///
    /// # Errors
    /// That there is none.
    pub(super) fn interest(&self, id: &str) -> Result<InterestIx, Claim> {
        let all = &self.seed().interests;
        found(
            "interest",
            id,
            self.seed().interest(id),
            all.iter().map(|of| &of.id),
        )
    }

    /// The chapter with this id.
    ///
    /// # Errors
    /// That there is none.
    pub(super) fn chapter(&self, id: &str) -> Result<ChapterIx, Claim> {
        let all = &self.seed().chapters;
        found(
            "chapter",
            id,
            self.seed().chapter(id),
            all.iter().map(|of| &of.id),
        )
    }

    /// The thing of a kind with this id.
    ///
    /// # Errors
    /// That there is none.
    pub(super) fn thing(&self, kind: Kind, id: &str) -> Result<Thing, Claim> {
        match kind {
            Kind::Interests => self.interest(id).map(Thing::Interest),
            Kind::Partners => self.partner(id).map(Thing::Partner),
            Kind::Modules => self.module(id).map(Thing::Module),
        }
    }

    /// The thing of any kind with this id.
    ///
    /// # Errors
    /// That there is none.
    pub(super) fn any_thing(&self, id: &str) -> Result<Thing, Claim> {
        let kinds = [Kind::Partners, Kind::Modules, Kind::Interests];
        let found = kinds.iter().find_map(|kind| self.thing(*kind, id).ok());
        let seed = self.seed();
        let known = seed.partners.iter().map(|partner| &*partner.id);
        let known = known.chain(seed.modules.iter().map(|module| &*module.id));
        let known = known.chain(seed.interests.iter().map(|interest| &*interest.id));
        found.ok_or_else(|| unknown("partner, module or interest", id, known))
    }

    /// The records with this id: evidence, events, views, checks or figures.
    ///
    /// # Errors
    /// That there is none.
    pub(super) fn records(&self, id: &str) -> Result<Vec<&Record<'_>>, Claim> {
        let all = &self.records;
        let found: Vec<_> = all.iter().filter(|record| **record.id == *id).collect();
        match found[..] {
            [] => {
                let known = all.iter().map(|record| &**record.id);
                Err(unknown("evidence, event, view, check or figure", id, known))
            }
            _ => Ok(found),
        }
    }

    /// The evidence with this id.
    ///
    /// # Errors
    /// That there is none.
    pub(super) fn evidence(&self, id: &str) -> Result<&Record<'_>, Claim> {
        let mut all = self
            .records
            .iter()
            .filter(|record| record.standing.is_some());
        let found = all.clone().find(|record| **record.id == *id);
        found.ok_or_else(|| unknown("evidence", id, all.by_ref().map(|record| &**record.id)))
    }
}

/// What was found under an id, or that nothing of its kind has it.
fn found<'i, Ix>(
    kind: &'static str,
    id: &str,
    found: Option<Ix>,
    known: impl Iterator<Item = &'i Text>,
) -> Result<Ix, Claim> {
    found.ok_or_else(|| unknown(kind, id, known.map(|known| &**known)))
}

fn unknown<'i>(kind: &'static str, id: &str, known: impl Iterator<Item = &'i str>) -> Claim {
    Claim::Unknown {
        kind,
        id: id.to_owned(),
        near: nearest(id, known),
    }
}
