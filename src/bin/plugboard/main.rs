//! The editors' and the build's tool: checks a story, makes its site, writes the JSON Schema.

mod boards;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use miette::{Diagnostic, IntoDiagnostic, LabeledSpan, NamedSource, Report, WrapErr};
use plugboard::site::{Painter, Site, SiteAddress, freeze, latest_today, today};
use plugboard::story::Story;
use plugboard::story::check::{Fault, Sources, check_on};
use plugboard::story::file::{ContextFile, EvidenceFile, StoryFile};
use plugboard::story::read::{Source, schema_of};

const USAGE: &str = "\
usage: plugboard check [STORY]...   every fault of each story, with file, line, column and mend
       plugboard site [STORY] [--address URL]
                                    the story's site, beside the program that Trunk has built
       plugboard archive [DATE]     a frozen copy of the site in dist/, as of today or of YYYY-MM-DD
       plugboard finding LINK...    what the story's board says at each link, in every language
       plugboard picture LINK [LANGUAGE] [dark]
                                    the story's board at that link, as SVG
       plugboard schema             the JSON Schemas that editors check against while typing

STORY is a folder with story.json, evidence.json and context.json; without one, and for archive, finding and picture,
it is the folder that the environment variable PLUGBOARD_STORY names, or static/stories/tokyo-first. LINK is an address
of one of the story's pages, or what stands from its # on. URL is where the site will stand, as links to it
need a whole address to show a card; without --address, what PLUGBOARD_ADDRESS says. PLUGBOARD_FONTS names the
folder with the fonts of the cards, PLUGBOARD_PROGRAM one in which to keep what Trunk has built: copied to a folder that
TRUNK_STAGING_DIR names, it becomes the site of another story.";

const BUILT_IN_STORY: &str = "static/stories/tokyo-first";

fn main() -> ExitCode {
    let arguments: Result<Vec<String>, _> = env::args_os()
        .skip(1)
        .map(|word| word.into_string())
        .collect();
    let arguments = match arguments {
        Ok(arguments) => arguments,
        Err(word) => {
            eprintln!("{} is not written in UTF-8; rename it", word.display());
            return ExitCode::FAILURE;
        }
    };
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("", &arguments[..]),
    };
    let usual = usual_story();
    let done = match command {
        "check" if rest.is_empty() => check_command(&[usual]),
        "check" => check_command(rest),
        "site" => site_command(rest, &usual),
        "archive" => archive_command(rest, Path::new(&usual)),
        "finding" => {
            print(read_story(Path::new(&usual)).and_then(|story| boards::finding(&story, rest)))
        }
        "picture" => {
            print(read_story(Path::new(&usual)).and_then(|story| boards::picture(&story, rest)))
        }
        "schema" if rest.is_empty() => schema_command(),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(report) => {
            eprintln!("{report:?}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the story where no other is named.
fn usual_story() -> PathBuf {
    let named = env::var_os("PLUGBOARD_STORY").filter(|named| !named.is_empty());
    named.map_or_else(|| PathBuf::from(BUILT_IN_STORY), PathBuf::from)
}

fn print(text: miette::Result<String>) -> miette::Result<()> {
    print!("{}", text?);
    Ok(())
}

fn check_command(stories: &[impl AsRef<Path>]) -> miette::Result<()> {
    let mut faulty = None;
    for folder in stories {
        let folder = folder.as_ref();
        match read_story(folder) {
            Ok(story) => {
                let languages: Vec<&str> = story
                    .languages()
                    .iter()
                    .map(|language| language.tag())
                    .collect();
                println!(
                    "{}: nothing wrong ({})",
                    folder.display(),
                    languages.join(", ")
                );
            }
            Err(report) => {
                if let Some(earlier) = faulty.replace(report) {
                    eprintln!("{earlier:?}");
                }
            }
        }
    }
    faulty.map_or(Ok(()), Err)
}

fn site_command(arguments: &[String], usual: &Path) -> miette::Result<()> {
    let (folder, address) = match arguments {
        [] => (usual, None),
        [flag, address] if flag == "--address" => (usual, Some(address.clone())),
        [story] => (Path::new(story), None),
        [story, flag, address] if flag == "--address" => (Path::new(story), Some(address.clone())),
        _ => return Err(miette::miette!("{USAGE}")),
    };
    let address = address.or_else(|| env::var("PLUGBOARD_ADDRESS").ok());
    let address = address.filter(|address| !address.trim().is_empty());
    let address: Option<SiteAddress> = address.map(|address| address.parse()).transpose()?;
    let staging =
        env::var_os("TRUNK_STAGING_DIR").map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    let fonts = env::var_os("PLUGBOARD_FONTS").map(PathBuf::from);
    let painter = fonts.map(|fonts| Painter::new(&fonts)).transpose()?;
    let story = read_story(folder)?;
    if let Some(program) = env::var_os("PLUGBOARD_PROGRAM") {
        keep(&staging, Path::new(&program))?;
    }
    let notes = plugboard::site::build(
        &story,
        Site {
            styles: Path::new("static/styles/index.css"),
            folder: &staging,
            address,
            painter: painter.as_ref(),
        },
    )?;
    println!("{}: site made in {}", folder.display(), staging.display());
    if painter.is_none() {
        println!("there are no social cards: `cargo xtask build` brings the fonts for them");
    }
    for note in notes {
        println!("{note}");
    }
    Ok(())
}

/// Keeps what Trunk has built before it becomes the site of a story: the site of another one can be made of it
/// in seconds, without Rust.
fn keep(built: &Path, program: &Path) -> miette::Result<()> {
    let copied = fs::create_dir_all(program).and_then(|()| {
        for old in fs::read_dir(program)? {
            fs::remove_file(old?.path())?;
        }
        for file in fs::read_dir(built)? {
            let file = file?;
            if file.file_type()?.is_file() {
                fs::copy(file.path(), program.join(file.file_name()))?;
            }
        }
        Ok(())
    });
    copied
        .into_diagnostic()
        .wrap_err_with(|| format!("the program cannot be kept in {}", program.display()))
}

fn archive_command(arguments: &[String], folder: &Path) -> miette::Result<()> {
    let date = match arguments {
        [] => today(),
        [date] => date.parse().into_diagnostic()?,
        _ => return Err(miette::miette!("{USAGE}")),
    };
    if date.day.is_none() {
        return Err(miette::miette!(
            "a frozen copy is of one day: write it as YYYY-MM-DD"
        ));
    }
    let story = read_story(folder)?;
    let copy = freeze(&story, Path::new("dist"), Path::new("archive"), date)?;
    println!(
        "{} is a frozen copy of dist/; serve it from any folder",
        copy.display()
    );
    Ok(())
}

fn schema_command() -> miette::Result<()> {
    for (name, schema) in [
        ("story", schema_of::<StoryFile>()),
        ("evidence", schema_of::<EvidenceFile>()),
        ("context", schema_of::<ContextFile>()),
    ] {
        let path = format!("static/stories/{name}.schema.json");
        let text = serde_json::to_string_pretty(&schema).into_diagnostic()? + "\n";
        fs::write(&path, text).into_diagnostic().wrap_err(path)?;
    }
    Ok(())
}

fn read_story(folder: &Path) -> miette::Result<Story> {
    if !folder.is_dir() {
        let folder = folder.display();
        return Err(miette::miette!(
            "{folder} is no folder; name one that holds a story, after the command or in PLUGBOARD_STORY"
        ));
    }
    let read = |name: &str| {
        let path = folder.join(name);
        let bytes = fs::read(&path).into_diagnostic().wrap_err_with(|| {
            format!(
                "{} cannot be read; a story has story.json, evidence.json and context.json",
                path.display()
            )
        })?;
        Ok::<_, Report>((path.display().to_string(), bytes))
    };
    let (story, evidence, context) = (
        read("story.json")?,
        read("evidence.json")?,
        read("context.json")?,
    );
    fn source((name, bytes): &(String, Vec<u8>)) -> Source<'_> {
        Source::from_bytes(name, bytes)
    }
    let sources = Sources {
        story: source(&story),
        evidence: source(&evidence),
        context: source(&context),
    };
    check_on(&sources, Some(latest_today())).map_err(|faults| {
        let text = |file: &str| {
            let files = [&sources.story, &sources.evidence, &sources.context];
            let found = files.iter().find(|source| source.name == file);
            found.map_or("", |source| source.text())
        };
        let faults = faults
            .into_iter()
            .map(|fault| FaultReport::new(text(&fault.file), fault))
            .collect();
        Faults { faults }.into()
    })
}

/// Every fault of a story, as the terminal shows them.
#[derive(Debug, thiserror::Error, Diagnostic)]
#[error("{} to mend before this story can be shown", self.count())]
struct Faults {
    #[related]
    faults: Vec<FaultReport>,
}

impl Faults {
    fn count(&self) -> String {
        match self.faults.len() {
            1 => "one thing".to_owned(),
            count => format!("{count} things"),
        }
    }
}

#[derive(Debug, thiserror::Error)]
#[error("{fault}")]
struct FaultReport {
    fault: Fault,
    source_code: NamedSource<String>,
}

impl FaultReport {
    fn new(text: &str, fault: Fault) -> FaultReport {
        FaultReport {
            source_code: NamedSource::new(&fault.file, text.to_owned()),
            fault,
        }
    }
}

impl Diagnostic for FaultReport {
    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        Some(&self.source_code)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        // The first line is enough to find the place: a whole module would fill the screen.
        let first = self.source_code.inner()[self.fault.span.clone()]
            .lines()
            .next()
            .unwrap_or_default();
        let span = self.fault.span.start..self.fault.span.start + first.len();
        Some(Box::new(std::iter::once(LabeledSpan::new_with_span(
            None, span,
        ))))
    }
}
