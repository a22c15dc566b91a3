//! The built page, and copies of it changed on purpose.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

/// Goes in front of everything else in the head of a watched copy.
const PROBE: &str = include_str!("probe.js");

/// The folder that holds the built page.
pub fn folder() -> Result<PathBuf> {
    let dist = match env::var_os("PLUGBOARD_DIST") {
        Some(named) => PathBuf::from(named),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"),
    };
    ensure!(
        dist.join("index.html").is_file(),
        "there is no built page in {}: run `cargo xtask build`",
        dist.display()
    );
    Ok(dist)
}

/// The folder that holds the site of a story of one's own.
///
/// # Errors
/// If it has not been made.
pub fn own_story() -> Result<PathBuf> {
    made("PLUGBOARD_OWN_STORY", "own-story", "another story")
}

/// The folder that holds the site of the built-in story in a language that nobody speaks.
///
/// # Errors
/// If it has not been made.
pub fn pseudo() -> Result<PathBuf> {
    made("PLUGBOARD_PSEUDO", "pseudo/site", "the pseudo-language")
}

/// A site that a variable names, or else stands in target/.
fn made(variable: &str, usual: &str, of: &str) -> Result<PathBuf> {
    let site = match env::var_os(variable) {
        Some(named) => PathBuf::from(named),
        None => Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../target")
            .join(usual),
    };
    ensure!(
        site.join("index.html").is_file(),
        "there is no site of {of} in {}: run `cargo xtask test --only browser`",
        site.display()
    );
    Ok(site)
}

/// The languages that the built page speaks: its first at its root, the others in their folders.
pub fn languages() -> Result<Vec<String>> {
    let dist = folder()?;
    let html = fs::read_to_string(dist.join("index.html"))?;
    let first = html.split_once("<html lang=\"").and_then(|(_, rest)| {
        let (language, _) = rest.split_once('"')?;
        Some(language.to_owned())
    });
    let mut others: Vec<String> = dist
        .read_dir()?
        .flatten()
        .filter(|entry| entry.path().join("index.html").is_file())
        // What has a manifest of its own is another story's site.
        .filter(|entry| !entry.path().join("manifest.json").exists())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    others.sort();
    let first = first.context("index.html names no language")?;
    Ok([first].into_iter().chain(others).collect())
}

/// The folders of those languages, each with a slash at its end; none for the first.
pub fn folders() -> Result<Vec<String>> {
    let others = languages()?.into_iter().skip(1);
    let others = others.map(|language| format!("{language}/"));
    Ok([String::new()].into_iter().chain(others).collect())
}

/// A copy whose index page notes what happens from before the page's own script starts.
///
/// The probe is a deferred script in front of all others: it runs when the static page is parsed
/// and nothing else has run yet.
pub fn watched(dist: &Path) -> Result<TempDir> {
    let copy = copy(dist)?;
    let index = copy.path().join("index.html");
    let html = fs::read_to_string(&index)?;
    let (before, after) = html
        .split_once("<head>")
        .context("index.html has no plain <head>")?;
    let probe = r#"<script defer src="./probe.js"></script>"#;
    fs::write(&index, format!("{before}<head>{probe}{after}"))?;
    remove(copy.path(), "index.html.")?;
    fs::write(copy.path().join("probe.js"), PROBE)?;
    Ok(copy)
}

/// A copy whose pages have lost their comments, as some hosts leave them out.
///
/// # Errors
/// If there is no built page, or no comment in it.
pub fn without_comments(dist: &Path) -> Result<TempDir> {
    let copy = copy(dist)?;
    let index = copy.path().join("index.html");
    let html = fs::read_to_string(&index)?;
    let mut parts = html.split("<!--");
    let mut bare = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        bare += part.split_once("-->").context("a comment has an end")?.1;
    }
    ensure!(bare.len() < html.len(), "there are no comments");
    fs::write(&index, bare)?;
    remove_twins(copy.path())?;
    Ok(copy)
}

/// A copy without the files that have this in their names, which the server then answers with 404.
///
/// Part of a name, so that compressed twins (`.wasm.br`) go with the rest.
pub fn without(dist: &Path, part: &str) -> Result<TempDir> {
    let copy = copy(dist)?;
    let removed = remove(copy.path(), part)?;
    ensure!(removed > 0, "there is no {part} in {}", dist.display());
    Ok(copy)
}

/// The name of a file that changes with its content: the first with this start and this end.
///
/// # Errors
/// If there is none.
pub fn named(dist: &Path, start: &str, end: &str) -> Result<String> {
    let names = dist.read_dir()?.flatten().map(|entry| entry.file_name());
    let mut names = names.filter_map(|name| name.into_string().ok());
    names
        .find(|name| name.starts_with(start) && name.ends_with(end))
        .with_context(|| format!("there is no {start}…{end} in {}", dist.display()))
}

/// A copy, to be changed.
pub fn copy(dist: &Path) -> Result<TempDir> {
    let copy = TempDir::new()?;
    copy_into(dist, copy.path())?;
    Ok(copy)
}

/// Takes the compressed twins out of a copy, so that what is changed in it is what is served.
///
/// # Errors
/// If a file cannot be removed.
pub fn remove_twins(folder: &Path) -> Result<()> {
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.is_dir() {
            remove_twins(&path)?;
        } else if path
            .extension()
            .is_some_and(|end| end == "br" || end == "gz")
        {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

pub(crate) fn copy_into(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in from.read_dir()? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_into(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

fn remove(folder: &Path, part: &str) -> Result<usize> {
    let mut removed = 0;
    for entry in folder.read_dir()? {
        let entry = entry?;
        let path = entry.path();
        if path.is_dir() {
            removed += remove(&path, part)?;
        } else if entry.file_name().to_string_lossy().contains(part) {
            fs::remove_file(path)?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// The headers that the build asks hosts to send with every file.
pub fn headers() -> Result<Vec<(String, String)>> {
    let text = fs::read_to_string(folder()?.join("_headers"))?;
    let lines = text.lines().skip_while(|line| *line != "/*").skip(1);
    let lines = lines.take_while(|line| line.starts_with(' '));
    let pairs = lines.filter_map(|line| line.trim().split_once(": "));
    Ok(pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect())
}
