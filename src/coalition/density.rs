use super::Offers;

/// A picture of mixes that are too many to work out one by one: some of each size, drawn by lot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Density {
    /// By number of partners, then by number of interests covered: how many of the mixes drawn.
    pub tally: Vec<Vec<u32>>,
    /// How many mixes were drawn in all.
    pub drawn: u32,
}

impl Density {
    /// Draws `each` mixes of every size. The lot falls the same way each time, so that the same board
    /// shows the same picture.
    pub fn of(offers: &Offers, each: u32) -> Density {
        let count = offers.partners.len();
        let mut lot = Lot(0x9e37_79b9_7f4a_7c15);
        let mut order: Vec<usize> = (0..count).collect();
        let mut tally = vec![vec![0; offers.counted().len() + 1]; count + 1];
        for (size, row) in tally.iter_mut().enumerate() {
            for _ in 0..each {
                for at in 0..size {
                    order.swap(at, at + lot.below(count - at));
                }
                row[offers.covered(order[..size].iter().copied()).len()] += 1;
            }
        }
        Density {
            tally,
            drawn: each * (count as u32 + 1),
        }
    }
}

/// Marsaglia's xorshift: a picture needs no better, and the model knows no clock to be seeded by.
struct Lot(u64);

impl Lot {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}
