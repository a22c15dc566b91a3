//! The board on show. Its own program keeps it in the address and tells of each change by an event.

#[cfg(target_arch = "wasm32")]
mod browser {
    use gloo::events::EventListener;
    use gloo::utils::window;
    use yew::prelude::*;

    use crate::coalition::Selection;
    use crate::state::link;
    use crate::view::Scene;

    /// The board that the address asks for, now and whenever it changes.
    #[hook]
    pub(in crate::view::exploring) fn use_followed(scene: &Scene, first: &Selection) -> Selection {
        let selection = use_state_eq(|| first.clone());
        let setter = selection.setter();
        let (scene, first) = (scene.clone(), first.clone());
        use_effect_with((), move |()| {
            let follow = move || {
                let fragment = window().location().hash().unwrap_or_default();
                let fragment = fragment.strip_prefix('#').unwrap_or(&fragment);
                let decoded = link::decode(fragment, &first, &scene.story, &scene.coalition);
                setter.set(decoded.selection);
            };
            follow();
            let again = follow.clone();
            let told = EventListener::new(&window(), "plugboard:board", move |_| again());
            let moved = EventListener::new(&window(), "hashchange", move |_| follow());
            move || drop((told, moved))
        });
        (*selection).clone()
    }
}
#[cfg(target_arch = "wasm32")]
pub(super) use browser::use_followed;

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use yew::prelude::*;

    use crate::coalition::Selection;
    use crate::view::Scene;

    /// The host has no address.
    #[hook]
    pub(in crate::view::exploring) fn use_followed(_scene: &Scene, first: &Selection) -> Selection {
        first.clone()
    }
}
#[cfg(not(target_arch = "wasm32"))]
pub(super) use host::use_followed;
