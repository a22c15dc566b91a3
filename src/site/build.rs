use std::path::{Path, PathBuf};
use std::{fs, io};

use super::document::{Files, page, sources_page};
use super::{hashed, styles};
use crate::story::Story;
use crate::story::checked::CheckedStory;
use crate::view::SOURCES_PAGE;

/// What starts the program, and what tells the reader when it does not start.
const START: &str = include_str!("start.js");

/// Why the site could not be made.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum SiteError {
    /// A file could not be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// Trunk has not put the program there.
    #[error("{} holds no plugboard-page-….{extension}; run `cargo xtask build`", folder.display())]
    NoProgram {
        /// Where it was looked for.
        folder: PathBuf,
        /// Which of its files.
        extension: &'static str,
    },
    /// The styles do not hold together.
    #[error("the styles cannot be read: {0}")]
    Styles(String),
    /// The story has no language.
    #[error(
        "the story has no language that the interface is written in; add one to its “languages”"
    )]
    NoLanguage,
}

/// Makes the site of a story in `folder`, where Trunk has put the program.
///
/// # Errors
/// The first thing that is in the way.
pub fn build(story: &CheckedStory, styles_index: &Path, folder: &Path) -> Result<(), SiteError> {
    let file_error = |(path, error)| SiteError::File { path, error };
    let language = *story.languages().first().ok_or(SiteError::NoLanguage)?;
    let wasm = program_file(folder, "_bg.wasm")?;
    let script = start_script(folder, &wasm, &story.told_in(language))?;
    let styles = styles::bundle(styles_index, story).map_err(SiteError::Styles)?;
    let files = Files {
        script: hashed::write(folder, "plugboard", "js", script.as_bytes()).map_err(file_error)?,
        styles: hashed::write(folder, "plugboard", "css", styles.as_bytes()).map_err(file_error)?,
        wasm,
    };
    write(&folder.join("index.html"), &page(story, language, &files))?;
    write(
        &folder.join(SOURCES_PAGE),
        &sources_page(story, language, &files),
    )
}

fn write(path: &Path, text: &str) -> Result<(), SiteError> {
    fs::write(path, text).map_err(|error| SiteError::File {
        path: path.to_owned(),
        error,
    })
}

/// wasm-bindgen's module with the story and our start after it: one file, so two requests less before
/// the page is live.
fn start_script(folder: &Path, wasm: &str, story: &Story) -> Result<String, SiteError> {
    let path = folder.join(program_file(folder, ".js")?);
    let bindings = fs::read_to_string(&path).map_err(|error| SiteError::File {
        path: path.clone(),
        error,
    })?;
    fs::remove_file(&path).map_err(|error| SiteError::File { path, error })?;
    let start = START
        .replace("PROGRAM.wasm", wasm)
        .replace("STORY", &escaped(&story.to_bytes()));
    Ok(bindings + &start)
}

/// Bytes as the inside of a script's string in which each character stands for one byte.
fn escaped(bytes: &[u8]) -> String {
    let escape = |&byte: &u8| match byte {
        b'"' | b'\\' => format!("\\{}", char::from(byte)),
        0..0x20 | 0x7f => format!("\\x{byte:02x}"),
        _ => char::from(byte).to_string(),
    };
    bytes.iter().map(escape).collect()
}

fn program_file(folder: &Path, ending: &'static str) -> Result<String, SiteError> {
    let missing = || SiteError::NoProgram {
        folder: folder.to_owned(),
        extension: ending.rsplit('.').next().unwrap_or(ending),
    };
    let entries = fs::read_dir(folder).map_err(|error| SiteError::File {
        path: folder.to_owned(),
        error,
    })?;
    entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .find(|name| name.starts_with("plugboard-page-") && name.ends_with(ending))
        .ok_or_else(missing)
}
