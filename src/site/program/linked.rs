//! What the functions and the data of a program refer to, as its linker says (`--emit-relocs`), before wasm-bindgen
//! and wasm-opt have been at it. Those two keep the numbers that are looked for here: places in the table, and
//! addresses in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use wasmparser::{ExternalKind, RelocationEntry, RelocationType, SymbolInfo};

use super::ProgramError;
use super::whole::{Segment, Whole};

/// The sections that references are followed from.
const CODE: u8 = 10;
const DATA: u8 = 11;

/// What is reached from some functions only, whatever the rest of a program does.
pub(super) struct Only {
    /// Places in the table: no other number of a function is anywhere.
    pub(super) slots: BTreeSet<u32>,
    /// Places in memory, in order.
    pub(super) data: Vec<Range<u32>>,
}

/// What refers, and is referred to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Function(u32),
    /// A function's place in the table: who calls a function has not its number.
    Slot(u32),
    /// By its place among the [`Graph::pieces`].
    Data(usize),
}

/// What is reached from these exports and from nothing else.
///
/// # Errors
/// If the linker has said less than is needed, or in another way.
pub(super) fn only(linked: &Whole, exports: &[&str]) -> Result<Only, ProgramError> {
    if linked.symbols.is_empty() || linked.references.is_empty() {
        return Err(ProgramError::Unsplit(
            "no references, which the linker leaves with --emit-relocs",
        ));
    }
    let graph = Graph::of(linked)?;
    let functions = linked.exports.iter();
    let functions = functions.filter(|export| export.kind == ExternalKind::Func);
    let (those, others): (Vec<&wasmparser::Export>, Vec<&wasmparser::Export>) =
        functions.partition(|export| exports.iter().any(|name| is_of(export.name, name)));
    let nodes = |exports: Vec<&wasmparser::Export>| -> Vec<Node> {
        let nodes = exports.iter().map(|export| Node::Function(export.index));
        nodes.collect()
    };
    let others = graph.reached([nodes(others), graph.unknown.clone()].concat());
    let only = graph.reached(nodes(those));
    let is_only = |node| only.contains(&node) && !others.contains(&node);
    let slots = linked.slots.keys().copied();
    Ok(Only {
        slots: slots.filter(|slot| is_only(Node::Slot(*slot))).collect(),
        data: graph.data(is_only),
    })
}

/// Whether wasm-bindgen will have this export be the one of that name: until then it ends on the crate's hash.
fn is_of(export: &str, name: &str) -> bool {
    let hash = export.strip_prefix(name);
    hash.is_some_and(|hash| {
        let digits = hash.strip_prefix('_');
        hash.is_empty()
            || digits.is_some_and(|digits| digits.bytes().all(|it| it.is_ascii_hexdigit()))
    })
}

struct Graph {
    edges: BTreeMap<Node, Vec<Node>>,
    /// Where the data stands that is referred to as one, in order, and where the segment ends.
    pieces: Vec<Range<u32>>,
    /// What is referred to by data that nothing refers to.
    unknown: Vec<Node>,
}

impl Graph {
    fn of(linked: &Whole) -> Result<Graph, ProgramError> {
        let mut graph = Graph {
            edges: BTreeMap::new(),
            pieces: pieces(linked),
            unknown: Vec::new(),
        };
        for (slot, function) in &linked.slots {
            let function = Node::Function(*function);
            graph.edges.insert(Node::Slot(*slot), vec![function]);
        }
        let slots = linked.slots.iter();
        let slots: BTreeMap<u32, u32> = slots.map(|(slot, function)| (*function, *slot)).collect();
        for references in &linked.references {
            let section = linked.sections.get(references.section_index() as usize);
            let Some((id @ (CODE | DATA), range)) = section else {
                continue;
            };
            for entry in references.entries() {
                let entry = entry?;
                let Some(to) = graph.target(linked, &slots, &entry)? else {
                    continue;
                };
                let at = range.start + u64::from(entry.offset);
                let from = match *id {
                    CODE => Some(function_at(linked, at)?),
                    _ => graph.data_at(address(&linked.data, at)?),
                };
                match from {
                    Some(from) => graph.edges.entry(from).or_default().push(to),
                    None => graph.unknown.push(to),
                }
            }
        }
        Ok(graph)
    }

    /// What is referred to; nothing where it is no function and no data that is there from the beginning.
    fn target(
        &self,
        linked: &Whole,
        slots: &BTreeMap<u32, u32>,
        entry: &RelocationEntry,
    ) -> Result<Option<Node>, ProgramError> {
        use RelocationType as Type;
        let unknown = ProgramError::Unsplit("a reference of an unknown kind");
        let symbol = || linked.symbols.get(entry.index as usize);
        match entry.ty {
            Type::TypeIndexLeb | Type::GlobalIndexLeb | Type::TableNumberLeb => Ok(None),
            Type::FunctionIndexLeb | Type::TableIndexSleb | Type::TableIndexI32 => {
                let Some(SymbolInfo::Func { index, .. }) = symbol() else {
                    return Err(unknown);
                };
                if entry.ty == Type::FunctionIndexLeb {
                    return Ok(Some(Node::Function(*index)));
                }
                let slot = slots.get(index).ok_or(unknown)?;
                Ok(Some(Node::Slot(*slot)))
            }
            Type::MemoryAddrLeb | Type::MemoryAddrSleb | Type::MemoryAddrI32 => {
                let Some(SymbolInfo::Data { symbol, .. }) = symbol() else {
                    return Err(unknown);
                };
                let Some(symbol) = symbol else {
                    return Ok(None);
                };
                let segment = linked.data.get(symbol.index as usize);
                Ok(segment.and_then(|segment| self.data_at(segment.address + symbol.offset)))
            }
            _ => Err(unknown),
        }
    }

    fn data_at(&self, address: u32) -> Option<Node> {
        let after = self.pieces.partition_point(|piece| piece.end <= address);
        let piece = self.pieces.get(after)?;
        piece.contains(&address).then_some(Node::Data(after))
    }

    fn reached(&self, from: Vec<Node>) -> BTreeSet<Node> {
        let mut reached = BTreeSet::new();
        let mut ahead = from;
        while let Some(node) = ahead.pop() {
            if reached.insert(node) {
                ahead.extend(self.edges.get(&node).into_iter().flatten());
            }
        }
        reached
    }

    /// Where the data is that a rule says, with what lies unused between two of them.
    fn data(&self, is_meant: impl Fn(Node) -> bool) -> Vec<Range<u32>> {
        let mut data: Vec<Range<u32>> = Vec::new();
        let mut goes_on = false;
        for (number, piece) in self.pieces.iter().enumerate() {
            let is_meant = is_meant(Node::Data(number));
            match data.last_mut().filter(|_| goes_on) {
                Some(before) if is_meant => before.end = piece.end,
                _ if is_meant => data.push(piece.clone()),
                _ => {}
            }
            goes_on = is_meant;
        }
        data
    }
}

/// The data that is referred to as one. What overlaps is one.
fn pieces(linked: &Whole) -> Vec<Range<u32>> {
    let symbols = linked.symbols.iter().filter_map(|symbol| match symbol {
        SymbolInfo::Data { symbol, .. } => *symbol,
        _ => None,
    });
    let mut all: Vec<Range<u32>> = symbols
        .filter_map(|symbol| {
            let start = linked.data.get(symbol.index as usize)?.address + symbol.offset;
            Some(start..start + symbol.size)
        })
        .filter(|piece| !piece.is_empty())
        .collect();
    all.sort_by_key(|piece| piece.start);
    let mut pieces: Vec<Range<u32>> = Vec::new();
    for piece in all {
        match pieces.last_mut() {
            Some(before) if piece.start < before.end => before.end = before.end.max(piece.end),
            _ => pieces.push(piece),
        }
    }
    pieces
}

/// The function in whose body a byte of the program stands.
fn function_at(linked: &Whole, at: u64) -> Result<Node, ProgramError> {
    let bodies = &linked.bodies;
    let number = bodies.partition_point(|body| body.range().end <= at);
    let body = bodies.get(number).filter(|body| body.range().contains(&at));
    body.ok_or(ProgramError::Unsplit("a reference outside all functions"))?;
    Ok(Node::Function((linked.imported + number) as u32))
}

/// Where in memory a byte of the program comes to stand.
fn address(data: &[Segment], at: u64) -> Result<u32, ProgramError> {
    let number = data.partition_point(|segment| segment.at + segment.bytes.len() as u64 <= at);
    let segment = data.get(number).filter(|segment| segment.at <= at);
    let segment = segment.ok_or(ProgramError::Unsplit("a reference outside all data"))?;
    Ok(segment.address + (at - segment.at) as u32)
}
