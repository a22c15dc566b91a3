use std::fmt;
use std::marker::PhantomData;

use fixedbitset::FixedBitSet;

/// A set of indexes of one kind, one bit each.
///
/// Its capacity is fixed when it is made; asking for or removing an index beyond it is harmless.
#[derive(PartialEq, Eq)]
pub struct Set<I> {
    bits: FixedBitSet,
    of: PhantomData<I>,
}

impl<I: From<usize> + Into<usize>> Set<I> {
    /// The empty set of indexes below `capacity`.
    pub fn empty(capacity: usize) -> Set<I> {
        Set {
            bits: FixedBitSet::with_capacity(capacity),
            of: PhantomData,
        }
    }

    /// The set of all indexes below `capacity`.
    pub fn full(capacity: usize) -> Set<I> {
        let mut set = Set::empty(capacity);
        set.bits.insert_range(..);
        set
    }

    /// The set of these indexes, each below `capacity`.
    pub fn of(capacity: usize, members: impl IntoIterator<Item = I>) -> Set<I> {
        let mut set = Set::empty(capacity);
        members.into_iter().for_each(|member| set.insert(member));
        set
    }

    /// Puts an index in.
    ///
    /// # Panics
    /// If the index is not below the capacity.
    pub fn insert(&mut self, member: I) {
        self.bits.insert(member.into());
    }

    /// Takes an index out.
    pub fn remove(&mut self, member: I) {
        let at = member.into();
        if at < self.bits.len() {
            self.bits.set(at, false);
        }
    }

    /// Puts an index in or takes it out.
    pub fn put(&mut self, member: I, present: bool) {
        if present {
            self.insert(member)
        } else {
            self.remove(member)
        }
    }

    /// Whether an index is in.
    pub fn contains(&self, member: I) -> bool {
        self.bits.contains(member.into())
    }

    /// How many indexes are in.
    pub fn len(&self) -> usize {
        self.bits.count_ones(..)
    }

    /// Whether none is in.
    pub fn is_empty(&self) -> bool {
        self.bits.is_clear()
    }

    /// Whether every index below the capacity is in.
    pub fn is_full(&self) -> bool {
        self.bits.is_full()
    }

    /// The indexes, ascending.
    pub fn iter(&self) -> impl Iterator<Item = I> + '_ {
        self.bits.ones().map(I::from)
    }

    /// Puts in all that are in `other`.
    pub fn union_with(&mut self, other: &Set<I>) {
        self.bits.union_with(&other.bits);
    }

    /// Takes out all that are not in `other`.
    pub fn intersect_with(&mut self, other: &Set<I>) {
        self.bits.intersect_with(&other.bits);
    }

    /// Takes out all that are in `other`.
    pub fn difference_with(&mut self, other: &Set<I>) {
        self.bits.difference_with(&other.bits);
    }

    /// How many indexes are in both.
    pub fn overlap(&self, other: &Set<I>) -> usize {
        self.bits.intersection_count(&other.bits)
    }

    /// Whether all that this set shares with `other` is in `exempt`.
    pub fn meets_only(&self, other: &Set<I>, exempt: &Set<I>) -> bool {
        let mut shared = self.bits.intersection(&other.bits);
        shared.all(|at| exempt.bits.contains(at))
    }

    /// Whether every index of this set is in `other`.
    pub fn is_subset(&self, other: &Set<I>) -> bool {
        self.bits.is_subset(&other.bits)
    }
}

impl<I> Clone for Set<I> {
    fn clone(&self) -> Set<I> {
        Set {
            bits: self.bits.clone(),
            of: PhantomData,
        }
    }

    fn clone_from(&mut self, other: &Set<I>) {
        self.bits.clone_from(&other.bits);
    }
}

impl<I> fmt::Debug for Set<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.bits.ones()).finish()
    }
}
