use super::button::button;
use crate::story::PartialDate;
use crate::view::Scene;
use crate::view::element::{Element, classed, element};

/// The slider over the moments of the record, with play. It stands `at` the last one that the board's own date
/// (`as_of`) reaches, and says that date.
pub(in crate::view) fn as_of(
    scene: &Scene,
    at: usize,
    as_of: Option<PartialDate>,
    playing: bool,
) -> Element {
    let words = scene.words;
    let moment = match as_of {
        None => words.as_of_now(&words.date(scene.seed.verified)),
        Some(moment) if Some(moment) == scene.seed.argued => {
            words.as_of_argument(&words.date(moment))
        }
        Some(moment) => words.date(moment),
    };
    classed("div", "as-of")
        .child(
            element("label")
                .attr("for", "as-of")
                .text(words.as_of_heading()),
        )
        .child(
            classed("div", "slider")
                .child(
                    // Its name says its state.
                    button("play").text(if playing { words.pause() } else { words.play() }),
                )
                .child(
                    element("input")
                        .attr("type", "range")
                        .attr("id", "as-of")
                        .attr("name", "as-of")
                        .attr("min", "0")
                        .attr("max", (scene.seed.moments.len() - 1).to_string())
                        .attr("step", "1")
                        .value(at.to_string())
                        .attr("aria-valuetext", moment.clone()),
                )
                .child(element("output").attr("for", "as-of").text(moment)),
        )
}
