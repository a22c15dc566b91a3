//! Copies of a built site that do not change any more.

use std::path::{Path, PathBuf};
use std::{fs, io};

use jiff::Timestamp;
use jiff::tz::offset;

use super::address::Page;
use super::manifest::Manifest;
use super::markup::escape;
use crate::story::{Language, PartialDate, Story};
use crate::words::{phrases, share_phrases};

/// Why a copy could not be made.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum FreezeError {
    /// A copy of that date is kept for ever.
    #[error("{} is there already, and a frozen copy is never changed; give another date", .0.display())]
    There(PathBuf),
    /// There is nothing to copy.
    #[error("{} holds no site of this story; make it first with `plugboard build`", .0.display())]
    NoSite(PathBuf),
    /// A file could not be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

/// Copies the built site in `site` to a folder of its own under `archive`, named by story and date. Its
/// pages say that they are frozen, and name no place outside but their sources. Returns the folder.
///
/// # Errors
/// If a copy of that date is there, or there is no site. Nothing half done is left.
pub fn freeze(
    story: &Story,
    site: &Path,
    archive: &Path,
    date: PartialDate,
) -> Result<PathBuf, FreezeError> {
    let languages = story.languages();
    let name = format!("{}-{date}", story.id());
    let copy = archive.join(&name);
    if copy.exists() {
        return Err(FreezeError::There(copy));
    }
    let unfinished = archive.join(format!("{name}.unfinished"));
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).map_err(|error| file(&unfinished, error))?;
    }
    copy_folder(site, &unfinished)?;
    let folders = super::address::Folders { languages };
    for edition in story.editions() {
        let (told, language) = (&edition.seed, edition.seed.language);
        let folder = unfinished.join(folders.folder(language));
        for page in Page::all(&edition) {
            let path = folder.join(page.file(told));
            let html = fs::read_to_string(&path);
            let html = html.map_err(|_| FreezeError::NoSite(site.to_owned()))?;
            let frozen = frozen(&html, language, date, folders.root(language));
            fs::write(&path, frozen).map_err(|error| file(&path, error))?;
        }
        // These are for those who show the page as it stands elsewhere.
        let oembed = folder.join("oembed");
        if oembed.exists() {
            fs::remove_dir_all(&oembed).map_err(|error| file(&oembed, error))?;
        }
    }
    // It is of the site as it was made, and a copy is another.
    let manifest = unfinished.join(Manifest::FILE);
    if manifest.exists() {
        fs::remove_file(&manifest).map_err(|error| file(&manifest, error))?;
    }
    let styles = unfinished.join(STYLES.0);
    fs::write(&styles, STYLES.1).map_err(|error| file(&styles, error))?;
    fs::rename(&unfinished, &copy).map_err(|error| file(&copy, error))?;
    Ok(copy)
}

fn file(path: &Path, error: io::Error) -> FreezeError {
    FreezeError::File {
        path: path.to_owned(),
        error,
    }
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), FreezeError> {
    let entries = fs::read_dir(from).map_err(|_| FreezeError::NoSite(from.to_owned()))?;
    fs::create_dir_all(to).map_err(|error| file(to, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| file(from, error))?;
        let (path, copy) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() && Manifest::read(&path).is_ok() {
            // Another story's site, which stands beside this one.
            continue;
        }
        if path.is_dir() {
            copy_folder(&path, &copy)?;
        } else {
            fs::copy(&path, &copy).map_err(|error| file(&path, error))?;
        }
    }
    Ok(())
}

/// What a head says of the place where the page stands, each on a line of its own.
const OF_ITS_PLACE: [&str; 7] = [
    "<link rel=\"canonical\"",
    "<link rel=\"alternate\" hreflang=",
    "<link rel=\"alternate\" type=",
    "<meta property=\"og:url\"",
    "<meta property=\"og:image",
    "<meta name=\"twitter:card\"",
    "<script type=\"application/ld+json\"",
];

/// The look of the line on top. It is in a file of the copy's own: readers of the site never need it.
const STYLES: (&str, &str) = (
    "frozen.css",
    ".frozen{background:var(--tint);border-block-end:1px solid var(--rule);padding:.5rem 1rem;font-size:.875rem;text-align:center}\n",
);

/// A page as it stands in a frozen copy. `root` is the way up to the copy's root.
pub fn frozen(html: &str, language: Language, date: PartialDate, root: &str) -> String {
    let note = share_phrases(language).frozen(&phrases(language).date(date));
    let (head, rest) = html.split_once("</head>").unwrap_or(("", html));
    let mut frozen: String = head
        .lines()
        .filter(|line| !OF_ITS_PLACE.iter().any(|start| line.starts_with(start)))
        .flat_map(|line| [line, "\n"])
        .collect();
    let body = rest.find("<body").map_or(0, |at| at + 1);
    let body = rest[body..].find('>').map_or(0, |at| body + at + 1);
    frozen += &format!(
        "<link rel=\"stylesheet\" href=\"{root}{}\">\n</head>{}\n<p class=\"frozen\">{}</p>{}",
        STYLES.0,
        &rest[..body],
        escape(&note),
        &rest[body..]
    );
    frozen
}

/// Today, by the clock of this machine, in UTC.
pub fn today() -> PartialDate {
    today_at(0)
}

/// The latest day that it is anywhere now: what anyone calls today does not lie after it.
pub fn latest_today() -> PartialDate {
    today_at(14)
}

/// Today, so many hours ahead of UTC.
fn today_at(hours: i8) -> PartialDate {
    let date = offset(hours).to_datetime(Timestamp::now()).date();
    PartialDate {
        year: date.year() as u16,
        month: Some(date.month() as u8),
        day: Some(date.day() as u8),
    }
}
