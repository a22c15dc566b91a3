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

#[cfg(target_arch = "wasm32")]
const MEND: &str = "the page and its program are not of one build: run `cargo xtask build`";

/// Fills an element with what can be found out from the board on show. `seed` is what
/// [`plugboard::story::Seed::to_bytes`] wrote, `words` what [`plugboard::words::Phrases::to_text`] did,
/// and `own` [`plugboard::words::ExploringPhrases::to_text`]. An element that has `data-alone` holds the
/// prerendered page, which is taken over; `data-chapter` names the chapter on whose page it stands.
///
/// # Errors
/// If the bytes are another version's.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn explore(
    root: web_sys::Element,
    seed: &[u8],
    words: String,
    own: String,
) -> Result<(), JsError> {
    use plugboard::view::{Exploring, ExploringProps};
    use plugboard::words::ExploringPhrases;

    let (scene, page) = scene(&root, seed, words)?;
    let words = ExploringPhrases::from_text(scene.seed.language, own);
    let alone = root.has_attribute("data-alone");
    let props = ExploringProps {
        scene,
        words: words.ok_or_else(|| JsError::new(MEND))?,
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

/// Fills a dialog with the ways to share, save and embed the board on show. The arguments are
/// [`explore`]'s, but that `own` is what [`plugboard::words::ShareDialogPhrases::to_text`] wrote.
///
/// # Errors
/// If the bytes are another version's.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn share(
    root: web_sys::Element,
    seed: &[u8],
    words: String,
    own: String,
) -> Result<(), JsError> {
    use plugboard::view::{ShareDialog, ShareDialogProps};
    use plugboard::words::ShareDialogPhrases;

    let (scene, page) = scene(&root, seed, words)?;
    let words = ShareDialogPhrases::from_text(scene.seed.language, own);
    let address = gloo::utils::window().location().href().unwrap_or_default();
    let board = plugboard::view::shown_board().unwrap_or_default();
    let props = ShareDialogProps {
        scene,
        words: words.ok_or_else(|| JsError::new(MEND))?,
        page,
        address: address.into(),
        board: board.into(),
    };
    yew::Renderer::<ShareDialog>::with_root_and_props(root, props).render();
    Ok(())
}

/// The story on show, and the chapter on whose page an element stands.
#[cfg(target_arch = "wasm32")]
fn scene(
    root: &web_sys::Element,
    seed: &[u8],
    words: String,
) -> Result<(plugboard::view::Scene, Option<plugboard::story::ChapterIx>), JsError> {
    use plugboard::story::Seed;
    use plugboard::view::Scene;
    use plugboard::words::Phrases;

    let seed = Seed::from_bytes(seed).ok_or_else(|| JsError::new(MEND))?;
    let words = Phrases::from_text(seed.language, words).ok_or_else(|| JsError::new(MEND))?;
    let chapter = root.get_attribute("data-chapter");
    let page = chapter.and_then(|id| seed.chapter(&id));
    Ok((Scene::in_words(seed, words), page))
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is the page's program for the browser. Run `cargo xtask serve` to see it.");
    std::process::exit(2);
}
