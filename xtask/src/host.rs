//! Our own programs and tests, compiled for this machine.
//!
//! The selection is always the whole workspace, whichever program is wanted: cargo gives dependencies the features
//! that the selected packages ask for, and would compile them again for each other selection. Tests ask for more
//! than programs do, so those that run all tests take the programs that were compiled along with them.

use std::env;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result};

use crate::run::{Program, find, quiet};

/// Whether everything has been compiled by [`compile_and_lint`].
static ALL_COMPILED: AtomicBool = AtomicBool::new(false);

/// The name of the compiler that lints as it compiles.
const LINTER: &str = "clippy-driver";

/// Compiles every program, test and benchmark, and lints what is ours while it is compiled: to lint first would
/// compile every dependency twice, once to look at and once to run.
///
/// # Errors
/// If something does not compile, or a lint finds anything.
pub fn compile_and_lint() -> Result<()> {
    linting(Program::cargo())?
        .args(["test", "--locked", "--workspace", "--all-targets"])
        .args(["--no-run"])
        .args(quiet())
        .run()?;
    ALL_COMPILED.store(true, Ordering::Relaxed);
    Ok(())
}

/// Lints without compiling.
///
/// # Errors
/// If a lint finds anything.
pub fn lint() -> Result<()> {
    Program::cargo()
        .args(["clippy", "--locked", "--workspace", "--all-targets"])
        .args(quiet())
        .args(["--", "-D", "warnings"])
        .run()
}

/// Makes the docs of the library: no link in them may lead nowhere.
///
/// # Errors
/// If rustdoc warns of anything.
pub fn docs() -> Result<()> {
    Program::cargo()
        .args(["doc", "--locked", "--no-deps", "--package", "plugboard"])
        .args(quiet())
        .env("RUSTDOCFLAGS", "-D warnings")
        .run()
}

/// `cargo test` of the workspace, to be told which tests.
///
/// # Errors
/// If the linter is gone.
pub fn tests() -> Result<Program> {
    let cargo = Program::cargo();
    let cargo = if ALL_COMPILED.load(Ordering::Relaxed) {
        linting(cargo)?
    } else {
        cargo
    };
    Ok(cargo.args(["test", "--locked", "--workspace"]))
}

/// One of our programs, compiled if need be.
///
/// # Errors
/// If it does not compile.
pub fn program(name: &str) -> Result<Program> {
    if !ALL_COMPILED.load(Ordering::Relaxed) {
        Program::cargo()
            .args(["build", "--locked", "--workspace", "--bin", name])
            .args(quiet())
            .run()?;
    }
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    Ok(Program::new(folder()?.join(name)))
}

/// Where cargo puts our programs, of which this is one. Trunk's hook calls another by its name.
///
/// # Errors
/// If this program's file is gone.
pub fn folder() -> Result<PathBuf> {
    let here = env::current_exe().context("this program's file is gone; run this again")?;
    Ok(here
        .parent()
        .context("a program stands in a folder")?
        .to_owned())
}

/// The environment by which `cargo clippy` makes cargo lint, for other commands than its own.
fn linting(cargo: Program) -> Result<Program> {
    let linter = find(LINTER)
        .with_context(|| format!("{LINTER} is not on PATH; run `rustup component add clippy`"))?;
    Ok(cargo.env("RUSTC_WORKSPACE_WRAPPER", linter).env(
        "CLIPPY_ARGS",
        "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__",
    ))
}
