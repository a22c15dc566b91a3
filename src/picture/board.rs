use super::Subject;
use super::foot::Foot;
use super::grid::Grid;
use super::marks::Pen;
use super::measure::{Face, balance, cut, width, wrap};
use super::palette::Theme;
use super::plan::{MARGIN, PAD, Plan};
use super::svg::{Anchor, Style, Svg};
use crate::words::Phrases;

/// The whole board as a standalone SVG: title, what was set, modules by partners, the interests, the finding,
/// what the marks mean, and where it comes from.
///
/// `credit` says whose argument it is, when it was checked and who publishes it, a line each; `address` is where
/// the live board stands. Two boards of the same story and language have the same width.
///
/// ```
/// use plugboard::coalition::{Board, Coalition, Selection};
/// use plugboard::picture::{self, Fonts, Hue, Subject, Theme};
/// use plugboard::words::phrases;
/// # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
/// # let seed = story.editions().remove(0).seed;
///
/// let coalition = Coalition::new(&seed);
/// let selection = Selection::start(&seed, &coalition);
/// let board = Board::derive(&coalition, &selection);
/// let hue = Hue { light: "#b3261e".into(), dark: "#ff8a80".into() };
/// let hues = seed.partners.iter().map(|_| hue.clone()).collect();
/// let subject = Subject {
///     seed: &seed,
///     coalition: &coalition,
///     selection: &selection,
///     board: &board,
///     words: phrases(seed.language),
///     fonts: Fonts { sans: "Arial, sans-serif", serif: "Georgia, serif" },
///     hues: &hues,
/// };
/// let svg = picture::board(subject, Theme::Dark, &["A made-up story"], None);
/// assert!(svg.starts_with("<svg") && svg.contains("Light in winter"));
/// ```
pub fn board(subject: Subject, theme: Theme, credit: &[&str], address: Option<&str>) -> String {
    let pen = Pen::new(subject, theme);
    let words = subject.words;
    let plan = Plan::of(&pen, words);
    let verdict = subject.verdict();
    let mut in_words = words.in_words(subject.seed, subject.selection, subject.board);
    in_words.finding.clone_from(&verdict);
    let inner = plan.width - 2.0 * MARGIN;
    let title = balance(&subject.seed.title, Face::SerifBold, 34.0, inner);
    let title = cut(title, 3, Face::SerifBold, 34.0, inner);
    let finding = wrap(&verdict, Face::Serif, 21.0, inner);
    let foot = Foot::of(&pen, words, &plan, credit, address, inner);

    let title_height = 40.0 * title.len() as f64;
    let settings_at = MARGIN + title_height + 14.0;
    let panel = settings_at + 24.0;
    let panel_height = plan.head + plan.body + 2.0 * PAD;
    let finding_at = panel + panel_height + 26.0;
    let foot_at = finding_at + 29.0 * finding.len() as f64 + 34.0;
    let height = foot_at + foot.height() + MARGIN - 22.0;

    let tag = subject.seed.language.tag();
    let size = (plan.width, height);
    let mut svg = Svg::open_picture(
        size,
        tag,
        subject.fonts,
        &subject.seed.title,
        &in_words.text(),
    );
    let palette = pen.palette;
    svg.rect((0.0, 0.0), size, palette.paper);
    let style = |face, size, fill| Style { face, size, fill };
    svg.lines(
        (MARGIN, MARGIN + 30.0),
        40.0,
        Anchor::Start,
        style(Face::SerifBold, 34.0, palette.ink),
        &title,
    );
    settings(&mut svg, pen, words, (MARGIN, settings_at));
    svg.empty(
        "rect",
        &[
            ("x", MARGIN.into()),
            ("y", panel.into()),
            ("width", inner.into()),
            ("height", panel_height.into()),
            ("rx", 10.0.into()),
            ("fill", palette.raised.into()),
            ("stroke", palette.rule.into()),
        ],
    );
    let grid = Grid {
        svg: &mut svg,
        pen,
        words,
        plan: &plan,
        top: panel + PAD + plan.head,
    };
    grid.draw();
    svg.rect((MARGIN, finding_at - 3.0), (inner, 3.0), palette.ink);
    svg.lines(
        (MARGIN, finding_at + 28.0),
        29.0,
        Anchor::Start,
        style(Face::Serif, 21.0, palette.ink),
        &finding,
    );
    foot.draw(&mut svg, pen, (MARGIN, foot_at));
    svg.finish()
}

/// The rule, the bar and the date, as the reader has set them.
fn settings(svg: &mut Svg, pen: Pen, words: Phrases, (x, y): (f64, f64)) {
    let Subject { selection, .. } = pen.subject;
    let as_of = selection.as_of.map(|date| words.date(date));
    let mut set = vec![
        (words.rule_heading(), words.rule(selection.rule)),
        (words.bar_heading(), words.standing(selection.bar)),
    ];
    set.extend(as_of.iter().map(|date| (words.as_of_heading(), &**date)));
    let mut x = x;
    for (heading, value) in set {
        for (face, fill, text, gap) in [
            (Face::Sans, pen.palette.muted, heading, 8.0),
            (Face::SansBold, pen.palette.ink, value, 28.0),
        ] {
            let style = Style {
                face,
                size: 14.0,
                fill,
            };
            svg.line((x, y), Anchor::Start, style, text);
            x += width(text, face, 14.0) + gap;
        }
    }
}
