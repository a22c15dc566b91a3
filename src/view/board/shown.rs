use std::rc::Rc;

use crate::coalition::{Board, Kind};
use crate::story::PartnerIx;
use crate::view::Scene;

/// A board on show, and what many of its parts read of it.
pub(in crate::view) struct Shown {
    pub(super) scene: Scene,
    pub(super) board: Rc<Board>,
    /// The partners that have a column, in order.
    pub(super) columns: Vec<PartnerIx>,
    /// Those of them that are on.
    pub(super) on: Vec<PartnerIx>,
    /// Whether a group is opened, so that the headings take two rows.
    pub(super) is_opened: bool,
}

impl Shown {
    pub(in crate::view) fn of(scene: Scene, board: Rc<Board>) -> Shown {
        let columns: Vec<_> = board.columns.iter().map(|column| column.partner).collect();
        Shown {
            on: board.on().collect(),
            is_opened: columns.iter().any(|one| group_of(&scene, *one).is_some()),
            columns,
            scene,
            board,
        }
    }
}

/// The opened group that a column's partner is a member of.
pub(super) fn group_of(scene: &Scene, partner: PartnerIx) -> Option<PartnerIx> {
    match scene.coalition.kind(partner) {
        Kind::Member(group) => Some(*group),
        _ => None,
    }
}
