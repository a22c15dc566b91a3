//! What `platform.js` does, which the build puts beside wasm-bindgen's script.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Says that the board answers: to styles and tests by attribute, to scripts by mark and event.
    #[wasm_bindgen(js_namespace = platform, js_name = announceReady)]
    pub(crate) fn announce_ready();

    /// Tells the page that this board is on show, as a fragment; and writes it to the address, if that says
    /// another, as a new entry of the history or in the place of the last one.
    #[wasm_bindgen(js_namespace = platform, js_name = showBoard)]
    pub(crate) fn show_board(fragment: &str, writes: bool, replaces: bool);

    /// The board that was on show where the reader is back in the history, if its address does not say one.
    #[wasm_bindgen(js_namespace = platform, js_name = heldBoard)]
    pub(crate) fn held_board() -> Option<String>;

    /// Says the finding to those who hear the page, once it has come to rest.
    #[wasm_bindgen(js_namespace = platform, js_name = sayFinding)]
    pub(crate) fn say_finding(moving: bool);

    /// Gives the program its own elements back, where a reader's tools have put others in their place. To be called
    /// before anything is drawn.
    #[wasm_bindgen(js_namespace = platform)]
    pub(crate) fn mend();

    /// Copies the address of the board on show; events at the window tell whether it could.
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
