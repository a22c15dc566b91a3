use yew::prelude::*;

use super::standpoint::{Standpoint, list, part};
use crate::coalition::Exploration;
use crate::story::PartnerIx;

/// What goes dark without a partner, and without two.
pub(super) fn pivots(from: &Standpoint, found: &Exploration) -> Html {
    let words = from.words;
    let without = |gone: &[PartnerIx]| {
        let coalition = &from.scene.coalition;
        from.link(&from.with(|selection| {
            gone.iter()
                .for_each(|one| selection.switch_partner(coalition, *one, false));
        }))
    };
    let losses = found.board.losses.iter_enumerated();
    let singles: Vec<Html> = losses
        .filter(|(_, dark)| !dark.is_empty())
        .map(|(partner, dark)| {
            let text = words.pivot(&from.partners([partner]), &from.interests(dark.iter()));
            html! { <li><a href={without(&[partner])}>{ text }</a></li> }
        })
        .collect();
    let pairs: Vec<Html> = found
        .pairs
        .iter()
        .map(|pair| {
            let text = words.pivot(
                &from.partners(pair.partners),
                &from.interests(pair.dark.iter()),
            );
            html! { <li><a href={without(&pair.partners)}>{ text }</a></li> }
        })
        .collect();
    let content = html! {
        <>
            { list(singles, words.no_pivot()) }
            <h4>{ words.pairs() }</h4>
            { list(pairs, words.no_pair()) }
        </>
    };
    part("pivots", words.pivots_heading(), content)
}
