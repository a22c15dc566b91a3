use super::Scene;
use super::element::{Element, classed, element};
use super::toolbar::button;
use crate::story::PartialDate;

/// The slider over the moments of the record, with play. It stands `at` the last one that the board's own date
/// (`as_of`) reaches, and says that date.
pub(super) fn as_of(
    scene: &Scene,
    at: usize,
    as_of: Option<PartialDate>,
    playing: bool,
) -> Element {
    let words = scene.words;
    let moment = match as_of {
        None => words.as_of_now(&words.date(scene.seed.verified)),
        Some(moment) if moment == scene.seed.argued => words.as_of_argument(&words.date(moment)),
        Some(moment) => words.date(moment),
    };
    classed("div", "as-of")
        .add(
            element("label")
                .set("for", "as-of")
                .say(words.as_of_heading()),
        )
        .add(
            classed("div", "slider")
                .add(
                    // Its name says its state.
                    button("play").say(if playing { words.pause() } else { words.play() }),
                )
                .add(
                    element("input")
                        .set("type", "range")
                        .set("id", "as-of")
                        .set("name", "as-of")
                        .set("min", "0")
                        .made("max", (scene.seed.moments.len() - 1).to_string())
                        .set("step", "1")
                        .value(at.to_string())
                        .made("aria-valuetext", moment.clone()),
                )
                .add(element("output").set("for", "as-of").write(moment)),
        )
}
