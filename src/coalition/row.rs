use super::{Set, Socket};
use crate::story::{InterestIx, PartnerIx};

/// A module's row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whether the module is on.
    pub on: bool,
    /// Whether anything happens in it: it is on, the rule is met, and a plug counts.
    pub runs: bool,
    /// The interests that are covered through it.
    pub covers: Set<InterestIx>,
    /// Under the consensus rule, the partners that hold the module up: on, with no plug that counts.
    pub holdouts: Vec<PartnerIx>,
    /// One socket per column.
    pub sockets: Vec<Socket>,
}
