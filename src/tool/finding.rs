use clap::Args;

use super::link::{First, Link};
use super::{print, story};
use crate::coalition::{Board, Coalition, Selection};
use crate::words::{Finding, phrases};

/// Say what the story's board says at each link, in every language of the story
#[derive(Args)]
#[command(override_usage = "plugboard finding [STORY] <LINK>...")]
#[command(
    after_help = "Example: plugboard finding my-story '#p=japan&bar=signed' '#p=japan&bar=in-force'"
)]
pub(super) struct Say {
    /// The folder of the story, else it is the one that you stand in; or the first of the boards
    #[arg(value_name = "STORY|LINK")]
    first: First,
    /// The boards
    #[arg(value_name = "LINK")]
    links: Vec<Link>,
}

impl Say {
    pub(super) fn run(self) -> miette::Result<()> {
        let (story, links) = self.first.with(self.links)?;
        let story = story::read(&story::asked(story)?)?;
        let editions = story.editions();
        let boards: Vec<(&Link, Selection)> = links
            .iter()
            .map(|link| Ok((link, link.selection(&editions[0])?)))
            .collect::<miette::Result<_>>()?;
        let mut said = String::new();
        for edition in &editions {
            let told = &edition.seed;
            let coalition = Coalition::new(told);
            for (link, selection) in &boards {
                let board = Board::derive(&coalition, selection);
                let finding = Finding::of(told, selection, &board);
                let verdict = phrases(told.language).verdict(&finding);
                said += &format!("{link}\n    {verdict}\n");
            }
        }
        print(&said)
    }
}
