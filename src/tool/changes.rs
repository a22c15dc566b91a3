use std::path::PathBuf;

use clap::Args;

use super::{print, story};
use crate::changes::Changes;

/// Say what two versions of a story say differently: plugs, and what the boards of the start and the chapters show
#[derive(Args)]
#[command(after_help = "Example: plugboard changes before/tokyo-first static/stories/tokyo-first")]
pub(super) struct Compare {
    /// The folder of the earlier version
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The folder of the later version
    #[arg(value_name = "NEW")]
    new: PathBuf,
}

impl Compare {
    pub(super) fn run(self) -> miette::Result<()> {
        match (story::read(&self.old), story::read(&self.new)) {
            (Ok(old), Ok(new)) => print(&Changes::between(&old, &new).to_string()),
            (Err(old), Err(new)) => {
                eprintln!("{old:?}");
                Err(new)
            }
            (Err(faults), _) | (_, Err(faults)) => Err(faults),
        }
    }
}
