use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::{Focus, InterestIx, ModuleIx, PartialDate, PartnerIx, Standing, Text};

/// How partners join modules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Rule {
    /// Functional cooperation: each partner joins what it can.
    PlugIn,
    /// A module runs only if every partner that is on plugs into it.
    Consensus,
}

impl Rule {
    /// Both rules.
    pub const ALL: [Rule; 2] = [Rule::PlugIn, Rule::Consensus];

    /// The id in story files, links and attributes.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The other one.
    pub const fn other(self) -> Rule {
        match self {
            Rule::PlugIn => Rule::Consensus,
            Rule::Consensus => Rule::PlugIn,
        }
    }

    /// The rule with this id.
    pub fn from_id(id: &str) -> Option<Rule> {
        Self::ALL.into_iter().find(|rule| rule.id() == id)
    }
}

/// How a board is set up, by the story's editor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Setup {
    /// Partners that are on.
    pub partners: Vec<PartnerIx>,
    /// Modules that are on.
    pub modules: Vec<ModuleIx>,
    /// Interests that are not counted.
    pub left_out: Vec<InterestIx>,
    /// The rule.
    pub rule: Rule,
    /// The least standing that counts.
    pub bar: Standing,
    /// Only what had come about by this date counts; `None` for all that is known.
    pub as_of: Option<PartialDate>,
    /// Plugs that are pulled out.
    pub pulled: Vec<(PartnerIx, ModuleIx)>,
    /// Groups that are opened into their members.
    pub opened: Vec<PartnerIx>,
    /// What the board is asked about.
    pub focus: Option<Focus>,
}

/// One point of the story, as the board shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chapter {
    /// Id, as in the chapter's address.
    pub id: Text,
    /// The board that shows the point.
    pub board: Setup,
    /// A bet on what that board will show.
    pub question: Option<Question>,
    /// The sockets that make the point.
    pub marks: Vec<Mark>,
}

/// A socket that makes a chapter's point, in a few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Its partner.
    pub partner: PartnerIx,
    /// Its module.
    pub module: ModuleIx,
    /// What is said under it.
    pub says: Text,
}

/// A bet: one tap on a number before the board answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// What the right answer counts on the chapter's board.
    pub count: Count,
    /// Numbers to choose from. The right one is added where the editor left it out.
    pub options: Vec<u16>,
}

/// What a bet is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// Interests that at least one partner covers.
    Covered,
    /// Interests that rest on exactly one partner.
    Single,
    /// Modules that run.
    Running,
}
