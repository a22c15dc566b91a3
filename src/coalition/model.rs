use typed_index_collections::TiVec;

use super::plug::Piece;
use super::{Reached, Set};
use crate::story::{InterestIx, ModuleIx, Named, PartialDate, PartnerIx, Seed};

/// What a partner is to the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A partner by itself.
    Solo {
        /// On offer only: it takes a column when it is on, and none while it is off.
        candidate: bool,
    },
    /// Several partners that count as one until the reader opens the group.
    Group(Vec<PartnerIx>),
    /// A member of this group.
    Member(PartnerIx),
}

/// A story as the model sees it: indexes and sets.
#[derive(Clone, Debug, PartialEq)]
pub struct Coalition {
    kinds: TiVec<PartnerIx, Kind>,
    serves: TiVec<ModuleIx, Set<InterestIx>>,
    interests: usize,
    /// By cell (partner by module), where in `plugs` the plug stands.
    cells: Vec<Option<u32>>,
    plugs: Vec<Box<[Piece]>>,
    /// What is known is known as of this date.
    now: PartialDate,
    candidates: Vec<PartnerIx>,
}

/// A cell of the board: one partner and one module, as one number.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, derive_more::From, derive_more::Into,
)]
pub struct CellIx(usize);

impl Coalition {
    /// The model of a story.
    pub fn new(seed: &Seed) -> Coalition {
        let mut kinds: TiVec<PartnerIx, Kind> = seed
            .partners
            .iter()
            .map(|partner| {
                if partner.members.is_empty() {
                    Kind::Solo {
                        candidate: partner.named == Named::NotInArticle,
                    }
                } else {
                    Kind::Group(partner.members.clone())
                }
            })
            .collect();
        for (group, partner) in seed.partners.iter_enumerated() {
            for &member in &partner.members {
                kinds[member] = Kind::Member(group);
            }
        }
        let interests = seed.interests.len();
        let mut cells = vec![None; seed.partners.len() * seed.modules.len()];
        let mut plugs = Vec::with_capacity(seed.plugs.len());
        for (at, plug) in seed.plugs.iter().enumerate() {
            let cell = usize::from(plug.partner) * seed.modules.len() + usize::from(plug.module);
            cells[cell] = Some(at as u32);
            let pieces = plug.milestones.iter().map(|of| Piece {
                reached: Reached {
                    standing: of.standing,
                    operating: of.operating,
                    since: of.date,
                },
                until: of.until,
                serves: Set::of(interests, of.serves.iter().copied()),
            });
            plugs.push(pieces.collect());
        }
        Coalition {
            serves: seed
                .modules
                .iter()
                .map(|module| Set::of(interests, module.serves.iter().copied()))
                .collect(),
            interests,
            cells,
            plugs,
            now: seed.verified,
            candidates: kinds
                .iter_enumerated()
                .filter(|(_, kind)| **kind == Kind::Solo { candidate: true })
                .map(|(partner, _)| partner)
                .collect(),
            kinds,
        }
    }

    /// Every partner, groups and members included.
    pub fn partners(
        &self,
    ) -> impl DoubleEndedIterator<Item = PartnerIx> + ExactSizeIterator + use<> {
        (0..self.kinds.len()).map(PartnerIx::from)
    }

    /// Every module.
    pub fn modules(&self) -> impl DoubleEndedIterator<Item = ModuleIx> + ExactSizeIterator + use<> {
        (0..self.serves.len()).map(ModuleIx::from)
    }

    /// Every shared interest.
    pub fn interests(
        &self,
    ) -> impl DoubleEndedIterator<Item = InterestIx> + ExactSizeIterator + use<> {
        (0..self.interests).map(InterestIx::from)
    }

    /// What a partner is to the model.
    pub fn kind(&self, partner: PartnerIx) -> &Kind {
        &self.kinds[partner]
    }

    /// The partners that are on offer only, in order.
    pub fn candidates(&self) -> &[PartnerIx] {
        &self.candidates
    }

    /// The date as of which all is known that is known.
    pub(super) fn now(&self) -> PartialDate {
        self.now
    }

    /// The interests that a module serves: its ties.
    pub fn serves(&self, module: ModuleIx) -> &Set<InterestIx> {
        &self.serves[module]
    }

    /// The partners that a switch or a column stands for: a group's members, or the partner itself.
    pub fn constituents<'a>(&'a self, partner: &'a PartnerIx) -> &'a [PartnerIx] {
        match &self.kinds[*partner] {
            Kind::Group(members) => members,
            _ => std::slice::from_ref(partner),
        }
    }

    /// Whether anything is known of this partner in this module; a member has its group's plugs too.
    pub fn is_known(&self, partner: PartnerIx, module: ModuleIx) -> bool {
        let own = !self.own_pieces(partner, module).is_empty();
        own || match self.kinds[partner] {
            Kind::Member(group) => !self.own_pieces(group, module).is_empty(),
            Kind::Group(ref members) => members
                .iter()
                .any(|&member| !self.own_pieces(member, module).is_empty()),
            Kind::Solo { .. } => false,
        }
    }

    /// The cell of one partner and one module.
    pub fn cell(&self, partner: PartnerIx, module: ModuleIx) -> CellIx {
        CellIx(usize::from(partner) * self.serves.len() + usize::from(module))
    }

    /// The partner and the module of a cell.
    pub fn at(&self, cell: CellIx) -> (PartnerIx, ModuleIx) {
        let modules = self.serves.len();
        ((cell.0 / modules).into(), (cell.0 % modules).into())
    }

    /// How many cells there are.
    pub fn cells(&self) -> usize {
        self.cells.len()
    }

    /// What is known of the plug that stands in this very cell.
    pub(super) fn own_pieces(&self, partner: PartnerIx, module: ModuleIx) -> &[Piece] {
        let at = self.cells[usize::from(self.cell(partner, module))];
        at.map_or(&[], |at| &self.plugs[at as usize])
    }
}
