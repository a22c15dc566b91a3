use super::evidence::{EvidenceOf, Fetched};
use crate::state::Action;
use crate::story::Focus;

/// What happens to the page, besides what a reader does to the board.
#[derive(Clone)]
pub enum Message {
    /// The reader changes the board.
    Act(Action),
    /// The program has taken the page over: from here on the controls answer.
    Live,
    /// Lets the slider run, or stops it.
    Play,
    /// The slider has shown one moment for long enough.
    Tick,
    /// Copies the page's address.
    CopyLink,
    /// Whether the address could be copied.
    Copied(bool),
    /// Shows evidence, or puts it away.
    Evidence(Option<EvidenceOf>),
    /// How far the evidence on show has come.
    Fetched(Fetched),
    /// A mouse rests on what can be asked about, or goes on.
    Rest(Option<Focus>),
    /// A part of a big board shows something else.
    Redraw,
}
