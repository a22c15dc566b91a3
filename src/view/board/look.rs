//! What parts show. A part is drawn from this alone, so that where it is as it was the part is too.

use yew::Html;

use super::credit::Bar;
use super::drawing::{Drawing, Part};
use super::heads::{Head, Heads};
use super::interest::{Interest, Segment};
use super::ribbons::Ribbons;
use super::row::Row;
use super::shown::Shown;
use super::socket::Socket;
use crate::story::{InterestIx, ModuleIx, PartnerIx};

/// What a part shows; what is in it answers for itself.
#[derive(PartialEq)]
pub(super) enum Look<'a> {
    Heads(Heads<'a>),
    Head(Option<Head>),
    Rows,
    Row(Row),
    /// By module, the partners that have a socket.
    Sockets(ModuleIx, &'a [PartnerIx]),
    Socket(Option<Socket<'a>>),
    Interests,
    Interest(Interest<'a>),
    /// By interest, the partners that have a segment.
    Segments(InterestIx, &'a [PartnerIx]),
    Segment(Segment),
    Ribbons,
    RibbonsOf(Ribbons),
    /// The partners that have a share.
    Bars(&'a [PartnerIx]),
    Bar(Bar),
}

impl Look<'_> {
    /// What a part of a board shows.
    pub(super) fn of(part: Part, shown: &Shown) -> Look<'_> {
        match part {
            Part::Heads => Look::Heads(Heads::of(shown)),
            Part::Head(partner) => Look::Head(Head::of(shown, partner)),
            Part::Rows => Look::Rows,
            Part::Row(module) => Look::Row(Row::of(shown, module)),
            Part::Sockets(module) => Look::Sockets(module, &shown.columns),
            Part::Socket(module, partner) => Look::Socket(Socket::of(shown, module, partner)),
            Part::Interests => Look::Interests,
            Part::Interest(interest) => Look::Interest(Interest::of(shown, interest)),
            Part::Segments(interest) => Look::Segments(interest, &shown.columns),
            Part::Segment(interest, partner) => {
                Look::Segment(Segment::of(shown, interest, partner))
            }
            Part::Ribbons => Look::Ribbons,
            Part::RibbonsOf(module) => Look::RibbonsOf(Ribbons::of(shown, module)),
            Part::Bars => Look::Bars(&shown.on),
            Part::Bar(partner) => Look::Bar(Bar::of(&shown.board, partner)),
        }
    }

    /// Draws what a part shows, and places what is in it.
    pub(super) fn draw(self, drawing: Drawing) -> Html {
        let scene = drawing.scene;
        let modules = scene.seed.modules.keys();
        match self {
            Look::Heads(heads) => heads.draw(drawing).into(),
            Look::Head(Some(head)) => head.draw(scene).into(),
            Look::Rows => drawing.parts(modules.map(Part::Row)),
            Look::Row(row) => row.draw(drawing).into(),
            Look::Sockets(module, partners) => {
                let partners = partners.iter();
                drawing.parts(partners.map(|partner| Part::Socket(module, *partner)))
            }
            Look::Socket(Some(socket)) => socket.draw(scene).into(),
            Look::Interests => drawing.parts(scene.seed.interests.keys().map(Part::Interest)),
            Look::Interest(interest) => interest.draw(drawing).into(),
            Look::Segments(interest, partners) => {
                let partners = partners.iter();
                drawing.parts(partners.map(|partner| Part::Segment(interest, *partner)))
            }
            Look::Segment(segment) => segment.draw(scene).into(),
            Look::Ribbons => drawing.parts(modules.map(Part::RibbonsOf)),
            Look::RibbonsOf(ribbons) => ribbons.draw(scene),
            Look::Bars(partners) => drawing.parts(partners.iter().copied().map(Part::Bar)),
            Look::Bar(bar) => bar.draw(scene).into(),
            // Who has no column any more is about to go.
            Look::Head(None) | Look::Socket(None) => Html::default(),
        }
    }
}
