//! The host has no address, no clock and nothing that answers: the page it renders is not live.

use yew::html::Scope;
use yew::prelude::*;

use crate::view::app::{App, Changes};
use crate::view::message::Message;

#[derive(Default)]
pub(super) struct Browser {}

impl Browser {
    pub(super) fn take_over<Hears: Component<Message = Message>>(
        &mut self,
        _app: &App,
        _link: &Scope<Hears>,
    ) {
    }

    pub(super) fn after_render<Hears: Component<Message = Message>>(
        &mut self,
        _app: &App,
        _changes: Changes,
        _link: &Scope<Hears>,
    ) {
    }

    pub(super) fn copy_link() {}
}
