//! The commands that the guides name are those that there are.

use std::collections::BTreeMap;
use std::process::Command;

const GUIDES: [(&str, &str); 6] = [
    ("README.md", include_str!("../../README.md")),
    ("CONTRIBUTING.md", include_str!("../../CONTRIBUTING.md")),
    ("ARCHITECTURE.md", include_str!("../../ARCHITECTURE.md")),
    ("embedding.md", include_str!("../../docs/embedding.md")),
    ("story-files.md", include_str!("../../docs/story-files.md")),
    ("hosting.md", include_str!("../../docs/hosting.md")),
];

fn said(words: &[&str]) -> String {
    let xtask = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(words)
        .output();
    let output = xtask.expect("xtask starts");
    assert!(output.status.success(), "{words:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The commands and what each is for, as the program's own help says.
fn known() -> BTreeMap<String, String> {
    let help = said(&["help"]);
    let (_, commands) = help.split_once("\nCommands:\n").expect("the commands");
    let lines = commands
        .lines()
        .map_while(|line| line.strip_prefix("  "))
        .filter_map(|line| line.split_once(' '));
    lines
        .filter(|(name, _)| !name.is_empty())
        .map(|(name, what)| (name.to_owned(), what.trim().to_owned()))
        .collect()
}

#[test]
fn every_command_of_the_guides_is_there_and_every_command_is_explained() {
    let known = known();
    assert!(known.contains_key("serve") && known.len() > 10, "{known:?}");
    for (guide, text) in GUIDES {
        for named in text.split("cargo xtask ").skip(1) {
            let word = named.split(|letter: char| !letter.is_ascii_lowercase() && letter != '-');
            let word = word.into_iter().next().unwrap_or_default();
            assert!(
                known.contains_key(word),
                "{guide} names `cargo xtask {word}`"
            );
        }
    }
    for (name, what) in known {
        assert!(what.contains(' '), "{name} is not explained");
    }
}
