//! Changes as lines that an editor reads.

use std::fmt::{self, Display};

use super::{BoardChange, Changes, Counts, Ended, Held, Moved, Plugged, Served};
use crate::story::Text;

impl Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_none() {
            return writeln!(
                f,
                "Both say the same: their plugs, boards and chapters are alike."
            );
        }
        list(f, "Plugs gained", &self.gained)?;
        list(f, "Plugs lost", &self.lost)?;
        list(f, "Plugs that stand elsewhere", &self.moved)?;
        list(f, "Plugs that serve other interests", &self.served)?;
        list(f, "Evidence that has ended", &self.ended)?;
        list(f, "Chapters added", &self.added)?;
        list(f, "Chapters removed", &self.removed)?;
        for board in &self.boards {
            write!(f, "{board}")?;
        }
        Ok(())
    }
}

/// A heading and a line for each; nothing, where there is none.
fn list(f: &mut fmt::Formatter<'_>, heading: &str, all: &[impl Display]) -> fmt::Result {
    if !all.is_empty() {
        writeln!(f, "{heading}")?;
    }
    all.iter().try_for_each(|one| writeln!(f, "    {one}"))
}

impl Plugged {
    fn name(&self) -> String {
        format!("{}, {}", self.partner, self.module)
    }
}

impl Display for Plugged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name(), stands(self.held))
    }
}

fn stands(held: Option<Held>) -> String {
    held.map_or("all of it has ended".to_owned(), |held| {
        let standing = match held.operating {
            true => "operating",
            false => held.standing.id(),
        };
        format!("{standing} since {}", held.since)
    })
}

impl Display for Moved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} → {}", self.before, stands(self.after))
    }
}

impl Display for Served {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let changes = gained_and_lost(&self.gained, &self.lost);
        write!(f, "{}: {changes}", self.plug.name())
    }
}

impl Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ended { plug, claim, until } = self;
        write!(f, "{}: “{claim}”, until {until}", plug.name())
    }
}

impl Display for BoardChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.chapter {
            None => writeln!(f, "The board at the start")?,
            Some(heading) => writeln!(f, "Chapter “{heading}”")?,
        }
        let (before, after) = (self.before.counts, self.after.counts);
        if before != after {
            writeln!(f, "    {}", counted(before, after))?;
        }
        let counted = gained_and_lost(&self.taken_in, &self.left_out);
        if !counted.is_empty() {
            writeln!(f, "    interests counted: {counted}")?;
        }
        for of in &self.interests {
            let changes = gained_and_lost(&of.gained, &of.lost);
            writeln!(f, "    {}: {changes}", of.interest)?;
        }
        if let Some(asked) = &self.asked {
            let [before, after] = asked
                .each_ref()
                .map(|of| of.as_deref().unwrap_or("nothing"));
            writeln!(f, "    asked about: {before} → {after}")?;
        }
        let sockets = |all: &[[Text; 2]]| -> Vec<String> {
            let names = all.iter();
            let names = names.map(|[partner, module]| format!("{partner} in {module}"));
            names.collect()
        };
        let marked = gained_and_lost(&sockets(&self.marked), &sockets(&self.unmarked));
        if !marked.is_empty() {
            writeln!(f, "    marked: {marked}")?;
        }
        if self.before.sentence != self.after.sentence {
            writeln!(f, "    before: {}", self.before.sentence)?;
            writeln!(f, "    now:    {}", self.after.sentence)?;
        }
        Ok(())
    }
}

/// The counts that differ.
fn counted(before: Counts, after: Counts) -> String {
    let counts = [
        ("covered", before.covered, after.covered),
        ("with nobody", before.gaps, after.gaps),
        ("on one partner", before.single, after.single),
        ("modules running", before.running, after.running),
    ];
    let differing = counts.iter().filter(|(_, before, after)| before != after);
    let said = differing.map(|(what, before, after)| format!("{what} {before} → {after}"));
    said.collect::<Vec<_>>().join(", ")
}

/// Names with a plus or a minus before each.
fn gained_and_lost(gained: &[impl Display], lost: &[impl Display]) -> String {
    let gained = gained.iter().map(|name| format!("+{name}"));
    let lost = lost.iter().map(|name| format!("−{name}"));
    gained.chain(lost).collect::<Vec<_>>().join(", ")
}
