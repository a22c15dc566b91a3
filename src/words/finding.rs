use crate::coalition::{Board, Selection, Status};
use crate::story::{InterestIx, PartialDate, PartnerIx, Rule, Seed, Standing, Text};

/// What a board shows, named and counted, ready to be said in any language.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The home anchor's name.
    pub home: Text,
    /// The rule that the board follows.
    pub rule: Rule,
    /// The least standing that counts.
    pub bar: Standing,
    /// The date up to which plugs count, where the reader has set one.
    pub as_of: Option<PartialDate>,
    /// How many interests there are.
    pub all: usize,
    /// How many of them are counted: a reader's own choice, or all.
    pub interests: usize,
    /// How many of those at least one partner covers.
    pub covered: usize,
    /// Those that nobody covers, as they stand in a sentence.
    pub gaps: Vec<Text>,
    /// How many rest on exactly one partner.
    pub single: usize,
    /// The partner on which most of those rest.
    pub mainstay: Option<Mainstay>,
    /// How many partners are on.
    pub partners: usize,
    /// How many modules there are, are on, and run.
    pub modules: (usize, usize, usize),
    /// Under the consensus rule, the partner that holds up most modules.
    pub blocked: Option<Blocked>,
}

/// The partner that most interests rest on alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Mainstay {
    /// Its name in a sentence.
    pub partner: Text,
    /// How many interests rest on it alone.
    pub alone: usize,
    /// The interests that go dark without it, as they stand in a sentence: under consensus, others may take up what
    /// rested on it.
    pub dark: Vec<Text>,
}

/// A partner that holds modules up.
#[derive(Clone, Debug, PartialEq)]
pub struct Blocked {
    /// Its name in a sentence.
    pub partner: Text,
    /// How many modules it does not plug into.
    pub modules: usize,
}

impl Finding {
    /// What this board of this story shows.
    pub fn of(seed: &Seed, selection: &Selection, board: &Board) -> Finding {
        let inline = |interest: InterestIx| seed.interests[interest].inline.clone();
        Finding {
            home: seed.home.inline.clone(),
            rule: selection.rule,
            bar: selection.bar,
            as_of: selection.as_of,
            all: board.coverage.len(),
            interests: board.counted.len(),
            covered: board.covered(),
            gaps: board.interests(Status::Gap).map(inline).collect(),
            single: board.interests(Status::Single).count(),
            mainstay: board.mainstay().map(|(partner, alone)| Mainstay {
                partner: seed.partners[partner].inline.clone(),
                alone: alone.len(),
                dark: board.losses[partner].iter().map(inline).collect(),
            }),
            partners: board.on().count(),
            modules: (
                board.rows.len(),
                board.rows.iter().filter(|row| row.on).count(),
                board.rows.iter().filter(|row| row.runs).count(),
            ),
            blocked: blocked(seed, board),
        }
    }
}

fn blocked(seed: &Seed, board: &Board) -> Option<Blocked> {
    let holds_up = |partner: PartnerIx| {
        board
            .rows
            .iter()
            .filter(|row| row.holdouts.contains(&partner))
            .count()
    };
    let blocked = board.on().map(|partner| (partner, holds_up(partner)));
    // Of several that hold up as many, the first: `max_by_key` would take the last.
    let (partner, modules) = blocked.reduce(|most, one| if one.1 > most.1 { one } else { most })?;
    (modules > 0).then(|| Blocked {
        partner: seed.partners[partner].inline.clone(),
        modules,
    })
}
