use serde::{Deserialize, Serialize};

use super::{InterestIx, ModuleIx, PartnerIx};

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
pub(super) const KINDS: [&str; 2] = ["partner", "module"];

impl Focus {
    /// What a text asks about, by lists of ids: [`Focus::read`].
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
}
