use std::rc::Rc;

use typed_index_collections::TiVec;

use super::answer::{Answer, Asked};
use super::sight::Sight;
use super::{Coalition, Column, Kind, Row, Selection, Set, Socket, SocketState, credit};
use crate::story::{Count, InterestIx, ModuleIx, PartnerIx, Rule};

/// Everything that the page shows about coverage, for one selection.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// The partners that count by themselves now, in the story's order.
    pub columns: Rc<[Column]>,
    /// The interests that are counted.
    pub counted: Set<InterestIx>,
    /// One row per module.
    pub rows: TiVec<ModuleIx, Rc<Row>>,
    /// For each interest, the partners that cover it, in the order of the columns; of one that is not counted, none.
    pub coverage: TiVec<InterestIx, Rc<[PartnerIx]>>,
    /// By partner: the interests that go dark if it leaves (its marginal loss).
    pub losses: TiVec<PartnerIx, Set<InterestIx>>,
    /// By partner: its credit share, in interests. See the credit module for the method.
    pub credit: TiVec<PartnerIx, f64>,
    /// The answer to what it is asked.
    pub answer: Option<Answer>,
}

/// How well an interest is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// By no partner.
    Gap,
    /// By exactly one.
    Single,
    /// By two or more.
    Shared,
    /// It is left out: it is not counted, whoever covers it.
    Out,
}

impl Status {
    /// The status of an interest that is counted and that so many partners cover.
    pub const fn of(covering: usize) -> Status {
        match covering {
            0 => Status::Gap,
            1 => Status::Single,
            _ => Status::Shared,
        }
    }

    /// The id in attributes.
    pub const fn id(self) -> &'static str {
        match self {
            Status::Gap => "gap",
            Status::Single => "single",
            Status::Shared => "shared",
            Status::Out => "out",
        }
    }
}

impl Board {
    /// Works out the board of one selection.
    ///
    /// ```
    /// use plugboard::coalition::{Board, Coalition, Selection, Status};
    /// # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
    /// # let seed = story.editions().remove(0).seed;
    ///
    /// let coalition = Coalition::new(&seed);
    /// let board = Board::derive(&coalition, &Selection::start(&seed, &coalition));
    ///
    /// let [light, reach] = ["light", "reach"].map(|id| seed.interest(id).expect("it is in the story"));
    /// assert_eq!(board.status(light), Status::Single);
    /// assert_eq!(board.status(reach), Status::Gap);
    /// // One interest rests on Eastholm alone.
    /// let (mainstay, lost) = board.mainstay().expect("somebody holds something up");
    /// assert_eq!(&*seed.partners[mainstay].id, "eastholm");
    /// assert!(lost.contains(light));
    /// ```
    pub fn derive(coalition: &Coalition, selection: &Selection) -> Board {
        let columns = columns(coalition, selection);
        let sight = Sight::of(coalition, selection);
        let interests = coalition.interests().len();
        // By column: what it covers.
        let mut covers: Vec<Set<InterestIx>> =
            columns.iter().map(|_| Set::empty(interests)).collect();
        let mut rows: TiVec<ModuleIx, Row> = coalition
            .modules()
            .map(|module| Row {
                on: selection.modules.contains(module),
                runs: false,
                covers: Set::empty(interests),
                holdouts: Vec::new(),
                sockets: Vec::with_capacity(columns.len()),
            })
            .collect();
        for (module, row) in rows.iter_mut_enumerated() {
            for (column, covers) in columns.iter().zip(&mut covers) {
                let socket = sight.socket(*column, module, row.on, &mut |served| {
                    // What counts runs, unless others can hold it up.
                    if selection.rule == Rule::PlugIn {
                        covers.union_with(served);
                        row.covers.union_with(served);
                    }
                });
                row.sockets.push(socket);
            }
        }
        for (module, row) in rows.iter_mut_enumerated().filter(|(_, row)| row.on) {
            if selection.rule == Rule::Consensus {
                let sockets = columns.iter().zip(&row.sockets);
                row.holdouts = sockets
                    .filter(|(column, socket)| column.on && socket.state != SocketState::Live)
                    .map(|(column, _)| column.partner)
                    .collect();
            }
            let is_live = |socket: &Socket| socket.state == SocketState::Live;
            row.runs = row.holdouts.is_empty() && row.sockets.iter().any(is_live);
            if !row.runs {
                let live = row.sockets.iter_mut().filter(|socket| is_live(socket));
                live.for_each(|socket| socket.state = SocketState::Ready);
            } else if selection.rule == Rule::Consensus {
                let on = columns
                    .iter()
                    .zip(&mut covers)
                    .filter(|(column, _)| column.on);
                for (column, covers) in on {
                    let served = sight.served(*column, module);
                    covers.union_with(&served);
                    row.covers.union_with(&served);
                }
            }
        }
        let coverage = coverage(interests, &columns, &covers);
        let losses = losses(coalition, selection, &columns, &rows, &coverage);
        let rows: TiVec<ModuleIx, Rc<Row>> = rows.into_iter().map(Rc::new).collect();
        let asked = Asked {
            coalition,
            selection,
            columns: &columns,
            rows: &rows,
            coverage: &coverage,
        };
        Board {
            answer: selection.focus.map(|focus| Answer::of(asked, focus)),
            losses,
            credit: credit::shares(
                coalition.partners().len(),
                coverage.iter().map(|covering| &covering[..]),
            )
            .into(),
            coverage,
            counted: selection.interests.clone(),
            rows,
            columns: columns.into(),
        }
    }

    /// The place of a partner's column, if it has one.
    pub fn column(&self, partner: PartnerIx) -> Option<usize> {
        let column = self
            .columns
            .binary_search_by_key(&partner, |column| column.partner);
        column.ok()
    }

    /// The status of one interest.
    pub fn status(&self, interest: InterestIx) -> Status {
        if self.counted.contains(interest) {
            Status::of(self.coverage[interest].len())
        } else {
            Status::Out
        }
    }

    /// How many interests have at least one partner.
    pub fn covered(&self) -> usize {
        self.coverage
            .iter()
            .filter(|covering| !covering.is_empty())
            .count()
    }

    /// Whether other partners cover an interest than on another board; of one that either leaves out, nothing is said.
    pub fn covers_otherwise(&self, other: &Board, interest: InterestIx) -> bool {
        let counts = |board: &Board| board.counted.contains(interest);
        counts(self) && counts(other) && self.coverage[interest] != other.coverage[interest]
    }

    /// What a bet is on.
    pub fn count(&self, count: Count) -> usize {
        match count {
            Count::Covered => self.covered(),
            Count::Single => self.interests(Status::Single).count(),
            Count::Running => self.rows.iter().filter(|row| row.runs).count(),
        }
    }

    /// The interests of one status, in order.
    pub fn interests(&self, status: Status) -> impl Iterator<Item = InterestIx> + '_ {
        let all = self.coverage.keys();
        all.filter(move |interest| self.status(*interest) == status)
    }

    /// The partner that the most interests rest on alone, and those interests; of several, the first.
    pub fn mainstay(&self) -> Option<(PartnerIx, Set<InterestIx>)> {
        let alone = self.on().map(|partner| (partner, self.alone(partner)));
        let most = alone.reduce(|most, one| {
            if one.1.len() > most.1.len() {
                one
            } else {
                most
            }
        });
        most.filter(|(_, alone)| !alone.is_empty())
    }

    /// The interests that this partner alone covers.
    pub fn alone(&self, partner: PartnerIx) -> Set<InterestIx> {
        let all = self.coverage.iter_enumerated();
        let alone = all.filter(|(_, covering)| covering[..] == [partner]);
        Set::of(self.coverage.len(), alone.map(|(interest, _)| interest))
    }

    /// The sockets by which an interest is covered on this board, which is that of the selection, module by module.
    pub fn sockets_for(
        &self,
        coalition: &Coalition,
        selection: &Selection,
        interest: InterestIx,
    ) -> Vec<(PartnerIx, ModuleIx)> {
        let sight = Sight::of(coalition, selection);
        let rows = self.rows.iter_enumerated();
        rows.filter(|(_, row)| row.covers.contains(interest))
            .flat_map(|(module, row)| {
                let sockets = self.columns.iter().zip(&row.sockets);
                let serving = sockets.filter(move |(column, socket)| {
                    let is_live = socket.state == SocketState::Live;
                    is_live && sight.served(**column, module).contains(interest)
                });
                serving.map(move |(column, _)| (column.partner, module))
            })
            .collect()
    }

    /// The partners that are on, in the order of the columns.
    pub fn on(&self) -> impl Iterator<Item = PartnerIx> + '_ {
        self.columns
            .iter()
            .filter(|column| column.on)
            .map(|column| column.partner)
    }
}

/// The partners that have a column for a selection.
pub(super) fn columns(coalition: &Coalition, selection: &Selection) -> Vec<Column> {
    coalition
        .partners()
        .map(|partner| Column {
            partner,
            on: selection.has_partner(coalition, partner),
        })
        .filter(|column| match coalition.kind(column.partner) {
            Kind::Solo { candidate } => column.on || !candidate,
            Kind::Group(_) => !selection.opened.contains(column.partner),
            Kind::Member(group) => selection.opened.contains(*group),
        })
        .collect()
}

/// The modules, among those that are on, in which a partner's plug counts, or would if it were on; and what it serves
/// in each.
pub(super) fn counted(
    coalition: &Coalition,
    selection: &Selection,
    partner: PartnerIx,
) -> Vec<(ModuleIx, Set<InterestIx>)> {
    let column = Column {
        partner,
        on: selection.has_partner(coalition, partner),
    };
    let sight = Sight::of(coalition, selection);
    let served = |module: ModuleIx| {
        let socket = sight.socket(column, module, true, &mut |_| {});
        let reached = socket.reached.filter(|_| socket.plugged)?;
        (reached.standing >= selection.bar).then(|| (module, sight.served(column, module)))
    };
    selection.modules.iter().filter_map(served).collect()
}

fn coverage(
    interests: usize,
    columns: &[Column],
    covers: &[Set<InterestIx>],
) -> TiVec<InterestIx, Rc<[PartnerIx]>> {
    let mut coverage: TiVec<InterestIx, Vec<PartnerIx>> = (0..interests)
        .map(|_| Vec::with_capacity(columns.len()))
        .collect();
    for (column, covers) in columns.iter().zip(covers) {
        covers
            .iter()
            .for_each(|interest| coverage[interest].push(column.partner));
    }
    coverage.into_iter().map(Rc::from).collect()
}

/// What goes dark with each partner: what it alone covers. Under consensus there may be less of it, since a module that
/// this partner alone has held up runs once it has left, and others may cover the same there.
fn losses(
    coalition: &Coalition,
    selection: &Selection,
    columns: &[Column],
    rows: &TiVec<ModuleIx, Row>,
    coverage: &TiVec<InterestIx, Rc<[PartnerIx]>>,
) -> TiVec<PartnerIx, Set<InterestIx>> {
    let mut losses: TiVec<PartnerIx, Set<InterestIx>> = coalition
        .partners()
        .map(|_| Set::empty(coverage.len()))
        .collect();
    for (interest, covering) in coverage.iter_enumerated() {
        if let [only] = covering[..] {
            losses[only].insert(interest);
        }
    }
    let sight = Sight::of(coalition, selection);
    for (module, row) in rows.iter_enumerated() {
        let [holdout] = row.holdouts[..] else {
            continue;
        };
        if losses[holdout].is_empty() {
            continue;
        }
        let others = columns
            .iter()
            .filter(|column| column.on && column.partner != holdout);
        for column in others {
            losses[holdout].difference_with(&sight.served(*column, module));
        }
    }
    losses
}
