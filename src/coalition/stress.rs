use super::{Mixes, Offers};
use crate::story::PartnerIx;

/// Partners leaving one after another, and what stays covered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stress {
    /// The order in which the fewest interests stay covered, added up over the steps.
    pub worst: Leaving,
    /// The order in which most do.
    pub best: Leaving,
    /// Whether every order was compared; otherwise each step takes what is worst, or best, at once.
    pub exact: bool,
}

/// One order of leaving.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaving {
    /// Who leaves, first to last.
    pub order: Vec<PartnerIx>,
    /// How many interests are covered before anyone leaves, and after each has.
    pub covered: Vec<u16>,
}

impl Stress {
    /// Takes the partners of a mix out in the worst and in the best order, among all orders.
    ///
    /// The best way from a mix goes through the best ways from its smaller neighbours, so every mix is
    /// looked at once (Held and Karp's dynamic programming) rather than every order.
    pub fn of(mixes: &Mixes, mix: u32) -> Stress {
        Stress {
            worst: leaving(mixes, mix, |sum, least| sum < least),
            best: leaving(mixes, mix, |sum, most| sum > most),
            exact: true,
        }
    }

    /// The same for more partners than every mix is worked out of, a step at a time.
    pub fn step_by_step(offers: &Offers, on: &[usize]) -> Stress {
        Stress {
            worst: stepping(offers, on, |covered, least| covered < least),
            best: stepping(offers, on, |covered, most| covered > most),
            exact: false,
        }
    }
}

fn leaving(mixes: &Mixes, from: u32, is_better: fn(u32, u32) -> bool) -> Leaving {
    let count = mixes.partners.len();
    let all = 0..mixes.covered.len() as u32;
    // By mix: what is covered in it and in all that follow, added up; and who leaves first.
    let mut sums = vec![(0, 0); mixes.covered.len()];
    for mix in all.filter(|mix| mix & !from == 0) {
        let mut chosen: Option<(u32, usize)> = None;
        for at in (0..count).filter(|at| mix & (1 << at) != 0) {
            let (sum, _) = sums[(mix ^ (1 << at)) as usize];
            if chosen.is_none_or(|(best, _)| is_better(sum, best)) {
                chosen = Some((sum, at));
            }
        }
        let (rest, first) = chosen.unwrap_or((0, 0));
        sums[mix as usize] = (rest + u32::from(mixes.covered[mix as usize]), first);
    }
    let mut leaving = Leaving::default();
    let mut mix = from;
    leaving.covered.push(mixes.covered[mix as usize]);
    while mix != 0 {
        let (_, first) = sums[mix as usize];
        mix ^= 1 << first;
        leaving.order.push(mixes.partners[first]);
        leaving.covered.push(mixes.covered[mix as usize]);
    }
    leaving
}

fn stepping(offers: &Offers, on: &[usize], is_better: fn(usize, usize) -> bool) -> Leaving {
    let mut left = on.to_vec();
    let count = |mix: &[usize]| offers.covered(mix.iter().copied()).len();
    let short = |covered: usize| u16::try_from(covered).unwrap_or(u16::MAX);
    let mut leaving = Leaving {
        order: Vec::with_capacity(on.len()),
        covered: vec![short(count(&left))],
    };
    while !left.is_empty() {
        let mut chosen: Option<(usize, usize)> = None;
        for at in 0..left.len() {
            let mut without = left.clone();
            without.remove(at);
            let covered = count(&without);
            if chosen.is_none_or(|(_, best)| is_better(covered, best)) {
                chosen = Some((at, covered));
            }
        }
        let Some((at, covered)) = chosen else { break };
        leaving.order.push(offers.partners[left.remove(at)]);
        leaving.covered.push(short(covered));
    }
    leaving
}
