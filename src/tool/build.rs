use std::env;
use std::path::PathBuf;

use clap::Args;
use miette::WrapErr;

use super::{bundle, story};
use crate::site::{Beside, Place, Site, SiteAddress, build};

const MORE: &str = "\
A folder that holds anything but a site made here is refused, and nothing in it is touched. An earlier site stays as \
it is until the new one is whole.

Example: plugboard build my-story -o public/plugboard --address https://daily.example/plugboard/";

/// Make the story's site: a folder to copy to any static server
#[derive(Args)]
#[command(after_help = MORE)]
pub(super) struct Make {
    /// The folder of the story; else it is the one that you stand in
    #[arg(value_name = "STORY")]
    story: Option<PathBuf>,
    /// The folder to make it in; else it is “site” in the story's own
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Where the site will stand: links to it need a whole address to show a card. Else PLUGBOARD_ADDRESS says it
    #[arg(long, value_name = "URL")]
    address: Option<SiteAddress>,
    /// Draw no social cards, which takes seconds
    #[arg(long)]
    no_cards: bool,
    /// Lead to the site of another story, which stands at that way from this one, say ../other=../
    #[arg(long, value_name = "STORY=WAY", value_parser = beside, hide = true)]
    beside: Vec<(PathBuf, String)>,
}

impl Make {
    pub(super) fn run(self) -> miette::Result<()> {
        let folder = story::asked(self.story)?;
        let output = self.output.unwrap_or_else(|| story::site(&folder));
        let address = match self.address {
            Some(address) => Some(address),
            None => usual_address()?,
        };
        let story = story::read(&folder)?;
        let beside = self.beside.iter().map(|(folder, way)| {
            let editions = story::read(folder)?.editions();
            let names = editions.iter().map(|edition| &edition.seed);
            Ok(Beside {
                name: names
                    .map(|told| (told.language, told.title.to_string()))
                    .collect(),
                address: way.clone(),
            })
        });
        let beside = beside.collect::<miette::Result<_>>()?;
        let bundle = bundle::find()?;
        let place = Place::at(&output)?;
        let painter = if self.no_cards {
            None
        } else {
            bundle.painter()?
        };
        let site = Site {
            address,
            painter: painter.as_ref(),
            beside,
            ..Site::new(&bundle, place.unfinished())
        };
        let notes = build(&story, site)?;
        place.put()?;
        println!(
            "{}: site made in {}; copy that folder to any static server",
            folder.display(),
            output.display()
        );
        if painter.is_none() && !self.no_cards {
            println!("there are no social cards: `cargo xtask build` brings the fonts for them");
        }
        for note in notes {
            println!("{note}");
        }
        Ok(())
    }
}

/// An empty variable is how shells take one back for a single command.
fn usual_address() -> miette::Result<Option<SiteAddress>> {
    let address = env::var("PLUGBOARD_ADDRESS").unwrap_or_default();
    if address.trim().is_empty() {
        return Ok(None);
    }
    let address = address.parse();
    Ok(Some(address.wrap_err("PLUGBOARD_ADDRESS is no address")?))
}

fn beside(text: &str) -> Result<(PathBuf, String), String> {
    let (story, way) = text.rsplit_once('=').ok_or("write STORY=WAY")?;
    Ok((PathBuf::from(story), way.to_owned()))
}
