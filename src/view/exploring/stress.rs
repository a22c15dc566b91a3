use yew::Html;

use super::standpoint::{Standpoint, part};
use crate::coalition::{Exploration, Leaving};
use crate::view::element::{classed, element, list};

/// Partners leaving one after another, in the worst order and in the best.
pub(super) fn stress(from: &Standpoint, found: &Exploration) -> Html {
    let words = from.words;
    let (worst, best) = (&found.stress.worst, &found.stress.best);
    let Some(&first) = worst.order.first() else {
        return part(
            "stress",
            words.stress_heading(),
            element("p").text(words.no_stress()).into(),
        );
    };
    let before = worst.covered[0];
    let halved_after = worst.covered.iter().position(|left| left * 2 <= before);
    let name = &from.scene.seed.partners[first].inline;
    let sentence = words.stress(
        name,
        worst.covered[1].into(),
        before.into(),
        halved_after.unwrap_or(worst.order.len()).max(1),
    );
    let [worst_name, best_name] = words.orders();
    let row = |step: usize| {
        let left = |leaving: &Leaving| {
            let who = match step.checked_sub(1) {
                Some(at) => from.scene.seed.partners[leaving.order[at]].name.to_string(),
                None => words.nobody_left().to_owned(),
            };
            let covered = leaving.covered[step].to_string();
            list([
                element("td").text(who),
                classed("td", "number").text(covered),
            ])
        };
        let head = element("th").attr("scope", "row").text(step.to_string());
        element("tr")
            .child(head)
            .child(left(worst))
            .child(left(best))
    };
    let stairs = |class: &'static str, leaving: &Leaving| {
        classed("path", class).attr("d", curve(leaving, before))
    };
    let order = |line: &'static str, name: &'static str| {
        element("th")
            .attr("scope", "colgroup")
            .attr("colspan", "2")
            .child(classed("span", line).attr("aria-hidden", "true"))
            .text(name)
    };
    let head = |text: &'static str| element("th").attr("scope", "col").text(text);
    let heads = || list([head(words.leaves()), head(words.axis_interests())]);
    let note = if found.stress.exact {
        Html::default()
    } else {
        classed("p", "note").text(words.step_by_step()).into()
    };
    let content = list([
        classed("p", "finding").text(sentence).into(),
        classed("svg", "curve")
            .attr("aria-hidden", "true")
            .attr("viewBox", "0 0 100 40")
            .attr("preserveAspectRatio", "none")
            .child(stairs("best", best))
            .child(stairs("worst", worst))
            .into(),
        element("table")
            .child(
                element("thead")
                    .child(
                        element("tr")
                            .child(element("td"))
                            .child(order("line worst", worst_name))
                            .child(order("line best", best_name)),
                    )
                    .child(
                        element("tr")
                            .child(element("td"))
                            .child(list([heads(), heads()])),
                    ),
            )
            .child(element("tbody").child(list((0..worst.covered.len()).map(row))))
            .into(),
        note,
    ]);
    part("stress", words.stress_heading(), content)
}

/// Stairs down, 100 wide and 40 high.
fn curve(leaving: &Leaving, before: u16) -> String {
    let steps = leaving.covered.len().saturating_sub(1).max(1);
    let height = |covered: u16| 39 - u32::from(covered) * 38 / u32::from(before.max(1));
    let mut path = format!("M0 {}", height(leaving.covered[0]));
    for (step, covered) in leaving.covered.iter().enumerate().skip(1) {
        path += &format!("H{}V{}", step * 100 / steps, height(*covered));
    }
    path
}
