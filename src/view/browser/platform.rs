//! What `platform.js` does, which the build puts beside wasm-bindgen's script.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Tells other scripts of the page. After `plugboard:board` the address is that of the board on show.
    #[wasm_bindgen(js_namespace = platform)]
    pub(crate) fn announce(event: &str);

    /// Says that the board answers: to styles and tests by attribute, to scripts by mark and event.
    #[wasm_bindgen(js_namespace = platform, js_name = announceReady)]
    pub(crate) fn announce_ready();

    /// Copies the page's address; events at the window tell whether it could.
    #[wasm_bindgen(js_namespace = platform, js_name = copyAddress)]
    pub(crate) fn copy_address();

    /// Opens the dialog of evidence with copies of articles of a page, by their ids with spaces between
    /// them; events at the dialog tell whether they could be had.
    #[wasm_bindgen(js_namespace = platform, js_name = showEvidence)]
    pub(crate) fn show_evidence(page: &str, ids: &str);

    /// Has each chapter that is being read tell so by an event, where chapters scroll beside the board.
    #[wasm_bindgen(js_namespace = platform, js_name = watchReading)]
    pub(crate) fn watch_reading();

    /// Moves the focus to the chapter on show, where chapters stand over the board.
    #[wasm_bindgen(js_namespace = platform, js_name = focusChapter)]
    pub(crate) fn focus_chapter();
}
