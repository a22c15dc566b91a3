use yew::prelude::*;

use super::standpoint::{Standpoint, part};
use crate::coalition::{Exploration, Mixes, Selection, Space};
use crate::story::PartnerIx;
use crate::view::Scene;
use crate::words::{DrawnWords, ExploringPhrases, SpaceWords};

/// The most partners of which each mix has a mark that a reader can point at: 1,024 marks. Up to the
/// model's own limit each mix still has a cell, and a link leads to the nearest of each kind.
const MARKED: usize = 10;

/// Every mix at once: by number of partners across, by number of interests covered upwards.
pub(super) fn mixes(from: &Standpoint, found: &Exploration) -> Html {
    let words = from.words;
    let interests = from.scene.seed.interests.len();
    let content = match &found.space {
        Space::Whole { mixes, here } => html! {
            <>
                <p class="finding">{ space_sentence(from.scene, words, mixes) }</p>
                <AllMixes scene={from.scene.clone()} {words} selection={from.selection.clone()} mixes={mixes.clone()} here={*here} />
                { neighbours(from, mixes, *here) }
            </>
        },
        Space::Drawn {
            density,
            together,
            needed,
        } => html! {
            <>
                <p class="finding">{ words.drawn(&DrawnWords {
                    partners: found.partners.len(),
                    mixes: &power_of_two(found.partners.len()),
                    drawn: density.drawn,
                    together: *together,
                    interests,
                    needed: &from.partners(needed.iter().copied()),
                }) }</p>
                { table(from, &density.tally, |_, _, count| cells(count)) }
            </>
        },
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
        interests: seed.interests.len(),
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
    let interests = scene.seed.interests.len();
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
        html! { <a key={mix} href={to_mix(mix)} data-mix={mix.to_string()} data-mark={kind} data-most={is_best.then_some("")} tabindex="-1" aria-hidden="true"></a> }
    };
    let tally = mixes.tally();
    let cell = |size: usize, covered: usize, count: u32| {
        let all = (0..mixes.count() as u32).filter(|mix| {
            mix.count_ones() as usize == size
                && usize::from(mixes.covered[*mix as usize]) == covered
        });
        if mixes.partners.len() <= MARKED {
            html! { <span class="marks">{ for all.map(mark) }</span> }
        } else {
            let nearest = all
                .min_by_key(|mix| (mix ^ here).count_ones())
                .unwrap_or(*here);
            html! { <a href={to_mix(nearest)} data-mix={nearest.to_string()} aria-label={from.words.mix(&from.partners(mixes.members(nearest)), covered, interests)}>{ cells(count) }</a> }
        }
    };
    html! {
        <div class="space" onpointerover={point} onpointerleave={leave}>
            { table(&from, &tally, cell) }
            <p class="named" aria-hidden="true">{ words.mix(&from.partners(mixes.members(shown)), mixes.covered[shown as usize].into(), interests) }</p>
            <ul class="key">
                { for ["here", "near", "best", "other"].iter().zip(words.marks()).map(|(kind, meaning)| html! {
                    <li><span data-mark={*kind} data-most={(*kind == "best").then_some("")} aria-hidden="true" />{ meaning }</li>
                }) }
            </ul>
            <p class="note">{ words.mixes_hint() }</p>
        </div>
    }
}

/// A tally as a table: `cell` shows the mixes of one size that cover so many interests.
fn table(from: &Standpoint, tally: &[Vec<u32>], cell: impl Fn(usize, usize, u32) -> Html) -> Html {
    let words = from.words;
    let heights = tally.iter().map(Vec::len).max().unwrap_or(0);
    let is_met = |covered: &usize| {
        tally
            .iter()
            .any(|row| row.get(*covered).is_some_and(|count| *count > 0))
    };
    html! {
        <table class="tally">
            <caption class="unseen">{ words.tally() }</caption>
            <thead><tr>
                <td class="axis"><span>{ words.axis_partners() }{ "\u{a0}→" }</span><span>{ words.axis_interests() }{ "\u{a0}↓" }</span></td>
                { for (0..tally.len()).map(|size| html! { <th scope="col">{ size }</th> }) }
            </tr></thead>
            <tbody>
                { for (0..heights).rev().filter(is_met).map(|covered| html! {
                    <tr>
                        <th scope="row">{ covered }</th>
                        { for tally.iter().enumerate().map(|(size, row)| match row.get(covered).copied().unwrap_or(0) {
                            0 => html! { <td></td> },
                            count => html! { <td><span class="unseen">{ words.number(count) }</span>{ cell(size, covered, count) }</td> },
                        }) }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

/// One cell each, as a picture: many would be too many elements for a page.
fn cells(count: u32) -> Html {
    let across = (f64::from(count) * 1.5).sqrt().ceil().max(1.0) as u32;
    let full = count / across;
    let rest = count % across;
    let height = full + u32::from(rest > 0);
    html! {
        <svg class="cells" aria-hidden="true" viewBox={format!("0 0 {across} {height}")} width={(across * 2).to_string()} height={(height * 2).to_string()}>
            <rect width={across.to_string()} height={full.to_string()} />
            <rect y={full.to_string()} width={rest.to_string()} height="1" />
        </svg>
    }
}

/// The mixes with one partner more or less, and what they cover: the way through the space by keyboard.
fn neighbours(from: &Standpoint, mixes: &Mixes, here: u32) -> Html {
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
        Some(html! {
            <li key={usize::from(changed)}>
                <a href={link}>{ label }</a>{ " " }<span class="count-of">{ words.covered(mixes.covered[mix as usize].into()) }</span>
            </li>
        })
    };
    html! {
        <div class="neighbours">
            <h4>{ words.neighbours() }</h4>
            <ul>{ for mixes.neighbours(here).filter_map(neighbour) }</ul>
        </div>
    }
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
