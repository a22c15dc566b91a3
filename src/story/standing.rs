use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// How firm a plug is, from weakest to firmest; the order is the one that the bar is set by.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Standing {
    /// Only the article says so.
    Proposed,
    /// Talks are held, with no promise of an agreement.
    Dialogue,
    /// Governments have said that they will.
    Announced,
    /// An agreement is being negotiated.
    Negotiating,
    /// Signed, and not known to be in force.
    Signed,
    /// In force; for a project, seen to be operating on its date.
    InForce,
}

impl Standing {
    /// Every standing, weakest first.
    pub const ALL: [Standing; 6] = [
        Standing::Proposed,
        Standing::Dialogue,
        Standing::Announced,
        Standing::Negotiating,
        Standing::Signed,
        Standing::InForce,
    ];

    /// The id in story files, links and attributes.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The standing with this id. `operating`, the word for projects, has the rank of in force.
    pub fn from_id(id: &str) -> Option<Standing> {
        if id == "operating" {
            return Some(Standing::InForce);
        }
        Self::ALL.into_iter().find(|standing| standing.id() == id)
    }
}
