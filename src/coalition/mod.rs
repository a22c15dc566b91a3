//! The coalition model: which partners cover which shared interests, and what rests on whom.
//!
//! Pure: it knows indexes and sets, no text, no browser and no clock. A [`Selection`] goes in, a
//! [`Board`] comes out, always the same one for the same selection.

mod board;
mod credit;
mod model;
mod plug;
mod selection;
mod set;

pub use board::{Board, Column, Row, Socket, SocketState, Status};
pub use model::{CellIx, Coalition, Kind};
pub use plug::Reached;
pub use selection::Selection;
pub use set::Set;
