//! The sentence that a fault is about.

/// The most characters that are quoted of a sentence.
const MOST: usize = 160;

/// The sentences of a text, and the bytes at which they begin. After a single letter a full stop ends none: it
/// abbreviates a name.
pub(super) fn sentences(text: &str) -> Vec<(usize, &str)> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for (place, &(at, letter)) in letters.iter().enumerate() {
        let next = letters.get(place + 1).map(|(_, next)| *next);
        let ends = match letter {
            '。' | '？' | '！' => next != Some('」'),
            '.' | '?' | '!' => {
                let abbreviates = letter == '.'
                    && place
                        .checked_sub(1)
                        .is_some_and(|one| letters[one].1.is_uppercase())
                    && place
                        .checked_sub(2)
                        .is_none_or(|two| !letters[two].1.is_alphanumeric());
                next.is_some_and(char::is_whitespace) && !abbreviates
            }
            _ => false,
        };
        if ends {
            let end = at + letter.len_utf8();
            sentences.push((start, &text[start..end]));
            start = end;
        }
    }
    sentences.push((start, &text[start..]));
    sentences.retain(|(_, sentence)| !sentence.trim().is_empty());
    sentences
}

/// The sentence that this byte of a text is in, as faults quote it.
pub(super) fn around(text: &str, at: usize) -> String {
    let sentences = sentences(text);
    let found = sentences.iter().rev().find(|(start, _)| *start <= at);
    quoted(found.map_or(text, |(_, sentence)| sentence))
}

/// A sentence as faults quote it.
pub(super) fn quoted(sentence: &str) -> String {
    let sentence = sentence.trim();
    match sentence.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", sentence[..end].trim_end()),
        None => sentence.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_found_by_a_byte_in_it() {
        let text = "Stephen R. Nagy asks why. {#covered} are covered! Most rest on Japan.";
        assert_eq!(around(text, 3), "Stephen R. Nagy asks why.");
        assert_eq!(
            around(text, text.find("{#").unwrap()),
            "{#covered} are covered!"
        );
        assert_eq!(around(text, text.len()), "Most rest on Japan.");
        assert_eq!(around("一つ。二つ目。", "一つ。".len()), "二つ目。");
        assert_eq!(around(&"x".repeat(200), 0), "x".repeat(160) + "…");
        assert_eq!(around("", 0), "");
    }
}
