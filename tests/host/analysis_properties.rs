//! What must hold of everything that the model finds out, against every board worked out one by one.

use plugboard::coalition::{
    Board, Change, Coalition, Leaving, Mixes, Offers, Selection, Set, Smallest, Stress, Wish,
    next_steps,
};
use plugboard::story::{PartnerIx, Rule, Standing};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::stories::{Scene, any_scene, blank, plug};

/// The board with exactly these partners of the offers on.
fn board_of(scene: &Scene, offers: &Offers, mix: u32) -> Board {
    let mut selection = scene.selection.clone();
    for (at, &partner) in offers.partners.iter().enumerate() {
        let on = mix & (1 << at) != 0;
        // Members that the reader left out of a group that is on stay out.
        if on != selection.has_partner(&scene.coalition, partner) {
            selection.switch_partner(&scene.coalition, partner, on);
        }
    }
    Board::derive(&scene.coalition, &selection)
}

/// Any matrix of partners by interests, as a story of modules that serve one interest each.
fn any_cover() -> impl Strategy<Value = (Coalition, Selection)> {
    let sizes = (1usize..=10, 1usize..=12, 0.1f64..0.7);
    sizes.prop_flat_map(|(partners, interests, density)| {
        vec(proptest::bool::weighted(density), partners * interests).prop_map(move |cells| {
            let serves: Vec<Vec<usize>> = (0..interests).map(|at| vec![at]).collect();
            let serves: Vec<&[usize]> = serves.iter().map(Vec::as_slice).collect();
            let mut story = blank(partners, &serves, interests);
            for (cell, _) in cells.iter().enumerate().filter(|(_, covers)| **covers) {
                plug(
                    &mut story,
                    cell / interests,
                    cell % interests,
                    Standing::InForce,
                );
            }
            let coalition = Coalition::new(&story);
            let selection = Selection::start(&story, &coalition);
            (coalition, selection)
        })
    })
}

fn any_wish() -> impl Strategy<Value = (Vec<bool>, Vec<bool>)> {
    let rarely = || vec(proptest::bool::weighted(0.15), 10);
    (rarely(), rarely())
}

fn sum(leaving: &Leaving) -> u32 {
    leaving
        .covered
        .iter()
        .map(|covered| u32::from(*covered))
        .sum()
}

proptest! {
    #[test]
    fn a_mix_covers_what_its_board_does(scene in any_scene()) {
        let offers = Offers::of_columns(&scene.coalition, &scene.selection);
        let mixes = Mixes::of(&offers).expect("few partners");
        for mix in 0..mixes.count() as u32 {
            // A candidate that is off has no column, and one that was on keeps its offer.
            let board = board_of(&scene, &offers, mix);
            prop_assert_eq!(usize::from(mixes.covered[mix as usize]), board.covered(), "mix {:b}", mix);
        }
        let here = mixes.mix_of(|partner| scene.selection.has_partner(&scene.coalition, partner));
        let board = Board::derive(&scene.coalition, &scene.selection);
        prop_assert_eq!(usize::from(mixes.covered[here as usize]), board.covered());
    }

    #[test]
    fn a_pair_takes_with_it_exactly_what_is_dark_without_it(scene in any_scene()) {
        let board = Board::derive(&scene.coalition, &scene.selection);
        for pair in board.pairs(&scene.coalition, &scene.selection) {
            let mut without = scene.selection.clone();
            for partner in pair.partners {
                without.switch_partner(&scene.coalition, partner, false);
            }
            let after = Board::derive(&scene.coalition, &without);
            let lost: Vec<_> = scene
                .coalition
                .interests()
                .filter(|&one| !board.coverage[one].is_empty() && after.coverage[one].is_empty())
                .collect();
            prop_assert_eq!(lost, pair.dark.iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_step_brings_what_it_says(scene in any_scene()) {
        let board = Board::derive(&scene.coalition, &scene.selection);
        for step in next_steps(&scene.coalition, &scene.selection, &board) {
            let mut changed = scene.selection.clone();
            match step.change {
                Change::Partner(partner) => changed.switch_partner(&scene.coalition, partner, true),
                Change::Module(module) => changed.modules.insert(module),
                Change::PutBack(partner, module) => {
                    changed.switch_plug(&scene.coalition, partner, module, true);
                }
                // A firmer one is a matter of the record.
                Change::Firmer(..) => continue,
            }
            let after = Board::derive(&scene.coalition, &changed);
            for interest in scene.coalition.interests() {
                let closed = board.coverage[interest].is_empty() && !after.coverage[interest].is_empty();
                prop_assert_eq!(step.closes.contains(interest), closed);
            }
        }
    }

    #[test]
    fn no_order_of_leaving_is_worse_than_the_worst(
        (coalition, selection) in any_cover(),
        order in Just((0..10).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let offers = Offers::of_columns(&coalition, &selection);
        let mixes = Mixes::of(&offers).expect("few partners");
        let all = mixes.count() as u32 - 1;
        let stress = Stress::of(&mixes, all);
        let mut mix = all;
        let mut covered = u32::from(mixes.covered[mix as usize]);
        for at in order.into_iter().filter(|at| *at < offers.partners.len()) {
            mix ^= 1 << at;
            covered += u32::from(mixes.covered[mix as usize]);
        }
        prop_assert!(sum(&stress.worst) <= covered && covered <= sum(&stress.best));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    /// Set cover against brute force.
    #[test]
    fn the_smallest_coalitions_are_those_of_brute_force(
        (coalition, selection) in any_cover(),
        (with, without) in any_wish(),
    ) {
        let offers = Offers::of_columns(&coalition, &selection);
        let count = offers.partners.len();
        let chosen = |which: &[bool]| {
            let chosen = (0..count).filter(|at| which[*at]).map(PartnerIx::from);
            Set::of(count, chosen)
        };
        let wish = Wish { with: chosen(&with), without: chosen(&without) };
        let found = Smallest::of(&offers, &wish);
        let mixes = Mixes::of(&offers).expect("few partners");
        let is_allowed = |mix: u32| (0..count).all(|at| {
            let is_in = mix & (1 << at) != 0;
            if with[at] { is_in } else { !(without[at] && is_in) }
        });
        let allowed: Vec<u32> = (0..mixes.count() as u32).filter(|mix| is_allowed(*mix)).collect();
        let most = allowed.iter().map(|mix| mixes.covered[*mix as usize]).max().expect("some mix is allowed");
        let size = allowed
            .iter()
            .filter(|mix| mixes.covered[**mix as usize] == most)
            .map(|mix| mix.count_ones())
            .min()
            .expect("some mix covers most");
        let mut expected: Vec<Vec<PartnerIx>> = allowed
            .into_iter()
            .filter(|mix| mixes.covered[*mix as usize] == most && mix.count_ones() == size)
            .map(|mix| mixes.members(mix).collect())
            .collect();
        expected.sort_unstable();
        prop_assert!(found.exact);
        prop_assert_eq!(found.covered.len(), usize::from(most));
        prop_assert_eq!(found.more, expected.len() > Smallest::LISTED);
        if !found.more {
            prop_assert_eq!(found.coalitions, expected);
        }
    }

    /// The same under consensus, where evidence decides which interests a module that all are in covers.
    #[test]
    fn the_smallest_that_agree_are_those_of_brute_force(
        mut scene in any_scene(),
        (with, without) in any_wish(),
    ) {
        scene.selection.rule = Rule::Consensus;
        let offers = Offers::of_columns(&scene.coalition, &scene.selection);
        let count = scene.coalition.partners().len();
        let chosen = |which: &[bool]| {
            let chosen = offers.partners.iter().copied().filter(|one| which[usize::from(*one)]);
            Set::of(count, chosen)
        };
        let wish = Wish { with: chosen(&with), without: chosen(&without) };
        let is_allowed = |mix: u32| offers.partners.iter().enumerate().all(|(at, one)| {
            let is_in = mix & (1 << at) != 0;
            if wish.with.contains(*one) { is_in } else { !(wish.without.contains(*one) && is_in) }
        });
        let allowed = (0..1u32 << offers.partners.len()).filter(|mix| is_allowed(*mix));
        // Each mix as a board of its own.
        let boards: Vec<(u32, usize)> =
            allowed.map(|mix| (mix, board_of(&scene, &offers, mix).covered())).collect();
        let most = boards.iter().map(|(_, covered)| *covered).max().expect("some mix is allowed");
        let best = boards.into_iter().filter(|(_, covered)| *covered == most).map(|(mix, _)| mix);
        let best: Vec<u32> = best.collect();
        let size = best.iter().map(|mix| mix.count_ones()).min().expect("some mix covers most");
        let mut expected: Vec<Vec<PartnerIx>> = best
            .into_iter()
            .filter(|mix| mix.count_ones() == size)
            .map(|mix| (0..offers.partners.len()).filter(|at| mix & (1 << at) != 0).map(|at| offers.partners[at]).collect())
            .collect();
        expected.sort_unstable();
        let found = Smallest::of(&offers, &wish);
        prop_assert!(found.exact);
        prop_assert_eq!(found.covered.len(), most);
        prop_assert_eq!(found.coalitions, expected);
    }

    #[test]
    fn a_spent_budget_is_never_passed_off_as_exact(
        (coalition, mut selection) in any_cover(),
        budget in 1u32..6,
    ) {
        selection.rule = Rule::PlugIn;
        let offers = Offers::of_columns(&coalition, &selection);
        let count = coalition.partners().len();
        let wish = Wish { with: Set::empty(count), without: Set::empty(count) };
        let (hurried, exact) = (Smallest::within(&offers, &wish, budget), Smallest::of(&offers, &wish));
        if hurried.exact {
            prop_assert_eq!(&hurried.coalitions, &exact.coalitions);
        }
        // Even a guess covers all that can be covered.
        for coalition in &hurried.coalitions {
            let mix = coalition.iter().filter_map(|one| offers.partners.iter().position(|has| has == one));
            prop_assert_eq!(offers.covered(mix), exact.covered.clone());
        }
    }
}
