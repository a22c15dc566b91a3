//! The dialog of a socket's evidence. The words stand once, on the page of sources: it is fetched when the
//! dialog is first opened, and the dialog shows a copy of its markup.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Element, HtmlDialogElement, Response, SupportedType};
use yew::html::Scope;
use yew::platform::spawn_local;

use crate::view::SOURCES_PAGE;
use crate::view::app::{App, Message};
use crate::view::evidence_dialog::{Asked, Fetched, articles};

#[derive(Default)]
pub(super) struct Evidence {
    shown: Rc<Cell<Option<Asked>>>,
    closing: Option<EventListener>,
    /// The page of sources, once it has been fetched.
    sources: Rc<RefCell<Option<Document>>>,
}

impl Evidence {
    /// Opens the dialog when evidence is asked for, and fills it.
    pub(super) fn follow(&mut self, app: &App, link: &Scope<App>) {
        if self.shown.replace(app.evidence) == app.evidence {
            return;
        }
        self.closing = None;
        let dialog = document().get_element_by_id("evidence");
        let copies = document().query_selector("#evidence > div").ok().flatten();
        let (Some(asked), Some(dialog), Some(copies)) = (app.evidence, dialog, copies) else {
            return;
        };
        copies.set_inner_html("");
        let dialog: HtmlDialogElement = dialog.unchecked_into();
        let _ = dialog.show_modal();
        let wanted = articles(&app.scene, &app.board, asked);
        let (shown, sources, on) = (self.shown.clone(), self.sources.clone(), link.clone());
        spawn_local(async move {
            let fetched = fetch(&sources).await;
            if shown.get() == Some(asked) {
                let fetched = fetched.and_then(|page| copy(&page, &wanted, &copies));
                on.send_message(Message::Fetched(match fetched {
                    Ok(()) => Fetched::Shown,
                    Err(_) => Fetched::Failed,
                }));
            }
        });
        let link = link.clone();
        let close = move |_: &web_sys::Event| link.send_message(Message::Evidence(None));
        self.closing = Some(EventListener::new(&dialog, "close", close));
    }
}

fn copy(page: &Document, wanted: &[String], copies: &Element) -> Result<(), JsValue> {
    copies.set_inner_html("");
    for article in wanted.iter().filter_map(|id| page.get_element_by_id(id)) {
        copies.append_child(&document().import_node_with_deep(&article, true)?)?;
    }
    if copies.has_child_nodes() {
        Ok(())
    } else {
        Err(JsValue::UNDEFINED)
    }
}

/// The page of sources.
async fn fetch(kept: &RefCell<Option<Document>>) -> Result<Document, JsValue> {
    if let Some(page) = &*kept.borrow() {
        return Ok(page.clone());
    }
    let response = JsFuture::from(window().fetch_with_str(SOURCES_PAGE)).await?;
    let response: Response = response.unchecked_into();
    if !response.ok() {
        return Err(JsValue::UNDEFINED);
    }
    let text = JsFuture::from(response.text()?).await?;
    let text = text.as_string().unwrap_or_default();
    let page = DomParser::new()?.parse_from_string(&text, SupportedType::TextHtml)?;
    Ok(kept.borrow_mut().insert(page).clone())
}
