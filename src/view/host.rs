//! The host has no address, no clock and nothing that answers: the page it renders is not live.

use yew::html::Scope;

use super::app::App;
use super::live::Live;
use crate::state::State;

#[derive(Default)]
pub(super) struct Browser;

impl Browser {
    pub(super) fn new(_state: &State) -> Browser {
        Browser
    }

    pub(super) fn follow(&mut self, _app: &App, _link: &Scope<Live>) {}

    pub(super) fn copy_link() {}
}

pub(super) fn mend() {}
