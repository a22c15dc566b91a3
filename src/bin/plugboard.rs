//! The editors' and the build's tool: checks a story, makes its site, writes the JSON Schema.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use miette::{Diagnostic, IntoDiagnostic, LabeledSpan, NamedSource, Report, WrapErr};
use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::picture::Theme;
use plugboard::site::{Painter, Site, SiteAddress, freeze, latest_today, today};
use plugboard::state::link;
use plugboard::story::Language;
use plugboard::story::check::{Fault, Sources, check_on};
use plugboard::story::checked::CheckedStory;
use plugboard::story::file::{ContextFile, EvidenceFile, StoryFile};
use plugboard::story::read::{Source, schema_of};
use plugboard::words::{Finding, phrases};

const USAGE: &str = "\
usage: plugboard check [STORY]...   every fault of each story, with file, line, column and mend
       plugboard site [STORY] [--address URL]
                                    the story's site, beside the program that Trunk has built
       plugboard archive [DATE]     a frozen copy of the site in dist/, as of today or of YYYY-MM-DD
       plugboard finding LINK...    what the built-in story's board says at each link's fragment
       plugboard picture LINK [LANGUAGE] [dark]
                                    the built-in story's board at that link's fragment, as SVG
       plugboard schema             the JSON Schemas that editors check against while typing

STORY is a folder with story.json, evidence.json and context.json; without one, the folder that the environment
variable PLUGBOARD_STORY names, or static/stories/tokyo-first. URL is where the site will stand, as links to it
need a whole address to show a card; without --address, what PLUGBOARD_ADDRESS says. PLUGBOARD_FONTS names the
folder with the fonts of the cards.";

const BUILT_IN_STORY: &str = "static/stories/tokyo-first";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (command, stories) = match arguments.split_first() {
        Some((command, stories)) => (command.as_str(), stories),
        None => ("", &arguments[..]),
    };
    let usual = [env::var("PLUGBOARD_STORY").unwrap_or_else(|_| BUILT_IN_STORY.to_owned())];
    let stories = if stories.is_empty() { &usual } else { stories };
    let done = match command {
        "check" => check_command(stories),
        "site" => site_command(&arguments[1..], &usual[0]),
        "archive" => archive_command(&arguments[1..], Path::new(&usual[0])),
        "finding" => finding_command(&arguments[1..]),
        "picture" => picture_command(&arguments[1..]),
        "schema" => schema_command(),
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

fn check_command(stories: &[String]) -> miette::Result<()> {
    let mut faulty = None;
    for folder in stories {
        match read_story(Path::new(folder)) {
            Ok(story) => {
                let languages: Vec<&str> = story
                    .languages()
                    .iter()
                    .map(|language| language.tag())
                    .collect();
                println!("{folder}: nothing wrong ({})", languages.join(", "));
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

fn site_command(arguments: &[String], usual: &str) -> miette::Result<()> {
    let (folder, address) = match arguments {
        [] => (usual, None),
        [flag, address] if flag == "--address" => (usual, Some(address.clone())),
        [story] => (story.as_str(), None),
        [story, flag, address] if flag == "--address" => (story.as_str(), Some(address.clone())),
        _ => return Err(miette::miette!("{USAGE}")),
    };
    let address = address.or_else(|| env::var("PLUGBOARD_ADDRESS").ok());
    let address = address.filter(|address| !address.trim().is_empty());
    let address: Option<SiteAddress> = address.map(|address| address.parse()).transpose()?;
    let staging =
        env::var_os("TRUNK_STAGING_DIR").map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    let fonts = env::var_os("PLUGBOARD_FONTS").map(PathBuf::from);
    let painter = fonts.map(|fonts| Painter::new(&fonts)).transpose()?;
    let story = read_story(Path::new(folder))?;
    let notes = plugboard::site::build(
        &story,
        Site {
            styles: Path::new("static/styles/index.css"),
            folder: &staging,
            address,
            painter: painter.as_ref(),
        },
    )?;
    println!("{folder}: site made in {}", staging.display());
    if painter.is_none() {
        println!("there are no social cards: `cargo xtask build` brings the fonts for them");
    }
    for note in notes {
        println!("{note}");
    }
    Ok(())
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

/// For editors who write about a board: the sentence that readers will see under it.
fn finding_command(links: &[String]) -> miette::Result<()> {
    let story = read_story(Path::new(BUILT_IN_STORY))?;
    for language in story.languages() {
        let told = story.told_in(language);
        let coalition = Coalition::new(&told);
        let start = Selection::start(&told, &coalition);
        for link in links {
            let fragment = link.rsplit('#').next().unwrap_or(link);
            let decoded = link::decode(fragment, &start, &told, &coalition);
            let board = Board::derive(&coalition, &decoded.selection);
            let words = phrases(language);
            let finding = Finding::of(&told, &decoded.selection, &board);
            println!("#{fragment}\n    {}", words.verdict(&finding));
            if !decoded.dropped.is_empty() {
                println!("    ({})", words.dropped(&decoded.dropped));
            }
        }
    }
    Ok(())
}

/// For editors who want a board where no script runs: in print, in a newsletter.
fn picture_command(arguments: &[String]) -> miette::Result<()> {
    let story = read_story(Path::new(BUILT_IN_STORY))?;
    let theme = match arguments.iter().any(|argument| argument == "dark") {
        true => Theme::Dark,
        false => Theme::Light,
    };
    let language = arguments.iter().find_map(|tag| Language::from_tag(tag));
    let language = language.unwrap_or(story.languages()[0]);
    let fragment = arguments
        .first()
        .map_or("", |link| link.rsplit('#').next().unwrap_or(link));
    print!(
        "{}",
        plugboard::site::picture(&story, language, fragment, theme)
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

fn read_story(folder: &Path) -> miette::Result<CheckedStory> {
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
