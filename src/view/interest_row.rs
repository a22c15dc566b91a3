use yew::prelude::*;

use super::Scene;
use crate::coalition::{Board, Column, Status};
use crate::story::{InterestIx, PartnerIx};

/// A shared interest, with a segment for each partner that covers it.
pub(super) fn interest_row(
    scene: &Scene,
    board: &Board,
    interest: InterestIx,
    covering: &[PartnerIx],
) -> Html {
    let of = &scene.story.interests[interest];
    let count = covering.len();
    let status = Status::of(count);
    let names: Vec<&str> = covering
        .iter()
        .map(|partner| &*scene.story.partners[*partner].inline)
        .collect();
    let segment = |column: &Column| {
        let partner = &scene.story.partners[column.partner];
        if covering.contains(&column.partner) {
            html! { <span class="segment" data-hue={partner.id.clone()}>{ &*partner.code }</span> }
        } else {
            html! { <span class="segment" /> }
        }
    };
    html! {
        <li data-interest={of.id.clone()} data-status={status.id()} data-count={count.to_string()}>
            <span class="name">{ &*of.name }</span>
            if count > 0 {
                <a class="count" data-evidence-for={of.id.clone()} href={scene.interest_address(interest)}>
                    { scene.words.status(status, count) }
                    <span class="unseen">{ format!(", {}", scene.words.covered_by(&names)) }</span>
                </a>
            } else {
                <span class="count">{ scene.words.status(status, count) }</span>
            }
            <span class="segments" aria-hidden="true">{ for board.columns.iter().map(segment) }</span>
        </li>
    }
}
