use yew::prelude::*;

/// One choice out of a few.
#[derive(Clone, Copy, PartialEq)]
pub struct Opt {
    /// The input's value.
    pub id: &'static str,
    /// What it says.
    pub label: &'static str,
    /// What it means, where the label is not enough.
    pub title: &'static str,
    /// Whether it is the one chosen.
    pub chosen: bool,
}

/// Radio buttons in a row, so that the browser's own keys work.
pub(super) fn choice(name: &'static str, heading: &'static str, options: &[Opt]) -> Html {
    let option = |option: &Opt| {
        let title = (!option.title.is_empty()).then_some(option.title);
        html! {
            <label {title}>
                <input type="radio" {name} value={option.id} checked={option.chosen} />
                <span>{ option.label }</span>
            </label>
        }
    };
    html! {
        <fieldset class={classes!("choice", name)}>
            <legend>{ heading }</legend>
            <div class="options">{ for options.iter().map(option) }</div>
        </fieldset>
    }
}
