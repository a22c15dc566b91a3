#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
#[path = "host.rs"]
mod browser;
mod page_address;

use yew::prelude::*;

use self::browser::{address_of, byline, hues, page_title, use_preview_height};
use self::page_address::PageAddress;
use super::Scene;
use super::element::{Element, classed, element, list};
use super::select::select;
use crate::coalition::{Board, Selection};
use crate::picture::{self, Fonts, Subject};
use crate::snippet::{Frame, Ground, Mode};
use crate::state::link;
use crate::story::ChapterIx;
use crate::words::{Finding, ShareDialogPhrases, Way};

/// The widths at which a newsroom can look at its frame, in CSS pixels: a phone, a column, a page.
const WIDTHS: [u32; 3] = [360, 640, 900];

/// The height that a frame is given before it has told its own, in CSS pixels.
const RESERVED: u32 = 1000;

/// What the dialog starts from.
#[derive(Clone, PartialEq, Properties)]
pub struct ShareDialogProps {
    /// The story on show.
    pub scene: Scene,
    /// The words to say it in.
    pub words: ShareDialogPhrases,
    /// The chapter on whose page the dialog opens; `None` on the page of the whole story.
    pub page: Option<ChapterIx>,
    /// The page's whole address.
    pub address: AttrValue,
    /// The board on show, as the fragment (without `#`) that leads to it on this page.
    pub board: AttrValue,
}

/// Everything by which a board leaves the page: its address, a picture, the data, a frame.
#[component]
pub fn ShareDialog(props: &ShareDialogProps) -> Html {
    super::platform::mend();
    let ShareDialogProps {
        scene,
        words,
        page,
        address,
        board: fragment,
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
    let place = PageAddress::of(address, *page, scene);
    let selection = selection(scene, *page, fragment);
    let board = place.board(*mode, &selection, scene);
    let derived = Board::derive(&scene.coalition, &selection);
    let verdict = (scene.words).verdict(&Finding::of(&scene.seed, &selection, &derived));
    let in_words = scene.words.in_words(&scene.seed, &selection, &derived);
    let title = match *mode {
        Mode::Chapter | Mode::Board => page_title(),
        Mode::Whole | Mode::Compare => None,
    };
    let title = title.unwrap_or_else(|| scene.seed.title.to_string());
    let frame = Frame {
        folder: &place.folder,
        file: &place.file(*mode, scene),
        mode: *mode,
        ground: *ground,
        board: &board,
        title: &title,
        height: height.unwrap_or(RESERVED),
    };
    let choose_mode = {
        let (mode, modes) = (mode.setter(), modes.clone());
        Callback::from(move |place: usize| mode.set(modes[place]))
    };
    let choose_ground = {
        let ground = ground.setter();
        Callback::from(move |place: usize| ground.set(Ground::ALL[place]))
    };
    let choose_width = {
        let width = width.setter();
        Callback::from(move |place: usize| width.set(place))
    };
    let mode_names: Vec<&'static str> = modes.iter().map(|mode| words.mode(*mode)).collect();
    let grounds = Ground::ALL.map(|ground| words.ground_of(ground));
    let place_of_mode = modes.iter().position(|one| *one == *mode).unwrap_or(0);
    let place_of_ground = Ground::ALL
        .iter()
        .position(|one| *one == *ground)
        .unwrap_or(0);
    let shown = WIDTHS[*width];
    let link = place.page(&selection, scene);
    let svg = svg(scene, words, &selection, &derived, &link);
    // The card shows the page's first board; any other goes along in the snippet itself.
    let is_first = !link.contains('#');
    let picture = if is_first {
        place.card(scene)
    } else {
        svg.clone()
    };
    let text = words.picture_text(&scene.seed.title, &verdict);
    let root = if place.folder_is_first { "" } else { "../" };
    let choice = |label: &'static str, select: Element| element("label").text(label).child(select);
    let way = |id: &'static str, way: Way, text: String, rows: u32| {
        copied(words, id, words.way(way), text, rows)
    };
    let told = height.map(|height| words.height(height, shown));
    let close = classed("button", "close").attr("type", "submit");
    let native = element("button")
        .attr("type", "button")
        .attr("data-native-share", "")
        .attr("data-title", &scene.seed.title)
        .attr("data-text", verdict)
        .attr("hidden", "hidden");
    let preview = element("iframe")
        .known_as(format!("{}{shown}", frame.address()).into())
        .at(preview)
        .attr("src", frame.address())
        .attr("title", words.preview())
        .attr("width", shown.to_string())
        .attr("height", frame.height.to_string());
    list([
        element("form")
            .attr("method", "dialog")
            .child(close.text(scene.words.dismiss())),
        element("h2")
            .attr("id", "share-heading")
            .text(words.heading()),
        copied(words, "share-link", words.link(), link, 1),
        copied(
            words,
            "share-finding",
            words.in_short(),
            in_words.short(),
            3,
        ),
        copied(words, "share-words", words.in_words(), in_words.text(), 5),
        element("p").child(native.text(words.native())),
        element("h3").text(words.save()),
        saves(words, svg),
        element("h3").text(words.embed()),
        classed("div", "choices")
            .child(choice(
                words.what(),
                select(
                    ("data-embed-mode", ""),
                    &mode_names,
                    place_of_mode,
                    &choose_mode,
                ),
            ))
            .child(choice(
                words.ground(),
                select(
                    ("data-embed-theme", ""),
                    &grounds,
                    place_of_ground,
                    &choose_ground,
                ),
            ))
            .child(choice(
                words.width(),
                select(
                    ("data-embed-width", ""),
                    &["360", "640", "900"],
                    *width,
                    &choose_width,
                ),
            )),
        way("share-address", Way::Address, frame.page(), 1),
        way("share-frame", Way::Frame, frame.iframe(), 4),
        way("share-helper", Way::Helper, frame.with_helper(root), 4),
        way(
            "share-picture",
            Way::Picture,
            frame.picture(&picture, &text),
            4,
        ),
        classed("p", "note")
            .attr("role", "status")
            .text(told.unwrap_or_default()),
        classed("div", "preview")
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", words.preview())
            .child(preview),
    ])
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

fn selection(scene: &Scene, page: Option<ChapterIx>, fragment: &str) -> Selection {
    let (seed, coalition) = (&scene.seed, &scene.coalition);
    let first = Selection::of(seed.first_board(page), coalition);
    let decoded = link::decode(fragment, &first, seed, coalition);
    let selection = decoded.and_then(|decoded| decoded.selection);
    selection.unwrap_or(first)
}

/// A text with a button that copies it.
fn copied(
    words: ShareDialogPhrases,
    id: &'static str,
    label: &'static str,
    text: String,
    rows: u32,
) -> Element {
    let text = element("textarea")
        .attr("id", id)
        .attr("readonly", "readonly")
        .attr("rows", rows.to_string())
        .attr("spellcheck", "false")
        .value(text);
    let copy = element("button")
        .attr("type", "button")
        .attr("data-copy", id)
        .attr("data-copied", words.copied())
        .attr("data-selected", words.selected());
    classed("div", "copied")
        .child(element("label").attr("for", id).text(label))
        .child(text)
        .child(copy.text(words.copy()))
        .child(element("span").attr("role", "status"))
}

/// The board as a picture, in an address.
fn svg(
    scene: &Scene,
    words: ShareDialogPhrases,
    selection: &Selection,
    board: &Board,
    address: &str,
) -> String {
    let subject = Subject {
        seed: &scene.seed,
        coalition: &scene.coalition,
        selection,
        board,
        words: scene.words,
        fonts: Fonts {
            serif: words.serif(),
            sans: words.sans(),
        },
        hues: &hues(scene),
    };
    let byline = byline();
    let byline: Vec<&str> = byline.iter().map(String::as_str).collect();
    address_of(&picture::board(
        subject,
        picture::Theme::Light,
        &byline,
        Some(address),
    ))
}

/// Files: the board as a picture, and what the site offers.
fn saves(words: ShareDialogPhrases, svg: String) -> Element {
    let item = |child: Element| element("li").child(child);
    let file = |href: &'static str, label: String| {
        let link = element("a").attr("href", href).attr("download", "");
        item(link.text(label))
    };
    let drawing = element("a")
        .attr("id", "share-svg")
        .attr("href", svg)
        .attr("download", "plugboard.svg");
    let pixels = element("button")
        .attr("type", "button")
        .attr("data-png", "#share-svg");
    classed("ul", "saves")
        .child(item(drawing.text(words.picture("SVG"))))
        .child(item(pixels.text(words.picture("PNG"))))
        .child(file("data.csv", words.data("CSV")))
        .child(file("data.json", words.data("JSON")))
        .child(file("citation.bib", words.citation("BibTeX")))
        .child(file("citation.json", words.citation("CSL-JSON")))
}
