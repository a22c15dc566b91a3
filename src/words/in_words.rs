//! A board in words, for those who cannot show it.

use super::{Finding, Phrases};
use crate::coalition::{Board, Selection, SocketState, Status};
use crate::story::{Seed, Text};

/// What is on a board, as sentences and lines.
#[derive(Clone, Debug, PartialEq)]
pub struct InWords {
    /// In short: the finding.
    pub finding: String,
    /// What the story adds to that; empty where nothing is.
    pub after: Text,
    /// Module by module, who is in and how firmly.
    pub modules: Vec<String>,
    /// Interest by interest, who covers it.
    pub interests: Vec<String>,
    /// What the story adds at the end; empty where nothing is.
    pub end: Text,
}

impl InWords {
    /// The finding, and in a line of its own what the story adds to it.
    pub fn short(&self) -> String {
        let mut text = self.finding.clone();
        if !self.after.is_empty() {
            text += "\n";
            text += &self.after;
        }
        text
    }

    /// All of it: a line each, with an empty line between the parts.
    pub fn text(&self) -> String {
        let mut text = self.short();
        for lines in [&self.modules, &self.interests] {
            text += "\n";
            for line in lines {
                text += "\n";
                text += line;
            }
        }
        if !self.end.is_empty() {
            text += "\n\n";
            text += &self.end;
        }
        text
    }
}

impl Phrases {
    /// The board in words.
    pub fn in_words(self, seed: &Seed, selection: &Selection, board: &Board) -> InWords {
        let modules = board.rows.iter_enumerated().map(|(module, row)| {
            let sockets = board.columns.iter().zip(&row.sockets);
            let mut names = Vec::new();
            for (column, socket) in sockets {
                if let (SocketState::Live, Some(reached)) = (socket.state, socket.reached) {
                    let name = &seed.partners[column.partner].name;
                    names.push([name, " (", self.reached(reached), ")"].concat());
                }
            }
            let status = Status::of(names.len());
            self.counted(&seed.modules[module].name, status, &names)
        });
        let interests = board
            .coverage
            .iter_enumerated()
            .map(|(interest, covering)| {
                let names = covering.iter();
                let names: Vec<String> = names
                    .map(|one| seed.partners[*one].name.to_string())
                    .collect();
                let status = board.status(interest);
                self.counted(&seed.interests[interest].name, status, &names)
            });
        InWords {
            finding: self.verdict(&Finding::of(seed, selection, board)),
            after: seed.added.short.clone(),
            modules: modules.collect(),
            interests: interests.collect(),
            end: seed.added.long.clone(),
        }
    }

    /// A line: what it is about, how many there are, and who.
    fn counted(self, what: &str, status: Status, names: &[String]) -> String {
        let mut line = self.plug_heading(what, &self.status(status, names.len()));
        if !names.is_empty() {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            line += " – ";
            line += &self.list(&names);
        }
        line
    }
}
