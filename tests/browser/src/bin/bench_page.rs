//! Measures a toggle on a very big board, and on a twin of it that is written by hand.
//!
//! ```text
//! bench-page SITE
//! ```
//!
//! The twin is the same prerendered page with `benches/twin/twin.js` in the place of the program. Both are
//! loaded in turn, in one browser. A toggle begins in a frame's first task: *script* is the time that the
//! board's own tasks take, *frame* the time until the browser has drawn the change too.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use browser_tests::engine::Flavour;
use browser_tests::lane::Lane;
use browser_tests::site::Site;
use browser_tests::{Engine, Page, dist};
use fantoccini::Client;
use fantoccini::wd::TimeoutConfiguration;
use serde::Deserialize;
use serde_json::json;
use tempfile::TempDir;

const TWIN: &str = include_str!("../../../../benches/twin/twin.js");

/// How often each page is loaded, and how often each switch is pressed then.
const ROUNDS: usize = 4;
const PRESSES: usize = 5;

/// How long one page may take for all its presses.
const PATIENCE: Duration = Duration::from_secs(120);

/// What is pressed. The plug is one that counts at the start.
const SWITCHES: [(&str, &str); 3] = [
    ("plug", "#board td[data-state=live] button[data-plug]"),
    ("partner", "button[data-partner=p7]"),
    ("module", "button[data-module=m7]"),
];

/// How far the page may be behind its twin.
const MOST: [f64; 2] = [1.5, 1.2];

const PRESS: &str = r##"
    const [selector, times, done] = arguments;
    const button = document.querySelector(selector);
    button.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    // The program works in microtasks, and these come after them.
    const turns = async () => { for (let turn = 0; turn < 40; turn++) await null; };
    const press = () => new Promise((pressed) => requestAnimationFrame(() => {
      const channel = new MessageChannel();
      const start = performance.now();
      let [script, frame, late] = [0, 0, 0];
      const settle = () => { if (frame && !late) pressed({ script, frame }); };
      channel.port1.onmessage = () => { frame = performance.now() - start; settle(); };
      // Yew puts off what does not change the page if the rest took long; it is script all the same.
      const { setTimeout } = window;
      window.setTimeout = (task, ...rest) => {
        late += 1;
        return setTimeout(async () => {
          const start = performance.now();
          task();
          await turns();
          script += performance.now() - start;
          late -= 1;
          settle();
        }, ...rest);
      };
      button.click();
      (async () => {
        await turns();
        script += performance.now() - start;
        window.setTimeout = setTimeout;
        channel.port2.postMessage(0);
      })();
    }));
    const rest = () => new Promise((rested) => requestAnimationFrame(() => setTimeout(rested, 50)));
    (async () => {
      const was = button.ariaPressed;
      await rest();
      await press();
      const changed = button.ariaPressed !== was;
      await rest();
      await press();
      const found = [];
      for (let time = 0; time < times; time++) {
        await rest();
        found.push(await press());
      }
      done({ changed, found });
    })();
"##;

/// How one press went, in milliseconds.
#[derive(Clone, Copy, Deserialize)]
struct Press {
    script: f64,
    frame: f64,
}

/// What is measured of a press: its name, and how it is read.
type Kind = (&'static str, fn(&Press) -> f64);
const KINDS: [Kind; 2] = [
    ("script", |press| press.script),
    ("frame", |press| press.frame),
];

#[derive(Deserialize)]
struct Presses {
    changed: bool,
    found: Vec<Press>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("usage: bench-page SITE");
        return ExitCode::from(2);
    };
    match measure(&PathBuf::from(folder)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn measure(folder: &Path) -> Result<()> {
    let site = Site::of_copy(with_twin(folder)?).await?;
    let mut lane = Lane::new(Engine::Chromium);
    let client = lane.take(Flavour::Usual).await?;
    client
        .update_timeouts(TimeoutConfiguration::new(
            Some(PATIENCE),
            Some(PATIENCE),
            Some(Duration::ZERO),
        ))
        .await?;
    let measured = in_turn(&client, &site).await;
    lane.keep(Flavour::Usual, client);
    lane.close().await?;
    let [page, twin] = measured?;
    println!(
        "{:<8} {:<7} {:>9} {:>9} {:>7} {:>6}",
        "", "", "page ms", "twin ms", "ratio", "goal"
    );
    for (at, (name, _)) in SWITCHES.iter().enumerate() {
        for ((kind, of), most) in KINDS.into_iter().zip(MOST) {
            let [page, twin] = [&page[at], &twin[at]].map(|presses| median(presses, of));
            let ratio = page / twin;
            let word = if ratio <= most { "" } else { "  missed" };
            println!("{name:<8} {kind:<7} {page:>9.1} {twin:>9.1} {ratio:>7.2} {most:>6}{word}");
        }
    }
    Ok(())
}

/// The presses of each switch, on the page and on its twin.
async fn in_turn(client: &Client, site: &Site) -> Result<[Vec<Vec<Press>>; 2]> {
    let mut all = [
        vec![Vec::new(); SWITCHES.len()],
        vec![Vec::new(); SWITCHES.len()],
    ];
    for round in 0..ROUNDS {
        for (which, file) in ["", "twin.html"].into_iter().enumerate() {
            let page = Page::ready(client, &site.address(file)).await?;
            page.client
                .execute("scrollTo({ top: 4000, behavior: 'instant' })", vec![])
                .await?;
            page.until("the page to scroll", "scrollY > 3000").await?;
            if round == 0 && which == 0 {
                let loaded = page
                    .value("performance.getEntriesByName('plugboard:ready')[0]?.startTime")
                    .await?;
                println!(
                    "ready after {} ms",
                    loaded.as_f64().unwrap_or_default().round()
                );
            }
            for (at, (name, selector)) in SWITCHES.iter().enumerate() {
                let words = vec![json!(selector), json!(PRESSES)];
                let presses = client.execute_async(PRESS, words).await?;
                let presses: Presses = serde_json::from_value(presses)?;
                ensure!(
                    presses.changed,
                    "a {name} was pressed and nothing changed in {file:?}"
                );
                let [script, frame] = KINDS.map(|(_, of)| median(&presses.found, of));
                let file = if which == 0 { "page" } else { "twin" };
                eprintln!("{file} {name}: script {script:.1} ms, frame {frame:.1} ms");
                all[which][at].extend(presses.found);
            }
        }
    }
    Ok(all)
}

fn median(presses: &[Press], of: fn(&Press) -> f64) -> f64 {
    let mut times: Vec<f64> = presses.iter().map(of).collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// A copy of the site in which a page of the twin stands beside the first.
fn with_twin(folder: &Path) -> Result<TempDir> {
    let copy = dist::copy(folder)?;
    let html = fs::read_to_string(folder.join("index.html")).context("there is no built page")?;
    // Neither the program nor its script, whichever kind of script that is.
    let lines = html
        .lines()
        .filter(|line| !(line.starts_with("<script") || line.contains("application/wasm")));
    let html = lines.collect::<Vec<_>>().join("\n");
    let script = "<script defer src=\"twin.js\"></script></head>";
    fs::write(
        copy.path().join("twin.html"),
        html.replacen("</head>", script, 1),
    )?;
    fs::write(copy.path().join("twin.js"), TWIN)?;
    Ok(copy)
}
