use std::rc::Rc;

use yew::html::{onpointerleave, onpointerover};
use yew::prelude::*;
use yew::virtual_dom::VComp;

use super::standpoint::{Standpoint, part};
use super::units::units;
use crate::coalition::{Exploration, Mixes, Selection, Space};
use crate::story::PartnerIx;
use crate::view::Scene;
use crate::view::element::{Element, classed, element, list};
use crate::words::{DrawnWords, ExploringPhrases, SpaceWords};

/// The most partners of which each mix has a mark that a reader can point at: 1,024 marks. Up to the
/// model's own limit each mix still has a cell, and a link leads to the nearest of each kind.
const MARKED: usize = 10;

/// Every mix at once: by number of partners across, by number of interests covered upwards.
pub(super) fn mixes(from: &Standpoint, found: &Exploration) -> Html {
    let words = from.words;
    let interests = found.board.counted.len();
    let finding = |text: String| Html::from(classed("p", "finding").text(text));
    let content = match &found.space {
        Space::Whole { mixes, here } => {
            let props = AllMixesProps {
                scene: from.scene.clone(),
                words,
                selection: from.selection.clone(),
                mixes: mixes.clone(),
                here: *here,
            };
            list([
                finding(space_sentence(from.scene, words, mixes)),
                VComp::new::<AllMixes>(Rc::new(props), None).into(),
                neighbours(from, mixes, *here).into(),
            ])
        }
        Space::Drawn {
            density,
            together,
            needed,
        } => list([
            finding(words.drawn(&DrawnWords {
                partners: found.partners.len(),
                mixes: &power_of_two(found.partners.len()),
                drawn: density.drawn,
                together: *together,
                interests,
                needed: &from.partners(needed.iter().copied()),
            })),
            table(from, &density.tally, |_, _, count| cells(count)).into(),
        ]),
    };
    part("mixes", words.mixes_heading(), content)
}

/// What the space of all mixes proves.
pub fn space_sentence(scene: &Scene, words: ExploringPhrases, mixes: &Mixes) -> String {
    let seed = &scene.seed;
    let names = |partners: Vec<PartnerIx>| -> Vec<&str> {
        let partners = partners.into_iter();
        partners.map(|one| &*seed.partners[one].inline).collect()
    };
    words.space(&SpaceWords {
        partners: mixes.partners.len(),
        mixes: mixes.count(),
        best: mixes.best().count(),
        most: mixes.most().into(),
        interests: mixes.interests,
        pivotal: &names(mixes.pivotal()),
        left_out: &names(mixes.left_out()),
        idle: &names(mixes.idle()),
    })
}

#[derive(Clone, PartialEq, Properties)]
struct AllMixesProps {
    scene: Scene,
    words: ExploringPhrases,
    selection: Selection,
    mixes: Mixes,
    here: u32,
}

/// The picture, which is a table, with the name of the mix that a reader points at under it.
#[component]
fn AllMixes(props: &AllMixesProps) -> Html {
    crate::view::platform::mend();
    let AllMixesProps {
        scene,
        words,
        selection,
        mixes,
        here,
    } = props;
    let words = *words;
    let from = Standpoint {
        scene,
        words,
        selection,
    };
    let pointed = use_state_eq(|| None::<u32>);
    let point = {
        let pointed = pointed.setter();
        use_callback((), move |event: PointerEvent, ()| {
            pointed.set(pointed_mix(&event));
        })
    };
    let leave = {
        let pointed = pointed.setter();
        use_callback((), move |_: PointerEvent, ()| pointed.set(None))
    };
    let shown = pointed
        .filter(|mix| (*mix as usize) < mixes.count())
        .unwrap_or(*here);
    let interests = mixes.interests;
    let to_mix = |mix: u32| {
        let members: Vec<_> = mixes.members(mix).collect();
        from.link(&from.of_mix(&mixes.partners, |partner| members.contains(&partner)))
    };
    let most = mixes.most();
    let mark = |mix: u32| {
        let kind = match () {
            () if mix == *here => "here",
            () if (mix ^ here).count_ones() == 1 => "near",
            () => "other",
        };
        let is_best = mixes.covered[mix as usize] == most;
        element("a")
            .known_as(mix.into())
            .attr("href", to_mix(mix))
            .attr("data-mix", mix.to_string())
            .attr("data-mark", kind)
            .mark("data-most", is_best)
            .attr("tabindex", "-1")
            .attr("aria-hidden", "true")
    };
    let tally = mixes.tally();
    let cell = |size: usize, covered: usize, count: u32| {
        let all = (0..mixes.count() as u32).filter(|mix| {
            mix.count_ones() as usize == size
                && usize::from(mixes.covered[*mix as usize]) == covered
        });
        if mixes.partners.len() <= MARKED {
            classed("span", "marks").child(list(all.map(mark)))
        } else {
            let nearest = all
                .min_by_key(|mix| (mix ^ here).count_ones())
                .unwrap_or(*here);
            let members = from.partners(mixes.members(nearest));
            element("a")
                .mark("data-here", nearest == *here)
                .attr("href", to_mix(nearest))
                .attr("data-mix", nearest.to_string())
                .attr("aria-label", words.mix(&members, covered, interests))
                .child(cells(count))
        }
    };
    let named = words.mix(
        &from.partners(mixes.members(shown)),
        mixes.covered[shown as usize].into(),
        interests,
    );
    // Where a cell stands for many mixes, only the one of the board is marked.
    let kinds = if mixes.partners.len() <= MARKED { 4 } else { 1 };
    let marks = ["here", "near", "best", "other"].into_iter().take(kinds);
    let marks = marks.zip(words.marks()).map(|(kind, meaning)| {
        let mark = element("span")
            .attr("data-mark", kind)
            .mark("data-most", kind == "best")
            .attr("aria-hidden", "true");
        element("li").child(mark).text(meaning)
    });
    classed("div", "space")
        .hear(onpointerover::Wrapper::new(point))
        .hear(onpointerleave::Wrapper::new(leave))
        .child(table(&from, &tally, cell))
        .child(
            classed("p", "named")
                .attr("aria-hidden", "true")
                .text(named),
        )
        .child(classed("ul", "key").child(list(marks)))
        .child(classed("p", "note").text(words.mixes_hint()))
        .into()
}

/// A tally as a table: `cell` shows the mixes of one size that cover so many interests.
fn table(
    from: &Standpoint,
    tally: &[Vec<u32>],
    cell: impl Fn(usize, usize, u32) -> Element,
) -> Element {
    let words = from.words;
    let heights = tally.iter().map(Vec::len).max().unwrap_or(0);
    let is_met = |covered: &usize| {
        tally
            .iter()
            .any(|row| row.get(*covered).is_some_and(|count| *count > 0))
    };
    // From the most that any covers down to nothing: what no mix reaches has its place on the scale too.
    let met = (0..heights).rev().skip_while(|covered| !is_met(covered));
    let axis = |text: &'static str, arrow: &'static str| element("span").text(text).text(arrow);
    let head = |scope: &'static str, number: usize| {
        element("th").attr("scope", scope).text(number.to_string())
    };
    let socket = |size: usize, covered: usize, row: &[u32]| match row.get(covered).copied() {
        None | Some(0) => element("td"),
        Some(count) => element("td")
            .child(classed("span", "unseen").text(words.number(count)))
            .child(cell(size, covered, count)),
    };
    let row = |covered: usize| {
        let sizes = tally.iter().enumerate();
        element("tr")
            .child(head("row", covered))
            .child(list(sizes.map(|(size, row)| socket(size, covered, row))))
    };
    let axes = classed("td", "axis")
        .child(axis(words.axis_partners(), "\u{a0}→"))
        .child(axis(words.axis_interests(), "\u{a0}↓"));
    classed("table", "tally")
        .child(classed("caption", "unseen").text(words.tally()))
        .child(
            element("thead").child(
                element("tr")
                    .child(axes)
                    .child(list((0..tally.len()).map(|size| head("col", size)))),
            ),
        )
        .child(element("tbody").child(list(met.map(row))))
}

/// One cell each, as a picture: many would be too many elements for a page.
fn cells(count: u32) -> Element {
    let across = (f64::from(count) * 1.5).sqrt().ceil().max(1.0) as u32;
    let full = count / across;
    let rest = count % across;
    let height = full + u32::from(rest > 0);
    let rect = || element("rect");
    classed("svg", "cells")
        .attr("aria-hidden", "true")
        .attr("viewBox", format!("0 0 {across} {height}"))
        .attr("width", (across * 2).to_string())
        .attr("height", (height * 2).to_string())
        .child(
            rect()
                .attr("width", across.to_string())
                .attr("height", full.to_string()),
        )
        .child(
            rect()
                .attr("y", full.to_string())
                .attr("width", rest.to_string())
                .attr("height", "1"),
        )
}

/// The mixes with one partner more or less, and what they cover: the way through the space by keyboard.
fn neighbours(from: &Standpoint, mixes: &Mixes, here: u32) -> Element {
    let words = from.words;
    let neighbour = |mix: u32| {
        let changed = mixes.members(mix ^ here).next()?;
        let is_in = mixes.members(mix).any(|one| one == changed);
        let name = &from.scene.seed.partners[changed].inline;
        let members: Vec<_> = mixes.members(mix).collect();
        let link = from.link(&from.of_mix(&mixes.partners, |partner| members.contains(&partner)));
        let label = if is_in {
            words.with(name)
        } else {
            words.without(name)
        };
        let now = usize::from(mixes.covered[here as usize]);
        let then = usize::from(mixes.covered[mix as usize]);
        let kinds = [
            ("now", now.min(then)),
            ("lost", now.saturating_sub(then)),
            ("new", then.saturating_sub(now)),
        ];
        let item = element("li")
            .known_as(usize::from(changed).into())
            .attr("data-hue", &from.scene.seed.partners[changed].id)
            .child(element("a").attr("href", link).text(label))
            .child(units(&kinds, mixes.interests))
            .child(classed("span", "count-of").text(words.covered(then)));
        Some(item)
    };
    classed("div", "neighbours")
        .child(element("h4").text(words.neighbours()))
        .child(element("ul").child(list(mixes.neighbours(here).filter_map(neighbour))))
}

/// `2ⁿ`, as a number where that is short enough to read, else as a power.
fn power_of_two(exponent: usize) -> String {
    let digit = |digit: char| {
        "⁰¹²³⁴⁵⁶⁷⁸⁹"
            .chars()
            .nth(digit as usize - '0' as usize)
            .unwrap_or(digit)
    };
    let exponent: String = exponent.to_string().chars().map(digit).collect();
    format!("2{exponent}")
}

#[cfg(target_arch = "wasm32")]
fn pointed_mix(event: &PointerEvent) -> Option<u32> {
    let element: web_sys::Element = event.target_dyn_into()?;
    let marked = element.closest("[data-mix]").ok().flatten()?;
    marked.get_attribute("data-mix")?.parse().ok()
}

/// Nobody points on the host.
#[cfg(not(target_arch = "wasm32"))]
fn pointed_mix(_event: &PointerEvent) -> Option<u32> {
    None
}
