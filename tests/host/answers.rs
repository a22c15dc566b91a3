//! What a board answers to what it is asked, on boards small enough to be read by eye.

use plugboard::coalition::{Answer, Board, Coalition, Missing, Selection};
use plugboard::story::{Focus, InterestIx, ModuleIx, PartnerIx, Rule, Seed, Standing};
use proptest::prelude::*;

use crate::stories::{EN, any_scene, blank, plug, real, with};

/// Three partners, two modules that serve an interest each, and a third interest that nothing serves: the first
/// partner has signed in both, the second has announced in the first, the third has signed in the second.
fn scene() -> (Seed, Coalition, Selection) {
    let mut story = blank(3, &[&[0], &[1]], 3);
    plug(&mut story, 0, 0, Standing::Signed);
    plug(&mut story, 0, 1, Standing::Signed);
    plug(&mut story, 1, 0, Standing::Announced);
    plug(&mut story, 2, 1, Standing::Signed);
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[0, 1]);
    selection.bar = Standing::Signed;
    (story, coalition, selection)
}

fn answer(coalition: &Coalition, selection: &Selection, focus: Focus) -> Answer {
    let board = Board::derive(coalition, &selection.asked(Some(focus)));
    board.answer.expect("the board is asked")
}

/// By line: partner, module, standing.
fn lines(answer: &Answer) -> Vec<(usize, usize, Standing)> {
    let lines = answer.lines.iter();
    lines
        .map(|line| {
            (
                line.partner.into(),
                line.module.into(),
                line.reached.standing,
            )
        })
        .collect()
}

/// Who would come next: partner, module, what is missing.
fn next(answer: &Answer) -> Vec<(usize, usize, Missing)> {
    let next = answer.next.iter();
    next.map(|next| (next.partner.into(), next.module.into(), next.missing))
        .collect()
}

#[test]
fn an_interest_says_who_covers_it_and_who_would_be_next() {
    let (_, coalition, selection) = scene();
    let first = answer(&coalition, &selection, Focus::Interest(0.into()));
    assert_eq!(lines(&first), [(0, 0, Standing::Signed)]);
    let below = Missing {
        bar: true,
        ..Missing::default()
    };
    assert_eq!(next(&first), [(1, 0, below)]);
    let second = answer(&coalition, &selection, Focus::Interest(1.into()));
    let off = Missing {
        partner: true,
        ..Missing::default()
    };
    assert_eq!(lines(&second), [(0, 1, Standing::Signed)]);
    assert_eq!(next(&second), [(2, 1, off)]);
    let nothing = answer(&coalition, &selection, Focus::Interest(2.into()));
    assert_eq!((lines(&nothing).len(), next(&nothing).len()), (0, 0));
}

#[test]
fn what_comes_next_needs_as_little_as_can_be() {
    let (_, coalition, mut selection) = scene();
    selection.switch_partner(&coalition, 2.into(), true);
    selection.switch_plug(&coalition, 2.into(), 1.into(), false);
    selection.modules.remove(ModuleIx::from(0));
    let gap = answer(&coalition, &selection, Focus::Interest(0.into()));
    let missing = |bar| Missing {
        bar,
        module: true,
        ..Missing::default()
    };
    // One change before two.
    assert_eq!(next(&gap), [(0, 0, missing(false)), (1, 0, missing(true))]);
    let pulled = answer(&coalition, &selection, Focus::Socket(2.into(), 1.into()));
    let plug = Missing {
        plug: true,
        ..Missing::default()
    };
    assert_eq!(next(&pulled), [(2, 1, plug)]);
}

#[test]
fn what_others_hold_up_needs_the_other_rule() {
    let (_, coalition, mut selection) = scene();
    selection.rule = Rule::Consensus;
    let held = answer(&coalition, &selection, Focus::Module(1.into()));
    assert_eq!(held.holdouts, [PartnerIx::from(1)]);
    assert!(held.lines.is_empty());
    let gap = answer(&coalition, &selection, Focus::Interest(1.into()));
    let missing = next(&gap)[0];
    assert_eq!((missing.0, missing.1), (0, 1));
    assert!(missing.2.agreement && missing.2.count() == 1);
    let counted = gap.next[0].counted(&coalition, &selection);
    assert_eq!(counted.rule, Rule::PlugIn);
}

#[test]
fn a_partner_says_all_that_it_does() {
    let (_, coalition, selection) = scene();
    let japan = answer(&coalition, &selection, Focus::Partner(0.into()));
    assert_eq!(
        lines(&japan),
        [(0, 0, Standing::Signed), (0, 1, Standing::Signed)]
    );
    let interests: Vec<usize> = japan.interests.iter().map(usize::from).collect();
    assert_eq!(interests, [0, 1]);
    let off = answer(&coalition, &selection, Focus::Partner(2.into()));
    assert!(off.lines.is_empty() && !off.columns[0].on);
}

#[test]
fn a_module_says_who_is_in_and_who_is_not() {
    let (_, coalition, selection) = scene();
    let module = answer(&coalition, &selection, Focus::Module(0.into()));
    assert_eq!(lines(&module), [(0, 0, Standing::Signed)]);
    assert_eq!(module.holdouts, [PartnerIx::from(1)], "if all had to agree");
}

#[test]
fn the_path_is_what_the_lines_say() {
    let (_, coalition, selection) = scene();
    let of = answer(&coalition, &selection, Focus::Interest(0.into()));
    let (first, second) = (PartnerIx::from(0), PartnerIx::from(1));
    let [here, there] = [0, 1].map(ModuleIx::from);
    assert!(
        of.has_socket(first, here) && !of.has_socket(second, here) && !of.has_socket(first, there)
    );
    assert!(of.has_partner(first) && !of.has_partner(second));
    assert!(of.has_module(here) && !of.has_module(there));
    assert!(of.has_tie(here, 0.into()) && !of.has_tie(there, 1.into()));
    // A socket that counts for nothing is on its own path all the same.
    let of = answer(&coalition, &selection, Focus::Socket(second, here));
    assert!(of.has_socket(second, here) && of.has_module(here) && of.has_partner(second));
    assert!(of.interests.is_empty());
}

#[test]
fn a_board_in_words_says_all_that_is_on_it() {
    let seed = real().edition(EN).seed;
    let coalition = Coalition::new(&seed);
    let selection = Selection::start(&seed, &coalition);
    let board = Board::derive(&coalition, &selection);
    let text = plugboard::words::phrases(seed.language)
        .in_words(&seed, &selection, &board)
        .text();
    let [finding, modules, interests]: [&str; 3] = text
        .split("\n\n")
        .collect::<Vec<_>>()
        .try_into()
        .expect("three parts");
    assert!(
        finding.starts_with("Counting only what is in force, 9 of 12"),
        "{finding}"
    );
    assert_eq!(modules.lines().count(), 9);
    assert_eq!(interests.lines().count(), 12);
    let energy = "Energy: 3 partners – South Korea (running), Southeast Asia (running) and Private sector (running)";
    assert!(modules.lines().any(|line| line == energy), "{modules}");
    assert!(
        interests
            .lines()
            .any(|line| line == "Arctic sovereignty: no partner"),
        "{interests}"
    );
    let security = "Energy security: 3 partners – South Korea, Southeast Asia and Private sector";
    assert!(
        interests.lines().any(|line| line == security),
        "{interests}"
    );
}

proptest! {
    #[test]
    fn an_interest_is_covered_by_those_whom_its_answer_names(scene in any_scene()) {
        let asked = Board::derive(&scene.coalition, &scene.selection.asked(None));
        for interest in scene.coalition.interests() {
            let of = answer(&scene.coalition, &scene.selection, Focus::Interest(interest));
            let mut named: Vec<PartnerIx> = of.lines.iter().map(|line| line.partner).collect();
            named.sort();
            named.dedup();
            prop_assert_eq!(&named[..], &asked.coverage[interest][..]);
            prop_assert!(of.next.iter().all(|next| !named.contains(&next.partner)));
        }
    }

    #[test]
    fn whoever_would_be_next_covers_it_once_counted(scene in any_scene()) {
        for interest in scene.coalition.interests() {
            let of = answer(&scene.coalition, &scene.selection, Focus::Interest(interest));
            for next in &of.next {
                // Under consensus whoever comes in may hold others up.
                if scene.selection.rule == Rule::Consensus && !next.missing.agreement {
                    continue;
                }
                let counted = next.counted(&scene.coalition, &scene.selection);
                let board = Board::derive(&scene.coalition, &counted);
                prop_assert!(
                    covers(&board, &scene.coalition, next.partner, interest),
                    "{:?} for {:?}", next, interest
                );
            }
        }
    }

    #[test]
    fn asking_changes_nothing_that_is_counted(scene in any_scene()) {
        let plain = Board::derive(&scene.coalition, &scene.selection.asked(None));
        let asked = Board::derive(&scene.coalition, &scene.selection);
        prop_assert_eq!(plain, Board { answer: None, ..asked });
    }
}

/// Whether a partner covers an interest, by itself or as its group.
fn covers(board: &Board, coalition: &Coalition, partner: PartnerIx, interest: InterestIx) -> bool {
    let covering = &board.coverage[interest];
    covering.contains(&partner)
        || covering
            .iter()
            .any(|one| coalition.constituents(one).contains(&partner))
}
