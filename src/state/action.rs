use super::link::Decoded;
use crate::story::{
    ChapterIx, Focus, InterestIx, ModuleIx, PartialDate, PartnerIx, Rule, Standing,
};

/// Everything that a reader can do to the board.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Switches a partner; a group goes off if any of its members is on, and wholly on otherwise.
    TogglePartner(PartnerIx),
    /// Switches a module.
    ToggleModule(ModuleIx),
    /// Counts an interest or leaves it out.
    ToggleInterest(InterestIx),
    /// Counts every interest, or none.
    CountInterests(bool),
    /// Pulls a plug out or puts it back; for a group, those of all its members.
    TogglePlug(PartnerIx, ModuleIx),
    /// Sets the rule.
    SetRule(Rule),
    /// Sets the least standing that counts.
    SetBar(Standing),
    /// Counts only what had come about by this date, or all that is known.
    SetAsOf(Option<PartialDate>),
    /// Opens a group into its members, or closes it.
    ToggleOpen(PartnerIx),
    /// Asks about something; about the same again, or nothing, ends it.
    Ask(Option<Focus>),
    /// Goes back one change.
    Undo,
    /// Takes back an undo.
    Redo,
    /// Goes back to the board that the reader met first.
    Reset,
    /// The reader has scrolled to a chapter, or to what stands before the first. Its board shows, unless
    /// a bet on it is open, or the board on show is the reader's own.
    Scroll(Option<ChapterIx>),
    /// The reader has stepped to a chapter. Its board shows, unless a bet on it is open.
    Step(Option<ChapterIx>),
    /// Shows a chapter's board, whatever is on show.
    Show(ChapterIx),
    /// Takes a bet on a chapter's board, or leaves it, and shows the board.
    Bet(ChapterIx, Option<u16>),
    /// Starts from the board that the page's address asks for: there is nothing before it to go back to.
    Arrive(Decoded),
    /// Shows the board of a link, with what could not be applied of it.
    Follow(Decoded),
    /// Puts away the notice about a link.
    DismissNotice,
}
