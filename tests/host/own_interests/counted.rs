//! What is counted, by examples that can be checked by hand, and against the same story without the interests that are
//! left out.

use plugboard::coalition::{
    Answer, Board, Change, Coalition, Density, Exploration, Line, Mixes, Offers, Row, Selection,
    Set, Smallest, Space, Status, Step, Wish, next_steps,
};
use plugboard::story::{Count, Focus, InterestIx, PartnerIx, Seed};
use plugboard::words::{Finding, phrases};
use proptest::prelude::*;

use super::{counting, of, story};
use crate::stories::{EN, Scene, any_scene};

#[test]
fn an_interest_that_is_left_out_is_neither_covered_nor_a_gap() {
    let story = story();
    let all = counting(&story, &[0, 1, 2, 3]).2;
    assert_eq!((all.covered(), all.counted.len()), (3, 4));
    // Without what only the first covers, and without the gap.
    let board = counting(&story, &[1, 2]).2;
    assert_eq!((board.covered(), board.counted.len()), (2, 2));
    let status = |interest: usize| board.status(interest.into());
    assert_eq!([0, 3].map(status), [Status::Out; 2]);
    assert_eq!([1, 2].map(status), [Status::Shared, Status::Single]);
    assert_eq!(of(board.interests(Status::Gap)), [] as [usize; 0]);
    assert_eq!(of(board.interests(Status::Out)), [0, 3]);
    assert!(board.coverage[InterestIx::from(0)].is_empty());
    // Its module runs all the same: there is a plug, and nothing of it is counted.
    assert!(board.rows.raw[0].runs && board.rows.raw[0].covers.is_empty());
    assert_eq!(board.count(Count::Running), 3);
}

#[test]
fn what_rests_on_whom_is_asked_of_what_is_counted() {
    let story = story();
    // With all, the first partner stands first: each holds one alone.
    let all = counting(&story, &[0, 1, 2, 3]).2;
    assert_eq!(all.mainstay().expect("somebody is").0, PartnerIx::from(0));
    let board = counting(&story, &[1, 2]).2;
    let (mainstay, alone) = board.mainstay().expect("somebody is");
    assert_eq!((mainstay, of(alone.iter())), (PartnerIx::from(1), vec![2]));
    assert!(board.losses.raw[0].is_empty());
    // One half of what both cover; and that with all of what the second covers alone.
    assert_eq!(board.credit.raw, [0.5, 1.5]);
}

#[test]
fn finding_out_asks_for_what_is_counted() {
    let story = story();
    let explored = |interests: &[usize]| {
        let (coalition, selection, _) = counting(&story, interests);
        let nobody = || Set::empty(2);
        let wish = Wish {
            with: nobody(),
            without: nobody(),
        };
        Exploration::of(&coalition, &selection, &wish)
    };
    let all = explored(&[0, 1, 2, 3]);
    assert_eq!(all.smallest.coalitions.len(), 1);
    assert_eq!(all.smallest.coalitions[0].len(), 2);
    assert_eq!(of(all.smallest.dark.iter()), [3]);
    // The second alone covers both that are counted, and nothing is beyond reach.
    let own = explored(&[1, 2]);
    assert_eq!(own.smallest.coalitions, [[PartnerIx::from(1)]]);
    assert!(own.smallest.dark.is_empty());
    let Space::Whole { mixes, .. } = &own.space else {
        panic!("two partners are few")
    };
    // Nobody, the first, the second, both.
    assert_eq!(
        (mixes.interests, &mixes.covered[..]),
        (2, &[0, 1, 2, 2][..])
    );
    assert_eq!(mixes.pivotal(), [PartnerIx::from(1)]);
    assert_eq!(own.stress.worst.covered, [2, 1, 0]);
    // What both cover rests on both; what is left out rests on nobody.
    assert_eq!(explored(&[0, 1]).pairs.len(), 1);
    assert!(explored(&[0, 2]).pairs.is_empty());
}

#[test]
fn the_next_step_closes_gaps_that_are_counted() {
    let story = story();
    let steps = |interests: &[usize]| {
        let (coalition, mut selection, _) = counting(&story, interests);
        selection.switch_partner(&coalition, 1.into(), false);
        let board = Board::derive(&coalition, &selection);
        next_steps(&coalition, &selection, &board)
    };
    let comes = Change::Partner(1.into());
    let [step] = &steps(&[1, 2])[..] else {
        panic!("the second partner may come in")
    };
    assert_eq!(
        (step.change, of(step.closes.iter()), step.deepens),
        (comes, vec![2], 1)
    );
    let [step] = &steps(&[1])[..] else {
        panic!("the second partner may come in")
    };
    assert_eq!(
        (step.change, step.closes.len(), step.deepens),
        (comes, 0, 1)
    );
    assert!(steps(&[0, 3]).is_empty());
}

#[test]
fn nothing_is_found_out_where_nothing_is_counted() {
    let story = story();
    let (coalition, selection, board) = counting(&story, &[]);
    assert_eq!((board.covered(), board.counted.len()), (0, 0));
    assert_eq!(of(board.interests(Status::Out)), [0, 1, 2, 3]);
    assert_eq!(board.mainstay(), None);
    assert!(next_steps(&coalition, &selection, &board).is_empty());
}

#[test]
fn what_is_left_out_is_not_said_to_be_a_gap_when_it_is_asked_about() {
    let story = story();
    let asked = |interests: &[usize], focus| {
        let (coalition, selection, _) = counting(&story, interests);
        let selection = selection.asked(Some(focus));
        let board = Board::derive(&coalition, &selection);
        let answer = board.answer.as_ref().expect("it is asked");
        let why = phrases(EN).why(&story, selection.rule, &board, answer);
        (
            why.heading,
            [why.sentences, why.after].concat().join(" "),
            why.lines.len() + why.next.len(),
        )
    };
    let of_interest = |at: usize| Focus::Interest(at.into());
    let (heading, says, lines) = asked(&[1, 2], of_interest(0));
    assert_eq!(
        (&*heading, &*says, lines),
        ("Interest 0: not counted", "", 0)
    );
    // The first partner leaves open what is counted and it does not cover; of the rest nothing is said.
    let (heading, says, _) = asked(&[1, 2], Focus::Partner(0.into()));
    assert_eq!(heading, "Partner 0: 1 of the 2 interests chosen from 4");
    assert_eq!(says, "Does not cover: interest 2.");
    let (heading, _, _) = asked(&[0, 1, 2, 3], Focus::Partner(0.into()));
    assert_eq!(heading, "Partner 0: 2 of 4 shared interests");
}

/// A story in which only these interests ever were.
fn only(seed: &Seed, kept: &Set<InterestIx>) -> Seed {
    let now = |interest: InterestIx| {
        let at = kept.iter().position(|one| one == interest);
        at.map(InterestIx::from)
    };
    let mut only = seed.clone();
    only.interests = kept.iter().map(|one| seed.interests[one].clone()).collect();
    for module in &mut only.modules {
        module.serves = module.serves.iter().filter_map(|one| now(*one)).collect();
    }
    let milestones = only.plugs.iter_mut().flat_map(|plug| &mut plug.milestones);
    milestones.for_each(|of| of.serves = of.serves.iter().filter_map(|one| now(*one)).collect());
    only
}

/// What is asked about, unless that story does not have it.
fn asked_there(focus: Focus, kept: &Set<InterestIx>) -> Option<Focus> {
    let Focus::Interest(interest) = focus else {
        return Some(focus);
    };
    let at = kept.iter().position(|one| one == interest);
    at.map(|at| Focus::Interest(at.into()))
}

fn answer_there(answer: &Answer, kept: &Set<InterestIx>) -> Option<Answer> {
    let Some(focus) = asked_there(answer.focus, kept) else {
        assert!(answer.lines.is_empty() && answer.next.is_empty());
        return None;
    };
    let line = |line: &Line| Line {
        serves: known(&line.serves, kept),
        ..line.clone()
    };
    Some(Answer {
        focus,
        lines: answer.lines.iter().map(line).collect(),
        interests: known(&answer.interests, kept),
        ..answer.clone()
    })
}

/// A board's selection in that story.
fn there(selection: &Selection, kept: &Set<InterestIx>) -> Selection {
    Selection {
        interests: Set::full(kept.len()),
        focus: selection.focus.and_then(|focus| asked_there(focus, kept)),
        ..selection.clone()
    }
}

/// A set as that story knows it; nothing else is in it.
fn known(set: &Set<InterestIx>, kept: &Set<InterestIx>) -> Set<InterestIx> {
    assert!(set.is_subset(kept), "what is left out is in no set");
    let at = kept
        .iter()
        .enumerate()
        .filter(|(_, one)| set.contains(*one));
    Set::of(kept.len(), at.map(|(at, _)| at.into()))
}

fn board_there(board: &Board, kept: &Set<InterestIx>) -> Board {
    let row = |row: &std::rc::Rc<Row>| {
        std::rc::Rc::new(Row {
            covers: known(&row.covers, kept),
            ..(**row).clone()
        })
    };
    Board {
        columns: board.columns.clone(),
        counted: known(&board.counted, kept),
        rows: board.rows.iter().map(row).collect(),
        coverage: kept.iter().map(|one| board.coverage[one].clone()).collect(),
        losses: board.losses.iter().map(|lost| known(lost, kept)).collect(),
        credit: board.credit.clone(),
        answer: (board.answer.as_ref()).and_then(|answer| answer_there(answer, kept)),
    }
}

fn steps_there(steps: &[Step], kept: &Set<InterestIx>) -> Vec<Step> {
    let step = |step: &Step| Step {
        closes: known(&step.closes, kept),
        ..step.clone()
    };
    steps.iter().map(step).collect()
}

fn explored(coalition: &Coalition, selection: &Selection) -> Exploration {
    let nobody = || Set::empty(coalition.partners().len());
    let wish = Wish {
        with: nobody(),
        without: nobody(),
    };
    Exploration::of(coalition, selection, &wish)
}

fn explored_there(found: Exploration, kept: &Set<InterestIx>) -> Exploration {
    let mut there = Exploration {
        board: board_there(&found.board, kept),
        smallest: Smallest {
            covered: known(&found.smallest.covered, kept),
            dark: known(&found.smallest.dark, kept),
            ..found.smallest
        },
        steps: steps_there(&found.steps, kept),
        away: steps_there(&found.away, kept),
        ..found
    };
    for pair in &mut there.pairs {
        pair.dark = known(&pair.dark, kept);
    }
    for absence in &mut there.absences {
        absence.dark = known(&absence.dark, kept);
    }
    there
}

proptest! {
    /// All that is counted, and all that can be found out, is as if those that are left out had never been.
    #[test]
    fn a_board_without_some_interests_is_that_of_a_story_without_them(scene in any_scene()) {
        let Scene { seed, coalition, selection } = scene;
        let kept = selection.interests.clone();
        let story = only(&seed, &kept);
        let (other, chosen) = (Coalition::new(&story), there(&selection, &kept));
        let (ours, theirs) = (explored(&coalition, &selection), explored(&other, &chosen));
        prop_assert_eq!(ours.board.covered(), theirs.board.covered());
        for count in [Count::Covered, Count::Single, Count::Running] {
            prop_assert_eq!(ours.board.count(count), theirs.board.count(count));
        }
        for status in [Status::Gap, Status::Single, Status::Shared] {
            let count = |board: &Board| board.interests(status).count();
            prop_assert_eq!(count(&ours.board), count(&theirs.board));
        }
        let mainstay = ours.board.mainstay().map(|(partner, alone)| (partner, known(&alone, &kept)));
        prop_assert_eq!(mainstay, theirs.board.mainstay());
        // The finding is the same, but for how many there are to choose from.
        let finding = Finding { all: kept.len(), ..Finding::of(&seed, &selection, &ours.board) };
        prop_assert_eq!(finding, Finding::of(&story, &chosen, &theirs.board));
        let drawn = |coalition: &Coalition, selection: &Selection| {
            Density::of(&Offers::of_columns(coalition, selection), 5)
        };
        prop_assert_eq!(drawn(&coalition, &selection), drawn(&other, &chosen));
        let mixes = Mixes::of(&Offers::of_columns(&coalition, &selection)).expect("few partners");
        prop_assert_eq!(mixes.interests, kept.len());
        prop_assert_eq!(explored_there(ours, &kept), theirs);
    }
}
