//! All that a story rests on, as a table for spreadsheets.

use serde::Serialize;

use super::json::standing_id;
use crate::story::{
    Argument, Edition, Evidence, Interest, ModuleIx, PlugEvidence, Seed, SourceLink, Standing,
};
use crate::words::{page_phrases, phrases};

/// A line of the table: one fact and one of its sources. Ids and headings are the same in every language.
#[derive(Clone, Default, Serialize)]
struct Line {
    kind: String,
    partner: String,
    partner_name: String,
    module: String,
    module_name: String,
    interest: String,
    interest_name: String,
    standing: String,
    standing_name: String,
    /// Whether a fact is with the home country, and so says how firm the plug is.
    with_home: String,
    date: String,
    until: String,
    who: String,
    /// What a view speaks of.
    about: String,
    text: String,
    finding: String,
    value: String,
    unit: String,
    source_title: String,
    source_publisher: String,
    source_url: String,
    source_published: String,
    source_language: String,
    checked: String,
}

impl Line {
    fn of(kind: &str) -> Line {
        Line {
            kind: kind.to_owned(),
            ..Line::default()
        }
    }

    /// A spreadsheet takes a cell that starts so for a formula, unless it is a number.
    fn safe(mut self) -> Line {
        for cell in [
            &mut self.partner_name,
            &mut self.module_name,
            &mut self.interest_name,
            &mut self.who,
            &mut self.about,
            &mut self.text,
            &mut self.finding,
            &mut self.unit,
            &mut self.source_title,
            &mut self.source_publisher,
            &mut self.source_url,
        ] {
            if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
            {
                cell.insert(0, '\'');
            }
        }
        self
    }
}

/// All data as a table.
///
/// It starts with a byte order mark, without which Excel takes UTF-8 for something else.
pub fn csv(edition: &Edition) -> Vec<u8> {
    let mut table = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    for line in lines(edition) {
        table
            .serialize(line.safe())
            .expect("a line holds texts only, and memory takes them");
    }
    table.into_inner().expect("memory takes every byte")
}

fn lines(edition: &Edition) -> Vec<Line> {
    let (story, context) = (&edition.seed, &edition.context);
    let (language, argument) = (story.language, edition.prose.argument.as_ref());
    let mut lines = Vec::new();
    for plug in edition.evidence.iter() {
        plug_lines(&mut lines, story, argument, plug);
    }
    for tie in edition.ties.iter() {
        let interest = &story.interests[tie.interest];
        lines.push(Line {
            interest: interest.id.to_string(),
            interest_name: interest.name.to_string(),
            text: tie.because.to_string(),
            ..in_modules(story, "tie", &[tie.module])
        });
    }
    for (interest, summary) in story
        .interests
        .iter()
        .zip(edition.interest_summaries.iter())
        .filter(|(_, summary)| !summary.is_empty())
    {
        lines.push(Line {
            interest: interest.id.to_string(),
            interest_name: interest.name.to_string(),
            text: summary.to_string(),
            ..Line::of("interest")
        });
    }
    for &(partner, ref note) in edition.partner_notes.iter() {
        lines.push(Line {
            partner: story.partners[partner].id.to_string(),
            partner_name: story.partners[partner].name.to_string(),
            text: note.to_string(),
            ..Line::of("partner")
        });
    }
    for event in &context.events {
        let line = Line {
            date: event.date.to_string(),
            text: event.what.to_string(),
            checked: event.verified.to_string(),
            ..in_modules(story, "event", &event.modules)
        };
        sourced(&mut lines, line, &event.sources);
    }
    for view in &context.views {
        let words = page_phrases(language);
        let stands = view
            .stands
            .map(|stands| words.our_label(words.stands(stands)));
        let line = Line {
            date: view.date.to_string(),
            who: view.who.to_string(),
            text: view.says.to_string(),
            about: view.about.as_deref().unwrap_or_default().to_owned(),
            finding: stands.unwrap_or_default(),
            checked: view.verified.to_string(),
            ..in_modules(story, "view", &view.modules)
        };
        sourced(&mut lines, line, &view.sources);
    }
    for check in &context.checks {
        let outcome = page_phrases(language).outcome(check.outcome);
        let line = Line {
            who: argument.map_or_else(String::new, |argument| argument.author.to_string()),
            text: check.claim.to_string(),
            finding: format!("{outcome}: {}", check.finding),
            checked: check.verified.to_string(),
            ..in_modules(story, "check", &check.modules)
        };
        sourced(&mut lines, line, &check.sources);
    }
    for figure in &context.figures {
        for (label, value) in &figure.rows {
            let line = Line {
                date: figure.year.to_string(),
                text: format!("{} – {label}", figure.title),
                finding: figure.note.to_string(),
                value: value.to_string(),
                unit: figure.unit.to_string(),
                checked: figure.verified.to_string(),
                ..in_modules(story, "figure", &figure.modules)
            };
            sourced(&mut lines, line, &figure.sources);
        }
    }
    lines
}

fn plug_lines(
    lines: &mut Vec<Line>,
    story: &Seed,
    argument: Option<&Argument>,
    plug: &PlugEvidence,
) {
    let words = phrases(story.language);
    let partner = &story.partners[plug.partner];
    let of_plug = |kind: &str| Line {
        partner: partner.id.to_string(),
        partner_name: partner.name.to_string(),
        ..in_modules(story, kind, &[plug.module])
    };
    if let (Some(mention), Some((argument, argued))) = (&plug.mention, argument.zip(story.argued)) {
        lines.push(Line {
            standing: Standing::Proposed.id().to_owned(),
            standing_name: words.standing(Standing::Proposed).to_owned(),
            date: argued.to_string(),
            who: argument.author.to_string(),
            text: mention.to_string(),
            source_publisher: argument.publisher.to_string(),
            source_published: argued.to_string(),
            checked: story.verified.to_string(),
            ..of_plug("mention")
        });
    }
    let in_all = |fact: &Evidence, field: fn(&Interest) -> &str| {
        let all = fact.serves.iter().map(|&one| field(&story.interests[one]));
        all.collect::<Vec<_>>().join("; ")
    };
    let with_home = plug.links.iter().map(|fact| (fact, "yes"));
    for (fact, with_home) in with_home.chain(plug.context.iter().map(|fact| (fact, "no"))) {
        let standing = if fact.operating {
            words.operating()
        } else {
            words.standing(fact.standing)
        };
        let line = Line {
            standing: standing_id(fact).to_owned(),
            standing_name: standing.to_owned(),
            with_home: with_home.to_owned(),
            date: fact.date.to_string(),
            until: fact
                .until
                .map(|until| until.to_string())
                .unwrap_or_default(),
            interest: in_all(fact, |interest| &interest.id),
            interest_name: in_all(fact, |interest| &interest.name),
            text: fact.claim.to_string(),
            checked: fact.verified.to_string(),
            ..of_plug("evidence")
        };
        sourced(lines, line, &fact.sources);
    }
}

fn in_modules(story: &Seed, kind: &str, modules: &[ModuleIx]) -> Line {
    let of = |field: fn(&crate::story::Module) -> &str| {
        let all = modules.iter().map(|&module| field(&story.modules[module]));
        all.collect::<Vec<_>>().join("; ")
    };
    Line {
        module: of(|module| &module.id),
        module_name: of(|module| &module.name),
        ..Line::of(kind)
    }
}

/// A line for each source.
fn sourced(lines: &mut Vec<Line>, line: Line, sources: &[SourceLink]) {
    if sources.is_empty() {
        lines.push(line.clone());
    }
    lines.extend(sources.iter().map(|source| {
        Line {
            source_title: source.title.to_string(),
            source_publisher: source.publisher.to_string(),
            source_url: source.url.to_string(),
            source_published: source
                .published
                .map(|date| date.to_string())
                .unwrap_or_default(),
            source_language: source.language.to_string(),
            ..line.clone()
        }
    }));
}
