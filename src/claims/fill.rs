//! Texts with their slots filled, as their language writes numbers, lists and dates.

use std::collections::BTreeSet;

use super::ask::Ask;
use super::names::Thing;
use super::reading::members;
use super::sentence::around;
use super::set::Set;
use super::text::{Says, Slot, Text, Variant, What};
use crate::story::fault::Claim;
use crate::story::{ChapterIx, Language, PartialDate, Passage};
use crate::words::format::{capitalized, category, count, going_on};
use crate::words::phrases;

/// A text with its slots filled.
///
/// # Errors
/// What a slot names that the story does not have, or why it cannot be filled.
pub(super) fn filled(
    ask: &Ask,
    passage: &Passage,
    text: &Text,
    of: Option<ChapterIx>,
) -> Result<String, Claim> {
    let mut filled = String::new();
    for piece in text {
        match &piece.what {
            What::Words(words) => filled += &going_on(&filled, words),
            What::Slot(slot) => {
                let said = said(ask, slot, of, passage.language)?.ok_or_else(|| Claim::Empty {
                    slot: passage.text[piece.at.start + 1..piece.at.end - 1].to_owned(),
                    sentence: around(&passage.text, piece.at.start),
                })?;
                filled += &said;
            }
        }
    }
    Ok(filled)
}

/// What a slot says; nothing if its list is empty.
fn said(
    ask: &Ask,
    slot: &Slot,
    of: Option<ChapterIx>,
    language: Language,
) -> Result<Option<String>, Claim> {
    let seed = ask.seed_in(language);
    let said = match &slot.says {
        Says::Number(set) => {
            return Ok(Some(count(
                language,
                members(ask, set, of)?.len(),
                slot.begins,
            )));
        }
        Says::Variant(set, variants) => variant(ask, (set, variants), of, slot.begins, language)?,
        Says::List(set) => {
            let members: BTreeSet<Thing> = members(ask, set, of)?;
            let names: Vec<&str> = members.iter().map(|thing| &**thing.name(seed)).collect();
            if names.is_empty() {
                return Ok(None);
            }
            phrases(language).list(&names)
        }
        Says::Date(when) => phrases(language).date(date(ask, when, of)?),
        Says::Name(id) => ask.any_thing(id)?.name(seed).to_string(),
    };
    Ok(Some(match slot.begins {
        true => capitalized(&said),
        false => said,
    }))
}

fn variant(
    ask: &Ask,
    (set, variants): (&Set, &[Variant]),
    of: Option<ChapterIx>,
    begins: bool,
    language: Language,
) -> Result<String, Claim> {
    let number = members(ask, set, of)?.len();
    let (category, has) = category(language, number);
    for variant in variants {
        let is_number = variant.key.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number && !has.contains(&&*variant.key) && !variant.is_default {
            return Err(Claim::Word {
                written: format!("[{}]", variant.key),
                word: variant.key.clone(),
                what: "category of numbers in this language",
                near: None,
                known: has.iter().map(|&name| name.to_owned()).collect(),
            });
        }
    }
    let by = |key: &str| variants.iter().find(|variant| variant.key == key);
    let usual = variants.iter().find(|variant| variant.is_default);
    let chosen = by(&number.to_string()).or_else(|| by(category)).or(usual);
    let text = chosen.map_or("", |variant| &variant.text);
    let begins = begins && text.starts_with('#');
    Ok(text.replace('#', &count(language, number, begins)))
}

/// A date as story files write it, that of a record, or the one by which things count on the text's board.
fn date(ask: &Ask, when: &str, of: Option<ChapterIx>) -> Result<PartialDate, Claim> {
    if let Ok(date) = when.parse() {
        return Ok(date);
    }
    let dated = match when {
        "as-of" => ask.setup(of).as_of,
        id => ask.records(id)?.iter().find_map(|record| record.date),
    };
    dated.ok_or_else(|| Claim::Unread {
        written: format!("date:{when}"),
        why: format!("“{when}” has no date"),
        mend: "write the date: “date:2026-03-06”".into(),
    })
}
