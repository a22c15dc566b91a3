use std::rc::Rc;

use yew::prelude::*;

use super::Scene;
use crate::coalition::{Column, Status};
use crate::story::{InterestIx, PartnerIx};

#[derive(Clone, PartialEq, Properties)]
pub struct InterestRowProps {
    pub scene: Scene,
    pub interest: InterestIx,
    /// The partners that cover it, in the order of the columns.
    pub covering: Rc<[PartnerIx]>,
    pub columns: Rc<[Column]>,
}

/// A shared interest, with a segment for each partner that covers it.
#[component]
pub fn InterestRow(props: &InterestRowProps) -> Html {
    let scene = &props.scene;
    let of = &scene.story.interests[props.interest];
    let count = props.covering.len();
    let status = Status::of(count);
    let names: Vec<&str> = props
        .covering
        .iter()
        .map(|partner| &*scene.story.partners[*partner].inline)
        .collect();
    let segment = |column: &Column| {
        let partner = &scene.story.partners[column.partner];
        if props.covering.contains(&column.partner) {
            html! { <span class="segment" data-hue={partner.id.clone()}>{ &*partner.code }</span> }
        } else {
            html! { <span class="segment" /> }
        }
    };
    html! {
        <li data-interest={of.id.clone()} data-status={status.id()} data-count={count.to_string()}>
            <span class="name">{ &*of.name }</span>
            <span class="count">{ scene.words.status(status, count) }</span>
            if count > 0 {
                <span class="unseen">{ format!(", {}", scene.words.covered_by(&names)) }</span>
            }
            <span class="segments" aria-hidden="true">{ for props.columns.iter().map(segment) }</span>
        </li>
    }
}
