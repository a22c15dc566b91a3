//! What is said where the explainer is shared, cited, kept or taken away as data. It stays on the host.

mod en;
mod fr;
mod ja;

use crate::coalition::Status;
use crate::story::{Argument, Language};

/// The words of sharing in a language.
pub fn share_phrases(language: Language) -> &'static dyn SharePhrases {
    match language {
        Language::En => &en::English,
        Language::Fr => &fr::French,
        Language::Ja => &ja::Japanese,
    }
}

/// Every message of sharing. One implementation per language.
pub trait SharePhrases: Sync {
    /// How many interests are of one status.
    fn tally(&self, status: Status, interests: usize) -> String;
    /// The heading over the files with all the data and the citation.
    fn take_along(&self) -> &'static str;
    /// What the files hold.
    fn data_lead(&self) -> &'static str;
    /// The link to a file of all the data, in this format.
    fn data_file(&self, format: &str) -> String;
    /// The heading over the citation.
    fn cite(&self) -> &'static str;
    /// The explainer as a reference in running text: its title, when its facts were checked, its address
    /// where it has one.
    fn citation(&self, title: &str, checked: &str, address: Option<&str>) -> String;
    /// Whose argument a citation's work explains.
    fn citation_note(&self, argument: &Argument, date: &str) -> String;
    /// What stands between two sentences.
    fn between_sentences(&self) -> &'static str;
    /// At the top of a copy that will not change.
    fn frozen(&self, date: &str) -> String;
    /// The name of a frame that shows a page, for those who do not see it.
    fn frame_title(&self, title: &str) -> String;
}
