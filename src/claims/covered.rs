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
    /// Those of dates.
    dates: Vec<Figures>,
    ids: HashSet<String>,
    language: Language,
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
            dates: Vec::new(),
            ids: HashSet::new(),
            language,
        };
        let board = ask.setup(beside.chapter);
        board.as_of.into_iter().for_each(|date| covered.date(date));
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
            covered.record(ask, id);
        }
        covered
    }

    fn condition(&mut self, condition: &Condition) {
        if let Condition::Since(_, date) | Condition::Until(_, date) = condition {
            self.date(*date);
        }
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
                self.date(*date);
            }
        }
    }

    /// A date vouches for its year anywhere, and for its day and month only as a date has them.
    fn date(&mut self, date: PartialDate) {
        self.numbers.insert(date.year.into());
        self.dates
            .extend(numbers(&phrases(self.language).date(date)));
    }

    fn record(&mut self, ask: &Ask, id: &str) {
        let own = |text: &str| numbers(text).into_iter().map(|number| number.text);
        for record in ask.records(id).unwrap_or_default() {
            for passage in ask.draft.passages() {
                if passage.language == self.language
                    && within(&passage.spot, &record.spot).is_some()
                {
                    self.figures.extend(own(&passage.text));
                }
            }
            record.date.into_iter().for_each(|date| self.date(date));
            self.figures
                .extend(record.numbers.iter().flat_map(|number| own(number)));
        }
    }

    /// Whether a number is vouched for.
    pub(super) fn has_number(&self, number: &Figures) -> bool {
        let value = number.value();
        self.figures.contains(&number.text)
            || value.is_some_and(|value| self.numbers.contains(&value))
            || self.dates.iter().any(|date| number.is_as_in(date))
    }

    /// Whether what is said of an interest is vouched for.
    pub(super) fn has_interest(&self, ask: &Ask, interest: InterestIx) -> bool {
        self.ids.contains(&*ask.seed().interests[interest].id)
    }
}
