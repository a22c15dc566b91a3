use yew::prelude::*;

use super::Scene;
use crate::state::link::Dropped;

/// What could not be applied of a link. The element is always there, so that what appears in it is
/// announced.
pub(super) fn notice(scene: &Scene, dropped: &[Dropped]) -> Html {
    let words = scene.words;
    html! {
        <div id="notice" class="notice" role="status">
            if !dropped.is_empty() {
                <p>{ words.dropped(dropped) }</p>
                <button type="button" data-action="dismiss">{ words.dismiss() }</button>
            }
        </div>
    }
}
