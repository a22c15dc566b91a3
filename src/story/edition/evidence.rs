//! Plugs, and the evidence that they rest on.

use crate::story::{InterestIx, ModuleIx, PartialDate, PartnerIx, Standing, Text};

/// Everything that is known of one plug, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct PlugEvidence {
    /// The partner.
    pub partner: PartnerIx,
    /// The module.
    pub module: ModuleIx,
    /// What the argument itself proposes here.
    pub mention: Option<Text>,
    /// Links with home, firmest first.
    pub links: Vec<Evidence>,
    /// Links with others only. They stand beside the plug and say nothing of its standing.
    pub context: Vec<Evidence>,
}

/// One fact with its sources, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The standing it shows.
    pub standing: Standing,
    /// Whether it shows a project that runs rather than an agreement in force.
    pub operating: bool,
    /// When that standing was reached.
    pub date: PartialDate,
    /// When it ended, or when its term ends.
    pub until: Option<PartialDate>,
    /// The interests that it serves in its plug's module.
    pub serves: Vec<InterestIx>,
    /// The fact, in the page's own words.
    pub claim: Text,
    /// Where it can be read.
    pub sources: Vec<SourceLink>,
    /// When it was last checked.
    pub verified: PartialDate,
}

impl Evidence {
    /// Whether it may have ended before the end of a date.
    pub fn has_ended_by(&self, date: PartialDate) -> bool {
        self.until
            .is_some_and(|until| !date.is_before_all_of(until))
    }
}

/// Where a fact can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLink {
    /// Title, in the source's own language, or that of its edition for these readers.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// Its address.
    pub url: Text,
    /// When it was published.
    pub published: Option<PartialDate>,
    /// The tag of its language.
    pub language: Text,
}

/// Why a module is taken to serve an interest.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    /// The module that serves it.
    pub module: ModuleIx,
    /// The interest.
    pub interest: InterestIx,
    /// What part of the argument the tie rests on.
    pub because: Text,
    /// Whether the tie is only our own reading.
    pub ours: bool,
}
