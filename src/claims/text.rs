//! Texts with slots.

use std::collections::BTreeMap;
use std::ops::Range;

use super::set::Set;
use crate::story::fault::Claim;
use crate::story::{Draft, Fault};

/// A text, read.
pub(super) type Text = Vec<Piece>;

/// A part of a text, and the bytes that it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) at: Range<usize>,
    pub(super) what: What,
}

/// What a part of a text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// What stands there as it is read.
    Words(String),
    /// What is filled in.
    Slot(Slot),
}

/// What is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) says: Says,
    /// Whether it begins a sentence.
    pub(super) begins: bool,
}

/// What a slot says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// How many are in a set.
    Number(Set),
    /// One of several texts, by how many are in a set.
    Variant(Set, Vec<Variant>),
    /// What is in a set.
    List(Set),
    /// A date, or that of the record with this id.
    Date(String),
    /// The name of the partner, module or interest with this id.
    Name(String),
}

/// A text for some numbers. `#` in it stands for the number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Variant {
    /// A number, or a category as the CLDR names them.
    pub(super) key: String,
    /// Whether it is said for all that no other is for.
    pub(super) is_default: bool,
    pub(super) text: String,
}

/// Every text that can be read, by its place among the draft's passages, and what is wrong with the others.
pub(super) fn read(draft: &Draft) -> (BTreeMap<usize, Text>, Vec<Fault>) {
    let mut texts = BTreeMap::new();
    let mut faults = Vec::new();
    for (at, passage) in draft.passages().iter().enumerate() {
        match pieces(&passage.text) {
            Ok(text) => _ = texts.insert(at, text),
            Err(claims) => {
                let found = claims.into_iter();
                faults.extend(found.filter_map(|what| draft.fault(&passage.spot, what)));
            }
        }
    }
    (texts, faults)
}

/// The parts of a text.
///
/// # Errors
/// What cannot be read in it.
pub(super) fn pieces(text: &str) -> Result<Text, Vec<Claim>> {
    let (mut pieces, mut claims) = (Text::new(), Vec::new());
    let mut at = 0;
    while at < text.len() {
        let (length, found) = first(&text[at..]);
        match found {
            Ok(what) => pieces.push(Piece {
                at: at..at + length,
                what,
            }),
            Err(claim) => claims.push(claim),
        }
        at += length;
    }
    if claims.is_empty() {
        Ok(pieces)
    } else {
        Err(claims)
    }
}

/// How many bytes the first part of a text takes, and what it is.
fn first(text: &str) -> (usize, Result<What, Claim>) {
    for two in ["{{", "}}"] {
        if text.starts_with(two) {
            return (2, Ok(What::Words(two[1..].to_owned())));
        }
    }
    if text.starts_with('}') {
        return (1, Err(Claim::Brace('}')));
    }
    let end = |text: &str| text.find(['{', '}']).unwrap_or(text.len());
    let Some(inner) = text.strip_prefix('{') else {
        let end = end(text);
        return (end, Ok(What::Words(text[..end].to_owned())));
    };
    let end = end(inner);
    match inner[end..].starts_with('}') {
        true => (end + 2, slot(&inner[..end]).map(What::Slot)),
        false => (end + 1, Err(Claim::Brace('{'))),
    }
}

fn slot(written: &str) -> Result<Slot, Claim> {
    let (head, variants) = match written.split_once("->") {
        Some((head, variants)) => (head.trim(), Some(variants)),
        None => (written.trim(), None),
    };
    let (counts, said) = match head.strip_prefix('#') {
        Some(set) => (true, set.trim_start()),
        None => (false, head),
    };
    let begins = said.starts_with(|first: char| first.is_ascii_uppercase());
    let mut small = said.to_owned();
    if let Some(first) = small.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    let says = match (counts, variants) {
        (true, None) => Says::Number(Set::read(&small, written)?),
        (true, Some(variants)) => Says::Variant(
            Set::read(&small, written)?,
            self::variants(variants, written)?,
        ),
        (false, Some(_)) => {
            return Err(Claim::Unread {
                written: written.to_owned(),
                why: "only a number chooses".into(),
                mend: format!("write “#{said}”"),
            });
        }
        (false, None) => match small.split_once(':') {
            Some(("date", date)) => Says::Date(date.to_owned()),
            Some(("name", id)) => Says::Name(id.to_owned()),
            _ => Says::List(Set::read(&small, written)?),
        },
    };
    Ok(Slot { says, begins })
}

fn variants(text: &str, written: &str) -> Result<Vec<Variant>, Claim> {
    let unread = |why: &str| Claim::Unread {
        written: written.to_owned(),
        why: why.to_owned(),
        mend: "write it as {#SET -> [one] # interest *[other] # interests}".into(),
    };
    let mut variants: Vec<Variant> = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let starred = rest.strip_prefix('*');
        let keyed = starred.unwrap_or(rest).strip_prefix('[');
        let (key, after) = keyed
            .and_then(|keyed| keyed.split_once(']'))
            .ok_or_else(|| unread("a variant has no key in square brackets"))?;
        let end = after.find('[').unwrap_or(after.len());
        // The star belongs to the key after it.
        let text = after[..end].trim_end();
        let text = match end < after.len() {
            true => text.strip_suffix('*').unwrap_or(text),
            false => text,
        };
        let has_star = end < after.len() && after[..end].ends_with('*');
        let key = key.trim();
        if variants.iter().any(|variant| variant.key == key) {
            return Err(unread(&format!("[{key}] stands twice in it")));
        }
        variants.push(Variant {
            key: key.to_owned(),
            is_default: starred.is_some(),
            text: text.trim().to_owned(),
        });
        rest = &after[end - usize::from(has_star)..];
    }
    match variants.iter().filter(|variant| variant.is_default).count() {
        1 => Ok(variants),
        0 => Err(unread(
            "no variant is marked with a star, for all other numbers",
        )),
        _ => Err(unread("two variants are marked with a star")),
    }
}
