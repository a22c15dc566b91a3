//! Conditions worked out.

use super::ask::Ask;
use super::condition::{Condition, Number, Written};
use super::names::Thing;
use super::place::Places;
use super::reading::{Reading, members};
use super::sentence::{quoted, sentences};
use super::set::Set;
use crate::story::fault::Claim;
use crate::story::{ChapterIx, Draft, Fault, PartialDate};

/// Whether a condition holds, and what the board says.
struct Found {
    holds: bool,
    now: String,
}

/// The conditions that do not hold, or name what the story does not have.
pub(super) fn faults(
    ask: &Ask,
    draft: &Draft,
    places: &Places,
    conditions: &[Option<Vec<Written>>],
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, beside) in places.besides.iter().enumerate() {
        for written in conditions[at].iter().flatten() {
            let what = match found(ask, written, beside.chapter) {
                Ok(found) if found.holds => continue,
                Ok(found) => Claim::False {
                    condition: written.text.clone(),
                    now: found.now,
                    sentence: sentence(ask, draft, places, at, &written.condition),
                },
                Err(what) => what,
            };
            faults.extend(draft.fault(&written.spot, what));
        }
        for (at, id) in beside.rests_on.iter().enumerate() {
            if let Err(what) = ask.records(id) {
                let mut spot = beside.spot.clone();
                spot.pointer += &format!("/rests-on/{at}");
                faults.extend(draft.fault(&spot, what));
            }
        }
    }
    faults
}

fn found(ask: &Ask, written: &Written, of: Option<ChapterIx>) -> Result<Found, Claim> {
    match &written.condition {
        Condition::Numbers(one, compare, other) => {
            let mut now = Vec::new();
            let one = number(ask, one, of, &mut now)?;
            let other = number(ask, other, of, &mut now)?;
            Ok(Found {
                holds: compare.holds(one, other),
                now: now.join(", and "),
            })
        }
        Condition::Exactly(set, ids) => {
            let listed = ids.iter().map(|id| ask.thing(set.kind(), id));
            let listed: std::collections::BTreeSet<Thing> = listed.collect::<Result<_, _>>()?;
            let members = members(ask, set, of)?;
            let now = format!("it is {}", listed_ids(ask, members.iter()));
            Ok(Found {
                holds: members == listed,
                now,
            })
        }
        Condition::In(ids, is_in, set) => {
            let members = members(ask, set, of)?;
            let things = ids.iter().map(|id| ask.thing(set.kind(), id));
            let things: Vec<Thing> = things.collect::<Result<_, _>>()?;
            let (inside, outside): (Vec<Thing>, Vec<Thing>) =
                things.iter().partition(|thing| members.contains(thing));
            let wrong = if *is_in { outside } else { inside };
            let (not, wrong_ids) = (
                if *is_in { "not " } else { "" },
                listed_ids(ask, wrong.iter()),
            );
            let in_it = listed_ids(ask, members.iter());
            Ok(Found {
                holds: wrong.is_empty(),
                now: format!(
                    "{wrong_ids} {} {not}in it, but {in_it}",
                    if wrong.len() == 1 { "is" } else { "are" }
                ),
            })
        }
        Condition::Plug {
            partner,
            module,
            board,
            compare,
            standing,
        } => {
            let (partner_ix, module_ix) = (ask.partner(partner)?, ask.module(module)?);
            let reached = Reading::of(ask, board, of)?.reached(partner_ix, module_ix);
            let now = reached.map_or("nothing", |reached| reached.id());
            Ok(Found {
                holds: compare.holds(reached, *standing),
                now: format!("{partner} has reached {now} in {module}"),
            })
        }
        Condition::Evidence(id, compare, standing) => {
            let shown = ask.evidence(id)?.standing;
            Ok(Found {
                holds: compare.holds(shown, Some(*standing)),
                now: format!("it shows {}", shown.map_or("nothing", |shown| shown.id())),
            })
        }
        Condition::Since(id, date) => {
            let since = ask.evidence(id)?.date;
            Ok(Found {
                holds: is_within(since, *date),
                now: format!("it is of {}", shown_date(since)),
            })
        }
        Condition::Until(id, date) => {
            let until = ask.evidence(id)?.until;
            Ok(Found {
                holds: is_within(until, *date),
                now: match until {
                    None => "no end of it is known".to_owned(),
                    until => format!("it ends {}", shown_date(until)),
                },
            })
        }
    }
}

/// Whether all that a date can mean lies within another.
fn is_within(date: Option<PartialDate>, other: PartialDate) -> bool {
    date.is_some_and(|date| {
        date.first_day() >= other.first_day() && date.last_day() <= other.last_day()
    })
}

fn shown_date(date: Option<PartialDate>) -> String {
    date.map_or_else(|| "no date".to_owned(), |date| date.to_string())
}

fn number(
    ask: &Ask,
    number: &Number,
    of: Option<ChapterIx>,
    now: &mut Vec<String>,
) -> Result<usize, Claim> {
    Ok(match number {
        Number::Plain(plain) => *plain,
        Number::Times(times, of_what) => times.saturating_mul(self::number(ask, of_what, of, now)?),
        Number::Of(set) => {
            let count = members(ask, set, of)?.len();
            now.push(format!("{} is {count}", shown(set)));
            count
        }
    })
}

/// The first of a set's words, as an editor finds it again.
fn shown(set: &Set) -> String {
    let term = &set.first;
    let word: &str = term.word.into();
    let about = term.about.as_ref().map(|about| format!(":{about}"));
    let more = if set.others.is_empty() { "" } else { " …" };
    format!("#{word}{}{more}", about.unwrap_or_default())
}

fn listed_ids<'t>(ask: &Ask, things: impl Iterator<Item = &'t Thing>) -> String {
    let ids: Vec<&str> = things.map(|thing| &**thing.id(ask.seed())).collect();
    match ids[..] {
        [] => "nothing".to_owned(),
        _ => ids.join(", "),
    }
}

/// The sentence that a condition vouches for, in the story's first language: of all beside it, the first that has most
/// of the names and numbers that the condition is about; a heading only where it has more of them than the text.
fn sentence(
    ask: &Ask,
    draft: &Draft,
    places: &Places,
    beside: usize,
    condition: &Condition,
) -> String {
    let seed = ask.seed();
    let about = condition.terms().filter_map(|term| term.about.as_deref());
    let ids = condition.ids().into_iter().chain(about);
    let mut words: Vec<String> = Vec::new();
    for thing in ids.filter_map(|id| ask.any_thing(id).ok()) {
        words.push(thing.name(seed).to_lowercase());
        words.push(format!("name:{}", thing.id(seed)));
        if let Thing::Interest(interest) = thing {
            words.push(seed.interests[interest].name.to_lowercase());
        }
    }
    words.extend(condition.numbers().iter().map(usize::to_string));
    let mut best: Option<((usize, bool), &str)> = None;
    for passage in places.passages(beside).map(|at| &draft.passages()[at]) {
        if passage.language != seed.language {
            continue;
        }
        let is_text = !passage.spot.pointer.contains("/heading/");
        for (_, sentence) in sentences(&passage.text) {
            let small = sentence.to_lowercase();
            let has = words.iter().filter(|word| small.contains(&***word));
            let rank = (has.count(), is_text);
            if best.is_none_or(|(most, _)| rank > most) {
                best = Some((rank, sentence));
            }
        }
    }
    best.map_or_else(String::new, |(_, sentence)| quoted(sentence))
}
