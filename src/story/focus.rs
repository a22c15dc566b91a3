use serde::{Deserialize, Serialize};

use super::{InterestIx, ModuleIx, PartnerIx, Seed};

/// What a reader asks about: the board shows the path from interest to plug, and says it in sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Focus {
    /// Why an interest is covered, or is not.
    Interest(InterestIx),
    /// What a partner adds.
    Partner(PartnerIx),
    /// Who is in a module, and what it is for.
    Module(ModuleIx),
    /// What one partner does in one module.
    Socket(PartnerIx, ModuleIx),
}

/// What stands before the id of a partner or a module where another kind of thing has the same.
const KINDS: [&str; 2] = ["partner", "module"];

impl Focus {
    /// What an address or an attribute asks about: `energy-security`, `japan`, `energy` or `japan.energy`; where an
    /// interest and a module have one id, that is the interest, and `module.ID` is the other.
    pub fn read(seed: &Seed, text: &str) -> Option<Focus> {
        Focus::found(
            text,
            |id| seed.interest(id),
            |id| seed.partner(id),
            |id| seed.module(id),
        )
    }

    /// The same by other lists of ids.
    pub(super) fn found(
        text: &str,
        interest: impl Fn(&str) -> Option<InterestIx>,
        partner: impl Fn(&str) -> Option<PartnerIx>,
        module: impl Fn(&str) -> Option<ModuleIx>,
    ) -> Option<Focus> {
        let Some((first, second)) = text.split_once('.') else {
            let found = interest(text).map(Focus::Interest);
            let found = found.or_else(|| partner(text).map(Focus::Partner));
            return found.or_else(|| module(text).map(Focus::Module));
        };
        if let (Some(partner), Some(module)) = (partner(first), module(second)) {
            return Some(Focus::Socket(partner, module));
        }
        match KINDS.iter().position(|kind| *kind == first)? {
            0 => partner(second).map(Focus::Partner),
            _ => module(second).map(Focus::Module),
        }
    }

    /// How an address or an attribute writes it, so that [`Focus::read`] reads the same.
    pub fn written(self, seed: &Seed) -> String {
        let (kind, id) = match self {
            Focus::Interest(interest) => return seed.interests[interest].id.to_string(),
            Focus::Socket(partner, module) => {
                let (partner, module) = (&seed.partners[partner].id, &seed.modules[module].id);
                return [&**partner, ".", module].concat();
            }
            Focus::Partner(partner) => (KINDS[0], &seed.partners[partner].id),
            Focus::Module(module) => (KINDS[1], &seed.modules[module].id),
        };
        if Focus::read(seed, id) == Some(self) {
            id.to_string()
        } else {
            [kind, ".", id].concat()
        }
    }
}
