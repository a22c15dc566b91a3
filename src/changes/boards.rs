//! Boards that two versions of a story show differently.

use std::collections::BTreeMap;

use crate::coalition::{Board, Coalition, Selection, Status};
use crate::story::{Chapter, Edition, Mark, Setup, Text};
use crate::words::{Finding, phrases};

/// A board that shows something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardChange {
    /// The heading of its chapter; `None` for the board at the start.
    pub chapter: Option<Text>,
    /// What it showed.
    pub before: Shown,
    /// What it shows.
    pub after: Shown,
    /// Interests that it counts and did not.
    pub taken_in: Vec<Text>,
    /// Interests that it counted and does not.
    pub left_out: Vec<Text>,
    /// Interests that other partners cover.
    pub interests: Vec<InterestChange>,
    /// What it was asked about and what it is, where these are two things; each nothing where it is not asked.
    pub asked: Option<[Option<String>; 2]>,
    /// Sockets that it marks and did not, each with its partner and its module.
    pub marked: Vec<[Text; 2]>,
    /// Sockets that it marked and does not.
    pub unmarked: Vec<[Text; 2]>,
}

/// What a board shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// How many of what.
    pub counts: Counts,
    /// The finding, as the page says it.
    pub sentence: String,
}

/// What is counted on a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Interests that somebody covers.
    pub covered: usize,
    /// Interests that nobody covers.
    pub gaps: usize,
    /// Interests that rest on one partner.
    pub single: usize,
    /// Modules that run.
    pub running: usize,
}

/// An interest that other partners cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterestChange {
    /// Its name.
    pub interest: Text,
    /// Partners that cover it now and did not.
    pub gained: Vec<Text>,
    /// Partners that covered it and do not now.
    pub lost: Vec<Text>,
}

/// Names by id.
type Names = BTreeMap<Text, Text>;

/// A board with who covers what, by ids that both versions know.
struct Seen {
    shown: Shown,
    /// By interest that is counted, in the story's order: its id, its name, and the partners that cover it.
    coverage: Vec<(Text, Text, Names)>,
    /// The ids and names of those that are not.
    left_out: Names,
    /// What it is asked about, in ids.
    asked: Option<String>,
    /// The ids and names of what its chapter marks.
    marks: Vec<([Text; 2], [Text; 2])>,
}

impl Seen {
    fn of(edition: &Edition, setup: &Setup, marks: &[Mark]) -> Seen {
        let seed = &edition.seed;
        let coalition = Coalition::new(seed);
        let selection = Selection::of(setup, &coalition);
        let board = Board::derive(&coalition, &selection);
        let finding = Finding::of(seed, &selection, &board);
        let covered = board.counted.iter().map(|interest| {
            let of = &seed.interests[interest];
            let partners = board.coverage[interest].iter();
            let partners = partners.map(|partner| &seed.partners[*partner]);
            let names = partners
                .map(|of| (of.id.clone(), of.name.clone()))
                .collect();
            (of.id.clone(), of.name.clone(), names)
        });
        Seen {
            shown: Shown {
                counts: Counts {
                    covered: board.covered(),
                    gaps: board.interests(Status::Gap).count(),
                    single: board.interests(Status::Single).count(),
                    running: board.rows.iter().filter(|row| row.runs).count(),
                },
                sentence: phrases(seed.language).verdict(&finding),
            },
            coverage: covered.collect(),
            left_out: (board.interests(Status::Out))
                .map(|interest| &seed.interests[interest])
                .map(|of| (of.id.clone(), of.name.clone()))
                .collect(),
            asked: setup.focus.map(|focus| focus.written(seed)),
            marks: marks
                .iter()
                .map(|mark| (&seed.partners[mark.partner], &seed.modules[mark.module]))
                .map(|(partner, module)| {
                    let names = [partner.name.clone(), module.name.clone()];
                    ([partner.id.clone(), module.id.clone()], names)
                })
                .collect(),
        }
    }

    /// The names of what this board marks and another does not.
    fn marks_beside(&self, other: &Seen) -> Vec<[Text; 2]> {
        let is_there = |ids: &[Text; 2]| other.marks.iter().any(|(of, _)| of == ids);
        let only = self.marks.iter().filter(|(ids, _)| !is_there(ids));
        only.map(|(_, names)| names.clone()).collect()
    }

    /// The names of what this board counts and another leaves out.
    fn counts_of(&self, other: &Seen) -> Vec<Text> {
        let all = self.coverage.iter();
        let counted = all.filter(|(id, ..)| other.left_out.contains_key(id));
        counted.map(|(_, name, _)| name.clone()).collect()
    }

    /// Who covers an interest; nobody, where there is none with this id.
    fn covering(&self, id: &str) -> Option<&Names> {
        let mut all = self.coverage.iter();
        all.find(|(of, ..)| **of == *id).map(|(.., names)| names)
    }
}

pub(super) fn changed(earlier: &Edition, later: &Edition) -> Vec<BoardChange> {
    let start = (
        None,
        (&earlier.seed.start, &[][..]),
        (&later.seed.start, &[][..]),
    );
    let chapters = later.seed.chapters.iter_enumerated();
    let chapters = chapters.filter_map(|(at, chapter)| {
        let before = earlier.seed.chapter(&chapter.id)?;
        let heading = later.prose.chapters[at].heading.clone();
        let before = &earlier.seed.chapters[before];
        let board = |of| {
            let Chapter { board, marks, .. }: &Chapter = of;
            (board, &marks[..])
        };
        Some((Some(heading), board(before), board(chapter)))
    });
    let boards = std::iter::once(start).chain(chapters);
    boards
        .filter_map(|(chapter, before, after)| {
            let before = Seen::of(earlier, before.0, before.1);
            let after = Seen::of(later, after.0, after.1);
            let interests = interests(&before, &after);
            let (taken_in, left_out) = (after.counts_of(&before), before.counts_of(&after));
            let (marked, unmarked) = (after.marks_beside(&before), before.marks_beside(&after));
            let is_asked_alike = before.asked == after.asked;
            let is_same = before.shown == after.shown
                && is_asked_alike
                && marked.is_empty()
                && unmarked.is_empty()
                && [&taken_in, &left_out].iter().all(|names| names.is_empty())
                && interests.is_empty();
            (!is_same).then_some(BoardChange {
                chapter,
                before: before.shown,
                after: after.shown,
                taken_in,
                left_out,
                interests,
                asked: (!is_asked_alike).then_some([before.asked, after.asked]),
                marked,
                unmarked,
            })
        })
        .collect()
}

/// The interests of either board that other partners cover, in the later one's order; none that either leaves out.
fn interests(before: &Seen, after: &Seen) -> Vec<InterestChange> {
    let gone = before.coverage.iter();
    let gone = gone.filter(|(id, ..)| after.covering(id).is_none());
    let all = after.coverage.iter().chain(gone);
    let nobody = Names::new();
    let is_out = |id: &Text| {
        [before, after]
            .iter()
            .any(|seen| seen.left_out.contains_key(id))
    };
    let change = |(id, name, _): &(Text, Text, Names)| {
        let [was, is] = [before, after].map(|seen| seen.covering(id).unwrap_or(&nobody));
        let only = |one: &Names, other: &Names| -> Vec<Text> {
            let only = one.iter().filter(|(id, _)| !other.contains_key(*id));
            only.map(|(_, name)| name.clone()).collect()
        };
        let (gained, lost) = (only(is, was), only(was, is));
        let is_same = gained.is_empty() && lost.is_empty();
        (!is_same).then(|| InterestChange {
            interest: name.clone(),
            gained,
            lost,
        })
    };
    all.filter(|(id, ..)| !is_out(id))
        .filter_map(change)
        .collect()
}
