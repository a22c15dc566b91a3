//! The page in three engines.
//!
//! Every test is one trial in each engine, named like `firefox::toggles_a_partner_by_mouse`:
//! `cargo test -p browser-tests firefox::` or `… toggles` runs some of them. Nothing is skipped:
//! a missing driver, browser or page fails, and says what mends it.

mod accessibility;
mod altered;
mod bad_links;
mod broken;
mod chapters;
mod console;
mod embed_article;
mod embed_dialects;
mod embed_events;
mod embed_heights;
mod embed_helper;
mod embed_hostile;
mod embed_limits;
mod embed_modes;
mod embed_place;
mod embed_sandbox;
mod evidence;
mod exploring;
mod faults;
mod focus;
mod folder;
mod glance;
mod group;
mod hall;
mod history;
mod hydration;
mod keyboard;
mod links;
mod marks;
mod mouse;
mod need;
mod optimised;
mod own_interests;
mod own_story;
mod pseudo;
mod ready;
mod rendering;
mod rest;
mod rules;
mod scriptless;
mod second_story;
mod sharing;
mod strict;
mod taken_away;
mod undo;
mod width;
mod writing;

use std::process::ExitCode;

use browser_tests::{Case, Engine};
use libtest_mimic::Arguments;

use crate::hall::Hall;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // One trial in each engine at a time; some wait for theirs, so that no engine waits for trials.
    arguments.test_threads.get_or_insert(3 * Engine::ALL.len());
    // A failing test prints its own words: a browser's trouble is not in our stack.
    std::panic::set_hook(Box::new(|panic| eprintln!("{panic}")));
    let hall = Hall::new();
    let trials = cases().iter().flat_map(|case| hall.trials(case)).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    hall.close();
    conclusion.exit_code()
}

fn cases() -> Vec<Case> {
    [
        ready::CASES,
        accessibility::CASES,
        hydration::CASES,
        altered::CASES,
        mouse::CASES,
        keyboard::CASES,
        need::CASES,
        rest::CASES,
        rules::CASES,
        undo::CASES,
        history::CASES,
        links::CASES,
        bad_links::CASES,
        evidence::CASES,
        exploring::CASES,
        own_interests::CASES,
        group::CASES,
        folder::CASES,
        broken::CASES,
        faults::CASES,
        sharing::CASES,
        taken_away::CASES,
        strict::CASES,
        rendering::CASES,
        chapters::CASES,
        width::CASES,
        console::CASES,
        own_story::CASES,
        focus::CASES,
        glance::CASES,
        marks::CASES,
        second_story::CASES,
        writing::CASES,
        pseudo::CASES,
        embed_modes::CASES,
        embed_dialects::CASES,
        embed_heights::CASES,
        embed_events::CASES,
        embed_sandbox::CASES,
        embed_hostile::CASES,
        embed_article::CASES,
        embed_helper::CASES,
        embed_limits::CASES,
        embed_place::CASES,
        optimised::CASES,
        // Last, as it ends with another kind of browser.
        scriptless::CASES,
    ]
    .concat()
}
