use std::cmp::Ordering;

use super::{Smallest, Wish, all_but, named, sides};
use crate::coalition::Offers;
use crate::coalition::offers::Agreement;

/// How many steps of a search by cover one step of this takes about as long as.
const HEAVIER: u32 = 20;

/// The smallest coalitions among those that cover most if all of their partners must agree.
pub(super) fn smallest(offers: &Offers, wish: &Wish, budget: u32) -> Smallest {
    let (fixed, free) = sides(offers, wish);
    let nobody = Agreement::of_nobody(offers);
    let of_fixed = fixed
        .iter()
        .fold(nobody, |agreement, &one| agreement.with(offers, one));
    let mut search = Search {
        offers,
        free: &free,
        best: (of_fixed.covered.len(), fixed.len()),
        found: vec![fixed.clone()],
        more: false,
        steps: (budget / HEAVIER).max(1),
    };
    search.branch(0, &of_fixed, &mut fixed.clone());
    let mut coalitions = search.found;
    coalitions.iter_mut().for_each(|one| one.sort_unstable());
    coalitions.sort_unstable();
    Smallest {
        dark: all_but(&of_fixed.at_most(offers, &free), offers),
        covered: offers.covered(coalitions[0].iter().copied()),
        coalitions: named(offers, &coalitions),
        exact: search.steps > 0,
        more: search.more,
    }
}

struct Search<'a> {
    offers: &'a Offers,
    free: &'a [usize],
    /// How many interests the best cover, and how many partners they have.
    best: (usize, usize),
    /// The best, never none.
    found: Vec<Vec<usize>>,
    more: bool,
    /// Steps left.
    steps: u32,
}

impl Search<'_> {
    /// Goes through every mix of those taken and some of the free from a place on, once.
    fn branch(&mut self, from: usize, agreement: &Agreement, taken: &mut Vec<usize>) {
        for at in from..self.free.len() {
            if self.steps == 0 {
                return;
            }
            self.steps -= 1;
            let next = agreement.with(self.offers, self.free[at]);
            if next.is_over() {
                continue;
            }
            taken.push(self.free[at]);
            self.meet(next.covered.len(), taken);
            let most = next.at_most(self.offers, &self.free[at + 1..]).len();
            // Whoever comes next makes it larger by one.
            if self.rank(most, taken.len() + 1) != Ordering::Less {
                self.branch(at + 1, &next, taken);
            }
            taken.pop();
        }
    }

    /// How a mix that covers so many with so many partners stands beside the best.
    fn rank(&self, covered: usize, size: usize) -> Ordering {
        let (most, least) = self.best;
        covered.cmp(&most).then(least.cmp(&size))
    }

    fn meet(&mut self, covered: usize, taken: &[usize]) {
        match self.rank(covered, taken.len()) {
            Ordering::Less => return,
            Ordering::Equal => {}
            Ordering::Greater => {
                self.best = (covered, taken.len());
                self.found.clear();
                self.more = false;
            }
        }
        if self.found.len() == Smallest::LISTED {
            self.more = true;
        } else {
            self.found.push(taken.to_vec());
        }
    }
}
