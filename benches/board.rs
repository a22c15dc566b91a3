//! How long one board takes to work out, from the first story's size to a very large one.

#![allow(missing_docs)] // criterion_group! writes a public function without any

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::story::Rule;
use sized::story;

mod sized;

fn derive(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("derive");
    for (partners, modules, interests) in [(8, 9, 12), (40, 40, 60), (150, 150, 200)] {
        let story = story(partners, modules, interests);
        let coalition = Coalition::new(&story);
        let mut selection = Selection::start(&story, &coalition);
        for rule in Rule::ALL {
            selection.rule = rule;
            let size = format!("{partners}x{modules}x{interests}");
            group.bench_with_input(
                BenchmarkId::new(rule.id(), size),
                &selection,
                |bencher, selection| {
                    bencher.iter(|| Board::derive(&coalition, selection));
                },
            );
        }
    }
    group.finish();
}

criterion_group!(benches, derive);
criterion_main!(benches);
