//! The story in words: its chapters, and the bets on their boards.

mod bet;
mod chapters;

pub(super) use bet::answers;
pub(super) use chapters::chapters;
