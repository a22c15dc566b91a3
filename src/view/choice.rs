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

#[derive(Clone, PartialEq, Properties)]
pub struct ChoiceProps {
    /// The inputs' name.
    pub name: &'static str,
    /// The heading.
    pub heading: &'static str,
    /// What there is to choose from.
    pub options: Vec<Opt>,
    /// Called with the place of the option chosen.
    pub choose: Callback<usize>,
}

/// Radio buttons in a row, so that the browser's own keys work.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let option = |(at, option): (usize, &Opt)| {
        let choose = props.choose.reform(move |_: Event| at);
        let title = (!option.title.is_empty()).then_some(option.title);
        html! {
            <label {title}>
                <input type="radio" name={props.name} value={option.id} checked={option.chosen} onchange={choose} />
                <span>{ option.label }</span>
            </label>
        }
    };
    html! {
        <fieldset class={classes!("choice", props.name)}>
            <legend>{ props.heading }</legend>
            <div class="options">{ for props.options.iter().enumerate().map(option) }</div>
        </fieldset>
    }
}
