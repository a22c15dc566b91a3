//! Conditions beside texts.

use super::board::BoardName;
use super::place::Places;
use super::set::{Set, Term};
use crate::story::{Draft, Fault, PartialDate, Spot, Standing};

mod reading;

use reading::condition;

/// A condition, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    /// Two numbers compare.
    Numbers(Number, Compare, Number),
    /// Just these are in a set.
    Exactly(Set, Vec<String>),
    /// These are in a set, or are not.
    In(Vec<String>, bool, Set),
    /// What a plug has reached on a board.
    Plug {
        partner: String,
        module: String,
        board: BoardName,
        compare: Compare,
        standing: Option<Standing>,
    },
    /// What a piece of evidence shows.
    Evidence(String, Compare, Standing),
    /// When it shows it: within this date.
    Since(String, PartialDate),
    /// When it ends: within this date.
    Until(String, PartialDate),
}

/// A number in a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Number {
    Of(Set),
    Plain(usize),
    Times(usize, Box<Number>),
}

/// How two things compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Compare(&'static str);

impl Compare {
    const ALL: [&'static str; 6] = ["=", "!=", "<", "<=", ">", ">="];

    fn read(sign: &str) -> Option<Compare> {
        let mut all = Compare::ALL.into_iter();
        all.find(|known| *known == sign).map(Compare)
    }

    /// Whether two things compare so.
    pub(super) fn holds<T: Ord>(self, one: T, other: T) -> bool {
        match self.0 {
            "=" => one == other,
            "!=" => one != other,
            "<" => one < other,
            "<=" => one <= other,
            ">" => one > other,
            _ => one >= other,
        }
    }
}

/// A condition and where it stands.
pub(super) struct Written {
    pub(super) spot: Spot,
    pub(super) text: String,
    pub(super) condition: Condition,
}

/// The conditions of each thing that can have any, in the order of the places; none of a thing one of whose conditions
/// cannot be read.
pub(super) fn read(draft: &Draft, places: &Places) -> (Vec<Option<Vec<Written>>>, Vec<Fault>) {
    let mut faults = Vec::new();
    let besides = places.besides.iter().map(|beside| {
        let conditions = beside.holds.iter().enumerate().map(|(at, text)| {
            let spot = Spot {
                pointer: format!("{}/holds/{at}", beside.spot.pointer),
                ..beside.spot.clone()
            };
            match condition(text) {
                Ok(condition) => Some(Written {
                    spot,
                    text: text.clone(),
                    condition,
                }),
                Err(claim) => {
                    faults.extend(draft.fault(&spot, claim));
                    None
                }
            }
        });
        // Each is read, whatever is wrong with those before it.
        let conditions: Vec<_> = conditions.collect();
        conditions.into_iter().collect()
    });
    (besides.collect(), faults)
}

impl Condition {
    /// The sets that it names.
    pub(super) fn terms(&self) -> Box<dyn Iterator<Item = &Term> + '_> {
        match self {
            Condition::Numbers(one, _, other) => Box::new(one.terms().chain(other.terms())),
            Condition::Exactly(set, _) | Condition::In(_, _, set) => Box::new(set.terms()),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// The ids that it names beside those of its sets.
    pub(super) fn ids(&self) -> Vec<&str> {
        match self {
            Condition::Exactly(_, ids) | Condition::In(ids, ..) => {
                ids.iter().map(String::as_str).collect()
            }
            Condition::Plug {
                partner, module, ..
            } => vec![partner, module],
            _ => Vec::new(),
        }
    }

    /// The numbers that it has.
    pub(super) fn numbers(&self) -> Vec<usize> {
        match self {
            Condition::Numbers(one, _, other) => [one.numbers(), other.numbers()].concat(),
            _ => Vec::new(),
        }
    }
}

impl Number {
    fn terms(&self) -> Box<dyn Iterator<Item = &Term> + '_> {
        match self {
            Number::Of(set) => Box::new(set.terms()),
            Number::Plain(_) => Box::new(std::iter::empty()),
            Number::Times(_, of) => of.terms(),
        }
    }

    fn numbers(&self) -> Vec<usize> {
        match self {
            Number::Of(_) => Vec::new(),
            Number::Plain(plain) => vec![*plain],
            Number::Times(times, of) => [vec![*times], of.numbers()].concat(),
        }
    }
}
