use yew::prelude::*;

use super::Scene;
use crate::coalition::{Board, Column};

/// Credit shares as a small bar list, in the order of the columns.
pub(super) fn credit_shares(scene: &Scene, board: &Board) -> Html {
    let words = scene.words;
    let most = board.credit.iter().copied().fold(1.0, f64::max);
    let bar = |column: &Column| {
        let partner = &scene.story.partners[column.partner];
        let share = board.credit[column.partner];
        html! {
            <li key={partner.id.clone()} data-hue={partner.id.clone()}>
                <span class="name">{ &*partner.name }</span>
                <svg class="bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
                    <rect width={format!("{}", (share / most * 100.0).round() as u32)} height="1" />
                </svg>
                <span class="share">{ words.credit(share) }</span>
            </li>
        }
    };
    html! {
        <section class="credit" aria-labelledby="credit-heading">
            <h2 id="credit-heading">{ words.credit_heading() }</h2>
            <ul>{ for board.columns.iter().filter(|column| column.on).map(bar) }</ul>
            <p class="note">{ words.credit_method() }{ " " }<a href={words.credit_address()}>{ words.credit_name() }</a></p>
        </section>
    }
}
