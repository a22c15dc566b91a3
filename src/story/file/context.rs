use schemars::JsonSchema;
use serde::Deserialize;
use strum::IntoStaticStr;

use super::{Date, Id, OneOrEach, SourceEntry, Texts};

/// `context.json`: what stands around the argument.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ContextFile {
    /// The JSON Schema that this file follows.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// What happened. It is shown in order of date.
    pub events: Vec<EventEntry>,
    /// What others say.
    pub views: Vec<ViewEntry>,
    /// The argument's own figures and facts, checked.
    pub checks: Vec<CheckEntry>,
    /// Figures that say more as a picture.
    pub figures: Vec<FigureEntry>,
}

/// Something that happened.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventEntry {
    /// Id: small letters, digits and hyphens. It stands in links to it, so it never changes.
    pub id: Id,
    /// When: YYYY, YYYY-MM or YYYY-MM-DD.
    pub date: Date,
    /// What happened, in one sentence of the page's own.
    pub what: Texts,
    /// Ids of the modules that it touches.
    #[serde(default)]
    pub modules: Vec<Id>,
    /// Where it can be read.
    pub sources: Vec<SourceEntry>,
    /// When it was last checked: YYYY, YYYY-MM or YYYY-MM-DD. Without it: when the story was.
    #[serde(default)]
    pub checked: Option<Date>,
    /// Conditions that vouch for what its texts say of the board that a reader meets first.
    #[serde(default)]
    pub holds: Vec<String>,
}

/// What someone else says.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ViewEntry {
    /// Id: small letters, digits and hyphens. It stands in links to it, so it never changes.
    pub id: Id,
    /// The name of the person or the organisation: plain, or by language.
    pub who: OneOrEach,
    /// Who they are, in a clause.
    pub role: Texts,
    /// What they say, fairly and in the page's own words.
    pub says: Texts,
    /// Our label: where the view stands on the question that the argument answers. Readers are told that it is ours;
    /// leave it out where the view says nothing on that question.
    #[serde(default)]
    pub stands: Option<Stands>,
    /// What they spoke of, as a noun with its article: “the Beijing visit of January 2026”. Say “the article itself”
    /// of the few who did speak of it.
    #[serde(default)]
    pub about: Option<Texts>,
    /// When they said it: YYYY, YYYY-MM or YYYY-MM-DD.
    pub date: Date,
    /// Ids of the modules that it touches.
    #[serde(default)]
    pub modules: Vec<Id>,
    /// Where it can be read.
    pub sources: Vec<SourceEntry>,
    /// When it was last checked: YYYY, YYYY-MM or YYYY-MM-DD. Without it: when the story was.
    #[serde(default)]
    pub checked: Option<Date>,
    /// Conditions that vouch for what its texts say of the board that a reader meets first.
    #[serde(default)]
    pub holds: Vec<String>,
}

/// Where a view stands on the question that the argument answers, in our judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Stands {
    /// Against it or one of its premises.
    Against,
    /// With it in part.
    WithReservations,
    /// With it.
    For,
}

impl Stands {
    /// The id in story files, data and attributes.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// One of the argument's own figures or facts, checked.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckEntry {
    /// Id: small letters, digits and hyphens. It stands in links to it, so it never changes.
    pub id: Id,
    /// What the argument says, in the page's own words.
    pub claim: Texts,
    /// What the check found.
    pub outcome: Outcome,
    /// What the sources show, in a sentence or two.
    pub finding: Texts,
    /// Ids of the modules that it touches.
    #[serde(default)]
    pub modules: Vec<Id>,
    /// Where it can be read.
    pub sources: Vec<SourceEntry>,
    /// When it was last checked: YYYY, YYYY-MM or YYYY-MM-DD. Without it: when the story was.
    #[serde(default)]
    pub checked: Option<Date>,
    /// Conditions that vouch for what its texts say of the board that a reader meets first.
    #[serde(default)]
    pub holds: Vec<String>,
}

/// What a check found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Outcome {
    /// The sources show the same.
    Supported,
    /// They show the same with a difference that matters.
    WithNuance,
    /// They do not show it.
    NotConfirmed,
}

impl Outcome {
    /// The id in story files, data and attributes.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A figure: numbers of one kind, from one source.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureEntry {
    /// Id: small letters, digits and hyphens. It stands in links to it, so it never changes.
    pub id: Id,
    /// What it shows.
    pub title: Texts,
    /// The unit of every number.
    pub unit: Texts,
    /// The year or the years of the numbers.
    pub year: String,
    /// The numbers, in the order in which they are shown.
    pub rows: Vec<FigureRow>,
    /// What to see in it, and what to mind.
    pub note: Texts,
    /// Ids of the modules that it touches.
    #[serde(default)]
    pub modules: Vec<Id>,
    /// Where the numbers can be read.
    pub sources: Vec<SourceEntry>,
    /// When it was last checked: YYYY, YYYY-MM or YYYY-MM-DD. Without it: when the story was.
    #[serde(default)]
    pub checked: Option<Date>,
    /// Conditions that vouch for what its texts say of the board that a reader meets first.
    #[serde(default)]
    pub holds: Vec<String>,
}

/// One number of a figure.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureRow {
    /// What it is of.
    pub label: Texts,
    /// The number, not below zero.
    #[schemars(range(min = 0))]
    pub value: f64,
}
