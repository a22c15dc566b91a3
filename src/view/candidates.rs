use yew::prelude::*;

use super::Scene;
use super::partner_head::partner_switch;
use crate::coalition::Set;
use crate::story::PartnerIx;

/// The partners that the argument does not name. One that is switched on gets a column. `on` holds all
/// partners that are on.
pub(super) fn candidates(scene: &Scene, on: &Set<PartnerIx>) -> Html {
    let candidates = scene.coalition.candidates();
    if candidates.is_empty() {
        return Html::default();
    }
    html! {
        <div class="candidates" role="group" aria-labelledby="candidates-heading">
            <span id="candidates-heading">{ scene.words.not_in_article() }</span>
            { for candidates.iter().map(|&partner| html! {
                <span data-hue={scene.story.partners[partner].id.clone()}>
                    { partner_switch(scene, partner, on.contains(partner)) }
                </span>
            }) }
        </div>
    }
}
