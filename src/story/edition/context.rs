//! What stands around the argument.

use super::SourceLink;
use crate::story::file::{Outcome, Stands};
use crate::story::{ModuleIx, PartialDate, Text};

/// What stands around the argument, in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Context {
    /// What happened, in the story's order.
    pub events: Vec<Event>,
    /// What others say.
    pub views: Vec<View>,
    /// The argument's own figures and facts, checked.
    pub checks: Vec<FactCheck>,
    /// Numbers that say more as a picture.
    pub figures: Vec<Figure>,
}

impl Context {
    /// Whether there is anything.
    pub fn has_any(&self) -> bool {
        let Context {
            events,
            views,
            checks,
            figures,
        } = self;
        !(events.is_empty() && views.is_empty() && checks.is_empty() && figures.is_empty())
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Id, as in links to it.
    pub id: Text,
    /// When.
    pub date: PartialDate,
    /// What.
    pub what: Text,
    /// The modules that it touches.
    pub modules: Vec<ModuleIx>,
    /// Where it can be read.
    pub sources: Vec<SourceLink>,
    /// When it was last checked.
    pub verified: PartialDate,
}

/// What someone else says.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Id, as in links to it.
    pub id: Text,
    /// Who.
    pub who: Text,
    /// Who they are, in a clause.
    pub role: Text,
    /// What they say.
    pub says: Text,
    /// Our label: where the view stands on the argument's question.
    pub stands: Option<Stands>,
    /// What they spoke of.
    pub about: Option<Text>,
    /// When they said it.
    pub date: PartialDate,
    /// The modules that it touches.
    pub modules: Vec<ModuleIx>,
    /// Where it can be read.
    pub sources: Vec<SourceLink>,
    /// When it was last checked.
    pub verified: PartialDate,
}

/// One of the argument's own figures or facts, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct FactCheck {
    /// Id, as in links to it.
    pub id: Text,
    /// What the argument says.
    pub claim: Text,
    /// What the check found.
    pub outcome: Outcome,
    /// What the sources show.
    pub finding: Text,
    /// The modules that it touches.
    pub modules: Vec<ModuleIx>,
    /// Where it can be read.
    pub sources: Vec<SourceLink>,
    /// When it was last checked.
    pub verified: PartialDate,
}

/// Numbers of one kind, from one source.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Id, as in links to it.
    pub id: Text,
    /// What it shows.
    pub title: Text,
    /// The unit of every number.
    pub unit: Text,
    /// The year or the years.
    pub year: Text,
    /// What each number is of, and the number.
    pub rows: Vec<(Text, f64)>,
    /// What to see in it, and what to mind.
    pub note: Text,
    /// The modules that it touches.
    pub modules: Vec<ModuleIx>,
    /// Where the numbers can be read.
    pub sources: Vec<SourceLink>,
    /// When it was last checked.
    pub verified: PartialDate,
}
