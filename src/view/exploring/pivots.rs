use yew::Html;

use super::standpoint::{Standpoint, list_or, part};
use crate::coalition::Exploration;
use crate::story::PartnerIx;
use crate::view::element::{Element, element, list};

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
    let item = |link: String, text: String| {
        element("li").child(element("a").attr("href", link).text(text))
    };
    let losses = found.board.losses.iter_enumerated();
    let singles: Vec<Element> = losses
        .filter(|(_, dark)| !dark.is_empty())
        .map(|(partner, dark)| {
            let text = words.pivot(&from.partners([partner]), &from.interests(dark.iter()));
            item(without(&[partner]), text)
        })
        .collect();
    let pairs: Vec<Element> = found
        .pairs
        .iter()
        .map(|pair| {
            let text = words.pivot(
                &from.partners(pair.partners),
                &from.interests(pair.dark.iter()),
            );
            item(without(&pair.partners), text)
        })
        .collect();
    let content = list([
        list_or(singles, words.no_pivot()),
        element("h4").text(words.pairs()),
        list_or(pairs, words.no_pair()),
    ]);
    part("pivots", words.pivots_heading(), content)
}
