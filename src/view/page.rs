use yew::prelude::*;

use super::app::App;
use super::board::{Drawing, Part, board, candidates, credit_shares, key};
use super::controls::{as_of, bars, notice, rules, toolbar};
use super::element::{classed, element, more};
use super::evidence_dialog::evidence_dialog;
use super::scene::COUNTING_PAGE;
use super::tour::chapters;
use super::why::why;
use crate::words::Finding;

/// Who hears the page's controls. They say by their hooks what they are for, so one listener of each kind hears them
/// all.
pub(super) struct Listeners {
    pub(super) click: Callback<MouseEvent>,
    pub(super) input: Callback<InputEvent>,
}

/// The explainer's live part: the controls, the board and its finding. The host renders it into the page, and the
/// browser takes that markup over. `place` puts the board's parts where they belong.
pub(super) fn page(app: &App, place: &dyn Fn(Part) -> Html, listeners: Listeners) -> Html {
    let App {
        scene,
        state,
        board: shown,
        ..
    } = app;
    let words = scene.words;
    let selection = &state.selection;
    let drawing = Drawing { scene, place };
    let verdict = words.verdict(&Finding::of(&scene.seed, selection, shown));
    let stage = classed("div", "stage")
        .child(more(words.set_board()))
        .child(
            classed("div", "controls")
                .child(rules(words, selection.rule))
                .child(bars(words, selection.bar))
                .child(as_of(scene, app.moment(), selection.as_of, app.playing))
                .child(toolbar(scene, state, app.copied)),
        )
        .child(notice(scene, &state.dropped))
        .child(board(drawing, app.drawn(), app.is_glanced()))
        .child(classed("p", "verdict").attr("id", "verdict").text(verdict))
        .child(why(scene, state, shown))
        // What is heard, when the board has come to rest.
        .child(
            classed("p", "unseen")
                .attr("id", "said")
                .attr("role", "status")
                .attr("data-loose", ""),
        )
        .child(
            classed("p", "what-counts").child(
                element("a")
                    .attr("href", COUNTING_PAGE)
                    .text(words.what_counts()),
            ),
        )
        .child(key(scene))
        .child(candidates(scene, &selection.partners));
    let is_told =
        app.page.is_some() || scene.seed.argued.is_some() || !scene.seed.chapters.is_empty();
    let tour = classed("div", "tour")
        .mark("data-untold", !is_told)
        .child(chapters(scene, state, app.page, &app.answers))
        .child(stage);
    html! {
        <fieldset class="live" disabled={!app.live} onclick={listeners.click} oninput={listeners.input}>
            { Html::from(classed("legend", "unseen").text(words.board())) }
            { Html::from(tour) }
            { Html::from(credit_shares(drawing)) }
            { Html::from(evidence_dialog(scene, app.evidence, app.fetched, selection.focus)) }
        </fieldset>
    }
}
