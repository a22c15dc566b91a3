//! All that a story rests on, as a document for programs.

use serde_json::{Value, json};

use crate::site::share::SiteAddress;
use crate::story::file::Stands;
use crate::story::{Edition, Evidence, ModuleIx, PlugEvidence, Seed, SourceLink, Standing};

/// All data as one JSON document, with the ids of the story's files and the texts of one language.
pub fn json(edition: &Edition, address: Option<&SiteAddress>) -> Value {
    let Edition {
        seed: story,
        prose,
        context,
        ties,
        partner_notes: notes,
        interest_summaries: summaries,
        ..
    } = edition;
    let ids = |modules: &[ModuleIx]| -> Vec<&str> {
        modules
            .iter()
            .map(|&module| &*story.modules[module].id)
            .collect()
    };
    json!({
        "story": {
            "id": *story.id,
            "language": story.language.tag(),
            "title": *story.title,
            "standfirst": *prose.standfirst,
            "address": address.map(ToString::to_string),
            "checked": story.verified.to_string(),
            "newest_source": edition.newest_source().map(|date| date.to_string()),
            "publisher": edition.publisher.as_ref().map(|publisher| json!({
                "name": *publisher.name,
                "url": publisher.url.as_deref(),
            })),
            "home": { "id": *story.home.id, "name": *story.home.name },
            "argument": prose.argument.as_ref().map(|of| json!({
                "author": *of.author,
                "publisher": *of.publisher,
                "date": story.argued.map(|date| date.to_string()),
                "role": *of.role,
                "claim": *of.claim,
            })),
            "counting": edition.account.counting.iter().map(|of| json!({
                "about": *of.about,
                "rule": *of.rule,
            })).collect::<Vec<_>>(),
            "corrections": edition.account.corrections.iter().map(|of| json!({
                "date": of.date.to_string(),
                "was": *of.was,
                "is": *of.is,
            })).collect::<Vec<_>>(),
            "errors": edition.account.errors.as_deref(),
        },
        "partners": story.partners.iter_enumerated().map(|(partner, of)| json!({
            "id": *of.id,
            "code": *of.code,
            "name": *of.name,
            "named": of.named.id(),
            "members": of.members.iter().map(|&member| &*story.partners[member].id).collect::<Vec<_>>(),
            "note": notes.iter().find(|(noted, _)| *noted == partner).map(|(_, note)| &**note),
        })).collect::<Vec<_>>(),
        "modules": story.modules.iter_enumerated().map(|(module, of)| json!({
            "id": *of.id,
            "name": *of.name,
            "summary": *prose.summaries[module],
            "serves": ties.iter().filter(|tie| tie.module == module).map(|tie| json!({
                "interest": *story.interests[tie.interest].id,
                "because": *tie.because,
                "ours": tie.ours,
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "interests": story.interests.iter().zip(summaries.iter()).map(|(of, summary)| json!({
            "id": *of.id,
            "name": *of.name,
            "summary": **summary,
        })).collect::<Vec<_>>(),
        "plugs": edition.evidence.iter().map(|plug| json!({
            "partner": *story.partners[plug.partner].id,
            "module": *story.modules[plug.module].id,
            "standing": standing(story, plug),
            "mention": plug.mention.as_deref(),
            "evidence": plug.links.iter().map(|of| counting_fact(story, of)).collect::<Vec<_>>(),
            "context": plug.context.iter().map(fact).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "events": context.events.iter().map(|event| json!({
            "id": *event.id,
            "date": event.date.to_string(),
            "what": *event.what,
            "modules": ids(&event.modules),
            "sources": sources(&event.sources),
            "checked": event.verified.to_string(),
        })).collect::<Vec<_>>(),
        "views": context.views.iter().map(|view| json!({
            "id": *view.id,
            "date": view.date.to_string(),
            "who": *view.who,
            "role": *view.role,
            "says": *view.says,
            "about": view.about.as_deref(),
            "stands": view.stands.map(Stands::id),
            "modules": ids(&view.modules),
            "sources": sources(&view.sources),
            "checked": view.verified.to_string(),
        })).collect::<Vec<_>>(),
        "checks": context.checks.iter().map(|check| json!({
            "id": *check.id,
            "claim": *check.claim,
            "outcome": check.outcome.id(),
            "finding": *check.finding,
            "modules": ids(&check.modules),
            "sources": sources(&check.sources),
            "checked": check.verified.to_string(),
        })).collect::<Vec<_>>(),
        "figures": context.figures.iter().map(|figure| json!({
            "id": *figure.id,
            "title": *figure.title,
            "year": *figure.year,
            "unit": *figure.unit,
            "rows": figure.rows.iter().map(|(label, value)| json!({ "label": **label, "value": value })).collect::<Vec<_>>(),
            "note": *figure.note,
            "modules": ids(&figure.modules),
            "sources": sources(&figure.sources),
            "checked": figure.verified.to_string(),
        })).collect::<Vec<_>>(),
    })
}

/// What a plug has reached and still holds; null where all that held it up has ended.
fn standing(story: &Seed, plug: &PlugEvidence) -> Option<&'static str> {
    let holding = plug
        .links
        .iter()
        .find(|link| !link.has_ended_by(story.verified));
    let mention = plug.mention.as_ref().map(|_| Standing::Proposed);
    holding
        .map(|link| link.standing)
        .or(mention)
        .map(Standing::id)
}

fn counting_fact(story: &Seed, of: &Evidence) -> Value {
    let mut value = fact(of);
    let serves = of
        .serves
        .iter()
        .map(|&interest| &*story.interests[interest].id);
    value["serves"] = serves.collect::<Vec<_>>().into();
    value
}

fn fact(fact: &Evidence) -> Value {
    json!({
        "standing": standing_id(fact),
        "date": fact.date.to_string(),
        "until": fact.until.map(|until| until.to_string()),
        "claim": *fact.claim,
        "checked": fact.verified.to_string(),
        "sources": sources(&fact.sources),
    })
}

fn sources(sources: &[SourceLink]) -> Vec<Value> {
    let source = |source: &SourceLink| {
        json!({
            "title": *source.title,
            "publisher": *source.publisher,
            "url": *source.url,
            "published": source.published.map(|date| date.to_string()),
            "language": *source.language,
        })
    };
    sources.iter().map(source).collect()
}

/// A project that runs ranks as in force, and is named by itself.
pub(in crate::site) fn standing_id(fact: &Evidence) -> &'static str {
    if fact.operating {
        "operating"
    } else {
        fact.standing.id()
    }
}
