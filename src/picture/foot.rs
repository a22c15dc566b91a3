use super::marks::Pen;
use super::measure::{Face, cut, width, wrap};
use super::plan::Plan;
use super::svg::{Anchor, Style, Svg, Value};
use crate::coalition::SocketState;
use crate::words::Phrases;

/// What stands under the finding.
pub(super) struct Foot {
    key: Vec<Vec<(SocketState, &'static str)>>,
    lines: Vec<String>,
}

impl Foot {
    pub(super) fn of(
        pen: &Pen,
        words: Phrases,
        plan: &Plan,
        credit: &[&str],
        address: Option<&str>,
        room: f64,
    ) -> Foot {
        let states = [
            SocketState::Live,
            SocketState::Ready,
            SocketState::Below,
            SocketState::None,
        ];
        let mut key = vec![Vec::new()];
        let mut used = 0.0;
        for state in states {
            let label = words.socket_state(state);
            let wide = width(label, Face::Sans, 13.0) + 66.0;
            if used + wide > room {
                key.push(Vec::new());
                used = 0.0;
            }
            used += wide;
            key.last_mut().expect("it has a row").push((state, label));
        }
        let mut lines = Vec::new();
        if plan.heads.is_none() {
            let partners = pen.subject.board.columns.iter();
            let names: Vec<String> = partners
                .map(|column| {
                    let of = &pen.subject.seed.partners[column.partner];
                    format!("{}\u{a0}{}", of.code, of.name.replace(' ', "\u{a0}"))
                })
                .collect();
            lines.extend(wrap(&names.join(" · "), Face::Sans, 13.0, room));
        }
        let short = address.map(|address| {
            address
                .split_once("://")
                .map_or(address, |(_, short)| short)
        });
        let items = credit.iter().copied().chain(short);
        let mut line = String::new();
        for item in items {
            let joined = match line.is_empty() {
                true => item.to_owned(),
                false => format!("{line} · {item}"),
            };
            if width(&joined, Face::Sans, 13.0) <= room {
                line = joined;
            } else {
                lines.extend(cut(
                    wrap(&line, Face::Sans, 13.0, room),
                    2,
                    Face::Sans,
                    13.0,
                    room,
                ));
                line = item.to_owned();
            }
        }
        lines.extend(cut(
            wrap(&line, Face::Sans, 13.0, room),
            2,
            Face::Sans,
            13.0,
            room,
        ));
        Foot { key, lines }
    }

    pub(super) fn height(&self) -> f64 {
        26.0 * self.key.len() as f64 + 10.0 + 20.0 * self.lines.len() as f64
    }

    pub(super) fn draw(&self, svg: &mut Svg, pen: Pen, (left, top): (f64, f64)) {
        let style = Style {
            face: Face::Sans,
            size: 13.0,
            fill: pen.palette.muted,
        };
        let mut y = top;
        for row in &self.key {
            let mut x = left;
            for &(state, label) in row {
                sample(svg, pen, (x + 15.0, y - 4.5), state);
                svg.line((x + 38.0, y), Anchor::Start, style, label);
                x += width(label, Face::Sans, 13.0) + 66.0;
            }
            y += 26.0;
        }
        svg.lines((left, y + 4.0), 20.0, Anchor::Start, style, &self.lines);
    }
}

/// A socket without a partner, for the key.
fn sample(svg: &mut Svg, pen: Pen, (x, y): (f64, f64), state: SocketState) {
    let muted = pen.palette.muted;
    let (height, radius, attributes): (f64, f64, &[(&str, &str)]) = match state {
        SocketState::Live => (14.0, 7.0, &[("fill", muted)]),
        SocketState::Ready => (
            14.0,
            7.0,
            &[
                ("fill", "none"),
                ("stroke", muted),
                ("stroke-width", "2"),
                ("stroke-dasharray", "5 3"),
            ],
        ),
        SocketState::Below => (10.0, 4.0, &[("fill", "none"), ("stroke", muted)]),
        SocketState::Ended | SocketState::None => (3.5, 1.75, &[("fill", muted)]),
    };
    let wide = if state == SocketState::None {
        3.5
    } else {
        30.0
    };
    let mut all: Vec<(&str, Value)> = vec![
        ("x", (x - wide / 2.0).into()),
        ("y", (y - height / 2.0).into()),
        ("width", wide.into()),
        ("height", height.into()),
        ("rx", radius.into()),
    ];
    all.extend(
        attributes
            .iter()
            .map(|(name, value)| (*name, (*value).into())),
    );
    svg.empty("rect", &all);
}
