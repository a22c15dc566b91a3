use yew::prelude::*;

use super::Scene;
use crate::state::Action;
use crate::state::link::Dropped;

#[derive(Clone, PartialEq, Properties)]
pub struct NoticeProps {
    pub scene: Scene,
    pub dropped: Vec<Dropped>,
    pub dispatch: Callback<Action>,
}

/// What could not be applied of a link. The element is always there, so that what appears in it is
/// announced.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let words = props.scene.words;
    let dismiss = props.dispatch.reform(|_: MouseEvent| Action::DismissNotice);
    html! {
        <div id="notice" class="notice" role="status">
            if !props.dropped.is_empty() {
                <p>{ words.dropped(&props.dropped) }</p>
                <button type="button" onclick={dismiss}>{ words.dismiss() }</button>
            }
        </div>
    }
}
