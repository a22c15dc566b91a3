//! Holds the built site, served with compression, against Lighthouse.
//!
//! ```text
//! lighthouse OUT
//! ```
//!
//! `PLUGBOARD_LIGHTHOUSE` is the folder of its package. `OUT/en-phone.html` and so on are its reports. What the
//! page is (accessible, sound, found by search engines) has to reach the goal; how fast it is depends on the
//! machine and what else that does, so it is reported: what holds it are the bytes of `cargo xtask size`. On a
//! phone and in the first language it is the median of three visits, as Lighthouse's own guide to its variability
//! has it: at the first the machine still has the page's fonts to read, which takes seconds where its disk is slow.
//! A visit takes twenty seconds and the other languages' pages are as heavy, so theirs are visited once.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use browser_tests::site::Site;
use browser_tests::{dist, program};
use serde_json::Value;
use tokio::process::Command;

/// The least score of each category.
const GOAL: f64 = 0.99;

/// The categories, as Lighthouse names them.
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

/// What is only reported.
const REPORTED: &str = "performance";

/// A phone on a slow network, which is Lighthouse's own choice, and a desk; how often each visits the page in the
/// first language, an odd number.
const DEVICES: [(&str, usize, &[&str]); 2] =
    [("phone", 3, &[]), ("desk", 1, &["--preset=desktop"])];

const CHROMIUM: &str = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage";

#[tokio::main]
async fn main() -> ExitCode {
    let Some(out) = env::args().nth(1) else {
        eprintln!("usage: lighthouse OUT");
        return ExitCode::from(2);
    };
    match hold(&PathBuf::from(out)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn hold(out: &Path) -> Result<()> {
    fs::create_dir_all(out)?;
    let site = Site::plain().await?;
    println!(
        "{:<10} {}",
        "",
        CATEGORIES.map(|name| format!("{name:>15}")).concat()
    );
    let mut short = Vec::new();
    let languages = dist::languages()?.into_iter();
    for (language, folder) in languages.zip(dist::folders()?) {
        for (device, visits, words) in DEVICES {
            let visits = if folder.is_empty() { visits } else { 1 };
            let name = format!("{language}-{device}");
            let (address, out) = (site.address(&folder), out.join(&name));
            let first = report(&address, &out, words, &CATEGORIES).await?;
            let mut reports = vec![first.clone()];
            for visit in 2..=visits {
                let out = format!("{}-{visit}", out.display());
                reports.push(report(&address, Path::new(&out), words, &[REPORTED]).await?);
            }
            let usual = median(reports)?;
            let mut line = format!("{name:<10} ");
            for category in CATEGORIES {
                let report = if category == REPORTED { &usual } else { &first };
                let score = score(report, category)?;
                line += &format!("{:>15.0}", score * 100.0);
                if score < GOAL {
                    short.push((
                        category,
                        format!("{name}: {category}: {}", faults(report, category)),
                    ));
                }
            }
            println!("{line}");
        }
    }
    for (_, line) in &short {
        println!("{line}");
    }
    short.retain(|(category, _)| *category != REPORTED);
    ensure!(
        short.is_empty(),
        "Lighthouse gives less than {:.0}; {} says why",
        GOAL * 100.0,
        out.display()
    );
    Ok(())
}

/// The report in the middle, by what is only reported.
fn median(reports: Vec<Value>) -> Result<Value> {
    let scored = reports
        .into_iter()
        .map(|report| Ok((score(&report, REPORTED)?, report)));
    let mut scored = scored.collect::<Result<Vec<_>>>()?;
    scored.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    let middle = scored.len() / 2;
    Ok(scored.swap_remove(middle).1)
}

fn score(report: &Value, category: &str) -> Result<f64> {
    let score = report["categories"][category]["score"].as_f64();
    score.with_context(|| format!("a report has no score of {category}"))
}

async fn report(address: &str, out: &Path, words: &[&str], categories: &[&str]) -> Result<Value> {
    let folder = env::var_os("PLUGBOARD_LIGHTHOUSE").context(program::MEND)?;
    let output = out.to_string_lossy();
    let mut node = Command::new("node");
    if let Some(chromium) = program::on_path("chromium") {
        node.env("CHROME_PATH", chromium);
    }
    let status = node
        .arg(Path::new(&folder).join("cli/index.js"))
        .args([address, "--quiet", "--output=json", "--output=html"])
        .arg(format!("--output-path={output}"))
        .arg(format!("--only-categories={}", categories.join(",")))
        .arg(CHROMIUM)
        .args(words)
        .status()
        .await
        .with_context(|| format!("Lighthouse does not start; {}", program::MEND))?;
    ensure!(status.success(), "Lighthouse could not look at {address}");
    let json = fs::read_to_string(format!("{output}.report.json"))?;
    Ok(serde_json::from_str(&json)?)
}

/// The audits of a category that are not passed.
fn faults(report: &Value, category: &str) -> String {
    let audits = report["categories"][category]["auditRefs"].as_array();
    let names = audits.into_iter().flatten().filter_map(|audit| {
        let id = audit["id"].as_str()?;
        let counts = audit["weight"].as_f64()? > 0.0;
        let found = &report["audits"][id];
        let score = found["score"].as_f64()?;
        let value = found["displayValue"].as_str().unwrap_or_default();
        (counts && score < 1.0).then(|| format!("{id} {value}").trim_end().to_owned())
    });
    names.collect::<Vec<_>>().join(", ")
}
