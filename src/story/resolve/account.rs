//! What a story says of its own making: its yardstick, its corrections, and whom to tell of errors.

use std::cmp::Reverse;

use super::at::At;
use super::resolver::{Each, Resolver};
use crate::story::fault::FaultKind;
use crate::story::file::{Contact, CorrectionFile, Date, Written};
use crate::story::{Account, Correction, PartialDate, Text, Yardstick};

impl Resolver<'_> {
    pub(super) fn account(&mut self, at: &At) -> Each<Account> {
        let story = &self.files.story;
        let mut counting = Vec::new();
        for (at, of) in at.each("counting", &story.counting) {
            let about = self.text(&at, "about", &of.about);
            counting.push((about, self.text(&at, "rule", &of.rule)));
        }
        let corrections = at.each("corrections", &story.corrections);
        let mut corrections: Vec<_> = corrections
            .filter_map(|(at, of)| self.correction(&at, of))
            .collect();
        corrections.sort_by_key(|(date, ..)| Reverse(date.last_day()));
        let errors = story.errors.as_ref();
        let errors = errors.and_then(|errors| self.contact(&at.field("errors"), errors));
        self.each(|language| Account {
            counting: counting
                .iter()
                .map(|(about, rule)| Yardstick {
                    about: about[language].clone(),
                    rule: rule[language].clone(),
                })
                .collect(),
            corrections: corrections
                .iter()
                .map(|(date, was, is)| Correction {
                    date: *date,
                    was: was[language].clone(),
                    is: is[language].clone(),
                })
                .collect(),
            errors: errors.clone(),
        })
    }

    fn correction(
        &mut self,
        at: &At,
        of: &CorrectionFile,
    ) -> Option<(PartialDate, Each<Text>, Each<Text>)> {
        let date = self.corrected(&at.field("date"), &of.date);
        let was = self.text(at, "was", &of.was);
        let is = self.text(at, "is", &of.is);
        Some((date?, was, is))
    }

    /// A story may be mended after its facts were last checked, and not after today.
    fn corrected(&mut self, at: &At, date: &Date) -> Option<PartialDate> {
        match date.meaning() {
            Ok(date) => {
                self.not_after(at, Some(*date), self.today, "which is today");
                Some(*date)
            }
            Err(wrong) => {
                let (text, why) = (wrong.text.clone(), wrong.why);
                self.fault(at, FaultKind::Date { text, why });
                None
            }
        }
    }

    fn contact(&mut self, at: &At, errors: &Written<Contact>) -> Option<Text> {
        match errors.meaning() {
            Ok(Contact(address)) => Some(address.clone()),
            Err(wrong) => {
                let (text, why) = (wrong.text.clone(), wrong.why.clone());
                self.fault(at, FaultKind::Contact { text, why });
                None
            }
        }
    }
}
