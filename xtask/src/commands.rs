//! What can be asked for, and how it is typed.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand};

use crate::{fuzz, package, suite};

const MORE: &str = "\
Each command sets up what it needs. serve, build, archive, check, size and screenshots are about the story in the \
folder that the environment variable PLUGBOARD_STORY names, as seen from where you stand, or about the built-in one. \
The tests are about the built-in one.";

/// The developers' commands
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100)]
#[command(arg_required_else_help = true, after_help = MORE)]
pub struct Xtask {
    #[command(subcommand)]
    pub command: Command,
}

/// One command, with the words after it.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Set up, build, and serve the explainer
    Serve {
        /// The port; else it is the first that is free from 8080 on
        #[arg(long, value_name = "N")]
        port: Option<u16>,
    },
    /// Set up, and pass every test
    Test {
        /// One part of the tests
        #[arg(long, value_name = "PART", value_parser = PossibleValuesParser::new(suite::names()))]
        only: Option<String>,
    },
    /// Set up everything that the other commands need
    Setup,
    /// Build the site into dist/
    Build,
    /// Make the newsroom's program, which runs without Rust, Node or network, into target/package/
    Package(package::Options),
    /// Keep a frozen copy of the site under archive/
    Archive {
        /// The day that the copy is of, as YYYY-MM-DD; else it is today's
        date: Option<String>,
    },
    /// Say every fault of every story under static/stories, and of the one asked for
    Check,
    /// Print the bytes of a first visit, against the budget
    Size,
    /// Take pictures of the site into screenshots/
    Screenshots {
        /// The only width to take, in pixels; else it is all
        #[arg(long, value_name = "WIDTH")]
        only: Option<u32>,
    },
    /// Measure how high frames have to be, into docs/heights.json
    Heights,
    /// Run the benchmarks of the model
    Bench {
        /// What `cargo bench` is told
        #[arg(
            value_name = "WORD",
            trailing_var_arg = true,
            allow_hyphen_values = true
        )]
        words: Vec<String>,
    },
    /// Measure the page of a very big story beside a twin written by hand
    BenchPage,
    /// Measure how soon a switch answers, beside the same board in plain JavaScript and in React
    BenchSwitch {
        /// The folder of another build's site, to be measured in the same run
        #[arg(value_name = "SITE")]
        beside: Option<PathBuf>,
    },
    /// Build that story's site into target/big-story/dist
    BigStory,
    /// Try random input
    Fuzz {
        /// What to try it on; else it is each
        #[arg(value_parser = PossibleValuesParser::new(fuzz::TARGETS))]
        target: Option<String>,
        /// For how long
        #[arg(default_value_t = 60)]
        seconds: u32,
    },
    /// Look at licences, sources and advisories of every dependency, by cargo-deny
    Deny,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_commands_hold_together() {
        Xtask::command().debug_assert();
    }

    #[test]
    fn words_reach_what_they_are_for() {
        let typed = |words: &str| {
            let words = ["cargo xtask"].into_iter().chain(words.split(' '));
            Xtask::try_parse_from(words)
                .map(|xtask| xtask.command)
                .map_err(|error| error.to_string())
        };
        for (words, meant) in [
            ("serve --port 8090", "Serve { port: Some(8090) }"),
            ("test --only host", "Test { only: Some(\"host\") }"),
            ("screenshots --only 320", "Screenshots { only: Some(320) }"),
            (
                "bench board -- --quick",
                "Bench { words: [\"board\", \"--\", \"--quick\"] }",
            ),
            ("fuzz", "Fuzz { target: None, seconds: 60 }"),
            (
                "fuzz link 600",
                "Fuzz { target: Some(\"link\"), seconds: 600 }",
            ),
        ] {
            assert_eq!(format!("{:?}", typed(words).unwrap()), meant, "{words}");
        }
        for (words, says) in [
            ("tset", "'test'"),
            ("test --olny host", "'--only'"),
            ("test --only hots", "'host'"),
            ("serve --port http", "invalid value 'http'"),
            ("fuzz story long", "invalid value 'long'"),
            ("build dist", "unexpected argument 'dist'"),
        ] {
            let error = typed(words).unwrap_err();
            assert!(error.contains(says), "{words}: {error}");
        }
    }
}
