//! The folder that a site is made in, or the memory: what is put there, under which name, and what was made.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::{fs, io};

use sha2::{Digest, Sha256};

use super::manifest::{Kind, Made, Manifest};
use super::twins::{self, Twins};

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
    store: Store<'a>,
    manifest: Manifest,
    twins: bool,
}

/// Where a site's files go.
enum Store<'a> {
    Folder(&'a Path),
    /// By the way to each from the site's folder.
    Memory(BTreeMap<String, Vec<u8>>),
}

impl<'a> Output<'a> {
    /// A site to be made in a folder, with compressed twins or without.
    pub(super) fn new(folder: &'a Path, twins: bool) -> Output<'a> {
        Output {
            store: Store::Folder(folder),
            manifest: Manifest::default(),
            twins,
        }
    }

    /// A site to be kept in memory, without twins.
    pub(super) fn in_memory() -> Output<'a> {
        Output {
            store: Store::Memory(BTreeMap::new()),
            manifest: Manifest::default(),
            twins: false,
        }
    }

    /// What is kept in memory.
    pub(super) fn into_memory(self) -> BTreeMap<String, Vec<u8>> {
        match self.store {
            Store::Folder(_) => BTreeMap::new(),
            Store::Memory(files) => files,
        }
    }

    /// Writes a file under a name that others know, which is its way from the site's folder.
    pub(super) fn write(&mut self, made: Made, content: &[u8]) -> Result<(), SiteError> {
        self.store.put(&made.file, content)?;
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

    /// Writes a program, as [`Output::write_lasting`] does, and its twins, which are there already.
    pub(super) fn write_program(
        &mut self,
        stem: &str,
        wasm: &[u8],
        twins: &Twins,
    ) -> Result<String, SiteError> {
        let file = self.write_lasting(Kind::Program, stem, "wasm", wasm)?;
        if let Store::Folder(folder) = self.store
            && self.twins
        {
            let path = folder.join(&file);
            twins.put(&path).map_err(SiteError::at(&path))?;
            let made = self.manifest.files.iter_mut();
            made.filter(|made| made.file == file)
                .for_each(|made| made.twins = true);
        }
        Ok(file)
    }

    /// What has been made so far.
    pub(super) fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Ends the site with compressed twins and with the manifest itself.
    pub(super) fn finish(mut self) -> Result<(), SiteError> {
        if let Store::Folder(folder) = self.store
            && self.twins
        {
            self.put_twins(folder)?;
        }
        let manifest = self.manifest.to_json();
        self.store.put(Manifest::FILE, manifest.as_bytes())
    }
}

impl Output<'_> {
    /// Puts twins beside what has none yet, on all of the machine's processors: they take longer than all else.
    fn put_twins(&mut self, folder: &Path) -> Result<(), SiteError> {
        let left = self.manifest.files.iter_mut().filter(|made| !made.twins);
        let left = Mutex::new(left);
        let put = || -> Result<(), SiteError> {
            loop {
                let next = left.lock().unwrap_or_else(PoisonError::into_inner).next();
                let Some(made) = next else {
                    return Ok(());
                };
                let path = folder.join(&made.file);
                made.twins = twins::put(&path).map_err(SiteError::at(&path))?;
            }
        };
        std::thread::scope(|scope| {
            let workers = std::thread::available_parallelism().map_or(1, usize::from);
            let workers: Vec<_> = (0..workers).map(|_| scope.spawn(put)).collect();
            let ends = workers.into_iter().map(|worker| {
                let end = worker.join();
                end.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            });
            ends.collect::<Vec<_>>().into_iter().collect()
        })
    }
}

impl Store<'_> {
    /// Puts a file there, and makes its folder.
    fn put(&mut self, file: &str, content: &[u8]) -> Result<(), SiteError> {
        match self {
            Store::Folder(folder) => {
                let path = folder.join(file);
                let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
                folder
                    .and_then(|()| fs::write(&path, content))
                    .map_err(SiteError::at(&path))
            }
            Store::Memory(files) => {
                files.insert(file.to_owned(), content.to_owned());
                Ok(())
            }
        }
    }
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
        let mut output = Output::new(folder.path(), true);
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
