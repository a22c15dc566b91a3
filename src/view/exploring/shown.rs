//! The board on show. Its own program leaves its fragment at the page and tells of each change by an event.

#[cfg(target_arch = "wasm32")]
mod browser {
    use gloo::events::EventListener;
    use gloo::utils::window;
    use yew::prelude::*;

    use crate::coalition::Selection;
    use crate::state::link;
    use crate::view::Scene;
    use crate::view::platform::shown_board;

    /// The board on show, now and whenever another is. On the page of its own there is none beside it, and the address
    /// says which.
    #[hook]
    pub(in crate::view::exploring) fn use_shown(scene: &Scene, first: &Selection) -> Selection {
        let read = {
            let (scene, first) = (scene.clone(), first.clone());
            move |fragment: &str| {
                let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
                link::decode(fragment, &first, &scene.seed, &scene.coalition)?.selection
            }
        };
        // The page of its own is taken over as the host has rendered it, with the first board.
        let selection = use_state_eq(|| {
            let shown = shown_board().and_then(|fragment| read(&fragment));
            shown.unwrap_or_else(|| first.clone())
        });
        let setter = selection.setter();
        use_effect_with((), move |()| {
            let look = move || {
                let address = || window().location().hash().unwrap_or_default();
                let fragment = shown_board().unwrap_or_else(address);
                if let Some(selection) = read(&fragment) {
                    setter.set(selection);
                }
            };
            look();
            let again = look.clone();
            let told = EventListener::new(&window(), "plugboard:board", move |_| again());
            let moved = EventListener::new(&window(), "hashchange", move |_| look());
            move || drop((told, moved))
        });
        (*selection).clone()
    }
}
#[cfg(target_arch = "wasm32")]
pub(super) use browser::use_shown;

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use yew::prelude::*;

    use crate::coalition::Selection;
    use crate::view::Scene;

    /// The host has no address.
    #[hook]
    pub(in crate::view::exploring) fn use_shown(_scene: &Scene, first: &Selection) -> Selection {
        first.clone()
    }
}
#[cfg(not(target_arch = "wasm32"))]
pub(super) use host::use_shown;
