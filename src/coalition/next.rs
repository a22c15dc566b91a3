use super::sight::Sight;
use super::{Board, Coalition, Selection, Set, SocketState};
use crate::story::{InterestIx, ModuleIx, PartnerIx, Rule, Standing};

/// One change that a board could take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A partner that is off comes in.
    Partner(PartnerIx),
    /// A module that is off is switched on.
    Module(ModuleIx),
    /// A plug that is pulled out is put back.
    PutBack(PartnerIx, ModuleIx),
    /// A plug below the bar, of this standing, comes up to it.
    Firmer(PartnerIx, ModuleIx, Standing),
}

/// A change and what it would bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The change.
    pub change: Change,
    /// How many interests are covered before it.
    pub before: usize,
    /// Gaps that it would close.
    pub closes: Set<InterestIx>,
    /// How many interests that rest on one partner would rest on more.
    pub deepens: usize,
}

impl Step {
    /// By the most gaps closed, then by the most interests deepened.
    fn rank(&self) -> (usize, usize) {
        (self.closes.len(), self.deepens)
    }
}

/// The changes that would help most from where the reader stands, best first; none that would not help.
pub fn next_steps(coalition: &Coalition, selection: &Selection, board: &Board) -> Vec<Step> {
    let mut steps = Vec::new();
    let sight = Sight::of(coalition, selection);
    let before = board.coverage.iter().filter(|by| !by.is_empty()).count();
    let mut consider = |change: Change, after: Board| {
        let step = Step {
            change,
            before,
            closes: closed(board, &after),
            deepens: deepened(board, &after),
        };
        if step.rank() > (0, 0) {
            steps.push(step);
        }
    };
    let columns = board.columns.iter();
    let off = columns
        .filter(|column| !column.on)
        .map(|column| column.partner);
    let candidates = coalition.candidates().iter().copied();
    let absent = candidates.filter(|one| !board.columns.iter().any(|has| has.partner == *one));
    for partner in off.chain(absent) {
        let mut changed = selection.clone();
        changed.switch_partner(coalition, partner, true);
        consider(Change::Partner(partner), Board::derive(coalition, &changed));
    }
    for (module, row) in board.rows.iter_enumerated() {
        if !row.on {
            let mut changed = selection.clone();
            changed.modules.insert(module);
            consider(Change::Module(module), Board::derive(coalition, &changed));
            continue;
        }
        for (column, socket) in board.columns.iter().zip(&row.sockets) {
            let Some(reached) = socket.reached.filter(|_| column.on) else {
                continue;
            };
            let partner = column.partner;
            let (change, served) = match socket.state {
                SocketState::Ready if !socket.plugged => {
                    let mut changed = selection.clone();
                    changed.switch_plug(coalition, partner, module, true);
                    let sight = Sight::of(coalition, &changed);
                    let served = sight.served(*column, module);
                    // Of a group, what a member that is off has reached comes back without counting.
                    let back = sight.socket(*column, module, true, &mut |_| {});
                    if back.state != SocketState::Live {
                        continue;
                    }
                    (Change::PutBack(partner, module), served)
                }
                SocketState::Below if socket.plugged => {
                    let firmer = Change::Firmer(partner, module, reached.standing);
                    (firmer, sight.served_if_firmer(*column, module))
                }
                _ => continue,
            };
            let after = with_plug(sight, selection.rule, board, (partner, module), &served);
            consider(change, after);
        }
    }
    steps.sort_by_key(|step| std::cmp::Reverse(step.rank()));
    steps
}

/// The negotiations whose signing would close a gap, counting what is signed.
pub fn one_signature_away(coalition: &Coalition, selection: &Selection) -> Vec<Step> {
    let mut signed = selection.clone();
    signed.bar = Standing::Signed;
    let board = Board::derive(coalition, &signed);
    let mut steps = next_steps(coalition, &signed, &board);
    steps.retain(|step| {
        matches!(step.change, Change::Firmer(_, _, Standing::Negotiating))
            && !step.closes.is_empty()
    });
    steps
}

/// The board as if one more plug of a partner that is on counted, and served these interests.
fn with_plug(
    sight: Sight,
    rule: Rule,
    board: &Board,
    (partner, module): (PartnerIx, ModuleIx),
    served: &Set<InterestIx>,
) -> Board {
    let mut after = board.clone();
    let mut cover = |partner: PartnerIx, served: &Set<InterestIx>| {
        for interest in served.iter() {
            let now = &mut after.coverage[interest];
            if let Err(at) = now.binary_search(&partner) {
                *now = [&now[..at], &[partner], &now[at..]].concat().into();
            }
        }
    };
    if rule == Rule::Consensus {
        if board.rows[module].holdouts != [partner] {
            return after;
        }
        let others = board
            .columns
            .iter()
            .filter(|column| column.on && column.partner != partner);
        for other in others {
            cover(other.partner, &sight.served(*other, module));
        }
    }
    cover(partner, served);
    after
}

fn closed(before: &Board, after: &Board) -> Set<InterestIx> {
    let both = before.coverage.iter_enumerated().zip(&after.coverage);
    let closed = both.filter(|((_, before), after)| before.is_empty() && !after.is_empty());
    Set::of(
        before.coverage.len(),
        closed.map(|((interest, _), _)| interest),
    )
}

fn deepened(before: &Board, after: &Board) -> usize {
    let both = before.coverage.iter().zip(&after.coverage);
    both.filter(|(before, after)| before.len() == 1 && after.len() > 1)
        .count()
}
