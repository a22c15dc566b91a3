//! The page's address: the fragment is the reader's state, so Back, Forward and a sent address work. What it says of
//! no board is left alone: the board is the state, and never read back from the address.

use gloo::utils::window;

use crate::coalition::Selection;
use crate::state::link::{self, Decoded};
use crate::view::app::App;
use crate::view::{Scene, platform};

/// The board that the address wants; `None` where the fragment is a place in the page, or other tools' words.
pub(super) fn wanted(scene: &Scene, first: &Selection) -> Option<Decoded> {
    let fragment = window().location().hash().ok()?;
    let fragment = fragment.strip_prefix('#').unwrap_or(&fragment);
    link::decode(fragment, first, &scene.seed, &scene.coalition)
}

/// The board that the reader has come to in the history.
pub(super) fn come_to(scene: &Scene, first: &Selection) -> Option<Decoded> {
    wanted(scene, first).or_else(|| {
        let held = platform::held_board()?;
        link::decode(&held, first, &scene.seed, &scene.coalition)
    })
}

/// Tells the page which board is on show, as the fragment that leads to it; and writes it to the address.
pub(super) fn tell(app: &App, writes: bool) {
    let Scene {
        seed, coalition, ..
    } = &app.scene;
    let (selection, first) = (&app.state.selection, app.state.first());
    let fragment = link::encode(selection, first, seed, coalition);
    // A link that leads to the same board is left as it was written.
    let said = wanted(&app.scene, first).and_then(|decoded| decoded.selection);
    let writes = writes && said.as_ref() != Some(selection);
    platform::show_board(&fragment, writes, app.state.replaces);
}
