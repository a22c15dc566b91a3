//! The letters of the language.

/// The small letters in the order of the alphabet, and the capitals.
const SMALL: &str = "ȧḃċḋėḟġḣïĵḱĺṁṅȯṗɋṙṡṫůṿẇẋẏż";
const CAPITAL: &str = "ȦḂĊḊĖḞĠḢÏĴḰĹṀṄȮṖɊṘṠṪŮṾẆẊẎŻ";

/// Letters that stand for plain ones with a mark of their own.
const MARKED: [(char, char); 12] = [
    ('é', 'e'),
    ('è', 'e'),
    ('ê', 'e'),
    ('ë', 'e'),
    ('É', 'E'),
    ('à', 'a'),
    ('â', 'a'),
    ('ç', 'c'),
    ('ô', 'o'),
    ('ö', 'o'),
    ('ō', 'o'),
    ('ū', 'u'),
];

/// A text in the language: each word is followed by its first half again, so that what has no room for long words
/// shows it.
pub fn said(text: &str) -> String {
    let mut said = String::new();
    for word in words(text) {
        let letters: Vec<char> = word.chars().filter_map(letter).collect();
        if letters.is_empty() {
            said += word;
            continue;
        }
        said.extend(&letters);
        let half = letters[..letters.len() / 2].iter();
        said.extend(half.flat_map(|letter| letter.to_lowercase()));
    }
    said
}

/// A text in the language that is as long as it was: codes have no room for more.
pub(crate) fn code(text: &str) -> String {
    text.chars()
        .map(|plain| letter(plain).unwrap_or(plain))
        .collect()
}

/// The words of a text that have a letter of another language in them.
pub fn foreign(text: &str) -> impl Iterator<Item = &str> {
    let is_ours = |letter: char| {
        SMALL.contains(letter) || CAPITAL.contains(letter) || !letter.is_alphabetic()
    };
    text.split_whitespace()
        .filter(move |word| !word.chars().all(is_ours))
}

/// A letter in the language; none for what is no letter.
fn letter(plain: char) -> Option<char> {
    let marked = MARKED.iter().find(|(marked, _)| *marked == plain);
    let plain = marked.map_or(plain, |(_, plain)| *plain);
    let at = |first: u8| u32::from(plain).checked_sub(u32::from(first));
    let of = |letters: &str, at: Option<u32>| letters.chars().nth(at? as usize);
    let known = of(SMALL, at(b'a')).or_else(|| of(CAPITAL, at(b'A')));
    let is_other = plain.is_alphabetic() && !SMALL.contains(plain) && !CAPITAL.contains(plain);
    // Letters of other scripts, as a source's title may have them, become some of ours.
    known.or_else(|| is_other.then(|| of(SMALL, Some(u32::from(plain) % 26)))?)
}

/// A text in runs that are all letters, or have none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let is_same = |other: char| letter(other).is_some() == letter(first).is_some();
        let end = rest.find(|other| !is_same(other)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_longer_by_half_and_all_its_own() {
        assert_eq!(said("Undo, 2 of Zoé’s"), "Ůṅḋȯůṅ, 2 ȯḟȯ Żȯėż’ṡ");
        assert_eq!(code("JP"), "ĴṖ");
        let text = said("The quick brown fox jumps over the lazy dog");
        assert_eq!(foreign(&text).count(), 0);
        assert_eq!(foreign(&text.to_uppercase()).count(), 0);
        let found: Vec<&str> = foreign("ȧ, 12 ȧnd – 日本 ė").collect();
        assert_eq!(found, ["ȧnd", "日本"]);
    }
}
