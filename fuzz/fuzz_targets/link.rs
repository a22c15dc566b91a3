//! See `trials::link`.
#![no_main]

#[path = "../trials.rs"]
#[allow(dead_code)]
mod trials;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| trials::link(bytes));
