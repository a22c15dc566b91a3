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
use super::credit::credit_bar;
use super::difference::Difference;
use super::element::nodes;
use super::interest_row::{interest_row, segment};
use super::live::{Live, LiveProps};
use super::module_row::module_row;
use super::partner_head::partner_head;
use super::ribbons::ribbons_of;
use super::socket::socket_cell;
use super::table::heads;
use crate::coalition::Board;
use crate::story::{InterestIx, ModuleIx, PartnerIx};

/// A part of a board, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The headings of all columns.
    Heads,
    /// A column's heading, by its partner.
    Head(PartnerIx),
    /// All modules.
    Rows,
    /// A module.
    Row(ModuleIx),
    /// All sockets of a module.
    Sockets(ModuleIx),
    /// One of them.
    Socket(ModuleIx, PartnerIx),
    /// All interests.
    Interests,
    /// An interest.
    Interest(InterestIx),
    /// All segments of an interest.
    Segments(InterestIx),
    /// One of them.
    Segment(InterestIx, PartnerIx),
    /// All ribbons.
    Ribbons,
    /// A module's ribbons.
    RibbonsOf(ModuleIx),
    /// All credit shares.
    Bars,
    /// A partner's credit share.
    Bar(PartnerIx),
}

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
        let props = LiveProps::part(kept.clone(), part);
        let key = part.partner().map(|partner| {
            let id = &self.scene.seed.partners[partner].id;
            Key::from(id.clone())
        });
        VComp::new::<Live>(Rc::new(props), key).into()
    }

    /// Parts of the board, beside each other.
    pub(super) fn parts(self, parts: impl IntoIterator<Item = Part>) -> Html {
        nodes(parts.into_iter().map(|part| self.part(part)))
    }

    /// A part for each column.
    fn columns(self, part: impl Fn(PartnerIx) -> Part) -> Html {
        let columns = self.board.columns.iter();
        self.parts(columns.map(|column| part(column.partner)))
    }
}

impl Part {
    /// The partner that tells the part from its neighbours, where they come and go.
    fn partner(self) -> Option<PartnerIx> {
        match self {
            Part::Head(partner)
            | Part::Socket(_, partner)
            | Part::Segment(_, partner)
            | Part::Bar(partner) => Some(partner),
            _ => None,
        }
    }

    /// Draws the part, and what is in it.
    pub(super) fn draw(self, drawing: Drawing) -> Html {
        let Drawing { scene, board, .. } = drawing;
        match self {
            Part::Heads => heads(drawing).into(),
            Part::Head(partner) => match board.column(partner) {
                Some(at) => partner_head(drawing, board.columns[at]).into(),
                None => Html::default(),
            },
            Part::Rows => drawing.parts(board.rows.keys().map(Part::Row)),
            Part::Row(module) => module_row(drawing, module).into(),
            Part::Sockets(module) => drawing.columns(|partner| Part::Socket(module, partner)),
            Part::Socket(module, partner) => match board.column(partner) {
                Some(at) => {
                    socket_cell(scene, partner, module, &board.rows[module].sockets[at]).into()
                }
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
}

/// The parts of a big board that are drawn, and the board on show.
pub(super) struct Kept {
    scene: Scene,
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
        let difference = Difference::between(&self.scene, [&before, board]);
        for (part, link) in &*self.drawn.borrow() {
            if difference.reaches(*part) {
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
