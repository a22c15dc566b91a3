use yew::prelude::*;

use super::Scene;
use crate::words::format;

/// The slider over the moments of the record, with play; `at` is the one on show.
pub(super) fn as_of(scene: &Scene, at: usize, playing: bool) -> Html {
    let moments = &scene.story.moments;
    let words = scene.words;
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
                <button type="button" data-action="play" aria-pressed={if playing { "true" } else { "false" }}>
                    { if playing { words.pause() } else { words.play() } }
                </button>
                <input type="range" id="as-of" name="as-of" min="0" max={(moments.len() - 1).to_string()} step="1"
                    value={at.to_string()} aria-valuetext={moment.clone()} />
                <output for="as-of">{ moment }</output>
            </div>
        </div>
    }
}
