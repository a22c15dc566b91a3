use std::rc::Rc;

use typed_index_collections::TiVec;
use yew::prelude::*;

use super::Scene;
use super::bet::{BetOn, bet_on};
use super::reading::use_reading;
use crate::state::{Action, Bet};
use crate::story::{Chapter, ChapterIx};

/// The page of the whole story.
pub const WHOLE_PAGE: &str = "index.html";

#[derive(Clone, PartialEq, Properties)]
pub struct ChaptersProps {
    pub scene: Scene,
    /// The chapter whose page this is; `None` on the page of the whole story.
    pub page: Option<ChapterIx>,
    /// The chapter that the reader has come to.
    pub current: Option<ChapterIx>,
    pub bets: TiVec<ChapterIx, Bet>,
    /// By chapter, the number that its bet is on.
    pub answers: Rc<TiVec<ChapterIx, u16>>,
    pub live: bool,
    pub dispatch: Callback<Action>,
}

/// The story in words. Beside a wide board all of it scrolls past; where there is less room, one chapter
/// stands over the board, with links to the one before and the one after.
#[component]
pub fn Chapters(props: &ChaptersProps) -> Html {
    let ChaptersProps {
        scene,
        page,
        current,
        dispatch,
        ..
    } = props;
    let (story, words) = (&scene.story, scene.words);
    let column = use_reading(*current, props.live && page.is_none(), dispatch);
    let section = |chapter: ChapterIx, of: &Chapter| {
        let id = format!("chapter-{}", of.id);
        let show = dispatch.reform(move |_: MouseEvent| Action::Show(chapter));
        html! {
            <section key={id.clone()} class="chapter" id={id.clone()} data-chapter={of.id.clone()}
                data-current={(*current == Some(chapter)).then_some("")} aria-labelledby={format!("{id}-heading")}>
                <p class="progress">{ words.progress(usize::from(chapter) + 1, story.chapters.len()) }</p>
                <h2 id={format!("{id}-heading")} tabindex="-1">{ &*of.heading }</h2>
                { for of.text.iter().map(|text| html! { <p>{ &**text }</p> }) }
                { bet_on(BetOn { scene, chapter, bet: props.bets[chapter], right: props.answers[chapter], dispatch }) }
                if page.is_none() {
                    <button type="button" class="show" data-action="show" onclick={show}>{ words.show_on_board() }</button>
                }
                { steps(props, Some(chapter)) }
            </section>
        }
    };
    html! {
        <div class="chapters" ref={column}>
            if page.is_none() {
                <section class="chapter" data-chapter="" data-current={current.is_none().then_some("")}
                    aria-labelledby="argument-heading">
                    <h2 id="argument-heading" tabindex="-1">{ words.the_argument() }</h2>
                    <p>{ &*story.argument.claim }</p>
                    <p class="note">{ &*story.argument.role }</p>
                    { steps(props, None) }
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
fn steps(props: &ChaptersProps, chapter: Option<ChapterIx>) -> Html {
    let ChaptersProps {
        scene,
        page,
        live,
        dispatch,
        ..
    } = props;
    let (story, words) = (&scene.story, scene.words);
    let link = |class: &'static str, label: &'static str, to: Option<ChapterIx>| {
        let href = match to {
            Some(chapter) => format!("{}.html", story.chapters[chapter].id),
            None => WHOLE_PAGE.to_owned(),
        };
        let turn = dispatch.reform(move |event: MouseEvent| {
            event.prevent_default();
            Action::Step(to)
        });
        let in_place = *live && page.is_none();
        html! { <a {class} {href} onclick={in_place.then_some(turn)}>{ label }</a> }
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
