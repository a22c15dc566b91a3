//! The developers' commands: `cargo xtask COMMAND`. Each sets up what it needs.

mod big_story;
mod browsers;
mod build;
mod debian;
mod fuzz;
mod host;
mod npm;
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

use anyhow::{Result, bail};

const USAGE: &str = "\
usage: cargo xtask COMMAND

  serve [--port N]     set up, build, and serve the explainer
  test [--only PART]   set up, and pass every test; PART is one of fmt, clippy, host, story, build, size, browser, lighthouse
  setup                set up everything that the other commands need
  build                build the site into dist/
  archive [DATE]       a frozen copy of the site into archive/, as of today or of YYYY-MM-DD
  check                every fault of every story under static/stories, and of the one asked for
  size                 the bytes of a first visit, against the budget
  screenshots [ARG]... pictures of the site into screenshots/
  heights              measure how high frames have to be, into docs/heights.json
  bench                the benchmarks of the model
  bench-page           the page of a very big story beside a twin written by hand
  big-story            build that story's site into target/big-story/dist
  fuzz [TARGET [SECONDS]]  try random input on story, link, postcard, or on each, a minute each
  deny                 licences, sources and advisories of every dependency, by cargo-deny

serve, build, archive, check, size and screenshots are about the story in the folder that the environment variable
PLUGBOARD_STORY names, as seen from where you stand, or about the built-in one. The tests are about the built-in one.";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match command(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &[&str]) -> Result<()> {
    let story = story::asked(&env::current_dir()?);
    env::set_current_dir(run::root())?;
    match arguments {
        ["serve"] => serve::serve(&story?, None),
        ["serve", "--port", port] => serve::serve(&story?, Some(port)),
        ["test"] => suite::test(None),
        ["test", "--only", part] => suite::test(Some(part)),
        ["setup"] => setup(),
        ["build"] => build::build(&story?),
        ["archive", date @ ..] => build::archive(&story?, date),
        ["check"] => build::check(build::stories(&story?)?),
        ["size"] => size::size(&story?),
        ["screenshots", rest @ ..] => suite::screenshots(&story?, rest),
        ["heights"] => suite::heights(),
        ["bench", rest @ ..] => run::Program::cargo()
            .args(["bench"])
            .args(rest.iter().copied())
            .run(),
        ["bench-page"] => suite::bench_page(),
        ["big-story"] => big_story::big_story(),
        ["fuzz"] => fuzz::fuzz(None, 60),
        ["fuzz", target] => fuzz::fuzz(Some(target), 60),
        ["fuzz", target, seconds] => fuzz::fuzz(Some(target), seconds.parse()?),
        ["deny"] => suite::deny(),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        [] => bail!("say what to do.\n\n{USAGE}"),
        [other, ..] => {
            bail!("“{other}” is no command, or not with these words after it.\n\n{USAGE}")
        }
    }
}

fn setup() -> Result<()> {
    build::prepare()?;
    wasm::Toolchain::prepare()?.clippy()?;
    browsers::prepare()?;
    run::say("everything is set up");
    Ok(())
}
