//! What the page says about its board, at one moment.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Reads a [`Board`] in the page.
pub(crate) const READ: &str = include_str!("board.js");

/// Everything that the stable hooks tell.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Board {
    /// `static`, `ready` or `failed`.
    pub state: String,
    /// The sentence under the board.
    pub verdict: String,
    /// What the page says about a link that it understood in part.
    pub notice: String,
    /// The rule that is chosen.
    pub rule: String,
    /// The bar that is chosen.
    pub bar: String,
    /// Which partners are on.
    pub partners: BTreeMap<String, bool>,
    /// Which modules are on.
    pub modules: BTreeMap<String, bool>,
    /// Which plugs are in, by `PARTNER|MODULE`.
    pub plugs: BTreeMap<String, bool>,
    /// Which groups are open.
    pub groups: BTreeMap<String, bool>,
    /// Which interests are counted.
    pub counted: BTreeMap<String, bool>,
    /// How each interest fares.
    pub interests: BTreeMap<String, Interest>,
    /// The table's tags and texts, one by one.
    pub table: Vec<String>,
}

/// How one interest fares.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Interest {
    /// `gap`, `single`, `shared`, or `out` where it is not counted.
    pub status: String,
    /// The number of partners that cover it.
    pub count: u32,
    /// What a reader reads.
    pub words: String,
}

impl Board {
    /// The number of covering partners, interest by interest.
    pub fn counts(&self) -> BTreeMap<&str, u32> {
        self.interests
            .iter()
            .map(|(id, interest)| (id.as_str(), interest.count))
            .collect()
    }

    /// The number of interests that somebody covers.
    pub fn covered(&self) -> usize {
        self.interests
            .values()
            .filter(|interest| interest.count > 0)
            .count()
    }

    /// Whether every interest has at most as many partners as on the other board.
    pub fn at_most(&self, other: &Board) -> bool {
        let others = other.counts();
        self.counts()
            .iter()
            .all(|(id, count)| others.get(id).is_some_and(|other| count <= other))
    }

    /// The interests whose status word does not go with their count.
    pub fn misjudged(&self) -> Vec<&str> {
        self.interests
            .iter()
            .filter(|(_, interest)| {
                let due = match interest.count {
                    0 if interest.status == "out" => "out",
                    0 => "gap",
                    1 => "single",
                    _ => "shared",
                };
                interest.status != due
            })
            .map(|(id, _)| id.as_str())
            .collect()
    }

    /// Fails, with the first differences alone, if this is not the same board as another.
    #[track_caller]
    pub fn assert_same(&self, other: &Board, when: &str) {
        let unlike = self.unlike(other);
        assert!(
            unlike.is_empty(),
            "{when}, the board is not as expected (is / should be):\n{}",
            unlike.join("\n")
        );
    }

    /// How this board differs from another.
    fn unlike(&self, other: &Board) -> Vec<String> {
        let (here, there) = (self.told(), other.told());
        let (lines, others) = (
            here.lines().chain(table(self)),
            there.lines().chain(table(other)),
        );
        let mut unlike: Vec<String> = lines
            .zip(others)
            .filter(|(line, other)| line != other)
            .map(|(line, other)| format!("{line} / {other}"))
            .take(10)
            .collect();
        if unlike.is_empty() && self != other {
            unlike.push("one has more lines".to_owned());
        }
        unlike
    }

    /// All but the table, one line for each thing told.
    fn told(&self) -> String {
        let rest = Board {
            table: Vec::new(),
            ..self.clone()
        };
        format!("{rest:#?}")
    }

    /// The ids that are on in one of the maps above.
    pub fn on(switches: &BTreeMap<String, bool>) -> Vec<&str> {
        switches
            .iter()
            .filter(|(_, on)| **on)
            .map(|(id, _)| id.as_str())
            .collect()
    }
}

fn table(board: &Board) -> impl Iterator<Item = &str> {
    board.table.iter().map(String::as_str)
}
