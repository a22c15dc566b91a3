use super::{
    Absence, Board, Coalition, Density, Mixes, Offers, Pair, Selection, Smallest, Step, Stress,
    Wish, next_steps, one_signature_away,
};
use crate::story::PartnerIx;

/// Everything that can be found out from where a reader stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Exploration {
    /// The reader's board.
    pub board: Board,
    /// Who is on offer: the partners with a column.
    pub partners: Vec<PartnerIx>,
    /// Every mix of them, or a picture of so many that no one could work them all out.
    pub space: Space,
    /// What goes dark without each partner, and without each two.
    pub absences: Vec<Absence>,
    /// What rests on two partners together.
    pub pairs: Vec<Pair>,
    /// The smallest coalitions that cover what can be covered, as the reader wishes.
    pub smallest: Smallest,
    /// What would help most, best first.
    pub steps: Vec<Step>,
    /// The negotiations whose signing would close a gap.
    pub away: Vec<Step>,
    /// Partners leaving one after another.
    pub stress: Stress,
}

/// The space of all mixes of the partners on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Space {
    /// Worked out one by one; `here` is the reader's own.
    Whole {
        /// The mixes.
        mixes: Mixes,
        /// The reader's.
        here: u32,
    },
    /// Too many: some drawn by lot, and what is known of all.
    Drawn {
        /// Those drawn.
        density: Density,
        /// How many interests all partners together cover: under the plug-in rule the most.
        together: usize,
        /// The partners without which the others cover less.
        needed: Vec<PartnerIx>,
    },
}

/// How many mixes of each size are drawn where there are too many.
const DRAWN: u32 = 200;

impl Exploration {
    /// Finds everything out.
    pub fn of(coalition: &Coalition, selection: &Selection, wish: &Wish) -> Exploration {
        let board = Board::derive(coalition, selection);
        let offers = Offers::of_columns(coalition, selection);
        let is_on = |partner| selection.has_partner(coalition, partner);
        let (space, stress) = match Mixes::of(&offers) {
            Some(mixes) => {
                let here = mixes.mix_of(is_on);
                let stress = Stress::of(&mixes, here);
                (Space::Whole { mixes, here }, stress)
            }
            None => {
                let on: Vec<usize> = (0..offers.partners.len())
                    .filter(|at| is_on(offers.partners[*at]))
                    .collect();
                (drawn(&offers), Stress::step_by_step(&offers, &on))
            }
        };
        Exploration {
            absences: board.absences(coalition, selection),
            pairs: board.pairs(coalition, selection),
            smallest: Smallest::of(&offers, wish),
            steps: next_steps(coalition, selection, &board),
            away: one_signature_away(coalition, selection),
            partners: offers.partners,
            board,
            space,
            stress,
        }
    }
}

fn drawn(offers: &Offers) -> Space {
    let all = 0..offers.partners.len();
    let together = offers.covered(all.clone()).len();
    let needed = all
        .clone()
        .filter(|&one| offers.covered(all.clone().filter(|at| *at != one)).len() < together)
        .map(|one| offers.partners[one])
        .collect();
    Space::Drawn {
        density: Density::of(offers, DRAWN),
        together,
        needed,
    }
}
