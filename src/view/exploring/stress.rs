use yew::Html;

use super::standpoint::{Standpoint, badge, part};
use super::units::units;
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
        let left = |kind: &'static str, leaving: &Leaving| {
            let who = match step.checked_sub(1) {
                Some(at) => badge(from, leaving.order[at]),
                None => element("span").text(words.nobody_left()).into(),
            };
            let covered = leaving.covered[step];
            list([
                element("td").child(who),
                classed("td", "number")
                    .text(covered.to_string())
                    .child(units(&[(kind, covered.into())], before.into())),
            ])
        };
        let head = element("th").attr("scope", "row").text(step.to_string());
        element("tr")
            .child(head)
            .child(left("worst", worst))
            .child(left("best", best))
    };
    let order = |name: &'static str| {
        element("th")
            .attr("scope", "colgroup")
            .attr("colspan", "2")
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
        element("table")
            .child(
                element("thead")
                    .child(
                        element("tr")
                            .child(element("td"))
                            .child(order(worst_name))
                            .child(order(best_name)),
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
