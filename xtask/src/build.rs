//! Building the site into dist/.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};

use crate::run::{Program, quiet, root, say};
use crate::wasm::{TARGET, Toolchain};
use crate::{npm, tools};

/// What a build needs.
pub struct Ready {
    toolchain: Toolchain,
    tools: Vec<PathBuf>,
    fonts: PathBuf,
}

/// Sets up what a build needs.
///
/// # Errors
/// In one sentence that names the mend.
pub fn prepare() -> Result<Ready> {
    let toolchain = Toolchain::prepare()?;
    say(toolchain.description());
    let tools = vec![
        tools::trunk().folder()?,
        tools::wasm_bindgen()?.folder()?,
        npm::binaryen()?,
    ];
    Ok(Ready {
        toolchain,
        tools,
        fonts: npm::fonts()?,
    })
}

/// Builds the site of the built-in story.
///
/// # Errors
/// As [`build_story`].
pub fn build() -> Result<()> {
    check()?;
    build_story(Path::new(BUILT_IN_STORY), &root().join("dist"))
}

/// The story that is shown where no other is asked for.
const BUILT_IN_STORY: &str = "static/stories/tokyo-first";

/// Builds the site of a story into a folder.
///
/// # Errors
/// If the story has a fault, or the program does not compile.
pub fn build_story(story: &Path, dist: &Path) -> Result<()> {
    let Ready {
        toolchain,
        tools,
        fonts,
    } = prepare()?;
    say("building the host's tool, which checks the story and writes the page");
    Program::cargo()
        .args(["build", "--locked", "--bin", "plugboard"])
        .args(quiet())
        .run()?;
    say("fetching what the page depends on, since Trunk works offline");
    toolchain
        .cargo()?
        .args(["fetch", "--locked", "--target", TARGET])
        .args(quiet())
        .run()?;
    say("building the page (minutes the first time, seconds after that)");
    let host = host_programs()?;
    let mut path: Vec<&Path> = vec![&host];
    path.extend(tools.iter().map(PathBuf::as_path));
    let trunk = tools[0].join(format!("trunk{}", env::consts::EXE_SUFFIX));
    let trunk = toolchain.around(Program::new(trunk), &path)?;
    let mut trunk = trunk.env("PLUGBOARD_FONTS", fonts);
    if env::var_os("NO_COLOR").is_some() {
        // Trunk takes only “true” or “false” there and stops at the usual “1”.
        trunk = trunk.env("NO_COLOR", "true");
    }
    trunk
        .env("PLUGBOARD_STORY", story)
        .args(["build", "--release", "--dist"])
        .args([dist])
        .run()?;
    say(&format!("the site is in {}", dist.display()));
    Ok(())
}

/// Builds the site if it has not been built.
///
/// # Errors
/// As [`build`].
pub fn build_once() -> Result<()> {
    if root().join("dist/index.html").exists() {
        return Ok(());
    }
    build()
}

/// Keeps a frozen copy of the built site, as of today or of a date.
///
/// # Errors
/// If there is a copy of that date, or the site cannot be built.
pub fn archive(date: &[&str]) -> Result<()> {
    build_once()?;
    Program::cargo()
        .args(["run", "--locked", "--bin", "plugboard"])
        .args(quiet())
        .args(["--", "archive"])
        .args(date)
        .run()
        .context("no copy was made; the line above says why")
}

/// Every fault of every story.
///
/// # Errors
/// If there is one.
pub fn check() -> Result<()> {
    let stories =
        fs::read_dir("static/stories").context("static/stories is missing; restore it with git")?;
    let stories = stories.flatten().map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = stories.filter(|path| path.is_dir()).collect();
    folders.sort();
    Program::cargo()
        .args(["run", "--locked", "--bin", "plugboard"])
        .args(quiet())
        .args(["--", "check"])
        .args(folders)
        .run()
        .context("the story has faults; mend them where the lines above say")
}

/// clippy over what the browser runs.
///
/// # Errors
/// If it finds anything.
pub fn clippy() -> Result<()> {
    Toolchain::prepare()?
        .clippy()?
        .args(["--locked", "--release", "--target", TARGET])
        .args(quiet())
        .args(["--lib", "--bin", "plugboard-page"])
        .args(["--bin", "plugboard-explore", "--", "-D", "warnings"])
        .run()
}

/// Where cargo puts the host's programs, of which this is one. Trunk's hook calls another by its name.
fn host_programs() -> Result<PathBuf> {
    let here = env::current_exe().context("this program's file is gone; run this again")?;
    Ok(here
        .parent()
        .context("a program stands in a folder")?
        .to_owned())
}
