use yew::Html;

use super::drawing::{Drawing, Part};
use crate::coalition::Board;
use crate::story::PartnerIx;
use crate::view::Scene;
use crate::view::element::{Element, classed, element, list};

/// Credit shares as a small bar list, in the order of the columns.
pub(in crate::view) fn credit_shares(drawing: Drawing) -> Element {
    credit(drawing.scene, "h2", drawing.part(Part::Bars))
}

/// The same of a board that stands beside no other, under a heading of its own level.
pub(in crate::view) fn credit_of(scene: &Scene, board: &Board) -> Element {
    let bars = board.columns.iter();
    let bars = bars.map(|column| Bar::of(board, column.partner).draw(scene));
    credit(scene, "h3", list(bars))
}

fn credit(scene: &Scene, heading: &'static str, bars: Html) -> Element {
    let words = scene.words;
    classed("section", "credit")
        .attr("aria-labelledby", "credit-heading")
        .child(
            element(heading)
                .attr("id", "credit-heading")
                .text(words.credit_heading()),
        )
        .child(element("ul").child(bars))
        .child(
            classed("p", "note")
                .text(words.credit_method())
                .text(" ")
                .child(
                    element("a")
                        .attr("href", words.credit_address())
                        .text(words.credit_name()),
                ),
        )
}

/// A partner's bar, as long as its share of the largest.
#[derive(PartialEq)]
pub(super) struct Bar {
    partner: PartnerIx,
    /// Its length, as a percentage of the longest there can be.
    length: u32,
    /// The share, in tenths of an interest.
    tenths: u32,
}

impl Bar {
    pub(super) fn of(board: &Board, partner: PartnerIx) -> Bar {
        let credit = &board.credit;
        let share = credit[partner];
        let longest = credit.iter().copied().fold(1.0, f64::max);
        Bar {
            partner,
            length: (share / longest * 100.0).round() as u32,
            tenths: (share * 10.0).round() as u32,
        }
    }

    pub(super) fn draw(self, scene: &Scene) -> Element {
        let Bar {
            partner,
            length,
            tenths,
        } = self;
        let partner = &scene.seed.partners[partner];
        element("li")
            .key(&partner.id)
            .attr("data-hue", &partner.id)
            .child(classed("span", "name").text(&partner.name))
            .child(
                classed("svg", "bar")
                    .attr("aria-hidden", "true")
                    .attr("viewBox", "0 0 100 1")
                    .attr("preserveAspectRatio", "none")
                    .child(
                        element("rect")
                            .attr("width", length.to_string())
                            .attr("height", "1"),
                    ),
            )
            .child(classed("span", "share").text(scene.words.credit(f64::from(tenths) / 10.0)))
    }
}
