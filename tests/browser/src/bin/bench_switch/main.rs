//! Measures how soon the page shows itself and how soon its switches answer, beside the same board by other hands.
//!
//! ```text
//! bench-switch PEERS [SITE]
//! ```
//!
//! `PEERS` is what `benches/peers` is made into; `SITE`, another build's, is measured in the same run. All are visited
//! in turn, in one browser, at 390 px with the processor slowed four times, so that what else the machine does falls on
//! all alike. What is printed are medians; only the ratios mean anything on another machine.

mod contender;
mod visit;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use browser_tests::Engine;
use browser_tests::engine::Flavour;
use browser_tests::lane::Lane;

use contender::{Contender, PLAIN, PRERENDERED, REACT};
use visit::{Press, Visit, prepare, visit};

/// How often each page is visited.
const ROUNDS: usize = 5;

/// What is measured, and how it is read of all visits to a page.
type Measure = (&'static str, fn(&[Visit]) -> f64);
const MEASURES: [Measure; 10] = [
    ("partner pressed", |all| {
        presses(all, 0, |press| press.pressed)
    }),
    ("partner next frame", |all| {
        presses(all, 0, |press| press.frame)
    }),
    ("partner all drawn", |all| {
        presses(all, 0, |press| press.drawn)
    }),
    ("plug pressed", |all| presses(all, 1, |press| press.pressed)),
    ("plug next frame", |all| {
        presses(all, 1, |press| press.frame)
    }),
    ("plug all drawn", |all| presses(all, 1, |press| press.drawn)),
    ("first paint", |all| visits(all, |visit| visit.first_paint)),
    ("first answer", |all| visits(all, |visit| visit.answer)),
    ("blocking, start", |all| visits(all, |visit| visit.start)),
    ("blocking, program", |all| visits(all, |visit| visit.coming)),
];

#[tokio::main]
async fn main() -> ExitCode {
    let mut folders = env::args().skip(1).map(PathBuf::from);
    let Some(peers) = folders.next() else {
        eprintln!("usage: bench-switch PEERS [SITE]");
        return ExitCode::from(2);
    };
    match measure(&peers, folders.next().as_deref()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn measure(peers: &Path, beside: Option<&Path>) -> Result<()> {
    let contenders = Contender::all(peers, beside).await?;
    let mut lane = Lane::new(Engine::Chromium);
    let client = lane.take(Flavour::Usual).await?;
    prepare(&client).await?;
    let mut found: Vec<Vec<Visit>> = contenders.iter().map(|_| Vec::new()).collect();
    for round in 0..=ROUNDS {
        for (contender, found) in contenders.iter().zip(&mut found) {
            let visit = visit(&client, contender).await?;
            // At the first, fonts and files are still to be read from the disk.
            if round > 0 {
                found.push(visit);
            }
        }
    }
    lane.keep(Flavour::Usual, client);
    lane.close().await?;
    print(&contenders, &found);
    Ok(())
}

/// The table in milliseconds, and then what our page is of its peers'.
fn print(contenders: &[Contender], found: &[Vec<Visit>]) {
    let heads = contenders.iter().map(|of| format!("{:>13}", of.name));
    println!("{:<20}{}", "median ms", heads.collect::<String>());
    for (name, of) in MEASURES {
        let cells = found.iter().map(|visits| format!("{:>13.1}", of(visits)));
        println!("{name:<20}{}", cells.collect::<String>());
    }
    let value = |name: &str, measure: usize| {
        let at = contenders.iter().position(|of| of.name == name);
        at.map_or(f64::NAN, |at| MEASURES[measure].1(&found[at]))
    };
    println!("\n{:<20}{:>13}{:>13}  goal", "page", "ratio", "to");
    for (measure, to, goal) in [
        (0, PLAIN, "3"),
        (0, REACT, "below 1"),
        (1, REACT, "1.5"),
        (3, PLAIN, "3"),
        (3, REACT, "below 1"),
        (4, REACT, "1.5"),
        (6, PRERENDERED, "1.3"),
    ] {
        let ratio = value("page", measure) / value(to, measure);
        println!("{:<20}{ratio:>13.2}{to:>13}  {goal}", MEASURES[measure].0);
    }
    println!("goal of the first answer, on the slow network: 1200 ms");
    println!("goals of blocking: below 50 ms at the start, below 150 as the program comes");
}

fn presses(visits: &[Visit], switch: usize, of: fn(&Press) -> f64) -> f64 {
    let presses = visits.iter().flat_map(|visit| &visit.presses[switch]);
    median(presses.map(of).collect())
}

fn visits(visits: &[Visit], of: fn(&Visit) -> f64) -> f64 {
    median(visits.iter().map(of).collect())
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
