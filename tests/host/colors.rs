//! The partners' colours: apart from each other for every kind of eyes, and readable.

use std::collections::BTreeMap;

use palette::color_difference::{Ciede2000, Wcag21RelativeContrast};
use palette::{FromColor, Lab, LinSrgb, Srgb};

use crate::stories::real;

/// The least CIEDE2000 difference of two partners. Side by side, 1 can just be told apart; these are small, and
/// stand apart from each other.
const APART: f32 = 10.0;

type Matrix = [[f32; 3]; 3];

/// How many people see: trichromats, and those who lack one of the three cones, after Machado, Oliveira and
/// Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency” (2009), severity 1.
const EYES: [(&str, Matrix); 4] = [
    (
        "three cones",
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "protanopia",
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    ),
];

fn color(hex: &str) -> Srgb {
    let color: Srgb<u8> = hex.parse().expect(hex);
    color.into_format()
}

/// A colour as these eyes see it.
fn seen(color: Srgb, matrix: &Matrix) -> Lab {
    let light: LinSrgb = color.into_linear();
    let [red, green, blue] = matrix.map(|row| {
        (row[0] * light.red + row[1] * light.green + row[2] * light.blue).clamp(0.0, 1.0)
    });
    Lab::from_color(LinSrgb::new(red, green, blue))
}

/// The styles' own colours: by name, on light and on dark ground.
fn theme() -> BTreeMap<String, [Srgb; 2]> {
    let styles = include_str!("../../static/styles/theme.css");
    let colors = styles.lines().filter_map(|line| {
        let (name, value) = line
            .trim()
            .strip_prefix("--")?
            .split_once(": light-dark(")?;
        let (light, dark) = value.trim_end_matches(");").split_once(", ")?;
        Some((name.to_owned(), [color(light), color(dark)]))
    });
    colors.collect()
}

/// Each partner that may stand beside any other, with its colour on light and on dark ground. Members share
/// their group's hue by intent: they stand under its name.
fn partners() -> Vec<(String, [Srgb; 2])> {
    let story = real();
    let told = story.edition(story.languages()[0]).seed;
    let members: Vec<_> = told
        .partners
        .iter()
        .flat_map(|partner| partner.members.clone())
        .collect();
    let colors = story.colors().into_iter().zip(told.partners.keys());
    let alone = colors.filter(|(_, partner)| !members.contains(partner));
    alone
        .map(|(of, _)| (of.partner.to_string(), [color(&of.light), color(&of.dark)]))
        .collect()
}

#[test]
fn any_two_partners_are_told_apart_by_all_eyes() {
    let partners = partners();
    assert_eq!(partners.len(), 10);
    for (at, (one, of_one)) in partners.iter().enumerate() {
        for (other, of_other) in &partners[at + 1..] {
            for (eyes, matrix) in &EYES {
                for ground in 0..2 {
                    let [one_seen, other_seen] =
                        [of_one, of_other].map(|of| seen(of[ground], matrix));
                    let apart = one_seen.difference(other_seen);
                    assert!(
                        apart >= APART,
                        "{one} and {other}: {apart} with {eyes}, ground {ground}"
                    );
                }
            }
        }
    }
}

#[test]
fn would_notice_two_that_are_alike() {
    // Red and green of one lightness: far apart with three cones, and not without the second.
    let [red, green] = ["#c05a52", "#7d7f3a"].map(color);
    let apart = |eyes: usize| seen(red, &EYES[eyes].1).difference(seen(green, &EYES[eyes].1));
    assert!(apart(0) > 25.0, "{}", apart(0));
    assert!(apart(2) < APART, "{}", apart(2));
}

#[test]
fn every_partner_stands_out_and_its_code_can_be_read() {
    let theme = theme();
    let story = real();
    for of in story.colors() {
        for (ground, hue) in [color(&of.light), color(&of.dark)].into_iter().enumerate() {
            for under in ["paper", "raised", "tint"] {
                let contrast = hue.relative_contrast(theme[under][ground]);
                assert!(contrast >= 3.0, "{} on {under}: {contrast}", of.partner);
            }
            let contrast = hue.relative_contrast(theme["on-hue"][ground]);
            assert!(contrast >= 4.5, "the code on {}: {contrast}", of.partner);
        }
    }
}
