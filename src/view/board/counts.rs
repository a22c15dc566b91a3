//! Which interests are counted: a reader's own choice.

use crate::story::InterestIx;
use crate::view::Scene;
use crate::view::controls::button;
use crate::view::element::{Element, element};

/// An interest's switch.
pub(super) fn counts(scene: &Scene, interest: InterestIx, is_counted: bool) -> Element {
    let of = &scene.seed.interests[interest];
    element("button")
        .attr("type", "button")
        .attr("data-in", &of.id)
        .flag("aria-pressed", is_counted)
        .attr("aria-label", scene.words.count_interest(&of.inline))
}

/// Counts all interests, or none where all are, so that to choose a few takes few taps.
pub(super) fn counts_all(scene: &Scene, all_are: bool) -> Element {
    let words = scene.words;
    if all_are {
        button("count-none").text(words.count_none())
    } else {
        button("count-all").text(words.count_all())
    }
}
