use yew::prelude::*;

use super::Scene;
use crate::state::{Action, moment_of};
use crate::story::PartialDate;
use crate::words::format;

/// The slider over the moments of the record, with play.
pub(super) fn as_of(
    scene: &Scene,
    as_of: Option<PartialDate>,
    dispatch: &Callback<Action>,
    (playing, play): (bool, Callback<MouseEvent>),
) -> Html {
    let moments = &scene.story.moments;
    let words = scene.words;
    let at = moment_of(moments, as_of);
    let last = moments.len() - 1;
    let set = {
        let story = scene.story.clone();
        dispatch.reform(move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            Action::SetAsOf(story.moments[(input.value_as_number() as usize).min(last)])
        })
    };
    let date = |date| format::date(scene.story.language, date);
    let moment = match moments[at] {
        None => words.as_of_now(&date(scene.story.checked)),
        Some(moment) if moment == scene.story.argument.date => words.as_of_argument(&date(moment)),
        Some(moment) => date(moment),
    };
    html! {
        <div class="as-of">
            <label for="as-of">{ words.as_of_heading() }</label>
            <div class="slider">
                <button type="button" data-action="play" aria-pressed={if playing { "true" } else { "false" }} onclick={play}>
                    { if playing { words.pause() } else { words.play() } }
                </button>
                <input type="range" id="as-of" name="as-of" min="0" max={last.to_string()} step="1"
                    value={at.to_string()} aria-valuetext={moment.clone()} oninput={set} />
                <output for="as-of">{ moment }</output>
            </div>
        </div>
    }
}

/// Steps through the moments until the last, or until it is stopped: whether it does, and what starts
/// and stops it.
#[hook]
pub(super) fn use_playing(
    scene: &Scene,
    as_of: Option<PartialDate>,
    dispatch: &Callback<Action>,
) -> (bool, Callback<MouseEvent>) {
    let at = moment_of(&scene.story.moments, as_of);
    let playing = use_state_eq(|| false);
    let story = scene.story.clone();
    let last = story.moments.len() - 1;
    let toggle = {
        let (playing, story, dispatch) = (playing.clone(), story.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            if !*playing && at == last {
                dispatch.emit(Action::SetAsOf(story.moments[0]));
            }
            playing.set(!*playing);
        })
    };
    #[cfg(target_arch = "wasm32")]
    {
        /// Long enough to read what changed.
        const STEP_MS: u32 = 1600;
        let (playing, dispatch) = (playing.clone(), dispatch.clone());
        use_effect_with((*playing, at), move |(is_playing, at)| {
            let at = *at;
            let timer = is_playing.then(|| {
                gloo::timers::callback::Timeout::new(STEP_MS, move || {
                    if at < last {
                        dispatch.emit(Action::SetAsOf(story.moments[at + 1]));
                    }
                    if at + 1 >= last {
                        playing.set(false);
                    }
                })
            });
            move || drop(timer)
        });
    }
    (*playing, toggle)
}
