//! What several pages have in common: their props, mastheads, and the parts around their boards.

use std::rc::Rc;

use typed_index_collections::TiVec;
use yew::prelude::*;

use super::address::{CONTEXT_PAGE, Folders, Page};
use super::comparison::SideBySide;
use super::counting::CORRECTIONS;
use super::share::pictures::byline;
use super::share::{Beside, Share};
use super::sum::sum;
use crate::coalition::{Mixes, Offers};
use crate::state::{State, link};
use crate::story::{
    Account, ChapterIx, Comparison, Context, InterestIx, PartialDate, PartnerIx, PlugEvidence,
    Publisher, Text, Tie,
};
use crate::view::{COUNTING_PAGE, EXPLORE_PAGE, SOURCES_PAGE, Scene, WHOLE_PAGE, space_sentence};
use crate::words::{exploring_phrases, head, share_phrases};

/// What a page is drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct LayoutProps {
    pub scene: Scene,
    pub page: Page,
    pub folders: Folders,
    pub share: Share,
    pub publisher: Option<Publisher>,
    /// The live part, as markup; empty on pages that have none.
    pub app: AttrValue,
    pub evidence: Rc<Vec<PlugEvidence>>,
    pub ties: Rc<Vec<Tie>>,
    pub interest_summaries: Rc<TiVec<InterestIx, Text>>,
    pub context: Rc<Context>,
    pub comparisons: Rc<Vec<Comparison>>,
    pub partner_notes: Rc<Vec<(PartnerIx, Text)>>,
    pub account: Rc<Account>,
    /// When the newest source was published, where any says it.
    pub newest: Option<PartialDate>,
}

pub(super) fn masthead(props: &LayoutProps) -> Html {
    let scene = &props.scene;
    let (story, words) = (&scene.seed, scene.page_words());
    html! {
        <header class="masthead">
            { languages(props) }
            <p class="kicker">{ words.kind_of_piece() }</p>
            if props.page.is_whole() {
                <h1>{ &*story.title }</h1>
                if !scene.prose.standfirst.is_empty() {
                    <p class="standfirst">{ &*scene.prose.standfirst }</p>
                }
            } else {
                <h1><a href={WHOLE_PAGE}>{ &*story.title }</a></h1>
            }
            <p class="byline">
                if let Some(byline) = byline(scene) {
                    <span>{ byline }</span>
                }
                { looked_at(props) }
                { publisher(props) }
                <a href={SOURCES_PAGE}>{ words.sources() }</a>
                <a class="full" href={WHOLE_PAGE}>{ scene.words.whole_story() }</a>
            </p>
        </header>
    }
}

/// When the facts were last checked, and how far the sources reach: the one says nothing of the other.
fn looked_at(props: &LayoutProps) -> Html {
    let LayoutProps { scene, newest, .. } = props;
    let words = scene.page_words();
    let date = |date| scene.words.date(date);
    html! {
        <>
            <span>{ words.checked(&date(scene.seed.verified)) }</span>
            if let Some(newest) = *newest {
                <span>{ words.newest_source(&date(newest)) }</span>
            }
        </>
    }
}

/// Whose page it is. A picture that a reader saves has its credit from these lines.
fn publisher(props: &LayoutProps) -> Html {
    let Some(publisher) = &props.publisher else {
        return Html::default();
    };
    let said = props.scene.page_words().published_by(&publisher.name);
    html! {
        <span>
            if let Some(url) = &publisher.url {
                <a href={url.clone()}>{ said }</a>
            } else {
                { said }
            }
        </span>
    }
}

pub(super) fn inner_masthead(props: &LayoutProps, title: &str, lead: &str) -> Html {
    let story = &props.scene.seed;
    let words = props.scene.page_words();
    let other = match props.page {
        Page::Sources => props
            .context
            .has_any()
            .then(|| (CONTEXT_PAGE, around(props))),
        _ => Some((SOURCES_PAGE, words.sources())),
    };
    html! {
        <header class="masthead">
            { languages(props) }
            <p class="kicker"><a href={WHOLE_PAGE}>{ &*story.title }</a></p>
            <h1>{ title.to_owned() }</h1>
            if !lead.is_empty() {
                <p class="note">{ lead.to_owned() }</p>
            }
            <p class="byline">
                { looked_at(props) }
                { publisher(props) }
                <a href={WHOLE_PAGE}>{ words.back_to_board() }</a>
                if let Some((href, title)) = other {
                    <a {href}>{ title }</a>
                }
                if props.page == Page::Sources {
                    <a href={COUNTING_PAGE}>{ words.counting() }</a>
                    <a href="#data">{ share_phrases(story.language).take_along() }</a>
                }
            </p>
        </header>
    }
}

/// What the page of what stands around the story is called.
pub(super) fn around(props: &LayoutProps) -> &'static str {
    around_of(&props.scene, &props.context)
}

/// The same, of a story's context.
pub(super) fn around_of(scene: &Scene, context: &Context) -> &'static str {
    let words = scene.page_words();
    if context.checks.is_empty() {
        words.around()
    } else {
        words.checks()
    }
}

/// The foot of a page: how we count, what has been corrected, and where to tell of errors.
pub(super) fn foot(props: &LayoutProps) -> Html {
    let LayoutProps { scene, account, .. } = props;
    let words = scene.page_words();
    let corrected = |date| words.corrected(&scene.words.date(date));
    html! {
        <nav class="foot" aria-label={words.foot()}>
            if props.page != Page::Counting {
                <a href={COUNTING_PAGE}>{ words.counting() }</a>
            }
            if let Some(date) = account.corrected() {
                <a class="corrected" href={format!("{COUNTING_PAGE}#{CORRECTIONS}")}>{ corrected(date) }</a>
            }
            if let Some(errors) = &account.errors {
                <a href={errors.clone()}>{ words.report_error() }</a>
            }
            { for props.share.beside.iter().filter_map(|other| another_story(props, other)) }
        </nav>
    }
}

/// A link to another story's site, in the reader's language where it is told in it.
fn another_story(props: &LayoutProps, other: &Beside) -> Option<Html> {
    let here = props.scene.seed.language;
    let (language, title) = other.in_language(here)?;
    let root = props.folders.root(here);
    let folders = Folders {
        languages: other.name.iter().map(|(language, _)| *language).collect(),
    };
    let href = format!("{root}{}{}", other.address, folders.folder(language));
    let said = props.scene.page_words().another_story();
    let tag = (language != here).then(|| language.tag());
    Some(
        html! { <span class="another">{ said }{ " " }<a {href} hreflang={tag} lang={tag}>{ title.to_owned() }</a></span> },
    )
}

/// Links to the same page in the other languages. The start script keeps the board's state in them.
fn languages(props: &LayoutProps) -> Html {
    let LayoutProps {
        scene,
        page,
        folders,
        ..
    } = props;
    let here = scene.seed.language;
    if folders.languages.len() < 2 {
        return Html::default();
    }
    let link = |&language: &crate::story::Language| {
        let tag = language.tag();
        if language == here {
            return html! { <span aria-current="true" lang={tag}>{ &*head(language).name }</span> };
        }
        let href = folders.way(here, language, &page.file(&scene.seed));
        html! { <a {href} hreflang={tag} lang={tag}>{ &*head(language).name }</a> }
    };
    html! {
        <nav class="languages" aria-label={scene.page_words().languages()}>
            { for folders.languages.iter().map(link) }
        </nav>
    }
}

pub(super) fn controls_off(props: &LayoutProps) -> Html {
    let words = props.scene.page_words();
    html! {
        <>
            <p class="controls-off static">{ words.controls_off() }</p>
            <p class="controls-off failed" role="alert">
                { words.controls_failed() }{ " " }<a href="" data-reload="">{ words.reload() }</a>
            </p>
        </>
    }
}

/// What the space of all mixes of the page's first board proves, and the way to find out more.
pub(super) fn exploring(props: &LayoutProps, chapter: Option<ChapterIx>) -> Html {
    let scene = &props.scene;
    let (story, coalition) = (&scene.seed, &scene.coalition);
    let words = exploring_phrases(story.language);
    let first = State::on_page(story, coalition, chapter);
    let space = Mixes::of(&Offers::of_columns(coalition, first.first()));
    // That page starts from the story's first board.
    let href = match chapter {
        Some(_) => format!(
            "{EXPLORE_PAGE}#{}",
            link::written(first.first(), story, coalition)
        ),
        None => EXPLORE_PAGE.to_owned(),
    };
    html! {
        <section id="explore" class="exploring" aria-labelledby="explore-heading">
            <h2 id="explore-heading" tabindex="-1">{ words.heading() }</h2>
            { for space.iter().map(|mixes| html! { <p>{ space_sentence(scene, words, mixes) }</p> }) }
            <p><a {href} data-explore="">{ words.open() }</a></p>
            <div data-explore-root="" data-chapter={chapter.map(|chapter| story.chapters[chapter].id.clone())} />
        </section>
    }
}

pub(super) fn live(props: &LayoutProps, chapter: Option<&Text>) -> Html {
    html! {
        <>
            { controls_off(props) }
            <div id="app" data-chapter={chapter.cloned()} data-sum={sum(&props.app)}>{ Html::from_html_unchecked(props.app.clone()) }</div>
        </>
    }
}

/// The live part of the whole story for frames: the first chapter alone. Its sum is that of all of them, which come
/// from the page that it names (`platform.js`).
pub(super) fn live_for_frames(props: &LayoutProps) -> Html {
    let first = without_chapters(&props.app);
    html! {
        <>
            { controls_off(props) }
            <div id="app" data-whole={WHOLE_PAGE} data-sum={sum(&props.app)}>{ Html::from_html_unchecked(first.into()) }</div>
        </>
    }
}

/// A live part without the chapters after what stands before the first.
fn without_chapters(app: &str) -> String {
    let begins = app.find("<section class=\"chapter\" id=");
    let ends = begins.and_then(|at| {
        app[at..]
            .find("</div><div class=\"stage\"")
            .map(|end| at + end)
    });
    match begins.zip(ends) {
        Some((begins, ends)) => [&app[..begins], &app[ends..]].concat(),
        None => app.to_owned(),
    }
}

pub(super) fn side_by_side(props: &LayoutProps, comparison: &Comparison) -> Html {
    html! { <SideBySide scene={props.scene.clone()} comparison={comparison.clone()} /> }
}
