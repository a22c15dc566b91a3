//! The program in which readers find things out, loaded when they open that part.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
fn main() {}

/// Fills an element with what can be found out from the board on show. `story` is what
/// [`plugboard::story::Story::to_bytes`] wrote. An element that has `data-alone` holds the prerendered
/// page, which is taken over; `data-chapter` names the chapter on whose page it stands.
///
/// # Errors
/// If the bytes are another version's.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn explore(root: web_sys::Element, story: &[u8]) -> Result<(), JsError> {
    use plugboard::story::Story;
    use plugboard::view::{Exploring, ExploringProps, Scene};

    const MEND: &str = "the page and its program are not of one build: run `cargo xtask build`";
    let story = Story::from_bytes(story).ok_or_else(|| JsError::new(MEND))?;
    let chapter = root.get_attribute("data-chapter");
    let page = chapter.and_then(|id| story.chapters.position(|chapter| *chapter.id == *id));
    let alone = root.has_attribute("data-alone");
    let props = ExploringProps {
        scene: Scene::new(story),
        page,
        alone,
    };
    let renderer = yew::Renderer::<Exploring>::with_root_and_props(root, props);
    if alone {
        renderer.hydrate();
    } else {
        renderer.render();
    }
    Ok(())
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is a program for the browser. Run `cargo xtask serve` to see it.");
    std::process::exit(2);
}
