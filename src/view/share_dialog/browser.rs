//! What the dialog asks of the browser.

use gloo::events::EventListener;
use gloo::utils::window;
use typed_index_collections::TiVec;
use wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;

use crate::picture::Hue;
use crate::story::PartnerIx;
use crate::view::Scene;

/// The partners' colours, which the page's styles hold.
pub(super) fn hues(scene: &Scene) -> TiVec<PartnerIx, Hue> {
    let hue = |partner: &crate::story::Partner| {
        let selector = format!("[data-hue=\"{}\"]", partner.id);
        let element = gloo::utils::document().query_selector(&selector);
        let style = element
            .ok()
            .flatten()
            .and_then(|element| window().get_computed_style(&element).ok().flatten());
        let color = |name: &str| {
            let value = style
                .as_ref()
                .and_then(|style| style.get_property_value(name).ok());
            // A partner without a column or a switch has no element to ask.
            value
                .filter(|value| !value.is_empty())
                .unwrap_or("#7d828b".to_owned())
                .into()
        };
        Hue {
            light: color("--light"),
            dark: color("--dark"),
        }
    };
    scene.seed.partners.iter().map(hue).collect()
}

/// Whose argument it is, and when the facts were checked, as the page says it.
pub(super) fn byline() -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = gloo::utils::document()
        .query_selector(".byline span")
        .ok()
        .flatten();
    while let Some(element) = line {
        if element.tag_name() == "SPAN" {
            lines.push(element.text_content().unwrap_or_default());
        }
        line = element.next_element_sibling();
    }
    lines
}

/// The page's title as it was served, whatever a translator has made of the one on show.
pub(super) fn page_title() -> Option<String> {
    let told = gloo::utils::document().query_selector("meta[property='og:title']");
    told.ok().flatten()?.get_attribute("content")
}

/// The height that the previewed frame tells, as any host would hear it; and the frame.
#[hook]
pub(super) fn use_preview_height() -> (Option<u32>, NodeRef) {
    let height = use_state_eq(|| None);
    let frame = use_node_ref();
    {
        let (height, frame) = (height.setter(), frame.clone());
        use_effect_with((), move |()| {
            let heard = EventListener::new(&window(), "message", move |event| {
                let told = event.dyn_ref::<web_sys::MessageEvent>().and_then(|event| {
                    let of: web_sys::HtmlIFrameElement = frame.cast()?;
                    let from: JsValue = event.source()?.into();
                    let is_ours = of
                        .content_window()
                        .is_some_and(|window| JsValue::from(window) == from);
                    let data = event.data();
                    let field = |name: &str| js_sys::Reflect::get(&data, &name.into()).ok();
                    let is_height = field("type").is_some_and(|kind| kind == "embed-size");
                    (is_ours && is_height).then(|| field("height")?.as_f64())?
                });
                if let Some(told) = told.filter(|told| (1.0..20_000.0).contains(told)) {
                    height.set(Some(told.ceil() as u32));
                }
            });
            move || drop(heard)
        });
    }
    (*height, frame)
}

/// A picture as an address, so that it can be saved and drawn.
pub(super) fn address_of(svg: &str) -> String {
    let svg = String::from(js_sys::encode_uri_component(svg));
    ["data:image/svg+xml,", &svg].concat()
}
