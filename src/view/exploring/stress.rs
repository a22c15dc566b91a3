use yew::prelude::*;

use super::standpoint::{Standpoint, part};
use crate::coalition::{Exploration, Leaving};

/// Partners leaving one after another, in the worst order and in the best.
pub(super) fn stress(from: &Standpoint, found: &Exploration) -> Html {
    let words = from.words;
    let (worst, best) = (&found.stress.worst, &found.stress.best);
    let Some(&first) = worst.order.first() else {
        return part(
            "stress",
            words.stress_heading(),
            html! { <p>{ words.no_stress() }</p> },
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
            html! { <><td>{ who }</td><td class="number">{ leaving.covered[step] }</td></> }
        };
        html! { <tr><th scope="row">{ step }</th>{ left(worst) }{ left(best) }</tr> }
    };
    let content = html! {
        <>
            <p class="finding">{ sentence }</p>
            <svg class="curve" aria-hidden="true" viewBox="0 0 100 40" preserveAspectRatio="none">
                <path class="best" d={curve(best, before)} />
                <path class="worst" d={curve(worst, before)} />
            </svg>
            <table>
                <thead>
                    <tr><td></td><th scope="colgroup" colspan="2"><span class="line worst" aria-hidden="true" />{ worst_name }</th><th scope="colgroup" colspan="2"><span class="line best" aria-hidden="true" />{ best_name }</th></tr>
                    <tr><td></td>
                        { for (0..2).map(|_| html! { <><th scope="col">{ words.leaves() }</th><th scope="col">{ words.axis_interests() }</th></> }) }
                    </tr>
                </thead>
                <tbody>{ for (0..worst.covered.len()).map(row) }</tbody>
            </table>
            if !found.stress.exact {
                <p class="note">{ words.step_by_step() }</p>
            }
        </>
    };
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
