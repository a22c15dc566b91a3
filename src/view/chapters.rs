use typed_index_collections::TiVec;
use yew::prelude::*;

use super::Scene;
use super::bet::{BetOn, bet_on};
use super::prose;
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
) -> Html {
    let (story, words) = (&scene.story, scene.words);
    let current = state.chapter;
    let section = |chapter: ChapterIx, of: &Chapter| {
        let id = format!("chapter-{}", of.id);
        let heading = format!("{id}-heading");
        html! {
            <section class="chapter" {id} data-chapter={of.id.clone()}
                data-current={(current == Some(chapter)).then_some("")} aria-labelledby={heading.clone()}>
                <p class="progress">{ words.progress(usize::from(chapter) + 1, story.chapters.len()) }</p>
                { prose::headed(&heading, &of.heading, &of.text) }
                { bet_on(BetOn { scene, chapter, bet: state.bets[chapter], right: answers[chapter] }) }
                if page.is_none() {
                    <button type="button" class="show" data-action="show">{ words.show_on_board() }</button>
                }
                { steps(scene, page, Some(chapter)) }
            </section>
        }
    };
    html! {
        <div class="chapters">
            if page.is_none() {
                <section class="chapter" data-chapter="" data-current={current.is_none().then_some("")}
                    aria-labelledby="argument-heading">
                    <h2 id="argument-heading" tabindex="-1">{ words.the_argument() }</h2>
                    <p>{ prose::text(&story.argument.claim) }</p>
                    <p class="note">{ prose::text(&story.argument.role) }</p>
                    { steps(scene, page, None) }
                </section>
            }
            { for story.chapters.iter_enumerated()
                .filter(|(chapter, _)| page.is_none_or(|page| page == *chapter))
                .map(|(chapter, of)| section(chapter, of)) }
        </div>
    }
}

/// Back and on. They are links to the chapters' own pages; a live page of the whole story turns to the
/// chapter in place.
fn steps(scene: &Scene, page: Option<ChapterIx>, chapter: Option<ChapterIx>) -> Html {
    let (story, words) = (&scene.story, scene.words);
    let link = |class: &'static str, label: &'static str, to: Option<ChapterIx>| {
        let href = match to {
            Some(chapter) => format!("{}.html", story.chapters[chapter].id),
            None => WHOLE_PAGE.to_owned(),
        };
        html! { <a {class} {href}>{ label }</a> }
    };
    let at = chapter.map_or(0, |chapter| usize::from(chapter) + 1);
    let back = (at > 0).then(|| at.checked_sub(2).map(ChapterIx::from));
    let next = (at < story.chapters.len()).then(|| Some(ChapterIx::from(at)));
    html! {
        <nav class="steps" aria-label={words.chapters()}>
            { for back.map(|to| link("back", words.back(), to)) }
            { for next.map(|to| link("next", words.next(), to)) }
            if page.is_some() {
                <a class="whole" href={WHOLE_PAGE}>{ words.whole_story() }</a>
            }
        </nav>
    }
}
