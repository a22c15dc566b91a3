use std::path::PathBuf;

use clap::Args;

use super::story;
use crate::site::{freeze, today};
use crate::story::PartialDate;

/// Keep a frozen copy of the story's site as it is now, which is never changed
#[derive(Args)]
#[command(after_help = "Example: plugboard archive 2026-11-28 --story my-story")]
pub(super) struct Archive {
    /// The day that the copy is of, as YYYY-MM-DD; else it is today's
    #[arg(value_name = "DATE", value_parser = day)]
    date: Option<PartialDate>,
    /// The folder of the story; else it is the one that you stand in
    #[arg(long, value_name = "STORY")]
    story: Option<PathBuf>,
    /// The folder that its site was made in; else it is “site” in the story's own
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    /// The folder to keep copies in; else it is “archive” in the story's own
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

impl Archive {
    pub(super) fn run(self) -> miette::Result<()> {
        let date = self.date.unwrap_or_else(today);
        let folder = story::asked(self.story)?;
        let site = self.site.unwrap_or_else(|| story::site(&folder));
        let output = self.output.unwrap_or_else(|| story::archive(&folder));
        let story = story::read(&folder)?;
        let copy = freeze(&story, &site, &output, date)?;
        println!(
            "{} is a frozen copy of {}; serve it from any folder",
            copy.display(),
            site.display()
        );
        Ok(())
    }
}

fn day(text: &str) -> Result<PartialDate, String> {
    let date: PartialDate = text
        .parse()
        .map_err(|error| format!("{error}; a frozen copy is of one day, as YYYY-MM-DD"))?;
    match date.day {
        Some(_) => Ok(date),
        None => Err("a frozen copy is of one day: write it as YYYY-MM-DD".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn a_copy_is_of_one_day_that_there_is() {
        assert_eq!(day("2026-02-28").unwrap().to_string(), "2026-02-28");
        for (text, says) in [
            ("2026", "one day"),
            ("2026-02", "one day"),
            ("2026-02-30", "no such day"),
            ("28.2.2026", "YYYY-MM-DD"),
            ("", "YYYY-MM-DD"),
        ] {
            let error = day(text).unwrap_err();
            assert!(error.contains(says), "{text}: {error}");
        }
    }
}
