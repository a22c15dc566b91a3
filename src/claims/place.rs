//! Which conditions stand beside which text, and which chapter it belongs to.

use crate::story::{Beside, ChapterIx, Draft, Spot};

/// The things that can have conditions beside their texts, and which of them each text belongs to.
pub(super) struct Places<'f> {
    pub(super) besides: Vec<Beside<'f>>,
    /// By passage: its thing's place among the others.
    of: Vec<Option<usize>>,
}

impl<'f> Places<'f> {
    pub(super) fn of(draft: &'f Draft) -> Places<'f> {
        let besides = draft.besides();
        let of = draft.passages().iter().map(|passage| {
            let holds = besides.iter().enumerate();
            let around = holds.filter(|(_, beside)| within(&passage.spot, &beside.spot).is_some());
            let nearest = around.max_by_key(|(_, beside)| beside.spot.pointer.len());
            nearest.map(|(at, _)| at)
        });
        Places {
            of: of.collect(),
            besides,
        }
    }

    /// The thing that a passage belongs to.
    pub(super) fn beside(&self, passage: usize) -> Option<usize> {
        self.of[passage]
    }

    /// The chapter that a passage belongs to.
    pub(super) fn chapter(&self, passage: usize) -> Option<ChapterIx> {
        self.besides[self.of[passage]?].chapter
    }

    /// The passages that belong to a thing.
    pub(super) fn passages(&self, beside: usize) -> impl Iterator<Item = usize> {
        let of = self.of.iter().enumerate();
        of.filter(move |(_, of)| **of == Some(beside))
            .map(|(passage, _)| passage)
    }

    /// Whether what a passage says has to be vouched for.
    pub(super) fn is_vouched(&self, spot: &Spot, beside: usize) -> bool {
        let beside = &self.besides[beside];
        let field = within(spot, &beside.spot).and_then(|rest| rest.split('/').nth(1));
        field.is_some_and(|field| beside.vouched.contains(&field))
    }
}

/// What follows in a pointer after one that it is within.
pub(super) fn within<'s>(spot: &'s Spot, outer: &Spot) -> Option<&'s str> {
    let rest = spot.pointer.strip_prefix(&*outer.pointer)?;
    (spot.file == outer.file && (rest.is_empty() || rest.starts_with('/'))).then_some(rest)
}
