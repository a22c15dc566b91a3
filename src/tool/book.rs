//! Workbooks on the disk.

use std::fs;
use std::path::{Path, PathBuf};

use miette::{IntoDiagnostic, WrapErr};

use crate::story::read::Workbook;

/// Whether a path names a workbook, there or not.
pub(super) fn is_one(path: &Path) -> bool {
    has_ending(path, "xlsx") || has_ending(path, "ods")
}

/// Whether a file's name ends so.
pub(super) fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension()
        .is_some_and(|of| of.eq_ignore_ascii_case(ending))
}

/// Reads a workbook, whatever may be wrong with what it says.
///
/// # Errors
/// If there is no such file, or it may not be read.
pub(super) fn read(path: &Path) -> miette::Result<Workbook> {
    let name = path.display().to_string();
    let bytes = fs::read(path)
        .into_diagnostic()
        .wrap_err_with(|| match mark_of_open(path) {
            Some(_) => format!(
                "{name} cannot be read: it is open in a spreadsheet program; close it there"
            ),
            None => format!("{name} cannot be read"),
        })?;
    Ok(Workbook::read(&name, &bytes))
}

/// What a spreadsheet program sets beside a workbook that is open in it.
pub(super) fn mark_of_open(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let marks = [format!("~${name}"), format!(".~lock.{name}#")];
    let mut marks = marks.iter().map(|mark| path.with_file_name(mark));
    marks.find(|mark| mark.exists())
}
