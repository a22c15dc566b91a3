//! Showing a story while it is written: each save is seen at once, and what is wrong lies over the last good version.
//!
//! The files are looked at (`look`) until they have come to rest (`rest`); then the story is read and its pages are made
//! as they are asked for (`desk`, `answers`). Pages hear of it as `news`, and `static/scripts/writing.js` does in them
//! what is to be done.

mod alone;
mod answers;
mod desk;
mod look;
mod news;
mod rest;
mod said;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use miette::{IntoDiagnostic, miette};
use static_server::{USUAL_PORTS, listen, start_made};

use super::{bundle, story};

/// Where what is ours stands. No file of a story begins with a full stop.
const SCRIPT: &str = "/.plugboard/writing.js";
const STYLES: &str = "/.plugboard/writing.css";
const EVENTS: &str = "/.plugboard/events";

/// Show a story while it is written: each save is seen at once
///
/// What is wrong lies over the last good version, with its place and its mend, and stands here in the terminal.
#[derive(Args)]
#[command(after_help = "Example: plugboard serve my-story --open\n\nStop it with Ctrl-C.")]
pub(super) struct Serve {
    /// The story
    #[arg(value_name = "STORY")]
    story: Option<PathBuf>,
    /// Open it in the browser
    #[arg(long)]
    open: bool,
    /// The port to serve it at; else it is the first from 8080 on that is free
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
}

impl Serve {
    pub(super) fn run(self) -> miette::Result<()> {
        let story = story::asked(self.story)?;
        if !story.exists() {
            return Err(miette!(
                help = "name a folder that holds a story; `plugboard new my-story` begins one",
                "{} is not there",
                story.display()
            ));
        }
        let bundle = bundle::find()?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .into_diagnostic()?;
        runtime.block_on(async {
            let listener = listen(self.port).await.into_diagnostic()?;
            let (desk, news) = desk::open(story.clone(), bundle);
            let server = start_made(listener, answers::answers(desk, news)).into_diagnostic()?;
            let (port, url) = (server.address.port(), server.url());
            if self.port.is_none() && port != *USUAL_PORTS.start() {
                say(&format!(
                    "port {} is taken, so it is {port}",
                    USUAL_PORTS.start()
                ));
            }
            say(&format!(
                "\n    {} is at {url}\n    It is shown anew at each save. Stop it with Ctrl-C.\n",
                story.display()
            ));
            if self.open
                && let Err(error) = open::that_detached(&url)
            {
                eprintln!("no browser could be opened ({error}): open {url} yourself");
            }
            server.wait().await;
            Ok(())
        })
    }
}

/// Says what goes on. Whoever listened may have gone, and the story is served all the same.
fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// What has a page hear of the story: of which version it is, and whether it stands alone, for want of the story's.
fn script(version: &str, alone: bool) -> String {
    let alone = if alone { " data-alone" } else { "" };
    format!("<script defer src=\"{SCRIPT}\" data-version=\"{version}\"{alone}></script>\n")
}
