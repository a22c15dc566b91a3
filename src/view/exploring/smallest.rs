use yew::prelude::*;

use super::standpoint::{Standpoint, part};
use crate::coalition::{Smallest, Wish};
use crate::story::PartnerIx;
use crate::view::select::{options, selected};
use crate::words::SmallestWords;

/// How many coalitions are shown; the sentence counts them all.
const SHOWN: usize = 8;

/// The smallest coalitions that cover what can be covered, as the reader wishes.
pub(super) fn smallest(
    from: &Standpoint,
    offered: &[PartnerIx],
    smallest: &Smallest,
    wish: &Wish,
    set: &Callback<(PartnerIx, usize)>,
) -> Html {
    let words = from.words;
    let interests = from.scene.coalition.interests();
    let dark: Vec<_> = interests
        .filter(|interest| !smallest.covered.contains(*interest))
        .collect();
    let sentence = words.smallest(&SmallestWords {
        size: smallest.coalitions.first().map_or(0, Vec::len),
        count: smallest.coalitions.len(),
        more: smallest.more,
        covered: smallest.covered.len(),
        interests: from.scene.seed.interests.len(),
        dark: &from.interests(dark),
        exact: smallest.exact,
    });
    let coalition = |members: &Vec<PartnerIx>| {
        let link = from.link(&from.of_mix(offered, |partner| members.contains(&partner)));
        let seed = &from.scene.seed;
        html! {
            <li><a href={link}>
                { for members.iter().map(|partner| html! {
                    <span class="member" data-hue={seed.partners[*partner].id.clone()}>{ &*seed.partners[*partner].name }</span>
                }) }
            </a></li>
        }
    };
    let condition = |&partner: &PartnerIx| {
        let chosen = match () {
            () if wish.with.contains(partner) => 1,
            () if wish.without.contains(partner) => 2,
            () => 0,
        };
        let change = set.reform(move |event: Event| (partner, selected(&event)));
        html! {
            <label key={usize::from(partner)}>
                <span>{ &*from.scene.seed.partners[partner].name }</span>
                <select data-wish={from.scene.seed.partners[partner].id.clone()} onchange={change}>
                    { options(&words.wish(), chosen) }
                </select>
            </label>
        }
    };
    let content = html! {
        <>
            <p class="finding" role="status">{ sentence }</p>
            if !smallest.covered.is_empty() {
                <ul class="coalitions">{ for smallest.coalitions.iter().take(SHOWN).map(coalition) }</ul>
            }
            <fieldset class="wishes">
                <legend>{ words.wishes() }</legend>
                { for offered.iter().map(condition) }
            </fieldset>
        </>
    };
    part("smallest", words.smallest_heading(), content)
}
