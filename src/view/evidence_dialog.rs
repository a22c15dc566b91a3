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

/// A socket's evidence. The words stand once, on the page of sources; the dialog fetches that page when
/// it is first opened and shows a copy of its markup.
#[component]
pub fn EvidenceDialog(props: &EvidenceDialogProps) -> Html {
    let EvidenceDialogProps { scene, cell, close } = props;
    let dialog = use_node_ref();
    let copies = use_node_ref();
    let wanted = cell.map(|(partner, module)| articles(scene, partner, module));
    let fetched = use_copies(&dialog, &copies, wanted, close);
    let label = cell.map(|(partner, module)| {
        let story = &scene.story;
        scene
            .words
            .plug_heading(&story.partners[partner].name, &story.modules[module].name)
    });
    let instead = match (fetched, *cell) {
        (Fetched::Shown, _) | (_, None) => Html::default(),
        (Fetched::Waiting, _) => html! { <p class="note">{ scene.words.loading() }</p> },
        (Fetched::Failed, Some((partner, module))) => html! {
            <p role="alert">
                { scene.words.evidence_failed() }{ " " }
                <a href={scene.evidence_address(partner, module)}>{ label.clone() }</a>
            </p>
        },
    };
    html! {
        <dialog id="evidence" class="evidence" ref={dialog} aria-label={label.clone()}>
            <form method="dialog">
                <button type="submit" class="dismiss">{ scene.words.dismiss() }</button>
            </form>
            { instead }
            <div ref={copies} />
        </dialog>
    }
}

/// How far the evidence has come.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    expect(dead_code, reason = "the host opens no dialog")
)]
enum Fetched {
    Waiting,
    Shown,
    Failed,
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
mod browser {
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;

    use gloo::events::EventListener;
    use gloo::utils::{document, window};
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Document, DomParser, Element, HtmlDialogElement, Response, SupportedType};
    use yew::platform::spawn_local;
    use yew::prelude::*;

    use super::Fetched;
    use crate::view::SOURCES_PAGE;

    /// The page of sources, once it has been fetched.
    type Page = Rc<RefCell<Option<Document>>>;

    /// Opens the dialog when articles are wanted, and puts copies of them into `copies`.
    #[hook]
    pub(super) fn use_copies(
        dialog: &NodeRef,
        copies: &NodeRef,
        wanted: Option<Vec<String>>,
        close: &Callback<()>,
    ) -> Fetched {
        let fetched = use_state(|| Fetched::Waiting);
        let page: Page = use_mut_ref(|| None);
        let (dialog, copies, close) = (dialog.clone(), copies.clone(), close.clone());
        let set = fetched.setter();
        use_effect_with(wanted, move |wanted| {
            let still_wanted = Rc::new(Cell::new(true));
            let parts = wanted.clone().and_then(|wanted| {
                let dialog = dialog.cast::<HtmlDialogElement>()?;
                Some((wanted, dialog, copies.cast::<Element>()?))
            });
            let closing = parts.map(|(wanted, dialog, copies)| {
                set.set(Fetched::Waiting);
                copies.set_inner_html("");
                // Already open where one socket's evidence follows another's.
                let _ = dialog.show_modal();
                let still_wanted = still_wanted.clone();
                spawn_local(async move {
                    let shown = show(&page, &wanted, &copies, &still_wanted).await;
                    if still_wanted.get() {
                        set.set(if shown.is_ok() {
                            Fetched::Shown
                        } else {
                            Fetched::Failed
                        });
                    }
                });
                EventListener::new(&dialog, "close", move |_| close.emit(()))
            });
            move || {
                still_wanted.set(false);
                drop(closing);
            }
        });
        *fetched
    }

    async fn show(
        page: &Page,
        wanted: &[String],
        copies: &Element,
        still_wanted: &Cell<bool>,
    ) -> Result<(), JsValue> {
        let kept = page.borrow().clone();
        let sources = match kept {
            Some(sources) => sources,
            None => {
                let sources = fetch().await?;
                page.borrow_mut().insert(sources).clone()
            }
        };
        if !still_wanted.get() {
            return Ok(());
        }
        let articles = wanted.iter().filter_map(|id| sources.get_element_by_id(id));
        for article in articles {
            copies.append_child(&document().import_node_with_deep(&article, true)?)?;
        }
        if copies.has_child_nodes() {
            Ok(())
        } else {
            Err(JsValue::UNDEFINED)
        }
    }

    async fn fetch() -> Result<Document, JsValue> {
        let response: Response = JsFuture::from(window().fetch_with_str(SOURCES_PAGE))
            .await?
            .dyn_into()?;
        if !response.ok() {
            return Err(JsValue::UNDEFINED);
        }
        let text = JsFuture::from(response.text()?).await?;
        let text = text.as_string().unwrap_or_default();
        DomParser::new()?.parse_from_string(&text, SupportedType::TextHtml)
    }
}
#[cfg(target_arch = "wasm32")]
use browser::use_copies;

#[cfg(not(target_arch = "wasm32"))]
#[hook]
fn use_copies(
    _dialog: &NodeRef,
    _copies: &NodeRef,
    _wanted: Option<Vec<String>>,
    _close: &Callback<()>,
) -> Fetched {
    Fetched::Waiting
}
