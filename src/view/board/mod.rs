//! The board: modules by partners, the interests that they cover, and who is given credit for it.

mod candidates;
mod counts;
mod credit;
mod drawing;
mod heads;
mod interest;
mod look;
mod parts;
mod ribbons;
mod row;
mod shown;
mod socket;
mod table;
mod whole;

pub(super) use candidates::candidates;
pub(super) use credit::{credit_of, credit_shares};
pub(super) use drawing::{Drawing, Part};
pub(super) use parts::{Parts, draw};
pub(super) use shown::Shown;
pub(super) use socket::{key, state_id};
pub(super) use whole::board;
