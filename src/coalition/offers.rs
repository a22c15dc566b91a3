use super::{Coalition, Selection, Set, board};
use crate::story::{InterestIx, ModuleIx, PartnerIx, Rule};

/// What each partner on offer would bring if it were on: the material of every question about mixes.
///
/// Modules, pulled plugs, rule, bar and date are the selection's; who is on is what is asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Offers {
    /// Who is on offer, in the story's order.
    pub partners: Vec<PartnerIx>,
    /// The rule under which they come together.
    pub rule: Rule,
    interests: usize,
    /// By offer: the modules in which its plug counts.
    plugs: Vec<Set<ModuleIx>>,
    /// By offer: the interests that it covers by itself.
    covers: Vec<Set<InterestIx>>,
    serves: Vec<Set<InterestIx>>,
}

impl Offers {
    /// The offers of the partners that have a column on the board, on or off.
    pub fn of_columns(coalition: &Coalition, selection: &Selection) -> Offers {
        let columns = board::columns(coalition, selection);
        Offers::of(
            coalition,
            selection,
            columns.iter().map(|column| column.partner),
        )
    }

    /// The offers of these partners.
    pub fn of(
        coalition: &Coalition,
        selection: &Selection,
        partners: impl IntoIterator<Item = PartnerIx>,
    ) -> Offers {
        let partners: Vec<PartnerIx> = partners.into_iter().collect();
        let plugs: Vec<Set<ModuleIx>> = partners
            .iter()
            .map(|&partner| board::counted(coalition, selection, partner))
            .collect();
        let serves: Vec<Set<InterestIx>> = coalition
            .modules()
            .map(|module| coalition.serves(module).clone())
            .collect();
        let interests = coalition.interests().len();
        let covers = plugs
            .iter()
            .map(|modules| served(modules, &serves, interests))
            .collect();
        Offers {
            partners,
            rule: selection.rule,
            interests,
            plugs,
            covers,
            serves,
        }
    }

    /// How many interests there are.
    pub fn interests(&self) -> usize {
        self.interests
    }

    /// How many modules there are.
    pub fn modules(&self) -> usize {
        self.serves.len()
    }

    /// The interests that one offer covers by itself.
    pub fn covers(&self, offer: usize) -> &Set<InterestIx> {
        &self.covers[offer]
    }

    /// The modules in which one offer's plug counts.
    pub fn plugs(&self, offer: usize) -> &Set<ModuleIx> {
        &self.plugs[offer]
    }

    /// The interests that a mix of these offers covers.
    pub fn covered(&self, mix: impl IntoIterator<Item = usize>) -> Set<InterestIx> {
        let mut mix = mix.into_iter().peekable();
        match self.rule {
            Rule::PlugIn => {
                let mut covered = Set::empty(self.interests);
                mix.for_each(|offer| covered.union_with(&self.covers[offer]));
                covered
            }
            Rule::Consensus if mix.peek().is_none() => Set::empty(self.interests),
            Rule::Consensus => {
                let mut agreed = Set::full(self.serves.len());
                mix.for_each(|offer| agreed.intersect_with(&self.plugs[offer]));
                self.served(&agreed)
            }
        }
    }

    /// The interests that these modules serve.
    pub(super) fn served(&self, modules: &Set<ModuleIx>) -> Set<InterestIx> {
        served(modules, &self.serves, self.interests)
    }
}

fn served(
    modules: &Set<ModuleIx>,
    serves: &[Set<InterestIx>],
    interests: usize,
) -> Set<InterestIx> {
    let mut served = Set::empty(interests);
    modules
        .iter()
        .for_each(|module| served.union_with(&serves[usize::from(module)]));
    served
}
