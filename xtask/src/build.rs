//! Building the site into dist/.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};

use crate::run::{Program, quiet, root, say};
use crate::wasm::{TARGET, Toolchain};
use crate::{host, npm, story, tools};

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
        npm::esbuild()?,
    ];
    Ok(Ready {
        toolchain,
        tools,
        fonts: npm::fonts()?,
    })
}

/// Builds the site of a story into dist/.
///
/// # Errors
/// As [`build_story`].
pub fn build(story: &Path) -> Result<()> {
    let dist = root().join("dist");
    check([story])?;
    build_story(story, &dist)?;
    story::note(story, &dist).context("target/ cannot be written to; see whose folder it is")
}

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
    host::program("plugboard")?;
    say("fetching what the page depends on, since Trunk works offline");
    toolchain
        .cargo()?
        .args(["fetch", "--locked", "--target", TARGET])
        .args(quiet())
        .run()?;
    say("building the page (minutes the first time, seconds after that)");
    let host = host::folder()?;
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
        .env(story::VARIABLE, story)
        .env("PLUGBOARD_PROGRAM", kept_program())
        .args(["build", "--release", "--dist"])
        .args([dist])
        .run()?;
    say(&format!(
        "the site of {} is in {}",
        story.display(),
        dist.display()
    ));
    Ok(())
}

/// Builds the site of a story if dist/ does not hold it: it may hold another one's.
///
/// # Errors
/// As [`build`].
pub fn build_once(story: &Path) -> Result<()> {
    if kept_program().is_dir() && story::is_site_of(story, &root().join("dist")) {
        return Ok(());
    }
    build(story)
}

/// Where the last build kept the program, which is the same for every story.
fn kept_program() -> PathBuf {
    root().join("target/program")
}

/// Makes the site of a story of the program that the last build kept, without cards.
///
/// # Errors
/// If the story has a fault, or no program was kept.
pub fn site_of(story: &Path, folder: &Path) -> Result<()> {
    site_in(story, folder, None)
}

/// Makes the site of the built-in story in a language that nobody speaks, and says where it is.
///
/// # Errors
/// If no program was kept, or the language or the story cannot be written.
pub fn pseudo_site() -> Result<PathBuf> {
    let place = root().join("target/pseudo");
    let [words, site] = ["words", "site"].map(|name| place.join(name));
    // A story's folder has its name.
    let built_in = story::built_in();
    let story = place.join(built_in.file_name().unwrap_or_default());
    let into = pseudo_language::Folders {
        words: &words,
        story: &story,
    };
    pseudo_language::write(&root().join("static/words/en.ftl"), &built_in, &into)?;
    site_in(&story, &site, Some(&words))?;
    Ok(site)
}

fn site_in(story: &Path, folder: &Path, words: Option<&Path>) -> Result<()> {
    let copied = || -> std::io::Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        for file in fs::read_dir(kept_program())? {
            let file = file?;
            fs::copy(file.path(), folder.join(file.file_name()))?;
        }
        Ok(())
    };
    copied().context("target/program cannot be copied; run `cargo xtask build`")?;
    let tool = host::program("plugboard")?
        .path([&*npm::esbuild()?])?
        .args(["site"])
        .args([story])
        .env("TRUNK_STAGING_DIR", folder);
    match words {
        Some(words) => tool.env("PLUGBOARD_WORDS", words).run(),
        None => tool.run(),
    }
}

/// Keeps a frozen copy of a story's site, as of today or of a date.
///
/// # Errors
/// If there is a copy of that date, or the site cannot be built.
pub fn archive(story: &Path, date: Option<&str>) -> Result<()> {
    build_once(story)?;
    host::program("plugboard")?
        .env(story::VARIABLE, story)
        .args(["archive"])
        .args(date)
        .run()
        .context("no copy was made; the line above says why")
}

/// Every story of the checkout, and one more that may stand elsewhere.
///
/// # Errors
/// If the folder of stories is missing.
pub fn stories(one: &Path) -> Result<Vec<PathBuf>> {
    let stories = root().join("static/stories");
    let stories =
        fs::read_dir(stories).context("static/stories is missing; restore it with git")?;
    let stories = stories.flatten().map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = stories.filter(|path| path.is_dir()).collect();
    folders.push(one.to_owned());
    folders.sort_by_cached_key(|folder| folder.canonicalize().ok());
    folders.dedup_by_key(|folder| folder.canonicalize().ok());
    Ok(folders)
}

/// Every fault of some stories.
///
/// # Errors
/// If there is one.
pub fn check(folders: impl IntoIterator<Item = impl AsRef<Path>>) -> Result<()> {
    let folders = folders.into_iter();
    let folders = folders.map(|folder| folder.as_ref().to_owned());
    host::program("plugboard")?
        .args(["check"])
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
