use super::ask::Ask;
use super::board::Change;
use crate::coalition::{Kind, Selection};
use crate::story::fault::Claim;

/// Makes a change on a board.
///
/// # Errors
/// What it names that the story does not have.
pub(super) fn make(ask: &Ask, selection: &mut Selection, change: &Change) -> Result<(), Claim> {
    let coalition = &ask.coalition;
    match change {
        Change::Partner(id, on) => selection.switch_partner(coalition, ask.partner(id)?, *on),
        Change::Only(ids) => {
            for partner in coalition.partners() {
                selection.switch_partner(coalition, partner, false);
            }
            for id in ids {
                selection.switch_partner(coalition, ask.partner(id)?, true);
            }
        }
        Change::Module(id, on) => selection.modules.put(ask.module(id)?, *on),
        Change::Group(id, open) => {
            let group = ask.partner(id)?;
            if !matches!(coalition.kind(group), Kind::Group(_)) {
                return Err(Claim::Unread {
                    written: id.clone(),
                    why: "this partner is no group".into(),
                    mend: "only a group can be opened or closed".into(),
                });
            }
            selection.opened.put(group, *open);
        }
        Change::AsOf(date) => selection.as_of = *date,
        Change::Bar(bar) => selection.bar = *bar,
        Change::Rule(rule) => selection.rule = *rule,
    }
    Ok(())
}
