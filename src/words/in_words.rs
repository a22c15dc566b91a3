//! A board in words, for those who cannot show it.

use super::{Finding, Phrases};
use crate::coalition::{Board, Selection, SocketState, Status};
use crate::story::Seed;

impl Phrases {
    /// The board in words: its finding, then module by module who is in and how firmly, then interest by interest who
    /// covers it. A line each, with an empty line between the three.
    pub fn in_words(self, seed: &Seed, selection: &Selection, board: &Board) -> String {
        let mut text = self.verdict(&Finding::of(seed, selection, board));
        text += "\n";
        for (module, row) in board.rows.iter_enumerated() {
            let sockets = board.columns.iter().zip(&row.sockets);
            let mut names = Vec::new();
            for (column, socket) in sockets {
                if let (SocketState::Live, Some(reached)) = (socket.state, socket.reached) {
                    let name = &seed.partners[column.partner].name;
                    names.push([name, " (", self.reached(reached), ")"].concat());
                }
            }
            let status = Status::of(names.len());
            text += &self.counted(&seed.modules[module].name, status, &names);
        }
        text += "\n";
        for (interest, covering) in board.coverage.iter_enumerated() {
            let names = covering.iter();
            let names: Vec<String> = names
                .map(|one| seed.partners[*one].name.to_string())
                .collect();
            let status = board.status(interest);
            text += &self.counted(&seed.interests[interest].name, status, &names);
        }
        text
    }

    /// A line: what it is about, how many there are, and who.
    fn counted(self, what: &str, status: Status, names: &[String]) -> String {
        let mut line = [
            "\n",
            &self.plug_heading(what, &self.status(status, names.len())),
        ]
        .concat();
        if !names.is_empty() {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            line += " – ";
            line += &self.list(&names);
        }
        line
    }
}
