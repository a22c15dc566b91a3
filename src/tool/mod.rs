//! The newsroom's commands, a file each: what was typed is parsed at the edge, and what it means for a story is
//! found out once the story has been read.

mod archive;
mod book;
mod build;
mod bundle;
mod changes;
mod check;
mod completions;
mod finding;
mod link;
mod new;
mod picture;
mod row;
mod schema;
mod serve;
mod story;
mod words;
mod workbook;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Parser, Subcommand};
use miette::IntoDiagnostic;

/// How a board is named, for those who have to be told.
const EXAMPLE: &str = "'#p=japan&bar=signed'";

const MORE: &str = "\
A STORY is a folder with a story.json, or a workbook (.xlsx or .ods), anywhere. Where none is named, it is the folder \
that you stand in if it holds a story, or else the one that the variable PLUGBOARD_STORY names.

The interface speaks the languages that are built in, and those whose files, such as pt-BR.ftl, stand in the folder \
that the variable PLUGBOARD_WORDS names.

A LINK is the address of one of the story's pages, or what stands from its # on. Copy it from the page, and put it \
in quotes: plugboard finding '#p=japan&bar=signed'";

/// Checks a story, makes its site and frozen copies of it, says and draws its boards.
#[derive(Parser)]
#[command(name = "plugboard", version, max_term_width = 100)]
#[command(arg_required_else_help = true, after_help = MORE)]
struct Tool {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    New(new::New),
    Serve(serve::Serve),
    Check(check::Check),
    Build(build::Make),
    Finding(finding::Say),
    Picture(picture::Draw),
    Changes(changes::Compare),
    Archive(archive::Archive),
    Workbook(workbook::Convert),
    Words(words::Words),
    Completions(completions::Completions),
    #[command(hide = true)]
    Schema(schema::Write),
    #[command(hide = true)]
    Bundle(bundle::Make),
}

/// Does what the command line asks for. Fails with 1 where that could not be done, and with 2 where the line itself
/// cannot be understood.
pub fn main() -> ExitCode {
    let tool = match Tool::try_parse() {
        Ok(tool) => tool,
        Err(error) => return explained(error),
    };
    let done = match tool.command {
        // What may be amiss in a language's file is what this one is asked for.
        Command::Words(words) => words.run(),
        command => speak().and_then(|()| run(command)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(report) => {
            eprintln!("{report:?}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> miette::Result<()> {
    match command {
        Command::New(new) => new.run(),
        Command::Words(words) => words.run(),
        Command::Check(check) => check.run(),
        Command::Changes(compare) => compare.run(),
        Command::Serve(serve) => serve.run(),
        Command::Build(make) => make.run(),
        Command::Bundle(make) => make.run(),
        Command::Archive(archive) => archive.run(),
        Command::Finding(say) => say.run(),
        Command::Picture(draw) => draw.run(),
        Command::Workbook(convert) => convert.run(),
        Command::Schema(write) => write.run(),
        Command::Completions(completions) => completions.run(),
    }
}

/// Makes sure of the languages that are built in, and learns those of the folder that the variable names.
fn speak() -> miette::Result<()> {
    crate::words::check()?;
    match std::env::var_os("PLUGBOARD_WORDS").filter(|folder| !folder.is_empty()) {
        Some(folder) => Ok(crate::words::speak_folder(Path::new(&folder))?),
        None => Ok(()),
    }
}

/// Says what was wrong with the command line, or the help that it asked for.
fn explained(mut error: clap::Error) -> ExitCode {
    if error.kind() == ErrorKind::MissingRequiredArgument && is_about(&error, "LINK") {
        let tip = format!("say which board, by a link or its fragment: {EXAMPLE}");
        let tips = ContextValue::StyledStrs(vec![tip.into()]);
        error.insert(ContextKind::Suggested, tips);
    }
    // There is nobody left to tell if even this cannot be written.
    let _ = error.print();
    ExitCode::from(error.exit_code() as u8)
}

fn is_about(error: &clap::Error, argument: &str) -> bool {
    match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::Strings(names)) => names.iter().any(|name| name.contains(argument)),
        _ => false,
    }
}

/// Writes an answer. Whoever reads it may have seen enough before its end.
fn print(text: &str) -> miette::Result<()> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error).into_diagnostic(),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_commands_hold_together() {
        Tool::command().debug_assert();
    }

    #[test]
    fn every_command_and_every_word_after_it_is_explained() {
        for command in Tool::command().get_subcommands() {
            let name = command.get_name();
            assert!(command.get_about().is_some(), "{name}");
            for argument in command.get_arguments() {
                assert!(
                    argument.get_help().is_some(),
                    "{name} {}",
                    argument.get_id()
                );
            }
        }
    }
}
