use std::rc::Rc;

use yew::prelude::*;

use super::facts;
use crate::story::{ModuleIx, PartialDate, PartnerIx, PlugEvidence, Standing};
use crate::view::{SOURCES_PAGE, Scene};

#[derive(Clone, PartialEq, Properties)]
pub struct RecordProps {
    pub scene: Scene,
    pub evidence: Rc<Vec<PlugEvidence>>,
}

/// What makes each plug as firm as the board shows it, in a line. All the rest would weigh more than
/// the board itself, so it stands on a page of its own; only what is in force leads straight to its source.
#[component]
pub fn Record(props: &RecordProps) -> Html {
    let RecordProps { scene, evidence } = props;
    let (story, words) = (&scene.seed, scene.page_words());
    let firmest = |partner: PartnerIx, module: ModuleIx| {
        let plug = evidence
            .iter()
            .find(|plug| plug.partner == partner && plug.module == module)?;
        Some((partner, plug.links.first()?))
    };
    let module = |module: ModuleIx| {
        let partners = scene.coalition.partners();
        let plugs: Vec<_> = partners
            .filter_map(|partner| firmest(partner, module))
            .collect();
        if plugs.is_empty() {
            return Html::default();
        }
        html! {
            <div>
                <dt>{ &*story.modules[module].name }</dt>
                { for plugs.into_iter().map(|(partner, link)| html! {
                    <dd>
                        <b>{ &*story.partners[partner].name }</b>
                        { format!(" {} · {} · ", facts::standing(scene, link), scene.words.date(PartialDate::year(link.date.year))) }
                        if link.standing == Standing::InForce {
                            { facts::publisher(&link.sources) }
                        } else {
                            { facts::publisher_at(&link.sources, &scene.evidence_address(partner, module)) }
                        }
                    </dd>
                }) }
            </div>
        }
    };
    html! {
        <section id="sources" class="record" aria-labelledby="sources-heading">
            <h2 id="sources-heading">{ words.sources() }</h2>
            <p class="note">{ words.record_lead() }{ " " }<a href={SOURCES_PAGE}>{ words.all_evidence() }</a></p>
            <dl>{ for scene.coalition.modules().map(module) }</dl>
        </section>
    }
}
