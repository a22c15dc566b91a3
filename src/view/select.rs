use yew::prelude::*;

/// The options of a select.
pub(super) fn options(labels: &[&'static str], chosen: usize) -> Html {
    let option = |(at, label): (usize, &&'static str)| html! { <option value={at.to_string()} selected={at == chosen}>{ *label }</option> };
    html! { <>{ for labels.iter().enumerate().map(option) }</> }
}

/// The place of the option that was chosen.
pub(super) fn selected(event: &Event) -> usize {
    let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
    usize::try_from(select.selected_index()).unwrap_or(0)
}
