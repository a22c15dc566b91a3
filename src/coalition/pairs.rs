use super::{Board, Set};
use crate::story::{InterestIx, PartnerIx};

/// Two partners, and what goes dark without both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The two, in the order of the columns.
    pub partners: [PartnerIx; 2],
    /// Every interest that nobody but these covers.
    pub dark: Set<InterestIx>,
    /// Those among them that both cover: neither partner alone can take them.
    pub between: usize,
}

impl Board {
    /// The pairs on which something rests that rests on neither alone; those that most rests on first.
    ///
    /// An interest goes dark with two partners exactly if nobody else covers it, under either rule, for
    /// the reason that holds for one.
    pub fn pairs(&self) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = Vec::new();
        for covering in self.coverage.iter() {
            let [one, other] = covering[..] else {
                continue;
            };
            match pairs.iter_mut().find(|pair| pair.partners == [one, other]) {
                Some(pair) => pair.between += 1,
                None => pairs.push(Pair {
                    partners: [one, other],
                    dark: Set::empty(self.coverage.len()),
                    between: 1,
                }),
            }
        }
        for pair in &mut pairs {
            for (interest, covering) in self.coverage.iter_enumerated() {
                let only = covering.iter().all(|one| pair.partners.contains(one));
                pair.dark.put(interest, only && !covering.is_empty());
            }
        }
        pairs.sort_by_key(|pair| std::cmp::Reverse(pair.dark.len()));
        pairs
    }
}
