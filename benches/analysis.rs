//! How long it takes to find things out: every mix, the smallest coalitions, the worst order.

#![allow(missing_docs)] // criterion_group! writes a public function without any

use criterion::{Criterion, criterion_group, criterion_main};
use plugboard::coalition::{Coalition, Mixes, Offers, Selection, Set, Smallest, Stress, Wish};
use plugboard::story::{Rule, Seed, Standing};
use sized::story;

mod sized;

fn offers(story: &Seed, rule: Rule) -> Offers {
    let coalition = Coalition::new(story);
    let mut selection = Selection::start(story, &coalition);
    selection.rule = rule;
    Offers::of_columns(&coalition, &selection)
}

fn mixes(criterion: &mut Criterion) {
    let story = story(16, 40, 64);
    for rule in Rule::ALL {
        let offers = offers(&story, rule);
        criterion.bench_function(&format!("mixes/16x40x64/{}", rule.id()), |bencher| {
            bencher.iter(|| Mixes::of(&offers));
        });
    }
    let mixes = Mixes::of(&offers(&story, Rule::PlugIn)).expect("16 partners are few enough");
    criterion.bench_function("stress/16", |bencher| {
        bencher.iter(|| Stress::of(&mixes, u32::from(u16::MAX)));
    });
}

/// One cover that is easy and one that is hard: the fewer plugs count, the more partners it takes.
fn smallest(criterion: &mut Criterion) {
    let mut story = story(40, 80, 200);
    let wish = Wish {
        with: Set::empty(40),
        without: Set::empty(40),
    };
    let mut group = criterion.benchmark_group("smallest/40x80x200");
    group.sample_size(10);
    for bar in [Standing::Announced, Standing::InForce] {
        story.start.bar = bar;
        let offers = offers(&story, Rule::PlugIn);
        let found = Smallest::of(&offers, &wish);
        let kind = if found.exact { "exact" } else { "best found" };
        group.bench_function(format!("{}, {kind}", bar.id()), |bencher| {
            bencher.iter(|| Smallest::of(&offers, &wish));
        });
    }
    group.finish();
}

criterion_group!(benches, mixes, smallest);
criterion_main!(benches);
