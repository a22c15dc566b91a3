//! Which files a first visit to a page loads.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::tags;

/// Kinds that a script loads as it starts, if it names them. Others that it names wait for the reader.
const STARTED_BY_SCRIPTS: &[&str] = &["js", "mjs", "wasm", "css"];

/// How the names begin of what a script loads only when a reader opens that part, or in a frame.
const ON_DEMAND: &[&str] = &["explore-", "exploring-", "frame-", REST];

/// How the name begins of the styles of what follows the board.
const REST: &str = "inner-";

/// The files that are loaded only when a reader opens the part in which things are found out.
///
/// # Errors
/// If the site has not been built.
pub fn on_demand(site: &Path) -> Result<Vec<PathBuf>> {
    let mut files = files(site)?;
    files.retain(|file| is_on_demand(file) && !file.to_string_lossy().contains(REST));
    files.sort();
    Ok(files)
}

fn is_on_demand(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    ON_DEMAND.iter().any(|stem| name.starts_with(stem)) && extension(file) != "html"
}

/// The site's pages, its first one first.
///
/// # Errors
/// If the site has not been built.
pub fn pages(site: &Path) -> Result<Vec<PathBuf>> {
    let mut pages = files(site)?;
    pages.retain(|page| page.file_name().is_some_and(|name| name == "index.html"));
    pages.sort_by_key(|page| (page.components().count(), page.clone()));
    ensure!(
        !pages.is_empty(),
        "{} holds no index.html; run `cargo xtask build`",
        site.display()
    );
    Ok(pages)
}

/// The files of the site that a first visit to a page loads, the page among them, relative to the site.
///
/// # Errors
/// If a file is missing, or the page loads too little to be what readers get.
pub fn loaded(site: &Path, page: &Path) -> Result<BTreeSet<PathBuf>> {
    let all = files(site)?;
    let folder = page.parent().unwrap_or(Path::new(""));
    let html = read(site, page)?;
    let mut found = BTreeSet::from([page.to_owned()]);
    let mut new: Vec<PathBuf> = tags::named(&html, folder).collect();
    while let Some(file) = new.pop() {
        let kind = extension(&file).to_owned();
        if matches!(&*kind, "js" | "mjs" | "css") {
            let text = read(site, &file)?;
            let named = all.iter().filter(|other| is_named_by(&kind, &text, other));
            new.extend(
                named
                    .filter(|other| !found.contains(*other) && **other != file)
                    .cloned(),
            );
        }
        found.insert(file);
    }
    for kind in ["css", "js", "wasm"] {
        let has = found.iter().any(|file| extension(file) == kind);
        ensure!(
            has,
            "{} loads no .{kind} file, so its size says nothing; build the site again",
            page.display()
        );
    }
    Ok(found)
}

fn is_named_by(kind: &str, text: &str, other: &Path) -> bool {
    let name = other.file_name().unwrap_or_default().to_string_lossy();
    let counts = kind == "css" || STARTED_BY_SCRIPTS.contains(&extension(other));
    counts && extension(other) != "html" && !is_on_demand(other) && text.contains(&*name)
}

fn extension(file: &Path) -> &str {
    file.extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
}

fn read(site: &Path, file: &Path) -> Result<String> {
    let path = site.join(file);
    fs::read_to_string(&path)
        .with_context(|| format!("{} cannot be read; run `cargo xtask build`", path.display()))
}

/// Every file of the site, relative to it, without compressed twins: they are the same files, packed.
fn files(site: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(site.join(&folder))
            .with_context(|| format!("{} is missing; run `cargo xtask build`", site.display()))?;
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            let is_folder = entry.file_type()?.is_dir();
            if !is_folder && matches!(extension(&path), "br" | "gz") {
                continue;
            }
            if is_folder { &mut folders } else { &mut files }.push(path);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<link rel="stylesheet" href="a.css"><script src="./b.js"></script>"#;

    fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        for (name, content) in files {
            let path = site.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        site
    }

    fn names(site: &tempfile::TempDir, page: &str) -> Vec<String> {
        let found = loaded(site.path(), Path::new(page)).unwrap();
        found
            .iter()
            .map(|file| file.to_string_lossy().into_owned())
            .collect()
    }

    #[test]
    fn finds_what_scripts_and_styles_load() {
        let site = site(&[
            ("index.html", PAGE),
            ("a.css", "@font-face { src: url(letters.woff2) }"),
            ("letters.woff2", ""),
            (
                "b.js",
                "import './c.js'; init('p_bg.wasm'); later('evidence.json')",
            ),
            ("c.js", "import './b.js'"),
            ("p_bg.wasm", ""),
            ("evidence.json", ""),
            ("later.html", ""),
            ("b.js.br", ""),
            ("p_bg.wasm.gz", ""),
        ]);
        let expected = [
            "a.css",
            "b.js",
            "c.js",
            "index.html",
            "letters.woff2",
            "p_bg.wasm",
        ];
        assert_eq!(names(&site, "index.html"), expected);
    }

    #[test]
    fn follows_a_page_in_a_folder() {
        let french = PAGE
            .replace("a.css", "../a.css")
            .replace("./b.js", "../b.js");
        let files = [
            ("fr/index.html", &*french),
            ("index.html", PAGE),
            ("a.css", ""),
            ("b.js", "p.wasm"),
            ("p.wasm", ""),
        ];
        let site = site(&files);
        assert_eq!(
            names(&site, "fr/index.html"),
            ["a.css", "b.js", "fr/index.html", "p.wasm"]
        );
        let pages = pages(site.path()).unwrap();
        assert_eq!(pages, [Path::new("index.html"), Path::new("fr/index.html")]);
    }

    #[test]
    fn refuses_to_measure_half_a_page() {
        assert!(pages(site(&[("a.css", "")]).path()).is_err());
        let site = site(&[("index.html", PAGE), ("a.css", ""), ("b.js", "")]);
        let error = loaded(site.path(), Path::new("index.html")).unwrap_err();
        assert!(error.to_string().contains("no .wasm file"), "{error}");
    }
}
