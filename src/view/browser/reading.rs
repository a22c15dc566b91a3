//! Where in the story the reader is: the board turns to the chapter that is being read.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::{document, document_element, window};
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};
use yew::Callback;

use crate::state::Action;
use crate::story::ChapterIx;

/// Where the story scrolls past the board, but in a frame; styles say the same.
const BESIDE: &str = "(min-width: 72rem) and (min-height: 48rem)";

fn is_beside() -> bool {
    let query = window().match_media(BESIDE).ok().flatten();
    let framed = document_element().has_attribute("data-frame");
    !framed && query.is_some_and(|query| query.matches())
}

/// Moves the focus to a chapter that the reader has stepped to, where chapters stand over the board.
pub(super) fn focus_current() {
    if is_beside() {
        return;
    }
    let heading = document().query_selector("[data-current] h2");
    if let Some(heading) = heading.ok().flatten() {
        let _ = heading.unchecked_ref::<HtmlElement>().focus();
    }
}

/// Turns the board to the chapter in the middle of the window, where chapters scroll beside it, until it
/// is dropped.
pub(super) struct Reading {
    observer: IntersectionObserver,
    _seen: Closure<dyn FnMut(Vec<IntersectionObserverEntry>)>,
    _scrolled: EventListener,
}

impl Reading {
    pub(super) fn start(dispatch: Callback<Action>) -> Result<Reading, JsValue> {
        // What stands in the middle as the page opens was not scrolled to: a link's board stays.
        let scrolled = Rc::new(Cell::new(false));
        let seen = {
            let scrolled = scrolled.clone();
            Closure::new(move |entries: Vec<IntersectionObserverEntry>| {
                let read = entries.iter().rfind(|entry| entry.is_intersecting());
                if let Some(read) = read
                    && scrolled.get()
                    && is_beside()
                {
                    dispatch.emit(Action::Scroll(place(&read.target())));
                }
            })
        };
        let init = IntersectionObserverInit::new();
        init.set_root_margin("-45% 0px -54% 0px");
        let callback = seen.as_ref().unchecked_ref();
        let observer = IntersectionObserver::new_with_options(callback, &init)?;
        let mut chapter = document().query_selector(".chapter")?;
        while let Some(section) = chapter {
            observer.observe(&section);
            chapter = section.next_element_sibling();
        }
        Ok(Reading {
            observer,
            _seen: seen,
            _scrolled: EventListener::new(&window(), "scroll", move |_| scrolled.set(true)),
        })
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// A section's place: the first holds the argument, the chapters follow.
fn place(section: &Element) -> Option<ChapterIx> {
    let before = std::iter::successors(section.previous_element_sibling(), |section| {
        section.previous_element_sibling()
    });
    before.count().checked_sub(1).map(ChapterIx::from)
}
