//! Copies of the built page in which one thing goes wrong.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::dist;

/// A fault that a reader's network, browser or host may have.
#[derive(Clone, Copy, Debug)]
pub enum Spoiled {
    /// The page's program is missing.
    NoProgram,
    /// The page's script is missing.
    NoScript,
    /// The page's program comes as plain text.
    ProgramAsText,
    /// Half of the page's program arrives.
    HalfProgram,
    /// The page's program is another one.
    OtherProgram,
    /// The story in the script is not one that the program can read.
    OtherStory,
    /// Functions of the browser throw once `window.spoiled` names them: `attribute` is one whose failure
    /// the program panics at, `text` one through which the error flies.
    ThrowingImport,
    /// The part in which readers find things out has no program.
    NoExploring,
    /// That part has the program of another one.
    OtherExploring,
    /// Storage, cookies and databases throw, as in a page that may not keep anything.
    NoStorage,
}

const THROWING: &str = "{
  const usual = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (...words) {
    if (window.spoiled === 'attribute') throw new Error('spoiled');
    usual.apply(this, words);
  };
  for (const name of ['nodeValue', 'textContent']) {
    const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, name);
    Object.defineProperty(Node.prototype, name, { get, set(value) {
      if (window.spoiled === 'text') throw new Error('spoiled');
      set.call(this, value);
    } });
  }
}
";

impl Spoiled {
    /// A copy with this fault.
    ///
    /// # Errors
    /// If the built page is not as this expects it.
    pub fn copy(self) -> Result<TempDir> {
        let copy = dist::copy(&dist::folder()?)?;
        let folder = copy.path();
        dist::remove_twins(folder)?;
        match self {
            Spoiled::NoProgram => fs::remove_file(program(folder)?)?,
            Spoiled::NoScript => fs::remove_file(script(folder)?)?,
            Spoiled::ProgramAsText => {
                let program = program(folder)?;
                let text = program.with_extension("txt");
                fs::rename(&program, &text)?;
                replace(&script(folder)?, &name(&program), &name(&text))?;
            }
            Spoiled::HalfProgram => {
                let bytes = fs::read(program(folder)?)?;
                fs::write(program(folder)?, &bytes[..bytes.len() / 2])?;
            }
            Spoiled::OtherProgram => {
                fs::copy(file(folder, "explore-", ".wasm")?, program(folder)?)?;
            }
            Spoiled::OtherStory => {
                replace(&program_script(folder)?, "({story:\"", "({story:\"?")?;
            }
            Spoiled::ThrowingImport => {
                let script = script(folder)?;
                let text = fs::read_to_string(&script)?;
                fs::write(&script, format!("{THROWING}{text}"))?;
            }
            Spoiled::NoExploring => fs::remove_file(file(folder, "explore-", ".wasm")?)?,
            Spoiled::OtherExploring => {
                fs::copy(program(folder)?, file(folder, "explore-", ".wasm")?)?;
            }
            Spoiled::NoStorage => {
                let refuse = "for (const [of, name] of [[window, 'localStorage'], [window, 'sessionStorage'], \
                    [window, 'indexedDB'], [Document.prototype, 'cookie']]) Object.defineProperty(of, name, \
                    { get() { throw new DOMException('denied', 'SecurityError'); } });";
                fs::write(folder.join("refuse.js"), refuse)?;
                replace(
                    &folder.join("index.html"),
                    "<head>",
                    "<head><script src=\"./refuse.js\"></script>",
                )?;
            }
        }
        Ok(copy)
    }
}

/// The script that the page in English loads.
fn script(folder: &Path) -> Result<PathBuf> {
    let html = fs::read_to_string(folder.join("index.html"))?;
    let mut sources = html
        .split("src=\"")
        .filter_map(|rest| rest.split('"').next());
    let name = sources.find(|name| name.starts_with("plugboard-") && name.ends_with(".js"));
    Ok(folder.join(name.context("index.html loads no script of ours")?))
}

/// The script with the story that this one has come.
fn program_script(folder: &Path) -> Result<PathBuf> {
    let text = fs::read_to_string(script(folder)?)?;
    let mut names = text.split('"').filter(|name| name.starts_with("program-"));
    Ok(folder.join(
        names
            .next()
            .context("the page's script has no other come")?,
    ))
}

fn program(folder: &Path) -> Result<PathBuf> {
    file(folder, "plugboard-", ".wasm")
}

fn file(folder: &Path, start: &str, end: &str) -> Result<PathBuf> {
    let mut names = folder.read_dir()?.flatten().map(|entry| entry.path());
    names
        .find(|path| name(path).starts_with(start) && name(path).ends_with(end))
        .with_context(|| format!("there is no {start}…{end}"))
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Files that are no UTF-8 would be spoiled more than meant: the script is, and so is the page.
fn replace(path: &Path, from: &str, to: &str) -> Result<()> {
    let text = fs::read_to_string(path)?;
    ensure!(text.contains(from), "{} has no {from}", path.display());
    fs::write(path, text.replacen(from, to, 1))?;
    Ok(())
}
