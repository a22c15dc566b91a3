//! What stands around the argument: events, other views, checks, figures.

use std::rc::Rc;

use yew::prelude::*;

use super::address::CONTEXT_PAGE;
use super::facts;
use crate::story::file::Stands;
use crate::story::{Context, Event, FactCheck, Figure, SourceLink, View};
use crate::view::Scene;
use crate::words::format;

#[derive(Clone, PartialEq, Properties)]
pub struct ContextProps {
    pub scene: Scene,
    pub context: Rc<Context>,
}

#[derive(Clone, PartialEq, Properties)]
pub struct EventsProps {
    pub scene: Scene,
    pub context: Rc<Context>,
    /// Only the first source's publisher of each, as on the page of the whole story, which leads on to the
    /// page of checks: that has all.
    pub brief: bool,
}

/// What happened, and what others say. They are part of the story, so its page has them too.
#[component]
pub fn Events(props: &EventsProps) -> Html {
    let EventsProps {
        scene,
        context,
        brief,
    } = props;
    let words = scene.page_words();
    let backed = |sources: &[SourceLink], id: &str| {
        if *brief {
            facts::publisher_at(sources, &format!("{CONTEXT_PAGE}#{id}"))
        } else {
            facts::sources(scene, sources)
        }
    };
    // Each is marked on the page that has all of its sources, for the brief ones to lead to.
    let marked = |id: &str| (!*brief).then(|| id.to_owned());
    let checked = |date| {
        if *brief {
            Html::default()
        } else {
            facts::checked(scene, date)
        }
    };
    let event = |event: &Event| {
        let id = format!("event-{}", event.id);
        html! {
            <li id={marked(&id)}>
                <b>{ scene.words.date(event.date) }</b>{ " " }{ &*event.what }{ " " }
                { backed(&event.sources, &id) }{ checked(event.verified) }
            </li>
        }
    };
    let view = |view: &View| {
        let id = format!("view-{}", view.id);
        html! {
            <li id={marked(&id)} data-stands={view.stands.map(Stands::id)}>
                <b>{ &*view.who }</b>{ words.separator() }{ &*view.role }
                if let Some(stands) = view.stands {
                    { " " }<span class="stands">{ words.our_label(words.stands(stands)) }</span>
                }
                if let Some(about) = &view.about {
                    <span class="about">{ words.view_about(about) }</span>
                }
                <p>{ &*view.says }{ " " }{ backed(&view.sources, &id) }{ checked(view.verified) }</p>
            </li>
        }
    };
    html! {
        <>
            if !context.events.is_empty() {
                <section id="events" class="events" aria-labelledby="events-heading">
                    <h2 id="events-heading">{ words.events() }</h2>
                    <ol>{ for context.events.iter().map(event) }</ol>
                </section>
            }
            if !context.views.is_empty() {
                <section id="views" class="views" aria-labelledby="views-heading">
                    <h2 id="views-heading">{ words.views() }</h2>
                    <p class="note">{ if scene.seed.argued.is_some() { words.views_lead() } else { words.views_lead_alone() } }</p>
                    <ul>{ for context.views.iter().map(view) }</ul>
                    if *brief && !context.checks.is_empty() {
                        <p><a href={CONTEXT_PAGE}>{ words.checks() }</a></p>
                    }
                </section>
            }
        </>
    }
}

/// The argument's own figures, checked, and others drawn.
#[component]
pub fn Checks(props: &ContextProps) -> Html {
    let ContextProps { scene, context } = props;
    let words = scene.page_words();
    let check = |check: &FactCheck| {
        html! {
            <li id={format!("check-{}", check.id)}>
                <p class="claim">{ &*check.claim }</p>
                <p>
                    <span class="standing" data-outcome={check.outcome.id()}>{ words.outcome(check.outcome) }</span>
                    { " " }{ &*check.finding }{ " " }{ facts::sources(scene, &check.sources) }
                    { facts::checked(scene, check.verified) }
                </p>
                { facts::modules(scene, &check.modules) }
            </li>
        }
    };
    html! {
        <>
            if !context.checks.is_empty() {
                <section class="checks" aria-label={words.checks()}>
                    <ul>{ for context.checks.iter().map(check) }</ul>
                </section>
            }
            if !context.figures.is_empty() {
                <section class="figures" aria-labelledby="figures-heading">
                    <h2 id="figures-heading">{ words.figures() }</h2>
                    { for context.figures.iter().map(|of| html! { <Drawn scene={scene.clone()} figure={of.clone()} /> }) }
                </section>
            }
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct DrawnProps {
    pub scene: Scene,
    pub figure: Figure,
}

/// A figure as a table with a bar in each row: the picture is its own text.
#[component]
pub fn Drawn(props: &DrawnProps) -> Html {
    let DrawnProps { scene, figure } = props;
    let words = scene.page_words();
    let most = figure.rows.iter().map(|row| row.1).fold(0.0, f64::max);
    let row = |(label, value): &(crate::story::Text, f64)| {
        let width = if most > 0.0 {
            value / most * 100.0
        } else {
            0.0
        };
        html! {
            <tr>
                <th scope="row">{ &**label }</th>
                <td>
                    <svg class="bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
                        <rect width={format!("{width:.1}")} height="1" />
                    </svg>
                    { " " }<span class="number">{ format::number(scene.seed.language, *value) }</span>
                </td>
            </tr>
        }
    };
    html! {
        <figure id={format!("figure-{}", figure.id)}>
            <table>
                <caption><b>{ &*figure.title }</b>{ " " }<span class="note">{ words.unit(&figure.unit, &figure.year) }</span></caption>
                <thead class="unseen"><tr><th scope="col">{ words.figure_label() }</th><th scope="col">{ &*figure.unit }</th></tr></thead>
                <tbody>{ for figure.rows.iter().map(row) }</tbody>
            </table>
            <figcaption>{ &*figure.note }{ " " }{ words.source() }{ " " }{ facts::sources(scene, &figure.sources) }
                { facts::checked(scene, figure.verified) }{ facts::modules(scene, &figure.modules) }</figcaption>
        </figure>
    }
}
