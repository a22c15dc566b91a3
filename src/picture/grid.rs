use super::Subject;
use super::marks::{self, Pen, Slot};
use super::measure::{Face, cut, width, wrap};
use super::plan::{INTERESTS, MARGIN, PAD, Plan, RIBBONS, SEGMENT};
use super::svg::{Anchor, Style, Svg, Value, number};
use crate::coalition::{Answer, Socket, SocketState, Status};
use crate::story::{InterestIx, ModuleIx, PartnerIx};
use crate::words::Phrases;

/// The modules by partners, the interests, and the ribbons between them.
pub(super) struct Grid<'a, 'b> {
    pub svg: &'a mut Svg<'b>,
    pub pen: Pen<'b>,
    pub words: Phrases,
    pub plan: &'a Plan,
    /// Where the rows start.
    pub top: f64,
}

impl Grid<'_, '_> {
    pub(super) fn draw(mut self) {
        self.headings();
        let board = self.pen.subject.board;
        for module in board.rows.keys() {
            self.ribbons(module);
        }
        for module in board.rows.keys() {
            self.module(module);
        }
        for interest in board.coverage.keys() {
            self.part(
                |answer| answer.interests.contains(interest),
                |grid| grid.interest(interest),
            );
        }
    }

    /// Draws a part; where the board is asked about something that it has no part in, it steps back.
    fn part(&mut self, is_asked: impl Fn(&Answer) -> bool, draw: impl FnOnce(&mut Self)) {
        let answer = self.pen.subject.board.answer.as_ref();
        let steps_back = answer.is_some_and(|answer| !is_asked(answer));
        if steps_back {
            self.svg.open("g", &[("opacity", 0.3.into())]);
        }
        draw(self);
        if steps_back {
            self.svg.close("g");
        }
    }

    fn style<'s>(&self, face: Face, size: f64, fill: &'s str) -> Style<'s> {
        Style { face, size, fill }
    }

    fn left(&self) -> f64 {
        MARGIN + PAD
    }

    fn column(&self, at: usize) -> f64 {
        self.plan.sockets + self.plan.column * (at as f64 + 0.5)
    }

    fn headings(&mut self) {
        let Subject { seed, board, .. } = self.pen.subject;
        let muted = self.pen.palette.muted;
        let base = self.top - 10.0;
        let style = self.style(Face::SansBold, 13.0, muted);
        let (left, right) = (self.left(), self.plan.interests);
        self.svg
            .line((left, base), Anchor::Start, style, self.words.modules());
        let interests = wrap(
            &self.words.interests(&seed.home.inline),
            Face::SansBold,
            13.0,
            INTERESTS,
        );
        let interests = cut(interests, 2, Face::SansBold, 13.0, INTERESTS);
        let up = 16.0 * (interests.len() as f64 - 1.0);
        self.svg
            .lines((right, base - up), 16.0, Anchor::Start, style, &interests);
        for (at, column) in board.columns.iter().enumerate() {
            let x = self.column(at);
            let (hue, code) = (self.pen.hue(column.partner), self.pen.code(column.partner));
            let names = self.plan.heads.as_ref().map_or(&[][..], |heads| &heads[at]);
            let up = 14.0 * names.len() as f64;
            let fill = if column.on {
                self.pen.palette.ink
            } else {
                muted
            };
            marks::switch(self.svg, self.pen, (x, base - up - 24.0), column.on, hue);
            let size =
                15.0_f64.min((self.plan.column - 4.0) * 15.0 / width(code, Face::SansBold, 15.0));
            let style = self.style(Face::SansBold, size, fill);
            self.svg.line((x, base - up), Anchor::Middle, style, code);
            let style = self.style(Face::Sans, 12.0, muted);
            self.svg
                .lines((x, base - up + 15.0), 14.0, Anchor::Middle, style, names);
        }
    }

    fn module(&mut self, module: ModuleIx) {
        let board = self.pen.subject.board;
        let row = &board.rows[module];
        let palette = self.pen.palette;
        let (top, height) = self.plan.modules.row(module.into());
        let (left, top) = (self.left(), self.top + top);
        let middle = top + height / 2.0;
        let wide = self.plan.interests - RIBBONS - left;
        self.svg.rect((left, top - 0.5), (wide, 1.0), palette.rule);
        marks::switch(
            self.svg,
            self.pen,
            (left + 13.0, middle),
            row.on,
            palette.ink,
        );
        let lines = &self.plan.modules.names[usize::from(module)];
        let fill = if row.on { palette.ink } else { palette.muted };
        let style = self.style(Face::SansBold, 15.0, fill);
        let first = middle + 5.0 - 9.0 * (lines.len() as f64 - 1.0);
        self.svg
            .lines((left + 38.0, first), 18.0, Anchor::Start, style, lines);
        for (at, (column, &socket)) in board.columns.iter().zip(&row.sockets).enumerate() {
            let partner = column.partner;
            self.part(
                |answer| answer.has_socket(partner, module),
                |grid| grid.socket((grid.column(at), middle), partner, socket),
            );
        }
    }

    fn socket(&mut self, (x, y): (f64, f64), partner: PartnerIx, socket: Socket) {
        let slot = Slot {
            at: (
                x,
                if socket.reached.is_none() && socket.ended.is_none() {
                    y
                } else {
                    y - 7.0
                },
            ),
            width: (self.plan.column - 6.0).min(54.0),
            height: 24.0,
        };
        marks::socket(self.svg, self.pen, slot, partner, socket);
        let (long, short) = match (socket.reached, socket.ended) {
            (Some(reached), _) => (
                self.words.reached(reached),
                self.words.reached_short(reached),
            ),
            (None, Some(_)) => (self.words.ended(), self.words.ended()),
            (None, None) => return,
        };
        let room = self.plan.column - 4.0;
        let fits = width(long, Face::Sans, 11.5) <= room;
        let standing = if fits { long } else { short };
        let size = 11.5_f64.min(11.5 * room / width(standing, Face::Sans, 11.5));
        let fill = if socket.state == SocketState::Live {
            self.pen.palette.ink
        } else {
            self.pen.palette.muted
        };
        let style = self.style(Face::Sans, size, fill);
        self.svg
            .line((x, y + 18.0), Anchor::Middle, style, standing);
    }

    fn ribbons(&mut self, module: ModuleIx) {
        let Subject {
            coalition, board, ..
        } = self.pen.subject;
        let covers = &board.rows[module].covers;
        let from = self.top + self.plan.modules.middle(module.into());
        let (start, end) = (
            self.plan.interests - RIBBONS + 4.0,
            self.plan.interests - 6.0,
        );
        let middle = (start + end) / 2.0;
        for interest in coalition.serves(module).iter() {
            let runs = covers.contains(interest);
            let to = self.top + self.plan.interest_rows.middle(interest.into());
            let [start, end, middle, from, to] = [start, end, middle, from, to].map(number);
            let path = format!("M{start} {from}C{middle} {from} {middle} {to} {end} {to}");
            let palette = self.pen.palette;
            let mut attributes: Vec<(&str, Value)> = vec![
                ("d", (&*path).into()),
                ("fill", "none".into()),
                (
                    "stroke",
                    if runs { palette.faint } else { palette.rule }.into(),
                ),
                ("stroke-width", if runs { 1.3 } else { 1.0 }.into()),
            ];
            if runs {
                attributes.push(("stroke-opacity", 0.6.into()));
            } else {
                attributes.push(("stroke-dasharray", "2 4".into()));
            }
            self.part(
                |answer| answer.has_tie(module, interest),
                |grid| grid.svg.empty("path", &attributes),
            );
        }
    }

    fn interest(&mut self, interest: InterestIx) {
        let board = self.pen.subject.board;
        let covering = &board.coverage[interest];
        let status = board.status(interest);
        let left = self.plan.interests;
        let (top, row) = self.plan.interest_rows.row(interest.into());
        let top = self.top + top;
        let palette = self.pen.palette;
        self.svg
            .rect((left, top - 0.5), (INTERESTS, 1.0), palette.rule);
        let lines = &self.plan.interest_rows.names[usize::from(interest)];
        let height = 17.0 * lines.len() as f64 + 16.0;
        let first = top + (row - height) / 2.0 + 13.0;
        let is_out = status == Status::Out;
        let fill = if is_out { palette.muted } else { palette.ink };
        let style = self.style(Face::SansBold, 14.0, fill);
        self.svg
            .lines((left, first), 17.0, Anchor::Start, style, lines);
        let words = self.words.status(status, covering.len());
        let face = if status == Status::Gap {
            Face::SansBold
        } else {
            Face::Sans
        };
        let style = self.style(face, 13.0, marks::status_color(self.pen, status));
        let right = left + INTERESTS;
        self.svg.line((right, first), Anchor::End, style, &words);
        let mark = right - width(&words, face, 13.0) - 12.0;
        marks::status(self.svg, self.pen, (mark, first - 4.5), 5.5, status);
        if is_out {
            return;
        }
        self.segments(
            (left, first + 17.0 * (lines.len() as f64 - 1.0) + 6.0),
            covering,
        );
    }

    fn segments(&mut self, (left, top): (f64, f64), covering: &[PartnerIx]) {
        let count = covering.len();
        let wide = (INTERESTS / count.max(1) as f64 - 2.0).clamp(4.0, SEGMENT);
        let most = (INTERESTS / (wide + 2.0)) as usize;
        let slot = |at: usize| Slot {
            at: (left + (wide + 2.0) * at as f64 + wide / 2.0, top + 7.0),
            width: wide,
            height: 14.0,
        };
        for (at, &partner) in covering.iter().take(most).enumerate() {
            self.part(
                |answer| answer.has_partner(partner),
                |grid| marks::segment(grid.svg, grid.pen, slot(at), partner),
            );
        }
        if count == 0 {
            marks::no_segment(self.svg, self.pen, slot(0));
        }
    }
}
