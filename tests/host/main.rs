//! Tests that run on the host, by room.

mod analysis;
mod analysis_properties;
mod built;
mod coalition;
mod coalition_properties;
mod colors;
mod corpus;
mod data;
mod editorial;
mod embed;
mod frozen;
mod hostile;
mod link;
mod own_story;
mod pages;
mod picture;
mod sharing;
mod site;
mod stories;
mod story;
mod tour;
mod view;
mod words;
