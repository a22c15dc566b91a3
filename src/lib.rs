//! Plugboard explains a coalition: who could plug into which module, which shared interests that
//! covers, and what rests on one partner alone.
//!
//! The rooms stand on each other in this order, and nothing imports what stands above it:
//! [`story`] → [`coalition`] → [`state`] → [`words`] → [`picture`] → [`view`] → `site` and `tool`
//! (host) and the page (browser).

#[cfg(test)]
extern crate self as plugboard;
#[cfg(test)]
#[path = "../benches/sized/mod.rs"]
mod sized;

pub mod coalition;
pub mod picture;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
pub mod snippet;
pub mod state;
pub mod story;
#[cfg(not(target_arch = "wasm32"))]
pub mod tool;
pub mod view;
pub mod words;
