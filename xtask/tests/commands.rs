//! The commands that the guides name are those that there are.

use std::collections::BTreeSet;

const MAIN: &str = include_str!("../src/main.rs");
const GUIDES: [(&str, &str); 5] = [
    ("README.md", include_str!("../../README.md")),
    ("CONTRIBUTING.md", include_str!("../../CONTRIBUTING.md")),
    ("ARCHITECTURE.md", include_str!("../../ARCHITECTURE.md")),
    ("embedding.md", include_str!("../../docs/embedding.md")),
    ("hosting.md", include_str!("../../docs/hosting.md")),
];

/// The words that begin a command, by the program's own patterns.
fn known() -> BTreeSet<&'static str> {
    let (_, arms) = MAIN.split_once("match arguments {").expect("the commands");
    let arms = arms
        .lines()
        .filter_map(|line| line.trim().strip_prefix("[\""));
    arms.filter_map(|arm| arm.split('"').next()).collect()
}

#[test]
fn every_command_of_the_guides_is_there_and_every_command_is_explained() {
    let known = known();
    assert!(known.contains("serve") && known.len() > 10, "{known:?}");
    for (guide, text) in GUIDES {
        for named in text.split("cargo xtask ").skip(1) {
            let word = named.split(|letter: char| !letter.is_ascii_lowercase() && letter != '-');
            let word = word.into_iter().next().unwrap_or_default();
            assert!(known.contains(word), "{guide} names `cargo xtask {word}`");
        }
    }
    let (usage, _) = MAIN
        .split_once("fn main()")
        .expect("the usage stands first");
    for word in known.iter().filter(|word| **word != "help") {
        assert!(
            usage.contains(&format!("\n  {word} ")),
            "{word} is not explained"
        );
    }
}
