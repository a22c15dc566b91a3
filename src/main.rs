//! The browser's start: takes the prerendered board over with the story that it was rendered from.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
fn main() {}

/// Takes the page's board over. `seed` is what [`plugboard::story::Seed::to_bytes`] wrote, and `words`
/// what [`plugboard::words::Phrases::to_text`] did.
///
/// # Errors
/// If the page has no place for the board, or the bytes are another version's.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn take_over(seed: &[u8], words: String) -> Result<(), JsError> {
    use gloo::utils::document;
    use plugboard::story::Seed;
    use plugboard::view::{Live, LiveProps, Scene};
    use plugboard::words::Phrases;

    const MEND: &str = "the page and its program are not of one build: run `cargo xtask build`";
    let root = document().get_element_by_id("app");
    let seed = Seed::from_bytes(seed);
    let (Some(root), Some(seed)) = (root, seed) else {
        return Err(JsError::new(MEND));
    };
    let Some(words) = Phrases::from_text(seed.language, words) else {
        return Err(JsError::new(MEND));
    };
    let chapter = root.get_attribute("data-chapter");
    let page = chapter.and_then(|id| seed.chapter(&id));
    let props = LiveProps::page(Scene::in_words(seed, words), page);
    yew::Renderer::<Live>::with_root_and_props(root, props).hydrate();
    Ok(())
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is the page's program for the browser. Run `cargo xtask serve` to see it.");
    std::process::exit(2);
}
