//! Says a message: picks its variant and fills its slots. What a page carries of a language is one line a
//! message, which the host's compiler writes (`compile::lines`):
//!
//! - `{` and a slot's sign stand for what fills the slot; after `{^` it gets a capital letter.
//! - A line with `}` in it has variants. Before the first `}` stand the signs of the slots that choose; then comes
//!   each variant after a `}`, as its keys, parted by commas, one a slot, and after `=` its text. The first variant
//!   all of whose keys hold is said. A key is a number, a category's sign, or empty, which always holds.

use super::format;

/// What stands at a place in a message: its number among the slots of its set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot(pub(super) u8);

/// The sign of the first slot; the others follow.
const FIRST: u8 = b'0';

impl Slot {
    /// Its sign in lines.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn sign(self) -> char {
        char::from(FIRST + self.0)
    }
}

/// The sign of the category that every language has, and that all numbers past a table's end are of.
pub(super) const OTHER: &str = "-";

/// Where a table of categories begins again: of numbers past it, the last two digits alone count.
pub(super) const AGAIN: u32 = 100;

/// A line with its slots filled. `categories` holds a sign for each number from 0: see [`category`].
pub(super) fn fill(line: &str, categories: &str, slots: &[(Slot, &str)]) -> String {
    let said = |sign: u8| {
        let slot = slots.iter().find(|(slot, _)| slot.0 + FIRST == sign);
        debug_assert!(slot.is_some(), "nothing fills {sign} in “{line}”");
        slot.map_or("", |(_, said)| said)
    };
    let mut chosen = line;
    if let Some((by, variants)) = line.split_once('}') {
        let holds = |(key, sign): (&str, u8)| {
            key.is_empty() || key == said(sign) || key == category(categories, said(sign))
        };
        let text = variants.split('}').find_map(|variant| {
            let (keys, text) = variant.split_once('=')?;
            keys.split(',').zip(by.bytes()).all(holds).then_some(text)
        });
        chosen = text.unwrap_or_default();
    }
    let mut parts = chosen.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let small = part.strip_prefix('^');
        let mut text = small.unwrap_or(part).chars();
        let said = said(text.next().map_or(0, |sign| sign as u8));
        if small.is_some() {
            filled += &format::capitalized(said);
        } else {
            filled += said;
        }
        filled += text.as_str();
    }
    filled
}

/// The category of a number, as it is written: all but its digits is passed over. The table holds what numbers up
/// to 199 are of; of larger ones their last two digits decide, as in the hundreds from 100.
pub(super) fn category<'a>(categories: &'a str, number: &str) -> &'a str {
    let digits = number.bytes().filter(u8::is_ascii_digit);
    let add = |number: u32, digit| {
        number
            .wrapping_mul(10)
            .wrapping_add(u32::from(digit - b'0'))
    };
    let number = digits.fold(0, add);
    let at = match number {
        0..AGAIN => number,
        _ => AGAIN + number % AGAIN,
    } as usize;
    categories.get(at..=at).unwrap_or(OTHER)
}
