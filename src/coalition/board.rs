use std::rc::Rc;

use typed_index_collections::TiVec;

use super::{Coalition, Kind, Reached, Selection, Set, credit};
use crate::story::{Count, InterestIx, ModuleIx, PartnerIx, Rule};

/// Everything that the page shows about coverage, for one selection.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// The partners that count by themselves now, in the story's order.
    pub columns: Rc<[Column]>,
    /// One row per module.
    pub rows: TiVec<ModuleIx, Rc<Row>>,
    /// For each interest, the partners that cover it, in the order of the columns.
    pub coverage: TiVec<InterestIx, Rc<[PartnerIx]>>,
    /// By partner: the interests that go dark if it leaves (its marginal loss).
    pub losses: TiVec<PartnerIx, Set<InterestIx>>,
    /// By partner: its credit share, in interests. See the credit module for the method.
    pub credit: TiVec<PartnerIx, f64>,
}

/// A partner that counts by itself, and so has a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The partner: a solo partner, a closed group, or a member of an opened one.
    pub partner: PartnerIx,
    /// Whether it is on.
    pub on: bool,
}

/// A module's row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whether the module is on.
    pub on: bool,
    /// Whether anything happens in it: it is on, the rule is met, and a plug counts.
    pub runs: bool,
    /// Under the consensus rule, the partners that hold the module up: on, with no plug that counts.
    pub holdouts: Vec<PartnerIx>,
    /// One socket per column.
    pub sockets: Vec<Socket>,
}

/// One partner's place in one module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Socket {
    /// What it shows.
    pub state: SocketState,
    /// Whether the reader has left the plug in.
    pub plugged: bool,
    /// What the plug had reached; `None` where no plug is known.
    pub reached: Option<Reached>,
}

/// What a socket shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketState {
    /// The plug counts, and partner and module are on.
    Live,
    /// There is a plug, but partner or module is off, or it is pulled out, or its module does not run.
    Ready,
    /// There is a plug, and its standing is lower than the bar.
    Below,
    /// No plug is known.
    None,
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
}

impl Status {
    /// The status of an interest that so many partners cover.
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
        let mut counted: Vec<Set<ModuleIx>> = Vec::with_capacity(columns.len());
        let mut rows: TiVec<ModuleIx, Row> = coalition
            .modules()
            .map(|module| Row {
                on: selection.modules.contains(module),
                runs: false,
                holdouts: Vec::new(),
                sockets: Vec::with_capacity(columns.len()),
            })
            .collect();
        for column in &columns {
            let mut counts = Set::empty(rows.len());
            for (module, row) in rows.iter_mut_enumerated() {
                let socket = socket(coalition, selection, *column, module, row.on);
                if socket.state == SocketState::Live {
                    counts.insert(module);
                }
                row.sockets.push(socket);
            }
            counted.push(counts);
        }
        for (module, row) in rows.iter_mut_enumerated().filter(|(_, row)| row.on) {
            let on = || columns.iter().zip(&counted).filter(|(column, _)| column.on);
            if selection.rule == Rule::Consensus {
                row.holdouts = on()
                    .filter(|(_, counts)| !counts.contains(module))
                    .map(|(column, _)| column.partner)
                    .collect();
            }
            row.runs = row.holdouts.is_empty() && on().any(|(_, counts)| counts.contains(module));
            if !row.runs {
                for socket in &mut row.sockets {
                    if socket.state == SocketState::Live {
                        socket.state = SocketState::Ready;
                    }
                }
            }
        }
        let running = Set::of(
            rows.len(),
            rows.iter_enumerated()
                .filter(|(_, row)| row.runs)
                .map(|(module, _)| module),
        );
        let coverage = coverage(coalition, &columns, counted, &running);
        Board {
            losses: losses(coalition, &coverage),
            credit: credit::shares(
                coalition.partners().len(),
                coverage.iter().map(|covering| &covering[..]),
            )
            .into(),
            coverage,
            rows: rows.into_iter().map(Rc::new).collect(),
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
        Status::of(self.coverage[interest].len())
    }

    /// How many interests have at least one partner.
    pub fn covered(&self) -> usize {
        self.coverage
            .iter()
            .filter(|covering| !covering.is_empty())
            .count()
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
        let all = self.coverage.iter_enumerated();
        all.filter(move |(_, covering)| Status::of(covering.len()) == status)
            .map(|(interest, _)| interest)
    }

    /// The partner that the most interests rest on alone, and those interests; of several, the first.
    pub fn mainstay(&self) -> Option<(PartnerIx, &Set<InterestIx>)> {
        let losses = self
            .losses
            .iter_enumerated()
            .filter(|(_, loss)| !loss.is_empty());
        losses.rev().max_by_key(|(_, loss)| loss.len())
    }

    /// The sockets by which an interest is covered now, module by module.
    pub fn sockets_for(
        &self,
        coalition: &Coalition,
        interest: InterestIx,
    ) -> Vec<(PartnerIx, ModuleIx)> {
        let rows = self.rows.iter_enumerated();
        rows.filter(|(module, _)| coalition.serves(*module).contains(interest))
            .flat_map(|(module, row)| {
                let sockets = self.columns.iter().zip(&row.sockets);
                let live = sockets.filter(|(_, socket)| socket.state == SocketState::Live);
                live.map(move |(column, _)| (column.partner, module))
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

fn socket(
    coalition: &Coalition,
    selection: &Selection,
    column: Column,
    module: ModuleIx,
    module_on: bool,
) -> Socket {
    // A member's plug is the firmer of its own and its group's, so one rule serves all kinds: a
    // column's plug is the firmest among its constituents, those that are on and in before the rest.
    let group_steps = |one: PartnerIx| match coalition.kind(one) {
        Kind::Member(group) => coalition.own_milestones(*group, module),
        _ => None,
    };
    let as_of = selection.as_of;
    let (mut in_and_on, mut on, mut any) = (None, None, None);
    for &one in coalition.constituents(&column.partner) {
        let reached = |steps| Reached::by(steps, as_of);
        let own = coalition.own_milestones(one, module).and_then(reached);
        let plug = Reached::firmest(own, group_steps(one).and_then(reached));
        any = Reached::firmest(any, plug);
        if selection.partners.contains(one) || !column.on {
            on = Reached::firmest(on, plug);
            if !selection.pulled.contains(coalition.cell(one, module)) {
                in_and_on = Reached::firmest(in_and_on, plug);
            }
        }
    }
    let plugged = in_and_on.is_some();
    let reached = in_and_on.or(on).or(any);
    let state = match reached {
        None => SocketState::None,
        Some(reached) if reached.standing < selection.bar => SocketState::Below,
        Some(_) if column.on && module_on && plugged => SocketState::Live,
        Some(_) => SocketState::Ready,
    };
    Socket {
        state,
        plugged,
        reached,
    }
}

/// The modules, among those that are on, in which a partner's plug counts, or would if it were on.
pub(super) fn counted(
    coalition: &Coalition,
    selection: &Selection,
    partner: PartnerIx,
) -> Set<ModuleIx> {
    let column = Column {
        partner,
        on: selection.has_partner(coalition, partner),
    };
    let counts = |module: &ModuleIx| {
        let socket = socket(coalition, selection, column, *module, true);
        let below = |reached: Reached| reached.standing < selection.bar;
        socket.plugged && !socket.reached.is_none_or(below)
    };
    Set::of(
        coalition.modules().len(),
        selection.modules.iter().filter(counts),
    )
}

fn coverage(
    coalition: &Coalition,
    columns: &[Column],
    counted: Vec<Set<ModuleIx>>,
    running: &Set<ModuleIx>,
) -> TiVec<InterestIx, Rc<[PartnerIx]>> {
    let interests = coalition.interests();
    let mut coverage: TiVec<InterestIx, Vec<PartnerIx>> = interests
        .map(|_| Vec::with_capacity(columns.len()))
        .collect();
    for (column, mut counts) in columns.iter().zip(counted) {
        counts.intersect_with(running);
        let mut covers = Set::empty(coverage.len());
        counts
            .iter()
            .for_each(|module| covers.union_with(coalition.serves(module)));
        covers
            .iter()
            .for_each(|interest| coverage[interest].push(column.partner));
    }
    coverage.into_iter().map(Rc::from).collect()
}

/// An interest goes dark with a partner exactly if that partner alone covers it, under either rule:
/// a module that runs by consensus runs for the remaining partners too, and each of them covers what
/// it serves.
fn losses(
    coalition: &Coalition,
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
    losses
}
