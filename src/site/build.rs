use std::path::{Path, PathBuf};
use std::{fs, io};

use super::address::{Folders, Page};
use super::cards::{self, Painter};
use super::citation::{BIBTEX, CSL, DATA_CSV, DATA_JSON};
use super::document::{Files, page};
use super::head::oembed;
use super::program::ProgramError;
use super::script::{self, filled, small};
use super::share::{Share, SiteAddress, oembed_file};
use super::{citation, data, hashed, hosting, program, styles, table};
use crate::story::{Language, Story};
use crate::words::{exploring_phrases, phrases, share_phrases, sharing_phrases};

/// What the page does in another page's frame. Only pages in frames load it, before the program starts.
const FRAME: &str = include_str!("../../static/scripts/frame.js");

/// What starts the program, and what tells the reader when it does not start.
const START: &str = include_str!("../../static/scripts/start.js");

/// The way through the board by arrow keys.
const GRID: &str = include_str!("../../static/scripts/grid.js");

/// What the programs leave to the platform.
const PLATFORM: &str = include_str!("../../static/scripts/platform.js");

/// What opens the part in which readers find things out.
const OPEN: &str = include_str!("../../static/scripts/open.js");

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
    #[error("{} holds no program of ours (….{extension}); run `cargo xtask build`", folder.display())]
    NoProgram {
        /// Where it was looked for.
        folder: PathBuf,
        /// Which of its files.
        extension: &'static str,
    },
    /// The program is not laid out as it is known.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Program(#[from] ProgramError),
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
pub fn build(story: &Story, site: Site) -> Result<Vec<String>, SiteError> {
    let Site {
        styles: styles_index,
        folder,
        address,
        painter,
    } = site;
    let file_error = |(path, error)| SiteError::File { path, error };
    let (bindings, wasm) = program(folder, "plugboard-page", "plugboard")?;
    let exploring = exploring_program(folder)?;
    let styles = styles::bundle(styles_index, story).map_err(SiteError::Styles)?;
    let styles =
        hashed::write(folder, "plugboard", "css", styles.as_bytes()).map_err(file_error)?;
    let exploring_styles = styles::part(&styles_index.with_file_name("exploring.css"));
    let exploring_styles = exploring_styles.map_err(SiteError::Styles)?;
    let exploring_styles = hashed::write(folder, "exploring", "css", exploring_styles.as_bytes())
        .map_err(file_error)?;
    let inner = styles::part(&styles_index.with_file_name("inner.css"));
    let inner = inner.map_err(SiteError::Styles)? + &styles::filters(story);
    let inner = hashed::write(folder, "inner", "css", inner.as_bytes()).map_err(file_error)?;
    let folders = Folders {
        languages: story.languages(),
    };
    if folders.languages.is_empty() {
        return Err(SiteError::NoLanguage);
    }
    let editions = story.editions();
    // All in one file, so that the page is live after two requests less.
    let code = small(&[GRID, &bindings, PLATFORM, START].join("\n"));
    let mut notes = Vec::new();
    let mut share = Share {
        address,
        cards: Vec::new(),
    };
    if let Some(painter) = painter {
        (share.cards, notes) = cards::draw(painter, story, &editions, &folders, folder)?;
    }
    let frame = frame_script(&folders.languages);
    let frame = hashed::write(folder, "frame", "js", frame.as_bytes());
    let frame = frame.map_err(file_error)?;
    let frame_styles = styles::part(&styles_index.with_file_name("embed.css"));
    let frame_styles = frame_styles.map_err(SiteError::Styles)?;
    let frame_styles = hashed::write(folder, "frame", "css", frame_styles.as_bytes());
    let frame_styles = frame_styles.map_err(file_error)?;
    for edition in &editions {
        let told = &edition.seed;
        let language = told.language;
        let places = [
            ("STORY", &*script::bytes(&told.to_bytes())),
            ("WORDS", &*script::string(&phrases(language).to_text())),
            ("PROGRAM.wasm", &*wasm),
            ("EXPLORE.js", &*exploring),
            ("SAID.js", &*exploring_words(folder, language)?),
            ("EXPLORE.css", &*exploring_styles),
            ("INNER.css", &*inner),
            ("FRAME.js", &*frame),
            ("FRAME.css", &*frame_styles),
        ];
        let script = filled(&code, &places);
        let files = Files {
            script: hashed::write(folder, "plugboard", "js", script.as_bytes())
                .map_err(file_error)?,
            styles: styles.clone(),
            inner: inner.clone(),
            exploring: exploring_styles.clone(),
            wasm: wasm.clone(),
        };
        let folder = folder.join(folders.folder(language));
        fs::create_dir_all(&folder).map_err(|error| file_error((folder.clone(), error)))?;
        for of in Page::all(told) {
            let html = page(story, edition, of, &files, &share);
            write(&folder.join(of.file(told)), html.as_bytes())?;
            if let Some(answer) = oembed(story, edition, of, &share) {
                let file = folder.join(oembed_file(told, of));
                write(&file, answer.to_string().as_bytes())?;
            }
        }
        let csl = citation::csl(edition, &folders, &share);
        let json = data::json(edition, share.address.as_ref());
        for (file, content) in [
            (DATA_CSV, table::csv(edition)),
            (DATA_JSON, pretty(&json)),
            (
                BIBTEX,
                citation::bibtex(edition, &folders, &share).into_bytes(),
            ),
            (CSL, pretty(&csl)),
        ] {
            write(&folder.join(file), &content)?;
        }
    }
    write(
        &folder.join("embed.js"),
        hosting::embed_script(&editions).as_bytes(),
    )?;
    write(&folder.join("_headers"), hosting::headers().as_bytes())?;
    hosting::compress(folder).map_err(file_error)?;
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

/// A program that Trunk has put there: wasm-bindgen's script, which is taken out of the folder, and the name
/// of its wasm, which changes with the content.
fn program(folder: &Path, name: &str, stem: &str) -> Result<(String, String), SiteError> {
    let file_error = |(path, error)| SiteError::File { path, error };
    let bindings = take(&folder.join(program_file(folder, name, ".js")?))?;
    let wasm = take(&folder.join(program_file(folder, name, "_bg.wasm")?))?;
    let (bindings, wasm) = program::shortened(&String::from_utf8_lossy(&bindings), &wasm)?;
    let wasm = hashed::write(folder, stem, "wasm", &wasm).map_err(file_error)?;
    Ok((bindings, wasm))
}

/// The program in which readers find things out, under names that change with its content. Trunk names
/// a second program as one for a worker, without.
fn exploring_program(folder: &Path) -> Result<String, SiteError> {
    const NAME: &str = "plugboard-explore";
    let file_error = |(path, error)| SiteError::File { path, error };
    let (bindings, wasm) = program(folder, NAME, "explore")?;
    // Both programs' scripts are on one page, so they cannot have one name.
    let bindings = bindings.replacen("let wasm_bindgen", "let plugboard_part", 1);
    let script = filled(
        &small(&(bindings + "\n" + OPEN)),
        &[("PROGRAM.wasm", &wasm)],
    );
    hashed::write(folder, "explore", "js", script.as_bytes()).map_err(file_error)
}

/// What that program says in a language: a script apart, so that the program and its own serve all languages.
fn exploring_words(folder: &Path, language: Language) -> Result<String, SiteError> {
    let script = format!(
        "window.plugboardWords = {{ explore: {}, share: {} }};\n",
        script::string(&exploring_phrases(language).to_text()),
        script::string(&sharing_phrases(language).to_text()),
    );
    let written = hashed::write(folder, "explore", "js", script.as_bytes());
    written.map_err(|(path, error)| SiteError::File { path, error })
}

/// The script of frames, in all languages: only frames load it, and few of their readers need its words.
fn frame_script(languages: &[Language]) -> String {
    let said = |language: &Language| {
        let line = script::string(share_phrases(*language).nothing_happened());
        format!("{}: {line}", language.tag())
    };
    let said: Vec<String> = languages.iter().map(said).collect();
    let said = format!("({{ {} }})", said.join(", "));
    filled(&small(FRAME), &[("WORDS", &said)])
}

fn take(path: &Path) -> Result<Vec<u8>, SiteError> {
    let file_error = |error| SiteError::File {
        path: path.to_owned(),
        error,
    };
    let content = fs::read(path).map_err(file_error)?;
    fs::remove_file(path).map_err(file_error)?;
    Ok(content)
}

fn program_file(folder: &Path, program: &str, ending: &'static str) -> Result<String, SiteError> {
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
        .find(|name| name.starts_with(program) && name.ends_with(ending))
        .ok_or_else(missing)
}
