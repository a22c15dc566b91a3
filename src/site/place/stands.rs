//! What stands in a folder before a site is put into it: whose each file is.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::error::PlaceError;
use crate::site::manifest::Manifest;
use crate::site::twins;

/// What stands in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// There is no folder.
    Nothing,
    Empty,
    /// A site of ours and nothing else.
    Site,
}

/// What stands in the name of a folder in which a site is being made, before a number.
pub(super) const UNFINISHED: &str = ".unfinished-";

/// What systems leave in folders by themselves: nobody misses it.
const DROPPINGS: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// What stands in a folder, which is called as it was typed where it cannot be used.
pub(super) fn look(folder: &Path, typed: &Path) -> Result<Stands, PlaceError> {
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Stands::Nothing),
        Err(error) => return Err(PlaceError::at(typed)(error)),
        Ok(about) if !about.is_dir() => return Err(PlaceError::NoFolder(typed.to_owned())),
        Ok(_) => {}
    }
    let manifest = Manifest::read(folder).unwrap_or_default();
    let mut ours = BTreeSet::new();
    for made in &manifest.files {
        ours.insert(PathBuf::from(&made.file));
        if made.twins {
            ours.extend(twins::ENDINGS.map(|end| twins::name(Path::new(&made.file), end)));
        }
    }
    if !ours.is_empty() {
        ours.insert(PathBuf::from(Manifest::FILE));
    }
    let foreign = foreign(folder, Path::new(""), &ours).map_err(PlaceError::at(typed))?;
    match foreign {
        Some(file) => Err(PlaceError::Foreign {
            folder: typed.to_owned(),
            file,
        }),
        None if ours.is_empty() => Ok(Stands::Empty),
        None => Ok(Stands::Site),
    }
}

/// The first file that is not among ours, or folder without any of ours. Links are never followed.
fn foreign(folder: &Path, within: &Path, ours: &BTreeSet<PathBuf>) -> io::Result<Option<PathBuf>> {
    let mut entries: Vec<_> = fs::read_dir(folder.join(within))?.collect::<io::Result<_>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (name, kind) = (entry.file_name(), entry.file_type()?);
        let file = within.join(&name);
        let is_top = within.as_os_str().is_empty();
        if kind.is_dir() {
            if is_top && is_any_unfinished(&name) {
                continue;
            }
            if !ours.iter().any(|one| one.starts_with(&file)) {
                return Ok(Some(file));
            }
            if let Some(file) = foreign(folder, &file, ours)? {
                return Ok(Some(file));
            }
            continue;
        }
        let is_ours = kind.is_file() && ours.contains(&file);
        if !is_ours && !DROPPINGS.iter().any(|dropping| name == *dropping) {
            return Ok(Some(file));
        }
    }
    Ok(None)
}

/// Whether a site is or was being made there: for this folder, or for one in it.
fn is_any_unfinished(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let at = name.rfind(UNFINISHED).filter(|_| name.starts_with('.'));
    at.is_some_and(|at| is_unfinished(OsStr::new(&*name), &name[..at]))
}

pub(super) fn is_unfinished(name: &OsStr, start: &str) -> bool {
    let name = name.to_string_lossy();
    let number = name
        .strip_prefix(start)
        .and_then(|rest| rest.strip_prefix(UNFINISHED));
    number.is_some_and(|number| number.parse::<u32>().is_ok())
}
