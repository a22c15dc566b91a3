//! What only the prerendered pages say. It stays on the host, since every reader would pay for it in the
//! program.

mod en;
mod fr;
mod ja;

use crate::story::file::{Outcome, Stands};
use crate::story::{Argument, Language};

/// The words of a language's pages.
pub fn page_phrases(language: Language) -> &'static dyn PagePhrases {
    match language {
        Language::En => &en::English,
        Language::Fr => &fr::French,
        Language::Ja => &ja::Japanese,
    }
}

/// Every message around the live board. One implementation per language.
pub trait PagePhrases: Sync {
    /// Above the headline: what kind of piece this is.
    fn kind_of_piece(&self) -> &'static str;
    /// Whose argument the page explains.
    fn byline(&self, argument: &Argument, date: &str) -> String;
    /// When the facts were last checked.
    fn checked(&self, date: &str) -> String;
    /// A link that jumps to the board.
    fn skip_to_board(&self) -> &'static str;
    /// A project that runs, where its evidence is listed.
    fn operating(&self) -> &'static str;
    /// The heading of the sources.
    fn sources(&self) -> &'static str;
    /// What the list of sources holds.
    fn sources_lead(&self, home: &str) -> String;
    /// What the short list of sources beside the board holds.
    fn record_lead(&self) -> &'static str;
    /// A link to the page of all the evidence.
    fn all_evidence(&self) -> &'static str;
    /// A plug that only the argument proposes, or its mention beside other evidence.
    fn proposed_by(&self, author: &str) -> String;
    /// The heading over evidence that says nothing of the standing.
    fn context(&self, home: &str) -> String;
    /// Evidence of a group's members.
    fn through_members(&self) -> &'static str;
    /// Evidence of the group that a member belongs to.
    fn through_group(&self, group: &str) -> String;
    /// When a fact was last checked, beside a source.
    fn checked_on(&self, date: &str) -> String;
    /// Back from a plug's evidence to the board.
    fn back_to_board(&self) -> &'static str;
    /// The heading over what each module is taken to serve.
    fn ties(&self) -> &'static str;
    /// Whose the ties are.
    fn ties_lead(&self, author: &str) -> String;
    /// The name of the links to the other languages.
    fn languages(&self) -> &'static str;
    /// The controls do not work, because no script runs.
    fn controls_off(&self) -> &'static str;
    /// The controls do not work: the program did not start, or it has stopped.
    fn controls_failed(&self) -> &'static str;
    /// Loads the page again.
    fn reload(&self) -> &'static str;

    /// The heading over what follows the board: other boards, events, views, checks, sources.
    fn read_on(&self) -> &'static str;
    /// What stands between the parts of a source, and between a name and who it is.
    fn separator(&self) -> &'static str;
    /// The heading of what happened after the argument was published, and before.
    fn events(&self) -> &'static str;
    /// The heading of other views.
    fn views(&self) -> &'static str;
    /// Where a view stands to the argument.
    fn stands(&self, stands: Stands) -> &'static str;
    /// The title of the page of checks and figures.
    fn checks(&self) -> &'static str;
    /// What was checked, and how.
    fn checks_lead(&self, author: &str) -> String;
    /// What a check found.
    fn outcome(&self, outcome: Outcome) -> &'static str;
    /// The heading of the figures.
    fn figures(&self) -> &'static str;
    /// A figure's unit and years.
    fn unit(&self, unit: &str, year: &str) -> String;
    /// The column of a figure's labels.
    fn figure_label(&self) -> &'static str;
    /// The sources of one fact follow.
    fn source(&self) -> &'static str;
    /// Over links to events, views and checks that touch a module.
    fn touched_by(&self) -> &'static str;
    /// The interests, each in a sentence.
    fn interests_explained(&self) -> &'static str;
    /// Two boards that differ, in how many interests.
    fn differ(&self, interests: usize) -> String;
    /// The column of the interests in a comparison.
    fn interest(&self) -> &'static str;
    /// Shows everything: no filter.
    fn all(&self) -> &'static str;
    /// The heading of the filters.
    fn filter(&self) -> &'static str;
    /// The heading of the partners' filter.
    fn by_partner(&self) -> &'static str;
    /// The heading of the modules' filter.
    fn by_module(&self) -> &'static str;
    /// The heading of the standings' filter.
    fn by_standing(&self) -> &'static str;
}
