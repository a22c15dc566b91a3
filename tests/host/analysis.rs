//! What the model finds out, by examples that can be checked by hand.

use plugboard::coalition::{
    Absence, Board, Change, Coalition, Density, Mixes, Offers, Selection, Set, Smallest, Stress,
    Wish, next_steps, one_signature_away,
};
use plugboard::story::{InterestIx, PartnerIx, Rule, Seed, Standing};

use crate::stories::{blank, plug, with};

/// Three partners, four modules that serve one interest each: A covers 0 and 1, B covers 1 and 2, C
/// covers 2; nobody covers 3.
fn three_partners() -> Seed {
    let mut story = blank(3, &[&[0], &[1], &[2], &[3]], 4);
    for (partner, module) in [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2)] {
        plug(&mut story, partner, module, Standing::InForce);
    }
    story
}

fn ixs<I: From<usize>>(indexes: &[usize]) -> Vec<I> {
    indexes.iter().map(|&at| at.into()).collect()
}

fn offers(story: &Seed, rule: Rule) -> Offers {
    let coalition = Coalition::new(story);
    let mut selection = Selection::start(story, &coalition);
    selection.rule = rule;
    Offers::of_columns(&coalition, &selection)
}

fn anything(story: &Seed) -> Wish {
    Wish {
        with: Set::empty(story.partners.len()),
        without: Set::empty(story.partners.len()),
    }
}

#[test]
fn counts_what_every_mix_covers() {
    let mixes = Mixes::of(&offers(&three_partners(), Rule::PlugIn)).unwrap();
    // In the order: nobody, A, B, A+B, C, A+C, B+C, all.
    assert_eq!(mixes.covered, [0, 2, 2, 3, 1, 3, 2, 3]);
    assert_eq!(mixes.most(), 3);
    assert_eq!(mixes.best().collect::<Vec<_>>(), [0b011, 0b101, 0b111]);
    assert_eq!(mixes.pivotal(), ixs::<PartnerIx>(&[0]));
    assert_eq!(mixes.left_out(), []);
    assert_eq!(
        mixes.neighbours(0b001).collect::<Vec<_>>(),
        [0b000, 0b011, 0b101]
    );
    // One mix of nobody covers nothing; of one partner one covers one and two cover two; and so on.
    assert_eq!(
        mixes.tally(),
        [[1, 0, 0, 0], [0, 1, 2, 0], [0, 0, 1, 2], [0, 0, 0, 1]]
    );
}

#[test]
fn counts_what_every_mix_agrees_on() {
    let mixes = Mixes::of(&offers(&three_partners(), Rule::Consensus)).unwrap();
    // A and B agree on module 1, B and C on module 2, A and C on nothing.
    assert_eq!(mixes.covered, [0, 2, 2, 1, 1, 0, 1, 0]);
    assert_eq!(mixes.best().collect::<Vec<_>>(), [0b001, 0b010]);
    assert_eq!(mixes.pivotal(), []);
    assert_eq!(mixes.left_out(), ixs::<PartnerIx>(&[2]));
}

#[test]
fn finds_who_changes_nothing() {
    let mut story = three_partners();
    story
        .plugs
        .retain(|plug| plug.partner != PartnerIx::from(2));
    let mixes = Mixes::of(&offers(&story, Rule::PlugIn)).unwrap();
    assert_eq!(mixes.idle(), ixs::<PartnerIx>(&[2]));
}

#[test]
fn works_no_mixes_out_beyond_its_limit() {
    let story = blank(Mixes::MOST + 1, &[&[0]], 1);
    assert_eq!(Mixes::of(&offers(&story, Rule::PlugIn)), None);
}

#[test]
fn draws_a_density_of_every_size() {
    let offers = offers(&three_partners(), Rule::PlugIn);
    let density = Density::of(&offers, 50);
    assert_eq!(density.drawn, 200);
    assert!(
        density
            .tally
            .iter()
            .all(|row| row.iter().sum::<u32>() == 50)
    );
    assert_eq!(density.tally[0][0], 50, "nobody covers nothing");
    assert_eq!(density.tally[3][3], 50, "there is one mix of all");
    assert_eq!(
        density,
        Density::of(&offers, 50),
        "the same board, the same picture"
    );
}

#[test]
fn finds_all_the_smallest_coalitions() {
    let story = three_partners();
    let found = Smallest::of(&offers(&story, Rule::PlugIn), &anything(&story));
    assert_eq!(found.coalitions, [ixs::<PartnerIx>(&[0, 1]), ixs(&[0, 2])]);
    assert_eq!(
        found.covered.iter().collect::<Vec<_>>(),
        ixs::<InterestIx>(&[0, 1, 2])
    );
    assert!(found.exact && !found.more);
}

#[test]
fn keeps_to_a_readers_wish() {
    let story = three_partners();
    let offers = offers(&story, Rule::PlugIn);
    let mut wish = anything(&story);
    wish.without.insert(0.into());
    let without = Smallest::of(&offers, &wish);
    // Without A, interest 0 stays dark, and B alone covers the rest.
    assert_eq!(without.coalitions, [ixs::<PartnerIx>(&[1])]);
    assert_eq!(
        without.covered.iter().collect::<Vec<_>>(),
        ixs::<InterestIx>(&[1, 2])
    );
    let mut wish = anything(&story);
    wish.with.insert(2.into());
    assert_eq!(
        Smallest::of(&offers, &wish).coalitions,
        [ixs::<PartnerIx>(&[0, 2])]
    );
}

#[test]
fn needs_nobody_where_nothing_can_be_covered() {
    let story = blank(2, &[&[0]], 1);
    for rule in Rule::ALL {
        let found = Smallest::of(&offers(&story, rule), &anything(&story));
        assert_eq!(found.coalitions, [vec![]], "{rule:?}");
        assert!(found.covered.is_empty() && found.exact);
    }
}

#[test]
fn asks_one_partner_where_all_must_agree() {
    let story = three_partners();
    let found = Smallest::of(&offers(&story, Rule::Consensus), &anything(&story));
    assert_eq!(found.coalitions, [ixs::<PartnerIx>(&[0]), ixs(&[1])]);
    // A alone leaves interest 2 dark, and B alone interest 0; only 3 is dark whoever comes in.
    assert_eq!(
        found.dark.iter().collect::<Vec<_>>(),
        ixs::<InterestIx>(&[3])
    );
}

#[test]
fn never_passes_a_guess_off_as_exact() {
    let story = three_partners();
    let found = Smallest::within(&offers(&story, Rule::PlugIn), &anything(&story), 1);
    assert!(!found.exact);
    let [coalition] = &found.coalitions[..] else {
        panic!("it has what greed found");
    };
    assert_eq!(coalition.len(), 2);
}

#[test]
fn lists_at_most_so_many_coalitions() {
    // Twelve interests that a pair of its own covers each: 2^12 smallest coalitions.
    let serves: Vec<Vec<usize>> = (0..12).map(|at| vec![at]).collect();
    let serves: Vec<&[usize]> = serves.iter().map(Vec::as_slice).collect();
    let mut story = blank(24, &serves, 12);
    for partner in 0..24 {
        plug(&mut story, partner, partner / 2, Standing::InForce);
    }
    let found = Smallest::of(&offers(&story, Rule::PlugIn), &anything(&story));
    assert_eq!(found.coalitions.len(), Smallest::LISTED);
    assert!(found.more && found.exact && found.coalitions[0].len() == 12);
}

#[test]
fn finds_what_rests_on_a_pair() {
    let story = three_partners();
    let coalition = Coalition::new(&story);
    let board = Board::derive(&coalition, &with(&story, &coalition, &[0, 1, 2]));
    // Interest 1 rests on A and B, interest 2 on B and C; interest 0 on A alone.
    let pairs = board.pairs(&coalition, &with(&story, &coalition, &[0, 1, 2]));
    assert_eq!(pairs[0].partners, [PartnerIx::from(0), PartnerIx::from(1)]);
    assert_eq!(
        pairs[0].dark.iter().collect::<Vec<_>>(),
        ixs::<InterestIx>(&[0, 1])
    );
    assert_eq!(pairs[0].between, 1);
    assert_eq!(pairs[1].partners, [PartnerIx::from(1), PartnerIx::from(2)]);
    assert_eq!(
        pairs[1].dark.iter().collect::<Vec<_>>(),
        ixs::<InterestIx>(&[2])
    );
    assert_eq!(pairs.len(), 2);
}

#[test]
fn knows_what_goes_dark_without_one_and_without_two() {
    let story = three_partners();
    let coalition = Coalition::new(&story);
    let selection = with(&story, &coalition, &[0, 1, 2]);
    let absences = Board::derive(&coalition, &selection).absences(&coalition, &selection);
    let found: Vec<_> = absences
        .iter()
        .map(|absence| {
            let dark = absence.dark.iter().map(usize::from);
            (absence.gone().to_vec(), dark.collect::<Vec<_>>())
        })
        .collect();
    // Interest 0 rests on A alone, 1 on A and B, 2 on B and C. Half a table: each with those before it, then alone.
    let of = |gone: &[usize], dark: &[usize]| (ixs::<PartnerIx>(gone), dark.to_vec());
    assert_eq!(
        found,
        [
            of(&[0], &[0]),
            of(&[0, 1], &[0, 1]),
            of(&[1], &[]),
            of(&[0, 2], &[0]),
            of(&[1, 2], &[2]),
            of(&[2], &[]),
        ]
    );
}

#[test]
fn looks_at_no_pairs_of_too_many_partners() {
    let count = Absence::MOST + 1;
    let mut story = blank(count, &[&[0]], 1);
    (0..count).for_each(|partner| plug(&mut story, partner, 0, Standing::InForce));
    let coalition = Coalition::new(&story);
    let mut on: Vec<usize> = (0..count).collect();
    let absences = |on: &[usize]| {
        let selection = with(&story, &coalition, on);
        Board::derive(&coalition, &selection).absences(&coalition, &selection)
    };
    assert_eq!(absences(&on), []);
    on.pop();
    assert_eq!(absences(&on).len(), 55);
}

#[test]
fn takes_partners_out_in_the_worst_and_the_best_order() {
    let mixes = Mixes::of(&offers(&three_partners(), Rule::PlugIn)).unwrap();
    let stress = Stress::of(&mixes, 0b111);
    // Worst: A (3 → 2), then B (2 → 1), then C. Best: B (3 → 3), C (3 → 2), A; or C first.
    assert_eq!(stress.worst.covered, [3, 2, 1, 0]);
    assert_eq!(stress.worst.order, ixs::<PartnerIx>(&[0, 1, 2]));
    assert_eq!(stress.best.covered, [3, 3, 2, 0]);
    assert!(stress.exact);
    assert_eq!(Stress::of(&mixes, 0).worst.covered, [0]);
}

#[test]
fn goes_step_by_step_where_orders_are_too_many() {
    let offers = offers(&three_partners(), Rule::PlugIn);
    let stress = Stress::step_by_step(&offers, &[0, 1, 2]);
    assert_eq!(stress.worst.covered, [3, 2, 1, 0]);
    assert_eq!(stress.best.covered, [3, 3, 2, 0]);
    assert!(!stress.exact);
}

#[test]
fn finds_the_step_that_closes_most() {
    let story = three_partners();
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[2]);
    let steps = |selection: &Selection| {
        next_steps(&coalition, selection, &Board::derive(&coalition, selection))
    };
    // C covers 2. A would close 0 and 1; B would close 1 and stand beside C.
    let found = steps(&selection);
    assert_eq!(found[0].change, Change::Partner(0.into()));
    assert_eq!((found[0].closes.len(), found[0].deepens), (2, 0));
    assert_eq!(found[0].before, 1);
    assert_eq!(found[1].change, Change::Partner(1.into()));
    assert_eq!((found[1].closes.len(), found[1].deepens), (1, 1));
    // With everyone on, and one plug pulled out, putting it back is the step.
    selection = with(&story, &coalition, &[0, 1, 2]);
    selection.switch_plug(&coalition, 0.into(), 0.into(), false);
    assert_eq!(
        steps(&selection)[0].change,
        Change::PutBack(0.into(), 0.into())
    );
    // A module that is off would bring back what it serves.
    selection.modules.remove(0.into());
    selection.switch_plug(&coalition, 0.into(), 0.into(), true);
    assert_eq!(steps(&selection)[0].change, Change::Module(0.into()));
    // Where nothing helps, nothing is proposed.
    assert_eq!(steps(&with(&story, &coalition, &[0, 1, 2])), []);
}

#[test]
fn knows_what_is_one_signature_away() {
    let mut story = three_partners();
    plug(&mut story, 2, 3, Standing::Negotiating);
    plug(&mut story, 2, 0, Standing::Negotiating);
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[0, 1, 2]);
    selection.bar = Standing::InForce;
    let away = one_signature_away(&coalition, &selection);
    // Signing on module 3 would close interest 3; on module 0 it would only stand beside A.
    assert_eq!(away.len(), 1);
    assert_eq!(
        away[0].change,
        Change::Firmer(2.into(), 3.into(), Standing::Negotiating)
    );
    assert_eq!(
        away[0].closes.iter().collect::<Vec<_>>(),
        ixs::<InterestIx>(&[3])
    );
}

#[test]
fn under_consensus_only_the_last_holdouts_plug_helps() {
    let mut story = blank(2, &[&[0], &[1]], 2);
    plug(&mut story, 0, 0, Standing::InForce);
    plug(&mut story, 1, 0, Standing::Announced);
    plug(&mut story, 1, 1, Standing::Announced);
    let coalition = Coalition::new(&story);
    let mut selection = with(&story, &coalition, &[0, 1]);
    selection.bar = Standing::Signed;
    selection.rule = Rule::Consensus;
    let steps = next_steps(
        &coalition,
        &selection,
        &Board::derive(&coalition, &selection),
    );
    // Module 0 lacks only the second partner; module 1 lacks both, and the first has no plug there.
    assert_eq!(steps.len(), 1);
    assert_eq!(
        steps[0].change,
        Change::Firmer(1.into(), 0.into(), Standing::Announced)
    );
    assert_eq!(
        steps[0].closes.iter().collect::<Vec<_>>(),
        ixs::<InterestIx>(&[0])
    );
}
