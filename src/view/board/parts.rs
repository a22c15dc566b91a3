//! The parts of a board. A board of the usual size is drawn whole at each change, in a millisecond or two.
//! Drawing one of 150 × 150 sockets takes half a second, so there each part has a component of its own, and is drawn
//! anew only if it shows something else after a change.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Html;

use super::credit::credit_bar;
use super::difference::Difference;
use super::drawing::{Drawing, Part};
use super::heads::{heads, partner_head};
use super::interest::{interest_row, segment};
use super::ribbons::ribbons_of;
use super::row::module_row;
use super::socket::socket_cell;
use crate::coalition::Board;
use crate::view::Scene;

/// Draws a part, and places what is in it.
pub(in crate::view) fn draw(drawing: Drawing, part: Part) -> Html {
    let Drawing { scene, board, .. } = drawing;
    match part {
        Part::Heads => heads(drawing).into(),
        Part::Head(partner) => match board.column(partner) {
            Some(at) => partner_head(drawing, board.columns[at]).into(),
            None => Html::default(),
        },
        Part::Rows => drawing.parts(board.rows.keys().map(Part::Row)),
        Part::Row(module) => module_row(drawing, module).into(),
        Part::Sockets(module) => drawing.columns(|partner| Part::Socket(module, partner)),
        Part::Socket(module, partner) => match board.column(partner) {
            Some(at) => socket_cell(scene, partner, module, &board.rows[module].sockets[at]).into(),
            None => Html::default(),
        },
        Part::Interests => drawing.parts(board.coverage.keys().map(Part::Interest)),
        Part::Interest(interest) => interest_row(drawing, interest).into(),
        Part::Segments(interest) => drawing.columns(|partner| Part::Segment(interest, partner)),
        Part::Segment(interest, partner) => {
            let covers = board.coverage[interest].binary_search(&partner).is_ok();
            segment(scene, partner, covers).into()
        }
        Part::Ribbons => drawing.parts(board.rows.keys().map(Part::RibbonsOf)),
        Part::RibbonsOf(module) => ribbons_of(scene, module, board.rows[module].runs),
        Part::Bars => drawing.parts(board.on().map(Part::Bar)),
        Part::Bar(partner) => credit_bar(drawing, partner).into(),
    }
}

/// The parts of a big board that are drawn, and the board on show. A `Link` leads to the component that draws a part.
pub(in crate::view) struct Parts<Link> {
    scene: Scene,
    board: RefCell<Rc<Board>>,
    drawn: RefCell<Vec<(Part, Link)>>,
}

impl<Link> Parts<Link> {
    pub(in crate::view) fn new(scene: Scene, board: Rc<Board>) -> Parts<Link> {
        Parts {
            scene,
            board: RefCell::new(board),
            drawn: RefCell::default(),
        }
    }

    /// Shows a board, and says which parts are to be drawn anew.
    pub(in crate::view) fn show(&self, board: &Rc<Board>, redraw: impl Fn(&Link)) {
        let before = self.board.replace(board.clone());
        let difference = Difference::between(&self.scene, [&before, board]);
        for (part, link) in &*self.drawn.borrow() {
            if difference.reaches(*part) {
                redraw(link);
            }
        }
    }

    /// Draws a part of the board on show.
    pub(in crate::view) fn draw(&self, part: Part, place: &dyn Fn(Drawing, Part) -> Html) -> Html {
        let drawing = Drawing {
            scene: &self.scene,
            board: &self.board.borrow(),
            place,
        };
        draw(drawing, part)
    }

    /// A part is there from now on.
    pub(in crate::view) fn add(&self, part: Part, link: Link) {
        self.drawn.borrow_mut().push((part, link));
    }

    /// A part is there no longer.
    pub(in crate::view) fn remove(&self, part: Part) {
        let mut drawn = self.drawn.borrow_mut();
        if let Some(at) = drawn.iter().position(|(other, _)| *other == part) {
            drawn.swap_remove(at);
        }
    }
}
