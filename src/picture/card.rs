use super::Subject;
use super::marks::{self, Pen, Slot};
use super::measure::{Face, balance, cut, widest_word, width, wrap};
use super::palette::Theme;
use super::svg::{Anchor, Style, Svg, Value};
use crate::coalition::Status;
use crate::story::Language;
use crate::words::{CardFamily, head};

/// A social card's width, as its readers expect it.
pub const CARD_WIDTH: u16 = 1200;
/// A social card's height.
pub const CARD_HEIGHT: u16 = 630;

const MARGIN: f64 = 56.0;
/// The column of the words.
const WORDS: f64 = 590.0;
const PANEL: (f64, f64) = (684.0, 460.0);

/// What a card says beside its board.
#[derive(Clone, Copy)]
pub struct CardText<'a> {
    /// Over the title, in small.
    pub kicker: &'a str,
    /// The title.
    pub title: &'a str,
    /// How many interests are of each status that some are of, in words.
    pub tally: &'a [(Status, String)],
    /// Whose argument it is.
    pub credit: &'a str,
    /// Whose page it is, where that is known.
    pub publisher: Option<&'a str>,
}

/// A social card: title, finding and a small board. It is seen at a third of its size, so all that is small
/// on the board itself is left out.
pub fn card(subject: Subject, theme: Theme, text: CardText) -> String {
    let pen = Pen::new(subject, theme);
    let palette = pen.palette;
    let verdict = subject.verdict();
    let (wide, high) = (f64::from(CARD_WIDTH), f64::from(CARD_HEIGHT));
    let tag = subject.seed.language.tag();
    let mut svg = Svg::open_picture((wide, high), tag, subject.fonts, text.title, &verdict);
    svg.rect((0.0, 0.0), (wide, high), palette.paper);
    svg.rect((0.0, 0.0), (wide, 10.0), palette.ink);
    let style = |face, size, fill| Style { face, size, fill };
    let words = WORDS * card_narrower(subject.seed.language);

    let kicker = cut(
        wrap(text.kicker, Face::SansBold, 21.0, words),
        1,
        Face::SansBold,
        21.0,
        words,
    );
    svg.lines(
        (MARGIN, 74.0),
        0.0,
        Anchor::Start,
        style(Face::SansBold, 21.0, palette.accent),
        &kicker,
    );
    let (size, title) = sized(
        text.title,
        Face::SerifBold,
        &[60.0, 54.0, 48.0, 42.0],
        3,
        words,
    );
    let step = size * 1.1;
    svg.lines(
        (MARGIN, 84.0 + size),
        step,
        Anchor::Start,
        style(Face::SerifBold, size, palette.ink),
        &title,
    );
    let below = 84.0 + size + step * (title.len() as f64 - 1.0);

    // The finding has what is left between the title and the tally.
    let marks_at = 506.0;
    let top = below + 40.0;
    let (size, lines) = [36.0, 32.0, 30.0, 28.0, 26.0, 24.0, 22.0, 20.0]
        .into_iter()
        .map(|size| (size, wrap(&verdict, Face::Serif, size, words)))
        .filter(|(size, lines)| *size < 31.0 || lines.len() <= 3)
        .find(|(size, lines)| top + size * 1.34 * lines.len() as f64 <= marks_at - 26.0)
        .unwrap_or_else(|| {
            let room = ((marks_at - 26.0 - top) / (20.0 * 1.34)).max(1.0);
            let lines = wrap(&verdict, Face::Serif, 20.0, words);
            (20.0, cut(lines, room as usize, Face::Serif, 20.0, words))
        });
    svg.lines(
        (MARGIN, top + size),
        size * 1.34,
        Anchor::Start,
        style(Face::Serif, size, palette.ink),
        &lines,
    );
    tally(&mut svg, pen, text.tally, marks_at);
    panel(&mut svg, pen);

    svg.rect((MARGIN, 574.0), (wide - 2.0 * MARGIN, 1.0), palette.rule);
    let room = (wide - 2.0 * MARGIN) * card_narrower(subject.seed.language);
    let line = |text: &str, face, room| cut(wrap(text, face, 20.0, room), 1, face, 20.0, room);
    let publisher = text.publisher.unwrap_or_default();
    let publisher = line(publisher, Face::SansBold, room / 3.0);
    let taken = publisher.first().map_or(0.0, |publisher| {
        width(publisher, Face::SansBold, 20.0) + 30.0
    });
    let room = room - taken;
    let credit = line(text.credit, Face::Sans, room);
    svg.lines(
        (MARGIN, 606.0),
        0.0,
        Anchor::Start,
        style(Face::Sans, 20.0, palette.muted),
        &credit,
    );
    svg.lines(
        (wide - MARGIN, 606.0),
        0.0,
        Anchor::End,
        style(Face::SansBold, 20.0, palette.ink),
        &publisher,
    );
    svg.finish()
}

/// A card is drawn with fonts of our own: by what factor a language's letters are narrower in them than pictures take
/// them to be.
pub fn card_narrower(language: Language) -> f64 {
    CardFamily::named(&head(language).card_sans).map_or(1.0, |family| family.narrower)
}

/// The largest size at which a text keeps to so many lines, and its words are whole if they are at any; at the smallest
/// it is cut.
fn sized(text: &str, face: Face, sizes: &[f64], most: usize, room: f64) -> (f64, Vec<String>) {
    let whole = |size: f64| widest_word(text, face, size) <= room;
    let fits = |size: f64| {
        let lines = balance(text, face, size, room);
        (lines.len() <= most).then_some((size, lines))
    };
    let sizes_of_whole = sizes.iter().copied().filter(|size| whole(*size));
    let mut all = sizes_of_whole.chain(sizes.iter().copied());
    all.find_map(fits).unwrap_or_else(|| {
        let size = sizes.last().copied().unwrap_or(40.0);
        (
            size,
            cut(wrap(text, face, size, room), most, face, size, room),
        )
    })
}

/// A mark for each interest, those alike together, and how many there are of each.
fn tally(svg: &mut Svg, pen: Pen, tally: &[(Status, String)], y: f64) {
    let board = pen.subject.board;
    let interests = board.coverage.len().max(1);
    let step = (WORDS / interests as f64).min(38.0);
    let mut x = MARGIN;
    for status in [Status::Shared, Status::Single, Status::Gap, Status::Out] {
        for _ in board.interests(status) {
            let radius = (step * 0.36).min(12.0);
            marks::status(svg, pen, (x + radius, y), radius, status);
            x += step;
        }
    }
    let size = {
        let all: f64 = tally
            .iter()
            .map(|(_, words)| width(words, Face::SansBold, 20.0) + 24.0)
            .sum();
        20.0_f64.min(20.0 * WORDS / all.max(1.0))
    };
    let mut x = MARGIN;
    for (status, words) in tally {
        let style = Style {
            face: Face::SansBold,
            size,
            fill: marks::status_color(pen, *status),
        };
        svg.line((x, y + 42.0), Anchor::Start, style, words);
        x += width(words, Face::SansBold, size) + 24.0 * size / 20.0;
    }
}

/// The board in small: module by partner.
fn panel(svg: &mut Svg, pen: Pen) {
    let (board, seed) = (pen.subject.board, pen.subject.seed);
    let palette = pen.palette;
    let ((left, wide), (top, high)) = (PANEL, (52.0, 496.0));
    let sides: [(&str, Value); 7] = [
        ("x", left.into()),
        ("y", top.into()),
        ("width", wide.into()),
        ("height", high.into()),
        ("rx", 12.0.into()),
        ("fill", palette.raised.into()),
        ("stroke", palette.rule.into()),
    ];
    svg.empty("rect", &sides);
    let (left, wide) = (left + 20.0, wide - 40.0);
    let columns = board.columns.len().max(1) as f64;
    let column = ((wide - 176.0) / columns).min(46.0);
    let names = (wide - column * columns - 10.0) * card_narrower(seed.language);
    let head = 52.0;
    let row = (high - head - 12.0) / board.rows.len().max(1) as f64;
    let socket_at = |at: usize| left + wide - column * (columns - at as f64 - 0.5);
    let widest = board
        .columns
        .iter()
        .map(|of| width(pen.code(of.partner), Face::SansBold, 1.0))
        .fold(0.1, f64::max);
    let size = 18.0_f64.min((column - 3.0) * card_narrower(seed.language) / widest);
    for (at, column_of) in board.columns.iter().enumerate() {
        let code = pen.code(column_of.partner);
        let fill = if column_of.on {
            palette.ink
        } else {
            palette.faint
        };
        let style = Style {
            face: if column_of.on {
                Face::SansBold
            } else {
                Face::Sans
            },
            size,
            fill,
        };
        if size >= 8.0 {
            svg.line((socket_at(at), top + 36.0), Anchor::Middle, style, code);
        }
    }
    let named = row >= 26.0;
    // One size for all names, at which none is cut if there is one.
    let lines_at = |size: f64| (row / (size * 1.15)).floor().clamp(1.0, 2.0) as usize;
    let fits = |size: &f64| {
        let mut modules = seed.modules.iter();
        modules.all(|of| wrap(&of.name, Face::Sans, *size, names).len() <= lines_at(*size))
    };
    let size = [18.0, 17.0, 16.0, 15.0, 14.0].into_iter().find(fits);
    let size = size.unwrap_or(14.0);
    for (module, of) in board.rows.iter_enumerated() {
        let y = top + head + row * usize::from(module) as f64;
        svg.rect((left, y - 0.5), (wide, 1.0), palette.rule);
        let middle = y + row / 2.0;
        if named {
            let lines = wrap(&seed.modules[module].name, Face::Sans, size, names);
            let most = lines_at(size);
            let lines = cut(lines, most, Face::Sans, size, names);
            let fill = if of.on { palette.ink } else { palette.faint };
            let style = Style {
                face: Face::Sans,
                size,
                fill,
            };
            let step = size * 1.12;
            let first = middle + size * 0.36 - step / 2.0 * (lines.len() as f64 - 1.0);
            svg.lines((left, first), step, Anchor::Start, style, &lines);
        }
        for (at, (column_of, &socket)) in board.columns.iter().zip(&of.sockets).enumerate() {
            let slot = Slot {
                at: (socket_at(at), middle),
                width: column - 6.0,
                height: (row * 0.62).min(28.0).min(column - 6.0),
            };
            marks::socket(svg, pen, slot, column_of.partner, socket);
        }
    }
}
