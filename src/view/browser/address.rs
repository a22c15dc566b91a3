//! The page's address: the fragment is the reader's state, so Back, Forward and a copied address work.

use gloo::utils::{document, document_element, window};
use wasm_bindgen::JsValue;

use crate::coalition::Selection;
use crate::state::link::{self, Decoded};
use crate::view::Scene;
use crate::view::app::App;

/// The board that the address asks for; `None` where the fragment is a place in the page.
pub(super) fn asked(scene: &Scene, first: &Selection) -> Option<Decoded> {
    let fragment = board_fragment()?;
    Some(link::decode(
        &fragment,
        first,
        &scene.story,
        &scene.coalition,
    ))
}

/// Makes the address say the board on show.
pub(super) fn say(app: &App) {
    let (scene, selection, first) = (&app.scene, &app.state.selection, app.state.first());
    let said = asked(scene, first).map(|decoded| decoded.selection);
    if said.as_ref().unwrap_or(first) != selection {
        let fragment = link::encode(selection, first, &scene.story, &scene.coalition);
        write(&fragment, app.state.replaces);
    }
}

/// The fragment where it is meant as a board: not empty, and not a place in the page.
fn board_fragment() -> Option<String> {
    let fragment = window().location().hash().ok()?;
    let fragment = fragment.strip_prefix('#').unwrap_or(&fragment);
    // The start state has no fragment, so Back to it must be followed like any other.
    (document().get_element_by_id(fragment).is_none() || fragment.is_empty())
        .then(|| fragment.to_owned())
}

/// Adds a fragment to the history, or puts it in the place of the last one. In a frame it never adds, since
/// Back belongs to the article. A browser may refuse (a flood, a sandbox): the board goes on without.
fn write(fragment: &str, replaces: bool) {
    let location = window().location();
    let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    let url = if fragment.is_empty() {
        path
    } else {
        path + "#" + fragment
    };
    if let Ok(history) = window().history() {
        let _ = if replaces || document_element().has_attribute("data-frame") {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&url))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&url))
        };
    }
}
