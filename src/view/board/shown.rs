use std::rc::Rc;

use crate::coalition::{Answer, Board, Kind};
use crate::story::{ChapterIx, Focus, Mark, ModuleIx, PartnerIx};
use crate::view::Scene;

/// A board on show, and what many of its parts read of it.
pub(in crate::view) struct Shown {
    pub(super) scene: Scene,
    pub(super) board: Rc<Board>,
    /// The partners that have a column, in order.
    pub(super) columns: Vec<PartnerIx>,
    /// Those of them that are on.
    pub(super) on: Vec<PartnerIx>,
    /// The chapter whose board it is: its marks belong to it.
    chapter: Option<ChapterIx>,
    glanced: bool,
    /// Whether a group is opened, so that the headings take two rows.
    pub(super) is_opened: bool,
}

impl Shown {
    /// A board; that of a chapter, if it is one. `glanced` is whether the path that it shows is one that a mouse only
    /// rests on.
    pub(in crate::view) fn of(
        scene: Scene,
        board: Rc<Board>,
        chapter: Option<ChapterIx>,
        glanced: bool,
    ) -> Shown {
        let columns: Vec<_> = board.columns.iter().map(|column| column.partner).collect();
        Shown {
            on: board.on().collect(),
            is_opened: columns.iter().any(|one| group_of(&scene, *one).is_some()),
            columns,
            chapter,
            glanced,
            scene,
            board,
        }
    }
}

impl Shown {
    /// The marks in a module, in their order.
    pub(super) fn marks_in(&self, module: ModuleIx) -> impl Iterator<Item = &Mark> {
        let chapter = self.chapter.iter();
        let marks = chapter.flat_map(|chapter| &self.scene.seed.chapters[*chapter].marks);
        marks.filter(move |mark| mark.module == module)
    }

    /// Whether this is what the board is asked about.
    pub(super) fn is_asked(&self, focus: Focus) -> bool {
        !self.glanced && self.in_path(|answer| answer.focus == focus)
    }

    /// Whether something is on the path of the answer, if the board is asked.
    pub(super) fn in_path(&self, is: impl Fn(&Answer) -> bool) -> bool {
        self.board.answer.as_ref().is_some_and(is)
    }
}

/// The opened group that a column's partner is a member of.
pub(super) fn group_of(scene: &Scene, partner: PartnerIx) -> Option<PartnerIx> {
    match scene.coalition.kind(partner) {
        Kind::Member(group) => Some(*group),
        _ => None,
    }
}
