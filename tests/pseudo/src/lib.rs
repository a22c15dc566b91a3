//! A language that nobody speaks, made of English: longer by half, of letters that no other language of ours has,
//! and from right to left. What a site in it says in plain letters came from no file.

mod letters;
mod story;
mod words;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

pub use letters::{foreign, said};

/// The tag of the language: `XB` is a region that the Unicode keeps for such tests.
pub const TAG: &str = "en-XB";

/// The files of a story.
const STORY: [&str; 3] = ["story.json", "evidence.json", "context.json"];

/// Writes the language's file and a story that says all in it into folders.
///
/// # Errors
/// If a file cannot be read or written, or is no file of a language or of a story.
pub fn write(words: &Path, story: &Path, into: &Folders) -> Result<()> {
    let read = |path: &Path| fs::read_to_string(path).with_context(|| path.display().to_string());
    for folder in [into.words, into.story] {
        fs::create_dir_all(folder)?;
    }
    let file = into.words.join(format!("{TAG}.ftl"));
    fs::write(file, words::of(&read(words)?)?)?;
    for file in STORY {
        let text = story::of(&read(&story.join(file))?)?;
        fs::write(into.story.join(file), text)?;
    }
    Ok(())
}

/// Where the language and the story go.
pub struct Folders<'a> {
    /// The folder of languages' files.
    pub words: &'a Path,
    /// The folder of the story.
    pub story: &'a Path,
}
