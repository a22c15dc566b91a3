use yew::html::onclick;
use yew::prelude::*;

use super::small::small_board;
use super::standpoint::{Standpoint, part};
use crate::coalition::{Board, Exploration, Selection};
use crate::story::{InterestIx, PartnerIx};
use crate::view::Scene;
use crate::view::element::{classed, element, list};
use crate::view::select::select;
use crate::words::{Against, Finding};

/// What the board on show is held against.
pub(super) struct Compare<'a> {
    pub against: Against,
    pub other: &'a Selection,
    pub kept: Option<&'a Selection>,
    pub choose: &'a Callback<usize>,
    pub keep: &'a Callback<MouseEvent>,
}

/// The board on show beside another, with the differences marked.
pub(super) fn compare(from: &Standpoint, found: &Exploration, with: Compare) -> Html {
    let Compare {
        against,
        other,
        kept,
        choose,
        keep,
    } = with;
    let (scene, words) = (from.scene, from.words);
    let seed = &scene.seed;
    let beside = Board::derive(&scene.coalition, other);
    let differs = |interest: InterestIx| found.board.covers_otherwise(&beside, interest);
    let differences = scene
        .coalition
        .interests()
        .filter(|&interest| differs(interest))
        .count();
    let names = Against::ALL
        .iter()
        .filter(|one| kept.is_some() || **one != Against::Kept);
    let names: Vec<&'static str> = names.map(|one| words.against(*one)).collect();
    let chosen = Against::ALL
        .iter()
        .position(|one| *one == against)
        .unwrap_or(0);
    let verdict = |selection: &Selection, board: &Board| {
        scene.words.verdict(&Finding::of(seed, selection, board))
    };
    let head = |text: &'static str| element("th").attr("scope", "col").text(text);
    let row = |interest: InterestIx| {
        let differs = differs(interest);
        let head = element("th")
            .attr("scope", "row")
            .text(&seed.interests[interest].name)
            .text(if differs { " ≠" } else { "" });
        element("tr")
            .mark("data-differs", differs)
            .child(head)
            .child(covered_cell(scene, &found.board, interest))
            .child(covered_cell(scene, &beside, interest))
    };
    let is_kept = kept == Some(from.selection);
    let content = list([
        classed("p", "against")
            .child(
                element("label")
                    .text(words.compare_with())
                    .text(" ")
                    .child(select(("data-against", ""), &names, chosen, choose)),
            )
            .child(
                element("button")
                    .attr("type", "button")
                    .attr("data-action", "keep")
                    .hear(onclick::Wrapper::new(keep.clone()))
                    .text(words.keep()),
            )
            .child(element("span").attr("role", "status").text(if is_kept {
                words.kept()
            } else {
                ""
            })),
        classed("div", "sides")
            .child(
                element("div")
                    .child(element("b").text(words.this_board()))
                    .child(small_board(scene, &found.board, words.this_board()))
                    .child(classed("p", "finding").text(verdict(from.selection, &found.board))),
            )
            .child(
                element("div")
                    .child(
                        element("b").child(
                            element("a")
                                .attr("href", from.link(other))
                                .text(words.against(against)),
                        ),
                    )
                    .child(small_board(scene, &beside, words.against(against)))
                    .child(classed("p", "finding").text(verdict(other, &beside))),
            ),
        classed("table", "differences")
            .child(classed("caption", "note").text(words.differ(differences)))
            .child(
                element("thead").child(
                    element("tr")
                        .child(head(words.interest()))
                        .child(head(words.this_board()))
                        .child(head(words.against(against))),
                ),
            )
            .child(element("tbody").child(list(scene.coalition.interests().map(row)))),
    ]);
    part("compare-boards", words.compare_heading(), content)
}

/// How well one board covers an interest, and by whom, as a cell of a comparison.
pub fn covered_cell(scene: &Scene, board: &Board, interest: InterestIx) -> Html {
    let covering = &board.coverage[interest];
    let status = board.status(interest);
    let segment = |&partner: &PartnerIx| {
        let of = &scene.seed.partners[partner];
        classed("span", "segment")
            .attr("data-hue", &of.id)
            .text(&of.code)
    };
    element("td")
        .attr("data-status", status.id())
        .child(classed("span", "count").text(scene.words.status(status, covering.len())))
        .text(" ")
        .child(
            classed("span", "segments")
                .attr("aria-hidden", "true")
                .child(list(covering.iter().map(segment))),
        )
        .into()
}
