//! A reader's own choice of interests: all that is counted is counted of those that are in.

mod counted;
mod said;

use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::story::{InterestIx, Seed, Standing};

use crate::stories::{blank, plug, with};

/// Two partners, a module for each of four interests. The first partner covers 0 and 1, the second 1 and 2; nobody
/// covers 3.
fn story() -> Seed {
    let mut story = blank(2, &[&[0], &[1], &[2], &[3]], 4);
    for (partner, module) in [(0, 0), (0, 1), (1, 1), (1, 2)] {
        plug(&mut story, partner, module, Standing::InForce);
    }
    story
}

/// Its board with both partners on and these interests counted.
fn counting(story: &Seed, interests: &[usize]) -> (Coalition, Selection, Board) {
    let coalition = Coalition::new(story);
    let mut selection = with(story, &coalition, &[0, 1]);
    for interest in coalition.interests() {
        let is_in = interests.contains(&usize::from(interest));
        selection.interests.put(interest, is_in);
    }
    let board = Board::derive(&coalition, &selection);
    (coalition, selection, board)
}

fn of(interests: impl IntoIterator<Item = InterestIx>) -> Vec<usize> {
    interests.into_iter().map(usize::from).collect()
}
