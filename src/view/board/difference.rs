//! Which parts of a big board a change reaches. It is worked out from the two boards alone, since to draw the
//! parts only to find them as they were takes longer than to draw the few that change.

use typed_index_collections::TiVec;

use super::credit::Bar;
use super::drawing::Part;
use super::heads::has_members;
use crate::coalition::{Board, Column};
use crate::story::{InterestIx, ModuleIx, PartnerIx};
use crate::view::Scene;

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
    use proptest::collection::vec;
    use proptest::prelude::*;
    use yew::Html;

    use super::*;
    use crate::coalition::Selection;
    use crate::sized;
    use crate::state::{Action, State};
    use crate::story::{Argument, Named, Prose, Rule, Seed, Standing};
    use crate::view::board::{Drawing, draw};

    /// Says which part stands there, as a component of a big board does.
    fn name(_drawing: Drawing, part: Part) -> Html {
        format!("{part:?}").into()
    }

    /// The scene of a story without chapters, whose prose says nothing.
    fn scene_of(seed: Seed) -> Scene {
        let nothing = || "".into();
        let prose = Prose {
            standfirst: nothing(),
            argument: Argument {
                author: nothing(),
                publisher: nothing(),
                role: nothing(),
                claim: nothing(),
            },
            summaries: seed.modules.iter().map(|_| nothing()).collect(),
            chapters: Default::default(),
        };
        Scene::new(seed.into(), prose.into())
    }

    /// How many rows, sockets, interests and segments of a story of 40 × 30 × 20 a browser draws anew for a
    /// change.
    fn redrawn_by(change: impl Fn(&Scene, &mut Selection)) -> [usize; 4] {
        let scene = scene_of(sized::story(40, 30, 20));
        assert!(scene.is_big());
        let before = Selection::start(&scene.seed, &scene.coalition);
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

    /// A scene of every kind of partner: a group of three, partners that are on offer only, and others.
    fn mixed() -> Scene {
        let mut seed = sized::story(10, 6, 8);
        let members = [1, 2, 3].map(PartnerIx::from);
        seed.partners[PartnerIx::from(0)].named = Named::Group;
        seed.partners[PartnerIx::from(0)].members = members.to_vec();
        for member in members {
            seed.partners[member].named = Named::Member;
        }
        for candidate in [5, 8].map(PartnerIx::from) {
            seed.partners[candidate].named = Named::NotInArticle;
        }
        scene_of(seed)
    }

    fn any_action() -> impl Strategy<Value = Action> {
        let partner = || (0..10usize).prop_map(PartnerIx::from);
        let module = || (0..6usize).prop_map(ModuleIx::from);
        prop_oneof![
            partner().prop_map(Action::TogglePartner),
            module().prop_map(Action::ToggleModule),
            (partner(), module()).prop_map(|(partner, module)| Action::TogglePlug(partner, module)),
            proptest::sample::select(&Rule::ALL[..]).prop_map(Action::SetRule),
            proptest::sample::select(&Standing::ALL[..]).prop_map(Action::SetBar),
            Just(Action::ToggleOpen(PartnerIx::from(0))),
        ]
    }

    /// Every part that a board has.
    fn parts(board: &Board) -> Vec<Part> {
        let partners = || board.columns.iter().map(|column| column.partner);
        let (rows, interests) = (|| board.rows.keys(), || board.coverage.keys());
        let mut parts = vec![
            Part::Heads,
            Part::Rows,
            Part::Interests,
            Part::Ribbons,
            Part::Bars,
        ];
        parts.extend(partners().map(Part::Head));
        parts.extend(
            rows().flat_map(|row| [Part::Row, Part::Sockets, Part::RibbonsOf].map(|of| of(row))),
        );
        parts.extend(rows().flat_map(|row| partners().map(move |of| Part::Socket(row, of))));
        parts.extend(interests().flat_map(|of| [Part::Interest(of), Part::Segments(of)]));
        parts.extend(interests().flat_map(|of| partners().map(move |by| Part::Segment(of, by))));
        parts.extend(board.on().map(Part::Bar));
        parts
    }

    proptest! {
        #[test]
        fn all_that_it_does_not_reach_is_drawn_as_before(
            first in vec(any_action(), 0..4),
            then in vec(any_action(), 1..4),
        ) {
            let scene = mixed();
            let state = State::on_page(&scene.seed, &scene.coalition, None);
            let act = |state: State, action| state.after(&scene.coalition, action);
            let before = first.into_iter().fold(state, act);
            let after = then.into_iter().fold(before.clone(), act);
            let [before, after] =
                [&before, &after].map(|state| Board::derive(&scene.coalition, &state.selection));
            let difference = Difference::between(&scene, [&before, &after]);
            let drawn = |part: Part, board: &Board| {
                draw(Drawing { scene: &scene, board, place: &name }, part)
            };
            let were = parts(&before);
            for part in parts(&after).into_iter().filter(|part| were.contains(part)) {
                if !difference.reaches(part) {
                    prop_assert_eq!(drawn(part, &before), drawn(part, &after), "{:?}", part);
                }
            }
        }
    }
}
