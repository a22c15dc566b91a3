//! A screen in memory, for the engine that has no headless mode.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::program::{self, MEND};

/// A running Xvfb; it stops when dropped.
pub struct Display {
    server: Child,
    /// The display's name, as in `DISPLAY`.
    pub name: String,
}

impl Display {
    /// Starts one on the first free number, which Xvfb itself picks and tells.
    pub fn start() -> Result<Self> {
        let Some(program) = program::on_path("Xvfb") else {
            bail!("Xvfb is not on PATH: {MEND}");
        };
        let mut server = Command::new(program)
            .args(["-displayfd", "1", "-nolisten", "tcp"])
            .args(["-screen", "0", "1600x1200x24"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb did not start")?;
        let mut number = String::new();
        if let Some(told) = server.stdout.take() {
            BufReader::new(told).read_line(&mut number)?;
        }
        let name = format!(":{}", number.trim());
        Ok(Self { server, name })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have stopped by itself; there is nobody left to tell either way.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
