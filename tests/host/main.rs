//! Tests that run on the host, by room.

mod coalition;
mod coalition_properties;
mod link;
mod site;
mod stories;
mod story;
mod view;
mod words;
