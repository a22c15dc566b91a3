//! Everything with a source of its own: evidence, and what stands around the argument.

use super::beside::spot;
use super::{Draft, Spot};
use crate::story::file::{Date, Id};
use crate::story::read::Source;
use crate::story::{PartialDate, Standing};

/// Something with a source of its own.
pub struct Record<'f> {
    /// Its id.
    pub id: &'f Id,
    /// Where it stands.
    pub spot: Spot,
    /// What it shows, if it is evidence.
    pub standing: Option<Standing>,
    /// Its date, where it has one.
    pub date: Option<PartialDate>,
    /// When it ends, if it is evidence that does.
    pub until: Option<PartialDate>,
    /// Numbers that it says outside of its texts.
    pub numbers: Vec<String>,
}

impl Draft<'_, '_> {
    /// Everything with a source of its own: evidence, events, views, checks and figures.
    pub fn records(&self) -> Vec<Record<'_>> {
        let Some(files) = &self.files else {
            return Vec::new();
        };
        let (evidence, context) = (&self.sources.evidence, &self.sources.context);
        let mut records = Vec::new();
        for (at, entry) in files.evidence.evidence.iter().enumerate() {
            let own = files.evidence.evidence.len() - files.in_place.len();
            let spot = match at.checked_sub(own) {
                Some(at) => spot(&self.sources.story, files.in_place[at].clone()),
                None => spot(evidence, format!("/evidence/{at}")),
            };
            records.push(Record {
                spot,
                standing: entry.standing.meaning().ok().map(|shown| shown.standing),
                date: date(&entry.date),
                until: entry.until.as_ref().and_then(date),
                ..record(evidence, "evidence", at, &entry.id)
            });
        }
        for (at, event) in files.context.events.iter().enumerate() {
            records.push(Record {
                date: date(&event.date),
                ..record(context, "events", at, &event.id)
            });
        }
        for (at, view) in files.context.views.iter().enumerate() {
            records.push(Record {
                date: date(&view.date),
                ..record(context, "views", at, &view.id)
            });
        }
        for (at, check) in files.context.checks.iter().enumerate() {
            records.push(record(context, "checks", at, &check.id));
        }
        for (at, figure) in files.context.figures.iter().enumerate() {
            let values = figure.rows.iter().map(|row| row.value.to_string());
            records.push(Record {
                numbers: values.chain([figure.year.clone()]).collect(),
                ..record(context, "figures", at, &figure.id)
            });
        }
        records
    }
}

fn date(date: &Date) -> Option<PartialDate> {
    date.meaning().ok().copied()
}

fn record<'f>(source: &Source, list: &str, at: usize, id: &'f Id) -> Record<'f> {
    Record {
        id,
        spot: spot(source, format!("/{list}/{at}")),
        standing: None,
        date: None,
        until: None,
        numbers: Vec::new(),
    }
}
