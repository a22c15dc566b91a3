//! The marks that a picture is made of. Each says by its shape what it also says by its colour.

use super::Subject;
use super::measure::{Face, width};
use super::palette::{Palette, Theme};
use super::svg::{Anchor, Style, Svg, Value};
use crate::coalition::{Socket, SocketState, Status};
use crate::story::PartnerIx;

/// What every mark needs.
#[derive(Clone, Copy)]
pub(super) struct Pen<'a> {
    pub subject: Subject<'a>,
    pub theme: Theme,
    pub palette: Palette,
}

impl<'a> Pen<'a> {
    pub(super) fn new(subject: Subject<'a>, theme: Theme) -> Pen<'a> {
        Pen {
            subject,
            theme,
            palette: Palette::of(theme),
        }
    }

    pub(super) fn hue(&self, partner: PartnerIx) -> &'a str {
        self.subject.hues[partner].on(self.theme)
    }

    pub(super) fn code(&self, partner: PartnerIx) -> &'a str {
        &self.subject.seed.partners[partner].code
    }
}

/// A box around a point, the shape of which says what stands in it.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    /// The middle.
    pub at: (f64, f64),
    pub width: f64,
    pub height: f64,
}

impl Slot {
    fn draw(self, svg: &mut Svg, radius: f64, attributes: &[(&'static str, &str)]) {
        let (x, y) = (self.at.0 - self.width / 2.0, self.at.1 - self.height / 2.0);
        let mut all: Vec<(&str, Value)> = vec![
            ("x", x.into()),
            ("y", y.into()),
            ("width", self.width.into()),
            ("height", self.height.into()),
            ("rx", radius.into()),
        ];
        all.extend(
            attributes
                .iter()
                .map(|(name, value)| (*name, (*value).into())),
        );
        svg.empty("rect", &all);
    }

    /// A text in the middle, as large as `size` where it fits, else smaller, and none where nobody could read
    /// it: the head of the column says it too.
    fn say(self, svg: &mut Svg, text: &str, face: Face, size: f64, fill: &str) {
        let room = self.width - 6.0;
        let wide = width(text, face, size);
        let size = if wide > room {
            size * room / wide
        } else {
            size
        };
        if size >= 8.0 {
            let at = (self.at.0, self.at.1 + size * 0.36);
            svg.line(at, Anchor::Middle, Style { face, size, fill }, text);
        }
    }
}

/// A partner's socket in a module: a filled pill where the plug counts, a dashed one where it could, a
/// dotted box with its code struck out where it is pulled, a low grey slot under the bar, a dot for none.
pub(super) fn socket(svg: &mut Svg, pen: Pen, slot: Slot, partner: PartnerIx, socket: Socket) {
    let (palette, hue) = (pen.palette, pen.hue(partner));
    // In narrow columns the head alone says the code.
    let code = if slot.width < 28.0 {
        ""
    } else {
        pen.code(partner)
    };
    let size = (slot.height * 0.52).min(15.0);
    match socket.state {
        SocketState::Live => {
            slot.draw(svg, slot.height / 2.0, &[("fill", hue)]);
            slot.say(svg, code, Face::SansBold, size, palette.on_hue);
        }
        SocketState::Ready => {
            let (radius, dashes) = if socket.plugged {
                (slot.height / 2.0, "5 3")
            } else {
                (2.0, "1.5 3")
            };
            let line = [
                ("fill", "none"),
                ("stroke", hue),
                ("stroke-width", "2"),
                ("stroke-dasharray", dashes),
            ];
            slot.draw(svg, radius, &line);
            slot.say(svg, code, Face::SansBold, size, palette.ink);
            if !socket.plugged {
                let (x, y) = slot.at;
                let half = (slot.width / 2.0 - 5.0).min(14.0);
                svg.rect((x - half, y - 0.75), (half * 2.0, 1.5), palette.ink);
            }
        }
        SocketState::Below => {
            let low = Slot {
                height: slot.height * 0.72,
                ..slot
            };
            let line = [("fill", "none"), ("stroke", palette.faint)];
            low.draw(svg, 4.0, &line);
            low.say(svg, code, Face::Sans, size * 0.9, palette.muted);
        }
        SocketState::Ended | SocketState::None => dot(svg, slot.at, 1.75, palette.faint),
    }
}

fn dot(svg: &mut Svg, (x, y): (f64, f64), radius: f64, fill: &str) {
    svg.empty(
        "circle",
        &[
            ("cx", x.into()),
            ("cy", y.into()),
            ("r", radius.into()),
            ("fill", fill.into()),
        ],
    );
}

/// How well an interest is covered: a ring, a half-filled ring, a full one; a dash where it is not counted.
pub(super) fn status(svg: &mut Svg, pen: Pen, (x, y): (f64, f64), radius: f64, status: Status) {
    let color = status_color(pen, status);
    let thick = (radius * 0.36).max(1.5);
    if status == Status::Out {
        let wide = radius * 1.4;
        svg.rect((x - wide / 2.0, y - thick / 2.0), (wide, thick), color);
        return;
    }
    svg.empty(
        "circle",
        &[
            ("cx", x.into()),
            ("cy", y.into()),
            ("r", (radius - thick / 2.0).into()),
            (
                "fill",
                if status == Status::Shared {
                    color
                } else {
                    "none"
                }
                .into(),
            ),
            ("stroke", color.into()),
            ("stroke-width", thick.into()),
        ],
    );
    if status == Status::Single {
        let n = super::svg::number;
        let path = format!(
            "M{0} {1}a{2} {2} 0 0 0 0 {3}z",
            n(x),
            n(y - radius + 0.5),
            n(radius - 0.5),
            n(radius * 2.0 - 1.0)
        );
        svg.empty("path", &[("d", (&*path).into()), ("fill", color.into())]);
    }
}

pub(super) fn status_color(pen: Pen, status: Status) -> &'static str {
    match status {
        Status::Gap => pen.palette.accent,
        Status::Single => pen.palette.ink,
        Status::Shared | Status::Out => pen.palette.muted,
    }
}

/// A covering partner's segment.
pub(super) fn segment(svg: &mut Svg, pen: Pen, slot: Slot, partner: PartnerIx) {
    slot.draw(svg, 3.0, &[("fill", pen.hue(partner))]);
    let code = pen.code(partner);
    slot.say(svg, code, Face::SansBold, 10.5, pen.palette.on_hue);
}

/// The empty place of a segment.
pub(super) fn no_segment(svg: &mut Svg, pen: Pen, slot: Slot) {
    let line = [
        ("fill", "none"),
        ("stroke", pen.palette.faint),
        ("stroke-dasharray", "3 3"),
    ];
    slot.draw(svg, 3.0, &line);
}

/// A switch: its knob to the right and filled, or to the left and hollow.
pub(super) fn switch(svg: &mut Svg, pen: Pen, at: (f64, f64), on: bool, color: &str) {
    let slot = Slot {
        at,
        width: 26.0,
        height: 14.0,
    };
    if on {
        slot.draw(svg, 7.0, &[("fill", color)]);
        dot(svg, (at.0 + 6.0, at.1), 4.0, pen.palette.on_hue);
    } else {
        let line = [
            ("fill", "none"),
            ("stroke", pen.palette.faint),
            ("stroke-width", "1.5"),
        ];
        slot.draw(svg, 7.0, &line);
        dot(svg, (at.0 - 6.0, at.1), 3.5, pen.palette.faint);
    }
}
