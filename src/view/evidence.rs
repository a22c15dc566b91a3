use super::Scene;
use crate::coalition::Kind;
#[cfg(target_arch = "wasm32")]
use crate::coalition::{Board, Selection};
use crate::story::{Focus, InterestIx, ModuleIx, PartnerIx};

/// What evidence is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceOf {
    /// That of one socket.
    Socket(PartnerIx, ModuleIx),
    /// That of every socket that counts for an interest.
    Interest(InterestIx),
}

impl EvidenceOf {
    /// What the board is asked about where it is asked about this.
    pub(super) fn focus(self) -> Focus {
        match self {
            EvidenceOf::Socket(partner, module) => Focus::Socket(partner, module),
            EvidenceOf::Interest(interest) => Focus::Interest(interest),
        }
    }
}

/// How far the evidence on show has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fetched {
    /// It is on its way.
    Waiting,
    /// It is in the dialog.
    Shown,
    /// It could not be had; a link to it is in its place.
    Failed,
}

/// The sockets whose evidence is wanted.
#[cfg(target_arch = "wasm32")]
pub(super) fn sockets(
    scene: &Scene,
    selection: &Selection,
    board: &Board,
    wanted: EvidenceOf,
) -> Vec<(PartnerIx, ModuleIx)> {
    match wanted {
        EvidenceOf::Socket(partner, module) => vec![(partner, module)],
        EvidenceOf::Interest(interest) => board.sockets_for(&scene.coalition, selection, interest),
    }
}

/// The ids of the articles that tell of sockets, with spaces between them: their own, and those of a group's members
/// or of a member's group.
pub(super) fn articles(scene: &Scene, sockets: &[(PartnerIx, ModuleIx)]) -> String {
    let mut ids = String::new();
    for &(partner, module) in sockets {
        let others = match scene.coalition.kind(partner) {
            Kind::Group(members) => members,
            Kind::Member(group) => std::slice::from_ref(group),
            Kind::Solo { .. } => &[],
        };
        for one in std::iter::once(&partner).chain(others) {
            ids += &scene.evidence_id(*one, module);
            ids += " ";
        }
    }
    ids
}
