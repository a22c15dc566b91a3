use crate::story::{Rule, Standing};
use crate::view::element::{Element, classed, element, list};
use crate::words::Phrases;

/// The rule by which modules run.
pub(in crate::view) fn rules(words: Phrases, chosen: Rule) -> Element {
    let rules = Rule::ALL.map(|rule| Opt {
        id: rule.id(),
        label: words.rule(rule),
        title: words.rule_meaning(rule),
        chosen: rule == chosen,
    });
    choice("rule", words.rule_heading(), &rules)
}

/// How firm a plug must be to count.
pub(in crate::view) fn bars(words: Phrases, chosen: Standing) -> Element {
    let bars = Standing::ALL.map(|standing| Opt {
        id: standing.id(),
        label: words.standing(standing),
        title: "",
        chosen: standing == chosen,
    });
    choice("bar", words.bar_heading(), &bars)
}

/// One choice out of a few.
struct Opt {
    /// The input's value.
    id: &'static str,
    /// What it says.
    label: &'static str,
    /// What it means, where the label is not enough.
    title: &'static str,
    /// Whether it is the one chosen.
    chosen: bool,
}

/// Radio buttons in a row, so that the browser's own keys work.
fn choice(name: &'static str, heading: &'static str, options: &[Opt]) -> Element {
    let option = |option: &Opt| {
        element("label")
            .maybe("title", option.title)
            .child(
                element("input")
                    .attr("type", "radio")
                    .attr("name", name)
                    .value(option.id.to_owned())
                    .chosen(option.chosen),
            )
            .child(element("span").text(option.label))
    };
    element("fieldset")
        .attr("class", format!("choice {name}"))
        .child(element("legend").text(heading))
        .child(classed("div", "options").child(list(options.iter().map(option))))
}
