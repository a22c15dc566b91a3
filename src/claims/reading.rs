//! Boards worked out, and what is in a set on one.

use std::collections::BTreeSet;

use super::ask::Ask;
use super::board::{Base, BoardName};
use super::change::make;
use super::names::Thing;
use super::set::{How, Kind, Set, Term, Word};
use crate::coalition::{Board, Kind as Partnership, Row, Selection, SocketState, Status};
use crate::story::fault::Claim;
use crate::story::{ChapterIx, InterestIx, ModuleIx, PartnerIx};

/// A board, worked out.
pub(super) struct Reading<'a> {
    ask: &'a Ask<'a>,
    selection: Selection,
    board: Board,
}

/// What is in a set, for a text of a chapter or of none.
///
/// # Errors
/// What it names that the story does not have.
pub(super) fn members(
    ask: &Ask,
    set: &Set,
    of: Option<ChapterIx>,
) -> Result<BTreeSet<Thing>, Claim> {
    let mut members = of_term(ask, &set.first, of)?;
    for (how, term) in &set.others {
        let other = of_term(ask, term, of)?;
        members = match how {
            How::And => &members | &other,
            How::Less => &members - &other,
            How::Both => &members & &other,
        };
    }
    Ok(members)
}

fn of_term(ask: &Ask, term: &Term, of: Option<ChapterIx>) -> Result<BTreeSet<Thing>, Claim> {
    let mut scene = Reading::of(ask, &term.board, of)?;
    let about = term.word.about().zip(term.about.as_deref());
    let about = about.map(|(kind, id)| ask.thing(kind, id)).transpose()?;
    if let Some(Thing::Partner(partner)) = about {
        scene = scene.telling(partner);
    }
    Ok(scene.members(term.word, about))
}

impl<'a> Reading<'a> {
    /// The board that is named in a text of a chapter or of none.
    ///
    /// # Errors
    /// What it names that the story does not have.
    pub(super) fn of(
        ask: &'a Ask,
        board: &BoardName,
        of: Option<ChapterIx>,
    ) -> Result<Reading<'a>, Claim> {
        let seed = ask.seed();
        let setup = match &board.base {
            Base::Own => ask.setup(of),
            Base::Start => &seed.start,
            Base::Chapter(id) => &seed.chapters[ask.chapter(id)?].board,
            Base::Beside(id) => {
                let beside = ask.draft.beside(ask.chapter(id)?);
                beside.ok_or_else(|| Claim::Unread {
                    written: format!("beside:{id}"),
                    why: "this chapter sets no board beside its own".into(),
                    mend: "name a chapter that has a “beside”".into(),
                })?
            }
        };
        let mut selection = Selection::of(setup, &ask.coalition);
        for change in &board.changes {
            make(ask, &mut selection, change)?;
        }
        Ok(Reading::derived(ask, selection))
    }

    fn derived(ask: &'a Ask, selection: Selection) -> Reading<'a> {
        Reading {
            ask,
            board: Board::derive(&ask.coalition, &selection),
            selection,
        }
    }

    /// The same board with a column for this partner, if it is in a group that is closed.
    fn telling(self, partner: PartnerIx) -> Reading<'a> {
        match self.ask.coalition.kind(partner) {
            Partnership::Member(group) if !self.selection.opened.contains(*group) => {
                let mut selection = self.selection;
                selection.opened.insert(*group);
                Reading::derived(self.ask, selection)
            }
            _ => self,
        }
    }

    /// The columns that stand for a partner: its own, or those of its members if it is opened.
    fn columns<'p>(&'p self, partner: &'p PartnerIx) -> &'p [PartnerIx] {
        match self.board.column(*partner) {
            Some(_) => std::slice::from_ref(partner),
            None => self.ask.coalition.constituents(partner),
        }
    }

    fn members(&self, word: Word, about: Option<Thing>) -> BTreeSet<Thing> {
        match word.kind() {
            Kind::Interests => {
                let counted = self.board.counted.iter();
                let interests =
                    counted.filter(|interest| self.has_interest(word, about, *interest));
                interests.map(Thing::Interest).collect()
            }
            Kind::Partners => {
                let partners = self
                    .board
                    .on()
                    .filter(|partner| self.has_partner(word, about, *partner));
                partners.map(Thing::Partner).collect()
            }
            Kind::Modules => {
                let all = self.ask.coalition.modules();
                let modules = all.filter(|module| self.has_module(word, about, *module));
                modules.map(Thing::Module).collect()
            }
        }
    }

    fn has_interest(&self, word: Word, about: Option<Thing>, interest: InterestIx) -> bool {
        let status = self.board.status(interest);
        let covering = &self.board.coverage[interest];
        match (word, about) {
            (Word::Covered, _) => status != Status::Gap,
            (Word::Gaps, _) => status == Status::Gap,
            (Word::Single, _) => status == Status::Single,
            (Word::Shared, _) => status == Status::Shared,
            (Word::CoveredBy, Some(Thing::Partner(partner))) => {
                let columns = self.columns(&partner);
                covering.iter().any(|one| columns.contains(one))
            }
            (Word::Alone, Some(Thing::Partner(partner))) => {
                let columns = self.columns(&partner);
                !covering.is_empty() && covering.iter().all(|one| columns.contains(one))
            }
            (Word::Lost, Some(Thing::Partner(partner))) => {
                status != Status::Gap && self.without(partner).board.status(interest) == Status::Gap
            }
            (Word::Through, Some(Thing::Module(module))) => {
                self.board.rows[module].covers.contains(interest)
            }
            _ => word == Word::Interests,
        }
    }

    fn has_partner(&self, word: Word, about: Option<Thing>, partner: PartnerIx) -> bool {
        match (word, about) {
            (Word::Covering, Some(Thing::Interest(interest))) => {
                self.board.coverage[interest].contains(&partner)
            }
            (Word::In, Some(Thing::Module(module))) => self.counts(partner, module),
            (Word::Holdouts, Some(Thing::Module(module))) => {
                self.board.rows[module].holdouts.contains(&partner)
            }
            (Word::Idle, _) => self
                .board
                .coverage
                .iter()
                .all(|covering| !covering.contains(&partner)),
            _ => word == Word::Partners,
        }
    }

    fn has_module(&self, word: Word, about: Option<Thing>, module: ModuleIx) -> bool {
        let row: &Row = &self.board.rows[module];
        match (word, about) {
            (Word::Running, _) => row.runs,
            (Word::Still, _) => row.on && !row.runs,
            (Word::ModulesOf, Some(Thing::Partner(partner))) => self
                .columns(&partner)
                .iter()
                .any(|one| self.counts(*one, module)),
            _ => word == Word::Modules,
        }
    }

    /// Whether a partner is on, and its plug in a module counts, whether the module runs or not.
    fn counts(&self, partner: PartnerIx, module: ModuleIx) -> bool {
        let row = &self.board.rows[module];
        let column = self.board.column(partner).filter(|_| row.on);
        column.is_some_and(|column| {
            let socket = row.sockets[column];
            let is_in = matches!(socket.state, SocketState::Live | SocketState::Ready);
            self.board.columns[column].on && is_in && socket.plugged
        })
    }

    fn without(&self, partner: PartnerIx) -> Reading<'a> {
        let mut selection = self.selection.clone();
        selection.switch_partner(&self.ask.coalition, partner, false);
        Reading::derived(self.ask, selection)
    }

    /// What a plug has reached on this board, on or not.
    pub(super) fn reached(
        self,
        partner: PartnerIx,
        module: ModuleIx,
    ) -> Option<crate::story::Standing> {
        let mut scene = self.telling(partner);
        if scene.board.column(partner).is_none() {
            // A candidate has a column while it is on, and a group while it is closed.
            let mut selection = scene.selection;
            selection.opened.remove(partner);
            if !selection.has_partner(&scene.ask.coalition, partner) {
                selection.switch_partner(&scene.ask.coalition, partner, true);
            }
            scene = Reading::derived(scene.ask, selection);
        }
        let column = scene.board.column(partner)?;
        let reached = scene.board.rows[module].sockets[column].reached;
        reached.map(|reached| reached.standing)
    }
}
