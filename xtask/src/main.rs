//! The developers' commands: `cargo xtask COMMAND`. Each sets up what it needs.

mod big_story;
mod browsers;
mod build;
mod commands;
mod debian;
mod fuzz;
mod host;
mod licences;
mod npm;
mod package;
mod peers;
mod pins;
mod run;
mod serve;
mod size;
mod story;
mod suite;
mod tags;
mod tools;
mod visit;
mod wasm;

use std::env;
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use commands::{Command, Xtask};

fn main() -> ExitCode {
    match run(Xtask::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let story = story::asked(&env::current_dir()?);
    env::set_current_dir(run::root())?;
    match command {
        Command::Serve { port } => serve::serve(&story?, port),
        Command::Test { only } => suite::test(only.as_deref()),
        Command::Setup => setup(),
        Command::Build => build::build(&story?),
        Command::Package(options) => package::package(options).map(drop),
        Command::Archive { date } => build::archive(&story?, date.as_deref()),
        Command::Check => build::check(build::stories(&story?)?),
        Command::Size => size::size(&story?),
        Command::Screenshots { only } => suite::screenshots(&story?, only),
        Command::Heights => suite::heights(),
        Command::Bench { words } => run::Program::cargo().args(["bench"]).args(words).run(),
        Command::BenchPage => suite::bench_page(),
        Command::BenchSwitch { beside } => suite::bench_switch(beside.as_deref()),
        Command::BigStory => big_story::big_story(),
        Command::Fuzz { target, seconds } => fuzz::fuzz(target.as_deref(), seconds),
        Command::Deny => suite::deny(),
    }
}

fn setup() -> Result<()> {
    build::prepare()?;
    wasm::Toolchain::prepare()?.clippy()?;
    browsers::prepare()?;
    run::say("everything is set up");
    Ok(())
}
