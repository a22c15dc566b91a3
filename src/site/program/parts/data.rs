//! What is in memory from the beginning, in each of the two parts.

use std::ops::Range;

use wasm_encoder::{ConstExpr, DataSection};

use super::{Segment, Split};

/// The bytes that a new address takes, and a few more that no compression takes from it.
const AN_ADDRESS: usize = 16;

/// Bytes of memory, by their address.
type Data = (u32, Vec<u8>);

impl Split<'_> {
    /// What is in memory before the second part comes, with zeros where that will be.
    pub(super) fn data_of_first(&self) -> DataSection {
        let mut data = Vec::new();
        for segment in &self.whole.data {
            let mut bytes = segment.bytes.to_vec();
            for later in self.later_in(segment) {
                bytes[later].fill(0);
            }
            data.extend(filled(segment.address, &bytes));
        }
        written(&data)
    }

    /// What the second part puts there, and nothing in between: what stands there may have changed.
    pub(super) fn data_of_later(&self) -> DataSection {
        let mut data = Vec::new();
        for segment in &self.whole.data {
            for later in self.later_in(segment) {
                let address = segment.address + later.start as u32;
                data.extend(filled(address, &segment.bytes[later]));
            }
        }
        written(&data)
    }

    /// Where in a segment that is which only the second part needs.
    fn later_in(&self, segment: &Segment) -> impl Iterator<Item = Range<usize>> {
        let (address, end) = (
            segment.address,
            segment.address + segment.bytes.len() as u32,
        );
        let later = self.data.iter();
        let later = later.map(move |later| later.start.max(address)..later.end.min(end));
        let later = later.filter(|later| !later.is_empty());
        later.map(move |later| (later.start - address) as usize..(later.end - address) as usize)
    }
}

/// What is no zero among some bytes, with zeros in between where saying a new address would be longer.
fn filled(address: u32, bytes: &[u8]) -> Vec<Data> {
    let mut data: Vec<Data> = Vec::new();
    for (address, byte) in (address..).zip(bytes).filter(|(_, byte)| **byte != 0) {
        match data.last_mut() {
            Some((start, bytes)) if ((address - *start) as usize) < bytes.len() + AN_ADDRESS => {
                bytes.resize((address - *start) as usize, 0);
                bytes.push(*byte);
            }
            _ => data.push((address, vec![*byte])),
        }
    }
    data
}

fn written(data: &[Data]) -> DataSection {
    let mut section = DataSection::new();
    for (address, bytes) in data {
        let at = ConstExpr::i32_const(address.cast_signed());
        section.active(0, &at, bytes.iter().copied());
    }
    section
}
