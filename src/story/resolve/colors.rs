//! The partners' colours: each bears its code, and can be told from the others.

use palette::color_difference::{Ciede2000, Wcag21RelativeContrast};
use palette::{FromColor, IntoColor, Lab, LinSrgb, Oklch, Srgb};

use super::at::At;
use super::resolver::Resolver;
use crate::story::fault::FaultKind;
use crate::story::file::Id;

/// The least contrast of a partner's code with the colour under it, by WCAG 2.2 (1.4.3). The colour then also
/// stands out from every paper of the page, for which 3:1 would do (1.4.11).
const READABLE: f32 = 4.5;
const READABLE_SAID: &str = "4.5";

/// How many colours a reader can be asked to tell apart. Beyond that the codes alone do it.
const MOST_BY_COLOR: usize = 16;

/// A kind of paper: the field of the colour on it, what the letters on the colour are like, and their colour.
/// `on-hue` in `static/styles/theme.css` is the same.
pub(super) const GROUNDS: [(&str, &str, [u8; 3]); 2] = [
    ("light", "white", [0xff, 0xff, 0xff]),
    ("dark", "dark", [0x14, 0x17, 0x1c]),
];

/// For whom two colours have to differ, by how much (CIEDE2000), and what these eyes see: trichromats, and those
/// who lack one of the three cones, after Machado, Oliveira and Fernandes (2009), severity 1. Without a cone
/// there is less room for colours, so less is asked.
const EYES: [(&str, f32, [[f32; 3]; 3]); 4] = [
    (
        "for all eyes",
        10.0,
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "for eyes without cones for red",
        5.0,
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
    ),
    (
        "for eyes without cones for green",
        5.0,
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
    ),
    (
        "for eyes without cones for blue",
        5.0,
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    ),
];

/// A partner that is no member of a group, with its colour on one ground.
struct Alone<'p, 's, 'f> {
    at: At<'p, 's>,
    id: &'f Id,
    written: &'f str,
    color: Srgb,
}

impl Resolver<'_> {
    /// The partners' colours are colours that can be used.
    pub(super) fn colors(&mut self, at: &At) {
        let partners = &self.files.story.partners;
        for (ground, (field, letters, on)) in GROUNDS.into_iter().enumerate() {
            let on: Srgb = Srgb::from(on).into_format();
            let mut alone: Vec<Alone> = Vec::new();
            for (at, partner) in at.each("partners", partners) {
                let at = at.field("color").field(field);
                let Some(color) = &partner.color else {
                    continue;
                };
                let written = [&color.light, &color.dark][ground];
                let written = match written.meaning() {
                    Ok(colour) => colour,
                    Err(wrong) => {
                        self.fault(&at, FaultKind::Color(wrong.text.clone()));
                        continue;
                    }
                };
                let color = Srgb::from(written.rgb).into_format();
                let written = &*written.css;
                self.readable(&at, written, color, letters, on);
                // Members share their group's hue by intent: they stand under its name. A second partner of one
                // id is a fault of its own.
                let (id, mut groups) = (&partner.id, partners.iter());
                if at.is_read()
                    && !groups.any(|group| group.members.contains(id))
                    && alone.iter().all(|other| other.id != id)
                {
                    alone.push(Alone {
                        at,
                        id,
                        written,
                        color,
                    });
                }
            }
            for position in 0..alone.len() {
                self.apart(&alone, position, on);
            }
        }
    }

    /// A partner's code can be read on its colour.
    fn readable(&mut self, at: &At, written: &str, color: Srgb, letters: &'static str, on: Srgb) {
        let contrast = color.relative_contrast(on);
        if contrast < READABLE {
            let kind = FaultKind::Contrast {
                color: written.to_owned(),
                letters,
                contrast: rounded_down(contrast),
                goal: READABLE_SAID,
                instead: readable(color, on),
            };
            self.fault(at, kind);
        }
    }

    /// A partner's colour can be told from those of the partners before it.
    fn apart(&mut self, alone: &[Alone], position: usize, on: Srgb) {
        let Alone {
            at, written, color, ..
        } = &alone[position];
        let before = &alone[..position];
        if let Some(same) = before.iter().find(|other| other.color == *color) {
            return self.fault(at, FaultKind::SameColor(same.id.to_string()));
        }
        if alone.len() > MOST_BY_COLOR {
            return;
        }
        let too_close = EYES.iter().find_map(|(eyes, goal, matrix)| {
            let apart = |other: &Alone| seen(*color, matrix).difference(seen(other.color, matrix));
            let close = before.iter().map(|other| (other.id, apart(other)));
            let (other, apart) = close.min_by(|a, b| a.1.total_cmp(&b.1))?;
            (apart < *goal).then_some((eyes, goal, other, apart))
        });
        let Some((eyes, goal, other, apart)) = too_close else {
            return;
        };
        let others = alone.iter().enumerate().filter(|(at, _)| *at != position);
        let others: Vec<Srgb> = others.map(|(_, other)| other.color).collect();
        let kind = FaultKind::Alike {
            color: (*written).to_owned(),
            other: other.to_string(),
            eyes,
            apart: rounded_down(apart),
            goal: goal.to_string(),
            instead: free(*color, on, &others),
        };
        self.fault(at, kind);
    }
}

/// A measure as it is told: rounded down, so that no fault says that its goal is met.
fn rounded_down(measure: f32) -> String {
    format!("{:.1}", (measure * 10.0).floor() / 10.0)
}

fn hex(color: Srgb) -> String {
    let color: Srgb<u8> = color.into_format();
    format!("#{color:02x}")
}

/// A colour as these eyes see it.
fn seen(color: Srgb, matrix: &[[f32; 3]; 3]) -> Lab {
    let light: LinSrgb = color.into_linear();
    let [red, green, blue] = matrix.map(|row| {
        (row[0] * light.red + row[1] * light.green + row[2] * light.blue).clamp(0.0, 1.0)
    });
    Lab::from_color(LinSrgb::new(red, green, blue))
}

/// The nearest colour of the same hue on which these letters can be read.
fn readable(color: Srgb, letters: Srgb) -> String {
    let step = if letters.red > 0.5 { -0.01 } else { 0.01 };
    let mut tried: Oklch = color.into_color();
    for _ in 0..100 {
        tried.l = (tried.l + step).clamp(0.0, 1.0);
        let rgb: Srgb = tried.into_color();
        let exact: Srgb<u8> = rgb.into_format();
        let exact: Srgb = exact.into_format();
        if exact.relative_contrast(letters) >= READABLE {
            return hex(exact);
        }
    }
    hex(Srgb::new(
        1.0 - letters.red,
        1.0 - letters.green,
        1.0 - letters.blue,
    ))
}

/// Whether all eyes can tell two colours apart.
pub(super) fn is_apart(color: Srgb, other: Srgb) -> bool {
    let mut eyes = EYES.iter();
    eyes.all(|(_, goal, matrix)| seen(color, matrix).difference(seen(other, matrix)) >= *goal)
}

/// The colour most like this one that these letters can be read on, and that is told from all others.
pub(super) fn free(color: Srgb, letters: Srgb, others: &[Srgb]) -> Option<String> {
    let steps = || (0u8..=5).map(|step| step * 51);
    let all = steps()
        .flat_map(|red| steps().flat_map(move |green| steps().map(move |blue| [red, green, blue])));
    let all = all.map(|rgb| Srgb::from(rgb).into_format::<f32>());
    let mut readable: Vec<(f32, Srgb)> = all
        .filter(|tried| tried.relative_contrast(letters) >= READABLE)
        .map(|tried| {
            (
                seen(tried, &EYES[0].2).difference(seen(color, &EYES[0].2)),
                tried,
            )
        })
        .collect();
    readable.sort_by(|a, b| a.0.total_cmp(&b.0));
    let is_free = |tried: &Srgb| others.iter().all(|other| is_apart(*tried, *other));
    readable
        .into_iter()
        .map(|(_, tried)| tried)
        .find(is_free)
        .map(hex)
}
