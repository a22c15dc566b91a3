//! Texts that never change. They stand in the page's markup, and the program leaves them where they are: it
//! holds none of them ([`Story::without_prose`](crate::story::Story)), so no reader loads them twice.

use yew::prelude::*;

use crate::story::Text;

/// A text, as it stands in an element.
pub(super) fn text(text: &Text) -> Html {
    markup(|| escaped(text))
}

/// A heading with an id, and paragraphs.
pub(super) fn headed(id: &str, heading: &Text, paragraphs: &[Text]) -> Html {
    markup(|| {
        let heading = escaped(heading);
        let mut html = format!("<h2 id=\"{id}\" tabindex=\"-1\">{heading}</h2>");
        for paragraph in paragraphs {
            html += &format!("<p>{}</p>", escaped(paragraph));
        }
        html
    })
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
