//! Where in the story the reader is: the board turns to the chapter that is being read.

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::Cell;
    use std::rc::Rc;

    use gloo::events::EventListener;
    use gloo::utils::window;
    use wasm_bindgen::prelude::*;
    use web_sys::{
        Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry,
        IntersectionObserverInit,
    };
    use yew::prelude::*;

    use crate::state::Action;
    use crate::story::ChapterIx;
    use crate::view::framed::is_framed;

    /// Where the story scrolls past the board, but in a frame; styles say the same.
    const BESIDE: &str = "(min-width: 72rem) and (min-height: 48rem)";

    /// Turns the board to the chapter in the middle of the window, where chapters scroll beside it, and
    /// moves the focus to a chapter that the reader has stepped to, where they stand over it.
    #[hook]
    pub(in crate::view) fn use_reading(
        current: Option<ChapterIx>,
        active: bool,
        dispatch: &Callback<Action>,
    ) -> NodeRef {
        let column = use_node_ref();
        {
            let (column, dispatch) = (column.clone(), dispatch.clone());
            use_effect_with(active, move |active| {
                let reading = column
                    .cast::<Element>()
                    .filter(|_| *active)
                    .and_then(|column| Reading::start(&column, dispatch).ok());
                move || drop(reading)
            });
        }
        {
            let column = column.clone();
            let was = use_mut_ref(|| current);
            use_effect_with(current, move |current| {
                if active && was.replace(*current) != *current && !is_beside() {
                    focus_current(&column);
                }
            });
        }
        column
    }

    fn is_beside() -> bool {
        let query = window().match_media(BESIDE).ok().flatten();
        !is_framed() && query.is_some_and(|query| query.matches())
    }

    fn focus_current(column: &NodeRef) {
        let heading = column.cast::<Element>().and_then(|column| {
            let found = column.query_selector("[data-current] h2");
            found.ok().flatten()?.dyn_into::<HtmlElement>().ok()
        });
        if let Some(heading) = heading {
            let _ = heading.focus();
        }
    }

    /// Watches which chapter is being read, until it is dropped.
    struct Reading {
        observer: IntersectionObserver,
        _seen: Closure<dyn FnMut(Vec<IntersectionObserverEntry>)>,
        _scrolled: EventListener,
    }

    impl Reading {
        fn start(column: &Element, dispatch: Callback<Action>) -> Result<Reading, JsValue> {
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
            let chapters = column.children();
            for chapter in (0..chapters.length()).filter_map(|at| chapters.item(at)) {
                observer.observe(&chapter);
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
}
#[cfg(target_arch = "wasm32")]
pub(super) use browser::use_reading;

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use yew::prelude::*;

    use crate::state::Action;
    use crate::story::ChapterIx;

    /// Nobody scrolls on the host.
    #[hook]
    pub(in crate::view) fn use_reading(
        _current: Option<ChapterIx>,
        _active: bool,
        _dispatch: &Callback<Action>,
    ) -> NodeRef {
        use_node_ref()
    }
}
#[cfg(not(target_arch = "wasm32"))]
pub(super) use host::use_reading;
