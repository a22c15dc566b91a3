//! Random input, with cargo-fuzz. What it finds goes to fuzz/artifacts, what it learns to fuzz/found;
//! the kept corpus is only read.

use std::fs;

use anyhow::Result;

use crate::run::{Program, quiet, root, say};
use crate::tools;

/// The fuzzer's targets.
pub const TARGETS: [&str; 3] = ["story", "link", "postcard"];

/// Fuzzes one target, or each, for so many seconds.
///
/// # Errors
/// If something was found, or the fuzzer cannot be built.
pub fn fuzz(only: Option<&str>, seconds: u32) -> Result<()> {
    let folder = tools::cargo_fuzz().folder()?;
    for target in TARGETS
        .into_iter()
        .filter(|target| only.is_none_or(|only| only == *target))
    {
        say(&format!("fuzzing {target} for {seconds} s"));
        let found = root().join("fuzz/found").join(target);
        fs::create_dir_all(&found)?;
        // No sanitizer: the code has no unsafe, and this way the fuzzer builds with any toolchain.
        Program::cargo()
            .path([folder.as_path()])?
            .args(["fuzz", "run", "--sanitizer", "none", target])
            .args([found, root().join("fuzz/corpus").join(target)])
            .args(["--", "-max_len=16384", "-timeout=10", "-rss_limit_mb=1024"])
            .args([format!(
                "-dict={}",
                root().join("fuzz/words.dict").display()
            )])
            .args([format!("-max_total_time={seconds}")])
            .args(quiet().first().map(|_| "-verbosity=0"))
            .run()?;
    }
    Ok(())
}
