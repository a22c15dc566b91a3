//! The parts of a board by what each of them shows. On a big board a part is drawn anew only when that has
//! changed: drawing one of 150 × 150 sockets as a whole takes half a second.

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::VComp;

use super::Scene;
use super::credit::credit_bar;
use super::element::list;
use super::interest_row::{interest_row, segment};
use super::live::{Live, LiveProps, What};
use super::module_row::module_row;
use super::partner_head::partner_head;
use super::ribbons::ribbons_of;
use super::socket::socket_cell;
use crate::coalition::{Column, Row, Socket};
use crate::story::{InterestIx, ModuleIx, PartnerIx};

/// A part of the board, with all that it depends on.
#[derive(Clone, PartialEq)]
pub(super) enum Part {
    /// A column's heading, and how many rows it spans.
    Head(Column, &'static str),
    /// A module's row, with the partners that have a column.
    Row(ModuleIx, Rc<[PartnerIx]>, Rc<Row>),
    /// Some of a row's sockets.
    Sockets(ModuleIx, Rc<[(PartnerIx, Socket)]>),
    /// An interest, with those who cover it among the partners that have a column.
    Interest(InterestIx, Rc<[PartnerIx]>, Rc<[PartnerIx]>),
    /// Some of an interest's segments, and whether each is covered.
    Segments(Rc<[(PartnerIx, bool)]>),
    /// A module's ribbons, lit or not.
    Ribbons(ModuleIx, bool),
    /// A partner's credit share and the largest.
    Bar(PartnerIx, f64, f64),
}

/// How many sockets or segments of a row are drawn together on a big board. With fewer there are more parts to
/// look through, with more there is more to draw for the one that has changed.
const TOGETHER: usize = 10;

/// A row's sockets or segments, some together as a part.
pub(super) fn together<T: Clone>(
    scene: &Scene,
    items: &[T],
    part: impl Fn(Rc<[T]>) -> Part,
) -> Vec<Part> {
    let most = if scene.is_big() {
        TOGETHER
    } else {
        items.len().max(1)
    };
    items.chunks(most).map(|some| part(some.into())).collect()
}

/// A part of the board, kept as it is on a big one as long as nothing in it changes. A board of the usual size
/// is drawn in a millisecond or two, so that its readers need no marks in the markup for it.
pub(super) fn kept(scene: &Scene, part: Part) -> Html {
    if !scene.is_big() {
        return part.draw(scene);
    }
    let props = LiveProps {
        scene: scene.clone(),
        what: What::Part(part),
    };
    VComp::new::<Live>(Rc::new(props), None).into()
}

impl Part {
    pub(super) fn draw(&self, scene: &Scene) -> Html {
        match self {
            Part::Head(column, rowspan) => partner_head(scene, *column, rowspan).into(),
            Part::Row(module, partners, row) => module_row(scene, *module, partners, row).into(),
            Part::Sockets(module, sockets) => list(
                sockets
                    .iter()
                    .map(|(partner, socket)| socket_cell(scene, *partner, *module, socket)),
            ),
            Part::Interest(interest, covering, partners) => {
                interest_row(scene, *interest, covering, partners).into()
            }
            Part::Segments(segments) => list(
                segments
                    .iter()
                    .map(|(partner, is_covered)| segment(scene, *partner, *is_covered)),
            ),
            Part::Ribbons(module, lit) => ribbons_of(scene, *module, *lit),
            Part::Bar(partner, share, most) => credit_bar(scene, *partner, *share, *most).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coalition::{Board, Selection};
    use crate::sized;
    use crate::view::interest_row::{interest_rows, interest_segments};
    use crate::view::module_row::{module_rows, partners_of, row_sockets};

    /// How many of these parts a browser draws anew.
    fn redrawn(before: &[Part], after: &[Part]) -> usize {
        assert_eq!(before.len(), after.len());
        before
            .iter()
            .zip(after)
            .filter(|(before, after)| before != after)
            .count()
    }

    /// Two boards of a story of 40 × 30 × 20, before and after a change: how many rows, groups of sockets,
    /// interests and groups of segments a browser draws anew.
    fn redrawn_by(change: impl Fn(&mut Selection)) -> [usize; 4] {
        let scene = Scene::new(sized::story(40, 30, 20));
        assert!(scene.is_big());
        let before = Selection::start(&scene.story, &scene.coalition);
        let mut after = before.clone();
        change(&mut after);
        let boards = [before, after].map(|selection| Board::derive(&scene.coalition, &selection));
        let counts =
            |parts: &dyn Fn(&Board) -> Vec<Part>| redrawn(&parts(&boards[0]), &parts(&boards[1]));
        let sockets = |board: &Board| {
            let partners = partners_of(board);
            let rows = board.rows.iter_enumerated();
            rows.flat_map(|(module, row)| row_sockets(&scene, module, &partners, row))
                .collect()
        };
        let segments = |board: &Board| {
            let partners = partners_of(board);
            let coverage = board.coverage.iter();
            coverage
                .flat_map(|covering| interest_segments(&scene, covering, &partners))
                .collect()
        };
        [
            counts(&|board| module_rows(board).collect()),
            counts(&sockets),
            counts(&|board| interest_rows(board).collect()),
            counts(&segments),
        ]
    }

    #[test]
    fn a_plug_redraws_its_own_part() {
        let change = |after: &mut Selection| {
            let scene = Scene::new(sized::story(40, 30, 20));
            after.switch_plug(&scene.coalition, 0.into(), 0.into(), false);
        };
        let [rows, sockets, interests, segments] = redrawn_by(change);
        assert_eq!((rows, sockets), (1, 1));
        assert!(interests <= 3, "a module serves three interests");
        assert_eq!(segments, interests);
    }

    #[test]
    fn a_partner_redraws_one_part_of_each_row_at_most() {
        let change = |after: &mut Selection| {
            let scene = Scene::new(sized::story(40, 30, 20));
            after.switch_partner(&scene.coalition, 7.into(), false);
        };
        let [rows, sockets, interests, segments] = redrawn_by(change);
        assert_eq!(rows, sockets);
        assert!(
            (1..=18).contains(&rows),
            "three of five sockets have a plug"
        );
        assert_eq!(segments, interests);
    }

    #[test]
    fn a_module_redraws_its_own_row() {
        let [rows, sockets, interests, segments] =
            redrawn_by(|after| after.modules.remove(3.into()));
        assert_eq!((rows, sockets), (1, 4));
        assert!(interests <= 3 && segments <= 12);
    }
}
