mod agreeing;

use super::{Offers, Set};
use crate::story::{InterestIx, PartnerIx, Rule};

/// The smallest coalitions that cover every interest that can be covered: set cover, by branch and
/// bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Smallest {
    /// The coalitions, each in the order of the offers; all of them of one size.
    pub coalitions: Vec<Vec<PartnerIx>>,
    /// What each of them covers; under consensus, what the first does, and each of the others as many.
    pub covered: Set<InterestIx>,
    /// What nobody covers, whoever comes in.
    pub dark: Set<InterestIx>,
    /// Whether the search came to its end: none is smaller. Otherwise they are the best found.
    pub exact: bool,
    /// Whether there are more of that size than the [`Smallest::LISTED`] listed.
    pub more: bool,
}

/// What a reader asks of a coalition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Partners that must be in it.
    pub with: Set<PartnerIx>,
    /// Partners that must not.
    pub without: Set<PartnerIx>,
}

impl Smallest {
    /// The most coalitions listed.
    pub const LISTED: usize = 100;

    /// The most steps of a search: well under a second on the host.
    pub const BUDGET: u32 = 400_000;

    /// Finds all the smallest coalitions within [`Smallest::BUDGET`] steps.
    ///
    /// Under the plug-in rule every partner adds, so what can be covered is what all together cover.
    /// Under consensus a partner takes away the modules that it is not in and adds what it serves in the
    /// others, so the most that any mix covers is looked for first.
    ///
    /// ```
    /// use plugboard::coalition::{Coalition, Offers, Selection, Set, Smallest, Wish};
    /// use plugboard::story::Standing;
    /// # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
    /// # let seed = story.editions().remove(0).seed;
    ///
    /// let coalition = Coalition::new(&seed);
    /// let mut selection = Selection::start(&seed, &coalition);
    /// selection.bar = Standing::Proposed;
    /// let offers = Offers::of_columns(&coalition, &selection);
    /// let nobody = || Set::empty(coalition.partners().len());
    ///
    /// // What is only proposed counts, so Eastholm covers all there is by itself.
    /// let smallest = Smallest::of(&offers, &Wish { with: nobody(), without: nobody() });
    /// let eastholm = seed.partner("eastholm").expect("it is in the story");
    /// assert_eq!(smallest.coalitions, [[eastholm]]);
    /// assert!(smallest.exact && smallest.covered.is_full());
    /// ```
    pub fn of(offers: &Offers, wish: &Wish) -> Smallest {
        Smallest::within(offers, wish, Smallest::BUDGET)
    }

    /// [`Smallest::of`] with a budget of its own.
    pub fn within(offers: &Offers, wish: &Wish, budget: u32) -> Smallest {
        match offers.rule {
            Rule::PlugIn => by_cover(offers, wish, budget),
            Rule::Consensus => agreeing::smallest(offers, wish, budget),
        }
    }
}

fn by_cover(offers: &Offers, wish: &Wish, budget: u32) -> Smallest {
    let (fixed, free) = sides(offers, wish);
    let covered = offers.covered(fixed.iter().chain(&free).copied());
    let by_fixed = offers.covered(fixed.iter().copied());
    // By interest that is still open: who covers it, among the free.
    let rows: Vec<Set<usize>> = covered
        .iter()
        .filter(|interest| !by_fixed.contains(*interest))
        .map(|interest| {
            let covers = free.iter().enumerate();
            let covers = covers.filter(|(_, offer)| offers.covers(**offer).contains(interest));
            Set::of(free.len(), covers.map(|(at, _)| at))
        })
        .collect();
    let rows = hardest(rows);
    let columns: Vec<Set<usize>> = (0..free.len())
        .map(|at| {
            let covers = rows.iter().enumerate();
            let covers = covers.filter(|(_, row)| row.contains(at));
            Set::of(rows.len(), covers.map(|(row, _)| row))
        })
        .collect();
    let mut search = Search {
        rows: &rows,
        columns: &columns,
        best: greedy(&rows, &columns),
        found: Vec::new(),
        more: false,
        steps: budget,
    };
    let (open, barred) = (Set::full(rows.len()), Set::empty(free.len()));
    search.branch(&open, &barred, &mut Vec::new());
    if search.found.is_empty() {
        // The budget ran out before the search met any: what greed found stands.
        search.found.push(search.best.clone());
    }
    let mut coalitions: Vec<Vec<usize>> = search
        .found
        .iter()
        .map(|found| {
            let added = found.iter().map(|&at| free[at]);
            let mut all: Vec<usize> = fixed.iter().copied().chain(added).collect();
            all.sort_unstable();
            all
        })
        .collect();
    coalitions.sort_unstable();
    Smallest {
        coalitions: named(offers, &coalitions),
        dark: all_but(&covered, offers),
        covered,
        exact: search.steps > 0,
        more: search.more,
    }
}

/// The offers that must be in, and those that may be.
fn sides(offers: &Offers, wish: &Wish) -> (Vec<usize>, Vec<usize>) {
    let allowed = (0..offers.partners.len()).filter(|&at| {
        let partner = offers.partners[at];
        !wish.without.contains(partner) || wish.with.contains(partner)
    });
    allowed.partition(|&at| wish.with.contains(offers.partners[at]))
}

fn all_but(covered: &Set<InterestIx>, offers: &Offers) -> Set<InterestIx> {
    let mut dark = offers.counted().clone();
    dark.difference_with(covered);
    dark
}

fn named(offers: &Offers, coalitions: &[Vec<usize>]) -> Vec<Vec<PartnerIx>> {
    let name = |coalition: &Vec<usize>| coalition.iter().map(|&at| offers.partners[at]).collect();
    coalitions.iter().map(name).collect()
}

/// Without the rows that any cover of another row covers too. Hardest first.
fn hardest(mut rows: Vec<Set<usize>>) -> Vec<Set<usize>> {
    rows.sort_by_key(Set::len);
    let mut kept: Vec<Set<usize>> = Vec::with_capacity(rows.len());
    for row in rows {
        if !kept.iter().any(|harder| harder.is_subset(&row)) {
            kept.push(row);
        }
    }
    kept
}

/// A cover that takes whoever covers most of what is open; a first bound.
fn greedy(rows: &[Set<usize>], columns: &[Set<usize>]) -> Vec<usize> {
    let mut open = Set::full(rows.len());
    let mut taken = Vec::new();
    while !open.is_empty() {
        let gain = |column: &Set<usize>| column.iter().filter(|row| open.contains(*row)).count();
        let Some(best) = (0..columns.len()).max_by_key(|&at| gain(&columns[at])) else {
            break;
        };
        open.difference_with(&columns[best]);
        taken.push(best);
    }
    taken
}

struct Search<'a> {
    /// By row: who covers it.
    rows: &'a [Set<usize>],
    /// By column: the rows that it covers.
    columns: &'a [Set<usize>],
    /// A cover of the least size so far.
    best: Vec<usize>,
    /// The covers of that size, without the first bound itself unless it is met.
    found: Vec<Vec<usize>>,
    more: bool,
    /// Steps left.
    steps: u32,
}

impl Search<'_> {
    /// Goes through every cover that takes `taken` and nobody `barred`, once.
    fn branch(&mut self, open: &Set<usize>, barred: &Set<usize>, taken: &mut Vec<usize>) {
        if self.steps == 0 {
            return;
        }
        self.steps -= 1;
        if open.is_empty() {
            self.meet(taken);
            return;
        }
        let Some((row, bound)) = self.bound(open, barred) else {
            return;
        };
        let most = self.best.len() - usize::from(self.more);
        if taken.len() + bound > most {
            return;
        }
        // Whoever covers the hardest row is taken in turn, and barred after: each cover is met once.
        let mut barred = barred.clone();
        let mut choices: Vec<usize> = self.rows[row]
            .iter()
            .filter(|&at| !barred.contains(at))
            .collect();
        choices.sort_by_key(|&at| std::cmp::Reverse(self.columns[at].overlap(open)));
        for at in choices {
            let mut left = open.clone();
            left.difference_with(&self.columns[at]);
            taken.push(at);
            self.branch(&left, &barred, taken);
            taken.pop();
            barred.insert(at);
        }
    }

    fn meet(&mut self, taken: &[usize]) {
        if taken.len() < self.best.len() {
            self.found.clear();
            self.more = false;
            self.best = taken.to_vec();
        }
        if self.found.len() == Smallest::LISTED {
            // From here on only something smaller is of interest.
            self.more = true;
        } else {
            self.found.push(taken.to_vec());
        }
    }

    /// The open row that fewest can cover, and how many partners the open rows need at least: rows that
    /// share nobody need one each. `None` if nobody is left for some row.
    fn bound(&self, open: &Set<usize>, barred: &Set<usize>) -> Option<(usize, usize)> {
        let mut hardest: Option<(usize, usize)> = None;
        let mut apart = 0;
        let mut met = Set::empty(self.columns.len());
        for row in open.iter() {
            let able = self.rows[row].len() - self.rows[row].overlap(barred);
            if able == 0 {
                return None;
            }
            if hardest.is_none_or(|(_, fewest)| able < fewest) {
                hardest = Some((row, able));
            }
            if self.rows[row].meets_only(&met, barred) {
                apart += 1;
                met.union_with(&self.rows[row]);
            }
        }
        hardest.map(|(row, _)| (row, apart))
    }
}
