use super::Scene;
use super::element::{Element, classed, element, nodes};
use super::kept::{Part, kept};
use crate::coalition::Board;
use crate::story::PartnerIx;

/// Credit shares as a small bar list, in the order of the columns.
pub(super) fn credit_shares(scene: &Scene, board: &Board) -> Element {
    let words = scene.words;
    let most = board.credit.iter().copied().fold(1.0, f64::max);
    let on = board.columns.iter().filter(|column| column.on);
    let bars = on.map(|column| Part::Bar(column.partner, board.credit[column.partner], most));
    classed("section", "credit")
        .set("aria-labelledby", "credit-heading")
        .add(
            element("h2")
                .set("id", "credit-heading")
                .say(words.credit_heading()),
        )
        .add(element("ul").node(nodes(bars.map(|bar| kept(scene, bar)))))
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

/// A partner's bar, as long as its share of the largest.
pub(super) fn credit_bar(scene: &Scene, partner: PartnerIx, share: f64, most: f64) -> Element {
    let partner = &scene.story.partners[partner];
    let width = (share / most * 100.0).round() as u32;
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
                        .made("width", width.to_string())
                        .set("height", "1"),
                ),
        )
        .add(classed("span", "share").write(scene.words.credit(share)))
}
