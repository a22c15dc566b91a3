use super::drawing::{Drawing, Part};
use super::shown::Shown;
use crate::story::PartnerIx;
use crate::view::Scene;
use crate::view::element::{Element, classed, element};

/// Credit shares as a small bar list, in the order of the columns.
pub(in crate::view) fn credit_shares(drawing: Drawing) -> Element {
    let words = drawing.scene.words;
    classed("section", "credit")
        .attr("aria-labelledby", "credit-heading")
        .child(
            element("h2")
                .attr("id", "credit-heading")
                .text(words.credit_heading()),
        )
        .child(element("ul").child(drawing.part(Part::Bars)))
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
    pub(super) fn of(shown: &Shown, partner: PartnerIx) -> Bar {
        let credit = &shown.board.credit;
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
