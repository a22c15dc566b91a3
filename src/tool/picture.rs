use clap::Args;
use miette::{Report, miette};

use super::link::Link;
use super::{print, story};
use crate::coalition::Coalition;
use crate::picture::Theme;
use crate::state::link;
use crate::story::{Language, Story};

/// Draw the story's board at a link as SVG, for print or a newsletter
#[derive(Args)]
#[command(after_help = "Example: plugboard picture '#p=japan&bar=signed' fr dark > board.svg")]
pub(super) struct Draw {
    /// The board
    #[arg(value_name = "LINK")]
    link: Link,
    /// A language of the story, else it is its first; “dark”, for dark paper; or both
    #[arg(value_name = "LANGUAGE|dark")]
    look: Vec<String>,
}

impl Draw {
    pub(super) fn run(self) -> miette::Result<()> {
        let story = story::read(&story::usual())?;
        let (language, theme) = look(&story, &self.look)?;
        let edition = story.edition(language);
        let told = &edition.seed;
        let selection = self.link.selection(&edition)?;
        let fragment = link::written(&selection, told, &Coalition::new(told));
        print(&crate::site::picture(&story, &edition, &fragment, theme))
    }
}

/// What the words after the link say, which only the story can tell.
fn look(story: &Story, words: &[String]) -> miette::Result<(Language, Theme)> {
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
