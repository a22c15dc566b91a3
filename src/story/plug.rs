use serde::{Deserialize, Serialize};

use super::{InterestIx, ModuleIx, PartialDate, PartnerIx, Standing};

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

/// A plug had this standing from this date on, for all that one piece of evidence, or the argument, tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// The standing reached.
    pub standing: Standing,
    /// Whether it is something that runs rather than an agreement in force; of the same rank.
    pub operating: bool,
    /// When it was reached.
    pub date: PartialDate,
    /// When it ended, or will end.
    pub until: Option<PartialDate>,
    /// The interests that it serves, all of them among its module's.
    pub serves: Vec<InterestIx>,
}

impl Milestone {
    /// Whether it had surely come about at the end of a date, and had surely not ended by then.
    ///
    /// “2020” came about by the end of 2020, and what ended in 2020 may have ended on its first day.
    pub fn holds_at(&self, date: PartialDate) -> bool {
        self.date.is_by(date) && self.until.is_none_or(|until| date.is_before_all_of(until))
    }
}
