//! A site in a language that nobody speaks: what it says in letters that are not that language's came from no file
//! of words and from no story.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pseudo_language::{Folders, TAG, foreign};
use roxmltree::Document;
use scraper::node::Node;
use scraper::{ElementRef, Html};
use tempfile::TempDir;

use crate::built::bundle;

const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// Attributes that readers see, hear or find.
const SAID: [&str; 9] = [
    "title",
    "alt",
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "summary",
];

/// What pages tell sites that link to them, as the names of their properties end.
const TOLD: [&str; 6] = [
    "description",
    "title",
    "site_name",
    "image:alt",
    "author",
    "publisher",
];

/// What is called alike in every language: the formats of files, and where the site stands.
const ALIKE: [&str; 5] = ["(CSV)", "(JSON)", "BibTeX", "CSL-JSON", ADDRESS];

const ADDRESS: &str = "https://example.org/";

/// The built-in story in the language, and its site as the tool makes it.
fn built() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let at = |name: &str| place.path().join(name);
    let here = Path::new(HERE);
    let (words, story) = (at("words"), at("tokyo-first"));
    let into = Folders {
        words: &words,
        story: &story,
    };
    pseudo_language::write(
        &here.join("static/words/en.ftl"),
        &here.join("static/stories/tokyo-first"),
        &into,
    )
    .unwrap();
    bundle().write(&at("bundle")).unwrap();
    let site = at("site").display().to_string();
    tool(
        &place,
        &["build", "--address", ADDRESS, "-o", &site],
        &[("PLUGBOARD_BUNDLE", &at("bundle"))],
    );
    place
}

/// What the tool prints, where it knows the language and the story.
fn tool(place: &TempDir, words: &[&str], variables: &[(&str, &Path)]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_plugboard"))
        .args(words)
        .current_dir(HERE)
        .env("PLUGBOARD_WORDS", place.path().join("words"))
        .env("PLUGBOARD_STORY", place.path().join("tokyo-first"))
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    String::from_utf8(output.stdout).unwrap()
}

/// The words of texts that came from no file, each with where it stands.
fn from_no_file(said: Vec<(String, String)>) -> Vec<String> {
    assert!(said.len() > 20, "too little is said: {said:?}");
    let mut found = Vec::new();
    for (place, text) in said {
        let words = foreign(&text).filter(|word| !ALIKE.contains(word));
        found.extend(words.map(|word| format!("{place} says {word} in “{text}”")));
    }
    found
}

fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|other| other == end));
    files.sort();
    files
}

/// All that a page says: its texts and attributes, each with where it stands.
fn said(html: &Html) -> Vec<(String, String)> {
    let mut said = Vec::new();
    for node in html.tree.nodes() {
        match node.value() {
            Node::Text(text) => {
                let within = node.parent().and_then(ElementRef::wrap);
                let name = within.map_or("", |within| within.value().name());
                if !["script", "style"].contains(&name) {
                    said.push((format!("<{name}>"), text.to_string()));
                }
            }
            Node::Element(element) => {
                let key = element.attr("property").or_else(|| element.attr("name"));
                let is_told = key.is_some_and(|key| TOLD.iter().any(|end| key.ends_with(end)));
                let told = ["content"].into_iter().filter(|_| is_told);
                for name in SAID.into_iter().chain(told) {
                    if let Some(text) = element.attr(name) {
                        said.push((format!("<{} {name}>", element.name()), text.to_owned()));
                    }
                }
            }
            _ => {}
        }
    }
    said
}

#[test]
fn no_page_says_what_came_from_no_file() {
    let place = built();
    let pages = files(&place.path().join("site"), "html");
    assert!(pages.len() > 10, "{pages:?}");
    for page in &pages {
        let text = fs::read_to_string(page).unwrap();
        let head = format!("<html lang=\"{TAG}\" dir=\"rtl\"");
        assert!(text.contains(&head), "{page:?}");
        // What stands for readers without scripts is markup to them.
        let text = text.replace("<noscript>", "").replace("</noscript>", "");
        let found = from_no_file(said(&Html::parse_document(&text)));
        assert!(found.is_empty(), "{page:?}: {found:#?}");
    }
    let svg = tool(&place, &["picture", "#p=japan&bar=signed"], &[]);
    let svg = Document::parse(&svg).unwrap();
    let texts = svg.descendants().filter(|node| node.is_text());
    let texts = texts.map(|node| {
        let within = node
            .parent_element()
            .map_or("", |within| within.tag_name().name());
        (
            format!("<{within}>"),
            node.text().unwrap_or_default().to_owned(),
        )
    });
    let texts = texts.filter(|(within, _)| within != "<style>").collect();
    let found = from_no_file(texts);
    assert!(found.is_empty(), "the picture: {found:#?}");
}
