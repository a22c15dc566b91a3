use yew::html::onchange;
use yew::prelude::*;

use super::element::{Element, Said, element, list};

/// A select that says which of its options is chosen, by its place. `hook` is the attribute by which it is known.
pub(super) fn select(
    (hook, value): (&'static str, impl Said),
    labels: &[&'static str],
    chosen: usize,
    choose: &Callback<usize>,
) -> Element {
    let option = |(at, label): (usize, &&'static str)| {
        let is_chosen = if at == chosen { "selected" } else { "" };
        element("option")
            .attr("value", at.to_string())
            .maybe("selected", is_chosen)
            .text(*label)
    };
    element("select")
        .attr(hook, value)
        .hear(onchange::Wrapper::new(
            choose.reform(|event| chosen_in(&event)),
        ))
        .child(list(labels.iter().enumerate().map(option)))
}

fn chosen_in(event: &Event) -> usize {
    let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
    usize::try_from(select.selected_index()).unwrap_or(0)
}
