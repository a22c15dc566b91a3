//! What a language's file still says in the words of the file that it was copied from.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser;

/// How many messages a file has, and the ids of those that say the same as those of another file, in its order. What
/// has no letters between its slots is said alike in most languages, and is left out.
///
/// ```
/// use plugboard::words::untranslated;
///
/// let english = "undo = Undo\nof = { $a } / { $b }\nopen = Open { $name }\n";
/// let (messages, same) = untranslated("undo = Annuler\nof = { $a } / { $b }\nopen = Open { $name }\n", english);
/// assert_eq!((messages, same), (3, vec!["open".to_owned()]));
/// ```
pub fn untranslated(text: &str, other: &str) -> (usize, Vec<String>) {
    let (messages, others) = (messages(text), messages(other));
    let others: BTreeMap<&str, &Pattern<&str>> =
        others.iter().map(|(id, pattern)| (*id, pattern)).collect();
    let same = messages
        .iter()
        .filter(|(id, pattern)| others.get(id).is_some_and(|other| *other == pattern))
        .filter(|(id, pattern)| says_something(id) && has_letters(pattern));
    let same = same.map(|(id, _)| (*id).to_owned()).collect();
    (messages.len(), same)
}

fn messages(text: &str) -> Vec<(&str, Pattern<&str>)> {
    let resource = match parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value?)),
        _ => None,
    });
    messages.collect()
}

/// What a file says of its language may well be as in another: its fonts, say. Not so its name and its rules.
fn says_something(id: &str) -> bool {
    !id.starts_with("language-") || ["language-name", "language-locale"].contains(&id)
}

fn has_letters(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(char::is_alphabetic),
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => variants.iter().any(|variant| has_letters(&variant.value)),
        PatternElement::Placeable { .. } => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_alike_on_purpose_is_left_out() {
        let english = "language-name = English\nlist = ,{\" \"}\ncount = { $n ->\n    [one] one\n   *[other] { $n }\n }\n";
        assert_eq!(
            untranslated(english, english),
            (3, vec!["language-name".to_owned(), "count".to_owned()])
        );
        let other = english
            .replace("[one] one", "[one] eins")
            .replace("= English", "= Deutsch");
        assert_eq!(untranslated(&other, english).1, Vec::<String>::new());
        assert_eq!(untranslated("", english), (0, Vec::new()));
    }
}
