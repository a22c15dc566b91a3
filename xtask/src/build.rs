//! Building the site into dist/.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};

use crate::run::{Program, quiet, root, say};
use crate::wasm::{TARGET, TARGET_FOLDER, Toolchain};
use crate::{host, npm, story, tools};

/// The file that makes a folder a site's.
const MANIFEST: &str = "manifest.json";

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

/// Builds the site of a story into dist/. The built-in one has the checkout's other stories beside it, each in a folder
/// of its name, and each leads to the other.
///
/// # Errors
/// As [`build_story`].
pub fn build(story: &Path) -> Result<()> {
    let dist = root().join("dist");
    let others = story::beside(story)?;
    check(others.iter().map(PathBuf::as_path).chain([story]))?;
    build_programs()?;
    clear_beside(&dist)?;
    let way = |other: &Path, way: String| {
        let mut beside = other.as_os_str().to_owned();
        beside.push("=");
        beside.push(way);
        [OsString::from("--beside"), beside]
    };
    let name = |story: &Path| story.file_name().unwrap_or_default().to_os_string();
    let to_others = others.iter().flat_map(|other| {
        let folder = name(other).to_string_lossy().into_owned();
        way(other, format!("{folder}/"))
    });
    site(story, &dist)?.args(to_others).run()?;
    for other in &others {
        let back = way(story, "../".to_owned());
        site(other, &dist.join(name(other)))?.args(back).run()?;
    }
    story::note(story, &dist).context("target/ cannot be written to; see whose folder it is")
}

/// Takes the sites of other stories out of the folder of one: what stands in it is to be its own.
fn clear_beside(site: &Path) -> Result<()> {
    for story in story::all()? {
        let beside = site.join(story.file_name().unwrap_or_default());
        if beside.join(MANIFEST).is_file() {
            fs::remove_dir_all(&beside)
                .with_context(|| format!("{} cannot be removed", beside.display()))?;
        }
    }
    Ok(())
}

/// Builds the site of a story into a folder.
///
/// # Errors
/// If the story has a fault, or the program does not compile.
pub fn build_story(story: &Path, folder: &Path) -> Result<()> {
    build_programs()?;
    site(story, folder)?.run()
}

/// Builds what is the same for every story.
///
/// # Errors
/// If the page's program does not compile.
pub fn build_programs() -> Result<()> {
    let Ready {
        toolchain,
        tools,
        fonts,
    } = prepare()?;
    say("fetching what the page depends on, since Trunk works offline");
    toolchain
        .cargo()?
        .args(["fetch", "--locked", "--target", TARGET])
        .args(quiet())
        .run()?;
    say("building the page (minutes the first time, seconds after that)");
    let path: Vec<&Path> = tools.iter().map(PathBuf::as_path).collect();
    let trunk = tools[0].join(format!("trunk{}", env::consts::EXE_SUFFIX));
    let mut trunk = toolchain.around(Program::new(trunk), &path)?;
    if env::var_os("NO_COLOR").is_some() {
        // Trunk takes only “true” or “false” there and stops at the usual “1”.
        trunk = trunk.env("NO_COLOR", "true");
    }
    let built = root().join("target/trunk");
    trunk
        .args(["build", "--release", "--dist"])
        .args([&built])
        .run()?;
    let linked = root()
        .join(TARGET_FOLDER)
        .join(TARGET)
        .join("release/plugboard-page.wasm");
    fs::copy(&linked, built.join("plugboard-page.linked"))
        .with_context(|| format!("{} cannot be copied", linked.display()))?;
    say("building the newsroom's program, which makes sites of it");
    host::program("plugboard")?
        .path(path)?
        .args(["bundle"])
        .args([built.as_os_str(), "--output".as_ref(), bundle().as_os_str()])
        .args([OsStr::new("--fonts"), fonts.as_os_str()])
        .run()
}

/// The newsroom's program, to make the site of a story.
fn site(story: &Path, folder: &Path) -> Result<Program> {
    Ok(host::program("plugboard")?
        .env("PLUGBOARD_BUNDLE", bundle())
        .args([OsStr::new("build"), story.as_os_str()])
        .args([OsStr::new("--output"), folder.as_os_str()]))
}

/// Builds the site of a story if dist/ does not hold it: it may hold another one's.
///
/// # Errors
/// As [`build`].
pub fn build_once(story: &Path) -> Result<()> {
    if bundle().is_file() && story::is_site_of(story, &root().join("dist")) {
        return Ok(());
    }
    build(story)
}

/// What is the same for every story, as the last build kept it.
pub fn bundle() -> PathBuf {
    root().join("target/program/plugboard.bundle")
}

/// Makes the site of a story of what the last build kept, without cards.
///
/// # Errors
/// If the story has a fault, or nothing was kept.
pub fn site_of(story: &Path, folder: &Path) -> Result<()> {
    site(story, folder)?.args(["--no-cards"]).run()
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
    self::site(&story, &site)?
        .args(["--no-cards"])
        .env("PLUGBOARD_WORDS", &words)
        .run()?;
    Ok(site)
}

/// Keeps a frozen copy of a story's site, as of today or of a date.
///
/// # Errors
/// If there is a copy of that date, or the site cannot be built.
pub fn archive(story: &Path, date: Option<&str>) -> Result<()> {
    build_once(story)?;
    host::program("plugboard")?
        .args([
            "archive", "--site", "dist", "--output", "archive", "--story",
        ])
        .args([story])
        .args(date)
        .run()
        .context("no copy was made; the line above says why")
}

/// Every story of the checkout, and one more that may stand elsewhere.
///
/// # Errors
/// If the folder of stories is missing.
pub fn stories(one: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = story::all()?;
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
        .args(["--", "-D", "warnings"])
        .run()
}
