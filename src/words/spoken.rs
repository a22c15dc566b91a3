//! The languages that the interface speaks: those built in, and those that are added while it runs.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{LazyLock, PoisonError, RwLock, RwLockReadGuard};

use super::built_in::BUILT_IN;
use super::compile::{Faults, Head, Words, compile};
use super::counting::{self, CountingPhrases};
use super::exploring::{self, ExploringPhrases};
use super::page::{self, PagePhrases};
use super::phrases::{self, Phrases};
use super::set::Declared;
use super::share::{self, SharePhrases};
use super::share_dialog::{self, ShareDialogPhrases};
use crate::story::Language;

type Spoken = BTreeMap<Language, &'static Words>;

static SPOKEN: LazyLock<Result<RwLock<Spoken>, Faults>> = LazyLock::new(|| {
    let (mut spoken, mut faults) = (Spoken::new(), Vec::new());
    for (file, text) in BUILT_IN {
        match compile(file, text) {
            Ok(words) => _ = spoken.insert(words.language, Box::leak(Box::new(words))),
            Err(amiss) => faults.extend(amiss),
        }
    }
    match faults.is_empty() {
        true => Ok(RwLock::new(spoken)),
        false => Err(Faults(faults)),
    }
});

fn spoken() -> &'static RwLock<Spoken> {
    match &*SPOKEN {
        Ok(spoken) => spoken,
        Err(faults) => {
            let report = miette::Report::new(faults.clone());
            panic!("a language that is built in cannot be spoken: {report:?}")
        }
    }
}

fn read() -> RwLockReadGuard<'static, Spoken> {
    spoken().read().unwrap_or_else(PoisonError::into_inner)
}

/// Whether all languages that are built in can be spoken. A program asks this first.
///
/// # Errors
/// All that has to be mended in their files.
pub fn check() -> Result<(), Faults> {
    SPOKEN.as_ref().map(drop).map_err(Faults::clone)
}

/// The file of a language that is built in.
pub fn built_in(tag: &str) -> Option<&'static str> {
    let mut files = BUILT_IN.iter();
    let (_, text) = files.find(|(file, _)| file.strip_suffix(".ftl") == Some(tag))?;
    Some(text)
}

/// The languages that the interface speaks, by tag.
pub fn languages() -> Vec<Language> {
    read().keys().copied().collect()
}

/// The language of a tag, if the interface speaks it.
pub fn language(tag: &str) -> Option<Language> {
    let spoken = read();
    let mut languages = spoken.keys().copied();
    languages.find(|language| language.tag() == tag)
}

/// What a language's file says of the language itself.
///
/// # Panics
/// If the interface does not speak it: the check of stories lets no such one through.
pub fn head(language: Language) -> &'static Head {
    &in_language(language).head
}

/// The words of the live board.
///
/// ```
/// let language = plugboard::words::language("en").expect("it is built in");
/// let words = plugboard::words::phrases(language);
/// assert_eq!(words.open_group("Southeast Asia"), "Open Southeast Asia into its members");
/// ```
///
/// # Panics
/// As [`head`].
pub fn phrases(language: Language) -> Phrases {
    Phrases::of(language, lines(language, &phrases::DECLARED))
}

/// The words of the part in which readers find things out.
///
/// # Panics
/// As [`head`].
pub fn exploring_phrases(language: Language) -> ExploringPhrases {
    ExploringPhrases::of(language, lines(language, &exploring::DECLARED))
}

/// The words that only the prerendered pages say.
///
/// # Panics
/// As [`head`].
pub fn page_phrases(language: Language) -> PagePhrases {
    PagePhrases::of(language, lines(language, &page::DECLARED))
}

/// The words that say how we count.
///
/// # Panics
/// As [`head`].
pub fn counting_phrases(language: Language) -> CountingPhrases {
    CountingPhrases::of(language, lines(language, &counting::DECLARED))
}

/// The words with which pages are shared by other sites.
///
/// # Panics
/// As [`head`].
pub fn share_phrases(language: Language) -> SharePhrases {
    SharePhrases::of(language, lines(language, &share::DECLARED))
}

/// The words of the dialog by which readers share a board.
///
/// # Panics
/// As [`head`].
pub fn share_dialog_phrases(language: Language) -> ShareDialogPhrases {
    ShareDialogPhrases::of(language, lines(language, &share_dialog::DECLARED))
}

fn lines(language: Language, set: &Declared) -> &'static [&'static str] {
    in_language(language).lines(set)
}

fn in_language(language: Language) -> &'static Words {
    let words = read().get(&language).copied();
    words.unwrap_or_else(|| panic!("the interface does not speak “{}”", language.tag()))
}

/// Speaks a language from now on; if it did already, in these words.
pub fn speak(words: Words) {
    let mut spoken = spoken().write().unwrap_or_else(PoisonError::into_inner);
    spoken.insert(words.language, Box::leak(Box::new(words)));
}

/// Why a folder's languages cannot be spoken.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum FolderError {
    /// A file or the folder cannot be read.
    #[error("{path} cannot be read: {error}")]
    #[diagnostic(help("name a folder of languages' files, such as pt-BR.ftl"))]
    File {
        /// What cannot be read.
        path: String,
        /// Why.
        error: std::io::Error,
    },
    /// What is amiss in its files.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Faults(#[from] Faults),
}

/// Speaks every language of a folder besides those built in.
///
/// # Errors
/// If a file cannot be read, or cannot be spoken: then none of them is.
pub fn speak_folder(folder: &Path) -> Result<(), FolderError> {
    let error = |path: &Path, error| FolderError::File {
        path: path.display().to_string(),
        error,
    };
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    let entries = std::fs::read_dir(folder).map_err(|why| error(folder, why))?;
    for entry in entries {
        let path = entry.map_err(|why| error(folder, why))?.path();
        if path.extension().is_none_or(|end| end != "ftl") {
            continue;
        }
        let text = std::fs::read_to_string(&path).map_err(|why| error(&path, why))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        match compile(&name, &text) {
            Ok(words) => read.push(words),
            Err(amiss) => faults.extend(amiss),
        }
    }
    if !faults.is_empty() {
        return Err(Faults(faults).into());
    }
    read.into_iter().for_each(speak);
    Ok(())
}
