//! Dates on which something was known.

use super::at::At;
use super::resolver::Resolver;
use crate::story::PartialDate;
use crate::story::fault::FaultKind;
use crate::story::file::Date;

impl Resolver<'_> {
    /// A date does not come after another. Dates that are not exact get the benefit of the doubt.
    pub(super) fn not_after(
        &mut self,
        at: &At,
        date: Option<PartialDate>,
        limit: Option<PartialDate>,
        what: &'static str,
    ) {
        if let (Some(date), Some(limit)) = (date, limit)
            && date.first_day() > limit.last_day()
        {
            let (date, limit) = (date.to_string(), limit.to_string());
            self.fault(at, FaultKind::Late { date, limit, what });
        }
    }

    /// A date, past or to come.
    pub(super) fn date(&mut self, at: &At, date: &Date) -> Option<PartialDate> {
        match date.meaning() {
            Ok(date) => Some(*date),
            Err(wrong) => {
                let (text, why) = (wrong.text.clone(), wrong.why);
                self.fault(at, FaultKind::Date { text, why });
                None
            }
        }
    }

    /// A date on which something was known is a date of the past: by the story's own last check, and by the
    /// calendar.
    pub(super) fn past(&mut self, at: &At, date: &Date) -> Option<PartialDate> {
        let date = self.date(at, date);
        let told = self.faults.len();
        self.not_after(at, date, self.today, "which is today");
        if self.faults.len() == told {
            let last = self.files.story.checked.meaning().ok().copied();
            self.not_after(at, date, last, "when the story was last checked");
        }
        date
    }

    /// A past date, not after that on which what it is about was checked.
    pub(super) fn past_by_check(
        &mut self,
        at: &At,
        date: &Date,
        checked: Option<&Date>,
    ) -> Option<PartialDate> {
        let checked = checked.unwrap_or(&self.files.story.checked);
        let told = self.faults.len();
        let date = self.past(at, date);
        if self.faults.len() == told {
            let checked = checked.meaning().ok().copied();
            self.not_after(at, date, checked, "when this was last checked");
        }
        date
    }
}
