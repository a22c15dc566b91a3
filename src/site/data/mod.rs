//! All that a story rests on, to be taken along: as a table, as JSON, and as a reference.

pub(super) mod citation;
pub(super) mod json;
pub(super) mod table;
