//! The tutorial, word by word: its commands are run as they stand there, its pieces of a story are put where it says,
//! and what it quotes is what is said.

use std::fs;

use super::{Desk, is_whole};

const TUTORIAL: &str = include_str!("../../../docs/your-own-story.md");

/// The blocks that are set in, each without its indentation.
fn blocks() -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in TUTORIAL.lines() {
        match line.strip_prefix("    ") {
            Some(line) => blocks.last_mut().unwrap().extend([line, "\n"]),
            None if line.is_empty() => {}
            None => blocks.push(String::new()),
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

/// The block that begins so.
fn block(start: &str) -> String {
    let blocks = blocks();
    let found = blocks.iter().find(|block| block.starts_with(start));
    found
        .unwrap_or_else(|| panic!("the tutorial shows no “{start}…”"))
        .clone()
}

#[test]
fn each_step_does_what_it_says() {
    let desk = Desk::new();
    let mut stands = "";
    let mut done = Vec::new();
    for block in blocks() {
        for line in block.lines() {
            match line.split_once(' ') {
                Some(("cd", "my-story")) => stands = "my-story",
                Some(("cd", "..")) => stands = "",
                // It goes on for ever; its own tests hold it.
                Some(("plugboard", "serve --open")) => {}
                Some(("plugboard", words)) => {
                    let words: Vec<&str> = words.split(' ').collect();
                    let words: Vec<&str> =
                        words.iter().map(|word| word.trim_matches('\'')).collect();
                    desk.says(stands, &words);
                    done.push(words[0].to_owned());
                }
                _ => {}
            }
        }
        let path = desk.at("my-story/story.json");
        if block.starts_with("story.json:") {
            // The mistake, and what is said of it.
            let story = fs::read_to_string(&path).unwrap();
            fs::write(&path, story.replacen("\"in-force\"", "\"in force\"", 1)).unwrap();
            let told = desk.refuses(stands, &["check"]);
            for line in block.lines() {
                assert!(told.contains(line), "{told} does not say {line}");
            }
            fs::write(&path, story).unwrap();
        }
        if block.starts_with("\"chapters\"") {
            let story = fs::read_to_string(&path).unwrap();
            let place = "  \"checked\"";
            assert_eq!(story.matches(place).count(), 1);
            fs::write(&path, story.replace(place, &format!("{block}{place}"))).unwrap();
            desk.says(stands, &["check"]);
        }
    }
    assert_eq!(done, ["new", "finding", "finding", "workbook", "build"]);
    assert!(is_whole(&desk.at("public")) > 10);
    let chapter = fs::read_to_string(desk.at("public/trade-holds-twice.html")).unwrap();
    assert!(
        chapter.contains("Two of two interests are covered."),
        "{chapter}"
    );
    // The workbook says the chapter too.
    assert!(
        desk.says("", &["check", "my-story.xlsx"])
            .contains("nothing wrong")
    );
}

#[test]
fn what_it_says_of_the_first_file_is_so() {
    let desk = Desk::new();
    desk.says("", &["new", "my-story"]);
    let story = fs::read_to_string(desk.at("my-story/story.json")).unwrap();
    let lines = story.lines().count();
    assert!((36..=44).contains(&lines), "“forty lines” are {lines}");
    for name in [
        "\"home\"",
        "\"partners\"",
        "\"modules\"",
        "\"interests\"",
        "\"serves\"",
        "\"evidence\"",
    ] {
        assert!(story.contains(name), "{name}");
    }
    // Its sentence in the article is the title.
    let title = serde_json::from_str::<serde_json::Value>(&story).unwrap()["title"].clone();
    assert!(block("<div").contains(title.as_str().unwrap()));
}
