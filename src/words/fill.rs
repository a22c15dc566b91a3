//! Says a message: picks its variant and fills its slots. What a page carries of a language is one line a
//! message, which the host's compiler writes (`compile::lines`):
//!
//! - `{` and a slot's sign stand for what fills the slot; after `{^` it gets a capital letter.
//! - A line with `}` in it has variants. Before the first `}` stand the signs of the slots that choose; then comes
//!   each variant after a `}`, as its keys, parted by commas, one a slot, and after `=` its text. The first variant
//!   all of whose keys hold is said. A key is a number, the sign of a category or an ending, or empty, which always
//!   holds.

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

/// The sign of a text that ends in a vowel. A table that begins with it is one of endings: see [`ending`].
pub(super) const OPEN: char = 'v';

/// The sign of what is passed over at the end of a text.
pub(super) const UNREAD: u8 = b'.';

/// Where a table of categories begins again: of numbers past it, the last two digits alone count.
pub(super) const AGAIN: u32 = 100;

/// A line with its slots filled. `categories` holds a sign for each number from 0, or for each ending: see [`category`].
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

/// The category of a number, as it is written, or of a text, by its ending, in a language whose table says so.
pub(super) fn category<'a>(categories: &'a str, said: &str) -> &'a str {
    let at = match categories.starts_with(OPEN) {
        true => ending(categories.as_bytes(), said),
        false => number(said),
    };
    categories.get(at..=at).unwrap_or(OTHER)
}

/// Where a number stands in a table: all but its digits is passed over. The table holds what numbers up to 199 are of;
/// of larger ones their last two digits decide, as in the hundreds from 100.
fn number(said: &str) -> usize {
    let digits = said.bytes().filter(u8::is_ascii_digit);
    let add = |number: u32, digit| {
        number
            .wrapping_mul(10)
            .wrapping_add(u32::from(digit - b'0'))
    };
    let number = digits.fold(0, add);
    let at = match number {
        0..AGAIN => number,
        _ => AGAIN + number % AGAIN,
    };
    at as usize
}

/// Where the ending of a text stands in a table of endings: that of its last character that the table knows and that
/// stands in no brackets. Letters stand by their code. Korean syllables come in the order of the 28 endings that they
/// may have, none being the first, and stand by that.
fn ending(endings: &[u8], said: &str) -> usize {
    // What the first byte of a character in UTF-8 says is left on it: so no part of one is like a letter, and the
    // program, which every reader loads, stays smaller than with characters.
    const FIRST_SYLLABLE: u32 = 0xE0000 + '가' as u32;
    let (mut last, mut code, mut brackets) = (0, 0, 0);
    for byte in said.bytes() {
        code = match byte {
            0x80..0xC0 => code << 6 | u32::from(byte & 0x3F),
            _ => u32::from(byte),
        };
        brackets += i32::from(byte == b'(') - i32::from(byte == b')');
        let at = match code.wrapping_sub(FIRST_SYLLABLE) {
            syllable @ 0..11_172 => syllable % 28,
            _ => code,
        } as usize;
        if brackets == 0 && endings.get(at).is_some_and(|&ending| ending != UNREAD) {
            last = at;
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::compile::ENDINGS;

    /// What is said after a text: 은 or 는, and 으로 or 로.
    fn particles(text: &str) -> [&'static str; 2] {
        ["0}v=는}=은", "0}c=으로}=로"].map(|line| {
            let said = fill(line, ENDINGS, &[(Slot(0), text)]);
            ["은", "는", "으로", "로"]
                .into_iter()
                .find(|form| *form == said)
                .expect(text)
        })
    }

    #[test]
    fn particles_go_by_the_last_syllable() {
        for (endings, said) in [
            ("일본 한국 태국 부문 필리핀·베트남", ["은", "으로"]),
            ("호주 인도 피지 말레이시아 한국·호주 가 긔", ["는", "로"]),
            ("서울 브라질 네팔", ["은", "로"]),
        ] {
            for text in endings.split(' ') {
                assert_eq!(particles(text), said, "{text}");
            }
        }
    }

    #[test]
    fn brackets_are_not_read_and_quotation_marks_passed_over() {
        for (endings, said) in [
            (
                "유럽연합(EU)|아세안(ASEAN)|‘한국’|“일본”|「태국」|필리핀(구성원(6곳))|일본, 한국(참여국).",
                ["은", "으로"],
            ),
            (
                "호주(미국·NATO·일본)|“호주”|‘인도’ |『피지』|호주 (한국)|〈인도〉|호주…",
                ["는", "로"],
            ),
            ("서울(수도)|“서울”", ["은", "로"]),
        ] {
            for text in endings.split('|') {
                assert_eq!(particles(text), said, "{text}");
            }
        }
    }

    #[test]
    fn letters_and_figures_are_read_in_korean() {
        for (endings, said) in [
            (
                "AIM RAM CETA-M UN D10 G20 2030 F-16 P3 Vietnam Japan Taiwan Beijing",
                ["은", "으로"],
            ),
            (
                "EU “EU” G2 AUKUS UK USA IPEF CPTPP NATO F-35 G4 P5 C9 Fiji Malaysia Luxembourg Québec é",
                ["는", "로"],
            ),
            ("G7 G8 Brazil DMZL HR 1 N11", ["은", "로"]),
        ] {
            for text in endings.split(' ') {
                assert_eq!(particles(text), said, "{text}");
            }
        }
    }

    #[test]
    fn what_korean_cannot_read_is_taken_to_end_openly() {
        for text in ["", "(일본)", "日本", "…", "🇯🇵"] {
            assert_eq!(particles(text)[1], "로", "{text}");
        }
        // Flags and the like are passed over.
        assert_eq!(particles("일본 🇯🇵"), ["은", "으로"]);
    }
}
