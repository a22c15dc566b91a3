use std::path::PathBuf;

use clap::Args;

use super::{print, story};

/// Say every fault of each story: file, line, column and mend
#[derive(Args)]
pub(super) struct Check {
    /// The folders of the stories
    #[arg(value_name = "STORY")]
    stories: Vec<PathBuf>,
}

impl Check {
    pub(super) fn run(self) -> miette::Result<()> {
        let mut folders = self.stories;
        if folders.is_empty() {
            folders.push(story::asked(None)?);
        }
        let mut faulty = None;
        for folder in folders {
            match story::read(&folder) {
                Ok(story) => {
                    let languages = story.languages();
                    let tags: Vec<&str> = languages.iter().map(|language| language.tag()).collect();
                    let (folder, tags) = (folder.display(), tags.join(", "));
                    print(&format!("{folder}: nothing wrong ({tags})\n"))?;
                }
                Err(report) => {
                    if let Some(earlier) = faulty.replace(report) {
                        eprintln!("{earlier:?}");
                    }
                }
            }
        }
        faulty.map_or(Ok(()), Err)
    }
}
