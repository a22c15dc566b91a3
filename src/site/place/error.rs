//! Why a site cannot be put into a folder.

use std::io;
use std::path::{Path, PathBuf};

use miette::Diagnostic;
use thiserror::Error;

/// Why a site cannot be put into a folder. Whatever is there is as it was.
#[derive(Debug, Error, Diagnostic)]
pub enum PlaceError {
    /// It holds something else.
    #[error("{} holds {}, which is no part of a site made here", folder.display(), file.display())]
    #[diagnostic(help(
        "name another folder with -o, or take that away yourself: nothing of others is overwritten"
    ))]
    Foreign {
        /// The folder.
        folder: PathBuf,
        /// The first such file, seen from the folder.
        file: PathBuf,
    },
    /// It is something else.
    #[error("{} is no folder", .0.display())]
    #[diagnostic(help("name a folder with -o: one that is empty, or that is not there yet"))]
    NoFolder(PathBuf),
    /// A file could not be read or written.
    #[error("{}: {error}", path.display())]
    #[diagnostic(help("name a folder with -o that you may write to"))]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

impl PlaceError {
    pub(super) fn at(path: &Path) -> impl Fn(io::Error) -> PlaceError {
        move |error| PlaceError::File {
            path: path.to_owned(),
            error,
        }
    }
}
