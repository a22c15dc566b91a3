//! What stands around the argument: events, other views, checks, figures.

use std::rc::Rc;

use yew::prelude::*;

use super::address::CONTEXT_PAGE;
use super::facts;
use super::timeline::{Mark, Timeline};
use crate::story::file::Stands;
use crate::story::{Context, Event, FactCheck, Figure, PartialDate, SourceLink, View};
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
            <li id={marked(&id)} data-when={side_of(scene, event.date)}>
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
                    { line(scene, context, *brief) }
                    { key(scene, context) }
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

/// On which side of the argument an event surely lies; neither where it may be both, or nothing is argued.
fn side_of(scene: &Scene, date: PartialDate) -> Option<&'static str> {
    let argued = scene.seed.argued?;
    match () {
        () if date.last_day() < argued.first_day() => Some("before"),
        () if date.first_day() > argued.last_day() => Some("after"),
        () => None,
    }
}

/// The width of a line, in units of the picture: so its writing has one size, however many columns there are.
const WIDTH: u32 = 960;

/// The width of a mark in one column, with its margin.
const CELL: u32 = 10;

/// Its height: where a window is narrow, all of the line is small.
const ROW: u32 = 18;

/// The room that a year takes from where it begins.
const YEAR: u32 = 40;

/// The room over a line for what its moment is called, and under it for the years.
const OVER: u32 = 18;

/// The events as a line in time. It is a picture of the list that follows, which says all of it.
fn line(scene: &Scene, context: &Context, brief: bool) -> Html {
    let dates: Vec<PartialDate> = context.events.iter().map(|event| event.date).collect();
    let Some(line) = Timeline::of(&dates, scene.seed.argued) else {
        return Html::default();
    };
    let at = |column: u32| column * WIDTH / line.columns;
    let over = if line.pivot.is_some() { OVER } else { 0 };
    let base = over + line.height * ROW;
    let mark = |(event, mark): (&Event, &Mark)| {
        let way = if brief { CONTEXT_PAGE } else { "" };
        let class = if mark.is_exact { "exact" } else { "rough" };
        // In the middle of its first column, to the middle of its last.
        let middle = |column: u32| (at(column) + at(column + 1)) / 2;
        let (from, to) = (middle(mark.from), middle(mark.to));
        html! {
            <a href={format!("{way}#event-{}", event.id)} tabindex="-1" data-when={side_of(scene, event.date)}>
                <title>{ scene.words.date(event.date) }</title>
                <rect
                    {class}
                    x={(from + 1 - CELL / 2).to_string()}
                    y={(base - (mark.level + 1) * ROW + 1).to_string()}
                    width={(to - from + CELL - 2).to_string()}
                    height={(ROW - 2).to_string()}
                    rx={(CELL / 2 - 1).to_string()}
                />
            </a>
        }
    };
    let year = |&(column, year): &(u32, u16)| {
        let x = at(column);
        let (place, anchor) = match x + YEAR > WIDTH {
            true => (WIDTH, "end"),
            false => (x, "start"),
        };
        html! {
            <>
                <path d={format!("M{x} {base}v4")} />
                <text x={place.to_string()} y={(base + OVER - 2).to_string()} text-anchor={anchor}>{ year.to_string() }</text>
            </>
        }
    };
    let pivot = |(from, to): (u32, u32)| {
        // What it is called stands on the side on which there is room.
        let (x, anchor) = if from * 2 > line.columns {
            (at(to + 1), "end")
        } else {
            (at(from), "start")
        };
        let called = scene
            .seed
            .argued
            .map(|date| scene.words.as_of_argument(&scene.words.date(date)));
        html! {
            <>
                <rect
                    class="pivot"
                    x={at(from).to_string()}
                    y={over.to_string()}
                    width={(at(to + 1) - at(from)).to_string()}
                    height={(base - over).to_string()}
                />
                <text class="called" x={x.to_string()} y={(OVER - 6).to_string()} text-anchor={anchor}>{ called }</text>
            </>
        }
    };
    html! {
        <svg class="line" aria-hidden="true" viewBox={format!("0 0 {WIDTH} {}", base + OVER)}>
            { for line.pivot.map(pivot) }
            <path d={format!("M0 {base}H{WIDTH}")} />
            { for line.years.iter().map(year) }
            { for context.events.iter().zip(&line.marks).map(mark) }
        </svg>
    }
}

/// What the looks of the marks mean, as many of them as there are.
fn key(scene: &Scene, context: &Context) -> Html {
    let words = scene.page_words();
    let events = || context.events.iter().map(|event| event.date);
    let has = |side: Option<&str>| events().any(|date| side_of(scene, date) == side);
    let sides = [
        (Some("before"), words.before_argument()),
        (Some("after"), words.after_argument()),
        (None, words.around_argument()),
    ];
    let sides = sides
        .into_iter()
        .filter(|(side, _)| scene.seed.argued.is_some() && has(*side));
    html! {
        <p class="note when">
            { for sides.map(|(side, meaning)| html! { <span data-when={side}>{ meaning }</span> }) }
            if events().any(|date| date.day.is_none()) {
                <span class="rough">{ words.no_day() }</span>
            }
        </p>
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
