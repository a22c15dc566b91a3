//! The folder that a site is put into. What is not ours there is never touched, and the site that stands there stays
//! whole until the next one is.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs, path, process};

mod error;
mod stands;

pub use error::PlaceError;

use stands::{Stands, UNFINISHED, is_unfinished, look};

/// A folder that a site is being made for.
#[derive(Debug)]
pub struct Place {
    folder: PathBuf,
    stands: Stands,
    unfinished: PathBuf,
}

/// How old such a folder is whose maker will not come back.
const LEFT: Duration = Duration::from_secs(24 * 60 * 60);

impl Place {
    /// A place for a site in a folder that is not there yet, is empty, or holds an earlier site and nothing else.
    ///
    /// # Errors
    /// If the folder is anything else, or nothing can be written there.
    pub fn at(folder: &Path) -> Result<Place, PlaceError> {
        let whole = match folder.canonicalize() {
            Ok(whole) => whole,
            Err(_) => path::absolute(folder).map_err(PlaceError::at(folder))?,
        };
        let no_folder = || PlaceError::NoFolder(folder.to_owned());
        let (Some(name), Some(parent)) = (whole.file_name(), whole.parent()) else {
            return Err(no_folder());
        };
        let before = beside(parent, name, ".before");
        if before.is_dir() && !whole.exists() {
            // The last one was ended between its two last steps.
            fs::rename(&before, &whole).map_err(PlaceError::at(&whole))?;
        }
        let stands = look(&whole, folder)?;
        fs::create_dir_all(parent).map_err(PlaceError::at(parent))?;
        // A folder that is there may be all that may be written to.
        let unfinished = match stands {
            Stands::Empty => whole.join(format!("{UNFINISHED}{}", process::id())),
            _ => beside(parent, name, &format!("{UNFINISHED}{}", process::id())),
        };
        clear(parent, name);
        fs::create_dir(&unfinished).map_err(PlaceError::at(&unfinished))?;
        Ok(Place {
            folder: whole,
            stands,
            unfinished,
        })
    }

    /// Where the site is to be made.
    pub fn unfinished(&self) -> &Path {
        &self.unfinished
    }

    /// Puts the site that was made there into the folder, in the place of an earlier one.
    ///
    /// # Errors
    /// If that is not as it was any more, or nothing can be written there.
    pub fn put(self) -> Result<(), PlaceError> {
        let Place {
            folder,
            stands,
            unfinished,
        } = &self;
        let moved = |from: &Path, to: &Path| fs::rename(from, to).map_err(PlaceError::at(to));
        match stands {
            Stands::Nothing => moved(unfinished, folder),
            Stands::Empty => move_all(unfinished, folder),
            Stands::Site => {
                // Making a site takes a while, in which anything may have been put there.
                look(folder, folder)?;
                let (Some(name), Some(parent)) = (folder.file_name(), folder.parent()) else {
                    return Err(PlaceError::NoFolder(folder.clone()));
                };
                let before = beside(parent, name, ".before");
                if before.is_dir() {
                    look(&before, &before)?;
                    fs::remove_dir_all(&before).map_err(PlaceError::at(&before))?;
                }
                if is_stood_in(folder) {
                    fs::create_dir(&before).map_err(PlaceError::at(&before))?;
                    move_all(folder, &before)?;
                    move_all(unfinished, folder)?;
                } else {
                    let rights = fs::metadata(folder).map(|folder| folder.permissions());
                    let rights = rights.and_then(|rights| fs::set_permissions(unfinished, rights));
                    rights.map_err(PlaceError::at(unfinished))?;
                    moved(folder, &before)?;
                    if let Err(error) = moved(unfinished, folder) {
                        moved(&before, folder)?;
                        return Err(error);
                    }
                }
                fs::remove_dir_all(&before).map_err(PlaceError::at(&before))
            }
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // It is gone where it was put in its place.
        let _ = fs::remove_dir_all(&self.unfinished);
    }
}

/// A name of ours beside a folder.
fn beside(parent: &Path, name: &OsStr, end: &str) -> PathBuf {
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(end);
    parent.join(hidden)
}

/// Whether this program's own current folder is there: whoever stands in it would stand nowhere if it were moved.
fn is_stood_in(folder: &Path) -> bool {
    let here = env::current_dir().and_then(|here| here.canonicalize());
    here.is_ok_and(|here| here.starts_with(folder))
}

fn move_all(from: &Path, to: &Path) -> Result<(), PlaceError> {
    let entries = fs::read_dir(from).map_err(PlaceError::at(from))?;
    for entry in entries {
        let entry = entry.map_err(PlaceError::at(from))?;
        let there = to.join(entry.file_name());
        if !is_unfinished(&entry.file_name(), "") {
            fs::rename(entry.path(), &there).map_err(PlaceError::at(&there))?;
        }
    }
    Ok(())
}

/// Takes away what was left beside a folder, or in it, by programs that were ended before they were done.
fn clear(parent: &Path, name: &OsStr) {
    let start = format!(".{}", name.to_string_lossy());
    for (folder, start) in [(parent, &*start), (&parent.join(name), "")] {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let changed = entry.metadata().and_then(|about| about.modified());
            let age = changed.ok().and_then(|changed| changed.elapsed().ok());
            if is_unfinished(&entry.file_name(), start) && age.is_some_and(|age| age > LEFT) {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::site::manifest::Manifest;
    use miette::Diagnostic;
    use tempfile::TempDir;

    use super::*;
    use crate::site::manifest::{Kind, Made};

    /// A site of two files, one in a folder, of which each says so much.
    fn make(place: &Path, says: &str) {
        let manifest = Manifest {
            files: vec![
                Made {
                    twins: true,
                    ..Made::new("index.html", Kind::Page)
                },
                Made::new("fr/a.csv", Kind::Data),
            ],
        };
        fs::create_dir_all(place.join("fr")).unwrap();
        for file in ["index.html", "index.html.br", "index.html.gz", "fr/a.csv"] {
            fs::write(place.join(file), says).unwrap();
        }
        fs::write(place.join(Manifest::FILE), manifest.to_json()).unwrap();
    }

    fn put(folder: &Path, says: &str) -> Result<(), PlaceError> {
        let place = Place::at(folder)?;
        make(place.unfinished(), says);
        place.put()
    }

    /// What stands in a folder, hidden or not.
    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn says(site: &Path) -> String {
        fs::read_to_string(site.join("fr/a.csv")).unwrap()
    }

    fn parent() -> TempDir {
        tempfile::tempdir().unwrap()
    }

    #[test]
    fn a_site_stands_where_nothing_did_and_takes_an_earlier_ones_place() {
        let parent = parent();
        let (fresh, empty) = (parent.path().join("a/b/site"), parent.path().join("empty"));
        fs::create_dir(&empty).unwrap();
        for folder in [&fresh, &empty] {
            for text in ["first", "second"] {
                put(folder, text).unwrap();
                assert_eq!(says(folder), text);
                let whole = [
                    "fr",
                    "index.html",
                    "index.html.br",
                    "index.html.gz",
                    "manifest.json",
                ];
                assert_eq!(names(folder), whole);
            }
        }
        assert_eq!(names(fresh.parent().unwrap()), ["site"]);
        assert_eq!(names(parent.path()), ["a", "empty"]);
    }

    #[test]
    fn what_others_have_put_there_is_named_and_left_alone() {
        for (foreign, named) in [
            ("notes.txt", "notes.txt"),
            (".htaccess", ".htaccess"),
            ("fr/data.csv", "fr/data.csv"),
            ("photos/1.jpg", "photos"),
            ("fr/a.csv.gz", "fr/a.csv.gz"),
        ] {
            let parent = parent();
            let site = parent.path().join("site");
            put(&site, "first").unwrap();
            let file = site.join(foreign);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, "mine").unwrap();
            let error = put(&site, "second").unwrap_err();
            let said = error.to_string();
            assert!(said.contains(&format!("holds {named},")), "{said}");
            assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
            assert_eq!(says(&site), "first");
            assert_eq!(names(parent.path()), ["site"]);
        }
    }

    #[test]
    fn a_manifest_of_others_makes_no_site() {
        let parent = parent();
        for manifest in [
            r#"{ "name": "An app", "icons": [] }"#,
            r#"{ "files": [] }"#,
            "",
        ] {
            fs::write(parent.path().join("manifest.json"), manifest).unwrap();
            let error = put(parent.path(), "mine").unwrap_err().to_string();
            assert!(error.contains("holds manifest.json,"), "{error}");
            assert_eq!(names(parent.path()), ["manifest.json"]);
        }
        // One that names files beyond its folder does not make them ours.
        let site = parent.path().join("site");
        let beyond = r#"{ "files": [{ "file": "../manifest.json", "kind": "page" }] }"#;
        fs::create_dir(&site).unwrap();
        fs::write(site.join("manifest.json"), beyond).unwrap();
        put(&site, "mine").unwrap();
        assert_eq!(names(parent.path()), ["manifest.json", "site"]);
    }

    #[test]
    fn what_is_no_folder_is_refused() {
        let parent = parent();
        let file = parent.path().join("file");
        fs::write(&file, "mine").unwrap();
        let error = Place::at(&file).unwrap_err();
        assert!(matches!(error, PlaceError::NoFolder(_)), "{error}");
        let error = Place::at(&file.join("site")).unwrap_err();
        assert!(error.help().is_some(), "{error}");
        assert!(Place::at(Path::new("/")).is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
        assert_eq!(names(parent.path()), ["file"]);
    }

    #[test]
    fn until_a_site_is_whole_the_earlier_one_stays() {
        let parent = parent();
        let site = parent.path().join("site");
        put(&site, "first").unwrap();
        let place = Place::at(&site).unwrap();
        make(place.unfinished(), "second");
        assert_eq!(says(&site), "first");
        drop(place);
        assert_eq!(
            (says(&site), names(parent.path())),
            ("first".to_owned(), vec!["site".to_owned()])
        );
        // Something of others comes while it is being made.
        let place = Place::at(&site).unwrap();
        make(place.unfinished(), "second");
        fs::write(site.join("mine.txt"), "mine").unwrap();
        assert!(place.put().is_err());
        assert_eq!(says(&site), "first");
        fs::remove_file(site.join("mine.txt")).unwrap();
        // One that was ended between its two last steps.
        fs::rename(&site, parent.path().join(".site.before")).unwrap();
        let place = Place::at(&site).unwrap();
        assert_eq!(says(&site), "first");
        drop(place);
        put(&site, "second").unwrap();
        assert_eq!(says(&site), "second");
        assert_eq!(names(parent.path()), ["site"]);
        // A site within it whose making was ended is no file of others, and goes with the earlier one.
        fs::create_dir_all(site.join(".other.unfinished-7/fr")).unwrap();
        put(&site, "third").unwrap();
        assert_eq!(says(&site), "third");
        assert!(!site.join(".other.unfinished-7").exists());
        // What is only called much like it is somebody's.
        fs::create_dir(site.join("my.unfinished-7")).unwrap();
        assert!(put(&site, "fourth").is_err());
    }

    #[test]
    #[cfg(unix)]
    fn links_are_never_followed() {
        let parent = parent();
        let (site, others) = (parent.path().join("site"), parent.path().join("others"));
        put(&site, "first").unwrap();
        fs::create_dir(&others).unwrap();
        fs::write(others.join("a.csv"), "mine").unwrap();
        fs::remove_dir_all(site.join("fr")).unwrap();
        std::os::unix::fs::symlink(&others, site.join("fr")).unwrap();
        let error = put(&site, "second").unwrap_err().to_string();
        assert!(error.contains("holds fr,"), "{error}");
        assert_eq!(fs::read_to_string(others.join("a.csv")).unwrap(), "mine");
        // A link to the folder itself stays one.
        let link = parent.path().join("link");
        let real = parent.path().join("real");
        put(&real, "first").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        put(&link, "second").unwrap();
        assert!(link.is_symlink());
        assert_eq!(says(&real), "second");
    }
}
