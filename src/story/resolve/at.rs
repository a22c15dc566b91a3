use std::fmt::Display;

use super::Spot;
use crate::story::fault::{Fault, FaultKind};
use crate::story::read::{Gaps, Source};

/// Where in one of a story's files the resolver is: a fault found there is told there.
#[derive(Clone)]
pub(super) struct At<'a, 's> {
    source: &'a Source<'s>,
    gaps: &'a Gaps,
    /// As a JSON pointer, but never escaped: so are the pointers that [`Source::fault`] takes.
    pointer: String,
}

impl<'a, 's> At<'a, 's> {
    /// The whole of a file.
    pub(super) fn whole(source: &'a Source<'s>, gaps: &'a Gaps) -> At<'a, 's> {
        At {
            source,
            gaps,
            pointer: String::new(),
        }
    }

    /// The name of the story's folder, where it has one of its own.
    pub(super) fn folder(&self) -> Option<String> {
        self.source.folder()
    }

    /// As what is told of it later says where it stands.
    pub(super) fn spot(&self) -> Spot {
        Spot {
            file: self.source.name.to_owned(),
            pointer: self.pointer.clone(),
        }
    }

    /// Where a pointer leads in the same file.
    pub(super) fn elsewhere(&self, pointer: &str) -> At<'a, 's> {
        At {
            pointer: pointer.to_owned(),
            ..self.clone()
        }
    }

    /// A field of the object here.
    pub(super) fn field(&self, name: &str) -> At<'a, 's> {
        self.below(name)
    }

    /// An item of the list here, counted from 0.
    pub(super) fn item(&self, at: usize) -> At<'a, 's> {
        self.below(at)
    }

    /// The items of the list in a field of the object here, each with its place.
    pub(super) fn each<T>(
        &self,
        list: &str,
        items: impl IntoIterator<Item = T>,
    ) -> impl Iterator<Item = (At<'a, 's>, T)> {
        let list = self.field(list);
        let items = items.into_iter().enumerate();
        items.map(move |(at, item)| (list.item(at), item))
    }

    /// Whether what is read here is what its editor wrote, and not in place of something that could not be read.
    pub(super) fn is_read(&self) -> bool {
        !self.gaps.hides(&self.pointer)
    }

    /// Whether anything is written here.
    pub(super) fn is_written(&self) -> bool {
        self.source.has(&self.pointer, self.gaps)
    }

    /// Whether all in here is what its editor wrote.
    pub(super) fn is_read_whole(&self) -> bool {
        !self.gaps.touches(&self.pointer)
    }

    /// A fault here; nothing, where what is wrong is a stand-in.
    pub(super) fn fault(&self, kind: FaultKind) -> Option<Fault> {
        self.is_read()
            .then(|| self.source.fault(&self.pointer, self.gaps, kind))
    }

    fn below(&self, part: impl Display) -> At<'a, 's> {
        At {
            source: self.source,
            gaps: self.gaps,
            pointer: format!("{}/{part}", self.pointer),
        }
    }
}
