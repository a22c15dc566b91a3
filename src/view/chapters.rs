use typed_index_collections::TiVec;

use super::Scene;
use super::bet::{BetOn, bet_on};
use super::element::{Element, classed, element, list};
use super::prose;
use super::toolbar::button;
use crate::state::State;
use crate::story::{Chapter, ChapterIx};

/// The page of the whole story.
pub const WHOLE_PAGE: &str = "index.html";

/// The story in words. Beside a wide board all of it scrolls past; where there is less room, one chapter
/// stands over the board, with links to the one before and the one after. `page` is the chapter whose
/// page this is; `answers` are the numbers that the bets are on.
pub(super) fn chapters(
    scene: &Scene,
    state: &State,
    page: Option<ChapterIx>,
    answers: &TiVec<ChapterIx, u16>,
) -> Element {
    let (seed, words) = (&scene.seed, scene.words);
    let current = state.chapter;
    let section = |chapter: ChapterIx, of: &Chapter| {
        let id = format!("chapter-{}", of.id);
        let heading = format!("{id}-heading");
        let bet = BetOn {
            scene,
            chapter,
            bet: state.bets[chapter],
            right: answers[chapter],
        };
        let progress = words.progress(usize::from(chapter) + 1, seed.chapters.len());
        let section = classed("section", "chapter")
            .made("id", id)
            .told("data-chapter", &of.id)
            .mark("data-current", current == Some(chapter))
            .add(classed("p", "progress").write(progress))
            .add(prose::headed(&heading, scene, |prose| {
                &prose.chapters[chapter]
            }))
            .node(bet_on(bet));
        let section = match page {
            None => section.add(
                button("show")
                    .set("class", "show")
                    .say(words.show_on_board()),
            ),
            Some(_) => section,
        };
        section.add(steps(scene, page, Some(chapter)))
    };
    let shown = seed.chapters.iter_enumerated();
    let shown = shown.filter(|(chapter, _)| page.is_none_or(|page| page == *chapter));
    let shown = list(shown.map(|(chapter, of)| section(chapter, of)));
    let chapters = classed("div", "chapters");
    let chapters = match page {
        None => chapters.add(argument(scene, current.is_none())),
        Some(_) => chapters,
    };
    chapters.node(shown)
}

/// What stands before the first chapter.
fn argument(scene: &Scene, is_current: bool) -> Element {
    classed("section", "chapter")
        .set("data-chapter", "")
        .mark("data-current", is_current)
        .add(
            element("h2")
                .set("id", "argument-heading")
                .set("tabindex", "-1")
                .say(scene.words.the_argument()),
        )
        .add(prose::text(element("p"), scene, |prose| {
            Some(&prose.argument.claim)
        }))
        .add(prose::text(classed("p", "note"), scene, |prose| {
            Some(&prose.argument.role)
        }))
        .add(steps(scene, None, None))
}

/// Back and on. They are links to the chapters' own pages; a live page of the whole story turns to the
/// chapter in place.
fn steps(scene: &Scene, page: Option<ChapterIx>, chapter: Option<ChapterIx>) -> Element {
    let (seed, words) = (&scene.seed, scene.words);
    let link = |class: &'static str, label: &'static str, to: Option<ChapterIx>| {
        let link = classed("a", class).say(label);
        match to {
            Some(chapter) => link.made("href", format!("{}.html", seed.chapters[chapter].id)),
            None => link.set("href", WHOLE_PAGE),
        }
    };
    let at = chapter.map_or(0, |chapter| usize::from(chapter) + 1);
    let mut steps = classed("nav", "steps").set("aria-label", words.chapters());
    if at > 0 {
        let back = at.checked_sub(2).map(ChapterIx::from);
        steps = steps.add(link("back", words.back(), back));
    }
    if at < seed.chapters.len() {
        steps = steps.add(link("next", words.next(), Some(ChapterIx::from(at))));
    }
    if page.is_some() {
        steps = steps.add(link("whole", words.whole_story(), None));
    }
    steps
}
