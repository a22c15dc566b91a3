use crate::story::{Milestone, PartialDate, Standing};

/// The standing that a plug had reached at some date, and when it reached it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The firmest standing that evidence shows by then.
    pub standing: Standing,
    /// The date of the first evidence of that standing.
    pub since: PartialDate,
}

impl Reached {
    /// What the history of one plug shows as of a date (or in all), where it shows anything.
    pub(super) fn by(history: &[Milestone], as_of: Option<PartialDate>) -> Option<Reached> {
        let known = history
            .iter()
            .filter(|milestone| as_of.is_none_or(|as_of| milestone.date.is_by(as_of)));
        known
            .map(|milestone| Reached {
                standing: milestone.standing,
                since: milestone.date,
            })
            .reduce(Reached::firmer)
    }

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
