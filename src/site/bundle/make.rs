//! What a bundle is made of.

use std::fs;
use std::path::{Path, PathBuf};

use super::script::Script;
use super::sheets::sheet;
use super::{Bundle, BundleError, FACES, More, STORIES, Sheets, Wasm};
use crate::site::program;
use crate::site::share::cards::faces;
use crate::site::twins::Twins;

/// The page's own script: see `static/scripts/README.md`.
const PAGE: [&str; 5] = [
    include_str!("../../../static/scripts/page/files.js"),
    include_str!("../../../static/scripts/page/kept.js"),
    include_str!("../../../static/scripts/page/need.js"),
    include_str!("../../../static/scripts/page/rest.js"),
    include_str!("../../../static/scripts/page/start.js"),
];

/// The script of its program, around the program's bindings.
const BEFORE_BINDINGS: [&str; 2] = [
    include_str!("../../../static/scripts/program/page.js"),
    include_str!("../../../static/scripts/program/grid.js"),
];
const AFTER_BINDINGS: [&str; 4] = [
    include_str!("../../../static/scripts/program/again.js"),
    include_str!("../../../static/scripts/program/platform.js"),
    include_str!("../../../static/scripts/program/open.js"),
    include_str!("../../../static/scripts/program/start.js"),
];

/// The script of what readers open.
const OPEN: &str = include_str!("../../../static/scripts/explore/open.js");

/// What the page does in another page's frame.
const FRAME: &str = include_str!("../../../static/scripts/frame.js");

/// What it does there once its reader does something.
const FRAME_USE: &str = include_str!("../../../static/scripts/frame_use.js");

/// The helper that articles load.
pub(in crate::site) const EMBED: &str = include_str!("../../../static/scripts/embed.js");

/// Where the parts of a bundle are found.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// The folder that Trunk has built into.
    pub built: &'a Path,
    /// The sheet that names all the others.
    pub styles: &'a Path,
    /// A folder that has the cards' faces somewhere under it; without them there will be no cards.
    pub faces: Option<&'a Path>,
    /// The folder whose folders are stories to be built in.
    pub stories: &'a Path,
}

impl Bundle {
    /// Makes it, with scripts as small as esbuild makes them where that is on PATH.
    ///
    /// # Errors
    /// The first part that is missing or not as it is known.
    pub fn make(parts: Parts) -> Result<Bundle, BundleError> {
        let Parts {
            built,
            styles,
            faces: folder,
            stories,
        } = parts;
        let bindings = file(built, "plugboard-page", ".js")?;
        let whole = file(built, "plugboard-page", "_bg.wasm")?;
        let linked = file(built, "plugboard-page", ".linked")?;
        let (bindings, whole) = program::shortened(&String::from_utf8_lossy(&bindings), &whole)?;
        let [first, later] = program::parts(&linked, &whole)?;
        let program_script = [&BEFORE_BINDINGS[..], &[&bindings], &AFTER_BINDINGS].concat();
        let part = |wasm: Vec<u8>| {
            let twins = Twins::of(&wasm).map_err(BundleError::at(built))?;
            Ok::<_, BundleError>(Wasm { wasm, twins })
        };
        let sheet = |file: &str| sheet(&styles.with_file_name(file)).map_err(BundleError::Styles);
        Ok(Bundle {
            page: Script::of(&PAGE),
            program_script: Script::of(&program_script),
            program: part(first)?,
            later: part(later)?,
            explore: Script::of(&[OPEN]),
            frame: Script::of(&[FRAME]),
            frame_use: Script::of(&[FRAME_USE]),
            embed: Script::of(&[EMBED]),
            sheets: Sheets {
                page: sheet("index.css")?,
                inner: sheet("inner.css")?,
                exploring: sheet("exploring.css")?,
                frame: sheet("embed.css")?,
                frame_use: sheet("embed_use.css")?,
            },
            more: More::Here(more(folder, stories)?),
        })
    }
}

/// The files that only some commands need.
fn more(folder: Option<&Path>, stories: &Path) -> Result<Vec<(String, Vec<u8>)>, BundleError> {
    let faces = folder.map_or(Ok(Vec::new()), faces)?.into_iter();
    let mut more: Vec<_> = faces
        .map(|(name, face)| (format!("{FACES}{name}"), face))
        .collect();
    for story in entries(stories)? {
        if !story.is_dir() {
            continue;
        }
        for path in entries(&story)? {
            if path.extension().is_some_and(|end| end == "json") {
                let name = path.strip_prefix(stories).unwrap_or(&path);
                let name = name.to_string_lossy().replace('\\', "/");
                let file = fs::read(&path).map_err(BundleError::at(&path))?;
                more.push((format!("{STORIES}{name}"), file));
            }
        }
    }
    Ok(more)
}

/// What stands in a folder, always in the same order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, BundleError> {
    let entries = fs::read_dir(folder).map_err(BundleError::at(folder))?;
    let paths = entries.map(|entry| Ok(entry.map_err(BundleError::at(folder))?.path()));
    let mut paths: Vec<PathBuf> = paths.collect::<Result<_, BundleError>>()?;
    paths.sort();
    Ok(paths)
}

/// The file whose name starts and ends so.
fn file(built: &Path, start: &str, ending: &'static str) -> Result<Vec<u8>, BundleError> {
    let missing = || BundleError::NoProgram {
        folder: built.to_owned(),
        extension: ending.rsplit('.').next().unwrap_or(ending),
    };
    let entries = fs::read_dir(built).map_err(|_| missing())?;
    let mut names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let name = names.find(|name| name.starts_with(start) && name.ends_with(ending));
    let path = built.join(name.ok_or_else(missing)?);
    fs::read(&path).map_err(BundleError::at(&path))
}
