//! What happened, as a line in time: a mark for each event, stacked where several fall together.

use crate::story::PartialDate;

/// The most columns of a line, so that a mark stays wide enough to be seen.
const MOST_COLUMNS: u32 = 96;

/// How many months a column may hold.
const UNITS: [u32; 7] = [1, 3, 6, 12, 60, 120, 600];

/// The fewest columns between two years that are written.
const BETWEEN_YEARS: u32 = 10;

/// A line in time, in columns of some months each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// How many columns there are.
    pub columns: u32,
    /// How many marks stand on each other at most.
    pub height: u32,
    /// The events' marks, in their order.
    pub marks: Vec<Mark>,
    /// The years to write, and the columns in which they begin.
    pub years: Vec<(u32, u16)>,
    /// The columns of the moment in question, the first and the last.
    pub pivot: Option<(u32, u32)>,
}

/// An event's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The first column in which it can have been.
    pub from: u32,
    /// The last.
    pub to: u32,
    /// How many marks it stands on.
    pub level: u32,
    /// Whether its source names the day.
    pub is_exact: bool,
}

impl Timeline {
    /// The line of events and of the moment in question; `None` where all fall together, so that there is no line.
    pub fn of(events: &[PartialDate], pivot: Option<PartialDate>) -> Option<Timeline> {
        let all = events.iter().chain(&pivot);
        let first = all.clone().map(|date| months(date.first_day())).min()?;
        let last = all.map(|date| months(date.last_day())).max()?;
        // Lines begin with a year.
        let first = first - first % 12;
        let over = last + 1 - first;
        let unit = UNITS.into_iter().find(|unit| over <= unit * MOST_COLUMNS);
        let unit = unit.unwrap_or(UNITS[UNITS.len() - 1]);
        let column = |day: (u16, u8, u8)| (months(day) - first) / unit;
        let span = |date: PartialDate| (column(date.first_day()), column(date.last_day()));
        let columns = over.div_ceil(unit);
        let mut levels = vec![0; columns as usize];
        let marks: Vec<Mark> = events
            .iter()
            .map(|&date| {
                let (from, to) = span(date);
                let under = &mut levels[from as usize..=to as usize];
                let level = under.iter().copied().max().unwrap_or(0);
                under.fill(level + 1);
                Mark {
                    from,
                    to,
                    level,
                    is_exact: date.day.is_some(),
                }
            })
            .collect();
        if marks.iter().all(|mark| mark.from == marks[0].from) {
            return None;
        }
        let mut years: Vec<(u32, u16)> = Vec::new();
        for year in first / 12..=last / 12 {
            let at = (year * 12 - first) / unit;
            let is_free = years
                .last()
                .is_none_or(|(before, _)| at - before >= BETWEEN_YEARS);
            if is_free && year * 12 == first + at * unit {
                years.push((at, year as u16));
            }
        }
        Some(Timeline {
            columns,
            height: levels.into_iter().max().unwrap_or(0),
            marks,
            years,
            pivot: pivot.map(span),
        })
    }
}

/// Months since the year 0.
fn months((year, month, _): (u16, u8, u8)) -> u32 {
    u32::from(year) * 12 + u32::from(month) - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(events: &[&str], pivot: Option<&str>) -> Option<Timeline> {
        let date = |text: &&str| text.parse::<PartialDate>().unwrap();
        let events: Vec<_> = events.iter().map(date).collect();
        Timeline::of(&events, pivot.as_ref().map(date))
    }

    fn places(line: &Timeline) -> Vec<(u32, u32, u32)> {
        let marks = line.marks.iter();
        marks.map(|mark| (mark.from, mark.to, mark.level)).collect()
    }

    #[test]
    fn a_month_is_a_column_and_what_falls_together_is_stacked() {
        let line = line(&["2025-03-01", "2025-03", "2026-01-14"], Some("2026-01")).unwrap();
        assert_eq!(line.columns, 13);
        assert_eq!(places(&line), [(2, 2, 0), (2, 2, 1), (12, 12, 0)]);
        assert_eq!(
            line.marks
                .iter()
                .map(|mark| mark.is_exact)
                .collect::<Vec<_>>(),
            [true, false, true]
        );
        assert_eq!(line.years, [(0, 2025), (12, 2026)]);
        assert_eq!((line.height, line.pivot), (2, Some((12, 12))));
    }

    #[test]
    fn what_only_names_its_year_is_all_of_it() {
        let line = line(&["2025-02-01", "2025", "2025-12-03"], None).unwrap();
        // The year lies over what falls into it, and what comes later over the year.
        assert_eq!(places(&line), [(1, 1, 0), (0, 11, 1), (11, 11, 2)]);
        assert_eq!(line.pivot, None);
    }

    #[test]
    fn long_times_have_wider_columns() {
        let line = line(&["1950-07-01", "2026-01-14"], None).unwrap();
        assert_eq!(line.columns, 77);
        assert_eq!(places(&line), [(0, 0, 0), (76, 76, 0)]);
        assert_eq!(line.years[..2], [(0, 1950), (10, 1960)]);
    }

    #[test]
    fn there_is_no_line_without_a_before_and_an_after() {
        assert_eq!(line(&[], Some("2026-01")), None);
        assert_eq!(line(&["2026-01-14", "2026-01-20"], Some("2026-01")), None);
    }
}
