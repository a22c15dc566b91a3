use yew::prelude::*;

use super::Scene;
use crate::state::Action;
use crate::state::link::Dropped;

/// What could not be applied of a link. The element is always there, so that what appears in it is
/// announced.
pub(super) fn notice(scene: &Scene, dropped: &[Dropped], dispatch: &Callback<Action>) -> Html {
    let words = scene.words;
    let dismiss = dispatch.reform(|_: MouseEvent| Action::DismissNotice);
    html! {
        <div id="notice" class="notice" role="status">
            if !dropped.is_empty() {
                <p>{ words.dropped(dropped) }</p>
                <button type="button" onclick={dismiss}>{ words.dismiss() }</button>
            }
        </div>
    }
}
