use super::{Coalition, Selection, Set, board};
use crate::story::{InterestIx, ModuleIx, PartnerIx, Rule};

/// What each partner on offer would bring if it were on: the material of every question about mixes.
///
/// Modules, interests, pulled plugs, rule, bar and date are the selection's; who is on is what is asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Offers {
    /// Who is on offer, in the story's order.
    pub partners: Vec<PartnerIx>,
    /// The rule under which they come together.
    pub rule: Rule,
    /// The interests that are counted.
    counted: Set<InterestIx>,
    /// By offer: the interests that it covers by itself.
    covers: Vec<Set<InterestIx>>,
    /// By offer, and only under consensus: what it serves in each module in which its plug counts.
    served: Vec<Vec<(ModuleIx, Set<InterestIx>)>>,
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
        let mut offers = Offers {
            rule: selection.rule,
            counted: selection.interests.clone(),
            covers: Vec::with_capacity(partners.len()),
            served: Vec::new(),
            partners,
        };
        for &partner in &offers.partners {
            let counted = board::counted(coalition, selection, partner);
            let mut covers = offers.no_interest();
            for (_, served) in &counted {
                covers.union_with(served);
            }
            offers.covers.push(covers);
            if offers.rule == Rule::Consensus {
                offers.served.push(counted);
            }
        }
        offers
    }

    /// The interests that are counted.
    pub fn counted(&self) -> &Set<InterestIx> {
        &self.counted
    }

    /// No interest yet.
    pub(super) fn no_interest(&self) -> Set<InterestIx> {
        let mut none = self.counted.clone();
        none.difference_with(&self.counted);
        none
    }

    /// The interests that one offer covers by itself.
    pub fn covers(&self, offer: usize) -> &Set<InterestIx> {
        &self.covers[offer]
    }

    /// The interests that a mix of these offers covers.
    pub fn covered(&self, mix: impl IntoIterator<Item = usize>) -> Set<InterestIx> {
        let mix = mix.into_iter();
        match self.rule {
            Rule::PlugIn => {
                let mut covered = self.no_interest();
                mix.for_each(|offer| covered.union_with(&self.covers[offer]));
                covered
            }
            Rule::Consensus => {
                let mut agreement = Agreement::of_nobody(self);
                mix.for_each(|offer| agreement = agreement.with(self, offer));
                agreement.covered
            }
        }
    }
}

/// A mix of offers under consensus: what all of them have agreed on, and what is covered by that.
pub(super) struct Agreement {
    /// The modules that all are in, and what they serve there together; of nobody, nothing yet.
    agreed: Option<Vec<(ModuleIx, Set<InterestIx>)>>,
    pub(super) covered: Set<InterestIx>,
}

impl Agreement {
    pub(super) fn of_nobody(offers: &Offers) -> Agreement {
        Agreement {
            agreed: None,
            covered: offers.no_interest(),
        }
    }

    /// With one more offer.
    pub(super) fn with(&self, offers: &Offers, offer: usize) -> Agreement {
        let theirs = &offers.served[offer];
        let agreed = match &self.agreed {
            None => theirs.clone(),
            Some(agreed) => {
                let both = agreed.iter().filter_map(|(module, served)| {
                    let at = theirs
                        .binary_search_by_key(module, |(module, _)| *module)
                        .ok()?;
                    let mut served = served.clone();
                    served.union_with(&theirs[at].1);
                    Some((*module, served))
                });
                both.collect()
            }
        };
        let mut covered = offers.no_interest();
        agreed
            .iter()
            .for_each(|(_, served)| covered.union_with(served));
        Agreement {
            agreed: Some(agreed),
            covered,
        }
    }

    /// All that it could cover with some of these offers too.
    pub(super) fn at_most(&self, offers: &Offers, more: &[usize]) -> Set<InterestIx> {
        let mut most = self.covered.clone();
        let is_agreed = |module: &ModuleIx| {
            let agreed = self.agreed.as_ref();
            agreed.is_none_or(|agreed| agreed.iter().any(|(one, _)| one == module))
        };
        for &offer in more {
            let theirs = offers.served[offer].iter();
            let agreed = theirs.filter(|(module, _)| is_agreed(module));
            agreed.for_each(|(_, served)| most.union_with(served));
        }
        most
    }

    /// Whether no further partner can make it cover anything.
    pub(super) fn is_over(&self) -> bool {
        self.agreed.as_ref().is_some_and(Vec::is_empty)
    }
}
