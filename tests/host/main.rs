//! Tests that run on the host, by room.

mod coalition;
mod coalition_properties;
mod editorial;
mod link;
mod picture;
mod sharing;
mod site;
mod stories;
mod story;
mod tour;
mod view;
mod words;
