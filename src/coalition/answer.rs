use std::cmp::Reverse;
use std::rc::Rc;

use typed_index_collections::TiVec;

use super::sight::Sight;
use super::{Coalition, Column, Kind, Reached, Row, Selection, Set, Socket, SocketState};
use crate::story::{Focus, InterestIx, ModuleIx, PartnerIx, Rule, Standing};

/// Why: what a board says about what it is asked, as the path from sockets over ties to interests.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What is asked about.
    pub focus: Focus,
    /// The columns that the question is about: for a partner its own, its group's, or those of its members.
    pub columns: Vec<Column>,
    /// The sockets that stand behind the answer, module by module.
    pub lines: Vec<Line>,
    /// The interests at the path's other end.
    pub interests: Set<InterestIx>,
    /// What would come next where one change is made, the nearest first; of interests and sockets.
    pub next: Vec<Next>,
    /// Of a module, who is on and not in it: these hold it up, or would if everyone had to agree.
    pub holdouts: Vec<PartnerIx>,
}

/// A socket that counts, and what for.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The partner.
    pub partner: PartnerIx,
    /// The module.
    pub module: ModuleIx,
    /// What it had reached: of an interest, by the firmest piece of evidence that serves it.
    pub reached: Reached,
    /// The interests that it covers; of an interest, that one.
    pub serves: Set<InterestIx>,
}

/// A socket that does not count yet, and what keeps it from that.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// The partner.
    pub partner: PartnerIx,
    /// The module.
    pub module: ModuleIx,
    /// What it had reached.
    pub reached: Reached,
    /// What is missing.
    pub missing: Missing,
}

/// What keeps a plug from counting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Its standing is lower than the bar.
    pub bar: bool,
    /// Its partner is off.
    pub partner: bool,
    /// Its module is off.
    pub module: bool,
    /// It is pulled out.
    pub plug: bool,
    /// Others hold its module up.
    pub agreement: bool,
}

impl Missing {
    /// How many changes it takes.
    pub fn count(self) -> usize {
        let all = [
            self.bar,
            self.partner,
            self.module,
            self.plug,
            self.agreement,
        ];
        all.into_iter().filter(|missing| *missing).count()
    }
}

impl Next {
    /// The board on which it counts.
    pub fn counted(&self, coalition: &Coalition, selection: &Selection) -> Selection {
        let mut selection = selection.clone();
        let missing = self.missing;
        if missing.bar {
            selection.bar = self.reached.standing;
        }
        if missing.partner {
            selection.switch_partner(coalition, self.partner, true);
        }
        if missing.module {
            selection.modules.insert(self.module);
        }
        if missing.plug {
            selection.switch_plug(coalition, self.partner, self.module, true);
        }
        if missing.agreement {
            selection.rule = Rule::PlugIn;
        }
        selection
    }
}

impl Answer {
    pub(super) fn of(asked: Asked, focus: Focus) -> Answer {
        let mut answer = Answer {
            focus,
            columns: Vec::new(),
            lines: Vec::new(),
            interests: Set::empty(asked.coalition.interests().len()),
            next: Vec::new(),
            holdouts: Vec::new(),
        };
        match focus {
            Focus::Interest(interest) => {
                answer.interests.insert(interest);
                answer.lines = asked.covering(interest);
                answer.next = asked.next(interest);
            }
            Focus::Partner(partner) => {
                answer.columns = asked.columns_of(partner);
                let is_asked =
                    |one: &Line| answer.columns.iter().any(|of| of.partner == one.partner);
                answer.lines = asked.live(None).into_iter().filter(is_asked).collect();
            }
            Focus::Module(module) => {
                answer.lines = asked.live(Some(module));
                let live = |one: PartnerIx| answer.lines.iter().any(|line| line.partner == one);
                let on = asked.columns.iter().filter(|column| column.on);
                let out = on.map(|column| column.partner).filter(|one| !live(*one));
                let row = &asked.rows[module];
                answer.holdouts = match asked.selection.rule {
                    Rule::Consensus => row.holdouts.clone(),
                    Rule::PlugIn => out.collect(),
                };
            }
            Focus::Socket(partner, module) => {
                answer.columns = asked.columns_of(partner);
                let is_asked = |one: PartnerIx| answer.columns.iter().any(|of| of.partner == one);
                let live = asked.live(Some(module)).into_iter();
                answer.lines = live.filter(|line| is_asked(line.partner)).collect();
                answer.next = asked.waiting(&answer.columns, module);
            }
        }
        for line in &answer.lines {
            answer.interests.union_with(&line.serves);
        }
        answer
    }

    /// Whether a socket is on the path.
    pub fn has_socket(&self, partner: PartnerIx, module: ModuleIx) -> bool {
        let is_asked = match self.focus {
            Focus::Socket(_, at) => at == module && self.is_about(partner),
            _ => false,
        };
        let mut lines = self.lines.iter();
        is_asked || lines.any(|line| (line.partner, line.module) == (partner, module))
    }

    /// Whether a partner is on it.
    pub fn has_partner(&self, partner: PartnerIx) -> bool {
        self.is_about(partner) || self.lines.iter().any(|line| line.partner == partner)
    }

    /// Whether a module is on it.
    pub fn has_module(&self, module: ModuleIx) -> bool {
        let is_asked = match self.focus {
            Focus::Module(at) | Focus::Socket(_, at) => at == module,
            _ => false,
        };
        is_asked || self.lines.iter().any(|line| line.module == module)
    }

    /// Whether the tie of a module to an interest is on it.
    pub fn has_tie(&self, module: ModuleIx, interest: InterestIx) -> bool {
        let mut lines = self.lines.iter();
        lines.any(|line| line.module == module && line.serves.contains(interest))
    }

    fn is_about(&self, partner: PartnerIx) -> bool {
        self.columns.iter().any(|column| column.partner == partner)
    }
}

/// A board that is asked.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) coalition: &'a Coalition,
    pub(super) selection: &'a Selection,
    pub(super) columns: &'a [Column],
    pub(super) rows: &'a TiVec<ModuleIx, Rc<Row>>,
    pub(super) coverage: &'a TiVec<InterestIx, Rc<[PartnerIx]>>,
}

impl Asked<'_> {
    fn sight(&self) -> Sight<'_> {
        Sight::of(self.coalition, self.selection)
    }

    /// The columns that stand for a partner now.
    fn columns_of(&self, partner: PartnerIx) -> Vec<Column> {
        let group = match self.coalition.kind(partner) {
            Kind::Member(group) => *group,
            _ => partner,
        };
        let members = self.coalition.constituents(&partner);
        let stands_for = |column: &&Column| {
            let one = column.partner;
            one == partner || one == group || members.contains(&one)
        };
        let found: Vec<Column> = self.columns.iter().filter(stands_for).copied().collect();
        if found.is_empty() {
            vec![Column { partner, on: false }]
        } else {
            found
        }
    }

    fn sockets(&self) -> impl Iterator<Item = (ModuleIx, &Row, &Column, &Socket)> {
        self.rows.iter_enumerated().flat_map(|(module, row)| {
            let sockets = self.columns.iter().zip(&row.sockets);
            sockets.map(move |(column, socket)| (module, &**row, column, socket))
        })
    }

    /// The sockets that count, in one module or in all.
    fn live(&self, of: Option<ModuleIx>) -> Vec<Line> {
        let live = self.sockets().filter(|(module, _, _, socket)| {
            socket.state == SocketState::Live && of.is_none_or(|of| of == *module)
        });
        live.filter_map(|(module, _, column, socket)| {
            Some(Line {
                partner: column.partner,
                module,
                reached: socket.reached?,
                serves: self.sight().served(*column, module),
            })
        })
        .collect()
    }

    /// The sockets by which an interest is covered.
    fn covering(&self, interest: InterestIx) -> Vec<Line> {
        let live = self.live(None).into_iter();
        live.filter(|line| line.serves.contains(interest))
            .filter_map(|line| {
                let column = Column {
                    partner: line.partner,
                    on: true,
                };
                let reached = self
                    .sight()
                    .firmest_for(column, line.module, Some(interest))?;
                Some(Line {
                    reached,
                    serves: Set::of(self.coverage.len(), [interest]),
                    ..line
                })
            })
            .collect()
    }

    /// Who would cover an interest after a change: the nearest of each partner that does not cover it yet.
    fn next(&self, interest: InterestIx) -> Vec<Next> {
        let candidates = self.coalition.candidates().iter();
        let off = candidates.map(|&partner| Column { partner, on: false });
        let is_shown = |one: &Column| self.columns.iter().any(|of| of.partner == one.partner);
        let off = off.filter(|column| !is_shown(column));
        let covering = &self.coverage[interest];
        let all = self.columns.iter().copied().chain(off);
        let others = all.filter(|column| !covering.contains(&column.partner));
        let mut next: Vec<Next> = others
            .filter_map(|column| {
                let modules = self.rows.keys();
                let waiting = modules.filter_map(|at| self.missing(column, at, Some(interest)));
                waiting.min_by_key(Next::distance)
            })
            .collect();
        next.sort_by_key(Next::distance);
        next
    }

    /// What keeps sockets of one module from counting.
    fn waiting(&self, columns: &[Column], module: ModuleIx) -> Vec<Next> {
        let waiting = columns
            .iter()
            .filter_map(|column| self.missing(*column, module, None));
        waiting.collect()
    }

    /// What keeps a plug from counting, for an interest or at all; nothing where it counts, or where there is none.
    fn missing(
        &self,
        column: Column,
        module: ModuleIx,
        interest: Option<InterestIx>,
    ) -> Option<Next> {
        let all_in = Selection {
            pulled: Set::empty(self.coalition.cells()),
            ..self.selection.clone()
        };
        let reached = Sight::of(self.coalition, &all_in).firmest_for(column, module, interest)?;
        let row = &self.rows[module];
        let missing = Missing {
            bar: reached.standing < self.selection.bar,
            partner: !column.on,
            module: !row.on,
            plug: self.sight().firmest_for(column, module, interest) != Some(reached),
            agreement: self.selection.rule == Rule::Consensus && row.on && !row.runs,
        };
        (missing.count() > 0).then_some(Next {
            partner: column.partner,
            module,
            reached,
            missing,
        })
    }
}

impl Next {
    /// How far it is from counting: by changes, then by how firm it is.
    fn distance(&self) -> (usize, Reverse<Standing>) {
        (self.missing.count(), Reverse(self.reached.standing))
    }
}
