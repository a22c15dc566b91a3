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
use super::select::{options, selected};
use crate::coalition::{Board, Selection};
use crate::picture::{self, Fonts, Subject};
use crate::snippet::{Frame, Ground, Mode};
use crate::state::link;
use crate::story::ChapterIx;
use crate::words::{Finding, SharingPhrases, Way};

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
    pub words: SharingPhrases,
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
    let address = place.page(&selection, scene);
    let svg = svg(scene, words, &selection, &derived, &address);
    // The card shows the page's first board; any other goes along in the snippet itself.
    let is_first = !address.contains('#');
    let picture = if is_first {
        place.card(scene)
    } else {
        svg.clone()
    };
    let text = words.picture_text(&scene.seed.title, &verdict);
    let root = if place.folder_is_first { "" } else { "../" };
    html! {
        <>
            <form method="dialog"><button type="submit" class="close">{ scene.words.dismiss() }</button></form>
            <h2 id="share-heading">{ words.heading() }</h2>
            { copied(words, "share-link", words.link(), place.page(&selection, scene), 1) }
            <p><button type="button" data-native-share="" data-title={scene.seed.title.clone()} data-text={verdict.clone()} hidden=true>{ words.native() }</button></p>
            <h3>{ words.save() }</h3>
            { saves(words, &svg) }
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

fn selection(scene: &Scene, page: Option<ChapterIx>, fragment: &str) -> Selection {
    let (seed, coalition) = (&scene.seed, &scene.coalition);
    let first = Selection::of(seed.first_board(page), coalition);
    let decoded = link::decode(fragment, &first, seed, coalition);
    let selection = decoded.and_then(|decoded| decoded.selection);
    selection.unwrap_or(first)
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

/// The board as a picture, in an address.
fn svg(
    scene: &Scene,
    words: SharingPhrases,
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
fn saves(words: SharingPhrases, svg: &str) -> Html {
    let file =
        |href: &'static str, label: String| html! { <li><a {href} download="">{ label }</a></li> };
    html! {
        <ul class="saves">
            <li><a id="share-svg" href={svg.to_owned()} download="plugboard.svg">{ words.picture("SVG") }</a></li>
            <li><button type="button" data-png="#share-svg">{ words.picture("PNG") }</button></li>
            { file("data.csv", words.data("CSV")) }
            { file("data.json", words.data("JSON")) }
            { file("citation.bib", words.citation("BibTeX")) }
            { file("citation.json", words.citation("CSL-JSON")) }
        </ul>
    }
}
