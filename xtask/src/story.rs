//! The story that a command is about: the one that the person names, or the built-in one.

use std::collections::hash_map::DefaultHasher;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::run::{root, say};

/// The variable that names a story's folder.
pub const VARIABLE: &str = "PLUGBOARD_STORY";

/// The story that is shown where no other is asked for.
const BUILT_IN: &str = "static/stories/tokyo-first";

/// The file that makes a folder a story's.
const STORY: &str = "story.json";

/// Those that a story may have, all that its site is made of.
const FILES: [&str; 3] = [STORY, "evidence.json", "context.json"];

/// The folder of the built-in story.
pub fn built_in() -> PathBuf {
    root().join(BUILT_IN)
}

/// The folder that the variable names, as seen from where the person stands; else the built-in story's.
///
/// # Errors
/// If there is no story, in a sentence that says what to do.
pub fn asked(stands: &Path) -> Result<PathBuf> {
    named(env::var_os(VARIABLE).as_deref(), stands)
}

/// The stories of the checkout whose sites stand beside that of a story: all others, where it is the built-in one.
///
/// # Errors
/// If the folder of stories is missing.
pub fn beside(story: &Path) -> Result<Vec<PathBuf>> {
    let built_in = built_in();
    if story.canonicalize().ok() != built_in.canonicalize().ok() {
        return Ok(Vec::new());
    }
    let mut others = all()?;
    others.retain(|other| *other != built_in);
    Ok(others)
}

/// The stories of the checkout.
///
/// # Errors
/// If their folder is missing.
pub fn all() -> Result<Vec<PathBuf>> {
    let stories = fs::read_dir(root().join("static/stories"))
        .context("static/stories is missing; restore it with git")?;
    let stories = stories.flatten().map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = stories.filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

/// Says that a command is about the built-in story only, if another is named.
pub fn says_built_in_only() {
    if env::var_os(VARIABLE).is_some_and(|named| !named.is_empty()) {
        say(&format!(
            "this is about the built-in story, whatever {VARIABLE} names"
        ));
    }
}

fn named(named: Option<&OsStr>, stands: &Path) -> Result<PathBuf> {
    // An empty variable is how shells take one back for a single command.
    let Some(named) = named.filter(|named| !named.is_empty()) else {
        return Ok(built_in());
    };
    let folder = stands.join(named);
    let shown = folder.display();
    if folder.is_file() {
        bail!("{VARIABLE} names a file, {shown}; name the folder that it stands in");
    }
    if !folder.is_dir() {
        bail!(
            "{VARIABLE} names {shown}, where there is no folder; name one by its whole path, or as seen from where you stand"
        );
    }
    if !folder.join(STORY).is_file() {
        bail!(
            "{VARIABLE} names {shown}, which holds no {STORY}; a story is a folder that does, so copy {BUILT_IN} and change it"
        );
    }
    // Without the way that leads there from where the person stands.
    Ok(folder.canonicalize().unwrap_or(folder))
}

/// Notes whose site stands in a folder.
///
/// # Errors
/// If the note cannot be written.
pub fn note(story: &Path, site: &Path) -> io::Result<()> {
    fs::write(note_of(site), mark(story, site)?)
}

/// Whether what stands in a folder is the site of this story as it is now, as far as was noted.
pub fn is_site_of(story: &Path, site: &Path) -> bool {
    let noted = fs::read_to_string(note_of(site));
    noted.is_ok_and(|noted| mark(story, site).is_ok_and(|mark| mark == noted))
}

/// Not in the site itself: that is copied to servers as it is.
fn note_of(site: &Path) -> PathBuf {
    let name = site.file_name().unwrap_or_default().to_string_lossy();
    root().join("target").join(format!("site-in-{name}"))
}

/// The story and its site in a line that is another one when either has changed: Trunk may have been run
/// by hand in between.
fn mark(story: &Path, site: &Path) -> io::Result<String> {
    let mut hasher = DefaultHasher::new();
    let beside = beside(story).unwrap_or_default();
    for story in beside.iter().map(PathBuf::as_path).chain([story]) {
        for file in FILES.map(|file| story.join(file)) {
            fs::read(file).ok().hash(&mut hasher);
        }
    }
    fs::read(site.join("index.html"))?.hash(&mut hasher);
    let folder = fs::canonicalize(story)?;
    Ok(format!("{} {:016x}\n", folder.display(), hasher.finish()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story(folder: &Path, text: &str) -> PathBuf {
        fs::create_dir_all(folder).unwrap();
        for file in FILES {
            fs::write(folder.join(file), text).unwrap();
        }
        folder.to_owned()
    }

    fn asked_for(word: &str, stands: &Path) -> Result<PathBuf> {
        named(Some(OsStr::new(word)), stands)
    }

    #[test]
    fn the_story_is_the_one_named_from_where_the_person_stands() {
        let there = tempfile::tempdir().unwrap();
        let mine = story(&there.path().join("stories/mine"), "{}");
        let mine = mine.canonicalize().unwrap();
        let found = |word: &str| asked_for(word, there.path()).unwrap();
        assert_eq!(found("stories/mine"), mine);
        assert_eq!(found("stories/../stories/mine/"), mine);
        assert_eq!(found(mine.to_str().unwrap()), mine);
        assert_eq!(named(None, there.path()).unwrap(), built_in());
        assert_eq!(found(""), built_in());
        assert!(built_in().join("story.json").is_file());
    }

    #[test]
    fn what_is_no_story_is_refused_in_a_sentence_with_the_mend() {
        let there = tempfile::tempdir().unwrap();
        story(&there.path().join("mine"), "{}");
        fs::create_dir(there.path().join("empty")).unwrap();
        for (word, says, mend) in [
            ("nowhere", "there is no folder", "from where you stand"),
            ("mine/story.json", "names a file", "name the folder"),
            ("empty", "no story.json", "copy static/stories/tokyo-first"),
        ] {
            let error = asked_for(word, there.path()).unwrap_err().to_string();
            assert!(error.contains(says) && error.contains(mend), "{error}");
            assert!(error.contains(word) && !error.contains('\n'), "{error}");
        }
    }

    #[test]
    fn a_site_is_of_one_story_as_it_was() {
        let there = tempfile::tempdir().unwrap();
        // The note is named by the site's folder, of which there is one name a test.
        let name = there.path().file_name().unwrap().to_owned();
        let site = there.path().join(name);
        let [mine, other] = ["mine", "other"].map(|name| story(&there.path().join(name), "{}"));
        fs::create_dir(&site).unwrap();
        fs::write(site.join("index.html"), "mine").unwrap();
        assert!(!is_site_of(&mine, &site), "nobody knows whose it is");
        note(&mine, &site).unwrap();
        assert!(is_site_of(&mine, &site));
        assert!(!is_site_of(&other, &site), "though its files are the same");
        fs::write(site.join("index.html"), "by hand").unwrap();
        assert!(!is_site_of(&mine, &site));
        note(&mine, &site).unwrap();
        fs::write(mine.join("story.json"), "{ }").unwrap();
        assert!(!is_site_of(&mine, &site));
        fs::remove_file(note_of(&site)).unwrap();
    }
}
