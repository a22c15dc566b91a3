use std::fmt::Display;

use super::{Fault, FaultKind};
use crate::story::read::Source;

/// A value's place in one of a story's files: where a fault is told.
#[derive(Clone)]
pub(super) struct Place<'a, 's> {
    source: &'a Source<'s>,
    /// As a JSON pointer, but never escaped: so are the pointers that [`Source::fault`] takes.
    pointer: String,
}

impl<'a, 's> Place<'a, 's> {
    /// The whole of a file.
    pub(super) fn whole(source: &'a Source<'s>) -> Place<'a, 's> {
        let pointer = String::new();
        Place { source, pointer }
    }

    /// A field of the object here.
    pub(super) fn field(&self, name: &str) -> Place<'a, 's> {
        self.below(name)
    }

    /// An item of the list here, counted from 0.
    pub(super) fn item(&self, at: usize) -> Place<'a, 's> {
        self.below(at)
    }

    /// The items of the list in a field of the object here, each with its place.
    pub(super) fn each<T>(
        &self,
        list: &str,
        items: impl IntoIterator<Item = T>,
    ) -> impl Iterator<Item = (Place<'a, 's>, T)> {
        let list = self.field(list);
        let items = items.into_iter().enumerate();
        items.map(move |(at, item)| (list.item(at), item))
    }

    /// A fault here.
    pub(super) fn fault(&self, kind: FaultKind) -> Fault {
        self.source.fault(&self.pointer, kind)
    }

    fn below(&self, part: impl Display) -> Place<'a, 's> {
        Place {
            source: self.source,
            pointer: format!("{}/{part}", self.pointer),
        }
    }
}
