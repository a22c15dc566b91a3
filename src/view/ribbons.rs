use yew::prelude::*;

use super::Scene;

/// Ribbons from each module to the interests it serves; `lit` is whether each module runs. Decoration:
/// the words say the same, and the picture is stretched to whatever height the rows have.
pub(super) fn ribbons(scene: &Scene, lit: &[bool]) -> Html {
    let story = &scene.story;
    let middle = |at: usize, of: usize| (2 * at + 1) * 500 / of;
    let ribbon = |module: usize, interest: usize| {
        let from = middle(module, story.modules.len());
        let to = middle(interest, story.interests.len());
        let lit = lit[module].then_some("");
        html! { <path data-lit={lit} d={format!("M0 {from}C50 {from} 50 {to} 100 {to}")} /> }
    };
    html! {
        <div class="ribbons" aria-hidden="true">
            <svg viewBox="0 0 100 1000" preserveAspectRatio="none">
                { for story.modules.iter().enumerate().flat_map(|(at, module)| {
                    module.serves.iter().map(move |interest| (at, usize::from(*interest)))
                }).map(|(module, interest)| ribbon(module, interest)) }
            </svg>
        </div>
    }
}
