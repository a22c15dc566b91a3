//! How a fact, its standing and its sources are shown, wherever they are.

use yew::prelude::*;

use crate::story::{Evidence, SourceLink};
use crate::story::{InterestIx, ModuleIx, PartialDate, Standing};
use crate::view::{SOURCES_PAGE, Scene};

/// A piece of evidence: standing and date, the claim, the sources.
pub(super) fn fact(scene: &Scene, fact: &Evidence) -> Html {
    shown(scene, fact, Html::default())
}

/// A piece of evidence that counts, and for which interests; of these, which only in our own reading of its module.
pub(super) fn counting_fact(scene: &Scene, fact: &Evidence, ours: &[InterestIx]) -> Html {
    let words = scene.page_words();
    let name = |interest: &InterestIx| {
        let name = &scene.seed.interests[*interest].inline;
        match ours.contains(interest) {
            true => words.as_we_read_it(name),
            false => name.to_string(),
        }
    };
    let names: Vec<String> = fact.serves.iter().map(name).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let serves = match &names[..] {
        [] => words.serves_none().to_owned(),
        names => words.serves(&scene.words.list(names)),
    };
    shown(
        scene,
        fact,
        html! { <><small>{ serves }</small>{ " · " }</> },
    )
}

fn shown(scene: &Scene, fact: &Evidence, after: Html) -> Html {
    let date = scene.words.date(fact.date);
    let mut standing = format!("{} · {date}", standing(scene, fact));
    if let Some(until) = fact.until {
        let date = scene.words.date(until);
        let words = scene.page_words();
        let ends = if fact.has_ended_by(scene.seed.verified) {
            words.ended_on(&date)
        } else {
            words.until(&date)
        };
        standing = standing + words.separator() + &ends;
    }
    let reached = format!("{} {}", fact.standing.id(), fact.date);
    let serves: Vec<&str> = fact
        .serves
        .iter()
        .map(|interest| &*scene.seed.interests[*interest].id)
        .collect();
    html! {
        <li data-standing={fact.standing.id()} data-reached={reached} data-serves={serves.join(" ")}>
            { standing_mark(fact.standing, &standing) }{ " " }{ &*fact.claim }{ " " }
            { sources(scene, &fact.sources) }
            { after }
            { checked(scene, fact.verified) }
        </li>
    }
}

/// When something was last checked.
pub(super) fn checked(scene: &Scene, on: PartialDate) -> Html {
    html! { <small>{ scene.page_words().checked_on(&scene.words.date(on)) }</small> }
}

/// The standing that a piece of evidence shows.
pub(super) fn standing(scene: &Scene, fact: &Evidence) -> &'static str {
    if fact.operating {
        scene.words.operating()
    } else {
        scene.words.standing(fact.standing)
    }
}

pub(super) fn standing_mark(standing: Standing, text: &str) -> Html {
    html! { <span class="standing" data-standing={standing.id()}>{ text.to_owned() }</span> }
}

/// Sources in full: title, publisher, date.
pub(super) fn sources(scene: &Scene, sources: &[SourceLink]) -> Html {
    let separator = scene.page_words().separator();
    let source = |source: &SourceLink| {
        let published = source.published;
        let published = published.map(|date| {
            let date = scene.words.date(date);
            format!("{separator}{date}")
        });
        html! {
            <span>
                <a href={source.url.clone()} lang={foreign(scene, source)}>{ &*source.title }</a>
                { separator }{ &*source.publisher }{ published.unwrap_or_default() }
            </span>
        }
    };
    html! { <cite>{ for sources.iter().map(source) }</cite> }
}

/// The first source in short, where its title would weigh more than what it backs: the publisher.
pub(super) fn publisher(sources: &[SourceLink]) -> Html {
    let first = sources.first();
    first.map_or_else(Html::default, |source| {
        html! { <a href={source.url.clone()}>{ &*source.publisher }</a> }
    })
}

/// The first source's publisher, as a link to where all of them stand.
pub(super) fn publisher_at(sources: &[SourceLink], address: &str) -> Html {
    let first = sources.first();
    first.map_or_else(Html::default, |source| {
        html! { <a href={address.to_owned()}>{ &*source.publisher }</a> }
    })
}

/// The tag of a source's language, where it is not the page's.
fn foreign(scene: &Scene, source: &SourceLink) -> Option<String> {
    let language = &*source.language;
    (language != scene.seed.language.tag()).then(|| language.to_owned())
}

/// Links to the modules that something touches.
pub(super) fn modules(scene: &Scene, modules: &[ModuleIx]) -> Html {
    let link = |&module: &ModuleIx| {
        let of = &scene.seed.modules[module];
        html! { <>{ " " }<a href={format!("{SOURCES_PAGE}#{}", module_id(scene, module))}>{ &*of.name }</a></> }
    };
    if modules.is_empty() {
        return Html::default();
    }
    html! { <span class="touches">{ for modules.iter().map(link) }</span> }
}

/// The id of a module's section on the page of sources.
pub(super) fn module_id(scene: &Scene, module: ModuleIx) -> String {
    format!("module-{}", scene.seed.modules[module].id)
}

/// Whose the ties between modules and interests are.
pub(super) fn ties_lead(scene: &Scene) -> String {
    let words = scene.page_words();
    match &scene.prose.argument {
        Some(argument) => words.ties_lead(&argument.author),
        None => words.ties_lead_ours().to_owned(),
    }
}
