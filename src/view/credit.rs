use super::element::{Element, classed, element};
use super::kept::{Drawing, Part};
use crate::coalition::Board;
use crate::story::PartnerIx;

/// Credit shares as a small bar list, in the order of the columns.
pub(super) fn credit_shares(drawing: Drawing) -> Element {
    let words = drawing.scene.words;
    classed("section", "credit")
        .set("aria-labelledby", "credit-heading")
        .add(
            element("h2")
                .set("id", "credit-heading")
                .say(words.credit_heading()),
        )
        .add(element("ul").node(drawing.part(Part::Bars)))
        .add(
            classed("p", "note")
                .say(words.credit_method())
                .say(" ")
                .add(
                    element("a")
                        .set("href", words.credit_address())
                        .say(words.credit_name()),
                ),
        )
}

/// What a partner's bar shows.
#[derive(PartialEq)]
pub(super) struct Bar {
    /// Its length, as a percentage of the longest there can be.
    length: u32,
    /// The share, in tenths of an interest.
    tenths: u32,
}

impl Bar {
    pub(super) fn of(board: &Board, partner: PartnerIx) -> Bar {
        let share = board.credit[partner];
        let longest = board.credit.iter().copied().fold(1.0, f64::max);
        Bar {
            length: (share / longest * 100.0).round() as u32,
            tenths: (share * 10.0).round() as u32,
        }
    }
}

/// A partner's bar, as long as its share of the largest.
pub(super) fn credit_bar(drawing: Drawing, partner: PartnerIx) -> Element {
    let Drawing { scene, board, .. } = drawing;
    let Bar { length, tenths } = Bar::of(board, partner);
    let partner = &scene.seed.partners[partner];
    element("li")
        .key(&partner.id)
        .told("data-hue", &partner.id)
        .add(classed("span", "name").tell(&partner.name))
        .add(
            classed("svg", "bar")
                .set("aria-hidden", "true")
                .set("viewBox", "0 0 100 1")
                .set("preserveAspectRatio", "none")
                .add(
                    element("rect")
                        .made("width", length.to_string())
                        .set("height", "1"),
                ),
        )
        .add(classed("span", "share").write(scene.words.credit(f64::from(tenths) / 10.0)))
}
