use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Id, Texts, Written};
use crate::story::{Count, Rule, Standing, Text};

/// The board that a reader meets first.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct StartFile {
    /// Ids of the partners that are on, members of groups included. Without it: all that are named, and the members
    /// of groups.
    pub partners: Option<Vec<Id>>,
    /// Modules that are on. Without it: all.
    pub modules: Option<ChosenFile>,
    /// The rule. Without it: plug-in.
    pub rule: Option<Rule>,
    /// The least standing that counts. Without it: in-force.
    pub bar: Option<Written<Standing>>,
}

/// One point of the story, made in words and then on the board.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChapterFile {
    /// Id: small letters, digits and hyphens. It is the chapter's address, so it never changes. Without it: made of the
    /// heading.
    #[serde(default)]
    pub id: Id,
    /// Heading.
    pub heading: Texts,
    /// Its paragraphs; two or three sentences in all.
    pub text: Vec<Texts>,
    /// The board that shows the point.
    pub board: BoardFile,
    /// A bet on what that board will show.
    #[serde(default)]
    pub question: Option<QuestionFile>,
    /// The chapter's board beside another.
    #[serde(default)]
    pub beside: Option<BesideFile>,
    /// The sockets that make the point, three at most, in a few words each. They are marked on the chapter's board, until
    /// its reader makes another of it.
    #[serde(default)]
    pub marks: Vec<MarkFile>,
    /// Conditions that vouch for what its heading and paragraphs say of the board and no slot can, such as
    /// “energy-security in lost:japan”.
    #[serde(default)]
    pub holds: Vec<String>,
    /// Ids of the evidence, events, views, checks or figures that other numbers in them are taken from.
    #[serde(default, rename = "rests-on")]
    pub rests_on: Vec<Id>,
}

/// How a board is set up. What is left out is as at the start.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct BoardFile {
    /// Ids of the partners that are on; a group's stands for all its members.
    pub partners: Option<Vec<Id>>,
    /// Modules that are on.
    pub modules: Option<ChosenFile>,
    /// Interests that are counted; the others are left out of the finding and of all that is worked out. Without it:
    /// all.
    pub interests: Option<ChosenFile>,
    /// The rule.
    pub rule: Option<Rule>,
    /// The least standing that counts.
    pub bar: Option<Written<Standing>>,
    /// Only what had come about by this date counts: YYYY, YYYY-MM or YYYY-MM-DD.
    pub as_of: Option<Date>,
    /// Plugs that are pulled out, as [partner, module].
    pub pulled: Vec<(Id, Id)>,
    /// Ids of the groups that are opened into their members.
    pub opened: Vec<Id>,
    /// What the board is asked about: the id of an interest, a partner or a module, or PARTNER.MODULE. Where an
    /// interest and a module have one id, it is the interest, and module.ID the other.
    pub focus: Option<Text>,
}

/// A socket that makes a chapter's point.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MarkFile {
    /// Id of its partner, which has a column on the chapter's board.
    pub partner: Id,
    /// Id of its module.
    pub module: Id,
    /// What is said under it: three short words.
    pub says: Texts,
}

/// A bet: one tap on a number before the board answers.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct QuestionFile {
    /// What is asked.
    pub ask: Texts,
    /// What the right answer counts on the chapter's board.
    pub count: Count,
    /// Four or five numbers to choose from. The right one is added if it is not there.
    pub options: Vec<u16>,
    /// What there is to learn from it, for those who were right and those who were not.
    pub teach: Texts,
    /// Conditions that vouch for what it asks and teaches.
    #[serde(default)]
    pub holds: Vec<String>,
    /// Ids of the evidence, events, views, checks or figures that other numbers in it are taken from.
    #[serde(default)]
    pub rests_on: Vec<Id>,
}

/// Two boards to compare.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct BesideFile {
    /// The name of the chapter's own board.
    pub own_name: Texts,
    /// The name of the other.
    pub name: Texts,
    /// The other board.
    pub board: BoardFile,
}

/// Which modules are on, or which interests are counted.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ChosenFile {
    /// Every one.
    Word(AllWord),
    /// Those with these ids.
    These(Vec<Id>),
}

/// The word for every one.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AllWord {
    /// Every one.
    All,
}
