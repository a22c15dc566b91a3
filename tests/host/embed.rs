//! What articles get to frame the explainer with: the helper, and what a frame may do.

use std::collections::BTreeMap;
use std::fs;

use plugboard::site::embed_script;
use plugboard::snippet::{Frame, Ground, Mode, SANDBOX};
use plugboard::story::Story;
use scraper::{Html, Selector};
use serde_json::Value;

use crate::scripts::{code, given, is_script};
use crate::stories::{real, real_file, small, sound};

type Heights = BTreeMap<String, Vec<(u32, u32)>>;

/// The helper's heights by mode: the widths at which they change.
fn heights(story: &Story) -> Heights {
    let script = embed_script(&story.editions());
    let site = given(&script, code(&script));
    serde_json::from_value(site["heights"].clone()).expect("a table")
}

fn at(heights: &Heights, mode: &str, width: u32) -> u32 {
    let steps = heights[mode].iter().rev();
    steps
        .copied()
        .find(|(from, _)| *from <= width)
        .expect("a height")
        .1
}

/// The published table, and the most that any language needs in it.
fn published() -> (Vec<u32>, impl Fn(&str, usize) -> u32) {
    let table: Value =
        serde_json::from_str(&fs::read_to_string("docs/heights.json").unwrap()).unwrap();
    let widths: Vec<u32> = serde_json::from_value(table["widths"].clone()).unwrap();
    let languages: Vec<Value> = table["heights"]
        .as_object()
        .unwrap()
        .values()
        .cloned()
        .collect();
    let most = move |mode: &str, at: usize| {
        let heights = languages.iter().map(|of| of[mode][at].as_u64().unwrap());
        heights.max().unwrap() as u32
    };
    (widths, most)
}

/// The built-in story as a newsroom's own that began as its copy.
fn copied(change: impl Fn(&mut Value)) -> Story {
    let mut story: Value = serde_json::from_str(&real_file("story.json")).unwrap();
    change(&mut story);
    sound(
        &story.to_string(),
        &real_file("evidence.json"),
        &real_file("context.json"),
    )
}

const MODES: [&str; 4] = ["board", "chapter", "compare", "whole"];

#[test]
fn the_helper_has_the_heights_that_were_measured_with_its_story() {
    let (widths, most) = published();
    let heights = heights(&real());
    for mode in MODES {
        for (column, &width) in widths.iter().enumerate() {
            let (kept, measured) = (at(&heights, mode, width), most(mode, column));
            let said = format!("{mode} at {width}: {kept} for {measured}");
            assert!(kept >= measured && kept * 100 <= measured * 104, "{said}");
        }
    }
}

#[test]
fn another_story_gets_an_estimate_near_to_what_would_be_measured() {
    let (widths, most) = published();
    let heights = heights(&copied(|story| story["id"] = "mine".into()));
    for mode in MODES {
        for (column, &width) in widths.iter().enumerate() {
            let (estimated, measured) = (at(&heights, mode, width), most(mode, column));
            let off = f64::from(estimated) / f64::from(measured) - 1.0;
            assert!(
                off.abs() < 0.15,
                "{mode} at {width}: {estimated} for {measured}"
            );
        }
    }
}

#[test]
fn a_story_of_another_size_has_heights_of_its_own() {
    let built_in = heights(&real());
    let heights = heights(&small());
    for mode in MODES {
        for width in [360, 640] {
            let (own, other) = (at(&heights, mode, width), at(&built_in, mode, width));
            assert!(
                own * 5 < other * 4,
                "{mode} at {width}: {own}, beside {other}"
            );
        }
    }
    // Three modules by four interests beside them: 500 px for all around, 49 px for a module.
    let size = (small().module_ids().len() as u32) * 49;
    assert_eq!(at(&heights, "board", 640), 500 + size);
}

#[test]
fn the_helper_weighs_little() {
    for story in [real(), small()] {
        let script = embed_script(&story.editions());
        let mut packed = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams::default();
        brotli::BrotliCompress(&mut script.as_bytes(), &mut packed, &parameters).unwrap();
        assert!(packed.len() <= 1420, "{} bytes", packed.len());
        assert!(is_script(&script), "{script}");
    }
}

/// The markup in the guide and in the demonstration, what the dialog offers, and the helper.
#[test]
fn everything_that_frames_says_the_same_sandbox() {
    let guide = fs::read_to_string("docs/embedding.md").unwrap();
    let article = fs::read_to_string("examples/article/index.html").unwrap();
    let frame = Frame {
        folder: "https://example.org/plugboard/",
        file: "",
        mode: Mode::Board,
        ground: Ground::Auto,
        board: "",
        title: "A board",
        height: 900,
    };
    for text in [&*guide, &article, &frame.iframe()] {
        let html = Html::parse_fragment(text);
        let frames: Vec<_> = html.select(&Selector::parse("iframe").unwrap()).collect();
        assert!(!frames.is_empty(), "{text}");
        for frame in frames {
            assert_eq!(
                frame.value().attr("sandbox"),
                Some(SANDBOX),
                "{}",
                frame.html()
            );
        }
    }
    for allowed in SANDBOX.split(' ') {
        assert!(
            guide.contains(&format!("`{allowed}`")),
            "the guide says what {allowed} is for"
        );
    }
    let helper = embed_script(&real().editions());
    assert_eq!(given(&helper, code(&helper))["sandbox"], SANDBOX);
}
