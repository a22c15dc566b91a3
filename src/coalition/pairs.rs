use super::{Board, Coalition, Selection, Set};
use crate::story::{InterestIx, PartnerIx, Rule};

/// Two partners, and what goes dark without both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The two, in the order of the columns.
    pub partners: [PartnerIx; 2],
    /// Every interest that nobody but these covers.
    pub dark: Set<InterestIx>,
    /// Those among them that both cover: neither partner alone can take them.
    pub between: usize,
}

/// What goes dark without one partner, or without two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    /// The two, in the order of the columns; the same one twice where it is one.
    pub partners: [PartnerIx; 2],
    /// What is covered with them, and not without.
    pub dark: Set<InterestIx>,
}

impl Absence {
    /// The most partners of which each two are looked at: 55 absences, and as wide a table as a page can show.
    pub const MOST: usize = 10;

    /// Those who are gone, one or two.
    pub fn gone(&self) -> &[PartnerIx] {
        match self.partners {
            [one, other] if one == other => &self.partners[..1],
            _ => &self.partners,
        }
    }
}

impl Board {
    /// Every partner that is on and every two of them, row by row: a partner with each before it, then alone. Empty
    /// where more than [`Absence::MOST`] are on.
    pub fn absences(&self, coalition: &Coalition, selection: &Selection) -> Vec<Absence> {
        let on: Vec<PartnerIx> = self.on().collect();
        if on.len() > Absence::MOST {
            return Vec::new();
        }
        let pairs = on.iter().enumerate();
        let pairs = pairs.flat_map(|(at, one)| on[..=at].iter().map(|other| [*other, *one]));
        let absence = |partners: [PartnerIx; 2]| {
            let mut without = selection.clone();
            for partner in partners {
                without.switch_partner(coalition, partner, false);
            }
            let after = Board::derive(coalition, &without);
            let both = self.coverage.iter_enumerated().zip(&after.coverage);
            let dark = both.filter(|((_, now), then)| !now.is_empty() && then.is_empty());
            Absence {
                partners,
                dark: Set::of(self.coverage.len(), dark.map(|((interest, _), _)| interest)),
            }
        };
        pairs.map(absence).collect()
    }

    /// The pairs on which something rests that rests on neither alone; those that most rests on first.
    ///
    /// An interest goes dark with two partners if nobody else covers it; under consensus it may not, since a module
    /// that only these have held up runs without them, and others may cover the same there.
    pub fn pairs(&self, coalition: &Coalition, selection: &Selection) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = Vec::new();
        for covering in self.coverage.iter() {
            let [one, other] = covering[..] else {
                continue;
            };
            match pairs.iter_mut().find(|pair| pair.partners == [one, other]) {
                Some(pair) => pair.between += 1,
                None => pairs.push(Pair {
                    partners: [one, other],
                    dark: Set::empty(self.coverage.len()),
                    between: 1,
                }),
            }
        }
        for pair in &mut pairs {
            for (interest, covering) in self.coverage.iter_enumerated() {
                let only = covering.iter().all(|one| pair.partners.contains(one));
                pair.dark.put(interest, only && !covering.is_empty());
            }
        }
        if selection.rule == Rule::Consensus {
            for pair in &mut pairs {
                self.without_what_others_take_up(coalition, selection, pair);
            }
            pairs.retain(|pair| pair.between > 0);
        }
        pairs.sort_by_key(|pair| std::cmp::Reverse(pair.dark.len()));
        pairs
    }

    fn without_what_others_take_up(
        &self,
        coalition: &Coalition,
        selection: &Selection,
        pair: &mut Pair,
    ) {
        let mut without = selection.clone();
        for partner in pair.partners {
            without.switch_partner(coalition, partner, false);
        }
        let after = Board::derive(coalition, &without);
        let covered = after
            .coverage
            .iter_enumerated()
            .filter(|(_, by)| !by.is_empty());
        covered.for_each(|(interest, _)| pair.dark.remove(interest));
        let is_between = |interest: &InterestIx| self.coverage[*interest].len() == 2;
        pair.between = pair.dark.iter().filter(is_between).count();
    }
}
