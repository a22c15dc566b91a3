use super::PagePhrases;
use crate::story::Argument;
use crate::story::file::{Outcome, Stands};

pub(super) struct English;

impl PagePhrases for English {
    fn kind_of_piece(&self) -> &'static str {
        "Explainer"
    }

    fn byline(&self, argument: &Argument, date: &str) -> String {
        format!(
            "Explains an argument by {} in {}, {date}",
            argument.author, argument.publisher
        )
    }

    fn checked(&self, date: &str) -> String {
        format!("Facts last checked in {date}")
    }

    fn skip_to_board(&self) -> &'static str {
        "Skip to the board"
    }

    fn operating(&self) -> &'static str {
        "operating"
    }

    fn sources(&self) -> &'static str {
        "Sources"
    }

    fn sources_lead(&self, home: &str) -> String {
        format!(
            "What each plug rests on. A plug is as firm as its firmest evidence that includes {home}; \
             “in force” also stands for projects seen operating on the date given."
        )
    }

    fn record_lead(&self) -> &'static str {
        "For each plug, the evidence that makes it as firm as the board shows it."
    }

    fn all_evidence(&self) -> &'static str {
        "All the evidence, and what each source says"
    }

    fn proposed_by(&self, author: &str) -> String {
        format!("Proposed by {author}")
    }

    fn context(&self, home: &str) -> String {
        format!("Without {home}, so it does not count here:")
    }

    fn through_members(&self) -> &'static str {
        "Through its members:"
    }

    fn through_group(&self, group: &str) -> String {
        format!("As a member of {group}:")
    }

    fn checked_on(&self, date: &str) -> String {
        format!("checked {date}")
    }

    fn back_to_board(&self) -> &'static str {
        "Back to the board"
    }

    fn ties(&self) -> &'static str {
        "Which module serves which interest, and why"
    }

    fn ties_lead(&self, author: &str) -> String {
        format!("The ties are ours, drawn from what {author} says each module is for.")
    }

    fn languages(&self) -> &'static str {
        "Languages"
    }

    fn controls_off(&self) -> &'static str {
        "This is the board as a picture of the record. Its switches need scripts, which are off here."
    }

    fn controls_failed(&self) -> &'static str {
        "The switches are not working, so they are off; the page can still be read."
    }

    fn reload(&self) -> &'static str {
        "Load the page again"
    }

    fn read_on(&self) -> &'static str {
        "Read on"
    }

    fn separator(&self) -> &'static str {
        ", "
    }

    fn events(&self) -> &'static str {
        "Timeline"
    }

    fn views(&self) -> &'static str {
        "What others say"
    }

    fn stands(&self, stands: Stands) -> &'static str {
        match stands {
            Stands::Against => "another view",
            Stands::WithReservations => "shares it in part",
            Stands::For => "shares it",
        }
    }

    fn checks(&self) -> &'static str {
        "The article’s figures, checked"
    }

    fn checks_lead(&self, author: &str) -> String {
        format!("What {author} states as fact, beside what the sources show.")
    }

    fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Supported => "supported",
            Outcome::WithNuance => "supported, with a nuance",
            Outcome::NotConfirmed => "not confirmed",
        }
    }

    fn figures(&self) -> &'static str {
        "In figures"
    }

    fn unit(&self, unit: &str, year: &str) -> String {
        format!("{unit}, {year}")
    }

    fn figure_label(&self) -> &'static str {
        "Of"
    }

    fn source(&self) -> &'static str {
        "Source:"
    }

    fn touched_by(&self) -> &'static str {
        "Also on this module:"
    }

    fn interests_explained(&self) -> &'static str {
        "The shared interests"
    }

    fn differ(&self, interests: usize) -> String {
        match interests {
            0 => "The two boards cover every interest alike.".to_owned(),
            1 => "The two boards differ in 1 interest, marked ≠.".to_owned(),
            _ => format!("The two boards differ in {interests} interests, marked ≠."),
        }
    }

    fn interest(&self) -> &'static str {
        "Interest"
    }

    fn all(&self) -> &'static str {
        "all"
    }

    fn filter(&self) -> &'static str {
        "Show only"
    }

    fn by_partner(&self) -> &'static str {
        "Partner"
    }

    fn by_module(&self) -> &'static str {
        "Module"
    }

    fn by_standing(&self) -> &'static str {
        "Standing"
    }
}
