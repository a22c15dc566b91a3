use std::path::{Path, PathBuf};
use std::{env, fs};

use clap::Args;
use miette::{IntoDiagnostic, WrapErr};

use super::story;
use crate::site::{Painter, Site, SiteAddress, build};

const VARIABLES: &str = "\
Variables:
  TRUNK_STAGING_DIR  where Trunk has built, and the site goes; else dist/
  PLUGBOARD_ADDRESS  where the site will stand
  PLUGBOARD_FONTS    the folder with the fonts of the social cards
  PLUGBOARD_PROGRAM  where to keep what Trunk has built: copied to a folder
                     that TRUNK_STAGING_DIR names, it becomes the site of
                     another story, without Rust";

/// Make the story's site, beside the program that Trunk has built
///
/// Trunk calls this as its hook, and `cargo xtask build` calls Trunk.
#[derive(Args)]
#[command(after_help = VARIABLES)]
pub(super) struct Make {
    /// The folder of the story
    #[arg(value_name = "STORY")]
    story: Option<PathBuf>,
    /// Where the site will stand: links to it need a whole address to show a card. Else PLUGBOARD_ADDRESS says it
    #[arg(long, value_name = "URL")]
    address: Option<SiteAddress>,
}

impl Make {
    pub(super) fn run(self) -> miette::Result<()> {
        let folder = self.story.unwrap_or_else(story::usual);
        let address = match self.address {
            Some(address) => Some(address),
            None => usual_address()?,
        };
        let staging =
            env::var_os("TRUNK_STAGING_DIR").map_or_else(|| PathBuf::from("dist"), PathBuf::from);
        let fonts = env::var_os("PLUGBOARD_FONTS").map(PathBuf::from);
        let painter = fonts.map(|fonts| Painter::new(&fonts)).transpose()?;
        let story = story::read(&folder)?;
        if let Some(program) = env::var_os("PLUGBOARD_PROGRAM") {
            keep(&staging, Path::new(&program))?;
        }
        let site = Site {
            styles: Path::new("static/styles/index.css"),
            folder: &staging,
            address,
            painter: painter.as_ref(),
        };
        let notes = build(&story, site)?;
        println!("{}: site made in {}", folder.display(), staging.display());
        if painter.is_none() {
            println!("there are no social cards: `cargo xtask build` brings the fonts for them");
        }
        for note in notes {
            println!("{note}");
        }
        Ok(())
    }
}

/// An empty variable is how shells take one back for a single command.
fn usual_address() -> miette::Result<Option<SiteAddress>> {
    let address = env::var("PLUGBOARD_ADDRESS").unwrap_or_default();
    if address.trim().is_empty() {
        return Ok(None);
    }
    let address = address.parse();
    Ok(Some(address.wrap_err("PLUGBOARD_ADDRESS is no address")?))
}

/// Keeps what Trunk has built before it becomes the site of a story: the site of another one can be made of it
/// in seconds, without Rust.
fn keep(built: &Path, program: &Path) -> miette::Result<()> {
    let copied = fs::create_dir_all(program).and_then(|()| {
        for old in fs::read_dir(program)? {
            fs::remove_file(old?.path())?;
        }
        for file in fs::read_dir(built)? {
            let file = file?;
            if file.file_type()?.is_file() {
                fs::copy(file.path(), program.join(file.file_name()))?;
            }
        }
        Ok(())
    });
    copied
        .into_diagnostic()
        .wrap_err_with(|| format!("the program cannot be kept in {}", program.display()))
}
