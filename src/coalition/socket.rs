use super::Reached;
use crate::story::{PartialDate, PartnerIx};

/// A partner that counts by itself, and so has a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The partner: a solo partner, a closed group, or a member of an opened one.
    pub partner: PartnerIx,
    /// Whether it is on.
    pub on: bool,
}

/// One partner's place in one module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Socket {
    /// What it shows.
    pub state: SocketState,
    /// Whether the reader has left the plug in.
    pub plugged: bool,
    /// What the plug had reached, and still holds; `None` where nothing does.
    pub reached: Option<Reached>,
    /// When the last that held it up ended, where nothing does any longer.
    pub ended: Option<PartialDate>,
    /// How many of those that its column stands for have come just as far, whoever is on; 0 where others have come
    /// further.
    pub alike: usize,
}

/// What a socket shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketState {
    /// The plug counts, and partner and module are on.
    Live,
    /// There is a plug, but partner or module is off, or it is pulled out, or its module does not run.
    Ready,
    /// There is a plug, and its standing is lower than the bar.
    Below,
    /// There was a plug, and all that held it up has ended.
    Ended,
    /// No plug is known.
    None,
}
