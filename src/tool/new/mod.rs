use std::path::{Path, PathBuf};
use std::{env, fs, io};

use clap::Args;
use miette::{Report, WrapErr, miette};

use super::{book, bundle, print, schema, workbook};
use crate::site::StoryFiles;
use crate::story::file::Id;
use crate::story::read::nearest;

/// A small story that is true, in the short form.
const BLANK: &str = include_str!("blank.json");

/// What one begins with who names nothing else.
const USUAL: &str = "blank";

/// The folder of the schemas, in a story's own.
const SCHEMAS: &str = "schema";

/// Begin a story in a folder of its own
#[derive(Args)]
#[command(after_help = "Example: plugboard new my-story --from tokyo-first")]
pub(super) struct New {
    /// The folder to make; its name is the story's id
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// What to begin with: “blank” is a small true example, “tokyo-first” has everything that a story can have, and
    /// any story's folder or workbook is copied
    #[arg(long, value_name = "STORY", default_value = USUAL)]
    from: String,
}

impl New {
    pub(super) fn run(self) -> miette::Result<()> {
        let name = name(&self.folder)?;
        refuse_what_is_there(&self.folder)?;
        let (of, mut files) = files(&self.from)?;
        for (file, content) in &mut files {
            *content = moved(file, content, &of, &name);
        }
        let schemas = schema::all()?.into_iter().map(|(kind, schema)| {
            let file = format!("{SCHEMAS}/{kind}.schema.json");
            (file, schema.into_bytes())
        });
        files.extend(schemas);
        put(&self.folder, &files)
            .map_err(|(path, error)| miette!("{}: {error}", path.display()))
            .wrap_err("the story cannot be begun; nothing is left of it")?;
        print(&next(&self.folder, &self.from))
    }
}

/// The name of a folder, which may be the one that the person stands in.
fn name(folder: &Path) -> miette::Result<String> {
    let whole = match folder.file_name() {
        Some(_) => folder.to_owned(),
        None => folder.canonicalize().unwrap_or_default(),
    };
    let name = whole.file_name();
    let name = name.ok_or_else(|| miette!("{} is no name of a folder", folder.display()))?;
    Ok(name.to_string_lossy().into_owned())
}

/// A story is begun where there is nothing yet.
fn refuse_what_is_there(folder: &Path) -> miette::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(_) if folder.is_file() => {
            return Err(miette!(
                help = "name a folder that is not there yet",
                "{} is a file",
                folder.display()
            ));
        }
        // Whether a folder can be made there shows when it is.
        Err(_) => None,
    };
    match entries {
        None => Ok(()),
        Some(entry) => {
            let entry = entry.map(|entry| entry.file_name()).unwrap_or_default();
            Err(miette!(
                help =
                    "name a folder that is not there yet, or an empty one: nothing is overwritten",
                "{} holds something already: {}",
                folder.display(),
                entry.to_string_lossy()
            ))
        }
    }
}

/// The files to begin with, and the name of the story that they are of.
fn files(from: &str) -> miette::Result<(String, StoryFiles)> {
    if from == USUAL {
        let story = ("story.json".to_owned(), BLANK.as_bytes().to_vec());
        return Ok((from.to_owned(), vec![story]));
    }
    let folder = Path::new(from);
    if folder.join("story.json").is_file() {
        return Ok((name(folder)?, copied(folder)?));
    }
    if book::is_one(folder) {
        let values = workbook::values(folder)?;
        let id = values.files[0]["id"].as_str().unwrap_or_default();
        let files = values.files(Some("../")).into_iter();
        let files = files.map(|(file, text)| (file.to_owned(), text.into_bytes()));
        return Ok((id.to_owned(), files.collect()));
    }
    let mut stories = bundle::find()?.stories()?;
    if let Some(files) = stories.remove(from) {
        return Ok((from.to_owned(), files));
    }
    Err(unknown(from, stories.keys().map(String::as_str)))
}

fn unknown<'a>(from: &str, stories: impl Iterator<Item = &'a str>) -> Report {
    let known: Vec<&str> = [USUAL].into_iter().chain(stories).collect();
    let near = nearest(from, known.iter().copied());
    let near = near
        .map(|near| format!("did you mean “{near}”? "))
        .unwrap_or_default();
    miette!(
        help = format!(
            "{near}There are {}, and any folder with a story.json, and any workbook",
            known.join(", ")
        ),
        "there is no story “{from}” to begin with"
    )
}

/// The files of a story that stands somewhere.
fn copied(folder: &Path) -> miette::Result<StoryFiles> {
    let mut files = StoryFiles::new();
    for name in ["story.json", "evidence.json", "context.json"] {
        let path = folder.join(name);
        match fs::read(&path) {
            Ok(file) => files.push((name.to_owned(), file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(miette!("{}: {error}", path.display())),
        }
    }
    Ok(files)
}

/// A file of a story as it stands in its new folder: of that name, and with the schemas beside it.
fn moved(file: &str, content: &[u8], of: &str, name: &str) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(content) else {
        return content.to_vec();
    };
    let kind = file.trim_end_matches(".json");
    let text = text.replacen(
        &format!("\"../{kind}.schema.json\""),
        &format!("\"{SCHEMAS}/{kind}.schema.json\""),
        1,
    );
    let text = match file {
        // Without an id of its own it is called as its folder is.
        "story.json" if Id::from(name.to_owned()).is_well_formed() => text.replacen(
            &format!("\"id\": \"{of}\""),
            &format!("\"id\": \"{name}\""),
            1,
        ),
        "story.json" => text.replacen(&format!("\"id\": \"{of}\","), "", 1),
        _ => text,
    };
    text.into_bytes()
}

/// Puts files into a folder, or leaves nothing behind.
fn put(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), (PathBuf, io::Error)> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| (path, error)
    };
    let was_there = folder.is_dir();
    fs::create_dir_all(folder).map_err(at(folder))?;
    let written = files.iter().try_for_each(|(file, content)| {
        let path = folder.join(file);
        let parent = path.parent().map_or(Ok(()), fs::create_dir_all);
        parent
            .and_then(|()| fs::write(&path, content))
            .map_err(at(&path))
    });
    if written.is_err() {
        for (file, _) in files {
            let _ = fs::remove_file(folder.join(file));
        }
        let _ = fs::remove_dir(folder.join(SCHEMAS));
        if !was_there {
            let _ = fs::remove_dir(folder);
        }
    }
    written
}

/// What to do now.
fn next(folder: &Path, from: &str) -> String {
    let shown = folder.display().to_string();
    let stands_there = folder.canonicalize().ok() == env::current_dir().ok();
    let mut lines =
        format!("{shown}: a story begun with {from}; story.json says it all. Next:\n\n");
    let mut line = |command: &str, what: &str| {
        lines += &format!("    {command:<18}{what}\n");
    };
    if !stands_there {
        let is_plain = shown
            .chars()
            .all(|letter| letter.is_alphanumeric() || "-_./".contains(letter));
        let shown = if is_plain {
            shown
        } else {
            format!("'{shown}'")
        };
        line(&format!("cd {shown}"), "");
    }
    line(
        "plugboard serve",
        "shows it, and each change as you save it",
    );
    line(
        "plugboard check",
        "says every fault at once: where, what, and the mend",
    );
    line(
        "plugboard build",
        "makes its site, a folder for any static server",
    );
    let lines = lines.lines().map(str::trim_end).collect::<Vec<_>>();
    lines.join("\n")
        + "\n\nEditors that read JSON Schema explain each field of the files as you type it.\n"
}
