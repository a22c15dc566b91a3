//! The numbers and interests of a text that something vouches for.

use std::collections::HashSet;

use super::ask::Ask;
use super::board::Change;
use super::condition::{Condition, Written};
use super::numbers::{Figures, numbers};
use super::place::within;
use super::set::{Term, Word};
use super::text::{Says, Text, What};
use crate::story::{Beside, InterestIx, Language, PartialDate};
use crate::words::phrases;

/// What is vouched for in one text.
pub(super) struct Covered {
    numbers: HashSet<usize>,
    /// Figures as they stand in what the text rests on.
    figures: HashSet<String>,
    ids: HashSet<String>,
}

impl Covered {
    /// By the conditions and the records beside a text, by its slots, and by the date of its board.
    pub(super) fn by(
        ask: &Ask,
        beside: &Beside,
        conditions: &[Written],
        text: &Text,
        language: Language,
    ) -> Covered {
        let mut covered = Covered {
            numbers: HashSet::new(),
            figures: HashSet::new(),
            ids: HashSet::new(),
        };
        let seed = ask.seed();
        let board = beside
            .chapter
            .map_or(&seed.start, |chapter| &seed.chapters[chapter].board);
        covered
            .numbers
            .extend(board.as_of.into_iter().flat_map(parts));
        for written in conditions {
            covered.condition(&written.condition);
        }
        for piece in text {
            if let What::Slot(slot) = &piece.what
                && let Says::Number(set) | Says::Variant(set, _) | Says::List(set) = &slot.says
            {
                set.terms().for_each(|term| covered.numbers_of(term));
            }
        }
        for id in beside.rests_on {
            covered.record(ask, id, language);
        }
        covered
    }

    fn condition(&mut self, condition: &Condition) {
        self.numbers.extend(condition.numbers());
        self.ids
            .extend(condition.ids().into_iter().map(str::to_owned));
        for term in condition.terms() {
            self.ids.extend(term.about.clone());
            self.numbers_of(term);
        }
    }

    /// The numbers that a set is about: “single” means one partner, “shared” two or more; and those of its date.
    fn numbers_of(&mut self, term: &Term) {
        match term.word {
            Word::Single | Word::Alone => _ = self.numbers.insert(1),
            Word::Shared => _ = self.numbers.insert(2),
            _ => {}
        }
        for change in &term.board.changes {
            if let Change::AsOf(Some(date)) = change {
                self.numbers.extend(parts(*date));
            }
        }
    }

    fn record(&mut self, ask: &Ask, id: &str, language: Language) {
        let own = |text: &str| numbers(text).into_iter().map(|number| number.text);
        for record in ask.records(id).unwrap_or_default() {
            for passage in ask.draft.passages() {
                if passage.language == language && within(&passage.spot, &record.spot).is_some() {
                    self.figures.extend(own(&passage.text));
                }
            }
            let date = record.date.map(|date| phrases(language).date(date));
            self.figures.extend(date.iter().flat_map(|date| own(date)));
            self.figures
                .extend(record.numbers.iter().flat_map(|number| own(number)));
        }
    }

    /// Whether a number is vouched for.
    pub(super) fn has_number(&self, number: &Figures) -> bool {
        let value = number.value();
        self.figures.contains(&number.text)
            || value.is_some_and(|value| self.numbers.contains(&value))
    }

    /// Whether what is said of an interest is vouched for.
    pub(super) fn has_interest(&self, ask: &Ask, interest: InterestIx) -> bool {
        self.ids.contains(&*ask.seed().interests[interest].id)
    }
}

fn parts(date: PartialDate) -> impl Iterator<Item = usize> {
    let others = [date.month, date.day]
        .into_iter()
        .flatten()
        .map(usize::from);
    std::iter::once(usize::from(date.year)).chain(others)
}
