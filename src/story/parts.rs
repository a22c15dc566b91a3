use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::{InterestIx, PartnerIx, Text};

/// Whose shared interests are counted: a country, or whatever the partners plug into.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Home {
    /// Id.
    pub id: Text,
    /// Name as a heading.
    pub name: Text,
    /// Name in the middle of a sentence.
    pub inline: Text,
}

/// What a story adds to any board in words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Added {
    /// After the finding; empty where nothing is.
    pub short: Text,
    /// At the end; empty where nothing is.
    pub long: Text,
}

/// How the argument names a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Named {
    /// The design is built around it.
    Anchor,
    /// Named by the author.
    Named,
    /// Named as a group, which can be opened into its members.
    Group,
    /// A member of a group.
    Member,
    /// Named as a later step.
    Later,
    /// Not named; on offer, and off at the start.
    NotInArticle,
}

impl Named {
    /// The id in story files and data.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A country, group or sector that can plug in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    /// Id, as in links and attributes.
    pub id: Text,
    /// Two or three letters, shown wherever the partner's colour is.
    pub code: Text,
    /// Name as a heading.
    pub name: Text,
    /// Name in the middle of a sentence.
    pub inline: Text,
    /// How the argument names it.
    pub named: Named,
    /// The members of a group; empty for every other partner.
    pub members: Vec<PartnerIx>,
}

/// One field of cooperation with its own agreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Module {
    /// Id, as in links and attributes.
    pub id: Text,
    /// Name.
    pub name: Text,
    /// The shared interests it serves.
    pub serves: Vec<InterestIx>,
}

/// Something that home and a partner both want.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interest {
    /// Id, as in attributes.
    pub id: Text,
    /// Name as a heading.
    pub name: Text,
    /// Name in the middle of a sentence.
    pub inline: Text,
}
