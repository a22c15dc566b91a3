//! Texts that never change. They stand in the page's markup, and the program leaves them where they are: it
//! holds none of them ([`Prose`] is the host's), so no reader loads them twice.

use yew::prelude::*;

use super::Scene;
use super::element::{Element, element};
use crate::story::{ChapterProse, Prose, Text};

/// An element with a text in it.
pub(super) fn text(
    into: Element,
    scene: &Scene,
    text: impl FnOnce(&Prose) -> Option<&Text>,
) -> Element {
    whole(into, scene, |prose| {
        text(prose).map_or_else(String::new, |text| escaped(text))
    })
}

/// A chapter's heading with an id, and its paragraphs.
pub(super) fn headed(
    id: &str,
    scene: &Scene,
    chapter: impl FnOnce(&Prose) -> &ChapterProse,
) -> Element {
    whole(element("div"), scene, |prose| {
        let chapter = chapter(prose);
        let heading = escaped(&chapter.heading);
        let mut html = format!("<h2 id=\"{id}\" tabindex=\"-1\">{heading}</h2>");
        for paragraph in &chapter.text {
            html += &format!("<p>{}</p>", escaped(paragraph));
        }
        html
    })
}

/// It is all that the element holds, so that `platform.js` can set the renderer's marks around it anew where a host
/// has taken them out of the page.
fn whole(into: Element, scene: &Scene, html: impl FnOnce(&Prose) -> String) -> Element {
    into.child(markup(scene, html))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(not(target_arch = "wasm32"))]
fn markup(scene: &Scene, html: impl FnOnce(&Prose) -> String) -> Html {
    Html::from_html_unchecked(html(&scene.prose).into())
}

/// Taking the page over leaves the host's markup here, whatever this says. It must never be taken out of
/// the page, since the program could not put it back.
#[cfg(target_arch = "wasm32")]
fn markup(_scene: &Scene, _html: impl FnOnce(&Prose) -> String) -> Html {
    Html::from_html_unchecked(AttrValue::Static(""))
}
