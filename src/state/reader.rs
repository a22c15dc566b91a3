use super::Action;
use super::link::Dropped;
use crate::coalition::{Coalition, Kind, Selection};
use crate::story::Story;

/// How many changes can be undone. A reader never gets there; a script that floods the page would.
const MEMORY: usize = 200;

/// The reader's state.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the reader has switched.
    pub selection: Selection,
    /// What could not be applied of the last link.
    pub dropped: Vec<Dropped>,
    start: Selection,
    past: Vec<Selection>,
    future: Vec<Selection>,
}

impl State {
    /// The state in which a reader meets a story.
    pub fn start(story: &Story, coalition: &Coalition) -> State {
        let start = Selection::start(story, coalition);
        State {
            selection: start.clone(),
            dropped: Vec::new(),
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

    /// Whether the board is the one that the reader met first.
    pub fn is_first(&self) -> bool {
        self.selection == self.start
    }

    /// The state after an action.
    pub fn after(&self, coalition: &Coalition, action: Action) -> State {
        let mut state = self.clone();
        // A notice is about the board that its link led to; any step from there leaves it behind.
        state.dropped.clear();
        match action {
            Action::Undo => {
                if let Some(past) = state.past.pop() {
                    state
                        .future
                        .push(std::mem::replace(&mut state.selection, past));
                }
            }
            Action::Redo => {
                if let Some(future) = state.future.pop() {
                    state
                        .past
                        .push(std::mem::replace(&mut state.selection, future));
                }
            }
            Action::DismissNotice => {}
            Action::Arrive(selection, dropped) => {
                state.selection = selection;
                state.dropped = dropped;
            }
            Action::Follow(selection, dropped) => {
                state.change_to(selection);
                state.dropped = dropped;
            }
            change => state.change_to(changed(&self.selection, &self.start, coalition, change)),
        }
        state
    }

    fn change_to(&mut self, selection: Selection) {
        if selection == self.selection {
            return;
        }
        if self.past.len() == MEMORY {
            self.past.remove(0);
        }
        self.past
            .push(std::mem::replace(&mut self.selection, selection));
        self.future.clear();
    }
}

fn changed(now: &Selection, start: &Selection, coalition: &Coalition, change: Action) -> Selection {
    let mut next = now.clone();
    match change {
        Action::TogglePartner(partner) => {
            next.switch_partner(coalition, partner, !now.has_partner(coalition, partner));
        }
        Action::ToggleModule(module) => {
            next.modules.put(module, !now.modules.contains(module));
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
        Action::ToggleOpen(partner) => {
            if let Kind::Group(_) = coalition.kind(partner) {
                next.opened.put(partner, !now.opened.contains(partner));
            }
        }
        Action::Reset => next = start.clone(),
        Action::Undo
        | Action::Redo
        | Action::Arrive(..)
        | Action::Follow(..)
        | Action::DismissNotice => {}
    }
    next
}
