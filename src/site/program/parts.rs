//! A compiled program in two parts: what every reader needs who needs the board to answer, and what is loaded when
//! somebody opens more. As two programs they would each have the model, the words and the renderer in them, which are
//! more than half of the second.
//!
//! The second part is a module that takes all it stands on (memory, tables, functions) from the first, and fills the
//! places in its table and in its memory that were left empty. So the bindings know one program. Nothing in the first
//! part knows such a place: what is left out is what the linker says to be reached from the entries alone ([`only`]),
//! and of what it lets stand, all that calls lead to.

mod data;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use wasmparser::{Export, ExternalKind, Validator};

use super::ProgramError;
use super::linked::only;
use super::whole::{Segment, Whole};

/// What the program exports for readers who open more.
const ENTRIES: [&str; 2] = ["explore", "share"];

/// The two parts, and nothing in them that no browser reads. `linked` is the program as it was linked, before
/// wasm-bindgen and wasm-opt.
///
/// # Errors
/// If the program has what is not known here, or nothing that could come later, or is not what was linked.
pub(in crate::site) fn parts(linked: &[u8], wasm: &[u8]) -> Result<[Vec<u8>; 2], ProgramError> {
    let whole = Whole::read(wasm)?;
    let split = Split::of(&Whole::read(linked)?, &whole)?;
    let parts = [split.first()?, split.later()?];
    for part in &parts {
        let is_valid = Validator::new().validate_all(part);
        is_valid.map_err(|_| ProgramError::Unsplit("parts that no browser would take"))?;
    }
    Ok(parts)
}

/// Which function, and which data, is in which part.
struct Split<'a> {
    whole: &'a Whole<'a>,
    /// All that is reached in the first part.
    reached: BTreeSet<u32>,
    /// The functions of the first part, in order.
    first: Vec<u32>,
    /// Those of the second.
    later: Vec<u32>,
    /// The functions of the first part that the second calls.
    shared: Vec<u32>,
    /// What is exported by name, and stands in the second part, with its place in the table.
    entries: BTreeMap<u32, u32>,
    /// Where in memory that is which the second part brings.
    data: Vec<Range<u32>>,
}

impl<'a> Split<'a> {
    fn of(linked: &Whole, whole: &'a Whole<'a>) -> Result<Split<'a>, ProgramError> {
        check(linked, whole)?;
        let table = whole
            .tables
            .first()
            .filter(|table| table.element_type.is_func_ref());
        let table = table.ok_or(ProgramError::Unsplit("no table of functions"))?;
        let only = only(linked, &ENTRIES)?;
        let exported = whole.exports.iter();
        let exported = exported.filter(|export| export.kind == ExternalKind::Func);
        let (entries, exports): (Vec<&Export>, Vec<_>) =
            exported.partition(|export| ENTRIES.contains(&export.name));
        let places = table.initial as u32..;
        let entries: BTreeMap<_, _> = entries
            .iter()
            .map(|export| export.index)
            .zip(places)
            .collect();
        let roots = exports.iter().map(|export| export.index);
        let slots = whole.slots.iter();
        let slots = slots.filter(|(slot, _)| !only.slots.contains(slot));
        let reached = reached(whole, roots.chain(slots.map(|(_, function)| *function)))?;
        let imported = whole.imported as u32;
        let own = imported..whole.functions.len() as u32;
        let (mut first, mut later): (Vec<_>, Vec<_>) =
            own.partition(|function| reached.contains(function));
        if entries.len() < ENTRIES.len() || entries.keys().any(|entry| !later.contains(entry)) {
            return Err(ProgramError::Unsplit("nothing that could come later"));
        }
        let mut shared = BTreeSet::new();
        for function in &later {
            let calls = whole.calls(*function)?.into_iter();
            shared.extend(calls.filter(|call| *call < imported || reached.contains(call)));
        }
        for functions in [&mut first, &mut later] {
            functions.sort_by_key(|function| whole.likeness(*function));
        }
        Ok(Split {
            whole,
            reached,
            first,
            later,
            shared: shared.into_iter().collect(),
            entries,
            data: only.data,
        })
    }
}

impl Split<'_> {
    fn is_later(&self, function: u32) -> bool {
        function as usize >= self.whole.imported && !self.reached.contains(&function)
    }
}

/// Whether a program has been made of what was linked: its places in the table, and what is in memory.
fn check(linked: &Whole, whole: &Whole) -> Result<(), ProgramError> {
    let has_slots = linked.slots.keys().eq(whole
        .slots
        .keys()
        .filter(|slot| linked.slots.contains_key(slot)));
    let mut data = whole.data.iter();
    // A table has been blanked, and nothing but zeros may be left out.
    let is_data = |segment: &Segment| {
        let bytes = (segment.address..).zip(segment.bytes);
        let mut bytes = bytes.filter(|(_, byte)| **byte != 0);
        bytes.all(|(address, byte)| linked.byte(address) == Some(*byte))
    };
    if has_slots && data.all(is_data) {
        Ok(())
    } else {
        Err(ProgramError::OfAnotherBuild)
    }
}

/// All that some functions call, and so on.
fn reached(whole: &Whole, from: impl Iterator<Item = u32>) -> Result<BTreeSet<u32>, ProgramError> {
    let mut reached = BTreeSet::new();
    let mut ahead: Vec<_> = from.collect();
    while let Some(function) = ahead.pop() {
        if reached.insert(function) {
            ahead.extend(whole.calls(function)?);
        }
    }
    Ok(reached)
}

#[cfg(test)]
mod tests;
