//! The editorial rules that a machine can check. That every plug has evidence or a mention, and every
//! figure its source, unit and year, is checked with the story; this holds it to its own words.

use std::collections::HashSet;
use std::hash::Hasher;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fnv::FnvHasher;

use crate::stories::real_file;

/// The most words in a row that a text may share with the article or with a source's excerpt.
const MOST: usize = 7;

/// Hashes of every run of more than [`MOST`] words of the article and of the excerpts that the research
/// saw. The texts themselves are others', so they are not kept here.
///
/// To make it anew, put the texts into a folder and run this test with `PLUGBOARD_REFERENCES` set to it.
fn hashes_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/host/editorial/runs.bin")
}

#[test]
fn shares_no_sentence_with_the_article_or_a_source() {
    if let Some(references) = env::var_os("PLUGBOARD_REFERENCES") {
        write_hashes(Path::new(&references));
    }
    let theirs = fs::read(hashes_file()).expect("the hashes are in the repository");
    let theirs: HashSet<[u8; 5]> = theirs
        .chunks_exact(5)
        .map(|hash| hash.try_into().expect("chunks of five"))
        .collect();
    assert!(theirs.len() > 1000, "{} runs", theirs.len());
    let mut shared = Vec::new();
    for (file, value) in files() {
        for text in told(&value, "en") {
            let words = words(text);
            let runs = words.windows(MOST + 1);
            let found = runs.filter(|run| theirs.contains(&hash(run)));
            shared.extend(found.map(|run| format!("{file}: {}", run.join(" "))));
        }
    }
    assert!(shared.is_empty(), "reword these: {shared:#?}");
}

#[test]
fn finds_a_run_that_is_shared() {
    let theirs = words("One two three, four five: six seven eight nine.");
    let ours = words("And one two three four five six seven eight it is");
    let theirs: HashSet<_> = theirs.windows(MOST + 1).map(hash).collect();
    assert_eq!(
        ours.windows(MOST + 1)
            .filter(|run| theirs.contains(&hash(run)))
            .count(),
        1
    );
}

/// What a keyboard types for want of the right sign. Between years French has a hyphen.
fn makeshifts(tag: &str, text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let makeshift = |span: &&[char]| match span {
        ['.', '.', '.'] | [_, '\'' | '"', _] => true,
        [before, '-', after] => tag != "fr" && before.is_ascii_digit() && after.is_ascii_digit(),
        [before, '–', after] => tag == "fr" && before.is_ascii_digit() && after.is_ascii_digit(),
        _ => false,
    };
    let found = letters.windows(3).filter(makeshift);
    found.map(|span| span.iter().collect()).collect()
}

#[test]
fn has_the_signs_that_print_has() {
    let mut found = Vec::new();
    for (file, value) in files() {
        for tag in ["en", "fr", "ja"] {
            for text in told(&value, tag) {
                // What stands in slots is written by the program.
                let slots = text.split(['{', '}']).skip(1).step_by(2);
                let seen = slots.fold(text.to_owned(), |seen, slot| seen.replacen(slot, "", 1));
                let spans = makeshifts(tag, &seen);
                let spans = spans.iter();
                found.extend(spans.map(|span| format!("{file}: {span} in “{text}”")));
            }
        }
    }
    assert!(found.is_empty(), "write ’ “ ” … or –: {found:#?}");
}

#[test]
fn finds_makeshift_signs() {
    let text = "Canada's 2017-18 and so on... “state-owned” 5–6";
    assert_eq!(makeshifts("en", text), ["a's", "7-1", "..."]);
    assert_eq!(makeshifts("fr", "2017-2018, 2019–2020"), ["9–2"]);
}

/// Spaces at which French must not break: within a number, between it and what it counts, before a sign.
fn loose_spaces(text: &str) -> Vec<&str> {
    let breaks = |(at, space): (usize, &str)| {
        let before = text[..at].chars().next_back();
        let after = &text[at + space.len()..];
        let counts = ["%", "million", "milliard"];
        let number = before.is_some_and(|before| before.is_ascii_digit());
        let of_number = number && counts.iter().any(|counted| after.starts_with(counted));
        let within = number && after.chars().take_while(char::is_ascii_digit).count() == 3;
        let sign = after.starts_with([':', ';', '?', '!', '»']) || before == Some('«');
        of_number || within || sign
    };
    let found = text.match_indices(' ').filter(|found| breaks(*found));
    found.map(|(at, _)| &text[at..]).collect()
}

#[test]
fn french_keeps_together_what_belongs_together() {
    let mut found = Vec::new();
    for (file, value) in files() {
        for text in told(&value, "fr") {
            let loose = loose_spaces(text).into_iter();
            found.extend(loose.map(|rest| format!("{file}:{rest} in “{text}”")));
            for thin in ["\u{202f}%", "\u{202f}:"] {
                assert!(!text.contains(thin), "a whole space belongs there: {text}");
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn finds_loose_spaces() {
    for text in ["8 %", "6 500", "6,4 milliards", "Vrai ?", "« oui\u{a0}»"] {
        assert_eq!(loose_spaces(text).len(), 1, "{text}");
    }
    assert_eq!(
        loose_spaces("le 6 mars 2026, 8\u{a0}% de 12 intérêts"),
        [""; 0]
    );
}

fn write_hashes(references: &Path) {
    let mut hashes = HashSet::new();
    for file in fs::read_dir(references)
        .expect("a folder of texts")
        .flatten()
    {
        let text = fs::read_to_string(file.path()).expect("a text");
        hashes.extend(text.split("\n\n").flat_map(|text| {
            let words = words(text);
            words.windows(MOST + 1).map(hash).collect::<Vec<_>>()
        }));
    }
    let mut hashes: Vec<[u8; 5]> = hashes.into_iter().collect();
    hashes.sort_unstable();
    fs::create_dir_all(hashes_file().parent().expect("a folder")).expect("the folder");
    fs::write(hashes_file(), hashes.concat()).expect("the hashes");
}

fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn hash(run: &[String]) -> [u8; 5] {
    let mut hasher = FnvHasher::default();
    for word in run {
        hasher.write(word.as_bytes());
        hasher.write_u8(0);
    }
    let bytes = hasher.finish().to_le_bytes();
    [bytes[0], bytes[1], bytes[2], bytes[3], bytes[4]]
}

/// The real story's files, by name.
fn files() -> impl Iterator<Item = (&'static str, serde_json::Value)> {
    let names = ["story.json", "evidence.json", "context.json"];
    names
        .map(|name| (name, serde_json::from_str(&real_file(name)).expect(name)))
        .into_iter()
}

/// Every text of a story's file in one language.
fn told<'v>(value: &'v serde_json::Value, tag: &str) -> Vec<&'v str> {
    match value {
        serde_json::Value::Object(fields) => match fields.get(tag) {
            Some(serde_json::Value::String(text)) => vec![text],
            _ => fields.values().flat_map(|field| told(field, tag)).collect(),
        },
        serde_json::Value::Array(items) => items.iter().flat_map(|item| told(item, tag)).collect(),
        _ => Vec::new(),
    }
}
