use super::element::{Element, classed, element, list};

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
pub(super) fn choice(name: &'static str, heading: &'static str, options: &[Opt]) -> Element {
    let option = |option: &Opt| {
        element("label")
            .maybe("title", option.title)
            .add(
                element("input")
                    .set("type", "radio")
                    .set("name", name)
                    .value(option.id.to_owned())
                    .chosen(option.chosen),
            )
            .add(element("span").say(option.label))
    };
    element("fieldset")
        .made("class", format!("choice {name}"))
        .add(element("legend").say(heading))
        .add(classed("div", "options").node(list(options.iter().map(option))))
}
