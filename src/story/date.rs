use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A day, a month or a year of the Gregorian calendar, as exactly as a source gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// Year, 1000 to 9999.
    pub year: u16,
    /// Month, 1 to 12, where the source names it.
    pub month: Option<u8>,
    /// Day of the month, where the source names it; never without a month.
    pub day: Option<u8>,
}

/// Why a text is not a [`PartialDate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not of the form YYYY, YYYY-MM or YYYY-MM-DD.
    #[error("write a date as YYYY, YYYY-MM or YYYY-MM-DD")]
    Form,
    /// Of the right form, but the calendar has no such day.
    #[error("the calendar has no such day")]
    Calendar,
}

impl PartialDate {
    /// A whole year.
    pub const fn year(year: u16) -> PartialDate {
        PartialDate {
            year,
            month: None,
            day: None,
        }
    }

    /// The first day that this date can mean, as (year, month, day).
    pub fn first_day(self) -> (u16, u8, u8) {
        (self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that this date can mean, as (year, month, day).
    pub fn last_day(self) -> (u16, u8, u8) {
        let month = self.month.unwrap_or(12);
        (
            self.year,
            month,
            self.day.unwrap_or_else(|| days_in(self.year, month)),
        )
    }

    /// Whether this date had surely passed at the end of `other`.
    ///
    /// "2025" is not surely over in "2025-06", so it counts from the end of 2025 on.
    pub fn is_by(self, other: PartialDate) -> bool {
        self.last_day() <= other.last_day()
    }

    /// Whether the end of this date surely comes before `other`, or falls on it.
    ///
    /// The end of 2025 comes before “2026”, and after what may be any day of “2025”.
    pub fn is_before_all_of(self, other: PartialDate) -> bool {
        self.last_day() <= other.first_day()
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let number = |part: &str, digits: usize| {
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())
                .flatten()
                .ok_or(DateError::Form)
        };
        let mut parts = text.split('-');
        let year = number(parts.next().unwrap_or_default(), 4)?;
        let month = parts
            .next()
            .map(|part| number(part, 2))
            .transpose()?
            .map(|n| n as u8);
        let day = parts
            .next()
            .map(|part| number(part, 2))
            .transpose()?
            .map(|n| n as u8);
        if parts.next().is_some() {
            return Err(DateError::Form);
        }
        let month_fits = month.is_none_or(|month| (1..=12).contains(&month));
        let day_fits =
            || day.is_none_or(|day| (1..=days_in(year, month.unwrap_or(1))).contains(&day));
        if year < 1000 || !month_fits || !day_fits() {
            return Err(DateError::Calendar);
        }
        Ok(PartialDate { year, month, day })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

/// As one number, which a seed holds in three bytes.
impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let part = |part: Option<u8>| u32::from(part.unwrap_or(0));
        let months = u32::from(self.year) * MONTHS + part(self.month);
        serializer.serialize_u32(months * DAYS + part(self.day))
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u32::deserialize(deserializer)?;
        let part = |part: u32| (part > 0).then_some(part as u8);
        let (months, day) = (number / DAYS, part(number % DAYS));
        let (year, month) = (months / MONTHS, part(months % MONTHS));
        if year > 9999 || day.is_some() && month.is_none() {
            return Err(de::Error::custom(DateError::Calendar));
        }
        let year = year as u16;
        Ok(PartialDate { year, month, day })
    }
}

/// Of a year, and none.
const MONTHS: u32 = 13;

/// Of a month, and none.
const DAYS: u32 = 32;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["2018", "2026-03", "2026-03-06", "2024-02-29"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "18",
            "2018-3",
            "2018-003",
            "2018-03-06-01",
            "March 2018",
            "+201",
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(DateError::Form), "{text}");
        }
        for text in ["2018-13", "2018-00", "2023-02-29", "2018-04-31", "0999"] {
            assert_eq!(
                text.parse::<PartialDate>(),
                Err(DateError::Calendar),
                "{text}"
            );
        }
    }

    #[test]
    fn counts_only_what_had_surely_passed() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        assert!(date("2018-12-30").is_by(date("2018")));
        assert!(date("2018").is_by(date("2018-12")));
        assert!(!date("2025").is_by(date("2025-06")));
        assert!(date("2024-02").is_by(date("2024-02-29")));
    }
}
