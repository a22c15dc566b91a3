//! The moments that a reader can go back to.

use std::collections::BTreeMap;

use crate::story::{InterestIx, PartialDate, Plug, Standing};

/// With fewer stops than this by years, a story is short enough to be told by months.
const FEW: usize = 6;

/// More stops than this are no use on a slider.
const MANY: usize = 16;

/// See [`Seed::moments`](crate::story::Seed::moments).
pub(super) fn moments(
    plugs: &[Plug],
    argument: Option<PartialDate>,
    verified: PartialDate,
) -> Vec<Option<PartialDate>> {
    let stops = |turns: Vec<PartialDate>| {
        let mut moments: Vec<PartialDate> = turns.into_iter().chain(argument).collect();
        moments.sort_by_key(|moment| moment.last_day());
        moments.dedup_by_key(|moment| moment.last_day());
        moments
    };
    let by_years = stops(turns(plugs, argument, verified, |date| {
        PartialDate::year(date.year)
    }));
    let moments = if by_years.len() < FEW {
        let by_months = stops(turns(plugs, argument, verified, month));
        if by_months.len() <= MANY {
            by_months
        } else {
            by_years
        }
    } else {
        by_years
    };
    moments.into_iter().map(Some).chain([None]).collect()
}

/// The month of a date, where it says one.
fn month(date: PartialDate) -> PartialDate {
    PartialDate { day: None, ..date }
}

/// The periods that were over when the facts were last checked, and in which a plug turned.
fn turns(
    plugs: &[Plug],
    argument: Option<PartialDate>,
    verified: PartialDate,
    period: fn(PartialDate) -> PartialDate,
) -> Vec<PartialDate> {
    let milestones = plugs.iter().flat_map(|plug| &plug.milestones);
    let dates = milestones.flat_map(|of| [Some(of.date), of.until]);
    let periods: BTreeMap<_, PartialDate> = dates
        .flatten()
        .map(|date| (period(date).last_day(), period(date)))
        .collect();
    let mut before: Option<PartialDate> = None;
    let mut turns = Vec::new();
    for at in periods.into_values() {
        let is_over = !verified.is_by(at);
        // What came before the argument in its own period is on the argument's board already.
        let since = argument
            .filter(|argument| {
                argument.is_by(at) && before.is_none_or(|before| !argument.is_by(before))
            })
            .or(before);
        let has_turned = |plug: &Plug| {
            let earlier = since.map_or_else(Default::default, |since| shown(plug, since));
            earlier != shown(plug, at)
        };
        if is_over && plugs.iter().any(has_turned) {
            turns.push(at);
        }
        before = Some(at);
    }
    turns
}

/// What a plug shows of a date: its standing, and how firmly each interest is served.
fn shown(plug: &Plug, date: PartialDate) -> (Option<Standing>, BTreeMap<InterestIx, Standing>) {
    let mut standing = None;
    let mut served = BTreeMap::new();
    for of in plug.milestones.iter().filter(|of| of.holds_at(date)) {
        standing = standing.max(Some(of.standing));
        for interest in &of.serves {
            let firmest = served.entry(*interest).or_insert(of.standing);
            *firmest = of.standing.max(*firmest);
        }
    }
    (standing, served)
}
