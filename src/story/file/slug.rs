//! Ids made of names.

/// A name as ids are written; nothing where it is not in Latin letters, of which nobody could know how to spell it.
pub(in crate::story) fn slug(name: &str) -> Option<String> {
    let is_latin = |letter: char| !letter.is_alphabetic() || is_latin(letter);
    if !name.chars().all(is_latin) {
        return None;
    }
    let plain = deunicode::deunicode(name).to_lowercase().replace('\'', "");
    let words = plain.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| words.join("-"))
}

fn is_latin(letter: char) -> bool {
    matches!(letter, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '’')
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn ids_are_names_in_plain_letters() {
        for (name, id) in [
            ("Japan", "japan"),
            ("South Korea", "south-korea"),
            ("Côte d’Ivoire", "cote-divoire"),
            ("Ærø & Øresund (2024)", "aero-oresund-2024"),
            ("Łódź", "lodz"),
        ] {
            assert_eq!(slug(name).as_deref(), Some(id), "{name}");
        }
        for name in ["日本", "한국", "", "—", "Россия"] {
            assert_eq!(slug(name), None, "{name}");
        }
    }
}
