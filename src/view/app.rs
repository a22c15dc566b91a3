use std::rc::Rc;

use typed_index_collections::TiVec;
use yew::html::Scope;
use yew::prelude::*;

use super::Scene;
use super::as_of::as_of;
use super::asked::{clicked, set};
use super::browser::{self, Browser};
use super::candidates::candidates;
use super::chapters::chapters;
use super::choice::{Opt, choice};
use super::credit::credit_shares;
use super::element::{Element, classed, element, list};
use super::evidence_dialog::{Asked, Fetched, evidence_dialog};
use super::kept::{Drawing, Kept, Part};
use super::live::Live;
use super::notice::notice;
use super::ribbons::ribbons;
use super::socket::state_id;
use super::table::board_table;
use super::toolbar::toolbar;
use crate::coalition::{Board, Selection, SocketState};
use crate::state::{Action, State, moment_of};
use crate::story::{Chapter, ChapterIx, Rule, Standing};
use crate::words::Finding;

/// What happens to the page, besides what a reader does to the board.
#[derive(Clone)]
pub enum Message {
    /// The reader changes the board.
    Act(Action),
    /// The program has taken the page over: from here on the controls answer.
    Live,
    /// Lets the slider run, or stops it.
    Play,
    /// The slider has shown one moment for long enough.
    Tick,
    /// Copies the page's address.
    CopyLink,
    /// Whether the address could be copied.
    Copied(bool),
    /// Shows evidence, or puts it away.
    Evidence(Option<Asked>),
    /// How far the evidence on show has come.
    Fetched(Fetched),
    /// A part of a big board shows something else.
    Redraw,
}

/// The explainer's live part: the controls, the board and its finding. The host renders it into the page, and
/// the browser takes that markup over.
pub(super) struct App {
    pub(super) scene: Scene,
    pub(super) page: Option<ChapterIx>,
    pub(super) state: State,
    /// Whether the page answers yet.
    pub(super) live: bool,
    pub(super) playing: bool,
    /// The evidence on show.
    pub(super) evidence: Option<Asked>,
    fetched: Fetched,
    /// How copying the address went the last time.
    copied: Option<bool>,
    pub(super) board: Rc<Board>,
    /// A big board's parts.
    kept: Option<Rc<Kept>>,
    /// By chapter, the number that its bet is on; 0 where there is none.
    answers: TiVec<ChapterIx, u16>,
    browser: Browser,
}

impl App {
    pub(super) fn new(scene: Scene, page: Option<ChapterIx>) -> App {
        let state = State::on_page(&scene.seed, &scene.coalition, page);
        let board = Rc::new(Board::derive(&scene.coalition, &state.selection));
        App {
            live: false,
            playing: false,
            evidence: None,
            fetched: Fetched::Waiting,
            copied: None,
            kept: (scene.is_big()).then(|| Rc::new(Kept::new(scene.clone(), board.clone()))),
            board,
            answers: answers(&scene),
            browser: Browser::new(&state),
            scene,
            page,
            state,
        }
    }

    pub(super) fn update(&mut self, message: Message) {
        match message {
            Message::Act(action) => self.act(action),
            Message::Live => self.live = true,
            Message::Play => {
                self.playing = !self.playing;
                if self.playing && self.moment() == self.last_moment() {
                    self.turn_to_moment(0);
                }
            }
            Message::Tick => {
                self.turn_to_moment((self.moment() + 1).min(self.last_moment()));
                self.playing = self.moment() < self.last_moment();
            }
            Message::CopyLink => Browser::copy_link(),
            Message::Copied(copied) => self.copied = Some(copied),
            Message::Evidence(asked) => {
                self.evidence = asked;
                self.fetched = Fetched::Waiting;
            }
            Message::Fetched(fetched) => self.fetched = fetched,
            Message::Redraw => {}
        }
    }

    pub(super) fn view(&self, link: &Scope<Live>) -> Html {
        browser::mend();
        let (scene, state, board) = (&self.scene, &self.state, &self.board);
        let (seed, words) = (&scene.seed, scene.words);
        let drawing = Drawing {
            scene,
            board,
            kept: self.kept.as_ref(),
        };
        // Controls say by their hooks what they are for, so one listener of each kind hears them all.
        let hear_click = {
            let (seed, page) = (seed.clone(), self.page);
            let ask = move |event: MouseEvent| clicked(&seed, page, &event);
            link.batch_callback(ask)
        };
        let hear_input = {
            let seed = seed.clone();
            let ask = move |event: InputEvent| set(&seed, &event);
            link.batch_callback(ask)
        };
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
        let verdict = words.verdict(&Finding::of(seed, &state.selection, board));
        let columns = if board.columns.len() > 7 {
            "many"
        } else {
            "few"
        };
        let stage = classed("div", "stage")
            .add(
                classed("div", "controls")
                    .add(choice("rule", words.rule_heading(), &rules))
                    .add(choice("bar", words.bar_heading(), &bars))
                    .add(as_of(
                        scene,
                        self.moment(),
                        state.selection.as_of,
                        self.playing,
                    ))
                    .add(toolbar(scene, state, self.copied)),
            )
            .add(notice(scene, &state.dropped))
            .add(
                classed("section", "board")
                    .set("id", "board")
                    .set("aria-label", words.board())
                    .set("data-columns", columns)
                    .add(board_table(drawing))
                    .add(ribbons(drawing))
                    .add(
                        classed("div", "interests")
                            .add(
                                classed("h2", "column-heading")
                                    .write(words.interests(&seed.home.name)),
                            )
                            .add(element("ol").node(drawing.part(Part::Interests))),
                    ),
            )
            .add(classed("p", "verdict").set("id", "verdict").write(verdict))
            // What is heard, when the board has come to rest.
            .add(
                classed("p", "unseen")
                    .set("id", "said")
                    .set("role", "status")
                    .set("data-loose", ""),
            )
            .add(key(scene))
            .node(candidates(scene, &state.selection.partners));
        let tour = classed("div", "tour")
            .add(chapters(scene, state, self.page, &self.answers))
            .add(stage);
        html! {
            <fieldset class="live" disabled={!self.live} onclick={hear_click} oninput={hear_input}>
                { Html::from(classed("legend", "unseen").say(words.board())) }
                { Html::from(tour) }
                { Html::from(credit_shares(drawing)) }
                { Html::from(evidence_dialog(scene, self.evidence, self.fetched)) }
            </fieldset>
        }
    }

    pub(super) fn rendered(&mut self, link: &Scope<Live>) {
        let mut browser = std::mem::take(&mut self.browser);
        browser.follow(self, link);
        self.browser = browser;
    }

    fn act(&mut self, action: Action) {
        let before = self.state.selection.clone();
        self.state = self.state.after(&self.scene.coalition, action);
        if self.state.selection != before {
            self.board = Rc::new(Board::derive(&self.scene.coalition, &self.state.selection));
            if let Some(kept) = &self.kept {
                kept.show(&self.board);
            }
        }
    }

    /// The place of the slider's date among the moments.
    pub(super) fn moment(&self) -> usize {
        moment_of(&self.scene.seed.moments, self.state.selection.as_of)
    }

    fn last_moment(&self) -> usize {
        self.scene.seed.moments.len() - 1
    }

    fn turn_to_moment(&mut self, moment: usize) {
        self.act(Action::SetAsOf(self.scene.seed.moments[moment]));
    }
}

/// What the looks of the sockets mean.
fn key(scene: &Scene) -> Element {
    let states = [SocketState::Live, SocketState::Ready, SocketState::Below];
    classed("ul", "key").node(list(states.map(|state| {
        element("li")
            .set("data-state", state_id(state))
            .add(classed("span", "sample").set("aria-hidden", "true"))
            .say(scene.words.socket_state(state))
    })))
}

/// By chapter, the number that its bet is on; 0 where there is none.
fn answers(scene: &Scene) -> TiVec<ChapterIx, u16> {
    let answer = |chapter: &Chapter| {
        let question = chapter.question.as_ref()?;
        let selection = Selection::of(&chapter.board, &scene.coalition);
        let board = Board::derive(&scene.coalition, &selection);
        u16::try_from(board.count(question.count)).ok()
    };
    let chapters = scene.seed.chapters.iter();
    chapters
        .map(|chapter| answer(chapter).unwrap_or(0))
        .collect()
}
