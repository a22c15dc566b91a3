use super::plug::Piece;
use super::{Coalition, Column, Kind, Reached, Selection, Set, Socket, SocketState};
use crate::story::{InterestIx, ModuleIx, PartialDate, PartnerIx};

/// A story's plugs as a selection lets them be seen: by its date, with its bar, without what is pulled out.
#[derive(Clone, Copy)]
pub(super) struct Sight<'a> {
    coalition: &'a Coalition,
    selection: &'a Selection,
    /// What had come about and had not ended at the end of this date holds.
    at: PartialDate,
}

impl<'a> Sight<'a> {
    pub(super) fn of(coalition: &'a Coalition, selection: &'a Selection) -> Sight<'a> {
        Sight {
            coalition,
            selection,
            at: selection.as_of.unwrap_or(coalition.now()),
        }
    }

    /// What a partner's place in a module shows.
    pub(super) fn socket(self, column: Column, module: ModuleIx, module_on: bool) -> Socket {
        self.socket_with(column, module, module_on, |_| {})
    }

    /// The same; and what each piece serves that counts, if the module runs.
    pub(super) fn socket_with(
        self,
        column: Column,
        module: ModuleIx,
        module_on: bool,
        mut serves: impl FnMut(&Set<InterestIx>),
    ) -> Socket {
        let bar = self.selection.bar;
        let is_on = column.on && module_on;
        // A column's plug is the firmest among its constituents, those that are on and in before the rest.
        let (mut in_and_on, mut on, mut any, mut ended) = (None, None, None, None);
        for &one in self.coalition.constituents(&column.partner) {
            let counts = self.selection.partners.contains(one) || !column.on;
            let plugged = counts && !self.is_pulled(one, module);
            let mut plug = None;
            for piece in self.known(one, module) {
                if !self.holds(piece) {
                    ended = ended.max(piece.until);
                    continue;
                }
                plug = Reached::firmest(plug, Some(piece.reached));
                if is_on && plugged && piece.reached.standing >= bar {
                    serves(&piece.serves);
                }
            }
            any = Reached::firmest(any, plug);
            if counts {
                on = Reached::firmest(on, plug);
            }
            if plugged {
                in_and_on = Reached::firmest(in_and_on, plug);
            }
        }
        let plugged = in_and_on.is_some();
        let reached = in_and_on.or(on).or(any);
        let state = match reached {
            None if ended.is_some() => SocketState::Ended,
            None => SocketState::None,
            Some(reached) if reached.standing < bar => SocketState::Below,
            Some(_) if is_on && plugged => SocketState::Live,
            Some(_) => SocketState::Ready,
        };
        Socket {
            state,
            plugged,
            reached,
            ended: ended.filter(|_| reached.is_none()),
        }
    }

    /// What the pieces of a partner's plug that count serve, where its plug is in; those of a group's members that
    /// are on, or of all of them while none is.
    pub(super) fn served(
        self,
        column: Column,
        module: ModuleIx,
    ) -> impl Iterator<Item = &'a Set<InterestIx>> {
        let in_and_on = self.constituents(column, module);
        let known = in_and_on.flat_map(move |one| self.known(one, module));
        let counts =
            move |piece: &&Piece| piece.reached.standing >= self.selection.bar && self.holds(piece);
        known.filter(counts).map(|piece| &piece.serves)
    }

    /// What a partner's plug would serve if the firmest of it came up to the bar.
    pub(super) fn served_if_firmer(self, column: Column, module: ModuleIx) -> Set<InterestIx> {
        let in_and_on = self.constituents(column, module);
        let known = in_and_on.flat_map(|one| self.known(one, module));
        let pieces: Vec<&Piece> = known.filter(|piece| self.holds(piece)).collect();
        let firmest = pieces.iter().map(|piece| piece.reached.standing).max();
        let firmest = pieces
            .iter()
            .filter(|piece| Some(piece.reached.standing) == firmest);
        self.union(firmest.map(|piece| &piece.serves))
    }

    /// All the interests of these sets.
    pub(super) fn union<'s>(
        self,
        sets: impl Iterator<Item = &'s Set<InterestIx>>,
    ) -> Set<InterestIx> {
        let mut union = Set::empty(self.coalition.interests().len());
        sets.for_each(|set| union.union_with(set));
        union
    }

    /// The partners that stand in a column and whose plug is in; of a group that is off, any member's.
    fn constituents(self, column: Column, module: ModuleIx) -> impl Iterator<Item = PartnerIx> {
        let coalition = self.coalition;
        let every: &[PartnerIx] = match coalition.kind(column.partner) {
            Kind::Group(members) => members,
            _ => &[],
        };
        let alone = every.is_empty().then_some(column.partner);
        let every = alone.into_iter().chain(every.iter().copied());
        every.filter(move |&one| {
            (self.selection.partners.contains(one) || !column.on) && !self.is_pulled(one, module)
        })
    }

    /// All that had come about of one partner's plug: its own, and its group's.
    fn known(self, one: PartnerIx, module: ModuleIx) -> impl Iterator<Item = &'a Piece> {
        let coalition = self.coalition;
        let of_group = match coalition.kind(one) {
            Kind::Member(group) => coalition.own_pieces(*group, module),
            _ => &[],
        };
        let all = coalition.own_pieces(one, module).iter().chain(of_group);
        // All that is known had come about by now, however the day of its check was written down.
        let as_of = self.selection.as_of;
        all.filter(move |piece| as_of.is_none_or(|as_of| piece.reached.since.is_by(as_of)))
    }

    fn holds(self, piece: &Piece) -> bool {
        piece
            .until
            .is_none_or(|until| self.at.is_before_all_of(until))
    }

    fn is_pulled(self, one: PartnerIx, module: ModuleIx) -> bool {
        let pulled = &self.selection.pulled;
        pulled.contains(self.coalition.cell(one, module))
    }
}
