//! English for faults.

/// One thing of a kind, with its article.
pub(super) fn one(kind: &str) -> String {
    match kind {
        "evidence" => "a piece of evidence".into(),
        _ if kind.starts_with(['a', 'e', 'i', 'o', 'u']) => format!("an {kind}"),
        _ => format!("a {kind}"),
    }
}

/// A list of words: “a, b or c”.
pub(super) fn list_of(words: &[String]) -> String {
    match words {
        [] => "nothing".into(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
