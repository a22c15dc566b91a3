use gloo::events::EventListener;
use gloo::utils::{document, document_element, window};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::coalition::Selection;
use crate::state::link::Dropped;
use crate::state::{Action, State, link};
use crate::view::Scene;
use crate::view::framed::is_framed;

/// Keeps the fragment and the state the same, and says whether the page answers yet.
///
/// The first render must be the one in the page's markup, so the link is followed after it.
#[hook]
pub(in crate::view) fn use_address(
    scene: &Scene,
    state: &State,
    dispatch: &Callback<Action>,
) -> bool {
    let live = use_state(|| false);

    let follow = {
        let (scene, dispatch, first) = (scene.clone(), dispatch.clone(), state.first().clone());
        move |step: fn(Selection, Vec<Dropped>) -> Action| {
            if let Some(fragment) = board_fragment() {
                let decoded = link::decode(&fragment, &first, &scene.story, &scene.coalition);
                dispatch.emit(step(decoded.selection, decoded.dropped));
            }
        }
    };
    {
        let live = live.setter();
        use_effect_with((), move |()| {
            follow(Action::Arrive);
            live.set(true);
            let listener =
                EventListener::new(&window(), "hashchange", move |_| follow(Action::Follow));
            move || drop(listener)
        });
    }
    use_effect_with(*live, |live| {
        if *live {
            announce_ready();
        }
    });
    {
        let (scene, first) = (scene.clone(), state.first().clone());
        let (is_live, replaces) = (*live, state.replaces);
        use_effect_with(state.selection.clone(), move |selection| {
            let fragment = board_fragment().unwrap_or_default();
            let said = link::decode(&fragment, &first, &scene.story, &scene.coalition).selection;
            if is_live && said != *selection {
                let fragment = link::encode(selection, &first, &scene.story, &scene.coalition);
                write(&fragment, replaces);
            }
        });
    }
    *live
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
        format!("{path}#{fragment}")
    };
    if let Ok(history) = window().history() {
        let _ = if replaces || is_framed() {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&url))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&url))
        };
    }
}

/// Says that the board answers: to styles and tests by attribute, to scripts by event and mark.
fn announce_ready() {
    let _ = document_element().set_attribute("data-plugboard", "ready");
    if let Some(performance) = window().performance() {
        let _ = performance.mark("plugboard:ready");
    }
    if let Ok(event) = web_sys::CustomEvent::new("plugboard:ready") {
        let _ = window().dispatch_event(&event);
    }
}

/// Copies the page's address, and how that went the last time.
#[hook]
pub(in crate::view) fn use_copy_link() -> (Option<bool>, Callback<MouseEvent>) {
    let copied = use_state(|| None);
    let copy = {
        let copied = copied.setter();
        use_callback((), move |_: MouseEvent, ()| {
            let copied = copied.clone();
            spawn_local(async move { copied.set(Some(copy_address().await.is_ok())) });
        })
    };
    (*copied, copy)
}

async fn copy_address() -> Result<(), JsValue> {
    let navigator = window().navigator();
    // A page that is not served securely has no clipboard at all, whatever the type says.
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into())?;
    if clipboard.is_undefined() {
        return Err(JsValue::UNDEFINED);
    }
    JsFuture::from(navigator.clipboard().write_text(&address()?))
        .await
        .map(|_| ())
}

/// The page's address. In a frame it is that of the whole page, not of what an article shows of it.
fn address() -> Result<String, JsValue> {
    let location = window().location();
    if is_framed() {
        return Ok(location.origin()? + &location.pathname()? + &location.hash()?);
    }
    location.href()
}
