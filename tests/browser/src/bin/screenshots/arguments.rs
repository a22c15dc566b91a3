//! The command line.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

/// What was asked for.
pub struct Arguments {
    /// The folder for the pictures.
    pub out: PathBuf,
    /// The only width to take, if not all.
    pub only: Option<u32>,
}

impl Arguments {
    /// Reads the words of the command line.
    pub fn read(mut words: impl Iterator<Item = String>) -> Result<Self> {
        let (mut out, mut only) = (None, None);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--only" => {
                    let width = words.next().context("--only wants a width")?;
                    only = Some(width.parse().context("--only wants a width in pixels")?);
                }
                folder if out.is_none() && !folder.starts_with('-') => {
                    out = Some(PathBuf::from(folder));
                }
                other => bail!("unknown argument {other}"),
            }
        }
        let out = out.context("usage: screenshots OUT [--only WIDTH]")?;
        Ok(Self { out, only })
    }
}
