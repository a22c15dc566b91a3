use yew::prelude::*;

use super::Scene;
use super::exploring::{options, selected};
use crate::coalition::{Board, Selection};
use crate::picture::{self, Subject};
use crate::snippet::{Frame, Ground, Mode};
use crate::state::{State, link};
use crate::story::ChapterIx;
use crate::words::{Finding, SharingPhrases, Way};

/// The widths at which a newsroom can look at its frame, in CSS pixels: a phone, a column, a page.
const WIDTHS: [u32; 3] = [360, 640, 900];

/// The height that a frame is given before it has told its own, in CSS pixels.
const RESERVED: u32 = 1000;

/// What the dialog starts from.
#[derive(Clone, PartialEq, Properties)]
pub struct SharingProps {
    /// The story on show.
    pub scene: Scene,
    /// The words to say it in.
    pub words: SharingPhrases,
    /// The chapter on whose page the dialog opens; `None` on the page of the whole story.
    pub page: Option<ChapterIx>,
    /// The page's whole address with its fragment.
    pub address: AttrValue,
}

/// Everything by which a board leaves the page: its address, a picture, the data, a frame.
#[component]
pub fn Sharing(props: &SharingProps) -> Html {
    let SharingProps {
        scene,
        words,
        page,
        address,
    } = props;
    let words = *words;
    let mode = use_state_eq(|| {
        if page.is_some() {
            Mode::Chapter
        } else {
            Mode::Whole
        }
    });
    let ground = use_state_eq(|| Ground::Auto);
    let width = use_state_eq(|| 1);
    let (height, preview) = use_preview_height();
    let modes: Vec<Mode> = modes(*page).collect();
    let place = Place::of(address, *page, scene);
    let board = place.board.clone();
    let selection = selection(scene, *page, &board);
    let derived = Board::derive(&scene.coalition, &selection);
    let verdict = (scene.words).verdict(&Finding::of(&scene.story, &selection, &derived));
    let frame = Frame {
        folder: &place.folder,
        file: &place.file(*mode, scene),
        mode: *mode,
        ground: *ground,
        board: &board,
        title: &scene.story.title,
        height: height.unwrap_or(RESERVED),
    };
    let choose_mode = {
        let (mode, modes) = (mode.setter(), modes.clone());
        Callback::from(move |event: Event| mode.set(modes[selected(&event)]))
    };
    let choose_ground = {
        let ground = ground.setter();
        Callback::from(move |event: Event| ground.set(Ground::ALL[selected(&event)]))
    };
    let choose_width = {
        let width = width.setter();
        Callback::from(move |event: Event| width.set(selected(&event)))
    };
    let mode_names: Vec<&'static str> = modes.iter().map(|mode| words.mode(*mode)).collect();
    let grounds = Ground::ALL.map(|ground| words.ground_of(ground));
    let place_of_mode = modes.iter().position(|one| *one == *mode).unwrap_or(0);
    let place_of_ground = Ground::ALL
        .iter()
        .position(|one| *one == *ground)
        .unwrap_or(0);
    let shown = WIDTHS[*width];
    let picture = format!("{}{}", place.folder, place.card(scene));
    let text = words.picture_text(&scene.story.title, &verdict);
    let root = if place.folder_is_first { "" } else { "../" };
    html! {
        <>
            <form method="dialog"><button type="submit" class="close">{ scene.words.dismiss() }</button></form>
            <h2 id="share-heading">{ words.heading() }</h2>
            { copied(words, "share-link", words.link(), frame_page(&place, *page, scene), 1) }
            <p><button type="button" data-native-share="" data-title={scene.story.title.clone()} data-text={verdict.clone()} hidden=true>{ words.native() }</button></p>
            <h3>{ words.save() }</h3>
            { saves(scene, words, &selection, &derived, &place) }
            <h3>{ words.embed() }</h3>
            <div class="choices">
                <label>{ words.what() }<select data-embed-mode="" onchange={choose_mode}>{ options(&mode_names, place_of_mode) }</select></label>
                <label>{ words.ground() }<select data-embed-theme="" onchange={choose_ground}>{ options(&grounds, place_of_ground) }</select></label>
                <label>{ words.width() }<select data-embed-width="" onchange={choose_width}>{ options(&["360", "640", "900"], *width) }</select></label>
            </div>
            { copied(words, "share-address", words.way(Way::Address), frame.page(), 1) }
            { copied(words, "share-frame", words.way(Way::Frame), frame.iframe(), 4) }
            { copied(words, "share-helper", words.way(Way::Helper), frame.with_helper(root), 4) }
            { copied(words, "share-picture", words.way(Way::Picture), frame.picture(&picture, &text), 4) }
            <p class="note" role="status">{ height.map(|height| words.height(height, shown)).unwrap_or_default() }</p>
            <div class="preview" tabindex="0" role="group" aria-label={words.preview()}>
                <iframe key={format!("{}{shown}", frame.address())} ref={preview} src={frame.address()} title={words.preview()} width={shown.to_string()} height={frame.height.to_string()} />
            </div>
        </>
    }
}

/// What can be framed from a page.
fn modes(page: Option<ChapterIx>) -> impl Iterator<Item = Mode> {
    let modes = Mode::ALL.into_iter();
    modes.filter(move |mode| match mode {
        Mode::Whole => page.is_none(),
        Mode::Chapter => page.is_some(),
        Mode::Board | Mode::Compare => true,
    })
}

/// Where a page stands.
struct Place {
    /// The address of its folder, with a slash at its end.
    folder: String,
    /// Its board, as a fragment with its `#`.
    board: String,
    page: Option<ChapterIx>,
    /// Whether the folder is the site's root, where the first language stands.
    folder_is_first: bool,
}

impl Place {
    fn of(address: &str, page: Option<ChapterIx>, scene: &Scene) -> Place {
        let (address, board) = address.split_once('#').unwrap_or((address, ""));
        let address = address.split('?').next().unwrap_or(address);
        let folder = address
            .rfind('/')
            .map_or(address, |slash| &address[..=slash]);
        let tag = scene.story.language.tag();
        Place {
            folder: folder.to_owned(),
            board: if link::is_board(board) {
                format!("#{board}")
            } else {
                String::new()
            },
            page,
            folder_is_first: !folder.ends_with(&format!("/{tag}/")),
        }
    }

    /// The file of the page that shows a mode.
    fn file(&self, mode: Mode, scene: &Scene) -> String {
        match (mode, self.page) {
            (Mode::Chapter | Mode::Board, Some(chapter)) => {
                format!("{}.html", scene.story.chapters[chapter].id)
            }
            _ => String::new(),
        }
    }

    /// The page's social card.
    fn card(&self, scene: &Scene) -> String {
        match self.page {
            Some(chapter) => format!("cards/{}.png", scene.story.chapters[chapter].id),
            None => "cards/index.png".to_owned(),
        }
    }
}

fn frame_page(place: &Place, page: Option<ChapterIx>, scene: &Scene) -> String {
    let file = page.map(|chapter| format!("{}.html", scene.story.chapters[chapter].id));
    format!(
        "{}{}{}",
        place.folder,
        file.unwrap_or_default(),
        place.board
    )
}

fn selection(scene: &Scene, page: Option<ChapterIx>, board: &str) -> Selection {
    let state = State::on_page(&scene.story, &scene.coalition, page);
    let fragment = board.trim_start_matches('#');
    link::decode(fragment, state.first(), &scene.story, &scene.coalition).selection
}

/// A text with a button that copies it.
fn copied(
    words: SharingPhrases,
    id: &'static str,
    label: &'static str,
    text: String,
    rows: u32,
) -> Html {
    html! {
        <div class="copied">
            <label for={id}>{ label }</label>
            <textarea id={id} readonly=true rows={rows.to_string()} spellcheck="false" value={text} />
            <button type="button" data-copy={id} data-copied={words.copied()} data-selected={words.selected()}>{ words.copy() }</button>
            <span role="status"></span>
        </div>
    }
}

/// Files: the board as a picture, and what the site offers.
fn saves(
    scene: &Scene,
    words: SharingPhrases,
    selection: &Selection,
    board: &Board,
    place: &Place,
) -> Html {
    let subject = Subject {
        story: &scene.story,
        coalition: &scene.coalition,
        selection,
        board,
        words: scene.words,
        hues: &hues(scene),
    };
    let credit = credit();
    let credit: Vec<&str> = credit.iter().map(String::as_str).collect();
    let address = format!("{}{}", place.folder, place.board);
    let svg = picture::board(subject, picture::Theme::Light, &credit, Some(&address));
    let svg = format!("data:image/svg+xml;base64,{}", base64(svg.as_bytes()));
    let file =
        |href: &'static str, label: String| html! { <li><a {href} download="">{ label }</a></li> };
    html! {
        <ul class="saves">
            <li><a id="share-svg" href={svg} download="plugboard.svg">{ words.picture("SVG") }</a></li>
            <li><button type="button" data-png="#share-svg">{ words.picture("PNG") }</button></li>
            { file("data.csv", words.data("CSV")) }
            { file("data.json", words.data("JSON")) }
            { file("citation.bib", words.citation("BibTeX")) }
            { file("citation.json", words.citation("CSL-JSON")) }
        </ul>
    }
}

/// Bytes as an address carries them (RFC 4648). A crate for these lines would weigh more than they do.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * at) & 63) as usize];
            text.push(if at <= three.len() {
                char::from(letter)
            } else {
                '='
            });
        }
    }
    text
}

#[cfg(target_arch = "wasm32")]
use browser::{credit, hues};

/// The host has no styles to read colours from.
#[cfg(not(target_arch = "wasm32"))]
fn hues(scene: &Scene) -> typed_index_collections::TiVec<crate::story::PartnerIx, picture::Hue> {
    let hue = |_| picture::Hue {
        light: "#000".into(),
        dark: "#fff".into(),
    };
    scene.story.partners.iter().map(hue).collect()
}

#[cfg(not(target_arch = "wasm32"))]
fn credit() -> Vec<String> {
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn writes_bytes_as_rfc_4648_does() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
        ] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
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
        scene.story.partners.iter().map(hue).collect()
    }

    /// Whose argument it is, and when the facts were checked, as the page says it.
    pub(super) fn credit() -> Vec<String> {
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
}
#[cfg(target_arch = "wasm32")]
use browser::use_preview_height;

/// Nothing is previewed on the host.
#[cfg(not(target_arch = "wasm32"))]
#[hook]
fn use_preview_height() -> (Option<u32>, NodeRef) {
    (None, use_node_ref())
}
