//! Texts that never change. They stand in the page's markup, and the program leaves them where they are: it
//! holds none of them ([`Seed::without_prose`](crate::story::Seed)), so no reader loads them twice.

use yew::prelude::*;

use super::element::{Element, element};
use crate::story::Text;

/// An element with a text in it.
pub(super) fn text(into: Element, text: &Text) -> Element {
    whole(into, || escaped(text))
}

/// A heading with an id, and paragraphs.
pub(super) fn headed(id: &str, heading: &Text, paragraphs: &[Text]) -> Element {
    whole(element("div"), || {
        let heading = escaped(heading);
        let mut html = format!("<h2 id=\"{id}\" tabindex=\"-1\">{heading}</h2>");
        for paragraph in paragraphs {
            html += &format!("<p>{}</p>", escaped(paragraph));
        }
        html
    })
}

/// It is all that the element holds, so that `platform.js` can set the renderer's marks around it anew where a host
/// has taken them out of the page.
fn whole(into: Element, html: impl FnOnce() -> String) -> Element {
    into.node(markup(html))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(not(target_arch = "wasm32"))]
fn markup(html: impl FnOnce() -> String) -> Html {
    Html::from_html_unchecked(html().into())
}

/// Taking the page over leaves the host's markup here, whatever this says. It must never be taken out of
/// the page, since the program could not put it back.
#[cfg(target_arch = "wasm32")]
fn markup(_html: impl FnOnce() -> String) -> Html {
    Html::from_html_unchecked(AttrValue::Static(""))
}
