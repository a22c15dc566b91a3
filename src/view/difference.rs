//! Which parts of a big board a change reaches. It is worked out from the two boards alone, since to draw the
//! parts only to find them as they were takes longer than to draw the few that change.

use typed_index_collections::TiVec;

use super::Scene;
use super::credit::Bar;
use super::kept::Part;
use super::partner_head::has_members;
use crate::coalition::{Board, Column};
use crate::story::{InterestIx, ModuleIx, PartnerIx};

/// What one board shows otherwise than another.
pub(super) struct Difference<'a> {
    scene: &'a Scene,
    boards: [&'a Board; 2],
    /// Whether other partners have a column.
    columns: bool,
    /// By module, the partners whose sockets differ.
    sockets: TiVec<ModuleIx, Vec<PartnerIx>>,
    /// By interest, the partners that cover it on one of the boards only.
    coverage: TiVec<InterestIx, Vec<PartnerIx>>,
}

impl<'a> Difference<'a> {
    pub(super) fn between(scene: &'a Scene, boards: [&'a Board; 2]) -> Difference<'a> {
        let [before, after] = boards;
        let columns = after.columns.iter().enumerate();
        let in_both: Vec<(usize, usize, PartnerIx)> = columns
            .filter_map(|(at, Column { partner, .. })| {
                Some((before.column(*partner)?, at, *partner))
            })
            .collect();
        let rows = before.rows.iter().zip(&after.rows);
        let interests = before.coverage.iter().zip(&after.coverage);
        Difference {
            scene,
            boards,
            columns: boards
                .iter()
                .any(|board| board.columns.len() != in_both.len()),
            sockets: rows
                .map(|(before, after)| {
                    let sockets = in_both.iter();
                    let differ =
                        sockets.filter(|(was, is, _)| before.sockets[*was] != after.sockets[*is]);
                    differ.map(|(_, _, partner)| *partner).collect()
                })
                .collect(),
            coverage: interests
                .map(|(before, after)| only_in_one(before, after))
                .collect(),
        }
    }

    /// Whether a part shows something else; what is in it answers for itself.
    pub(super) fn reaches(&self, part: Part) -> bool {
        let [before, after] = self.boards;
        match part {
            Part::Rows | Part::Interests | Part::Ribbons => false,
            Part::Sockets(_) | Part::Segments(_) => self.columns,
            Part::Heads => {
                // An opened group's heading is no part of its own.
                let opened = has_members(self.scene, after) && before.columns != after.columns;
                self.columns || opened
            }
            Part::Head(partner) => {
                let head = |board: &'a Board| {
                    let column = board.column(partner).map(|at| &board.columns[at]);
                    (column, has_members(self.scene, board))
                };
                let [before, after] = self.boards.map(head);
                before != after
            }
            Part::Row(module) => {
                let [before, after] = self.boards.map(|board| &board.rows[module]);
                (before.on, before.runs) != (after.on, after.runs)
            }
            Part::Socket(module, partner) => self.sockets[module].contains(&partner),
            Part::Interest(interest) => !self.coverage[interest].is_empty(),
            Part::Segment(interest, partner) => self.coverage[interest].contains(&partner),
            Part::RibbonsOf(module) => before.rows[module].runs != after.rows[module].runs,
            Part::Bars => before.on().ne(after.on()),
            Part::Bar(partner) => {
                let [before, after] = self.boards.map(|board| Bar::of(board, partner));
                before != after
            }
        }
    }
}

/// What stands in one of two rising lists only.
fn only_in_one<T: Copy + Ord>(mut one: &[T], mut other: &[T]) -> Vec<T> {
    let mut only = Vec::new();
    while let (Some(&left), Some(&right)) = (one.first(), other.first()) {
        if left != right {
            only.push(left.min(right));
        }
        if left <= right {
            one = &one[1..];
        }
        if right <= left {
            other = &other[1..];
        }
    }
    only.extend_from_slice(one);
    only.extend_from_slice(other);
    only
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coalition::Selection;
    use crate::sized;

    /// How many rows, sockets, interests and segments of a story of 40 × 30 × 20 a browser draws anew for a
    /// change.
    fn redrawn_by(change: impl Fn(&Scene, &mut Selection)) -> [usize; 4] {
        let scene = Scene::new(sized::story(40, 30, 20));
        assert!(scene.is_big());
        let before = Selection::start(&scene.story, &scene.coalition);
        let mut after = before.clone();
        change(&scene, &mut after);
        let [before, after] =
            [before, after].map(|selection| Board::derive(&scene.coalition, &selection));
        let difference = Difference::between(&scene, [&before, &after]);
        let reached = |part: &Part| difference.reaches(*part);
        let rows = || before.rows.keys();
        let interests = || before.coverage.keys();
        let partners = || before.columns.iter().map(|column| column.partner);
        let sockets = rows().flat_map(|row| partners().map(move |of| Part::Socket(row, of)));
        let segments = interests().flat_map(|of| partners().map(move |by| Part::Segment(of, by)));
        [
            rows().map(Part::Row).filter(reached).count(),
            sockets.filter(reached).count(),
            interests().map(Part::Interest).filter(reached).count(),
            segments.filter(reached).count(),
        ]
    }

    #[test]
    fn a_plug_redraws_its_own_socket() {
        let [rows, sockets, interests, segments] = redrawn_by(|scene, after| {
            after.switch_plug(&scene.coalition, 0.into(), 0.into(), false);
        });
        assert_eq!((rows, sockets), (0, 1));
        assert!(interests <= 3, "a module serves three interests");
        assert_eq!(segments, interests);
    }

    #[test]
    fn a_partner_redraws_its_own_sockets_and_segments() {
        let [rows, sockets, interests, segments] = redrawn_by(|scene, after| {
            after.switch_partner(&scene.coalition, 7.into(), false);
        });
        assert_eq!(rows, 0);
        assert!(
            (1..=18).contains(&sockets),
            "three of five sockets have a plug"
        );
        assert_eq!(segments, interests);
    }

    #[test]
    fn a_module_redraws_its_own_row() {
        let [rows, sockets, interests, segments] =
            redrawn_by(|_, after| after.modules.remove(3.into()));
        assert_eq!(rows, 1);
        assert!(
            (1..=24).contains(&sockets),
            "three of five sockets have a plug"
        );
        assert!(interests <= 3 && segments <= 3 * 24);
    }

    #[test]
    fn no_change_redraws_nothing() {
        assert_eq!(redrawn_by(|_, _| {}), [0; 4]);
    }

    #[test]
    fn a_partner_is_in_one_list_only() {
        assert_eq!(only_in_one(&[1, 3, 4], &[1, 2, 4, 5]), [2, 3, 5]);
        assert!(only_in_one(&[1, 2], &[1, 2]).is_empty());
        assert_eq!(only_in_one(&[], &[7]), [7]);
    }
}
