//! What stands around the argument.

use super::evidence::source_links;
use super::{SourceLink, Told, date, text};
use crate::story::file::{CheckEntry, EventEntry, FigureEntry, Outcome, Stands, ViewEntry};
use crate::story::{ModuleIx, PartialDate, Story, Text};

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
    /// Where they stand to the argument.
    pub stands: Stands,
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

impl Story {
    pub(super) fn context(&self, told: &Told) -> Context {
        let file = &self.context;
        let event = |event: &EventEntry| Event {
            id: text(&event.id),
            date: date(&event.date),
            what: told.text(&event.what),
            modules: self.modules(&event.modules),
            sources: source_links(told, &event.sources),
            verified: date(&event.checked),
        };
        let view = |view: &ViewEntry| View {
            id: text(&view.id),
            who: told.name(&view.who),
            role: told.text(&view.role),
            says: told.text(&view.says),
            stands: view.stands,
            date: date(&view.date),
            modules: self.modules(&view.modules),
            sources: source_links(told, &view.sources),
            verified: date(&view.checked),
        };
        let check = |check: &CheckEntry| FactCheck {
            id: text(&check.id),
            claim: told.text(&check.claim),
            outcome: check.outcome,
            finding: told.text(&check.finding),
            modules: self.modules(&check.modules),
            sources: source_links(told, &check.sources),
            verified: date(&check.checked),
        };
        let figure = |figure: &FigureEntry| Figure {
            id: text(&figure.id),
            title: told.text(&figure.title),
            unit: told.text(&figure.unit),
            year: text(&figure.year),
            rows: figure
                .rows
                .iter()
                .map(|row| (told.text(&row.label), row.value))
                .collect(),
            note: told.text(&figure.note),
            modules: self.modules(&figure.modules),
            sources: source_links(told, &figure.sources),
            verified: date(&figure.checked),
        };
        let mut events: Vec<Event> = file.events.iter().map(event).collect();
        events.sort_by_key(|event| event.date.first_day());
        Context {
            events,
            views: file.views.iter().map(view).collect(),
            checks: file.checks.iter().map(check).collect(),
            figures: file.figures.iter().map(figure).collect(),
        }
    }
}
