//! The folder that a site is made in: what is put there, under which name, and what was made.

use std::path::{Path, PathBuf};
use std::{fs, io};

use sha2::{Digest, Sha256};

use super::manifest::{Kind, Made, Manifest};
use super::program::ProgramError;
use super::twins;

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

impl SiteError {
    /// What turns the system's word on a file into an error that names it.
    pub(super) fn at(path: &Path) -> impl Fn(io::Error) -> SiteError {
        move |error| SiteError::File {
            path: path.to_owned(),
            error,
        }
    }
}

/// A site as it is being made.
pub(super) struct Output<'a> {
    folder: &'a Path,
    manifest: Manifest,
}

impl<'a> Output<'a> {
    /// A site to be made in a folder.
    pub(super) fn new(folder: &'a Path) -> Output<'a> {
        Output {
            folder,
            manifest: Manifest::default(),
        }
    }

    /// Writes a file under a name that others know, which is its way from the site's folder.
    pub(super) fn write(&mut self, made: Made, content: &[u8]) -> Result<(), SiteError> {
        put(&self.folder.join(&made.file), content)?;
        self.manifest.files.push(made);
        Ok(())
    }

    /// Writes a file under a name that changes with its content, so that it may be cached for ever. Returns the
    /// name: `STEM-0123456789abcdef.ENDING`.
    pub(super) fn write_lasting(
        &mut self,
        kind: Kind,
        stem: &str,
        ending: &str,
        content: &[u8],
    ) -> Result<String, SiteError> {
        let file = format!("{stem}-{}.{ending}", digest(content));
        // Two languages may say the same.
        if self.manifest.files.iter().all(|made| made.file != file) {
            let made = Made {
                lasts: true,
                ..Made::new(&*file, kind)
            };
            self.write(made, content)?;
        }
        Ok(file)
    }

    /// Takes what Trunk has put there out of the folder: the file whose name starts and ends so.
    pub(super) fn take(&self, start: &str, ending: &'static str) -> Result<Vec<u8>, SiteError> {
        let entries = fs::read_dir(self.folder).map_err(SiteError::at(self.folder))?;
        let mut names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let name = names.find(|name| name.starts_with(start) && name.ends_with(ending));
        let name = name.ok_or_else(|| SiteError::NoProgram {
            folder: self.folder.to_owned(),
            extension: ending.rsplit('.').next().unwrap_or(ending),
        })?;
        let path = self.folder.join(name);
        let content = fs::read(&path).map_err(SiteError::at(&path))?;
        fs::remove_file(&path).map_err(SiteError::at(&path))?;
        Ok(content)
    }

    /// What has been made so far.
    pub(super) fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Ends the site with compressed twins and with the manifest itself.
    pub(super) fn finish(mut self) -> Result<(), SiteError> {
        for made in &mut self.manifest.files {
            let path = self.folder.join(&made.file);
            made.twins = twins::put(&path).map_err(SiteError::at(&path))?;
        }
        put(
            &self.folder.join(Manifest::FILE),
            self.manifest.to_json().as_bytes(),
        )
    }
}

/// Writes a file, and makes its folder.
fn put(path: &Path, content: &[u8]) -> Result<(), SiteError> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, content))
        .map_err(SiteError::at(path))
}

/// Sixteen hexadecimal digits of a content's SHA-256: the same on every machine and in every release.
fn digest(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    digest[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_from_the_content_alone() {
        // The first digits of the well-known SHA-256 of nothing and of “abc” (FIPS 180-2).
        assert_eq!(digest(b""), "e3b0c44298fc1c14");
        assert_eq!(digest(b"abc"), "ba7816bf8f01cfea");
    }

    #[test]
    fn what_is_written_is_in_the_manifest_once() {
        let folder = tempfile::tempdir().unwrap();
        let mut output = Output::new(folder.path());
        let name = |output: &mut Output| {
            let name = output.write_lasting(Kind::Words, "explore", "js", b"abc");
            name.unwrap()
        };
        assert_eq!(name(&mut output), "explore-ba7816bf8f01cfea.js");
        assert_eq!(name(&mut output), "explore-ba7816bf8f01cfea.js");
        output
            .write(Made::new("fr/a.csv", Kind::Data), b"a")
            .unwrap();
        output.finish().unwrap();
        let manifest = Manifest::read(folder.path()).unwrap();
        let files: Vec<_> = manifest
            .files
            .iter()
            .map(|made| (&*made.file, made.lasts))
            .collect();
        assert_eq!(
            files,
            [("explore-ba7816bf8f01cfea.js", true), ("fr/a.csv", false)]
        );
    }
}
