use std::path::{Path, PathBuf};
use std::{fs, io};

use super::address::{Folders, Page};
use super::cards::{self, Painter};
use super::citation::{BIBTEX, CSL, DATA_CSV, DATA_JSON};
use super::document::{Files, page};
use super::head::oembed;
use super::share::{Share, SiteAddress, oembed_file};
use super::{citation, data, hashed, styles, table};
use crate::story::Story;
use crate::story::checked::CheckedStory;

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

/// What a site is made with.
pub struct Site<'a> {
    /// The sheet that names all the others.
    pub styles: &'a Path,
    /// Where Trunk has put the program, and the site goes.
    pub folder: &'a Path,
    /// Where the site will stand, if that is known.
    pub address: Option<SiteAddress>,
    /// What draws the social cards; without it there are none.
    pub painter: Option<&'a Painter>,
}

/// Makes the site of a story. Returns sentences on what was left out, and how to have it.
///
/// # Errors
/// The first thing that is in the way.
pub fn build(story: &CheckedStory, site: Site) -> Result<Vec<String>, SiteError> {
    let Site {
        styles: styles_index,
        folder,
        address,
        painter,
    } = site;
    let file_error = |(path, error)| SiteError::File { path, error };
    let wasm = program_file(folder, "_bg.wasm")?;
    let bindings = bindings(folder)?;
    let styles = styles::bundle(styles_index, story).map_err(SiteError::Styles)?;
    let styles =
        hashed::write(folder, "plugboard", "css", styles.as_bytes()).map_err(file_error)?;
    let filters = styles::filters(story);
    let filters =
        hashed::write(folder, "filters", "css", filters.as_bytes()).map_err(file_error)?;
    let folders = Folders {
        languages: story.languages(),
    };
    if folders.languages.is_empty() {
        return Err(SiteError::NoLanguage);
    }
    let mut notes = Vec::new();
    let mut share = Share {
        address,
        cards: Vec::new(),
    };
    if let Some(painter) = painter {
        (share.cards, notes) = cards::draw(painter, story, &folders, folder)?;
    }
    for &language in &folders.languages {
        let told = story.told_in(language);
        let script = bindings.clone() + &start_script(&wasm, &told);
        let files = Files {
            script: hashed::write(folder, "plugboard", "js", script.as_bytes())
                .map_err(file_error)?,
            styles: styles.clone(),
            filters: filters.clone(),
            wasm: wasm.clone(),
        };
        let folder = folder.join(folders.folder(language));
        fs::create_dir_all(&folder).map_err(|error| file_error((folder.clone(), error)))?;
        for of in Page::all(&told) {
            let html = page(story, language, of, &files, &share);
            write(&folder.join(of.file(&told)), html.as_bytes())?;
            if let Some(answer) = oembed(story, language, of, &share) {
                let file = folder.join(oembed_file(&told, of));
                write(&file, answer.to_string().as_bytes())?;
            }
        }
        let csl = citation::csl(&told, &folders, &share);
        let json = data::json(story, language, share.address.as_ref());
        for (file, content) in [
            (DATA_CSV, table::csv(story, language)),
            (DATA_JSON, pretty(&json)),
            (
                BIBTEX,
                citation::bibtex(&told, &folders, &share).into_bytes(),
            ),
            (CSL, pretty(&csl)),
        ] {
            write(&folder.join(file), &content)?;
        }
    }
    if share.address.is_none() {
        notes.push(
            "links to the pages show no card yet: say where they will stand with \
             PLUGBOARD_ADDRESS=https://example.org/plugboard/"
                .to_owned(),
        );
    }
    Ok(notes)
}

fn pretty(json: &serde_json::Value) -> Vec<u8> {
    format!("{json:#}\n").into_bytes()
}

/// Writes a file, and makes its folder.
pub(super) fn write(path: &Path, content: &[u8]) -> Result<(), SiteError> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, content))
        .map_err(|error| SiteError::File {
            path: path.to_owned(),
            error,
        })
}

/// wasm-bindgen's module, which is taken out of the folder.
fn bindings(folder: &Path) -> Result<String, SiteError> {
    let path = folder.join(program_file(folder, ".js")?);
    let file_error = |error| SiteError::File {
        path: path.clone(),
        error,
    };
    let bindings = fs::read_to_string(&path).map_err(file_error)?;
    fs::remove_file(&path).map_err(file_error)?;
    Ok(bindings)
}

/// The story and our start. They follow wasm-bindgen's module in one file, so that the page is live
/// after two requests less.
fn start_script(wasm: &str, story: &Story) -> String {
    START
        .replace("PROGRAM.wasm", wasm)
        .replace("STORY", &escaped(&story.to_bytes()))
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
