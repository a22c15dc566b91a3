use std::rc::Rc;

use typed_index_collections::TiVec;

use super::Action;
use super::link::{Decoded, Dropped};
use crate::coalition::{Coalition, Kind, Selection, Set};
use crate::story::{ChapterIx, Seed};

/// How many changes can be undone. A reader never gets there; a script that floods the page would.
const MEMORY: usize = 200;

/// What became of a chapter's bet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bet {
    /// The chapter has none.
    None,
    /// The reader has not answered.
    Open,
    /// The reader wanted the board without betting.
    Left,
    /// The reader's number.
    Made(u16),
}

/// The reader's state.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the reader has switched.
    pub selection: Selection,
    /// What could not be applied of the last link.
    pub dropped: Vec<Dropped>,
    /// The chapter that the reader has come to.
    pub chapter: Option<ChapterIx>,
    /// What became of each chapter's bet.
    pub bets: TiVec<ChapterIx, Bet>,
    /// Whether the board is the reader's own, so that scrolling must not take it away.
    own: bool,
    /// Whether the story went on to another chapter while a question held its board.
    behind: bool,
    /// Whether the new board's address takes the place of the last one: Back should not go through
    /// every chapter that was scrolled past, nor through every year of the slider.
    pub replaces: bool,
    start: Selection,
    chapters: Rc<TiVec<ChapterIx, Selection>>,
    past: Vec<Shown>,
    future: Vec<Shown>,
}

/// A board that was on show, and whether it was the reader's own: what brings it back gives it back to whom it
/// belonged.
#[derive(Clone, Debug, PartialEq)]
struct Shown {
    selection: Selection,
    own: bool,
}

impl State {
    /// The state in which a reader meets a story.
    pub fn start(seed: &Seed, coalition: &Coalition) -> State {
        State::on_page(seed, coalition, None)
    }

    /// The state in which a reader meets the page of one chapter, or of the whole story.
    pub fn on_page(seed: &Seed, coalition: &Coalition, page: Option<ChapterIx>) -> State {
        let chapters = seed.chapters.iter();
        let chapters: TiVec<ChapterIx, Selection> = chapters
            .map(|chapter| Selection::of(&chapter.board, coalition))
            .collect();
        let start = Selection::of(seed.first_board(page), coalition);
        let bet = |of: &crate::story::Chapter| match of.question {
            Some(_) => Bet::Open,
            None => Bet::None,
        };
        State {
            selection: start.clone(),
            dropped: Vec::new(),
            chapter: page,
            bets: seed.chapters.iter().map(bet).collect(),
            own: false,
            behind: false,
            replaces: false,
            chapters: Rc::new(chapters),
            start,
            past: Vec::new(),
            future: Vec::new(),
        }
    }

    /// The board that the reader met first.
    pub fn first(&self) -> &Selection {
        &self.start
    }

    /// Whether there is a change to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is an undo to take back.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Whether there is anything to reset: another board than the first, or that one as the reader's own, on which the
    /// story does not go on.
    pub fn can_reset(&self) -> bool {
        self.own || !self.is_first()
    }

    /// Whether the board is the one that the reader met first.
    pub fn is_first(&self) -> bool {
        self.selection == self.start
    }

    /// The chapter whose board is on show, whatever is asked about it: its marks belong to that board.
    pub fn shown_chapter(&self) -> Option<ChapterIx> {
        let shown = self.selection.asked(None);
        self.chapter
            .filter(|chapter| self.chapters[*chapter].asked(None) == shown)
    }

    /// Whether the board is a chapter's in all that it says, so that the story itself asks what it is asked.
    pub fn is_told(&self) -> bool {
        self.chapter
            .is_some_and(|chapter| self.chapters[chapter] == self.selection)
    }

    /// The state after an action.
    ///
    /// ```
    /// use plugboard::coalition::Coalition;
    /// use plugboard::state::{Action, State};
    /// use plugboard::story::Rule;
    /// # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
    /// # let seed = story.editions().remove(0).seed;
    ///
    /// let coalition = Coalition::new(&seed);
    /// let met = State::start(&seed, &coalition);
    /// let agreed = met.after(&coalition, Action::SetRule(Rule::Consensus));
    /// assert_eq!(agreed.selection.rule, Rule::Consensus);
    /// assert!(agreed.can_undo() && !met.can_undo());
    ///
    /// let undone = agreed.after(&coalition, Action::Undo);
    /// assert_eq!(undone.selection, met.selection);
    /// ```
    pub fn after(&self, coalition: &Coalition, action: Action) -> State {
        let mut state = self.clone();
        // A notice is about the board that its link led to; any step from there leaves it behind.
        state.dropped.clear();
        state.replaces = matches!(action, Action::SetAsOf(_));
        match action {
            Action::Undo => {
                if let Some(past) = state.past.pop() {
                    let now = state.show(past);
                    state.future.push(now);
                }
            }
            Action::Redo => {
                if let Some(future) = state.future.pop() {
                    let now = state.show(future);
                    state.past.push(now);
                }
            }
            Action::DismissNotice => {}
            Action::Reset => {
                state.change_to(self.start.clone());
                // The story may go on from here.
                state.own = false;
            }
            Action::Arrive(Decoded { selection, dropped }) => {
                if let Some(selection) = selection {
                    state.selection = selection;
                    state.own = !state.is_first();
                }
                state.dropped = dropped;
                state.see_answer();
            }
            Action::Follow(Decoded { selection, dropped }) => {
                if let Some(selection) = selection {
                    state.change_to(selection);
                }
                state.dropped = dropped;
                state.see_answer();
            }
            Action::Scroll(chapter) | Action::Step(chapter) if chapter == self.chapter => {}
            Action::Scroll(chapter) if self.own => state.chapter = chapter,
            // Who asks may have to scroll to read the answer.
            Action::Scroll(chapter) if self.is_asking() => {
                state.chapter = chapter;
                state.behind = true;
            }
            Action::Scroll(chapter) | Action::Step(chapter) => {
                state.chapter = chapter;
                if state.may_follow() {
                    state.turn_to(chapter);
                }
            }
            Action::Show(chapter) => {
                state.chapter = Some(chapter);
                if state.bets[chapter] == Bet::Open {
                    state.bets[chapter] = Bet::Left;
                }
                state.turn_to(Some(chapter));
            }
            Action::Bet(chapter, number) => {
                state.chapter = Some(chapter);
                state.bets[chapter] = number.map_or(Bet::Left, Bet::Made);
                state.turn_to(Some(chapter));
            }
            change => {
                let next = changed(&self.selection, coalition, change);
                let ends = self.is_asking() && next == self.selection.asked(None);
                if ends && self.behind && !self.own && self.may_follow() {
                    state.turn_to(state.chapter);
                } else {
                    state.change_to(next);
                }
            }
        }
        state
    }

    /// Whether the reader asks about the board, and not the story.
    fn is_asking(&self) -> bool {
        let is_of_story = self.is_first() || self.chapters.contains(&self.selection);
        self.selection.focus.is_some() && !is_of_story
    }

    /// Whether the chapter's board may be shown, which would give away the answer of an open bet.
    fn may_follow(&self) -> bool {
        self.chapter
            .is_none_or(|chapter| self.bets[chapter] != Bet::Open)
    }

    fn turn_to(&mut self, chapter: Option<ChapterIx>) {
        let board = match chapter {
            Some(chapter) => self.chapters[chapter].clone(),
            None => self.start.clone(),
        };
        self.replaces = true;
        self.change_to(board);
        self.own = false;
        self.behind = false;
    }

    /// Whoever comes to a bet by a link to its board has seen the answer.
    fn see_answer(&mut self) {
        if let Some(chapter) = self.chapter
            && self.bets[chapter] == Bet::Open
            && self.selection == self.chapters[chapter]
        {
            self.bets[chapter] = Bet::Left;
        }
    }

    /// Puts a board on show; returns the one that was.
    fn show(&mut self, Shown { selection, own }: Shown) -> Shown {
        Shown {
            selection: std::mem::replace(&mut self.selection, selection),
            own: std::mem::replace(&mut self.own, own),
        }
    }

    fn change_to(&mut self, selection: Selection) {
        if selection == self.selection {
            return;
        }
        if self.past.len() == MEMORY {
            self.past.remove(0);
        }
        // Whoever only asks about the story's board still reads the story.
        let own = self.own || selection.asked(None) != self.selection.asked(None);
        let past = self.show(Shown { selection, own });
        self.past.push(past);
        self.future.clear();
    }
}

fn changed(now: &Selection, coalition: &Coalition, change: Action) -> Selection {
    let mut next = now.clone();
    match change {
        Action::TogglePartner(partner) => {
            next.switch_partner(coalition, partner, !now.has_partner(coalition, partner));
        }
        Action::ToggleModule(module) => {
            next.modules.put(module, !now.modules.contains(module));
        }
        Action::ToggleInterest(interest) => {
            let counted = now.interests.contains(interest);
            next.interests.put(interest, !counted);
        }
        Action::CountInterests(all) => {
            let count = coalition.interests().len();
            next.interests = if all {
                Set::full(count)
            } else {
                Set::empty(count)
            };
        }
        Action::TogglePlug(partner, module) => {
            next.switch_plug(
                coalition,
                partner,
                module,
                !now.has_plug(coalition, partner, module),
            );
        }
        Action::SetRule(rule) => next.rule = rule,
        Action::SetBar(bar) => next.bar = bar,
        Action::SetAsOf(as_of) => next.as_of = as_of,
        Action::Ask(focus) => next.focus = focus.filter(|_| focus != now.focus),
        Action::ToggleOpen(partner) => {
            if let Kind::Group(_) = coalition.kind(partner) {
                next.opened.put(partner, !now.opened.contains(partner));
            }
        }
        Action::Undo
        | Action::Reset
        | Action::Redo
        | Action::Arrive(..)
        | Action::Follow(..)
        | Action::Scroll(_)
        | Action::Step(_)
        | Action::Show(_)
        | Action::Bet(..)
        | Action::DismissNotice => {}
    }
    next
}
