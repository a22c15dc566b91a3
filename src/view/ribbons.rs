use yew::prelude::*;

use super::Scene;
use crate::coalition::Board;
use crate::story::{InterestIx, ModuleIx};

/// Ribbons from each module to the interests it serves, lit where it runs. Decoration: the words say the same, and the picture is stretched to whatever height the rows have.
pub(super) fn ribbons(scene: &Scene, board: &Board) -> Html {
    let story = &scene.story;
    let middle = |at: usize, of: usize| (2 * at + 1) * 500 / of;
    let ribbon = |module: ModuleIx, interest: InterestIx| {
        let from = middle(module.into(), story.modules.len());
        let to = middle(interest.into(), story.interests.len());
        let lit = board.rows[module].runs.then_some("");
        html! { <path data-lit={lit} d={format!("M0 {from}C50 {from} 50 {to} 100 {to}")} /> }
    };
    html! {
        <div class="ribbons" aria-hidden="true">
            <svg viewBox="0 0 100 1000" preserveAspectRatio="none">
                { for story.modules.iter_enumerated().flat_map(|(module, of)| {
                    of.serves.iter().map(move |interest| ribbon(module, *interest))
                }) }
            </svg>
        </div>
    }
}
