use std::path::{Path, PathBuf};
use std::{env, fs, io};

use clap::{Args, Subcommand};
use miette::{IntoDiagnostic, WrapErr, miette};

use super::print;
use crate::story::file::LanguageTag;
use crate::words::{Faults, built_in, compile, untranslated};

/// The folder in a story's own whose languages its pages speak.
pub(super) const FOLDER: &str = "words";

/// The language that the others are copied from.
const FIRST: &str = "en";

/// How many messages are named that are not translated yet.
const NAMED: usize = 10;

const MORE: &str = "\
The interface is written in the languages that are built in. Another is one file, TAG.ftl, in the folder “words” of \
your story; then put its TAG under the story's “languages”.

Example: plugboard words new pl, translate words/pl.ftl, plugboard words check pl";

/// Write the interface in a language of your own
#[derive(Args)]
#[command(after_help = MORE)]
pub(super) struct Words {
    #[command(subcommand)]
    command: Command,
    /// The folder of the languages' files; else it is the one that PLUGBOARD_WORDS names, or “words” where you stand
    #[arg(long, value_name = "DIR", global = true)]
    folder: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Begin a language with a copy of the English file, to be translated
    New {
        /// The language's tag, such as pl or pt-BR
        #[arg(value_name = "TAG", value_parser = tag)]
        tag: String,
    },
    /// Say all that is amiss with a language's file, and how much of it is still English
    Check {
        /// The language's tag
        #[arg(value_name = "TAG", value_parser = tag)]
        tag: String,
    },
}

impl Words {
    pub(super) fn run(self) -> miette::Result<()> {
        let named = env::var_os("PLUGBOARD_WORDS").filter(|named| !named.is_empty());
        let folder = self.folder.or(named.map(PathBuf::from));
        let folder = folder.unwrap_or_else(|| PathBuf::from(FOLDER));
        match self.command {
            Command::New { tag } => new(&folder, &tag),
            Command::Check { tag } => check(&folder, &tag),
        }
    }
}

/// Never writes over a translation.
fn new(folder: &Path, tag: &str) -> miette::Result<()> {
    let path = folder.join(format!("{tag}.ftl"));
    // One that is built in is changed rather than begun.
    let text = built_in(tag).unwrap_or(built_in(FIRST).unwrap_or_default());
    let shown = path.display();
    fs::create_dir_all(folder)
        .and_then(|()| fs::File::create_new(&path))
        .and_then(|mut file| io::Write::write_all(&mut file, text.as_bytes()))
        .map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists if path.is_file() => miette!(
                help =
                    format!("go on with it; `plugboard words check {tag}` says what is left to do"),
                "{shown} is there already, and is not overwritten"
            ),
            _ => miette!(
                help = "name a folder that you may write to with --folder",
                "{shown}: {error}"
            ),
        })?;
    let what = match built_in(tag) {
        Some(_) => "the words that are built in, to be changed; they take the place of those",
        None => "the English words, to be translated: its head explains how",
    };
    print(&format!(
        "{shown}: {what}. Next:\n\n    plugboard words check {tag}\n\nThen put \"{tag}\" under the story's “languages”.\n"
    ))
}

fn check(folder: &Path, tag: &str) -> miette::Result<()> {
    let file = format!("{tag}.ftl");
    let path = folder.join(&file);
    let shown = path.display();
    let text = fs::read(&path).into_diagnostic().wrap_err_with(|| {
        format!("{shown} cannot be read; `plugboard words new {tag}` begins it")
    })?;
    let text = String::from_utf8(text)
        .map_err(|_| miette!(help = "save it as UTF-8", "{shown} is not in UTF-8"))?;
    compile(&file, &text).map_err(Faults)?;
    let mut said = format!("{shown}: nothing wrong\n");
    if tag != FIRST {
        let (messages, same) = untranslated(&text, built_in(FIRST).unwrap_or_default());
        if !same.is_empty() {
            let first: Vec<&str> = same.iter().take(NAMED).map(String::as_str).collect();
            let more = if same.len() > NAMED { " …" } else { "" };
            said += &format!(
                "{} of {messages} messages still say the same as in English: {}{more}\n",
                same.len(),
                first.join(", ")
            );
        }
    }
    print(&said)
}

pub(super) fn tag(text: &str) -> Result<String, String> {
    match LanguageTag::from(text.to_owned()).is_well_formed() {
        true => Ok(text.to_owned()),
        false => Err("write the tag of a language, such as pl or pt-BR".to_owned()),
    }
}
