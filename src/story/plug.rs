use serde::{Deserialize, Serialize};

use super::{ModuleIx, PartialDate, PartnerIx, Standing};

/// One partner's part in one module, with its history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plug {
    /// The partner.
    pub partner: PartnerIx,
    /// The module.
    pub module: ModuleIx,
    /// What is known, in order of date. Never empty.
    pub milestones: Vec<Milestone>,
}

impl Plug {
    /// The milestones that brought it further than all before.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn further(&self) -> impl Iterator<Item = &Milestone> {
        let mut firmest = None;
        self.milestones.iter().filter(move |milestone| {
            let is_further = firmest < Some(milestone.standing);
            firmest = firmest.max(Some(milestone.standing));
            is_further
        })
    }
}

/// A plug had this standing from this date on, for all that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// The standing reached.
    pub standing: Standing,
    /// When it was reached.
    pub date: PartialDate,
}
