use std::rc::Rc;

use typed_index_collections::TiVec;
use yew::prelude::*;

use super::address::CONTEXT_PAGE;
use super::facts;
use crate::coalition::Kind;
use crate::story::{
    Argument, Context, InterestIx, ModuleIx, PartnerIx, PlugEvidence, Standing, Text, Tie,
};
use crate::view::Scene;

#[derive(Clone, PartialEq, Properties)]
pub struct SourcesProps {
    pub scene: Scene,
    pub evidence: Rc<Vec<PlugEvidence>>,
    pub ties: Rc<Vec<Tie>>,
    pub interest_summaries: Rc<TiVec<InterestIx, Text>>,
    pub context: Rc<Context>,
    pub partner_notes: Rc<Vec<(PartnerIx, Text)>>,
}

/// What everything rests on, by module: which interests it is taken to serve and why, and an article for
/// each socket that a reader can open.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    let SourcesProps {
        scene,
        ties,
        interest_summaries,
        ..
    } = props;
    let (story, words) = (&scene.seed, scene.page_words());
    let tie = |tie: &Tie| {
        html! {
            <li>
                <b>{ &*story.interests[tie.interest].name }</b>
                if tie.ours { { " " }<em class="ours">{ words.our_reading() }</em> }
                { " " }{ &*tie.because }
            </li>
        }
    };
    html! {
        <section id="sources" class="sources" aria-label={words.sources()}>
            { filters(scene) }
            <p class="note">{ facts::ties_lead(scene) }</p>
            { for story.modules.iter_enumerated().map(|(module, of)| html! {
                <section id={facts::module_id(scene, module)} data-module={of.id.clone()}>
                    <h2>{ &*of.name }</h2>
                    <details class="ties">
                        <summary>{ words.ties() }</summary>
                        <ul>{ for ties.iter().filter(|of| of.module == module).map(tie) }</ul>
                    </details>
                    { for scene.coalition.partners().map(|partner| article(props, partner, module)) }
                    { touched_by(props, module) }
                </section>
            }) }
            if !props.partner_notes.is_empty() {
                <section class="explained">
                    <h2>{ scene.words.partners() }</h2>
                    <dl>
                        { for props.partner_notes.iter().map(|(partner, note)| html! {
                            <div><dt>{ &*story.partners[*partner].name }</dt><dd>{ &**note }</dd></div>
                        }) }
                    </dl>
                </section>
            }
            <section class="explained">
                <h2>{ words.interests_explained() }</h2>
                <dl>
                    { for story.interests.iter().zip(interest_summaries.iter()).map(|(interest, summary)| html! {
                        // The board leads here, whatever there is to say.
                        <div id={format!("interest-{}", interest.id)}>
                            <dt>{ &*interest.name }</dt>
                            if !summary.is_empty() { <dd>{ &**summary }</dd> }
                        </div>
                    }) }
                </dl>
            </section>
        </section>
    }
}

/// Filters that work by style alone, so also without scripts.
fn filters(scene: &Scene) -> Html {
    let (story, words) = (&scene.seed, scene.page_words());
    let group = |name: &'static str, heading: &'static str, options: Vec<(String, String)>| {
        let all = ("all".to_owned(), words.all().to_owned());
        html! {
            <fieldset>
                <legend>{ heading }</legend>
                { for std::iter::once(all).chain(options).map(|(id, label)| html! {
                    <label><input type="radio" name={name} value={id.clone()} checked={id == "all"} /><span>{ label }</span></label>
                }) }
            </fieldset>
        }
    };
    let has_article = |partner: &PartnerIx| {
        let mut modules = scene.coalition.modules();
        modules.any(|module| scene.coalition.is_known(*partner, module))
    };
    let partners = scene
        .coalition
        .partners()
        .filter(has_article)
        .map(|partner| {
            let of = &story.partners[partner];
            (of.id.to_string(), of.name.to_string())
        });
    let modules = story.modules.iter();
    let standings = Standing::ALL.iter();
    html! {
        <form class="filters" aria-label={words.filter()}>
            { group("partner", words.by_partner(), partners.collect()) }
            { group("module", words.by_module(), modules.map(|of| (of.id.to_string(), of.name.to_string())).collect()) }
            { group("standing", words.by_standing(), standings.map(|of| (of.id().to_owned(), scene.words.standing(*of).to_owned())).collect()) }
        </form>
    }
}

fn article(props: &SourcesProps, partner: PartnerIx, module: ModuleIx) -> Html {
    let SourcesProps {
        scene, evidence, ..
    } = props;
    let story = &scene.seed;
    if !scene.coalition.is_known(partner, module) {
        return Html::default();
    }
    let name = |partner: PartnerIx| &story.partners[partner].name;
    let heading = scene
        .words
        .plug_heading(name(partner), &story.modules[module].name);
    let plug = evidence
        .iter()
        .find(|plug| plug.partner == partner && plug.module == module);
    let ours = props
        .ties
        .iter()
        .filter(|tie| tie.module == module && tie.ours);
    let ours: Vec<InterestIx> = ours.map(|tie| tie.interest).collect();
    html! {
        <article id={scene.evidence_id(partner, module)} data-hue={story.partners[partner].id.clone()}>
            <h3>{ heading }</h3>
            if let Some(plug) = plug {
                { plug_evidence(scene, plug, &ours) }
            }
            { see_also(scene, partner, module) }
        </article>
    }
}

fn plug_evidence(scene: &Scene, plug: &PlugEvidence, ours: &[InterestIx]) -> Html {
    let (story, words) = (&scene.seed, scene.page_words());
    html! {
        <>
            <ul>
                { for plug.links.iter().map(|link| facts::counting_fact(scene, link, ours)) }
                if let (Some(mention), Some(argument)) = (&plug.mention, &scene.prose.argument) {
                    <li data-standing={Standing::Proposed.id()}>
                        { facts::standing_mark(Standing::Proposed, &words.proposed_by(&argument.author)) }
                        { " " }{ &**mention }
                        { " " }<cite>{ proposal(scene, argument) }</cite>
                    </li>
                }
            </ul>
            if !plug.context.is_empty() {
                <p class="note">{ words.context(&story.home.inline) }</p>
                <ul class="context">{ for plug.context.iter().map(|link| facts::fact(scene, link)) }</ul>
            }
        </>
    }
}

/// Where the author proposed it.
fn proposal(scene: &Scene, argument: &Argument) -> String {
    let date = scene.seed.argued.map(|date| scene.words.date(date));
    let parts = [&*argument.author, &*argument.publisher].into_iter();
    let parts: Vec<&str> = parts.chain(date.as_deref()).collect();
    parts.join(scene.page_words().separator())
}

/// Where the rest of a group's or a member's evidence stands.
fn see_also(scene: &Scene, partner: PartnerIx, module: ModuleIx) -> Html {
    let (story, words) = (&scene.seed, scene.page_words());
    let known = |one: &PartnerIx| {
        story
            .plugs
            .iter()
            .any(|plug| plug.partner == *one && plug.module == module)
    };
    let mut without = Vec::new();
    let (lead, others): (String, Vec<PartnerIx>) = match scene.coalition.kind(partner) {
        Kind::Group(members) => {
            let (with, none): (Vec<_>, Vec<_>) = members.iter().copied().partition(known);
            without = none;
            (words.through_members().to_owned(), with)
        }
        Kind::Member(group) if known(group) => (
            words.through_group(&story.partners[*group].inline),
            vec![*group],
        ),
        _ => return Html::default(),
    };
    if others.is_empty() {
        return Html::default();
    }
    let names = |of: &[PartnerIx]| {
        let names: Vec<&str> = of.iter().map(|of| &*story.partners[*of].inline).collect();
        scene.words.list(&names)
    };
    html! {
        <>
        <p class="see-also">
            { lead }
            { for others.iter().map(|&other| html! {
                <>{ " " }<a href={format!("#{}", scene.evidence_id(other, module))}>{ &*story.partners[other].name }</a></>
            }) }
        </p>
        if !without.is_empty() {
            <p class="note">{ words.members_without(&names(&without)) }</p>
        }
        </>
    }
}

/// Events, views and checks that touch a module.
fn touched_by(props: &SourcesProps, module: ModuleIx) -> Html {
    let SourcesProps { scene, context, .. } = props;
    let words = scene.page_words();
    let events = context.events.iter().any(|of| of.modules.contains(&module));
    let views = context.views.iter().any(|of| of.modules.contains(&module));
    let checks = context.checks.iter().any(|of| of.modules.contains(&module));
    if !(events || views || checks) {
        return Html::default();
    }
    html! {
        <p class="see-also">
            { words.touched_by() }
            if events { { " " }<a href={format!("{CONTEXT_PAGE}#events")}>{ words.events() }</a> }
            if views { { " " }<a href={format!("{CONTEXT_PAGE}#views")}>{ words.views() }</a> }
            if checks { { " " }<a href={CONTEXT_PAGE}>{ words.checks() }</a> }
        </p>
    }
}
