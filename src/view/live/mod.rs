//! The program's one component, and the browser's side of it.

mod component;

#[cfg(target_arch = "wasm32")]
mod address;
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
#[path = "host.rs"]
mod browser;

pub use component::{Live, LiveProps};
