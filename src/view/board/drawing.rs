use yew::Html;
use yew::virtual_dom::Key;

use crate::story::{InterestIx, ModuleIx, PartnerIx};
use crate::view::Scene;
use crate::view::element::list;

/// A part of a board, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::view) enum Part {
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

    /// What the renderer knows the part by among its neighbours, where they come and go.
    pub(in crate::view) fn key(self, scene: &Scene) -> Option<Key> {
        let partner = self.partner()?;
        Some(Key::from(scene.seed.partners[partner].id.clone()))
    }
}

/// What draws parts: the scene, and what puts the parts in them where they belong.
#[derive(Clone, Copy)]
pub(in crate::view) struct Drawing<'a> {
    pub(in crate::view) scene: &'a Scene,
    /// All of a part, or a component that draws it.
    pub(in crate::view) place: &'a dyn Fn(Part) -> Html,
}

impl Drawing<'_> {
    /// A part of the board.
    pub(super) fn part(self, part: Part) -> Html {
        (self.place)(part)
    }

    /// Parts of the board, beside each other.
    pub(super) fn parts(self, parts: impl IntoIterator<Item = Part>) -> Html {
        list(parts.into_iter().map(self.place))
    }
}
