use std::path::PathBuf;

use clap::Args;
use miette::{Report, miette};

use super::link::{First, Link};
use super::{print, story};
use crate::coalition::Coalition;
use crate::picture::Theme;
use crate::state::link;
use crate::story::{Language, Story};

/// Draw the story's board at a link as SVG, for print or a newsletter
#[derive(Args)]
#[command(override_usage = "plugboard picture [STORY] <LINK> [LANGUAGE] [dark]")]
#[command(
    after_help = "Example: plugboard picture my-story '#p=japan&bar=signed' fr dark > board.svg"
)]
pub(super) struct Draw {
    /// The folder of the story, else it is the one that you stand in; or the board
    #[arg(value_name = "STORY|LINK")]
    first: First,
    /// The board, after a story; a language of the story, else it is its first; “dark”, for dark paper; or both
    #[arg(value_name = "LINK|LANGUAGE|dark")]
    words: Vec<String>,
}

impl Draw {
    pub(super) fn run(self) -> miette::Result<()> {
        let (story, link, look) = self.parted()?;
        let story = story::read(&story::asked(story)?)?;
        let (language, theme) = said(&story, &look)?;
        let edition = story.edition(language);
        let told = &edition.seed;
        let selection = link.selection(&edition)?;
        let fragment = link::written(&selection, told, &Coalition::new(told));
        print(&crate::site::picture(&story, &edition, &fragment, theme))
    }

    /// The story, where one was named, the board, and how to draw it.
    fn parted(self) -> miette::Result<(Option<PathBuf>, Link, Vec<String>)> {
        let mut words = self.words.into_iter();
        let links = match self.first {
            First::Link(_) => Vec::new(),
            First::Story(_) => words.next().into_iter().collect(),
        };
        let links: Result<Vec<Link>, String> = links.iter().map(|link| link.parse()).collect();
        let links = links.map_err(|error| miette!("{error}"))?;
        let (story, mut links) = self.first.with(links)?;
        Ok((story, links.remove(0), words.collect()))
    }
}

/// What the words after the link say, which only the story can tell.
fn said(story: &Story, words: &[String]) -> miette::Result<(Language, Theme)> {
    let (mut language, mut theme) = (None, None);
    for word in words {
        let mut spoken = story.languages().into_iter();
        let spoken = spoken.find(|language| language.tag() == word);
        match (word.as_str(), spoken) {
            (_, Some(spoken)) if language.is_none() => language = Some(spoken),
            ("dark", _) if theme.is_none() => theme = Some(Theme::Dark),
            _ => return Err(neither(story, word)),
        }
    }
    let language = language.unwrap_or(story.languages()[0]);
    Ok((language, theme.unwrap_or(Theme::Light)))
}

/// What may stand after a link, where something else does or something does twice.
fn neither(story: &Story, word: &str) -> Report {
    let tags: Vec<&str> = story.languages().into_iter().map(Language::tag).collect();
    let tags = tags.join(", ");
    miette!(
        help = format!("take “{word}” away"),
        "after the link comes at most one language of the story ({tags}) and “dark”"
    )
}
