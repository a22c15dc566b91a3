use yew::prelude::*;

use super::standpoint::{Standpoint, part};
use crate::coalition::{Board, Exploration, Selection};
use crate::story::InterestIx;
use crate::view::Scene;
use crate::view::select::{options, selected};
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
    let differs =
        |interest: InterestIx| found.board.coverage[interest] != beside.coverage[interest];
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
    let change = choose.reform(|event: Event| selected(&event));
    let verdict = |selection: &Selection, board: &Board| {
        scene.words.verdict(&Finding::of(seed, selection, board))
    };
    let content = html! {
        <>
            <p class="against">
                <label>{ words.compare_with() }{ " " }<select data-against="" onchange={change}>{ options(&names, chosen) }</select></label>
                <button type="button" data-action="keep" onclick={keep}>{ words.keep() }</button>
                <span role="status">{ if kept == Some(from.selection) { words.kept() } else { "" } }</span>
            </p>
            <div class="sides">
                <p class="finding"><b>{ words.this_board() }</b>{ " " }{ verdict(from.selection, &found.board) }</p>
                <p class="finding"><b><a href={from.link(other)}>{ words.against(against) }</a></b>{ " " }{ verdict(other, &beside) }</p>
            </div>
            <table class="differences">
                <caption class="note">{ words.differ(differences) }</caption>
                <thead><tr>
                    <th scope="col">{ words.interest() }</th><th scope="col">{ words.this_board() }</th><th scope="col">{ words.against(against) }</th>
                </tr></thead>
                <tbody>
                    { for scene.coalition.interests().map(|interest| html! {
                        <tr data-differs={differs(interest).then_some("")}>
                            <th scope="row">{ &*seed.interests[interest].name }{ if differs(interest) { " ≠" } else { "" } }</th>
                            { covered_cell(scene, &found.board, interest) }
                            { covered_cell(scene, &beside, interest) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </>
    };
    part("compare-boards", words.compare_heading(), content)
}

/// How well one board covers an interest, and by whom, as a cell of a comparison.
pub fn covered_cell(scene: &Scene, board: &Board, interest: InterestIx) -> Html {
    let covering = &board.coverage[interest];
    let status = board.status(interest);
    html! {
        <td data-status={status.id()}>
            <span class="count">{ scene.words.status(status, covering.len()) }</span>{ " " }
            <span class="segments" aria-hidden="true">
                { for covering.iter().map(|&partner| {
                    let of = &scene.seed.partners[partner];
                    html! { <span class="segment" data-hue={of.id.clone()}>{ &*of.code }</span> }
                }) }
            </span>
        </td>
    }
}
