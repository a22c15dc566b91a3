//! What only a browser can do. After each rendering it follows what has changed.

mod address;
mod evidence;
mod reading;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document_element, window};
use yew::html::Scope;
use yew::platform::spawn_local;

use self::evidence::Evidence;
use self::reading::Reading;
use super::app::{App, Message};
use crate::coalition::Selection;
use crate::state::{Action, State};
use crate::story::ChapterIx;

/// Long enough to read what changed.
const STEP_MS: u32 = 1600;

/// What the browser has been told, and what it does for it.
#[derive(Default)]
pub(super) struct Browser {
    taken_over: bool,
    live: bool,
    selection: Option<Selection>,
    chapter: Option<ChapterIx>,
    /// The moment from which the slider runs on.
    running_from: Option<usize>,
    timer: Option<Timeout>,
    hash: Option<EventListener>,
    reading: Option<Reading>,
    evidence: Evidence,
}

impl Browser {
    pub(super) fn new(state: &State) -> Browser {
        Browser {
            selection: Some(state.selection.clone()),
            chapter: state.chapter,
            ..Browser::default()
        }
    }

    pub(super) fn follow(&mut self, app: &App, link: &Scope<App>) {
        if !self.taken_over {
            self.taken_over = true;
            self.take_over(app, link);
        }
        if app.live && !self.live {
            self.live = true;
            announce_ready();
            if app.page.is_none() {
                self.reading = Reading::start(link.callback(Message::Act)).ok();
            }
        }
        if self.selection.as_ref() != Some(&app.state.selection) {
            self.selection = Some(app.state.selection.clone());
            if app.live {
                address::say(app);
            }
            announce("plugboard:board");
        }
        if self.chapter != app.state.chapter {
            self.chapter = app.state.chapter;
            if self.reading.is_some() {
                reading::focus_current();
            }
        }
        let running_from = app.playing.then(|| app.moment());
        if self.running_from != running_from {
            self.running_from = running_from;
            let link = link.clone();
            let tick = move || link.send_message(Message::Tick);
            self.timer = running_from.map(|_| Timeout::new(STEP_MS, tick));
        }
        self.evidence.follow(app, link);
    }

    /// The first rendering must be the one in the page's markup, so the link is followed after it.
    fn take_over(&mut self, app: &App, link: &Scope<App>) {
        let (scene, first) = (app.scene.clone(), app.state.first().clone());
        let mut messages = Vec::new();
        if let Some(decoded) = address::asked(&scene, &first) {
            messages.push(Message::Act(Action::Arrive(
                decoded.selection,
                decoded.dropped,
            )));
        }
        messages.push(Message::Live);
        link.send_message_batch(messages);
        let link = link.clone();
        self.hash = Some(EventListener::new(&window(), "hashchange", move |_| {
            if let Some(decoded) = address::asked(&scene, &first) {
                let follow = Action::Follow(decoded.selection, decoded.dropped);
                link.send_message(Message::Act(follow));
            }
        }));
    }

    pub(super) fn copy_link(link: &Scope<App>) {
        let link = link.clone();
        spawn_local(async move {
            link.send_message(Message::Copied(address::copy().await.is_ok()));
        });
    }
}

/// Says that the board answers: to styles and tests by attribute, to scripts by event and mark.
fn announce_ready() {
    let _ = document_element().set_attribute("data-plugboard", "ready");
    if let Some(performance) = window().performance() {
        let _ = performance.mark("plugboard:ready");
    }
    announce("plugboard:ready");
}

/// Tells other scripts of the page. After `plugboard:board` the address is that of the board on show.
fn announce(event: &str) {
    if let Ok(event) = web_sys::CustomEvent::new(event) {
        let _ = window().dispatch_event(&event);
    }
}
