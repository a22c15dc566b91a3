//! The model by examples that can be checked by hand.

use plugboard::coalition::{Board, Coalition, Selection, SocketState, Status};
use plugboard::story::{InterestIx, Milestone, ModuleIx, PartnerIx, Rule, Seed, Standing};

use crate::stories::{blank, date, group, plug, step, with};

const FIRST: usize = 0;
const SECOND: usize = 1;

/// Two partners, three modules that serve one interest each. The first partner plugs into modules 0
/// and 1, the second into module 1; nobody into module 2.
fn two_partners() -> Seed {
    let mut story = blank(2, &[&[0], &[1], &[2]], 3);
    plug(&mut story, FIRST, 0, Standing::InForce);
    plug(&mut story, FIRST, 1, Standing::Signed);
    plug(&mut story, SECOND, 1, Standing::Proposed);
    story
}

fn board(story: &Seed, on: &[usize]) -> Board {
    let coalition = Coalition::new(story);
    Board::derive(&coalition, &with(story, &coalition, on))
}

fn statuses(board: &Board) -> Vec<Status> {
    (0..board.coverage.len())
        .map(|interest| board.status(InterestIx::from(interest)))
        .collect()
}

fn state(board: &Board, module: usize, column: usize) -> SocketState {
    board.rows[ModuleIx::from(module)].sockets[column].state
}

#[test]
fn covers_what_partners_plug_into() {
    let board = board(&two_partners(), &[FIRST, SECOND]);
    assert_eq!(
        statuses(&board),
        [Status::Single, Status::Shared, Status::Gap]
    );
    assert_eq!(board.covered(), 2);
}

#[test]
fn covers_nothing_with_nobody_on() {
    let board = board(&two_partners(), &[]);
    assert_eq!(statuses(&board), [Status::Gap; 3]);
    assert!(board.rows.iter().all(|row| !row.runs));
    assert_eq!(board.mainstay(), None);
}

#[test]
fn loses_what_rests_on_one_partner_alone() {
    let board = board(&two_partners(), &[FIRST, SECOND]);
    let (partner, lost) = board
        .mainstay()
        .expect("interest 0 rests on the first partner");
    assert_eq!(partner, PartnerIx::from(FIRST));
    assert_eq!(lost.iter().collect::<Vec<_>>(), [InterestIx::from(0)]);
    assert!(board.losses[PartnerIx::from(SECOND)].is_empty());
}

#[test]
fn splits_credit_evenly_among_those_who_cover() {
    // Interest 0: all of it to the first. Interest 1: half each. Interest 2: nobody.
    let board = board(&two_partners(), &[FIRST, SECOND]);
    assert_eq!(board.credit.raw, [1.5, 0.5]);
}

#[test]
fn counts_only_plugs_at_the_bar_or_above() {
    let story = two_partners();
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[FIRST, SECOND]);
    let covered = Standing::ALL.map(|bar| {
        selection.bar = bar;
        Board::derive(&coalition, &selection)
            .coverage
            .iter()
            .map(|by| by.len())
            .sum::<usize>()
    });
    // At `proposed` all three plugs count, up to `signed` the first partner's two, then one.
    assert_eq!(covered, [3, 2, 2, 2, 2, 1]);
    selection.bar = Standing::Signed;
    assert_eq!(
        state(&Board::derive(&coalition, &selection), 1, SECOND),
        SocketState::Below
    );
}

#[test]
fn runs_by_consensus_only_what_all_plug_into() {
    let story = two_partners();
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[FIRST, SECOND]);
    selection.rule = Rule::Consensus;
    let board = Board::derive(&coalition, &selection);
    assert_eq!(statuses(&board), [Status::Gap, Status::Shared, Status::Gap]);
    assert_eq!(
        board.rows[ModuleIx::from(0)].holdouts,
        [PartnerIx::from(SECOND)]
    );
    assert_eq!(
        state(&board, 0, FIRST),
        SocketState::Ready,
        "held up, so not live"
    );
}

#[test]
fn shows_each_socket_for_what_it_is() {
    let story = two_partners();
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[FIRST]);
    selection.modules.remove(ModuleIx::from(1));
    let board = Board::derive(&coalition, &selection);
    assert_eq!(state(&board, 0, FIRST), SocketState::Live);
    assert_eq!(
        state(&board, 1, FIRST),
        SocketState::Ready,
        "the module is off"
    );
    assert_eq!(
        state(&board, 1, SECOND),
        SocketState::Ready,
        "the partner is off"
    );
    assert_eq!(state(&board, 2, FIRST), SocketState::None);
    selection.switch_plug(&coalition, FIRST.into(), 0.into(), false);
    let board = Board::derive(&coalition, &selection);
    assert_eq!(state(&board, 0, FIRST), SocketState::Ready, "pulled out");
    assert!(!board.rows[ModuleIx::from(0)].sockets[FIRST].plugged);
}

#[test]
fn counts_by_a_date_only_what_had_come_about() {
    let mut story = blank(1, &[&[0]], 1);
    plug(&mut story, FIRST, 0, Standing::Dialogue);
    story.plugs[0].milestones = vec![
        step(Standing::Dialogue, "2018"),
        step(Standing::Signed, "2023-09-21"),
        step(Standing::Announced, "2025-01"),
    ];
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[FIRST]);
    let reached = |as_of: Option<&str>, selection: &mut plugboard::coalition::Selection| {
        selection.as_of = as_of.map(date);
        let board = Board::derive(&coalition, selection);
        board.rows[ModuleIx::from(0)].sockets[0]
            .reached
            .map(|reached| reached.standing)
    };
    assert_eq!(reached(Some("2017"), &mut selection), None);
    assert_eq!(
        reached(Some("2018"), &mut selection),
        Some(Standing::Dialogue)
    );
    assert_eq!(
        reached(Some("2023-09"), &mut selection),
        Some(Standing::Signed)
    );
    assert_eq!(
        reached(None, &mut selection),
        Some(Standing::Signed),
        "what is signed stays signed"
    );
}

/// Partner 0 is the group of partners 1 and 2; partner 3 is alone. The group as such is in module 0,
/// its first member in module 1, partner 3 in module 1.
fn with_a_group() -> Seed {
    let mut story = blank(4, &[&[0], &[1]], 2);
    group(&mut story, 0, &[1, 2]);
    plug(&mut story, 0, 0, Standing::Negotiating);
    plug(&mut story, 1, 1, Standing::Signed);
    plug(&mut story, 3, 1, Standing::Signed);
    story
}

#[test]
fn a_closed_group_counts_once_with_its_members_firmest_plugs() {
    let story = with_a_group();
    let board = board(&story, &[0, 3]);
    let columns: Vec<usize> = board
        .columns
        .iter()
        .map(|column| column.partner.into())
        .collect();
    assert_eq!(columns, [0, 3]);
    assert_eq!(
        board.coverage[InterestIx::from(1)][..],
        [0.into(), 3.into()]
    );
    let socket = board.rows[ModuleIx::from(1)].sockets[0];
    assert_eq!(
        socket.reached.map(|reached| reached.standing),
        Some(Standing::Signed)
    );
    assert_eq!(socket.alike, 1, "the other member has not");
    let whole = board.rows[ModuleIx::from(0)].sockets[0];
    assert_eq!(whole.alike, 2, "both are in as the group is");
    assert_eq!(board.rows[ModuleIx::from(1)].sockets[1].alike, 1);
}

#[test]
fn an_opened_group_counts_each_member_with_the_groups_plugs() {
    let story = with_a_group();
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[0, 3]);
    selection.opened.insert(0.into());
    let board = Board::derive(&coalition, &selection);
    assert_eq!(
        board.coverage[InterestIx::from(0)][..],
        [1.into(), 2.into()],
        "both by the group's plug"
    );
    assert_eq!(
        board.coverage[InterestIx::from(1)][..],
        [1.into(), 3.into()]
    );
}

#[test]
fn a_group_is_on_while_any_member_is() {
    let story = with_a_group();
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[2]);
    assert!(selection.has_partner(&coalition, 0.into()));
    let board = Board::derive(&coalition, &selection);
    assert_eq!(
        state(&board, 1, 0),
        SocketState::Ready,
        "only member 1, who is off, is in module 1"
    );
    assert_eq!(board.status(InterestIx::from(1)), Status::Gap);
    selection.switch_partner(&coalition, 0.into(), false);
    assert!(!selection.has_partner(&coalition, 0.into()));
}

/// One partner with one plug of these pieces, in a module that serves two interests.
fn one_plug(milestones: Vec<Milestone>) -> Seed {
    let mut story = blank(1, &[&[0, 1]], 2);
    plug(&mut story, FIRST, 0, Standing::Signed);
    story.plugs[0].milestones = milestones;
    story
}

fn serving(milestone: Milestone, interests: &[usize]) -> Milestone {
    Milestone {
        serves: interests.iter().map(|&at| at.into()).collect(),
        ..milestone
    }
}

#[test]
fn covers_only_what_its_evidence_serves() {
    let signed = serving(step(Standing::Signed, "2020"), &[0]);
    let talks = serving(step(Standing::Dialogue, "2021"), &[1]);
    let story = one_plug(vec![signed, talks]);
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[FIRST]);
    let mut statuses_at = |bar| {
        selection.bar = bar;
        let board = Board::derive(&coalition, &selection);
        assert!(board.rows[ModuleIx::from(0)].runs);
        statuses(&board)
    };
    // The module serves both; the signature only the first, the talks only the second.
    assert_eq!(statuses_at(Standing::Signed), [Status::Single, Status::Gap]);
    assert_eq!(statuses_at(Standing::Dialogue), [Status::Single; 2]);
}

/// By module, the interests that a ribbon of it is lit to.
fn lit(board: &Board) -> Vec<Vec<usize>> {
    let rows = board.rows.iter();
    rows.map(|row| row.covers.iter().map(usize::from).collect())
        .collect()
}

#[test]
fn ties_a_module_only_to_what_evidence_in_it_covers() {
    // Both modules serve interest 0, the second interest 1 too. One partner has signed in both; what it has signed in the
    // second speaks of interest 1 alone.
    let mut story = blank(1, &[&[0], &[0, 1]], 2);
    plug(&mut story, FIRST, 0, Standing::Signed);
    plug(&mut story, FIRST, 1, Standing::Signed);
    let first = story.plugs.iter_mut().find(|plug| plug.module == 0.into());
    first.expect("the first plug").milestones = vec![serving(step(Standing::Signed, "2020"), &[0])];
    let second = story.plugs.iter_mut().find(|plug| plug.module == 1.into());
    second.expect("the second plug").milestones =
        vec![serving(step(Standing::Signed, "2021"), &[1])];
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[FIRST]);
    let mut lit_with = |change: &dyn Fn(&mut Selection)| {
        change(&mut selection);
        lit(&Board::derive(&coalition, &selection))
    };
    // The second module runs, and interest 0 is covered: but not through it.
    assert_eq!(lit_with(&|_| {}), [vec![0], vec![1]]);
    assert_eq!(
        lit_with(&|of| of.modules.remove(0.into())),
        [vec![], vec![1]]
    );
    assert_eq!(
        lit_with(&|of| of.bar = Standing::InForce),
        [const { Vec::<usize>::new() }; 2]
    );
}

#[test]
fn ties_nothing_to_a_module_that_is_held_up() {
    let story = two_partners();
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[FIRST, SECOND]);
    selection.bar = Standing::Proposed;
    let board = Board::derive(&coalition, &selection);
    assert_eq!(lit(&board), [vec![0], vec![1], vec![]]);
    // Everyone has to agree, and the second partner is not in the first module.
    selection.rule = Rule::Consensus;
    let board = Board::derive(&coalition, &selection);
    assert_eq!(lit(&board), [vec![], vec![1], vec![]]);
}

#[test]
fn falls_back_when_what_held_it_up_has_ended() {
    let ended = Milestone {
        operating: true,
        until: Some(date("2023-05-01")),
        ..serving(step(Standing::InForce, "2021-02"), &[0])
    };
    let talks = serving(step(Standing::Dialogue, "2022"), &[1]);
    let story = one_plug(vec![ended, talks]);
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[FIRST]);
    let mut standing_at = |as_of: Option<&str>| {
        selection.as_of = as_of.map(date);
        let board = Board::derive(&coalition, &selection);
        let socket = board.rows[ModuleIx::from(0)].sockets[0];
        (
            socket.reached.map(|of| (of.standing, of.operating)),
            statuses(&board),
        )
    };
    let (gap, single) = (Status::Gap, Status::Single);
    let runs = Some((Standing::InForce, true));
    assert_eq!(standing_at(Some("2020")), (None, vec![gap, gap]));
    assert_eq!(standing_at(Some("2021")), (runs, vec![single, gap]));
    assert_eq!(standing_at(Some("2022")), (runs, vec![single, single]));
    assert_eq!(
        standing_at(Some("2023-05-01")),
        (runs, vec![single, single]),
        "on its last day"
    );
    let fallen = (Some((Standing::Dialogue, false)), vec![gap, single]);
    assert_eq!(standing_at(Some("2023-05-02")), fallen);
    assert_eq!(
        standing_at(None),
        fallen,
        "the story was checked in July 2026"
    );
}

#[test]
fn what_happened_once_never_counts_afterwards() {
    let transit = Milestone {
        operating: true,
        until: Some(date("2025-09-06")),
        ..serving(step(Standing::InForce, "2025-09-06"), &[0])
    };
    let story = one_plug(vec![transit]);
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[FIRST]);
    let mut socket_at = |as_of: Option<&str>| {
        selection.as_of = as_of.map(date);
        Board::derive(&coalition, &selection).rows[ModuleIx::from(0)].sockets[0]
    };
    assert_eq!(socket_at(Some("2025-09-05")).state, SocketState::None);
    assert_eq!(socket_at(Some("2025-09-06")).state, SocketState::Live);
    for later in [Some("2025-09"), Some("2025"), None] {
        let socket = socket_at(later);
        assert_eq!((socket.state, socket.reached), (SocketState::Ended, None));
        assert_eq!(socket.ended, Some(date("2025-09-06")));
    }
}

#[test]
fn an_end_still_to_come_does_not_count_yet() {
    let runs = Milestone {
        until: Some(date("2026-12-31")),
        ..serving(step(Standing::InForce, "2023"), &[0])
    };
    let story = one_plug(vec![runs]);
    assert_eq!(
        statuses(&board(&story, &[FIRST])),
        [Status::Single, Status::Gap]
    );
}

/// Under consensus, one who leaves may take a holdout away: what it alone covered, others then cover.
#[test]
fn loses_less_where_a_module_runs_once_its_holdout_has_left() {
    // Both are in module 0, where only the first covers interest 0. The second covers it in module 1 too, in which
    // the first has no plug.
    let mut story = blank(2, &[&[0], &[0, 1]], 2);
    plug(&mut story, FIRST, 0, Standing::InForce);
    plug(&mut story, SECOND, 0, Standing::InForce);
    story.plugs[1].milestones[0].serves.clear();
    plug(&mut story, SECOND, 1, Standing::InForce);
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[FIRST, SECOND]);
    selection.rule = Rule::Consensus;
    let board = Board::derive(&coalition, &selection);
    assert_eq!(statuses(&board), [Status::Single, Status::Gap]);
    let first = PartnerIx::from(FIRST);
    assert_eq!(
        board.alone(first).iter().collect::<Vec<_>>(),
        [InterestIx::from(0)]
    );
    assert!(board.losses[first].is_empty());
}
