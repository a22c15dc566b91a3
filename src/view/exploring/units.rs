use crate::view::element::{Element, classed, element};

/// A bar of interests, a unit each, so that they can be counted: so many of each kind, out of all. It says nothing
/// that does not stand beside it in words.
pub(super) fn units(kinds: &[(&'static str, usize)], all: usize) -> Element {
    let mut from = 0;
    let mut bar = classed("svg", "units")
        .attr("aria-hidden", "true")
        .attr("viewBox", format!("0 0 {} 1", all.max(1)))
        .attr("preserveAspectRatio", "none");
    for (kind, count) in kinds.iter().filter(|(_, count)| *count > 0) {
        bar = bar.child(
            classed("rect", kind)
                .attr("x", from.to_string())
                .attr("width", count.to_string())
                .attr("height", "1"),
        );
        from += count;
    }
    let between: String = (1..all).map(|at| format!("M{at} 0V1")).collect();
    bar.child(element("path").attr("d", between))
}
