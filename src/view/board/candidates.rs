use yew::Html;

use super::heads::partner_switch;
use crate::coalition::Set;
use crate::story::PartnerIx;
use crate::view::Scene;
use crate::view::element::{classed, element, list};

/// The partners that the argument does not name. One that is switched on gets a column. `on` holds all
/// partners that are on.
pub(in crate::view) fn candidates(scene: &Scene, on: &Set<PartnerIx>) -> Html {
    let candidates = scene.coalition.candidates();
    if candidates.is_empty() {
        return Html::default();
    }
    classed("div", "candidates")
        .attr("role", "group")
        .attr("aria-labelledby", "candidates-heading")
        .child(element("span").attr("id", "candidates-heading").text(
            if scene.seed.argued.is_some() {
                scene.words.not_in_article()
            } else {
                scene.words.not_on_board()
            },
        ))
        .child(list(candidates.iter().map(|&partner| {
            element("span")
                .attr("data-hue", &scene.seed.partners[partner].id)
                .child(partner_switch(scene, partner, on.contains(partner)))
        })))
        .into()
}
