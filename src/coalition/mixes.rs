use super::offers::Agreement;
use super::{Offers, Set};
use crate::story::{InterestIx, PartnerIx, Rule};

/// Every mix of the partners on offer, with the number of interests that each covers.
///
/// A mix is a number whose bit `i` says whether offer `i` is in it; there are `2^n`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mixes {
    /// Who is on offer; bit `i` of a mix is partner `i` of these.
    pub partners: Vec<PartnerIx>,
    /// How many interests are counted.
    pub interests: usize,
    /// By mix: how many of them it covers.
    pub covered: Vec<u16>,
}

impl Mixes {
    /// The most partners of which every mix is worked out: 2^16 is 65,536 mixes.
    pub const MOST: usize = 16;

    /// Works every mix out; `None` where there are more than [`Mixes::MOST`] partners.
    ///
    /// ```
    /// use plugboard::coalition::{Coalition, Mixes, Offers, Selection};
    /// # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
    /// # let seed = story.editions().remove(0).seed;
    ///
    /// let coalition = Coalition::new(&seed);
    /// let selection = Selection::start(&seed, &coalition);
    /// let mixes = Mixes::of(&Offers::of_columns(&coalition, &selection)).expect("two partners are few");
    ///
    /// // Nobody, Eastholm, Westholm, both: only what is signed counts, and only Eastholm has signed.
    /// assert_eq!(mixes.covered, [0, 1, 0, 1]);
    /// assert_eq!(mixes.best().collect::<Vec<_>>(), [0b01, 0b11]);
    /// ```
    pub fn of(offers: &Offers) -> Option<Mixes> {
        let count = offers.partners.len();
        if count > Mixes::MOST {
            return None;
        }
        let mut covered = vec![0; 1 << count];
        match offers.rule {
            Rule::PlugIn => {
                let mut depths = vec![offers.no_interest(); count + 1];
                unions(offers, 0, 0, &mut depths, &mut covered);
            }
            Rule::Consensus => {
                agreements(offers, 0, 0, &Agreement::of_nobody(offers), &mut covered)
            }
        }
        Some(Mixes {
            partners: offers.partners.clone(),
            interests: offers.counted().len(),
            covered,
        })
    }

    /// How many mixes there are.
    pub fn count(&self) -> usize {
        self.covered.len()
    }

    /// The most interests that any mix covers.
    pub fn most(&self) -> u16 {
        self.covered.iter().copied().max().unwrap_or(0)
    }

    /// The mixes that cover as many as any does.
    pub fn best(&self) -> impl Iterator<Item = u32> + '_ {
        let most = self.most();
        let all = self.covered.iter().enumerate();
        all.filter(move |(_, covered)| **covered == most)
            .map(|(mix, _)| mix as u32)
    }

    /// The partners in every best mix: those are pivotal.
    pub fn pivotal(&self) -> Vec<PartnerIx> {
        let in_all = self.best().fold(u32::MAX, |all, mix| all & mix);
        self.members(in_all).collect()
    }

    /// The partners in no best mix.
    pub fn left_out(&self) -> Vec<PartnerIx> {
        let in_any = self.best().fold(0, |any, mix| any | mix);
        self.members(!in_any).collect()
    }

    /// The partners whose coming or going never changes what a mix covers: Shapley's null players.
    pub fn idle(&self) -> Vec<PartnerIx> {
        let is_idle = |bit: u32| {
            let all = 0..self.covered.len() as u32;
            all.filter(|mix| mix & bit == 0)
                .all(|mix| self.covered[mix as usize] == self.covered[(mix | bit) as usize])
        };
        let bits = 0..self.partners.len();
        bits.filter(|at| is_idle(1 << at))
            .map(|at| self.partners[at])
            .collect()
    }

    /// The partners of a mix.
    pub fn members(&self, mix: u32) -> impl Iterator<Item = PartnerIx> + '_ {
        let partners = self.partners.iter().enumerate();
        partners
            .filter(move |(at, _)| mix & (1 << at) != 0)
            .map(|(_, partner)| *partner)
    }

    /// The mix of those of its partners for which `is_in` holds.
    pub fn mix_of(&self, is_in: impl Fn(PartnerIx) -> bool) -> u32 {
        let partners = self.partners.iter().enumerate();
        partners
            .filter(|(_, partner)| is_in(**partner))
            .fold(0, |mix, (at, _)| mix | 1 << at)
    }

    /// The mixes with one partner more or less.
    pub fn neighbours(&self, mix: u32) -> impl Iterator<Item = u32> + use<> {
        (0..self.partners.len()).map(move |at| mix ^ (1 << at))
    }

    /// By number of partners, then by number of interests covered: how many mixes.
    pub fn tally(&self) -> Vec<Vec<u32>> {
        let heights = usize::from(self.most()) + 1;
        let mut tally = vec![vec![0; heights]; self.partners.len() + 1];
        for (mix, covered) in self.covered.iter().enumerate() {
            tally[mix.count_ones() as usize][usize::from(*covered)] += 1;
        }
        tally
    }
}

fn unions(
    offers: &Offers,
    at: usize,
    mix: usize,
    depths: &mut [Set<InterestIx>],
    covered: &mut [u16],
) {
    if at == offers.partners.len() {
        covered[mix] = count(depths[at].len());
        return;
    }
    let (above, below) = depths.split_at_mut(at + 1);
    below[0].clone_from(&above[at]);
    unions(offers, at + 1, mix, depths, covered);
    let (above, below) = depths.split_at_mut(at + 1);
    below[0].clone_from(&above[at]);
    below[0].union_with(offers.covers(at));
    unions(offers, at + 1, mix | 1 << at, depths, covered);
}

/// Each mix from the one without its last partner.
fn agreements(
    offers: &Offers,
    from: usize,
    mix: usize,
    agreement: &Agreement,
    covered: &mut [u16],
) {
    for at in from..offers.partners.len() {
        let (mix, agreement) = (mix | 1 << at, agreement.with(offers, at));
        // Where these already agree on nothing, every further mix covers nothing too, as it stands.
        if !agreement.is_over() {
            covered[mix] = count(agreement.covered.len());
            agreements(offers, at + 1, mix, &agreement, covered);
        }
    }
}

/// A story's interests are far fewer than a `u16` holds; a larger one is counted up to that.
fn count(interests: usize) -> u16 {
    u16::try_from(interests).unwrap_or(u16::MAX)
}
