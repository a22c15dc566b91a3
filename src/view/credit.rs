use super::Scene;
use super::element::{Element, classed, element, list};
use crate::coalition::{Board, Column};

/// Credit shares as a small bar list, in the order of the columns.
pub(super) fn credit_shares(scene: &Scene, board: &Board) -> Element {
    let words = scene.words;
    let most = board.credit.iter().copied().fold(1.0, f64::max);
    let bar = |column: &Column| {
        let partner = &scene.story.partners[column.partner];
        let share = board.credit[column.partner];
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
                            .made("width", ((share / most * 100.0).round() as u32).to_string())
                            .set("height", "1"),
                    ),
            )
            .add(classed("span", "share").write(words.credit(share)))
    };
    classed("section", "credit")
        .set("aria-labelledby", "credit-heading")
        .add(
            element("h2")
                .set("id", "credit-heading")
                .say(words.credit_heading()),
        )
        .add(element("ul").node(list(
            board.columns.iter().filter(|column| column.on).map(bar),
        )))
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
