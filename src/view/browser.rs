//! What only a browser can do. After each rendering it follows what has changed.

mod address;
mod platform;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, document_element, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget};
use yew::html::Scope;

use super::SOURCES_PAGE;
use super::app::{App, Message};
use super::evidence_dialog::{Asked, Fetched, articles};
use super::live::Live;
use crate::coalition::Selection;
use crate::state::{Action, State};
use crate::story::ChapterIx;

/// Long enough to read what changed.
const STEP_MS: u32 = 1600;

/// The board on show, as the fragment that leads to it on this page; `None` on a page that has none.
pub fn shown_board() -> Option<String> {
    document_element().get_attribute("data-board")
}

/// Gives the program its own elements back. To be called before anything is drawn.
pub(super) fn mend() {
    platform::mend();
}

/// What the browser has been told, and what it does for it.
#[derive(Default)]
pub(super) struct Browser {
    listeners: Vec<EventListener>,
    live: bool,
    selection: Option<Selection>,
    chapter: Option<ChapterIx>,
    evidence: Option<Asked>,
    /// The moment from which the slider runs on.
    running_from: Option<usize>,
    timer: Option<Timeout>,
}

impl Browser {
    pub(super) fn new(state: &State) -> Browser {
        Browser {
            selection: Some(state.selection.clone()),
            chapter: state.chapter,
            ..Browser::default()
        }
    }

    pub(super) fn follow(&mut self, app: &App, link: &Scope<Live>) {
        if self.listeners.is_empty() {
            self.take_over(app, link);
        }
        let changed = self.selection.as_ref() != Some(&app.state.selection);
        if changed {
            self.selection = Some(app.state.selection.clone());
        }
        if app.live && !self.live {
            self.live = true;
            // Whatever the address says stands, until the reader changes the board.
            address::tell(app, false);
            platform::announce_ready();
            if app.page.is_none() {
                platform::watch_reading();
            }
        } else if changed && app.live {
            address::tell(app, true);
            platform::say_finding(app.playing);
        }
        if self.chapter != app.state.chapter {
            self.chapter = app.state.chapter;
            if app.live && app.page.is_none() {
                platform::focus_chapter();
            }
        }
        let running_from = app.playing.then(|| app.moment());
        if self.running_from != running_from {
            self.running_from = running_from;
            let link = link.clone();
            let tick = move || link.send_message(Message::Tick);
            self.timer = running_from.map(|_| Timeout::new(STEP_MS, tick));
            platform::say_finding(app.playing);
        }
        if self.evidence != app.evidence {
            self.evidence = app.evidence;
            if let Some(asked) = app.evidence {
                platform::show_evidence(SOURCES_PAGE, &articles(&app.scene, &app.board, asked));
            }
        }
    }

    /// The first rendering must be the one in the page's markup, so the link is followed after it.
    fn take_over(&mut self, app: &App, link: &Scope<Live>) {
        let (scene, first) = (app.scene.clone(), app.state.first().clone());
        let mut messages = Vec::new();
        if let Some(decoded) = address::asked(&scene, &first) {
            messages.push(Message::Act(Action::Arrive(decoded)));
        }
        messages.push(Message::Live);
        link.send_message_batch(messages);
        let mut on = |target: &EventTarget, event: &'static str, heard: fn() -> Message| {
            let link = link.clone();
            let hear = move |_: &Event| link.send_message(heard());
            self.listeners.push(EventListener::new(target, event, hear));
        };
        on(&window(), "plugboard:copied", || Message::Copied(true));
        on(&window(), "plugboard:not-copied", || Message::Copied(false));
        if let Some(dialog) = document().get_element_by_id("evidence") {
            on(&dialog, "shown", || Message::Fetched(Fetched::Shown));
            on(&dialog, "failed", || Message::Fetched(Fetched::Failed));
            on(&dialog, "close", || Message::Evidence(None));
        }
        let read = {
            let (link, seed) = (link.clone(), app.scene.seed.clone());
            move |event: &Event| {
                let target = event
                    .target()
                    .map(|target| target.unchecked_into::<Element>());
                let id = target.and_then(|chapter| chapter.get_attribute("data-chapter"));
                let chapter = id.and_then(|id| seed.chapter(&id));
                link.send_message(Message::Act(Action::Scroll(chapter)));
            }
        };
        let read = EventListener::new(&window(), "plugboard:read", read);
        let link = link.clone();
        let follow = move |_: &Event| {
            if let Some(decoded) = address::followed(&scene, &first) {
                link.send_message(Message::Act(Action::Follow(decoded)));
            }
        };
        let follow = EventListener::new(&window(), "hashchange", follow);
        self.listeners.extend([read, follow]);
    }

    pub(super) fn copy_link() {
        platform::copy_address();
    }
}
