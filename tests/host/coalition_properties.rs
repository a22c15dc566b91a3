//! What must hold of every board of every story.

use plugboard::coalition::{Board, Coalition, Selection, SocketState, Status};
use plugboard::state::link::Decoded;
use plugboard::state::{Action, State};
use plugboard::story::{InterestIx, Milestone, ModuleIx, PartialDate, PartnerIx, Rule, Standing};
use proptest::prelude::*;

use crate::stories::{Scene, any_scene};

fn board(scene: &Scene, selection: &Selection) -> Board {
    Board::derive(&scene.coalition, selection)
}

fn covered(board: &Board) -> Vec<InterestIx> {
    let all = board.coverage.iter_enumerated();
    all.filter(|(_, covering)| !covering.is_empty())
        .map(|(interest, _)| interest)
        .collect()
}

fn is_subset(some: &[InterestIx], all: &[InterestIx]) -> bool {
    some.iter().all(|one| all.contains(one))
}

/// Whether some piece of a column's plug counts and serves an interest, worked out from the story itself.
fn counts_for(scene: &Scene, column: PartnerIx, module: ModuleIx, interest: InterestIx) -> bool {
    let Scene {
        seed, selection, ..
    } = scene;
    let group_of = |one: PartnerIx| {
        let groups = seed.partners.iter_enumerated();
        groups
            .filter(|(_, of)| of.members.contains(&one))
            .map(|(group, _)| group)
            .next()
    };
    let members = &seed.partners[column].members;
    let ones: Vec<PartnerIx> = if members.is_empty() {
        vec![column]
    } else {
        members.clone()
    };
    let in_and_on = ones.into_iter().filter(|one| {
        selection.partners.contains(*one)
            && !selection
                .pulled
                .contains(scene.coalition.cell(*one, module))
    });
    let mut owners: Vec<PartnerIx> = Vec::new();
    for one in in_and_on {
        owners.push(one);
        owners.extend(group_of(one));
    }
    let pieces = seed
        .plugs
        .iter()
        .filter(|plug| plug.module == module && owners.contains(&plug.partner));
    pieces.flat_map(|plug| &plug.milestones).any(|of| {
        // Days as numbers, lest this take the model's own word for it.
        let day = |(year, month, day): (u16, u8, u8)| {
            u32::from(year) * 372 + u32::from(month) * 31 + u32::from(day)
        };
        let at = day(selection.as_of.unwrap_or(seed.verified).last_day());
        let has_come = selection.as_of.is_none() || day(of.date.last_day()) <= at;
        let has_ended = of.until.is_some_and(|until| day(until.first_day()) < at);
        has_come && !has_ended && of.standing >= selection.bar && of.serves.contains(&interest)
    })
}

/// The same scene, in which something has been done to one milestone of one plug.
fn without_some(
    scene: &Scene,
    which: prop::sample::Index,
    change: impl Fn(&mut Milestone),
) -> Scene {
    let mut seed = (*scene.seed).clone();
    let count: usize = seed.plugs.iter().map(|plug| plug.milestones.len()).sum();
    if count > 0 {
        let all = seed.plugs.iter_mut().flat_map(|plug| &mut plug.milestones);
        all.skip(which.index(count)).take(1).for_each(change);
    }
    Scene {
        coalition: Coalition::new(&seed).into(),
        seed: seed.into(),
        selection: scene.selection.clone(),
    }
}

proptest! {
    #[test]
    fn adding_a_partner_never_uncovers_under_plug_in(scene in any_scene()) {
        let mut selection = scene.selection.clone();
        selection.rule = Rule::PlugIn;
        let before = covered(&board(&scene, &selection));
        for partner in scene.coalition.partners() {
            let mut more = selection.clone();
            more.switch_partner(&scene.coalition, partner, true);
            prop_assert!(is_subset(&before, &covered(&board(&scene, &more))));
        }
    }

    #[test]
    fn plug_in_covers_at_least_what_consensus_does(scene in any_scene()) {
        let mut selection = scene.selection.clone();
        selection.rule = Rule::Consensus;
        let consensus = covered(&board(&scene, &selection));
        selection.rule = Rule::PlugIn;
        prop_assert!(is_subset(&consensus, &covered(&board(&scene, &selection))));
    }

    #[test]
    fn raising_the_bar_never_covers_more(scene in any_scene()) {
        let mut selection = scene.selection.clone();
        let mut lower: Option<Vec<InterestIx>> = None;
        for bar in Standing::ALL {
            selection.bar = bar;
            let here = covered(&board(&scene, &selection));
            prop_assert!(lower.is_none_or(|lower| is_subset(&here, &lower)));
            lower = Some(here);
        }
    }

    #[test]
    fn credit_adds_up_to_the_number_of_covered_interests(scene in any_scene()) {
        let board = board(&scene, &scene.selection);
        let credit: f64 = board.credit.iter().sum();
        prop_assert!((credit - board.covered() as f64).abs() < 1e-9);
    }

    #[test]
    fn removing_a_partner_loses_exactly_its_marginal_loss(scene in any_scene()) {
        let before = board(&scene, &scene.selection);
        for partner in before.on() {
            let mut without = scene.selection.clone();
            without.switch_partner(&scene.coalition, partner, false);
            let after = covered(&board(&scene, &without));
            let lost: Vec<InterestIx> =
                covered(&before).into_iter().filter(|interest| !after.contains(interest)).collect();
            prop_assert_eq!(lost, before.losses[partner].iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn opening_a_group_never_changes_what_is_covered_under_plug_in(scene in any_scene()) {
        let mut selection = scene.selection.clone();
        selection.rule = Rule::PlugIn;
        for partner in scene.coalition.partners() {
            if scene.coalition.constituents(&partner) != [partner] {
                selection.opened.remove(partner);
                let closed = covered(&board(&scene, &selection));
                selection.opened.insert(partner);
                prop_assert_eq!(&closed, &covered(&board(&scene, &selection)));
            }
        }
    }

    #[test]
    fn an_interest_is_covered_by_what_counts_in_a_live_socket_and_serves_it(scene in any_scene()) {
        let board = board(&scene, &scene.selection);
        let sockets = |interest| board.sockets_for(&scene.coalition, &scene.selection, interest);
        for (interest, covering) in board.coverage.iter_enumerated() {
            if !scene.selection.interests.contains(interest) {
                prop_assert_eq!(board.status(interest), Status::Out);
                prop_assert!(covering.is_empty() && sockets(interest).is_empty());
                continue;
            }
            for (at, column) in board.columns.iter().enumerate() {
                let mut through = Vec::new();
                for (module, row) in board.rows.iter_enumerated() {
                    let is_live = row.sockets[at].state == SocketState::Live;
                    if is_live && counts_for(&scene, column.partner, module, interest) {
                        through.push((column.partner, module));
                        prop_assert!(row.covers.contains(interest));
                    }
                }
                prop_assert_eq!(!through.is_empty(), covering.contains(&column.partner));
                let told: Vec<_> =
                    sockets(interest).into_iter().filter(|(partner, _)| *partner == column.partner).collect();
                prop_assert_eq!(through, told);
            }
            prop_assert_eq!(board.status(interest) == Status::Gap, covering.is_empty());
        }
    }

    #[test]
    fn an_end_of_evidence_never_covers_more(scene in any_scene(), which in any::<prop::sample::Index>(), year in 2005u16..2035) {
        let less = without_some(&scene, which, |milestone| {
            let end = PartialDate::year(year);
            // What ends earlier than it did.
            milestone.until = Some(milestone.until.filter(|until| until.first_day() < end.first_day()).unwrap_or(end));
        });
        let (before, after) = (board(&scene, &scene.selection), board(&less, &scene.selection));
        prop_assert!(is_subset(&covered(&after), &covered(&before)));
    }

    #[test]
    fn serving_less_never_covers_more(scene in any_scene(), which in any::<prop::sample::Index>()) {
        let less = without_some(&scene, which, |milestone| {
            milestone.serves.pop();
        });
        let (before, after) = (board(&scene, &scene.selection), board(&less, &scene.selection));
        prop_assert!(is_subset(&covered(&after), &covered(&before)));
    }

    #[test]
    fn undo_and_redo_go_the_same_way_back_and_forth(
        scene in any_scene(),
        steps in proptest::collection::vec((0usize..8, any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..20),
    ) {
        let mut state = State::start(&scene.seed, &scene.coalition);
        let mut seen = vec![state.selection.clone()];
        for (kind, one, other) in steps {
            let partner = one.index(scene.seed.partners.len()).into();
            let module = other.index(scene.seed.modules.len()).into();
            let action = match kind {
                0 => Action::TogglePartner(partner),
                1 => Action::ToggleModule(module),
                2 => Action::TogglePlug(partner, module),
                3 => Action::SetRule(Rule::ALL[one.index(2)]),
                4 => Action::SetBar(Standing::ALL[one.index(6)]),
                5 => Action::ToggleInterest(other.index(scene.seed.interests.len()).into()),
                6 => Action::CountInterests(one.index(2) == 0),
                _ => Action::ToggleOpen(partner),
            };
            state = state.after(&scene.coalition, action);
            if seen.last() != Some(&state.selection) {
                seen.push(state.selection.clone());
            }
        }
        let last = state.clone();
        for earlier in seen.iter().rev().skip(1) {
            state = state.after(&scene.coalition, Action::Undo);
            prop_assert_eq!(&state.selection, earlier);
        }
        prop_assert!(!state.can_undo());
        for later in seen.iter().skip(1) {
            state = state.after(&scene.coalition, Action::Redo);
            prop_assert_eq!(&state.selection, later);
        }
        prop_assert!(!state.can_redo());
        prop_assert_eq!(state, last);
    }

    #[test]
    fn toggling_twice_changes_nothing(scene in any_scene(), module in any::<prop::sample::Index>()) {
        let start = State::start(&scene.seed, &scene.coalition)
            .after(&scene.coalition, Action::Follow(Decoded { selection: Some(scene.selection.clone()), dropped: Vec::new() }));
        let module = module.index(scene.seed.modules.len()).into();
        let twice = |action: Action| {
            start.after(&scene.coalition, action.clone()).after(&scene.coalition, action).selection
        };
        prop_assert_eq!(&twice(Action::ToggleModule(module)), &start.selection);
        for partner in scene.coalition.partners() {
            // A group that is partly on goes off and comes back whole, so only its parts are their own inverse.
            if scene.coalition.constituents(&partner) == [partner] {
                prop_assert_eq!(&twice(Action::TogglePartner(partner)), &start.selection);
                prop_assert_eq!(&twice(Action::TogglePlug(partner, module)), &start.selection);
            }
        }
    }
}
