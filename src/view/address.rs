//! The page's address: the fragment is the reader's state, so Back, Forward and a copied address work.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
pub(super) use browser::{use_address, use_copy_link};

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use yew::prelude::*;

    use crate::state::{Action, State};
    use crate::view::Scene;

    /// The host has no address and nothing that answers: the page it renders is not live.
    #[hook]
    pub(in crate::view) fn use_address(
        _scene: &Scene,
        _state: &State,
        _dispatch: &Callback<Action>,
    ) -> bool {
        false
    }

    #[hook]
    pub(in crate::view) fn use_copy_link() -> (Option<bool>, Callback<MouseEvent>) {
        (None, Callback::noop())
    }
}
#[cfg(not(target_arch = "wasm32"))]
pub(super) use host::{use_address, use_copy_link};
