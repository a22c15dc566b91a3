//! A story far larger than any that an editor would write: what the page must still bear.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::build;
use crate::run::{root, say};

const PARTNERS: usize = 150;
const MODULES: usize = 150;
const INTERESTS: usize = 200;

/// A module serves the interests so far on; `benches/twin/twin.js` knows the same.
const SERVES: [usize; 3] = [0, 50, 97];

/// Pieces of evidence, each of which many plugs rest on.
const EVIDENCE: usize = 60;

const STANDINGS: [&str; 5] = ["dialogue", "announced", "negotiating", "signed", "in-force"];

/// Where the story and its site stand.
pub fn folder() -> PathBuf {
    root().join("target/big-story")
}

/// Writes the story and builds its site.
///
/// # Errors
/// If the story has a fault, or the site cannot be built.
pub fn big_story() -> Result<()> {
    let folder = folder();
    fs::create_dir_all(&folder)?;
    for (name, text) in [
        ("story.json", story()),
        ("evidence.json", evidence()),
        ("context.json", "{}\n".to_owned()),
    ] {
        fs::write(folder.join(name), text)
            .with_context(|| format!("{name} cannot be written to {}", folder.display()))?;
    }
    say(&format!(
        "{PARTNERS} partners by {MODULES} modules by {INTERESTS} interests are in {}",
        folder.display()
    ));
    build::build_story(&folder, &folder.join("dist"))
}

/// Three sockets of five have a plug.
fn is_plugged(partner: usize, module: usize) -> bool {
    (partner * 31 + module * 17) % 5 < 3
}

fn text(field: &str, text: &str) -> String {
    format!(r#""{field}": {{ "en": "{text}" }}"#)
}

/// Items with a comma between each two, a line each.
fn list(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    format!("[\n{}\n]", items.join(",\n"))
}

fn story() -> String {
    let mut story = String::from(
        r#"{ "id": "big-story", "languages": ["en"], "checked": "2026-07",
"argument": { "author": "A. Author", "publisher": "A Paper", "date": "2026-01", "role": { "en": "who is made up" }, "claim": { "en": "A. Author argues for everything at once." } },
"home": { "id": "home", "name": { "en": "Home" } },
"start": { "partners": ["#,
    );
    let ids: Vec<String> = (0..PARTNERS).map(|at| format!("\"p{at}\"")).collect();
    let partner = |at: usize| {
        let letter = |at: usize| char::from(b'A' + (at % 26) as u8);
        let (name, inline) = (
            text("name", &format!("Partner {at}")),
            text("inline", &format!("partner {at}")),
        );
        let part = |step: usize, low: usize| low + at * step % 90;
        let [light, dark] = [20, 150].map(|low| {
            let [red, green, blue] = [53, 97, 31].map(|step| part(step, low));
            format!("#{red:02x}{green:02x}{blue:02x}")
        });
        let code = [letter(at / 26), letter(at)].iter().collect::<String>();
        format!(
            r#"{{ "id": "p{at}", "code": "{code}", {name}, {inline}, "named": "named", "color": {{ "light": "{light}", "dark": "{dark}" }} }}"#
        )
    };
    let module = |at: usize| {
        let because = text("because", "It is made up.");
        let serves = SERVES.map(|step| {
            format!(
                r#"{{ "interest": "i{}", {because} }}"#,
                (at + step) % INTERESTS
            )
        });
        let (name, summary) = (
            text("name", &format!("Module {at}")),
            text("summary", "what it would hold"),
        );
        format!(
            r#"{{ "id": "m{at}", {name}, {summary}, "serves": [{}] }}"#,
            serves.join(", ")
        )
    };
    let interest = |at: usize| {
        let (name, inline, summary) = (
            text("name", &format!("Interest {at}")),
            text("inline", &format!("interest {at}")),
            text("summary", "What both want."),
        );
        format!(r#"{{ "id": "i{at}", {name}, {inline}, {summary} }}"#)
    };
    let cells = (0..PARTNERS).flat_map(|partner| (0..MODULES).map(move |module| (partner, module)));
    let plugs = cells
        .filter(|&(partner, module)| is_plugged(partner, module))
        .map(|(partner, module)| {
            let behind = format!(r#""evidence": ["e{}"]"#, (partner + module) % EVIDENCE);
            format!(r#"{{ "partner": "p{partner}", "module": "m{module}", {behind} }}"#)
        });
    // Writing to a string does not fail.
    let _ = write!(
        story,
        r#"{}], "modules": "all", "rule": "plug-in", "bar": "announced" }},
{}, {},
"partners": {},
"modules": {},
"interests": {},
"plugs": {} }}
"#,
        ids.join(", "),
        text("title", "A very big story"),
        text("standfirst", "It is made up, to see what the page bears."),
        list((0..PARTNERS).map(partner)),
        list((0..MODULES).map(module)),
        list((0..INTERESTS).map(interest)),
        list(plugs),
    );
    story
}

fn evidence() -> String {
    let entry = |at: usize| {
        let (standing, year) = (STANDINGS[at % STANDINGS.len()], 2010 + at % 15);
        let claim = text("claim", &format!("Fact {at} is made up."));
        format!(
            r#"{{ "id": "e{at}", "standing": "{standing}", "date": "{year}", "with": ["home"], {claim}, "sources": [{{ "title": "Fact {at}", "publisher": "A Ministry", "url": "https://example.org/{at}" }}], "checked": "2026-07" }}"#
        )
    };
    format!("{{ \"evidence\": {} }}\n", list((0..EVIDENCE).map(entry)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_sockets_of_five_have_a_plug() {
        let plugs = story().matches("\"partner\":").count();
        assert_eq!(plugs, PARTNERS * MODULES * 3 / 5);
    }

    #[test]
    fn every_interest_is_served_and_none_twice_by_one_module() {
        let mut served = [false; INTERESTS];
        for module in 0..MODULES {
            let mut of: Vec<usize> = SERVES
                .iter()
                .map(|step| (module + step) % INTERESTS)
                .collect();
            of.iter().for_each(|&interest| served[interest] = true);
            of.dedup();
            assert_eq!(of.len(), SERVES.len());
        }
        assert!(served.iter().all(|served| *served));
    }
}
