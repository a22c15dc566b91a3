use std::rc::Rc;

use typed_index_collections::TiVec;

use super::Scene;
use super::board::Shown;
use super::evidence::{EvidenceOf, Fetched};
use super::message::Message;
use super::tour::answers;
use crate::coalition::Board;
use crate::state::{Action, State, moment_of};
use crate::story::{ChapterIx, Focus};

/// What the page shows, and how messages change it.
pub(super) struct App {
    pub(super) scene: Scene,
    pub(super) page: Option<ChapterIx>,
    pub(super) state: State,
    /// Whether the page answers yet.
    pub(super) live: bool,
    pub(super) playing: bool,
    /// The evidence on show.
    pub(super) evidence: Option<EvidenceOf>,
    pub(super) fetched: Fetched,
    /// How copying the address went the last time.
    pub(super) copied: Option<bool>,
    pub(super) board: Rc<Board>,
    /// The same as if it were asked about what a mouse rests on.
    glance: Option<Rc<Board>>,
    /// By chapter, the number that its bet is on; 0 where there is none.
    pub(super) answers: TiVec<ChapterIx, u16>,
    /// What has changed since they were last taken.
    pub(super) changes: Changes,
}

/// What more than the page's own markup hears of.
#[derive(Default)]
pub(super) struct Changes {
    /// The page answers from now on.
    pub(super) live: bool,
    pub(super) board: bool,
    pub(super) chapter: bool,
    /// The slider starts, stops, or stands elsewhere while it runs.
    pub(super) run: bool,
    pub(super) evidence: bool,
}

impl App {
    pub(super) fn new(scene: Scene, page: Option<ChapterIx>) -> App {
        let state = State::on_page(&scene.seed, &scene.coalition, page);
        App {
            // On the host's page a script turns the controls on, and then the program comes to where they are on.
            live: cfg!(target_arch = "wasm32"),
            playing: false,
            evidence: None,
            fetched: Fetched::Waiting,
            copied: None,
            board: Rc::new(Board::derive(&scene.coalition, &state.selection)),
            glance: None,
            answers: answers(&scene),
            changes: Changes::default(),
            scene,
            page,
            state,
        }
    }

    pub(super) fn update(&mut self, message: Message) {
        let run = self.running_from();
        match message {
            Message::Act(action) => self.act(action),
            Message::Live => {
                self.live = true;
                self.changes.live = true;
            }
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
            Message::Copied(copied) => self.copied = Some(copied),
            Message::Evidence(wanted) => {
                self.changes.evidence |= self.evidence != wanted;
                self.evidence = wanted;
                self.fetched = Fetched::Waiting;
            }
            Message::Rest(focus) => self.glance(focus),
            Message::Fetched(fetched) => self.fetched = fetched,
            // Only whoever draws the page can do these.
            Message::CopyLink | Message::Redraw => {}
        }
        self.changes.run |= self.running_from() != run;
    }

    fn act(&mut self, action: Action) {
        let next = self.state.after(&self.scene.coalition, action);
        let before = std::mem::replace(&mut self.state, next);
        self.glance = None;
        self.changes.chapter |= self.state.chapter != before.chapter;
        if self.state.selection != before.selection {
            self.changes.board = true;
            self.board = Rc::new(Board::derive(&self.scene.coalition, &self.state.selection));
        }
    }

    /// The board as it is drawn.
    pub(super) fn shown(&self) -> Shown {
        let chapter = self.state.shown_chapter();
        Shown::of(
            self.scene.clone(),
            self.drawn().clone(),
            chapter,
            self.is_glanced(),
        )
    }

    /// The board on show, with the path that a mouse rests on.
    pub(super) fn drawn(&self) -> &Rc<Board> {
        self.glance.as_ref().unwrap_or(&self.board)
    }

    /// Whether a mouse rests on what could be asked about.
    pub(super) fn is_glanced(&self) -> bool {
        self.glance.is_some()
    }

    /// Whether the board is drawn as it was for these two. They hold the earlier board, whose place in memory another
    /// might take.
    pub(super) fn is_drawn_as(&self, (board, chapter): &(Rc<Board>, Option<ChapterIx>)) -> bool {
        Rc::ptr_eq(board, self.drawn()) && *chapter == self.state.shown_chapter()
    }

    /// Shows the path of what a mouse rests on. What is asked stands, and what was glanced at is nobody's board.
    fn glance(&mut self, focus: Option<Focus>) {
        let selection = &self.state.selection;
        let focus = focus.filter(|_| selection.focus.is_none());
        self.glance = focus.map(|focus| {
            let glanced = selection.asked(Some(focus));
            Rc::new(Board::derive(&self.scene.coalition, &glanced))
        });
    }

    /// The place of the slider's date among the moments.
    pub(super) fn moment(&self) -> usize {
        moment_of(&self.scene.seed.moments, self.state.selection.as_of)
    }

    /// The moment from which the slider runs on, if it runs.
    pub(super) fn running_from(&self) -> Option<usize> {
        self.playing.then(|| self.moment())
    }

    fn last_moment(&self) -> usize {
        self.scene.seed.moments.len() - 1
    }

    fn turn_to_moment(&mut self, moment: usize) {
        self.act(Action::SetAsOf(self.scene.seed.moments[moment]));
    }
}
