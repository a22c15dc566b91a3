//! What a page says to those who show it elsewhere.

use std::path::PathBuf;

use plugboard::site::{Page, Painter, Share, oembed};
use plugboard::snippet::{ALLOW, SANDBOX};
use plugboard::story::ChapterIx;
use scraper::{Html, Selector};
use serde_json::Value;

use crate::korean;
use crate::pages::{ADDRESS, attribute, html_of, shared, text};
use crate::stories::{EN, FR, LANGUAGES, real, small};

#[test]
fn without_an_address_nothing_is_said_that_needs_one() {
    let story = real();
    let share = Share {
        address: None,
        cards: LANGUAGES.to_vec(),
        beside: Vec::new(),
    };
    for of in Page::all(&story.edition(EN)) {
        let text = html_of(&story, EN, of, &share);
        let (head, _) = text.split_once("</head>").unwrap();
        for absent in [
            "canonical",
            "og:url",
            "og:image",
            "twitter:",
            "oembed",
            "example.org",
        ] {
            assert!(!head.contains(absent), "{of:?} says {absent}");
        }
        assert!(head.contains("property=\"og:title\""));
        assert_eq!(oembed(&story, &story.edition(EN), of, &share), None);
    }
}

#[test]
fn with_an_address_a_page_names_itself_its_card_and_its_frame() {
    let story = real();
    let told = story.edition(FR).seed;
    let chapter = Page::Chapter(0.into());
    let text = html_of(&story, FR, chapter, &shared());
    let html = Html::parse_document(&text);
    let id = &told.chapters[ChapterIx::from(0)].id;
    let is = |selector: &str, name: &str, value: String| {
        assert_eq!(attribute(&html, selector, name), Some(value), "{selector}");
    };
    let whole = |file: &str| format!("{ADDRESS}fr/{file}");
    is("link[rel=canonical]", "href", whole(&format!("{id}.html")));
    is(
        "[property='og:url']",
        "content",
        whole(&format!("{id}.html")),
    );
    is(
        "[property='og:image']",
        "content",
        whole(&format!("cards/{id}.png")),
    );
    is(
        "[type='application/json+oembed']",
        "href",
        whole(&format!("oembed/{id}.json")),
    );
    is("[hreflang=en]", "href", format!("{ADDRESS}{id}.html"));
    let alt = attribute(&html, "[property='og:image:alt']", "content").unwrap();
    // The card says what the board on the page says: nobody is plugged in yet.
    assert_eq!(alt, crate::pages::text(&html, "#verdict"));
    assert!(alt.contains("12 intérêts communs"), "{alt}");
    let whole_page = html_of(&story, FR, Page::Whole, &shared());
    let canonical = attribute(
        &Html::parse_document(&whole_page),
        "link[rel=canonical]",
        "href",
    );
    assert_eq!(canonical, Some(whole("")));
}

#[test]
fn the_linked_data_is_json_and_says_whose_the_argument_is() {
    for story in [real(), small()] {
        for language in story.languages() {
            let html = html_of(&story, language, Page::Whole, &shared());
            let html = Html::parse_document(&html);
            let data = text(&html, "script[type='application/ld+json']");
            let data: Value = serde_json::from_str(&data).expect(&data);
            let edition = story.edition(language);
            assert_eq!(data["headline"], *edition.seed.title);
            assert_eq!(data["inLanguage"], language.tag());
            assert_eq!(
                data["isBasedOn"]["author"]["name"],
                *edition.prose.argument.as_ref().unwrap().author
            );
        }
    }
}

#[test]
fn oembed_gives_a_frame_that_a_newsroom_can_show() {
    let story = real();
    for language in story.languages() {
        for of in Page::all(&story.edition(language)) {
            let answer = oembed(&story, &story.edition(language), of, &shared()).unwrap();
            assert_eq!(answer["version"], "1.0");
            assert_eq!(answer["type"], "rich");
            assert!(answer["width"].is_u64() && answer["height"].is_u64());
            assert_eq!(answer["thumbnail_width"], 1200);
            let html = Html::parse_fragment(answer["html"].as_str().unwrap());
            let frame = |name: &str| attribute(&html, "iframe", name).expect(name);
            assert!(frame("src").starts_with(ADDRESS));
            assert_eq!(frame("src").ends_with("?embed"), of.has_board());
            let by_own = frame("src").ends_with("/frame.html?embed");
            assert_eq!(by_own, matches!(of, Page::Whole | Page::Frame), "{of:?}");
            assert!(!frame("title").is_empty());
            assert_eq!(frame("loading"), "lazy");
            assert_eq!(frame("sandbox"), SANDBOX);
            assert_eq!(frame("allow"), ALLOW);
        }
    }
    let story = small();
    let edition = story.edition(EN);
    let answer = oembed(&story, &edition, Page::Whole, &shared()).unwrap();
    let html = Html::parse_fragment(answer["html"].as_str().unwrap());
    let all = Selector::parse("body > *, html > *").unwrap();
    assert_eq!(html.select(&all).count(), 1, "a frame, no more");
}

#[test]
#[ignore = "without fonts there is nothing to draw with; `cargo xtask test --only host` brings them"]
fn cards_are_small_and_always_the_same() {
    let fonts = std::env::var_os("PLUGBOARD_FONTS").map(PathBuf::from);
    let painter = Painter::new(&fonts.expect("xtask says where the fonts are")).unwrap();
    let story = real();
    let editions = LANGUAGES.map(|language| story.edition(language));
    for edition in editions.iter().chain([&korean::edition(&story)]) {
        let language = edition.seed.language;
        let svg = plugboard::site::card(&story, edition, Page::Whole);
        let png = painter.png(&svg, language).unwrap();
        assert!(png.len() < 100_000, "{} bytes", png.len());
        assert_eq!(png, painter.png(&svg, language).unwrap());
        let reader = png::Decoder::new(std::io::Cursor::new(&png))
            .read_info()
            .unwrap();
        assert_eq!(reader.info().size(), (1200, 630));
    }
    let thai =
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>ไทย</text></svg>";
    let error = painter.png(thai, EN).unwrap_err().to_string();
    assert!(error.contains("no font of the cards has"), "{error}");
}
