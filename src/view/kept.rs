//! The parts of a board. A board of the usual size is drawn whole at each change, in a millisecond or two.
//! Drawing one of 150 × 150 sockets takes half a second, so there each part is kept, and is drawn anew only
//! if it shows something else after a change.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Html;
use yew::html::Scope;
use yew::virtual_dom::{Key, VComp};

use super::Scene;
use super::app::Message;
use super::credit::{Bar, credit_bar};
use super::element::{list, nodes};
use super::interest_row::{interest_row, segment};
use super::live::{Live, LiveProps};
use super::module_row::module_row;
use super::partner_head::{has_members, partner_head};
use super::ribbons::ribbons_of;
use super::socket::socket_cell;
use crate::coalition::{Board, Column, Socket};
use crate::story::{InterestIx, ModuleIx, PartnerIx};

/// A part of a board, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A column's heading, by its partner.
    Head(PartnerIx),
    /// All modules.
    Rows,
    /// A module.
    Row(ModuleIx),
    /// All sockets of a module.
    Sockets(ModuleIx),
    /// Some of them, by their group.
    SocketGroup(ModuleIx, usize),
    /// All interests.
    Interests,
    /// An interest.
    Interest(InterestIx),
    /// All segments of an interest.
    Segments(InterestIx),
    /// Some of them, by their group.
    SegmentGroup(InterestIx, usize),
    /// All ribbons.
    Ribbons,
    /// A module's ribbons.
    RibbonsOf(ModuleIx),
    /// A partner's credit share.
    Bar(PartnerIx),
}

/// How many columns make a group on a big board. With fewer there are more parts to take over at the start,
/// with more there is more to draw for the one that has changed.
const TOGETHER: usize = 3;

/// A board to draw.
#[derive(Clone, Copy)]
pub(super) struct Drawing<'a> {
    pub(super) scene: &'a Scene,
    pub(super) board: &'a Board,
    /// A big board's parts.
    pub(super) kept: Option<&'a Rc<Kept>>,
}

impl Drawing<'_> {
    /// A part of the board.
    pub(super) fn part(self, part: Part) -> Html {
        let Some(kept) = self.kept else {
            return part.draw(self);
        };
        let key = match part {
            Part::Head(partner) | Part::Bar(partner) => {
                Some(Key::from(self.scene.story.partners[partner].id.clone()))
            }
            _ => None,
        };
        VComp::new::<Live>(Rc::new(LiveProps::part(kept.clone(), part)), key).into()
    }

    /// Parts of the board, beside each other.
    pub(super) fn parts(self, parts: impl IntoIterator<Item = Part>) -> Html {
        nodes(parts.into_iter().map(|part| self.part(part)))
    }

    /// A part for each group of columns.
    fn groups(self, part: impl Fn(usize) -> Part) -> Html {
        self.parts((0..self.board.columns.len().div_ceil(self.together())).map(part))
    }

    fn together(self) -> usize {
        match self.kept {
            Some(_) => TOGETHER,
            None => self.board.columns.len().max(1),
        }
    }
}

/// The items of one group.
fn group<T>(items: &[T], group: usize, together: usize) -> &[T] {
    items.chunks(together).nth(group).unwrap_or_default()
}

/// The partners and sockets of a group.
fn sockets(
    board: &Board,
    module: ModuleIx,
    at: usize,
    together: usize,
) -> impl Iterator<Item = (PartnerIx, &Socket)> {
    let columns = group(&board.columns, at, together).iter();
    columns
        .map(|column| column.partner)
        .zip(group(&board.rows[module].sockets, at, together))
}

/// The partners of a group, and whether each covers an interest.
fn segments(
    board: &Board,
    interest: InterestIx,
    at: usize,
    together: usize,
) -> impl Iterator<Item = (PartnerIx, bool)> {
    let covering = &board.coverage[interest];
    let columns = group(&board.columns, at, together).iter();
    columns.map(|column| {
        let covers = covering.binary_search(&column.partner).is_ok();
        (column.partner, covers)
    })
}

fn column(board: &Board, partner: PartnerIx) -> Option<&Column> {
    let mut columns = board.columns.iter();
    columns.find(|column| column.partner == partner)
}

impl Part {
    /// Draws the part, and what is in it.
    pub(super) fn draw(self, drawing: Drawing) -> Html {
        let Drawing { scene, board, .. } = drawing;
        let together = drawing.together();
        match self {
            Part::Head(partner) => column(board, partner)
                .map(|column| partner_head(drawing, *column).into())
                .unwrap_or_default(),
            Part::Rows => drawing.parts(board.rows.keys().map(Part::Row)),
            Part::Row(module) => module_row(drawing, module).into(),
            Part::Sockets(module) => drawing.groups(|at| Part::SocketGroup(module, at)),
            Part::SocketGroup(module, at) => {
                let sockets = sockets(board, module, at, together);
                list(sockets.map(|(partner, socket)| socket_cell(scene, partner, module, socket)))
            }
            Part::Interests => drawing.parts(board.coverage.keys().map(Part::Interest)),
            Part::Interest(interest) => interest_row(drawing, interest).into(),
            Part::Segments(interest) => drawing.groups(|at| Part::SegmentGroup(interest, at)),
            Part::SegmentGroup(interest, at) => {
                let segments = segments(board, interest, at, together);
                list(segments.map(|(partner, covers)| segment(scene, partner, covers)))
            }
            Part::Ribbons => drawing.parts(board.rows.keys().map(Part::RibbonsOf)),
            Part::RibbonsOf(module) => ribbons_of(scene, module, board.rows[module].runs),
            Part::Bar(partner) => credit_bar(drawing, partner).into(),
        }
    }

    /// Whether the part itself shows something else on another board; what is in it answers for itself.
    fn differs(self, scene: &Scene, boards: [&Board; 2]) -> bool {
        let [before, after] = boards;
        match self {
            Part::Rows | Part::Interests | Part::Ribbons => false,
            Part::Head(partner) => {
                let head = |board| (column(board, partner), has_members(scene, board));
                let [before, after] = boards.map(head);
                before != after
            }
            Part::Row(module) => {
                let [before, after] = boards.map(|board| &board.rows[module]);
                (before.on, before.runs) != (after.on, after.runs)
            }
            Part::Sockets(_) | Part::Segments(_) => before.columns.len() != after.columns.len(),
            Part::SocketGroup(module, at) => {
                let [before, after] = boards.map(|board| sockets(board, module, at, TOGETHER));
                before.ne(after)
            }
            Part::Interest(interest) => before.coverage[interest] != after.coverage[interest],
            Part::SegmentGroup(interest, at) => {
                let [before, after] = boards.map(|board| segments(board, interest, at, TOGETHER));
                before.ne(after)
            }
            Part::RibbonsOf(module) => before.rows[module].runs != after.rows[module].runs,
            Part::Bar(partner) => {
                let [before, after] = boards.map(|board| Bar::of(board, partner));
                before != after
            }
        }
    }
}

/// The parts of a big board that are drawn, and the board on show.
pub(super) struct Kept {
    pub(super) scene: Scene,
    board: RefCell<Rc<Board>>,
    drawn: RefCell<Vec<(Part, Scope<Live>)>>,
}

impl Kept {
    pub(super) fn new(scene: Scene, board: Rc<Board>) -> Kept {
        Kept {
            scene,
            board: RefCell::new(board),
            drawn: RefCell::default(),
        }
    }

    /// Shows a board: the parts that it changes hear of it.
    pub(super) fn show(&self, board: &Rc<Board>) {
        let before = self.board.replace(board.clone());
        for (part, link) in &*self.drawn.borrow() {
            if part.differs(&self.scene, [&before, board]) {
                link.send_message(Message::Redraw);
            }
        }
    }

    pub(super) fn draw(self: &Rc<Kept>, part: Part) -> Html {
        let board = self.board.borrow();
        part.draw(Drawing {
            scene: &self.scene,
            board: &board,
            kept: Some(self),
        })
    }

    /// A part is there from now on.
    pub(super) fn add(&self, part: Part, link: Scope<Live>) {
        self.drawn.borrow_mut().push((part, link));
    }

    /// A part is there no longer.
    pub(super) fn remove(&self, part: Part) {
        let mut drawn = self.drawn.borrow_mut();
        if let Some(at) = drawn.iter().position(|(other, _)| *other == part) {
            drawn.swap_remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coalition::Selection;
    use crate::sized;

    /// How many rows, groups of sockets, interests and groups of segments of a story of 40 × 30 × 20 a browser
    /// draws anew for a change.
    fn redrawn_by(change: impl Fn(&Scene, &mut Selection)) -> [usize; 4] {
        let scene = Scene::new(sized::story(40, 30, 20));
        assert!(scene.is_big());
        let before = Selection::start(&scene.story, &scene.coalition);
        let mut after = before.clone();
        change(&scene, &mut after);
        let [before, after] =
            [before, after].map(|selection| Board::derive(&scene.coalition, &selection));
        let groups = before.columns.len().div_ceil(TOGETHER);
        let differ = |part: &Part| part.differs(&scene, [&before, &after]);
        let rows = || before.rows.keys();
        let interests = || before.coverage.keys();
        let sockets = rows().flat_map(|row| (0..groups).map(move |at| Part::SocketGroup(row, at)));
        let segments =
            interests().flat_map(|of| (0..groups).map(move |at| Part::SegmentGroup(of, at)));
        [
            rows().map(Part::Row).filter(differ).count(),
            sockets.filter(differ).count(),
            interests().map(Part::Interest).filter(differ).count(),
            segments.filter(differ).count(),
        ]
    }

    #[test]
    fn a_plug_redraws_its_own_group() {
        let [rows, sockets, interests, segments] = redrawn_by(|scene, after| {
            after.switch_plug(&scene.coalition, 0.into(), 0.into(), false);
        });
        assert_eq!((rows, sockets), (0, 1));
        assert!(interests <= 3, "a module serves three interests");
        assert_eq!(segments, interests);
    }

    #[test]
    fn a_partner_redraws_one_group_of_each_row_at_most() {
        let [rows, sockets, interests, segments] = redrawn_by(|scene, after| {
            after.switch_partner(&scene.coalition, 7.into(), false);
        });
        assert_eq!(rows, 0);
        assert!(
            (1..=18).contains(&sockets),
            "three of five sockets have a plug"
        );
        assert_eq!(segments, interests);
    }

    #[test]
    fn a_module_redraws_its_own_row() {
        let [rows, sockets, interests, segments] =
            redrawn_by(|_, after| after.modules.remove(3.into()));
        assert!(rows == 1 && sockets <= 14);
        assert!(interests <= 3 && segments <= 42);
    }

    #[test]
    fn nothing_else_redraws_nothing() {
        assert_eq!(redrawn_by(|_, _| {}), [0; 4]);
    }
}
