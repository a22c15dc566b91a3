//! The coalition model: which partners cover which shared interests, and what rests on whom.
//!
//! Pure: it knows indexes and sets, no text, no browser and no clock. A [`Selection`] goes in, a
//! [`Board`] comes out, always the same one for the same selection.

mod answer;
mod board;
mod credit;
mod density;
mod exploration;
mod mixes;
mod model;
mod next;
mod offers;
mod pairs;
mod plug;
mod row;
mod selection;
mod set;
mod sight;
mod smallest;
mod socket;
mod stress;

pub use answer::{Answer, Line, Missing, Next};
pub use board::{Board, Status};
pub use density::Density;
pub use exploration::{Exploration, Space};
pub use mixes::Mixes;
pub use model::{CellIx, Coalition, Kind};
pub use next::{Change, Step, next_steps, one_signature_away};
pub use offers::Offers;
pub use pairs::{Absence, Pair};
pub use plug::Reached;
pub use row::Row;
pub use selection::Selection;
pub use set::Set;
pub use smallest::{Smallest, Wish};
pub use socket::{Column, Socket, SocketState};
pub use stress::{Leaving, Stress};
