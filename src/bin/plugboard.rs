//! The editors' and the build's tool: checks a story, makes its site, writes the JSON Schema.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use miette::{Diagnostic, IntoDiagnostic, LabeledSpan, NamedSource, Report, WrapErr};
use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::state::link;
use plugboard::story::check::{Fault, Sources, check};
use plugboard::story::checked::CheckedStory;
use plugboard::story::file::{ContextFile, EvidenceFile, StoryFile};
use plugboard::story::read::{Source, schema_of};
use plugboard::words::{Finding, phrases};

const USAGE: &str = "\
usage: plugboard check [STORY]...   every fault of each story, with file, line, column and mend
       plugboard site [STORY]       the story's site, beside the program that Trunk has built
       plugboard finding LINK...    what the built-in story's board says at each link's fragment
       plugboard schema             the JSON Schemas that editors check against while typing

STORY is a folder with story.json, evidence.json and context.json; without one, the folder that the environment
variable PLUGBOARD_STORY names, or static/stories/tokyo-first.";

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
        "site" => site_command(Path::new(&stories[0])),
        "finding" => finding_command(&arguments[1..]),
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

fn site_command(folder: &Path) -> miette::Result<()> {
    let staging =
        env::var_os("TRUNK_STAGING_DIR").map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    let story = read_story(folder)?;
    plugboard::site::build(&story, Path::new("static/styles/index.css"), &staging)?;
    println!("{}: site made in {}", folder.display(), staging.display());
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
        let text = fs::read_to_string(&path)
            .into_diagnostic()
            .wrap_err_with(|| {
                format!(
                    "{} cannot be read; a story has story.json, evidence.json and context.json",
                    path.display()
                )
            })?;
        Ok::<_, Report>((path.display().to_string(), text))
    };
    let (story, evidence, context) = (
        read("story.json")?,
        read("evidence.json")?,
        read("context.json")?,
    );
    fn source((name, text): &(String, String)) -> Source<'_> {
        Source::new(name, text)
    }
    let sources = Sources {
        story: source(&story),
        evidence: source(&evidence),
        context: source(&context),
    };
    check(&sources).map_err(|faults| {
        let text = |file: &str| {
            let files = [&sources.story, &sources.evidence, &sources.context];
            let found = files.iter().find(|source| source.name == file);
            found.map_or("", |source| source.text)
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
