use yew::prelude::*;

use super::standpoint::{Standpoint, part};
use crate::coalition::{Smallest, Wish};
use crate::story::PartnerIx;
use crate::view::element::{classed, element, list};
use crate::view::select::select;
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
    let sentence = words.smallest(&SmallestWords {
        size: smallest.coalitions.first().map_or(0, Vec::len),
        count: smallest.coalitions.len(),
        more: smallest.more,
        covered: smallest.covered.len(),
        interests: from.selection.interests.len(),
        dark: &from.interests(smallest.dark.iter()),
        exact: smallest.exact,
    });
    let coalition = |members: &Vec<PartnerIx>| {
        let link = from.link(&from.of_mix(offered, |partner| members.contains(&partner)));
        let seed = &from.scene.seed;
        let member = |partner: &PartnerIx| {
            let of = &seed.partners[*partner];
            classed("span", "member")
                .attr("data-hue", &of.id)
                .text(&of.name)
        };
        let members = list(members.iter().map(member));
        element("li").child(element("a").attr("href", link).child(members))
    };
    let condition = |&partner: &PartnerIx| {
        let chosen = match () {
            () if wish.with.contains(partner) => 1,
            () if wish.without.contains(partner) => 2,
            () => 0,
        };
        let choose = set.reform(move |place| (partner, place));
        let of = &from.scene.seed.partners[partner];
        element("label")
            .known_as(usize::from(partner).into())
            .child(element("span").text(&of.name))
            .child(select(
                ("data-wish", &of.id),
                &words.wish(),
                chosen,
                &choose,
            ))
    };
    let coalitions = if smallest.covered.is_empty() {
        Html::default()
    } else {
        let shown = smallest.coalitions.iter().take(SHOWN);
        classed("ul", "coalitions")
            .child(list(shown.map(coalition)))
            .into()
    };
    let content = list([
        classed("p", "finding")
            .attr("role", "status")
            .text(sentence)
            .into(),
        coalitions,
        classed("fieldset", "wishes")
            .child(element("legend").text(words.wishes()))
            .child(list(offered.iter().map(condition)))
            .into(),
    ]);
    part("smallest", words.smallest_heading(), content)
}
