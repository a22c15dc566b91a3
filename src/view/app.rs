use std::rc::Rc;

use typed_index_collections::TiVec;
use yew::prelude::*;

use super::Scene;
use super::address::{use_address, use_copy_link};
use super::as_of::{as_of, use_playing};
use super::candidates::candidates;
use super::chapters::Chapters;
use super::choice::{Opt, choice};
use super::credit::credit_shares;
use super::evidence_dialog::EvidenceDialog;
use super::interest_row::InterestRow;
use super::notice::notice;
use super::ribbons::ribbons;
use super::socket::state_id;
use super::table::board_table;
use super::toolbar::toolbar;
use crate::coalition::{Board, Selection, SocketState};
use crate::state::{Action, State};
use crate::story::{Chapter, ChapterIx, ModuleIx, PartnerIx, Rule, Standing};
use crate::words::Finding;

/// What the program needs to start.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The story on show.
    pub scene: Scene,
    /// The chapter whose page this is; `None` on the page of the whole story.
    pub page: Option<ChapterIx>,
}

/// The reader's state, changed by [`Action`]s.
#[derive(Clone, PartialEq)]
struct Reader {
    scene: Scene,
    state: State,
}

impl Reducible for Reader {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let state = self.state.after(&self.scene.coalition, action);
        Rc::new(Reader {
            scene: self.scene.clone(),
            state,
        })
    }
}

/// The explainer's live part: the controls, the board and its finding.
///
/// The host renders it into the page, and the browser takes that markup over.
#[component]
pub fn App(props: &AppProps) -> Html {
    let scene = props.scene.clone();
    let reader = use_reducer_eq(|| Reader {
        scene: props.scene.clone(),
        state: State::on_page(&props.scene.story, &props.scene.coalition, props.page),
    });
    let state = &reader.state;
    let dispatch = use_callback(reader.dispatcher(), |action, dispatcher| {
        dispatcher.dispatch(action)
    });
    let live = use_address(&scene, state, &dispatch);
    let playing = use_playing(&scene, state.selection.as_of, &dispatch);
    let copying = use_copy_link();
    let board = use_memo(state.selection.clone(), |selection| {
        Board::derive(&scene.coalition, selection)
    });
    let shown = use_state(|| None::<(PartnerIx, ModuleIx)>);
    let show_evidence = {
        let shown = shown.setter();
        use_callback((), move |cell, ()| shown.set(Some(cell)))
    };
    let hide_evidence = {
        let shown = shown.setter();
        use_callback((), move |(), ()| shown.set(None))
    };
    let set_rule = {
        let dispatch = dispatch.clone();
        use_callback((), move |at: usize, ()| {
            dispatch.emit(Action::SetRule(Rule::ALL[at]))
        })
    };
    let set_bar = {
        let dispatch = dispatch.clone();
        use_callback((), move |at: usize, ()| {
            dispatch.emit(Action::SetBar(Standing::ALL[at]))
        })
    };

    let words = scene.words;
    let story = &scene.story;
    let verdict = words.verdict(&Finding::of(story, &state.selection, &board));
    let rules = Rule::ALL.map(|rule| Opt {
        id: rule.id(),
        label: words.rule(rule),
        title: words.rule_meaning(rule),
        chosen: state.selection.rule == rule,
    });
    let bars = Standing::ALL.map(|standing| Opt {
        id: standing.id(),
        label: words.standing(standing),
        title: "",
        chosen: state.selection.bar == standing,
    });
    let answers = use_memo((), |()| answers(&scene));
    let lit: Vec<bool> = board.rows.iter().map(|row| row.runs).collect();
    html! {
        <fieldset class="live" disabled={!live}>
            <legend class="unseen">{ words.board() }</legend>
            <div class="tour">
            <Chapters scene={scene.clone()} page={props.page} current={state.chapter} bets={state.bets.clone()}
                {answers} {live} dispatch={dispatch.clone()} />
            <div class="stage">
            <div class="controls">
                { choice("rule", words.rule_heading(), &rules, &set_rule) }
                { choice("bar", words.bar_heading(), &bars, &set_bar) }
                { as_of(&scene, state.selection.as_of, &dispatch, playing) }
                { toolbar(&scene, state, &dispatch, copying) }
            </div>
            { notice(&scene, &state.dropped, &dispatch) }
            <section id="board" class="board" aria-label={words.board()}
                data-columns={if board.columns.len() > 7 { "many" } else { "few" }}>
                { board_table(&scene, &board, &state.selection.partners, &dispatch, &show_evidence) }
                { ribbons(&scene, &lit) }
                <div class="interests">
                    <h2 class="column-heading">{ words.interests(&story.home.name) }</h2>
                    <ol>
                        { for board.coverage.iter_enumerated().map(|(interest, covering)| html! {
                            <InterestRow key={usize::from(interest)} scene={scene.clone()} {interest}
                                covering={covering.clone()} columns={board.columns.clone()} />
                        }) }
                    </ol>
                </div>
            </section>
            <p id="verdict" class="verdict" role="status" aria-live="polite" aria-atomic="true">{ verdict }</p>
            { key(&scene) }
            { candidates(&scene, &state.selection.partners, &dispatch) }
            </div>
            </div>
            { credit_shares(&scene, &board) }
            <EvidenceDialog scene={scene.clone()} cell={*shown} close={hide_evidence} />
        </fieldset>
    }
}

/// What the looks of the sockets mean.
fn key(scene: &Scene) -> Html {
    let states = [SocketState::Live, SocketState::Ready, SocketState::Below];
    html! {
        <ul class="key">
            { for states.map(|state| html! {
                <li data-state={state_id(state)}><span class="sample" aria-hidden="true" />{ scene.words.socket_state(state) }</li>
            }) }
        </ul>
    }
}

/// By chapter, the number that its bet is on; 0 where there is none.
fn answers(scene: &Scene) -> TiVec<ChapterIx, u16> {
    let answer = |chapter: &Chapter| {
        let question = chapter.question.as_ref()?;
        let selection = Selection::of(&chapter.board, &scene.coalition);
        let board = Board::derive(&scene.coalition, &selection);
        u16::try_from(board.count(question.count)).ok()
    };
    let chapters = scene.story.chapters.iter();
    chapters
        .map(|chapter| answer(chapter).unwrap_or(0))
        .collect()
}
