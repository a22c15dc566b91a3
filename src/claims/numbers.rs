//! Numbers in figures, as texts have them.

/// The most characters between a number and the name in brackets that has the same figures.
const LONGEST_THING: usize = 10;

/// A number in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figures {
    /// The byte at which it begins.
    pub(super) at: usize,
    /// Its digits, with what groups or parts them.
    pub(super) text: String,
    /// The word before it, if it is beside it.
    before: String,
    /// The word after it, or the one sign where none parts them.
    after: String,
}

impl Figures {
    /// Whether it is the same number of the same thing: “March 6” and “March 6, 2026”, 6日 and 2026年3月6日.
    pub(super) fn is_as_in(&self, other: &Figures) -> bool {
        let same = |one: &String, other: &String| !one.is_empty() && one == other;
        self.text == other.text
            && (same(&self.before, &other.before) || same(&self.after, &other.after))
    }

    /// Its digits as a whole number, whatever groups them.
    pub(super) fn value(&self) -> Option<usize> {
        let digits = self.text.chars().filter(char::is_ascii_digit);
        digits.collect::<String>().parse().ok()
    }
}

/// The numbers of a text. Figures that belong to a name, like those of G7, F-35 and 5G, are none.
pub(super) fn numbers(text: &str) -> Vec<Figures> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let letter = |place: usize| letters.get(place).map(|(_, letter)| *letter);
    let mut numbers = Vec::new();
    let mut place = 0;
    while place < letters.len() {
        let (at, first) = letters[place];
        if digit(first).is_none() {
            place += 1;
            continue;
        }
        let start = place;
        let mut figures = String::new();
        while let Some(next) = letter(place) {
            match digit(next) {
                Some(digit) => figures.push(digit),
                None if parts(next) && letter(place + 1).and_then(digit).is_some() => {
                    figures.push(next)
                }
                None => break,
            }
            place += 1;
        }
        let before = start.checked_sub(1).and_then(letter);
        let hyphened = || {
            start
                .checked_sub(2)
                .and_then(letter)
                .is_some_and(char::is_uppercase)
        };
        let of_name = match before {
            Some('-' | '\u{2011}') => hyphened(),
            Some(before) => before.is_lowercase() || before.is_uppercase(),
            None => false,
        };
        let rest = letters.get(place).map_or("", |(at, _)| &text[*at..]);
        if !of_name && !letter(place).is_some_and(char::is_uppercase) && !is_named(&figures, rest) {
            numbers.push(Figures {
                at,
                text: figures,
                before: last_word(&text[..at]),
                after: first_word(rest),
            });
        }
    }
    numbers
}

fn last_word(text: &str) -> String {
    let text = text.strip_suffix([' ', '\u{a0}']).unwrap_or(text);
    let letters: Vec<char> = text
        .chars()
        .rev()
        .take_while(|letter| letter.is_alphabetic())
        .collect();
    letters.into_iter().rev().collect()
}

fn first_word(text: &str) -> String {
    match text.strip_prefix([' ', '\u{a0}']) {
        Some(next) => next
            .chars()
            .take_while(|letter| letter.is_alphabetic())
            .collect(),
        None => text
            .chars()
            .take(1)
            .filter(|letter| letter.is_alphabetic())
            .collect(),
    }
}

/// Whether what follows a number gives a name in brackets that has the same figures, as in 主要7カ国（G7）.
fn is_named(figures: &str, rest: &str) -> bool {
    let Some((thing, name)) = rest.split_once(['(', '（']) else {
        return false;
    };
    let of_name = name.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    let after = of_name.strip_prefix(figures);
    thing.chars().count() <= LONGEST_THING
        && of_name.len() < name.len()
        && after.is_some_and(|after| after.starts_with([')', '）']))
}

/// A digit of any of the scripts that newspapers count in, as one of ours.
fn digit(letter: char) -> Option<char> {
    const ZEROS: [u32; 6] = [0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x9e6];
    let mut zeros = ZEROS.into_iter();
    let value = zeros.find_map(|zero| {
        u32::from(letter)
            .checked_sub(zero)
            .filter(|value| *value < 10)
    });
    value.and_then(|value| char::from_digit(value, 10))
}

/// What stands between the digits of one number.
fn parts(letter: char) -> bool {
    matches!(letter, ',' | '.' | '\u{a0}' | '\u{202f}' | '，' | '．')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        numbers(text)
            .into_iter()
            .map(|number| number.text)
            .collect()
    }

    #[test]
    fn figures_are_numbers_unless_they_belong_to_a_name() {
        assert_eq!(
            told("12 of 10,000, then 2.5 in 2026."),
            ["12", "10,000", "2.5", "2026"]
        );
        assert_eq!(told("６項目、主要7カ国（G7）、7カ国（7）"), ["6", "7", "7"]);
        assert_eq!(told("10\u{a0}000 t"), ["10\u{a0}000"]);
        assert!(told("G7, F-35, A4, CO2, 5G, COVID-19").is_empty());
        assert_eq!(
            told("a 12-member board, the 20th, mid-2026"),
            ["12", "20", "2026"]
        );
        assert_eq!(
            numbers("1,200").first().and_then(Figures::value),
            Some(1200)
        );
    }
}
