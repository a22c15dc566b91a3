use super::plug::Piece;
use super::{Coalition, Column, Kind, Reached, Selection, Set, Socket, SocketState};
use crate::story::{InterestIx, ModuleIx, PartialDate, PartnerIx, Standing};

/// A story's plugs as a selection lets them be seen: by its date, with its bar, without what is pulled out. What they
/// serve is cut to the interests that are counted, here and nowhere else: whatever is counted is counted of this.
#[derive(Clone, Copy)]
pub(super) struct Sight<'a> {
    coalition: &'a Coalition,
    selection: &'a Selection,
    /// The least standing that counts.
    bar: Standing,
    /// What had come about and had not ended at the end of this date holds.
    at: PartialDate,
}

impl<'a> Sight<'a> {
    pub(super) fn of(coalition: &'a Coalition, selection: &'a Selection) -> Sight<'a> {
        Sight {
            coalition,
            selection,
            bar: selection.bar,
            at: selection.as_of.unwrap_or(coalition.now()),
        }
    }

    /// What a partner's place in a module shows; and, if that is live, what each piece serves that counts there.
    pub(super) fn socket(
        self,
        column: Column,
        module: ModuleIx,
        module_on: bool,
        serves: &mut dyn FnMut(&Set<InterestIx>),
    ) -> Socket {
        let is_on = column.on && module_on;
        self.looked(column, module, is_on, &mut |_, served| serves(served))
    }

    /// What a partner's plug serves where its module runs: the pieces that count of those that are in; of a group that
    /// is off, any member's.
    pub(super) fn served(self, column: Column, module: ModuleIx) -> Set<InterestIx> {
        let mut served = Set::empty(self.coalition.interests().len());
        self.looked(column, module, true, &mut |_, one| served.union_with(one));
        served
    }

    /// What it would serve if the firmest of it came up to the bar.
    pub(super) fn served_if_firmer(self, column: Column, module: ModuleIx) -> Set<InterestIx> {
        let reached = self.looked(column, module, false, &mut |_, _| {}).reached;
        let bar = reached.map_or(self.bar, |reached| reached.standing);
        Sight { bar, ..self }.served(column, module)
    }

    /// What the firmest of a partner's pieces that are in has reached, among all or those that serve an interest,
    /// whether it counts or not.
    pub(super) fn firmest_for(
        self,
        column: Column,
        module: ModuleIx,
        interest: Option<InterestIx>,
    ) -> Option<Reached> {
        let mut firmest = None;
        let bar = Standing::Proposed;
        Sight { bar, ..self }.looked(column, module, true, &mut |reached, served| {
            if interest.is_none_or(|interest| served.contains(interest)) {
                firmest = Reached::firmest(firmest, Some(reached));
            }
        });
        firmest
    }

    /// All of this is one loop, since every reader would pay for another.
    fn looked(
        self,
        column: Column,
        module: ModuleIx,
        is_on: bool,
        each: &mut dyn FnMut(Reached, &Set<InterestIx>),
    ) -> Socket {
        // A column's plug is the firmest among its constituents, those that are on and in before the rest.
        let (mut in_and_on, mut on, mut any, mut ended) = (None, None, None, None);
        let (mut furthest, mut alike) = (0, 0);
        for &one in self.coalition.constituents(&column.partner) {
            let counts = self.selection.partners.contains(one) || !column.on;
            let plugged = counts && !self.is_pulled(one, module);
            let mut plug = None;
            // A member's plug is the firmer of its own and its group's.
            let of_group = match self.coalition.kind(one) {
                Kind::Member(group) => self.coalition.own_pieces(*group, module),
                _ => &[],
            };
            for pieces in [self.coalition.own_pieces(one, module), of_group] {
                for piece in pieces.iter().filter(|piece| self.has_come_about(piece)) {
                    if !self.holds(piece) {
                        ended = ended.max(piece.until);
                        continue;
                    }
                    plug = Reached::firmest(plug, Some(piece.reached));
                    if is_on && plugged && piece.reached.standing >= self.bar {
                        let counted = &self.selection.interests;
                        if counted.is_full() {
                            each(piece.reached, &piece.serves);
                        } else {
                            let mut served = piece.serves.clone();
                            served.intersect_with(counted);
                            each(piece.reached, &served);
                        }
                    }
                }
            }
            any = Reached::firmest(any, plug);
            if how_far(any) != furthest {
                (furthest, alike) = (how_far(any), 0);
            }
            alike += usize::from(how_far(plug) == furthest);
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
            Some(reached) if reached.standing < self.bar => SocketState::Below,
            Some(_) if is_on && plugged => SocketState::Live,
            Some(_) => SocketState::Ready,
        };
        Socket {
            state,
            plugged,
            reached,
            ended: ended.filter(|_| reached.is_none()),
            alike: alike * usize::from(how_far(reached) == furthest),
        }
    }

    /// All that is known had come about by now, however the day of its check was written down.
    fn has_come_about(self, piece: &Piece) -> bool {
        let as_of = self.selection.as_of;
        as_of.is_none_or(|as_of| piece.reached.since.is_by(as_of))
    }

    fn holds(self, piece: &Piece) -> bool {
        let until = piece.until;
        until.is_none_or(|until| self.at.is_before_all_of(until))
    }

    fn is_pulled(self, one: PartnerIx, module: ModuleIx) -> bool {
        let pulled = &self.selection.pulled;
        pulled.contains(self.coalition.cell(one, module))
    }
}

/// The word for what a plug has reached, as a number: each reader would pay for telling more than that apart.
fn how_far(reached: Option<Reached>) -> u8 {
    reached.map_or(0, |reached| {
        1 + 2 * reached.standing as u8 + u8::from(reached.operating)
    })
}
