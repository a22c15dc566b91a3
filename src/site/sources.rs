use std::rc::Rc;

use yew::prelude::*;

use crate::coalition::Kind;
use crate::story::checked::{Evidence, PlugEvidence, SourceLink};
use crate::story::{ModuleIx, PartnerIx, Standing};
use crate::view::Scene;
use crate::words::format;

#[derive(Clone, PartialEq, Properties)]
pub struct SourcesProps {
    pub scene: Scene,
    pub evidence: Rc<Vec<PlugEvidence>>,
}

/// What every plug rests on: an article for each socket that a reader can open, by module.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    let SourcesProps { scene, evidence } = props;
    let (story, words) = (&scene.story, scene.words);
    let of = |partner, module| {
        evidence
            .iter()
            .find(|plug| plug.partner == partner && plug.module == module)
    };
    let article = |partner: PartnerIx, module: ModuleIx| {
        if !scene.coalition.is_known(partner, module) {
            return Html::default();
        }
        let heading =
            words.plug_heading(&story.partners[partner].name, &story.modules[module].name);
        html! {
            <article id={scene.evidence_id(partner, module)} data-hue={story.partners[partner].id.clone()}>
                <h3>{ heading }</h3>
                if let Some(plug) = of(partner, module) {
                    { plug_evidence(scene, plug) }
                }
                { see_also(scene, partner, module) }
            </article>
        }
    };
    html! {
        <section id="sources" class="sources" aria-label={words.sources()}>
            { for story.modules.iter_enumerated().map(|(module, of)| html! {
                <section>
                    <h2>{ &*of.name }</h2>
                    { for scene.coalition.partners().map(|partner| article(partner, module)) }
                </section>
            }) }
        </section>
    }
}

fn plug_evidence(scene: &Scene, plug: &PlugEvidence) -> Html {
    let (story, words) = (&scene.story, scene.words);
    html! {
        <>
            <ul>
                { for plug.links.iter().map(|link| fact(scene, link)) }
                if let Some(mention) = &plug.mention {
                    <li>
                        <span class="standing" data-standing={Standing::Proposed.id()}>
                            { words.proposed_by(&story.argument.author) }
                        </span>
                        { " " }{ &**mention }
                    </li>
                }
            </ul>
            if !plug.context.is_empty() {
                <p class="note">{ words.context(&story.home.name) }</p>
                <ul class="context">{ for plug.context.iter().map(|link| fact(scene, link)) }</ul>
            }
        </>
    }
}

fn fact(scene: &Scene, fact: &Evidence) -> Html {
    let words = scene.words;
    let standing = words.evidence_standing(fact.standing, fact.operating);
    let date = format::date(scene.story.language, fact.date);
    html! {
        <li>
            <span class="standing" data-standing={fact.standing.id()}>{ format!("{standing} · {date}") }</span>
            { " " }{ &*fact.claim }{ " " }
            <cite>{ for fact.sources.iter().map(|source| source_link(scene, source)) }</cite>
        </li>
    }
}

fn source_link(scene: &Scene, source: &SourceLink) -> Html {
    let published = source
        .published
        .map(|date| format!(", {}", format::date(scene.story.language, date)));
    html! {
        <span>
            <a href={source.url.clone()} lang={source.language.clone()}>{ &*source.title }</a>
            { format!(", {}", source.publisher) }{ published.unwrap_or_default() }
        </span>
    }
}

/// Where the rest of a group's or a member's evidence stands.
fn see_also(scene: &Scene, partner: PartnerIx, module: ModuleIx) -> Html {
    let (story, words) = (&scene.story, scene.words);
    let known = |one: &PartnerIx| {
        story
            .plugs
            .iter()
            .any(|plug| plug.partner == *one && plug.module == module)
    };
    let (lead, others): (String, Vec<PartnerIx>) = match scene.coalition.kind(partner) {
        Kind::Group(members) => (
            words.through_members().to_owned(),
            members.iter().copied().filter(known).collect(),
        ),
        Kind::Member(group) if known(group) => (
            words.through_group(&story.partners[*group].inline),
            vec![*group],
        ),
        _ => return Html::default(),
    };
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <p class="see-also">
            { lead }
            { for others.iter().map(|&other| html! {
                <>{ " " }<a href={format!("#{}", scene.evidence_id(other, module))}>{ &*story.partners[other].name }</a></>
            }) }
        </p>
    }
}
