//! The URL fragment.

use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::state::link::{Dropped, MOST, decode, encode};
use plugboard::state::{Action, State};
use plugboard::story::{ModuleIx, Rule, Standing, Story};
use proptest::prelude::*;

use crate::stories::{any_scene, blank, date, group, plug, with};

fn scene() -> (Story, Coalition, Selection) {
    let mut story = blank(4, &[&[0], &[1]], 2);
    group(&mut story, 0, &[1, 2]);
    plug(&mut story, 3, 1, Standing::Signed);
    plug(&mut story, 0, 0, Standing::Signed);
    let coalition = Coalition::new(&story);
    let start = with(&story, &coalition, &[3]);
    (story, coalition, start)
}

#[test]
fn the_starting_board_has_no_fragment() {
    let (story, coalition, start) = scene();
    assert_eq!(encode(&start, &start, &story, &coalition), "");
    assert_eq!(decode("", &start, &story, &coalition).selection, start);
}

#[test]
fn a_board_is_written_in_ids() {
    let (story, coalition, start) = scene();
    let mut selection = start.clone();
    selection.switch_partner(&coalition, 0.into(), true);
    selection.rule = Rule::Consensus;
    selection.modules.remove(ModuleIx::from(0));
    selection.switch_plug(&coalition, 3.into(), 1.into(), false);
    selection.as_of = Some(date("2026-01"));
    selection.opened.insert(0.into());
    assert_eq!(
        encode(&selection, &start, &story, &coalition),
        "p=p0,p3&m=m1&rule=consensus&bar=proposed&out=p3.m1&as-of=2026-01&open=p0"
    );
}

#[test]
fn a_group_partly_on_is_written_by_its_members() {
    let (story, coalition, start) = scene();
    let mut selection = start.clone();
    selection.switch_partner(&coalition, 2.into(), true);
    assert_eq!(
        encode(&selection, &start, &story, &coalition),
        "p=p2,p3&m=all&rule=plug-in&bar=proposed"
    );
}

#[test]
fn what_the_story_does_not_have_is_dropped_and_the_rest_applied() {
    let (story, coalition, start) = scene();
    let decoded = decode(
        "p=p3,atlantis&m=m0&rule=anarchy&x=1&out=p3.m0",
        &start,
        &story,
        &coalition,
    );
    assert_eq!(
        decoded.selection.modules.iter().collect::<Vec<_>>(),
        [ModuleIx::from(0)]
    );
    let unknown = |what: &str| Dropped::Unknown(what.to_owned());
    // p3 has no plug in m0, so there is nothing to pull out.
    assert_eq!(
        decoded.dropped,
        [
            unknown("atlantis"),
            unknown("anarchy"),
            unknown("x"),
            unknown("p3.m0")
        ]
    );
}

#[test]
fn a_huge_fragment_is_read_up_to_a_limit() {
    let (story, coalition, start) = scene();
    let huge = format!("m=m1&p={}", "é".repeat(1 << 19));
    let decoded = decode(&huge, &start, &story, &coalition);
    assert_eq!(
        decoded.selection.modules.iter().collect::<Vec<_>>(),
        [ModuleIx::from(1)]
    );
    assert_eq!(decoded.dropped.last(), Some(&Dropped::TooLong));
    assert!(huge.len() > MOST);
}

#[test]
fn arriving_by_a_link_leaves_nothing_to_undo() {
    let (story, coalition, start) = scene();
    let linked = with(&story, &coalition, &[1]);
    assert_ne!(linked, start);
    let arrived = State::start(&story, &coalition)
        .after(&coalition, Action::Arrive(linked.clone(), Vec::new()));
    assert_eq!(arrived.selection, linked);
    assert!(!arrived.can_undo());
    assert!(!arrived.is_first(), "Reset leads to the story's own start");
}

#[test]
fn a_notice_goes_with_the_next_step() {
    let (story, coalition, start) = scene();
    let dropped = vec![Dropped::TooLong];
    let noticed =
        State::start(&story, &coalition).after(&coalition, Action::Follow(start, dropped.clone()));
    assert_eq!(noticed.dropped, dropped);
    for step in [
        Action::Reset,
        Action::DismissNotice,
        Action::SetRule(Rule::Consensus),
    ] {
        assert!(noticed.after(&coalition, step).dropped.is_empty());
    }
}

proptest! {
    #[test]
    fn every_board_comes_back_from_its_link(scene in any_scene()) {
        let start = Selection::start(&scene.story, &scene.coalition);
        let link = encode(&scene.selection, &start, &scene.story, &scene.coalition);
        let decoded = decode(&link, &start, &scene.story, &scene.coalition);
        prop_assert_eq!(&decoded.selection, &scene.selection, "{}", link);
        prop_assert!(decoded.dropped.is_empty());
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_graphic()), "{}", link);
    }

    #[test]
    fn no_fragment_is_too_strange(scene in any_scene(), fragment in "\\PC{0,200}", keys in "(p|m|out|open|bar|rule|as-of)=[a-z0-9,.%&=é-]{0,60}") {
        let start = Selection::start(&scene.story, &scene.coalition);
        for fragment in [fragment, keys] {
            let decoded = decode(&fragment, &start, &scene.story, &scene.coalition);
            Board::derive(&scene.coalition, &decoded.selection);
            let again = encode(&decoded.selection, &start, &scene.story, &scene.coalition);
            prop_assert_eq!(decode(&again, &start, &scene.story, &scene.coalition).selection, decoded.selection);
        }
    }
}
