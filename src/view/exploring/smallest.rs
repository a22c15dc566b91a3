use yew::prelude::*;

use super::standpoint::{Standpoint, part};
use crate::coalition::{Board, Smallest, Wish};
use crate::story::{InterestIx, PartnerIx};
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
    let coalitions = match smallest.covered.is_empty() {
        true => Html::default(),
        false => beside_each_other(from, offered, smallest),
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

/// The coalitions as columns, and what their partners cover as rows: each partner has its place in a cell, lit where it
/// covers.
fn beside_each_other(from: &Standpoint, offered: &[PartnerIx], smallest: &Smallest) -> Html {
    let (scene, words) = (from.scene, from.words);
    let shown = smallest.coalitions.iter().take(SHOWN);
    let columns: Vec<Column> = shown
        .map(|members| {
            let mix = from.of_mix(offered, |partner| members.contains(&partner));
            Column {
                members,
                link: from.link(&mix),
                board: Board::derive(&scene.coalition, &mix),
            }
        })
        .collect();
    let head = |column: &Column| {
        let member = |&partner: &PartnerIx| {
            let of = &scene.seed.partners[partner];
            classed("span", "member")
                .attr("data-hue", &of.id)
                .child(element("span").attr("aria-hidden", "true").text(&of.code))
                .child(classed("span", "full").text(&of.name))
        };
        element("th").attr("scope", "col").child(
            element("a")
                .attr("href", column.link.clone())
                .child(list(column.members.iter().map(member))),
        )
    };
    let row = |interest: InterestIx| {
        let cell = |column: &Column| {
            let covering = &column.board.coverage[interest];
            let status = column.board.status(interest);
            let segment = |partner: &PartnerIx| {
                let of = &scene.seed.partners[*partner];
                let segment = classed("span", "segment");
                match covering.contains(partner) {
                    true => segment.attr("data-hue", &of.id).text(&of.code),
                    false => segment,
                }
            };
            element("td")
                .attr("data-status", status.id())
                .child(classed("span", "unseen").text(scene.words.status(status, covering.len())))
                .child(classed("span", "segments").child(list(column.members.iter().map(segment))))
        };
        element("tr")
            .child(
                element("th")
                    .attr("scope", "row")
                    .text(&scene.seed.interests[interest].name),
            )
            .child(list(columns.iter().map(cell)))
    };
    classed("table", "coalitions")
        .child(classed("caption", "unseen").text(words.coalitions()))
        .child(
            element("thead").child(
                element("tr")
                    .child(element("td"))
                    .child(list(columns.iter().map(head))),
            ),
        )
        .child(element("tbody").child(list(from.selection.interests.iter().map(row))))
        .into()
}

struct Column<'a> {
    members: &'a [PartnerIx],
    link: String,
    board: Board,
}
