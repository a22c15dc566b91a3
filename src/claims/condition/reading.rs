//! Reading a condition.

use super::{Compare, Condition, Number};
use crate::claims::board::{self, BoardName};
use crate::claims::set::Set;
use crate::story::fault::Claim;

/// Reads a condition.
///
/// # Errors
/// Why it cannot be read.
pub(super) fn condition(written: &str) -> Result<Condition, Claim> {
    let unread = |why: &str, mend: &str| Claim::Unread {
        written: written.to_owned(),
        why: why.to_owned(),
        mend: mend.to_owned(),
    };
    let words: Vec<&str> = written.split_whitespace().collect();
    let first = words.first().copied().unwrap_or_default();
    if let Some(plug) = first.strip_prefix("plug:") {
        let (plug, board) = plug
            .split_once('@')
            .map_or((plug, None), |(plug, board)| (plug, Some(board)));
        let board = board.map_or(Ok(BoardName::default()), |board| {
            board::read(board, written)
        })?;
        let form = || {
            unread(
                "it does not compare a plug with a standing",
                "write “plug:PARTNER/MODULE >= signed”",
            )
        };
        let (partner, module) = plug.split_once('/').ok_or_else(form)?;
        let [_, compare, standing] = words[..] else {
            return Err(form());
        };
        return Ok(Condition::Plug {
            partner: partner.to_owned(),
            module: module.to_owned(),
            board,
            compare: Compare::read(compare).ok_or_else(form)?,
            standing: match standing {
                "nothing" => None,
                standing => Some(board::standing(standing, written)?),
            },
        });
    }
    if let Some(id) = first.strip_prefix("evidence:") {
        let form = || {
            unread(
                "it does not compare evidence with a standing or a date",
                "write “evidence:ID >= signed”, “evidence:ID since 2026-03” or “evidence:ID until 2026-03”",
            )
        };
        let [_, how, what] = words[..] else {
            return Err(form());
        };
        match how {
            "since" => return Ok(Condition::Since(id.to_owned(), board::date(what, written)?)),
            "until" => return Ok(Condition::Until(id.to_owned(), board::date(what, written)?)),
            _ => {}
        }
        let compare = Compare::read(how).ok_or_else(form)?;
        return Ok(Condition::Evidence(
            id.to_owned(),
            compare,
            board::standing(what, written)?,
        ));
    }
    if let Some(at) = words.iter().position(|word| *word == "in") {
        let (left, right) = (&words[..at], &words[at + 1..]);
        let (left, is_in) = match left {
            [ids @ .., "not"] => (ids, false),
            ids => (ids, true),
        };
        return Ok(Condition::In(
            ids(left, written)?,
            is_in,
            Set::read(&right.join(" "), written)?,
        ));
    }
    let compared = words
        .iter()
        .enumerate()
        .find_map(|(at, word)| Some((at, Compare::read(word)?)));
    let Some((at, compare)) = compared else {
        return Err(unread(
            "it compares nothing",
            "write “#SET > 9”, “SET = ID, ID”, “ID in SET”, “ID not in SET”, “plug:PARTNER/MODULE >= signed” or \
             “evidence:ID >= signed”",
        ));
    };
    let (left, right) = (&words[..at], &words[at + 1..]);
    let is_number = |side: &[&str]| {
        side.first().is_some_and(|word| {
            word.starts_with(|first: char| first == '#' || first.is_ascii_digit())
        })
    };
    if is_number(left) || is_number(right) {
        let condition =
            Condition::Numbers(number(left, written)?, compare, number(right, written)?);
        let is_constant = condition.terms().next().is_none();
        return match is_constant {
            true => Err(Claim::Constant(written.to_owned())),
            false => Ok(condition),
        };
    }
    let set = Set::read(&left.join(" "), written)?;
    if compare.0 != "=" {
        return Err(unread(
            "a set is either just what is listed or not",
            "write “SET = ID, ID”, or count it: “#SET > 2”",
        ));
    }
    match right {
        ["nothing"] => Ok(Condition::Exactly(set, Vec::new())),
        right => Ok(Condition::Exactly(set, ids(right, written)?)),
    }
}

fn number(words: &[&str], written: &str) -> Result<Number, Claim> {
    let unread = |why: String, mend: &str| Claim::Unread {
        written: written.to_owned(),
        why,
        mend: mend.to_owned(),
    };
    match words {
        [] => Err(unread("a number is missing".into(), "write it, or “#SET”")),
        [first, rest @ ..] if first.starts_with('#') => {
            let set = std::iter::once(&first[1..]).chain(rest.iter().copied());
            let set: Vec<&str> = set.collect();
            Ok(Number::Of(Set::read(&set.join(" "), written)?))
        }
        [plain, rest @ ..] => {
            let plain = plain.parse().map_err(|_| {
                let why = format!("“{plain}” is no number");
                unread(why, "write figures, or “#SET” for how many are in a set")
            })?;
            match rest {
                [] => Ok(Number::Plain(plain)),
                ["*", times @ ..] => Ok(Number::Times(plain, number(times, written)?.into())),
                [other, ..] => {
                    let why = format!("“{other}” stands after a number");
                    Err(unread(why, "a number may be multiplied: “2 * #SET”"))
                }
            }
        }
    }
}

/// Ids, parted by commas.
fn ids(words: &[&str], written: &str) -> Result<Vec<String>, Claim> {
    let listed = words.join(" ");
    let ids: Vec<String> = listed.split(',').map(|id| id.trim().to_owned()).collect();
    match ids.iter().find(|id| id.is_empty() || id.contains(' ')) {
        None => Ok(ids),
        Some(wrong) => Err(Claim::Unread {
            written: written.to_owned(),
            why: format!("“{wrong}” is no id"),
            mend: "list ids, parted by commas".into(),
        }),
    }
}
