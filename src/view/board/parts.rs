//! The parts of a board. A board of the usual size is drawn whole at each change, in a millisecond or two.
//! Drawing one of 150 × 150 sockets takes half a second, so there each part has a component of its own, and is drawn
//! anew only if it shows something else after a change.

use std::cell::RefCell;

use yew::Html;

use super::drawing::{Drawing, Part};
use super::look::Look;
use super::shown::Shown;
use crate::view::Scene;

/// Draws a part, and all that is in it.
pub(in crate::view) fn draw(shown: &Shown, part: Part) -> Html {
    let drawing = Drawing {
        scene: &shown.scene,
        place: &|part| draw(shown, part),
    };
    Look::of(part, shown).draw(drawing)
}

/// The parts of a big board that are drawn, and the board on show. A `Link` leads to the component that draws a part.
pub(in crate::view) struct Parts<Link> {
    pub(in crate::view) scene: Scene,
    shown: RefCell<Shown>,
    drawn: RefCell<Vec<(Part, Link)>>,
}

impl<Link> Parts<Link> {
    pub(in crate::view) fn new(shown: Shown) -> Parts<Link> {
        Parts {
            scene: shown.scene.clone(),
            shown: RefCell::new(shown),
            drawn: RefCell::default(),
        }
    }

    /// Shows a board, and says which parts are to be drawn anew: those that look otherwise. To draw all of them only to
    /// find most as they were would take longer than to draw the few that change.
    pub(in crate::view) fn show(&self, after: Shown, redraw: impl Fn(&Link)) {
        for (part, link) in &*self.drawn.borrow() {
            if is_changed(*part, &self.shown.borrow(), &after) {
                redraw(link);
            }
        }
        self.shown.replace(after);
    }

    /// Draws a part of the board on show.
    pub(in crate::view) fn draw(&self, part: Part, place: &dyn Fn(Part) -> Html) -> Html {
        let scene = &self.scene;
        Look::of(part, &self.shown.borrow()).draw(Drawing { scene, place })
    }

    /// A part is there from now on.
    pub(in crate::view) fn add(&self, part: Part, link: Link) {
        self.drawn.borrow_mut().push((part, link));
    }

    /// A part is there no longer.
    pub(in crate::view) fn remove(&self, part: Part) {
        let mut drawn = self.drawn.borrow_mut();
        if let Some(at) = drawn.iter().position(|(other, _)| *other == part) {
            drawn.swap_remove(at);
        }
    }
}

/// Whether a part looks otherwise on another board.
fn is_changed(part: Part, before: &Shown, after: &Shown) -> bool {
    Look::of(part, before) != Look::of(part, after)
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use proptest::collection::vec;
    use proptest::prelude::*;
    use yew::Html;

    use super::*;
    use crate::coalition::{Board, Selection};
    use crate::sized;
    use crate::state::{Action, State};
    use crate::story::{ModuleIx, Named, PartnerIx, Prose, Rule, Seed, Standing};
    use crate::view::Scene;

    fn shown(scene: &Scene, selection: &Selection) -> Shown {
        let board = Board::derive(&scene.coalition, selection);
        Shown::of(scene.clone(), Rc::new(board), None, false)
    }

    /// A part without what is in it, of which only the place is said, as where components draw it.
    fn drawn(part: Part, shown: &Shown) -> Html {
        let drawing = Drawing {
            scene: &shown.scene,
            place: &|part| format!("{part:?}").into(),
        };
        Look::of(part, shown).draw(drawing)
    }

    /// The scene of a story without chapters, whose prose says nothing.
    fn scene_of(seed: Seed) -> Scene {
        let nothing = || "".into();
        let prose = Prose {
            standfirst: nothing(),
            argument: None,
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
        let [before, after] = [&before, &after].map(|selection| shown(&scene, selection));
        let reached = |part: &Part| is_changed(*part, &before, &after);
        let rows = || before.board.rows.keys();
        let interests = || before.board.coverage.keys();
        let partners = || before.columns.iter().copied();
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
                [&before, &after].map(|state| shown(&scene, &state.selection));
            let were = parts(&before.board);
            for part in parts(&after.board).into_iter().filter(|part| were.contains(part)) {
                if !is_changed(part, &before, &after) {
                    prop_assert_eq!(drawn(part, &before), drawn(part, &after), "{:?}", part);
                }
            }
        }
    }
}
