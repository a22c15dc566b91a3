//! Partners' codes, made of their names.

/// The most letters of a code.
const MOST: usize = 3;

/// A code that no other partner has: a name's initials, or its first letters, or the first and a later one.
pub(super) fn code(name: &str, taken: &[String]) -> String {
    let is_free = |code: &String| {
        let mut taken = taken.iter();
        !code.is_empty() && !taken.any(|other| other.to_uppercase() == code.to_uppercase())
    };
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let capitals = |word: &&&str| {
        word.chars()
            .next()
            .is_some_and(|first| !first.is_lowercase())
    };
    let initials = words
        .iter()
        .filter(capitals)
        .filter_map(|word| word.chars().next());
    let initials: String = initials.take(MOST).collect();
    let letters: Vec<char> = words.concat().to_uppercase().chars().collect();
    let first = |count: usize| letters.iter().take(count).collect::<String>();
    let later = (1..letters.len()).map(|at| [letters[0], letters[at]].iter().collect());
    let numbered = (2..).map(|number| format!("{}{number}", first(1)));
    let several = (initials.chars().count() > 1).then(|| initials.to_uppercase());
    let tried = several.into_iter().chain([first(2), first(MOST)]);
    let mut tried = tried.chain(later).chain(numbered);
    tried.find(is_free).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn codes_are_short_and_nobody_else_s() {
        let mut taken = Vec::new();
        let codes = [
            "Japan",
            "South Korea",
            "United States of America",
            "Jamaica",
            "Jambi",
            "日本",
            "Bosnia and Herzegovina",
        ];
        for name in codes {
            let made = code(name, &taken);
            taken.push(made);
        }
        assert_eq!(taken, ["JA", "SK", "USA", "JAM", "JM", "日本", "BH"]);
        assert_eq!(code("", &taken), "2");
    }
}
