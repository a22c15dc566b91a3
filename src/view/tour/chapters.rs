use typed_index_collections::TiVec;

use super::bet::{BetOn, bet_on};
use crate::state::State;
use crate::story::{Chapter, ChapterIx};
use crate::view::controls::button;
use crate::view::element::{Element, classed, element, list};
use crate::view::{Scene, WHOLE_PAGE, prose};

/// The story in words. Beside a wide board all of it scrolls past; where there is less room, one chapter
/// stands over the board, with links to the one before and the one after. `page` is the chapter whose
/// page this is; `answers` are the numbers that the bets are on.
pub(in crate::view) fn chapters(
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
            .attr("id", id)
            .attr("data-chapter", &of.id)
            .mark("data-current", current == Some(chapter))
            .child(classed("p", "progress").text(progress))
            .child(prose::headed(&heading, scene, |prose| {
                &prose.chapters[chapter]
            }))
            .child(bet_on(bet));
        let section = match page {
            None => section.child(
                button("show")
                    .attr("class", "show")
                    .text(words.show_on_board()),
            ),
            Some(_) => section,
        };
        section.child(steps(scene, page, Some(chapter)))
    };
    let shown = seed.chapters.iter_enumerated();
    let shown = shown.filter(|(chapter, _)| page.is_none_or(|page| page == *chapter));
    let shown = list(shown.map(|(chapter, of)| section(chapter, of)));
    let chapters = classed("div", "chapters");
    let chapters = match page {
        None if seed.argued.is_none() && seed.chapters.is_empty() => chapters,
        None => chapters.child(opening(scene, current.is_none())),
        Some(_) => chapters,
    };
    chapters.child(shown)
}

/// What stands before the first chapter: the argument, or what can be done here.
fn opening(scene: &Scene, is_current: bool) -> Element {
    let (words, is_argued) = (scene.words, scene.seed.argued.is_some());
    let section = classed("section", "chapter")
        .attr("data-chapter", "")
        .mark("data-current", is_current)
        .child(
            element("h2")
                .attr("id", "argument-heading")
                .attr("tabindex", "-1")
                .text(if is_argued {
                    words.the_argument()
                } else {
                    words.begin()
                }),
        );
    let section = if is_argued {
        section
            .child(prose::text(element("p"), scene, |prose| {
                prose.argument.as_ref().map(|argument| &argument.claim)
            }))
            .child(prose::text(classed("p", "note"), scene, |prose| {
                prose.argument.as_ref().map(|argument| &argument.role)
            }))
    } else {
        section.child(element("p").text(words.begin_lead()))
    };
    section.child(steps(scene, None, None))
}

/// Back and on. They are links to the chapters' own pages; a live page of the whole story turns to the
/// chapter in place.
fn steps(scene: &Scene, page: Option<ChapterIx>, chapter: Option<ChapterIx>) -> Element {
    let (seed, words) = (&scene.seed, scene.words);
    let link = |class: &'static str, label: &'static str, to: Option<ChapterIx>| {
        let link = classed("a", class).text(label);
        match to {
            Some(chapter) => link.attr("href", format!("{}.html", seed.chapters[chapter].id)),
            None => link.attr("href", WHOLE_PAGE),
        }
    };
    let at = chapter.map_or(0, |chapter| usize::from(chapter) + 1);
    let mut steps = classed("nav", "steps").attr("aria-label", words.chapters());
    if at > 0 {
        let back = at.checked_sub(2).map(ChapterIx::from);
        steps = steps.child(link("back", words.back(), back));
    }
    if at < seed.chapters.len() {
        steps = steps.child(link("next", words.next(), Some(ChapterIx::from(at))));
    }
    if page.is_some() {
        steps = steps.child(link("whole", words.whole_story(), None));
    }
    steps
}
