//! The URL fragment.

use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::state::link::{Decoded, Dropped, MOST, decode, encode, written};
use plugboard::state::{Action, State};
use plugboard::story::{Focus, ModuleIx, Rule, Seed, Standing};
use proptest::prelude::*;

use crate::stories::{any_scene, blank, date, group, plug, with};

fn scene() -> (Seed, Coalition, Selection) {
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
    let decoded = decode("", &start, &story, &coalition).expect("it says the starting board");
    assert_eq!(decoded.selection, Some(start));
}

#[test]
fn a_board_is_written_in_ids() {
    let (story, coalition, start) = scene();
    let mut selection = start.clone();
    selection.switch_partner(&coalition, 0.into(), true);
    selection.rule = Rule::Consensus;
    selection.modules.remove(ModuleIx::from(0));
    selection.switch_plug(&coalition, 3.into(), 1.into(), false);
    selection.interests.remove(0.into());
    selection.as_of = Some(date("2026-01"));
    selection.opened.insert(0.into());
    selection.focus = Some(Focus::Socket(3.into(), 1.into()));
    assert_eq!(
        encode(&selection, &start, &story, &coalition),
        "p=p0,p3&m=m1&rule=consensus&bar=proposed&i=i1&out=p3.m1&as-of=2026-01&open=p0&focus=p3.m1"
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
    let link = "p=p3,atlantis&m=m0&out=p3.m0&open=p3";
    let decoded = decode(link, &start, &story, &coalition).expect("it says a board");
    let selection = decoded.selection.expect("every field can be read");
    assert_eq!(
        selection.modules.iter().collect::<Vec<_>>(),
        [ModuleIx::from(0)]
    );
    let unknown = |what: &str| Dropped::Unknown(what.to_owned());
    // p3 has no plug in m0, so there is nothing to pull out; and is no group.
    assert_eq!(
        decoded.dropped,
        [unknown("atlantis"), unknown("p3.m0"), unknown("p3")]
    );
}

#[test]
fn interests_are_chosen_by_their_ids() {
    let (story, coalition, start) = scene();
    let chosen = |link: &str| {
        let decoded = decode(link, &start, &story, &coalition).expect("it says a board");
        let selection = decoded.selection.expect("every field can be read");
        let ids = selection.interests.iter();
        let ids: Vec<_> = ids.map(|one| story.interests[one].id.to_string()).collect();
        (ids.join(","), decoded.dropped.len())
    };
    for (link, ids, dropped) in [
        ("i=i1", "i1", 0),
        ("i=i1,arktis", "i1", 1),
        ("i=all", "i0,i1", 0),
        // All are left out, by somebody who means to choose.
        ("i=", "", 0),
        ("m=m0", "i0,i1", 0),
    ] {
        assert_eq!(chosen(link), (ids.to_owned(), dropped), "{link}");
    }
}

/// The page of a chapter starts from that chapter's board, which may leave out interests, go by a date, or ask.
#[test]
fn a_link_in_full_means_the_same_wherever_it_starts() {
    let (story, coalition, plain) = scene();
    let mut start = plain.clone();
    start.interests.remove(0.into());
    start.as_of = Some(date("2025"));
    start.opened.insert(0.into());
    start.focus = Some(Focus::Partner(3.into()));
    start.switch_plug(&coalition, 3.into(), 1.into(), false);
    for selection in [&plain, &start] {
        let link = written(selection, &story, &coalition);
        let decoded = decode(&link, &start, &story, &coalition).expect("it says a board");
        assert_eq!(decoded.selection.as_ref(), Some(selection), "{link}");
    }
    // One that says less leaves the rest as it is.
    let asked = decode("focus=p1", &start, &story, &coalition).expect("it says a board");
    assert_eq!(
        asked.selection,
        Some(start.asked(Some(Focus::Partner(1.into()))))
    );
}

#[test]
fn no_other_board_stands_for_one_that_cannot_be_read() {
    let (story, coalition, start) = scene();
    for (link, unread) in [
        ("p=p1&m=m1&rule=anarchy&bar=signed", "anarchy"),
        ("p=p1&m=m1&rule=consensus&bar=sign", "sign"),
        ("p=p1&m=m1&rule=consensus&bar=signed&as-of=soon", "soon"),
        ("p=atlantis&m=all", "atlantis"),
        ("p=p1&m=energie", "energie"),
        ("p=p1&m=all&i=arktis", "arktis"),
        ("p=日本&m=all", "日本"),
        ("p=%FF%FE", "\u{fffd}\u{fffd}"),
        ("p=%", "%"),
        // Cut off in the middle of a name.
        ("p=p1&m=m1&rul", "rul"),
    ] {
        let decoded = decode(link, &start, &story, &coalition).expect("it says a board");
        assert_eq!(decoded.selection, None, "{link}");
        let unread = Dropped::Unreadable(unread.to_owned());
        assert_eq!(decoded.dropped.last(), Some(&unread), "{link}");
    }
}

#[test]
fn a_fragment_that_says_nothing_of_a_board_is_no_link_to_one() {
    let (story, coalition, start) = scene();
    for fragment in [
        "board",
        "chapter-first",
        "Echobox=1700000000",
        "xtor=RSS-1",
        "utm_source=mail&utm_medium=x",
        "?secret=abc",
        "p",
        "=",
        "%",
        "mode=p",
        "rest=p=p1",
    ] {
        let decoded = decode(fragment, &start, &story, &coalition);
        assert_eq!(decoded, None, "{fragment}");
    }
}

/// How links arrive that have been sent on: the same board, and no notice.
#[test]
fn what_is_known_to_happen_to_links_is_undone() {
    let (story, coalition, start) = scene();
    let mut selection = with(&story, &coalition, &[1, 3]);
    selection.rule = Rule::Consensus;
    selection.bar = Standing::InForce;
    let link = written(&selection, &story, &coalition);
    assert_eq!(link, "p=p1,p3&m=all&rule=consensus&bar=in-force");
    for arrived in [
        // Entities.
        "p=p1,p3&amp;m=all&amp;rule=consensus&amp;bar=in-force",
        "p=p1,p3&amp;amp;m=all&#038;rule=consensus&#x26;bar=in-force",
        // Escaped once, twice and three times.
        "p%3Dp1%2Cp3%26m%3Dall%26rule%3Dconsensus%26bar%3Din-force",
        "p=p1%252Cp3&m=all&rule=consensus&bar=in%252Dforce",
        "p%25253Dp1%25252Cp3%252526m%25253Dall&rule=consensus&bar=in-force",
        "p=p1%2cp3&amp%3Bm=all&rule=consensus&bar=in-force",
        // Quoted for the mail, and broken over lines.
        "p=3Dp1,p3&m=3Dall&rule=3Dconsensus&bar=3Din-force",
        "p=p1,%20p3&m=all&rule=con%0D%0A%20sensus&bar=in-force",
        "p=p1,+p3&m=all&rule=consensus&bar=in-force%20",
        // Dashes, invisible characters, capitals.
        "p=p1,p3&m=all&rule=consensus&bar=in%E2%80%91force",
        "p=p1,p3&m=all&rule=con%C2%ADsensus&bar=in\u{2013}force\u{200b}",
        "P=P1,P3&M=all&Rule=Consensus&Bar=In-Force",
        r"p=p1,p3&m=all&rule=consensus&bar=in\-force",
        // The sentence around it.
        "p=p1,p3&m=all&rule=consensus&bar=in-force.",
        "p=p1,p3&m=all&rule=consensus&bar=in-force).",
        "p=p1,p3&m=all&rule=consensus&bar=in-force\u{201d}\u{3002}",
        "p=p1,p3&m=all&rule=consensus&bar=in-force**",
        "p=p1,p3&m=all&rule=consensus&bar=in-force%3E",
        "p=p1,p3&m=all&rule=consensus&bar=in-force\"></a>",
        "?p=p1,p3&m=all&rule=consensus&bar=in-force",
        // Others' words behind it.
        "p=p1,p3&m=all&rule=consensus&bar=in-force?fbclid=IwAR0&h=AT0",
        "p=p1,p3&m=all&rule=consensus&bar=in-force&utm_source=news&utm_medium=mail",
        "p=p1,p3&m=all&rule=consensus&bar=in-force#Echobox=1700000000",
        "Echobox=1&p=p1,p3&m=all&rule=consensus&bar=in-force",
        "p=p1,p3&m=all&rule=consensus&bar=in-force:~:text=Japan",
        "p=p1,p3&m=all&rule=consensus&bar=in-force&",
    ] {
        let decoded = decode(arrived, &start, &story, &coalition);
        let right = Decoded {
            selection: Some(selection.clone()),
            dropped: Vec::new(),
        };
        assert_eq!(decoded, Some(right), "{arrived}");
    }
}

#[test]
fn a_huge_fragment_shows_no_board() {
    let (story, coalition, start) = scene();
    let huge = format!("m=m1&p={}", "é".repeat(1 << 19));
    assert!(huge.len() > MOST);
    let decoded = decode(&huge, &start, &story, &coalition).expect("it says a board");
    assert_eq!(decoded.selection, None);
    assert_eq!(decoded.dropped, [Dropped::TooLong]);
    let others = format!("Echobox={}", "1".repeat(1 << 19));
    assert_eq!(decode(&others, &start, &story, &coalition), None);
    // Escaped so often that undoing it would take for ever.
    let deep = format!("p=%{}", "25".repeat(8000));
    assert!(decode(&deep, &start, &story, &coalition).is_some());
}

#[test]
fn arriving_by_a_link_leaves_nothing_to_undo() {
    let (story, coalition, start) = scene();
    let linked = with(&story, &coalition, &[1]);
    assert_ne!(linked, start);
    let arrived =
        State::start(&story, &coalition).after(&coalition, Action::Arrive(link_to(&linked)));
    assert_eq!(arrived.selection, linked);
    assert!(!arrived.can_undo());
    assert!(!arrived.is_first(), "Reset leads to the story's own start");
}

#[test]
fn a_link_that_cannot_be_read_leaves_the_board_alone() {
    let (story, coalition, _) = scene();
    let link = Decoded {
        selection: None,
        dropped: vec![Dropped::Unreadable("anarchy".to_owned())],
    };
    let start = State::start(&story, &coalition);
    let arrived = start.after(&coalition, Action::Arrive(link.clone()));
    assert!(arrived.is_first());
    let own = start.after(&coalition, Action::TogglePartner(1.into()));
    let followed = own.after(&coalition, Action::Follow(link.clone()));
    assert_eq!(followed.selection, own.selection);
    assert_eq!(followed.dropped, link.dropped);
}

fn link_to(selection: &Selection) -> Decoded {
    Decoded {
        selection: Some(selection.clone()),
        dropped: Vec::new(),
    }
}

#[test]
fn a_notice_goes_with_the_next_step() {
    let (story, coalition, start) = scene();
    let dropped = vec![Dropped::TooLong];
    let link = Decoded {
        selection: Some(start),
        dropped: dropped.clone(),
    };
    let noticed = State::start(&story, &coalition).after(&coalition, Action::Follow(link));
    assert_eq!(noticed.dropped, dropped);
    for step in [
        Action::Reset,
        Action::DismissNotice,
        Action::SetRule(Rule::Consensus),
    ] {
        assert!(noticed.after(&coalition, step).dropped.is_empty());
    }
}

#[test]
fn what_is_asked_about_is_known_by_its_id() {
    let (mut story, coalition, start) = scene();
    // An interest and a module of one name, as “Answering economic coercion” and “Withstanding trade coercion” are.
    story.interests.raw[1].id = "m1".into();
    let asked = |link: &str| {
        let decoded = decode(link, &start, &story, &coalition).expect("it says a board");
        let selection = decoded.selection.expect("the board is the same without it");
        (selection.focus, decoded.dropped.len())
    };
    for (link, focus) in [
        ("focus=m1", Focus::Interest(1.into())),
        ("focus=module.m1", Focus::Module(1.into())),
        ("focus=m0", Focus::Module(0.into())),
        ("focus=p3", Focus::Partner(3.into())),
        ("focus=p3.m1", Focus::Socket(3.into(), 1.into())),
    ] {
        assert_eq!(asked(link), (Some(focus), 0), "{link}");
        assert_eq!(format!("focus={}", focus.written(&story)), link);
    }
    assert_eq!(asked("focus=atlantis"), (None, 1));
    assert_eq!(asked("focus="), (None, 0));
}

proptest! {
    #[test]
    fn every_board_comes_back_from_its_link(scene in any_scene()) {
        let start = Selection::start(&scene.seed, &scene.coalition);
        let link = encode(&scene.selection, &start, &scene.seed, &scene.coalition);
        let decoded = decode(&link, &start, &scene.seed, &scene.coalition);
        prop_assert_eq!(decoded, Some(link_to(&scene.selection)), "{}", link);
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_graphic()), "{}", link);
    }

    #[test]
    fn no_fragment_is_too_strange(scene in any_scene(), fragment in "\\PC{0,200}", keys in "(p|m|i|out|open|bar|rule|as-of|focus)=[a-z0-9,.%&=é-]{0,60}") {
        let start = Selection::start(&scene.seed, &scene.coalition);
        for fragment in [fragment, keys] {
            let decoded = decode(&fragment, &start, &scene.seed, &scene.coalition);
            let Some(selection) = decoded.and_then(|decoded| decoded.selection) else {
                continue;
            };
            Board::derive(&scene.coalition, &selection);
            let again = encode(&selection, &start, &scene.seed, &scene.coalition);
            let decoded = decode(&again, &start, &scene.seed, &scene.coalition);
            prop_assert_eq!(decoded, Some(link_to(&selection)));
        }
    }
}
