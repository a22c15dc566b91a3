//! Korean particles whose form depends on the word before them, as texts write them: both forms at once, 은(는).

use std::borrow::Cow;

use crate::words::fill::{OPEN, UNREAD, category};

/// A particle that stands after a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Particle {
    /// As texts write it, with both forms.
    pub written: &'static str,
    /// Its form after a consonant.
    pub closed: &'static str,
    /// Its form after a vowel.
    pub open: &'static str,
}

const fn particle(written: &'static str, closed: &'static str, open: &'static str) -> Particle {
    Particle {
        written,
        closed,
        open,
    }
}

/// What stands after (이) and (으) is the same for both forms: (이)라, (으)로부터.
const PARTICLES: [Particle; 10] = [
    particle("은(는)", "은", "는"),
    particle("는(은)", "은", "는"),
    particle("이(가)", "이", "가"),
    particle("가(이)", "이", "가"),
    particle("을(를)", "을", "를"),
    particle("를(을)", "을", "를"),
    particle("과(와)", "과", "와"),
    particle("와(과)", "과", "와"),
    particle("(으)", "으", ""),
    particle("(이)", "이", ""),
];

impl Particle {
    /// The forms in the order in which they are tried, the first with the sign of the endings that it stands after.
    /// The consonant ㄹ has the form of vowels with 으로 and what is made of it, with others that of consonants.
    pub(super) fn tried(self) -> (&'static str, [&'static str; 2]) {
        match self.closed {
            "으" => ("c", [self.closed, self.open]),
            _ => ("v", [self.open, self.closed]),
        }
    }
}

/// The first particle of a text, and where it stands.
pub(super) fn first(text: &str) -> Option<(usize, Particle)> {
    let found = PARTICLES
        .into_iter()
        .filter_map(|particle| Some((text.find(particle.written)?, particle)));
    found.min_by_key(|(at, _)| *at)
}

/// How a text goes on after another: a Korean particle in both its forms at its beginning, after marks at most, has the
/// form that fits.
///
/// ```
/// use plugboard::words::format::going_on;
///
/// assert_eq!(going_on("유럽연합(EU)", "은(는) 빠진다."), "은 빠진다.");
/// assert_eq!(going_on("‘호주", "’과(와) 일본"), "’와 일본");
/// assert_eq!(going_on("서울", "(으)로"), "로");
/// assert_eq!(going_on("", "은(는)"), "은(는)");
/// ```
pub fn going_on<'t>(before: &str, text: &'t str) -> Cow<'t, str> {
    let found = first(text).filter(|(at, _)| !text[..*at].contains(char::is_alphanumeric));
    let Some((at, particle)) = found.filter(|_| !before.is_empty()) else {
        return text.into();
    };
    let (ending, [first, second]) = particle.tried();
    let form = match category(ENDINGS, before) == ending {
        true => first,
        false => second,
    };
    let (marks, rest) = text.split_at(at);
    format!("{marks}{form}{}", &rest[particle.written.len()..]).into()
}

/// How endings are read in Korean, as a page carries it: see `ending` in [`crate::words::fill`]. First the 28 endings of
/// syllables, then letters by their codes. Figures and capitals are read by their names (삼, 엘), small letters as at
/// the end of a word: “Vietnam” is closed, “Qatar” is not, and before “g” it is the letter before that decides,
/// “Beijing”, “Luxembourg”.
pub(in crate::words) const ENDINGS: &str = match std::str::from_utf8(&TABLE) {
    Ok(table) => table,
    Err(_) => panic!("it has no other letters than ASCII's"),
};

const TABLE: [u8; b'z' as usize + 1] = {
    const RIEUL: usize = 8;
    let mut table = [UNREAD; b'z' as usize + 1];
    let mut at = 0;
    while at < table.len() {
        table[at] = match at as u8 {
            0 => OPEN as u8,
            b'1' | b'7' | b'8' | b'L' | b'R' | b'l' => b'r',
            b'0' | b'3' | b'6' | b'M' | b'N' | b'm' | b'n' => b'c',
            b'g' => UNREAD,
            b'2'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => OPEN as u8,
            _ if at == RIEUL => b'r',
            _ if at < 28 => b'c',
            _ => UNREAD,
        };
        at += 1;
    }
    table
};
