use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use miette::{IntoDiagnostic, WrapErr, miette};

use super::book::{has_ending, is_one, mark_of_open, read};
use super::words::tag;
use super::{print, story};
use crate::story::Sources;
use crate::story::write::Values;

/// Make a workbook of a story's files, or the files of a workbook. Either says the same
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Convert {
    /// The story: a folder, or a workbook (.xlsx or .ods)
    #[arg(value_name = "STORY")]
    from: PathBuf,
    /// Where it goes: a workbook (.xlsx), or a folder
    #[arg(value_name = "FILE|FOLDER")]
    to: PathBuf,
    /// Add a language: a column for it beside each text, to be filled in
    #[arg(long, value_name = "TAG", value_parser = tag)]
    language: Option<String>,
    /// Write over what is there
    #[arg(long)]
    force: bool,
}

const EXAMPLES: &str = "\
Examples: plugboard workbook my-story my-story.xlsx
          plugboard workbook my-story.xlsx my-story
          plugboard workbook my-story my-story.xlsx --language fr

A workbook has a sheet each for story, partners, modules, interests, ties, plugs, evidence and sources, and more where \
the story has more. Each header has a note that says what its column is for. Wherever a command takes a STORY, a \
workbook will do.";

/// A story's files.
const FILES: [&str; 3] = ["story.json", "evidence.json", "context.json"];

impl Convert {
    pub(super) fn run(self) -> miette::Result<()> {
        let (from, to) = (self.from.display(), self.to.display());
        if has_ending(&self.to, "ods") {
            return Err(miette!(
                help = "write an .xlsx; LibreOffice opens it, and saves it as .ods",
                "{to} cannot be written: only .xlsx can"
            ));
        }
        if !is_one(&self.from) && !is_one(&self.to) {
            return Err(miette!(
                help = "name one whose name ends in .xlsx, before or after the folder",
                "neither {from} nor {to} is a workbook"
            ));
        }
        let mut values = values(&self.from)?;
        if let Some(tag) = &self.language {
            values.add_language(tag);
        }
        match is_one(&self.to) {
            true => self.workbook(&values)?,
            false => self.folder(&values)?,
        }
        print(&format!("{to} says what {from} says\n"))
    }

    fn workbook(&self, values: &Values) -> miette::Result<()> {
        let to = self.to.display();
        if mark_of_open(&self.to).is_some() {
            return Err(miette!(
                help = "close it there first: what it saves later would undo this",
                "{to} is open in a spreadsheet program"
            ));
        }
        if self.to.exists() && !self.force {
            return Err(miette!(
                help = "name another file, or add --force",
                "{to} is there already"
            ));
        }
        let bytes = values.workbook().into_diagnostic()?;
        written(&self.to, &bytes)
    }

    fn folder(&self, values: &Values) -> miette::Result<()> {
        let to = self.to.display();
        let there = FILES.iter().find(|file| self.to.join(file).exists());
        if let Some(file) = there.filter(|_| !self.force) {
            return Err(miette!(
                help = "name another folder, or add --force",
                "{to} has a {file} already"
            ));
        }
        fs::create_dir_all(&self.to)
            .into_diagnostic()
            .wrap_err_with(|| format!("{to} cannot be made"))?;
        let schemas = schemas(&self.to.canonicalize().into_diagnostic()?);
        let files = values.files(schemas);
        for (file, text) in &files {
            written(&self.to.join(file), text.as_bytes())?;
        }
        // A file that the workbook says nothing of would go on saying what it did.
        for file in FILES
            .iter()
            .filter(|file| files.iter().all(|(written, _)| written != *file))
        {
            let path = self.to.join(file);
            if path.exists() {
                fs::remove_file(&path)
                    .into_diagnostic()
                    .wrap_err_with(|| format!("{} cannot be removed", path.display()))?;
            }
        }
        Ok(())
    }
}

/// What a story says, in a folder or in a workbook, whatever faults it may have that are not of form.
///
/// # Errors
/// With every fault of form, or with why it cannot be read.
pub(super) fn values(from: &Path) -> miette::Result<Values> {
    let told = |sources: &Sources| {
        let values = Values::of(&sources.story, &sources.evidence, &sources.context);
        values.map_err(|faults| story::told(sources, faults))
    };
    if !is_one(from) {
        return told(&story::texts(from)?.sources());
    }
    let workbook = read(from)?;
    if mark_of_open(from).is_some() {
        let from = from.display();
        eprintln!("{from} is open in a spreadsheet program: what is not saved there is not read");
    }
    told(&Sources::of_workbook(&workbook))
}

/// Where schemas lie: beside a story's folder, or in one of its own.
fn schemas(folder: &Path) -> Option<&'static str> {
    let has = |place: &&str| folder.join(place).join("story.schema.json").is_file();
    ["schema/", "../"].into_iter().find(has)
}

fn written(path: &Path, bytes: &[u8]) -> miette::Result<()> {
    fs::write(path, bytes)
        .into_diagnostic()
        .wrap_err_with(|| format!("{} cannot be written", path.display()))
}
