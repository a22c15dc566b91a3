use super::Set;
use crate::story::{InterestIx, PartialDate, Standing};

/// The standing that a plug had reached at some date, and when it reached it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The firmest standing that evidence shows by then.
    pub standing: Standing,
    /// Whether it is something that runs rather than an agreement in force; of the same rank.
    pub operating: bool,
    /// The date of the first evidence of that standing.
    pub since: PartialDate,
}

/// What one piece of evidence, or the argument, tells of a plug.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    pub(super) reached: Reached,
    /// When it ended, or will end.
    pub(super) until: Option<PartialDate>,
    /// The interests that it serves.
    pub(super) serves: Set<InterestIx>,
}

impl Reached {
    /// The firmer of two; of two equally firm, the earlier.
    pub(super) fn firmer(self, other: Reached) -> Reached {
        let rank = |reached: Reached| {
            (
                reached.standing,
                std::cmp::Reverse(reached.since.last_day()),
            )
        };
        if rank(other) > rank(self) {
            other
        } else {
            self
        }
    }

    /// [`Reached::firmer`] where either may be missing.
    pub(super) fn firmest(one: Option<Reached>, other: Option<Reached>) -> Option<Reached> {
        match (one, other) {
            (Some(one), Some(other)) => Some(one.firmer(other)),
            (one, other) => one.or(other),
        }
    }
}
