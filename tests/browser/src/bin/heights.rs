//! Measures how high frames have to be, in Chromium, and writes the published table: `FOLDER/heights.json`,
//! and the same in `FOLDER/embedding.md`.
//!
//! ```text
//! heights FOLDER
//! ```

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use browser_tests::Engine;
use browser_tests::engine::Flavour;
use browser_tests::heights::{Heights, Of, WIDTHS, measure};
use browser_tests::lane::Lane;
use browser_tests::site::Site;

/// Letters of other systems run wider: some room, up to a round number.
const ROOM: f64 = 1.03;

/// What stands around the table in the guide.
const START: &str = "<!-- heights -->";
const END: &str = "<!-- /heights -->";

#[tokio::main]
async fn main() -> Result<()> {
    let folder = std::env::args().nth(1).context("usage: heights FOLDER")?;
    let folder = Path::new(&folder);
    let site = Site::plain().await?;
    let mut lane = Lane::new(Engine::Chromium);
    let client = lane.take(Flavour::Usual).await?;
    let measured = measure(&client, &site, &WIDTHS).await;
    lane.keep(Flavour::Usual, client);
    lane.close().await?;
    let mut table = measured?;
    for heights in table
        .heights
        .values_mut()
        .flat_map(|modes| modes.values_mut())
    {
        for height in heights {
            *height = (f64::from(*height) * ROOM / 10.0).ceil() as u32 * 10;
        }
    }
    fs::write(folder.join("heights.json"), written(&table)?)?;
    let guide = folder.join("embedding.md");
    let text = fs::read_to_string(&guide)?;
    let (before, rest) = text.split_once(START).context("the guide has no table")?;
    let (_, after) = rest.split_once(END).context("the table has no end")?;
    let table = told(&table);
    fs::write(guide, format!("{before}{START}\n{table}{END}{after}"))?;
    Ok(())
}

/// One line for each mode, so that a change can be read.
fn written(table: &Heights) -> Result<String> {
    let line = |numbers: &[u32]| serde_json::to_string(numbers).map(|line| line.replace(',', ", "));
    let mut languages = Vec::new();
    for (language, modes) in &table.heights {
        let mut lines = Vec::new();
        for (mode, heights) in modes {
            lines.push(format!("      \"{mode}\": {}", line(heights)?));
        }
        languages.push(format!(
            "    \"{language}\": {{\n{}\n    }}",
            lines.join(",\n")
        ));
    }
    let Of {
        story,
        partners,
        modules,
        interests,
    } = &table.of;
    Ok(format!(
        "{{\n  \"of\": {{ \"story\": \"{story}\", \"partners\": {partners}, \"modules\": {modules}, \"interests\": {interests} }},\n  \"widths\": {},\n  \"heights\": {{\n{}\n  }}\n}}\n",
        line(&table.widths)?,
        languages.join(",\n")
    ))
}

/// The table in the guide.
fn told(table: &Heights) -> String {
    let row = |first: &str, numbers: &[u32]| {
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        format!("| {first} | {} |\n", numbers.join(" | "))
    };
    let mut text = row("from a width of", &table.widths);
    text += &format!("| --- |{}\n", " ---: |".repeat(table.widths.len()));
    for (language, modes) in &table.heights {
        for (mode, heights) in modes {
            text += &row(&format!("`{mode}`, {language}"), heights);
        }
    }
    text
}
