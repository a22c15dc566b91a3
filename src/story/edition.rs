//! All that one language says, built once for all of its pages.

use std::rc::Rc;

use typed_index_collections::TiVec;

use super::{ChapterIx, InterestIx, PartnerIx, Prose, Seed, Setup, Text};

mod account;
mod context;
mod evidence;
mod newest;

pub use account::{Account, Correction, Yardstick};
pub use context::{Context, Event, FactCheck, Figure, View};
pub use evidence::{Evidence, PlugEvidence, SourceLink, Tie};

/// All that a story says in one of its languages. Its parts are cheap to hand about.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// What the program gets of it.
    pub seed: Rc<Seed>,
    /// The texts that stay in the markup.
    pub prose: Rc<Prose>,
    /// Who publishes the explainer, where its editor says so.
    pub publisher: Option<Publisher>,
    /// What every plug rests on, in the editor's order.
    pub evidence: Rc<Vec<PlugEvidence>>,
    /// What each tie of a module to an interest rests on.
    pub ties: Rc<Vec<Tie>>,
    /// What each interest means.
    pub interest_summaries: Rc<TiVec<InterestIx, Text>>,
    /// A sentence on each partner that has one.
    pub partner_notes: Rc<Vec<(PartnerIx, Text)>>,
    /// What stands around the argument.
    pub context: Rc<Context>,
    /// The chapters that set two boards side by side.
    pub comparisons: Rc<Vec<Comparison>>,
    /// What the story says of its own making.
    pub account: Rc<Account>,
}

/// Who publishes the explainer, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publisher {
    /// Its name.
    pub name: Text,
    /// The address of its own front page.
    pub url: Option<Text>,
}

/// Two boards to compare.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The chapter that they belong to.
    pub chapter: ChapterIx,
    /// Their names.
    pub names: [Text; 2],
    /// The chapter's own board, and the other.
    pub boards: [Setup; 2],
}
