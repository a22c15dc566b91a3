//! What only a browser can do. After each rendering it does what the changes ask for.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, document_element, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget};
use yew::html::Scope;
use yew::prelude::Component;

use super::address;
use crate::state::Action;
use crate::story::Focus;
use crate::view::app::{App, Changes};
use crate::view::evidence::{Fetched, articles, sockets};
use crate::view::message::Message;
use crate::view::{SOURCES_PAGE, platform};

/// Long enough to read what changed.
const STEP_MS: u32 = 1600;

/// What hears the browser, and its clock.
#[derive(Default)]
pub(super) struct Browser {
    listeners: Vec<EventListener>,
    timer: Option<Timeout>,
}

impl Browser {
    /// Does what has changed on a page that has been rendered.
    pub(super) fn after_render<Hears: Component<Message = Message>>(
        &mut self,
        app: &App,
        changes: Changes,
        link: &Scope<Hears>,
    ) {
        if changes.live {
            // Whatever the address says stands, until the reader changes the board.
            address::tell(app, false);
            platform::announce_ready();
            if app.page.is_none() {
                platform::watch_reading();
            }
        } else if changes.board && app.live {
            address::tell(app, true);
            platform::say_finding(app.playing);
        }
        if (changes.live || changes.board) && app.board.answer.is_some() {
            platform::show_words(SOURCES_PAGE);
        }
        if changes.chapter && app.live && app.page.is_none() {
            platform::focus_chapter();
        }
        if changes.run {
            let link = link.clone();
            let tick = move || link.send_message(Message::Tick);
            self.timer = app.playing.then(|| Timeout::new(STEP_MS, tick));
            platform::say_finding(app.playing);
        }
        if changes.evidence
            && let Some(wanted) = app.evidence
        {
            platform::show_evidence(
                SOURCES_PAGE,
                &articles(
                    &app.scene,
                    &sockets(&app.scene, &app.state.selection, &app.board, wanted),
                ),
            );
        }
    }

    /// The first rendering must be the one in the page's markup, so what the address says is done after it.
    pub(super) fn take_over<Hears: Component<Message = Message>>(
        &mut self,
        app: &App,
        link: &Scope<Hears>,
    ) {
        let (scene, first) = (app.scene.clone(), app.state.first().clone());
        let mut messages = Vec::new();
        if let Some(decoded) = address::wanted(&scene, &first) {
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
        let rest = {
            let (link, seed) = (link.clone(), app.scene.seed.clone());
            move |_: &Event| {
                let on = document_element().get_attribute("data-glance");
                let focus = on.and_then(|id| Focus::read(&seed, &id));
                link.send_message(Message::Rest(focus));
            }
        };
        let rest = EventListener::new(&window(), "plugboard:glance", rest);
        let link = link.clone();
        let open = move |_: &Event| {
            if let Some(decoded) = address::come_to(&scene, &first) {
                link.send_message(Message::Act(Action::Follow(decoded)));
            }
        };
        let moved = EventListener::new(&window(), "hashchange", open);
        self.listeners.extend([read, rest, moved]);
    }

    pub(super) fn copy_link() {
        platform::copy_address();
    }
}
