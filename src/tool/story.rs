//! The story that a command is about, read from its folder, and its faults as the terminal shows them.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::{env, fs};

use miette::{Diagnostic, IntoDiagnostic, LabeledSpan, NamedSource, Report, WrapErr, miette};

use super::book;
use super::row::Row;
use crate::claims::resolve;
use crate::site::{Page, latest_today};
use crate::story::read::Source;
use crate::story::{Fault, Known, Sources, Story};
use crate::words::{languages, speak_folder};

/// The story that the commands are about in the checkout, where nobody names another.
const BUILT_IN: &str = "static/stories/tokyo-first";

/// The file that makes a folder a story's.
const STORY: &str = "story.json";

/// The files of a story's folder.
const FILES: [&str; 3] = [STORY, "evidence.json", "context.json"];

/// The variable that names a story.
const VARIABLE: &str = "PLUGBOARD_STORY";

/// The story that a command is about: the one that is named, or the one that the person stands in, or the one of the
/// variable, or in the checkout the built-in one.
///
/// # Errors
/// If none of these is there: nobody's question is answered by a story that they did not mean.
pub(super) fn asked(named: Option<PathBuf>) -> miette::Result<PathBuf> {
    if let Some(named) = named {
        // A story may be called as its folder is, and “.” is no name.
        return Ok(match named.file_name() {
            Some(_) => named,
            None => named.canonicalize().unwrap_or(named),
        });
    }
    if Path::new(STORY).is_file() {
        return env::current_dir().into_diagnostic();
    }
    if let Some(named) = env::var_os(VARIABLE).filter(|named| !named.is_empty()) {
        return Ok(named.into());
    }
    if Path::new(BUILT_IN).join(STORY).is_file() {
        return Ok(PathBuf::from(BUILT_IN));
    }
    Err(miette!(
        help = "name the folder of one, or stand in it; `plugboard new my-story` begins one",
        "there is no story here: this folder has no {STORY}, and {VARIABLE} names none"
    ))
}

/// Where the site of a story is made if nobody says otherwise: in the story's own folder, wherever the person stands,
/// so that two stories never share one.
pub(super) fn site(story: &Path) -> PathBuf {
    beside(story, "site")
}

/// Where frozen copies of a story's site are kept if nobody says otherwise.
pub(super) fn archive(story: &Path) -> PathBuf {
    beside(story, "archive")
}

/// A folder in a story's own, or next to its workbook.
fn beside(story: &Path, name: &str) -> PathBuf {
    if book::is_one(story) {
        story.with_extension(name)
    } else {
        story.join(name)
    }
}

/// The files that a story is read from, whether they are there or not. Without the first there is no story.
pub(super) fn files(story: &Path) -> Vec<PathBuf> {
    if book::is_one(story) {
        return vec![story.to_owned()];
    }
    FILES.map(|file| story.join(file)).into()
}

/// The files of the languages that a story brings along.
pub(super) fn words(story: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(story.join(super::words::FOLDER));
    let files = files.into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = files.map(|file| file.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "ftl"));
    files.sort();
    files
}

/// A story that has passed every check.
///
/// # Errors
/// With all its faults at once, or with why it cannot be read.
pub(super) fn read(story: &Path) -> miette::Result<Story> {
    if book::is_one(story) {
        let workbook = book::read(story)?;
        return resolved(&Sources::of_workbook(&workbook));
    }
    resolved(&texts(story)?.sources())
}

/// A story's files, by their names with their folder.
pub(super) struct Texts {
    story: (String, Vec<u8>),
    evidence: (String, Vec<u8>),
    context: (String, Vec<u8>),
}

impl Texts {
    pub(super) fn sources(&self) -> Sources<'_> {
        fn source((name, bytes): &(String, Vec<u8>)) -> Source<'_> {
            Source::from_bytes(name, bytes)
        }
        Sources {
            story: source(&self.story),
            evidence: source(&self.evidence),
            context: source(&self.context),
        }
    }
}

/// The files in a story's folder.
///
/// # Errors
/// With why they cannot be read.
pub(super) fn texts(folder: &Path) -> miette::Result<Texts> {
    if !folder.is_dir() {
        return Err(miette!(
            help = format!("name a folder that holds a story, after the command or in {VARIABLE}"),
            "{} is no folder",
            folder.display()
        ));
    }
    let words = folder.join(super::words::FOLDER);
    if words.is_dir() {
        speak_folder(&words)?;
    }
    let read = |name: &str| {
        let path = folder.join(name);
        let bytes = fs::read(&path).into_diagnostic().wrap_err_with(|| {
            format!(
                "{} cannot be read; a story has story.json, and may have evidence.json and context.json",
                path.display()
            )
        })?;
        Ok::<_, Report>((path.display().to_string(), bytes))
    };
    // A short story says all in one file.
    let read_any = |name: &str| match folder.join(name) {
        path if path.exists() => read(name),
        path => Ok((path.display().to_string(), b"{}".to_vec())),
    };
    Ok(Texts {
        story: read("story.json")?,
        evidence: read_any("evidence.json")?,
        context: read_any("context.json")?,
    })
}

fn resolved(sources: &Sources) -> miette::Result<Story> {
    let known = Known {
        languages: &languages(),
        pages: &Page::taken(),
        today: Some(latest_today()),
    };
    resolve(sources, known).map_err(|faults| told(sources, faults))
}

/// Faults of a story's files, as the terminal shows them.
pub(super) fn told(sources: &Sources, faults: Vec<Fault>) -> Report {
    let text = |file: &str| {
        let files = [&sources.story, &sources.evidence, &sources.context];
        let found = files.iter().find(|source| source.name == file);
        found.map_or("", |source| source.text())
    };
    let faults = faults
        .into_iter()
        .map(|fault| FaultReport::new(text(&fault.place.file), fault))
        .collect();
    Faults { faults }.into()
}

/// Every fault of a story, as the terminal shows them.
#[derive(Debug, thiserror::Error, Diagnostic)]
#[error("{} to mend before this story can be shown", self.count())]
pub(super) struct Faults {
    #[related]
    faults: Vec<FaultReport>,
}

impl Faults {
    /// Each fault, with the line that it stands in: what comes before it, the part that it is about, and the rest.
    pub(super) fn each(&self) -> impl Iterator<Item = (&Fault, [&str; 3])> {
        let faults = self.faults.iter();
        faults.map(|report| (&report.fault, report.whole_line()))
    }

    fn count(&self) -> String {
        match self.faults.len() {
            1 => "one thing".to_owned(),
            count => format!("{count} things"),
        }
    }
}

#[derive(Debug, thiserror::Error)]
#[error("{}: {}", fault.place, fault.what)]
struct FaultReport {
    fault: Fault,
    source_code: Shown,
}

/// What a report shows of where its fault is.
#[derive(Debug)]
enum Shown {
    Text(NamedSource<String>),
    Row(Row),
    /// A workbook as a whole.
    Nothing,
}

impl FaultReport {
    fn new(text: &str, fault: Fault) -> FaultReport {
        let is_workbook = book::is_one(Path::new(&fault.place.file));
        let source_code = match Row::of(text, &fault.place) {
            Some(row) => Shown::Row(row),
            None if is_workbook => Shown::Nothing,
            None => Shown::Text(NamedSource::new(&fault.place.file, text.to_owned())),
        };
        FaultReport { fault, source_code }
    }

    /// The first line of what it is about: a whole module would fill the screen.
    fn line(&self) -> &str {
        let Shown::Text(text) = &self.source_code else {
            return "";
        };
        let about = &text.inner()[self.fault.place.span.clone()];
        about.lines().next().unwrap_or_default()
    }

    /// The line that it stands in: what comes before that, that, and the rest.
    fn whole_line(&self) -> [&str; 3] {
        let (text, start, end) = match &self.source_code {
            Shown::Text(text) => {
                let start = self.fault.place.span.start;
                (text.inner().as_str(), start, start + self.line().len())
            }
            Shown::Row(row) => (row.text(), row.span.start, row.span.end),
            Shown::Nothing => return [""; 3],
        };
        let before = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let rest = text[end..].lines().next().unwrap_or_default();
        [&text[before..start], &text[start..end], rest]
    }
}

impl Diagnostic for FaultReport {
    fn help(&self) -> Option<Box<dyn Display + '_>> {
        Some(Box::new(&self.fault.mend))
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        match &self.source_code {
            Shown::Text(text) => Some(text),
            Shown::Row(row) => Some(row),
            Shown::Nothing => None,
        }
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let text = match &self.source_code {
            Shown::Text(_) => self.line(),
            Shown::Row(row) => {
                let header = Some(row.header.clone()).filter(|header| !header.is_empty());
                let label = LabeledSpan::new_with_span(header, row.span.clone());
                return Some(Box::new(std::iter::once(label)));
            }
            Shown::Nothing => return None,
        };
        let start = self.fault.place.span.start;
        let span = start..start + text.len();
        Some(Box::new(std::iter::once(LabeledSpan::new_with_span(
            None, span,
        ))))
    }
}
