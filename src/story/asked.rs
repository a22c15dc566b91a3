//! How addresses and attributes write what a board is asked about.

use super::focus::KINDS;
use super::{Focus, Seed};

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
