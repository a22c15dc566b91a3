use yew::prelude::*;

use super::Scene;
use crate::coalition::Kind;
use crate::story::{ModuleIx, PartnerIx};

#[derive(Clone, PartialEq, Properties)]
pub struct EvidenceDialogProps {
    pub scene: Scene,
    /// The socket whose evidence is on show.
    pub cell: Option<(PartnerIx, ModuleIx)>,
    pub close: Callback<()>,
}

/// A socket's evidence. The words stand once, in the page's list of sources; the dialog shows a copy
/// of that markup, so that no reader pays for them twice.
#[component]
pub fn EvidenceDialog(props: &EvidenceDialogProps) -> Html {
    let dialog = use_node_ref();
    let copies = use_node_ref();
    let articles = props
        .cell
        .map(|(partner, module)| articles(&props.scene, partner, module));
    use_shown_copies(&dialog, &copies, articles, &props.close);
    let label = props.cell.map(|(partner, module)| {
        let story = &props.scene.story;
        props
            .scene
            .words
            .plug_heading(&story.partners[partner].name, &story.modules[module].name)
    });
    html! {
        <dialog id="evidence" class="evidence" ref={dialog} aria-label={label}>
            <form method="dialog">
                <button type="submit" class="dismiss">{ props.scene.words.dismiss() }</button>
            </form>
            <div ref={copies} />
        </dialog>
    }
}

/// The ids of the articles that tell of a socket: its own, and those of a group's members or of a
/// member's group.
fn articles(scene: &Scene, partner: PartnerIx, module: ModuleIx) -> Vec<String> {
    let mut partners = vec![partner];
    match scene.coalition.kind(partner) {
        Kind::Group(members) => partners.extend(members),
        Kind::Member(group) => partners.push(*group),
        Kind::Solo { .. } => {}
    }
    partners
        .into_iter()
        .map(|partner| scene.evidence_id(partner, module))
        .collect()
}

#[cfg(target_arch = "wasm32")]
#[hook]
fn use_shown_copies(
    dialog: &NodeRef,
    copies: &NodeRef,
    articles: Option<Vec<String>>,
    close: &Callback<()>,
) {
    use gloo::events::EventListener;
    use web_sys::{Element, HtmlDialogElement};

    let (dialog, copies, close) = (dialog.clone(), copies.clone(), close.clone());
    use_effect_with(articles, move |articles| {
        let shown = articles.as_ref().and_then(|articles| {
            let dialog = dialog.cast::<HtmlDialogElement>()?;
            let copies = copies.cast::<Element>()?;
            copies.set_inner_html("");
            for article in articles {
                let Some(article) = gloo::utils::document().get_element_by_id(article) else {
                    continue;
                };
                let Ok(copy) = article.clone_node_with_deep(true) else {
                    continue;
                };
                let _ = copies.append_child(&copy).map(|copy| {
                    use wasm_bindgen::JsCast;
                    copy.dyn_into::<Element>()
                        .map(|copy| copy.remove_attribute("id"))
                });
            }
            // Already open where one socket's evidence follows another's.
            let _ = dialog.show_modal();
            Some(EventListener::new(&dialog, "close", move |_| {
                close.emit(())
            }))
        });
        move || drop(shown)
    });
}

#[cfg(not(target_arch = "wasm32"))]
#[hook]
fn use_shown_copies(
    _dialog: &NodeRef,
    _copies: &NodeRef,
    _articles: Option<Vec<String>>,
    _close: &Callback<()>,
) {
}
