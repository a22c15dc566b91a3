//! The pictures of a story's boards.

use typed_index_collections::TiVec;

use crate::coalition::{Board, Selection, Status};
use crate::picture::{self, CardText, Fonts, Hue, Subject, Theme};
use crate::site::address::Page;
use crate::state::link;
use crate::story::{Edition, Language, PartnerIx, Story};
use crate::view::Scene;
use crate::words::{Finding, head, share_phrases};

/// A story's board at a link's fragment, as a standalone SVG.
pub fn picture(story: &Story, edition: &Edition, fragment: &str, theme: Theme) -> String {
    let scene = Scene::of(edition);
    let start = Selection::start(&scene.seed, &scene.coalition);
    let decoded = link::decode(fragment, &start, &scene.seed, &scene.coalition);
    let selection = decoded
        .and_then(|decoded| decoded.selection)
        .unwrap_or(start);
    let board = Board::derive(&scene.coalition, &selection);
    let hues = hues(story);
    let subject = subject(&scene, &selection, &board, &hues);
    let checked = scene.words.date(scene.seed.verified);
    let newest = edition.newest_source();
    let newest = newest.map(|newest| scene.words.date(newest));
    let words = scene.page_words();
    let publisher = edition.publisher.as_ref();
    let publisher = publisher.map(|publisher| words.published_by(&publisher.name));
    let credit = [
        byline(&scene),
        Some(words.checked(&checked)),
        newest.map(|newest| words.newest_source(&newest)),
        publisher,
    ];
    let credit: Vec<&str> = credit.iter().flatten().map(String::as_str).collect();
    picture::board(subject, theme, &credit, None)
}

/// The social card of a page, as SVG. Pages without a board of their own have the whole story's.
pub fn card(story: &Story, edition: &Edition, page: Page) -> String {
    let scene = Scene::of(edition);
    let told = &scene.seed;
    let selection = selection_of(&scene, page);
    let board = Board::derive(&scene.coalition, &selection);
    let kind = scene.page_words().kind_of_piece();
    let (kicker, title) = match page.chapter() {
        Some(chapter) => (
            format!("{kind} · {}", told.title),
            &scene.prose.chapters[chapter].heading,
        ),
        None => (kind.to_owned(), &told.title),
    };
    let words = share_phrases(told.language);
    let tally: Vec<(Status, String)> = [Status::Shared, Status::Single, Status::Gap, Status::Out]
        .into_iter()
        .map(|status| (status, board.interests(status).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| (status, words.tally(status, count)))
        .collect();
    let checked = || scene.page_words().checked(&scene.words.date(told.verified));
    let credit = byline(&scene).unwrap_or_else(checked);
    let text = CardText {
        kicker: &kicker,
        title,
        tally: &tally,
        credit: &credit,
        publisher: edition.publisher.as_ref().map(|publisher| &*publisher.name),
    };
    let hues = hues(story);
    picture::card(
        subject(&scene, &selection, &board, &hues),
        Theme::Light,
        text,
    )
}

/// What a page's card says to those who do not see it: the finding of its board.
pub(in crate::site) fn verdict(scene: &Scene, page: Page) -> String {
    let selection = selection_of(scene, page);
    let board = Board::derive(&scene.coalition, &selection);
    scene
        .words
        .verdict(&Finding::of(&scene.seed, &selection, &board))
}

fn selection_of(scene: &Scene, page: Page) -> Selection {
    Selection::of(scene.seed.first_board(page.chapter()), &scene.coalition)
}

/// Whose argument the page explains, if it explains one.
pub(in crate::site) fn byline(scene: &Scene) -> Option<String> {
    let (argument, argued) = scene.prose.argument.as_ref().zip(scene.seed.argued)?;
    let date = scene.words.date(argued);
    let words = scene.page_words();
    Some(words.byline(&argument.author, &argument.publisher, &date))
}

fn hues(story: &Story) -> TiVec<PartnerIx, Hue> {
    let colors = story.colors().into_iter();
    colors
        .map(|color| Hue {
            light: color.light,
            dark: color.dark,
        })
        .collect()
}

fn fonts(language: Language) -> Fonts<'static> {
    let head = head(language);
    Fonts {
        serif: &head.serif,
        sans: &head.sans,
    }
}

fn subject<'a>(
    scene: &'a Scene,
    selection: &'a Selection,
    board: &'a Board,
    hues: &'a TiVec<PartnerIx, Hue>,
) -> Subject<'a> {
    Subject {
        seed: &scene.seed,
        coalition: &scene.coalition,
        selection,
        board,
        words: scene.words,
        fonts: fonts(scene.seed.language),
        hues,
    }
}
