use std::rc::Rc;

use yew::prelude::*;

use super::record::Record;
use super::sources::Sources;
use crate::story::Text;
use crate::story::checked::{PlugEvidence, Tie};
use crate::view::Scene;
use crate::words::format;

#[derive(Clone, PartialEq, Properties)]
pub struct LayoutProps {
    pub scene: Scene,
    /// The live part, as markup.
    pub app: AttrValue,
    pub evidence: Rc<Vec<PlugEvidence>>,
    pub ties: Rc<Vec<Tie>>,
    pub interest_summaries: Rc<Vec<Text>>,
}

/// The page around the live part. It is plain markup and stays as it is.
#[component]
pub fn Layout(props: &LayoutProps) -> Html {
    let LayoutProps {
        scene,
        app,
        evidence,
        ties,
        interest_summaries,
    } = props;
    let (story, words) = (&scene.story, scene.words);
    let argument = &story.argument;
    let date = |date| format::date(story.language, date);
    html! {
        <>
            <a class="skip" href="#board">{ words.skip_to_board() }</a>
            <main>
                <header class="masthead">
                    <p class="kicker">{ words.kind_of_piece() }</p>
                    <h1>{ &*story.title }</h1>
                    <p class="standfirst">{ &*story.standfirst }</p>
                    <p class="byline">
                        <span>{ words.byline(argument, &date(argument.date)) }</span>
                        <span>{ words.checked(&date(story.checked)) }</span>
                        <a href="#sources">{ words.sources() }</a>
                    </p>
                </header>
                <p class="controls-off static">{ words.controls_off() }</p>
                <p class="controls-off failed" role="alert">
                    { words.controls_failed() }{ " " }<a href="" data-reload="">{ words.reload() }</a>
                </p>
                <div id="app">{ Html::from_html_unchecked(app.clone()) }</div>
                <section class="argument" aria-labelledby="argument-heading">
                    <h2 id="argument-heading">{ words.the_argument() }</h2>
                    <p>{ &*argument.claim }</p>
                    <p class="note">{ &*argument.role }</p>
                </section>
                <section class="ties" aria-labelledby="ties-heading">
                    <h2 id="ties-heading">{ words.ties() }</h2>
                    <p class="note">{ words.ties_lead(&argument.author) }</p>
                    <dl>
                        { for story.interests.iter_enumerated().map(|(interest, of)| html! {
                            <div>
                                <dt>{ &*of.name }</dt>
                                <dd>{ &*interest_summaries[usize::from(interest)] }
                                    <ul>
                                        { for ties.iter().filter(|tie| tie.interest == interest).map(|tie| html! {
                                            <li><b>{ &*story.modules[tie.module].name }</b>{ " " }{ &*tie.because }</li>
                                        }) }
                                    </ul>
                                </dd>
                            </div>
                        }) }
                    </dl>
                </section>
                <Record scene={scene.clone()} evidence={evidence.clone()} />
            </main>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct SourcesLayoutProps {
    pub scene: Scene,
    pub evidence: Rc<Vec<PlugEvidence>>,
}

/// The page of all the evidence.
#[component]
pub fn SourcesLayout(props: &SourcesLayoutProps) -> Html {
    let SourcesLayoutProps { scene, evidence } = props;
    let (story, words) = (&scene.story, scene.words);
    html! {
        <main>
            <header class="masthead">
                <p class="kicker"><a href="index.html">{ &*story.title }</a></p>
                <h1>{ words.sources() }</h1>
                <p class="note">{ words.sources_lead(&story.home.name) }</p>
                <p class="byline">
                    <span>{ words.checked(&format::date(story.language, story.checked)) }</span>
                    <a href="index.html">{ words.back_to_board() }</a>
                </p>
            </header>
            <Sources scene={scene.clone()} evidence={evidence.clone()} />
        </main>
    }
}
