use super::model::CellIx;
use super::{Coalition, Set};
use crate::story::{
    Focus, InterestIx, ModuleIx, PartialDate, PartnerIx, Rule, Seed, Setup, Standing,
};

/// What a reader has switched.
///
/// A group is no switch of its own: it is on while any of its members is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Partners that are on: solo partners and members, never groups.
    pub partners: Set<PartnerIx>,
    /// Modules that are on.
    pub modules: Set<ModuleIx>,
    /// Interests that are counted.
    pub interests: Set<InterestIx>,
    /// Plugs that are pulled out, by cell; of solo partners and members, never of groups.
    pub pulled: Set<CellIx>,
    /// The rule.
    pub rule: Rule,
    /// The least standing that counts.
    pub bar: Standing,
    /// Only what had surely come about at the end of this date counts; `None` for all that is known.
    pub as_of: Option<PartialDate>,
    /// Groups whose members count by themselves.
    pub opened: Set<PartnerIx>,
    /// What the reader asks about. It changes nothing that is counted.
    pub focus: Option<Focus>,
}

impl Selection {
    /// The board that a reader meets first.
    ///
    /// ```
    /// use plugboard::coalition::{Coalition, Selection};
    /// use plugboard::story::{Rule, Standing};
    /// # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
    /// # let seed = story.editions().remove(0).seed;
    ///
    /// let coalition = Coalition::new(&seed);
    /// let mut selection = Selection::start(&seed, &coalition);
    /// assert_eq!(selection.bar, Standing::Signed);
    ///
    /// // A reader's switches change it.
    /// let westholm = seed.partner("westholm").expect("it is in the story");
    /// selection.switch_partner(&coalition, westholm, false);
    /// selection.rule = Rule::Consensus;
    /// assert!(!selection.has_partner(&coalition, westholm));
    /// ```
    pub fn start(seed: &Seed, coalition: &Coalition) -> Selection {
        Selection::of(&seed.start, coalition)
    }

    /// The board that an editor has set up.
    pub fn of(setup: &Setup, coalition: &Coalition) -> Selection {
        let count = coalition.partners().len();
        let mut interests = Set::full(coalition.interests().len());
        (setup.left_out.iter()).for_each(|left_out| interests.remove(*left_out));
        let mut selection = Selection {
            partners: Set::empty(count),
            modules: Set::of(coalition.modules().len(), setup.modules.iter().copied()),
            interests,
            pulled: Set::empty(coalition.cells()),
            rule: setup.rule,
            bar: setup.bar,
            as_of: setup.as_of,
            opened: Set::of(count, setup.opened.iter().copied()),
            focus: setup.focus,
        };
        for &partner in &setup.partners {
            selection.switch_partner(coalition, partner, true);
        }
        for &(partner, module) in &setup.pulled {
            selection.switch_plug(coalition, partner, module, false);
        }
        selection
    }

    /// The same board, asked about something else, or about nothing.
    pub fn asked(&self, focus: Option<Focus>) -> Selection {
        Selection {
            focus,
            ..self.clone()
        }
    }

    /// Whether a partner is on; a group is while any of its members is.
    pub fn has_partner(&self, coalition: &Coalition, partner: PartnerIx) -> bool {
        coalition
            .constituents(&partner)
            .iter()
            .any(|&one| self.partners.contains(one))
    }

    /// Switches a partner, or all members of a group.
    pub fn switch_partner(&mut self, coalition: &Coalition, partner: PartnerIx, on: bool) {
        for &one in coalition.constituents(&partner) {
            self.partners.put(one, on);
        }
    }

    /// Whether a plug is in: there is one, and not all of it has been pulled out.
    pub fn has_plug(&self, coalition: &Coalition, partner: PartnerIx, module: ModuleIx) -> bool {
        coalition
            .constituents(&partner)
            .iter()
            .filter(|&&one| coalition.is_known(one, module))
            .any(|&one| !self.pulled.contains(coalition.cell(one, module)))
    }

    /// Pulls a plug out or puts it back; for a group, the plugs of all its members.
    pub fn switch_plug(
        &mut self,
        coalition: &Coalition,
        partner: PartnerIx,
        module: ModuleIx,
        plugged: bool,
    ) {
        for &one in coalition.constituents(&partner) {
            if coalition.is_known(one, module) {
                self.pulled.put(coalition.cell(one, module), !plugged);
            }
        }
    }
}
