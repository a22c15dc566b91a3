use super::counts::counts;
use super::drawing::{Drawing, Part};
use super::shown::Shown;
use crate::coalition::Status;
use crate::story::{Focus, InterestIx, PartnerIx};
use crate::view::Scene;
use crate::view::asking::asking;
use crate::view::element::{Element, classed, element};

/// A shared interest, with a segment for each partner that covers it.
#[derive(PartialEq)]
pub(super) struct Interest<'a> {
    interest: InterestIx,
    status: Status,
    covering: &'a [PartnerIx],
    is_asked: bool,
    in_path: bool,
}

impl Interest<'_> {
    pub(super) fn of(shown: &Shown, interest: InterestIx) -> Interest<'_> {
        Interest {
            interest,
            status: shown.board.status(interest),
            covering: &shown.board.coverage[interest],
            is_asked: shown.is_asked(Focus::Interest(interest)),
            in_path: shown.in_path(|answer| answer.interests.contains(interest)),
        }
    }

    pub(super) fn draw(self, drawing: Drawing) -> Element {
        let Interest {
            interest,
            status,
            covering,
            is_asked,
            in_path,
        } = self;
        let scene = drawing.scene;
        let of = &scene.seed.interests[interest];
        let count = covering.len();
        let said = scene.words.status(status, count);
        let counted = if count > 0 {
            let names: Vec<&str> = covering
                .iter()
                .map(|partner| &*scene.seed.partners[*partner].inline)
                .collect();
            let covered = [" (", &scene.words.covered_by(&names), ")"].concat();
            classed("a", "count")
                .attr("data-evidence-for", &of.id)
                .attr("href", scene.interest_address(interest))
                .text(said)
                .child(classed("span", "unseen").text(covered))
        } else {
            classed("span", "count").text(said)
        };
        element("li")
            .attr("data-interest", &of.id)
            .attr("data-status", status.id())
            .attr("data-count", count.to_string())
            .mark("data-path", in_path)
            .child(counts(scene, interest, status != Status::Out))
            .child(asking(scene, Focus::Interest(interest), is_asked, |asks| {
                asks.child(classed("span", "name").text(&of.name))
            }))
            .child(counted)
            .child(
                classed("span", "segments")
                    .attr("aria-hidden", "true")
                    .child(drawing.part(Part::Segments(interest))),
            )
    }
}

/// A partner's place in an interest: its code, if it covers it.
#[derive(PartialEq)]
pub(super) struct Segment {
    partner: PartnerIx,
    covers: bool,
    in_gap: bool,
    in_path: bool,
}

impl Segment {
    pub(super) fn of(shown: &Shown, interest: InterestIx, partner: PartnerIx) -> Segment {
        let covering = &shown.board.coverage[interest];
        Segment {
            partner,
            covers: covering.binary_search(&partner).is_ok(),
            in_gap: shown.board.status(interest) == Status::Gap,
            in_path: shown.in_path(|answer| answer.has_partner(partner)),
        }
    }

    pub(super) fn draw(self, scene: &Scene) -> Element {
        let partner = &scene.seed.partners[self.partner];
        let segment = classed("span", "segment");
        if self.covers {
            segment
                .attr("data-hue", &partner.id)
                .mark("data-path", self.in_path)
                .text(&partner.code)
        } else {
            // A text that goes away would stay where a translator has put another in its place; an empty one does not.
            segment.mark("data-gap", self.in_gap).text("")
        }
    }
}
