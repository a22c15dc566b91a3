//! Every test, in an order that finds the cheap faults first.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::run::{Program, root};
use crate::{big_story, browsers, build, host, npm, peers, size, story, tools};

/// One part of the tests.
struct Part {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<()>,
}

impl Part {
    const fn new(name: &'static str, what: &'static str, run: fn() -> Result<()>) -> Part {
        Part { name, what, run }
    }
}

const PARTS: &[Part] = &[
    Part::new("fmt", "formatting", fmt),
    Part::new(
        "clippy",
        "lints, for the host and for the browser, and the docs",
        clippy,
    ),
    Part::new("host", "tests on the host", host),
    Part::new("story", "the stories", || {
        build::check(build::stories(&story::built_in())?)
    }),
    Part::new("build", "the site", || build::build(&story::built_in())),
    Part::new("size", "the bytes of a first visit", || {
        size::size(&story::built_in())
    }),
    Part::new("browser", "tests in Chromium, Firefox and WebKit", browser),
    Part::new(
        "lighthouse",
        "what Lighthouse says of the built site",
        lighthouse,
    ),
];

/// The names of the parts, in their order.
pub fn names() -> impl Iterator<Item = &'static str> {
    PARTS.iter().map(|part| part.name)
}

/// Runs every part, or one, and says how long each took.
///
/// # Errors
/// At the first part that fails.
pub fn test(only: Option<&str>) -> Result<()> {
    let parts = PARTS
        .iter()
        .filter(|part| only.is_none_or(|only| only == part.name));
    story::says_built_in_only();
    let mut lines = Vec::new();
    let mut failure = None;
    for part in parts {
        if failure.is_some() {
            lines.push(line(part.name, "not run", None));
            continue;
        }
        println!("\n== {}: {}", part.name, part.what);
        let start = Instant::now();
        let run = match only {
            None if part.name == "clippy" => clippy_first,
            _ => part.run,
        };
        let outcome = run();
        let word = if outcome.is_ok() { "passed" } else { "FAILED" };
        lines.push(line(part.name, word, Some(start.elapsed())));
        failure = outcome.err();
    }
    println!("\n== summary\n{}", lines.join("\n"));
    failure.map_or(Ok(()), Err)
}

fn line(name: &str, word: &str, took: Option<Duration>) -> String {
    let took = took.map_or(String::new(), |took| format!("{:>5} s", took.as_secs()));
    format!("{name:<10} {word:<8}{took}").trim_end().to_owned()
}

/// Takes pictures of a story's site.
///
/// # Errors
/// If the site cannot be built, or the browser not driven.
pub fn screenshots(story: &Path, only: Option<u32>) -> Result<()> {
    build::build_once(story)?;
    let mut screenshots = host::program("screenshots")?.args(["screenshots"]);
    if let Some(width) = only {
        screenshots = screenshots.args(["--only", &width.to_string()]);
    }
    in_browsers(screenshots)
}

/// Measures how high frames of the built-in story have to be, and writes the published table.
///
/// # Errors
/// If the site cannot be built, or the browser not driven.
pub fn heights() -> Result<()> {
    story::says_built_in_only();
    build::build(&story::built_in())?;
    let heights = host::program("heights")?.args(["docs"]);
    in_browsers(heights)?;
    // The helper for articles carries the table.
    build::build(&story::built_in())
}

/// Measures the page of a very big story beside a twin written by hand.
///
/// # Errors
/// If the site cannot be built, or the browser not driven.
pub fn bench_page() -> Result<()> {
    big_story::big_story()?;
    let bench = host::program("bench-page")?.args([big_story::folder().join("dist")]);
    in_browsers(bench)
}

/// Measures how soon the page shows itself and answers beside peers, and beside another build's site.
///
/// # Errors
/// If the site or the peers cannot be built, or the browser not driven.
pub fn bench_switch(beside: Option<&Path>) -> Result<()> {
    story::says_built_in_only();
    build::build_once(&story::built_in())?;
    let bench = host::program("bench-switch")?.args([peers::make()?]);
    in_browsers(bench.args(beside))
}

/// Everything that cargo-deny looks at. It is no part of the tests, which check licences and sources
/// themselves: compiling it takes minutes, and advisories need their database from the network.
///
/// # Errors
/// If it finds anything.
pub fn deny() -> Result<()> {
    let deny = tools::cargo_deny().file()?;
    let check = |what: &[&str]| Program::new(&deny).args(["check"]).args(what).run();
    check(&["bans", "licenses", "sources"])?;
    if check(&["advisories"]).is_err() {
        crate::run::say("advisories: not checked, or not clean; the lines above say which");
    }
    Ok(())
}

fn fmt() -> Result<()> {
    Program::cargo().args(["fmt", "--all", "--check"]).run()
}

fn clippy() -> Result<()> {
    host::lint()?;
    host::docs()?;
    build::clippy()
}

/// As the first of all parts: what it compiles is what the others run.
fn clippy_first() -> Result<()> {
    host::compile_and_lint()?;
    host::docs()?;
    build::clippy()
}

fn host() -> Result<()> {
    // Without the browsers', which are called by their engines: they need the site.
    let browsers = ["chromium::", "firefox::", "webkit::"];
    host::tests()?
        .env("PLUGBOARD_FONTS", npm::fonts()?)
        // Those that need the fonts are left out where nobody says where they are.
        .args(["--", "--include-ignored"])
        .args(browsers.iter().flat_map(|engine| ["--skip", engine]))
        .run()
}

fn browser() -> Result<()> {
    build::build_once(&story::built_in())?;
    // A story of one's own, as the README says to begin with one.
    let own = root().join("target/own-story");
    build::site_of(&root().join("examples/islands"), &own)?;
    let pseudo = build::pseudo_site()?;
    let tests = host::tests()?
        .args(["--test", "browsers"])
        .env("PLUGBOARD_OWN_STORY", own)
        .env("PLUGBOARD_PSEUDO", pseudo)
        .env("PLUGBOARD_HOST_SCRIPTS", npm::host_scripts()?);
    in_browsers(tests)
}

/// Holds the built site against Lighthouse, and leaves its reports under target/.
///
/// # Errors
/// If the site is not good enough in what does not depend on the machine.
pub fn lighthouse() -> Result<()> {
    build::build_once(&story::built_in())?;
    let held = host::program("lighthouse")?.args(["target/lighthouse"]);
    in_browsers(held.env("PLUGBOARD_LIGHTHOUSE", npm::lighthouse()?))
}

fn in_browsers(program: Program) -> Result<()> {
    browsers::prepare()?
        .around(program)
        .env("PLUGBOARD_DIST", root().join("dist"))
        .run()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_how_long_a_part_took() {
        let took = Some(Duration::from_secs(75));
        assert_eq!(line("fmt", "passed", took), "fmt        passed     75 s");
        assert_eq!(line("size", "not run", None), "size       not run");
    }
}
