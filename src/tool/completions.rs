use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

use super::{Tool, print};

/// Print what a shell needs to complete these commands
///
/// For bash, say: plugboard completions bash > ~/.local/share/bash-completion/completions/plugboard
#[derive(Args)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self) -> miette::Result<()> {
        let mut script = Vec::new();
        generate(self.shell, &mut Tool::command(), "plugboard", &mut script);
        print(&String::from_utf8_lossy(&script))
    }
}
