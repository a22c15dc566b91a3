use super::Subject;
use super::marks::Pen;
use super::measure::{Face, cut, width, wrap};
use crate::story::InterestIx;
use crate::words::Phrases;

/// The paper's edge.
pub(super) const MARGIN: f64 = 40.0;
/// The space inside the panel.
pub(super) const PAD: f64 = 20.0;
pub(super) const NARROWEST: f64 = 1200.0;
pub(super) const NAMES: f64 = 216.0;
pub(super) const RIBBONS: f64 = 72.0;
pub(super) const INTERESTS: f64 = 350.0;
pub(super) const COLUMN: (f64, f64) = (52.0, 92.0);
pub(super) const SEGMENT: f64 = 30.0;

/// Where everything stands, and what has been broken into lines for it.
pub(super) struct Plan {
    pub width: f64,
    pub column: f64,
    /// Where the sockets start.
    pub sockets: f64,
    /// Where the interests start.
    pub interests: f64,
    pub head: f64,
    pub body: f64,
    pub modules: Rows,
    pub interest_rows: Rows,
    /// The partners' names over their columns; none where one of them finds no room, and all of them then
    /// stand under the board.
    pub heads: Option<Vec<Vec<String>>>,
}

impl Plan {
    pub(super) fn of(pen: &Pen, words: Phrases) -> Plan {
        let Subject { seed, board, .. } = pen.subject;
        let columns = board.columns.len();
        let fixed = NAMES + RIBBONS + INTERESTS + 2.0 * (MARGIN + PAD);
        let room = (NARROWEST - fixed) / columns.max(1) as f64;
        let column = room.clamp(COLUMN.0, COLUMN.1);
        let width = NARROWEST.max(fixed + column * columns as f64);
        let interests = width - MARGIN - PAD - INTERESTS;
        let sockets = interests - RIBBONS - column * columns as f64;

        let names = sockets - MARGIN - PAD - 46.0;
        let module = |name: &str| {
            cut(
                wrap(name, Face::SansBold, 15.0, names),
                3,
                Face::SansBold,
                15.0,
                names,
            )
        };
        let modules: Vec<_> = seed.modules.iter().map(|of| module(&of.name)).collect();
        let interest = |(interest, of): (InterestIx, &crate::story::Interest)| {
            let covering = board.coverage[interest].len();
            let status = words.status(board.status(interest), covering);
            let room = INTERESTS - self::width(&status, Face::Sans, 13.0) - 34.0;
            let lines = wrap(&of.name, Face::SansBold, 14.0, room.max(80.0));
            cut(lines, 3, Face::SansBold, 14.0, room.max(80.0))
        };
        let interest_names: Vec<_> = seed.interests.iter_enumerated().map(interest).collect();
        let head = |column_of: &crate::coalition::Column| {
            let name = &seed.partners[column_of.partner].name;
            wrap(name, Face::Sans, 12.0, column - 6.0)
        };
        let fits = |column_of: &crate::coalition::Column| {
            let name = &seed.partners[column_of.partner].name;
            let mut words = name.split(' ');
            words.all(|word| self::width(word, Face::Sans, 12.0) <= column - 6.0)
                && head(column_of).len() <= 3
        };
        let heads = board.columns.iter().all(fits);
        let heads = heads.then(|| board.columns.iter().map(head).collect::<Vec<_>>());

        let modules = Rows::of(modules, 18.0, 14.0, 50.0);
        let interest_rows = Rows::of(interest_names, 17.0, 31.0, 0.0);
        let body = modules.height().max(interest_rows.height());
        let (modules, interest_rows) = (modules.stretched(body), interest_rows.stretched(body));
        let head_lines = heads.iter().flatten().map(Vec::len).max().unwrap_or(0);
        Plan {
            width,
            column,
            sockets,
            interests,
            head: 44.0 + 14.0 * head_lines as f64,
            body,
            modules,
            interest_rows,
            heads,
        }
    }
}

/// Rows of names, each as high as its name needs.
pub(super) struct Rows {
    pub names: Vec<Vec<String>>,
    /// Where each row starts, and where the last ends.
    edges: Vec<f64>,
}

impl Rows {
    /// Each row holds its lines and `rest`, and is at least `least` high.
    fn of(names: Vec<Vec<String>>, line: f64, rest: f64, least: f64) -> Rows {
        let mut edges = vec![0.0];
        for name in &names {
            let height = (name.len() as f64 * line + rest).max(least);
            edges.push(edges[edges.len() - 1] + height);
        }
        Rows { names, edges }
    }

    fn height(&self) -> f64 {
        self.edges[self.names.len()]
    }

    /// The same rows over this height, each with as much more as the others.
    fn stretched(mut self, height: f64) -> Rows {
        let more = (height - self.height()) / self.names.len().max(1) as f64;
        for (at, edge) in self.edges.iter_mut().enumerate() {
            *edge += more * at as f64;
        }
        self
    }

    /// Where a row starts, and how high it is.
    pub(super) fn row(&self, at: usize) -> (f64, f64) {
        (self.edges[at], self.edges[at + 1] - self.edges[at])
    }

    pub(super) fn middle(&self, at: usize) -> f64 {
        (self.edges[at] + self.edges[at + 1]) / 2.0
    }
}
