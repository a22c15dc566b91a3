//! What `platform.js` does, which the build puts beside wasm-bindgen's script.

use gloo::utils::document_element;
use wasm_bindgen::prelude::*;

/// The board on show, as the fragment that leads to it on this page; `None` on a page that has none.
pub fn shown_board() -> Option<String> {
    document_element().get_attribute("data-board")
}

#[wasm_bindgen]
extern "C" {
    /// Says that the board answers: to styles and tests by attribute, to scripts by mark and event.
    #[wasm_bindgen(js_namespace = platform, js_name = announceReady)]
    pub(in crate::view) fn announce_ready();

    /// Tells the page that this board is on show, as a fragment; and writes it to the address, if that says
    /// another, as a new entry of the history or in the place of the last one.
    #[wasm_bindgen(js_namespace = platform, js_name = showBoard)]
    pub(in crate::view) fn show_board(fragment: &str, writes: bool, replaces: bool);

    /// The board that was on show where the reader is back in the history, if its address does not say one.
    #[wasm_bindgen(js_namespace = platform, js_name = heldBoard)]
    pub(in crate::view) fn held_board() -> Option<String>;

    /// Says the finding to those who hear the page, once it has come to rest.
    #[wasm_bindgen(js_namespace = platform, js_name = sayFinding)]
    pub(in crate::view) fn say_finding(moving: bool);

    /// Gives the program its own elements back, where a reader's tools have put others in their place. To be called
    /// before anything is drawn.
    #[wasm_bindgen(js_namespace = platform)]
    pub(in crate::view) fn mend();

    /// Copies the address of the board on show; events at the window tell whether it could.
    #[wasm_bindgen(js_namespace = platform, js_name = copyAddress)]
    pub(in crate::view) fn copy_address();

    /// Puts the words of the evidence behind an answer in their places, from a page.
    #[wasm_bindgen(js_namespace = platform, js_name = showWords)]
    pub(in crate::view) fn show_words(page: &str);

    /// Opens the dialog of evidence with copies of articles of a page, by their ids with spaces between
    /// them; events at the dialog tell whether they could be had.
    #[wasm_bindgen(js_namespace = platform, js_name = showEvidence)]
    pub(in crate::view) fn show_evidence(page: &str, ids: &str);

    /// Has each chapter that is being read tell so by an event, where chapters scroll beside the board.
    #[wasm_bindgen(js_namespace = platform, js_name = watchReading)]
    pub(in crate::view) fn watch_reading();

    /// Moves the focus to the chapter on show, where chapters stand over the board.
    #[wasm_bindgen(js_namespace = platform, js_name = focusChapter)]
    pub(in crate::view) fn focus_chapter();
}
