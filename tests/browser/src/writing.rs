//! A story that is being written, shown by `plugboard serve`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

const CHECKOUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The built-in story in a folder of its own, and what shows it until it is dropped.
pub struct Writing {
    folder: TempDir,
    /// The address of its first page.
    pub url: String,
    _serve: Child,
}

impl Writing {
    /// Copies the story and shows it.
    ///
    /// # Errors
    /// If the newsroom's program or what it makes sites of is not there.
    pub async fn start() -> Result<Writing> {
        let folder = tempfile::tempdir()?;
        for file in ["story.json", "evidence.json", "context.json"] {
            let from = Path::new(CHECKOUT).join("static/stories/tokyo-first");
            let to = folder.path().join("tokyo-first");
            fs::create_dir_all(&to)?;
            fs::copy(from.join(file), to.join(file))?;
        }
        let mut serve = Command::new(tool()?)
            .args(["serve", "tokyo-first", "--port", "0"])
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let said = serve.stdout.take().context("it says where it is")?;
        let mut lines = BufReader::new(said).lines();
        let url = loop {
            let line = lines.next_line().await?;
            let line = line.context("plugboard serve ended: run `cargo xtask build`")?;
            if let Some((_, url)) = line.split_once(" is at ") {
                break url.to_owned();
            }
        };
        // It goes on saying things, which nobody may leave unheard for long.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(Writing {
            folder,
            url,
            _serve: serve,
        })
    }

    /// Saves the story with another text in the place of one.
    ///
    /// # Errors
    /// If the story does not have that text.
    pub fn change(&self, from: &str, to: &str) -> Result<()> {
        let path = self.folder.path().join("tokyo-first/story.json");
        let text = fs::read_to_string(&path)?;
        ensure!(text.contains(from), "the story does not say {from}");
        Ok(fs::write(path, text.replacen(from, to, 1))?)
    }
}

/// The newsroom's program, which cargo puts beside the tests.
fn tool() -> Result<PathBuf> {
    let here = env::current_exe()?;
    let folders = here.ancestors().skip(1).take(2);
    let name = format!("plugboard{}", env::consts::EXE_SUFFIX);
    let mut places = folders.map(|folder| folder.join(&name));
    let tool = places.find(|place| place.is_file());
    tool.context("plugboard is not built: run `cargo xtask test --only browser`")
}
