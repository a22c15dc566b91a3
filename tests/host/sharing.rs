//! What a page says to those who show it elsewhere, and what readers can take along.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use plugboard::site::{
    Files, Folders, FreezeError, Page, Painter, Share, bibtex, csl, csv, freeze, frozen, json,
    oembed, page,
};
use plugboard::story::checked::CheckedStory;
use plugboard::story::{ChapterIx, Language};
use scraper::{Html, Selector};
use serde_json::Value;

use crate::stories::{date, read, real};

const ADDRESS: &str = "https://example.org/plugboard/";

fn shared() -> Share {
    Share {
        address: Some(ADDRESS.parse().unwrap()),
        cards: Language::ALL.to_vec(),
    }
}

fn html_of(story: &CheckedStory, language: Language, of: Page, share: &Share) -> String {
    let files = Files {
        styles: "a.css".to_owned(),
        inner: "b.css".to_owned(),
        exploring: "c.css".to_owned(),
        script: "a.js".to_owned(),
        wasm: "a.wasm".to_owned(),
    };
    page(story, language, of, &files, share)
}

fn attribute(html: &Html, selector: &str, name: &str) -> Option<String> {
    let selector = Selector::parse(selector).expect(selector);
    let found = html.select(&selector).next()?;
    found.value().attr(name).map(str::to_owned)
}

fn hostile() -> CheckedStory {
    let (story, evidence) = (
        include_str!("story/story.json"),
        include_str!("story/evidence.json"),
    );
    read(story, evidence, include_str!("story/context.json"))
        .unwrap_or_else(|faults| panic!("{}", faults[0]))
}

#[test]
fn without_an_address_nothing_is_said_that_needs_one() {
    let story = real();
    let share = Share {
        address: None,
        cards: Language::ALL.to_vec(),
    };
    for of in Page::all(&story.told_in(Language::En)) {
        let text = html_of(&story, Language::En, of, &share);
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
        assert_eq!(oembed(&story, Language::En, of, &share), None);
    }
}

#[test]
fn with_an_address_a_page_names_itself_its_card_and_its_frame() {
    let story = real();
    let told = story.told_in(Language::Fr);
    let chapter = Page::Chapter(0.into());
    let text = html_of(&story, Language::Fr, chapter, &shared());
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
    assert!(
        text.contains(&alt),
        "the card says what the board on the page says"
    );
    let whole_page = html_of(&story, Language::Fr, Page::Whole, &shared());
    let canonical = attribute(
        &Html::parse_document(&whole_page),
        "link[rel=canonical]",
        "href",
    );
    assert_eq!(canonical, Some(whole("")));
}

#[test]
fn the_linked_data_is_json_and_says_whose_the_argument_is() {
    for story in [real(), hostile()] {
        for language in story.languages() {
            let text = html_of(&story, language, Page::Whole, &shared());
            let html = Html::parse_document(&text);
            let selector = Selector::parse("script[type='application/ld+json']").unwrap();
            let data: String = html.select(&selector).next().unwrap().text().collect();
            let data: Value = serde_json::from_str(&data).expect(&data);
            let told = story.told_in(language);
            assert_eq!(data["headline"], *told.title);
            assert_eq!(data["inLanguage"], language.tag());
            assert_eq!(data["isBasedOn"]["author"]["name"], *told.argument.author);
        }
    }
}

#[test]
fn oembed_gives_a_frame_that_a_newsroom_can_show() {
    let story = real();
    for language in story.languages() {
        for of in Page::all(&story.told_in(language)) {
            let answer = oembed(&story, language, of, &shared()).unwrap();
            assert_eq!(answer["version"], "1.0");
            assert_eq!(answer["type"], "rich");
            assert!(answer["width"].is_u64() && answer["height"].is_u64());
            assert_eq!(answer["thumbnail_width"], 1200);
            let html = Html::parse_fragment(answer["html"].as_str().unwrap());
            let frame = |name: &str| attribute(&html, "iframe", name).expect(name);
            assert!(frame("src").starts_with(ADDRESS));
            let has_board = matches!(of, Page::Whole | Page::Chapter(_));
            assert_eq!(frame("src").ends_with("?embed"), has_board);
            assert!(!frame("title").is_empty());
            assert_eq!(frame("loading"), "lazy");
            assert_eq!(
                frame("sandbox"),
                "allow-scripts allow-same-origin allow-popups"
            );
        }
    }
    let answer = oembed(&hostile(), Language::En, Page::Whole, &shared()).unwrap();
    let html = Html::parse_fragment(answer["html"].as_str().unwrap());
    let all = Selector::parse("body > *, html > *").unwrap();
    assert_eq!(html.select(&all).count(), 1, "a frame, no more");
}

#[test]
fn the_data_names_every_source_in_every_language() {
    let story = real();
    for language in story.languages() {
        let mut urls = BTreeSet::new();
        for plug in story.evidence_in(language) {
            for fact in plug.links.iter().chain(&plug.context) {
                urls.extend(fact.sources.iter().map(|source| source.url.clone()));
            }
        }
        let context = story.context_in(language);
        urls.extend(
            context
                .events
                .iter()
                .flat_map(|of| &of.sources)
                .map(|of| of.url.clone()),
        );
        urls.extend(
            context
                .views
                .iter()
                .flat_map(|of| &of.sources)
                .map(|of| of.url.clone()),
        );
        urls.extend(
            context
                .checks
                .iter()
                .flat_map(|of| &of.sources)
                .map(|of| of.url.clone()),
        );
        urls.extend(
            context
                .figures
                .iter()
                .flat_map(|of| &of.sources)
                .map(|of| of.url.clone()),
        );
        assert!(urls.len() > 50);

        let table = csv(&story, language);
        let text = std::str::from_utf8(&table)
            .unwrap()
            .trim_start_matches('\u{feff}');
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let heads = reader.headers().unwrap().clone();
        let at = |name: &str| heads.iter().position(|head| head == name).expect(name);
        let (url, kind) = (at("source_url"), at("kind"));
        let lines: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let in_table: BTreeSet<&str> = lines.iter().map(|line| &line[url]).collect();
        let kinds: BTreeSet<&str> = lines.iter().map(|line| &line[kind]).collect();
        let data = json(&story, language, None).to_string();
        for url in &urls {
            assert!(in_table.contains(&**url), "{url} is not in the table");
            assert!(data.contains(&**url), "{url} is not in the document");
        }
        assert_eq!(
            kinds.into_iter().collect::<Vec<_>>(),
            [
                "check", "event", "evidence", "figure", "interest", "mention", "partner", "tie",
                "view"
            ]
        );
    }
}

#[test]
fn no_cell_is_a_formula() {
    let mut evidence = include_str!("story/evidence.json").to_owned();
    let claim = hostile().evidence_in(Language::En);
    let claim = claim
        .iter()
        .find_map(|plug| plug.links.first())
        .unwrap()
        .claim
        .clone();
    let quoted = serde_json::to_string(&*claim).unwrap();
    assert!(evidence.contains(&quoted), "{quoted}");
    evidence = evidence.replacen(&quoted, "\"=HYPERLINK(1)\"", 1);
    let context = include_str!("story/context.json");
    let story = read(include_str!("story/story.json"), &evidence, context);
    let story = story.unwrap_or_else(|faults| panic!("{}", faults[0]));
    let table = String::from_utf8(csv(&story, Language::En)).unwrap();
    assert!(table.contains("'=HYPERLINK(1)"), "{table}");
    assert!(!table.contains(",=") && !table.contains("\"="), "{table}");
}

#[test]
fn the_sources_page_links_to_data_and_citation() {
    let story = real();
    for language in story.languages() {
        let text = html_of(&story, language, Page::Sources, &shared());
        let html = Html::parse_document(&text);
        for file in ["data.csv", "data.json", "citation.bib", "citation.json"] {
            let link = format!("#data a[href='{file}'][download]");
            assert!(attribute(&html, &link, "href").is_some(), "{link}");
        }
    }
}

#[test]
fn citations_say_what_and_where() {
    let story = real();
    let folders = Folders {
        languages: story.languages(),
    };
    let told = story.told_in(Language::Ja);
    let entry = bibtex(&told, &folders, &shared());
    assert!(
        entry.starts_with("@misc{plugboard-tokyo-first-ja,\n"),
        "{entry}"
    );
    assert!(
        entry.contains("url = {https://example.org/plugboard/ja/}"),
        "{entry}"
    );
    assert_eq!(entry.matches('{').count(), entry.matches('}').count());
    let item = csl(&told, &folders, &shared());
    assert_eq!(item[0]["URL"], format!("{ADDRESS}ja/"));
    assert_eq!(item[0]["issued"]["date-parts"][0][0], 2026);
    let nowhere = Share::default();
    assert!(!bibtex(&told, &folders, &nowhere).contains("url"));
    assert!(csl(&told, &folders, &nowhere)[0].get("URL").is_none());
}

#[test]
fn a_frozen_page_says_so_and_names_no_place_but_its_sources() {
    let story = real();
    for (language, root, says) in [
        (Language::En, "", "frozen copy of July 12, 2026"),
        (Language::Fr, "../", "Copie figée du 12 juillet 2026"),
        (Language::Ja, "../", "2026年7月12日時点"),
    ] {
        for of in Page::all(&story.told_in(language)) {
            let live = html_of(&story, language, of, &shared());
            let copy = frozen(&live, language, date("2026-07-12"), root);
            let html = Html::parse_document(&copy);
            let note = Selector::parse("body > p.frozen").unwrap();
            let note: String = html.select(&note).next().unwrap().text().collect();
            assert!(note.contains(says), "{note}");
            for element in html.select(&Selector::parse("[href], [src], [content]").unwrap()) {
                let of = element.value();
                let address = of.attr("href").or(of.attr("src")).or(of.attr("content"));
                assert!(
                    !address.unwrap().contains("example.org"),
                    "{}",
                    element.html()
                );
            }
            let styles = attribute(&html, "link[href$='frozen.css']", "href");
            assert_eq!(styles, Some(format!("{root}frozen.css")));
        }
    }
}

#[test]
fn a_frozen_copy_is_whole_and_is_never_overwritten() {
    let story = real();
    let base = std::env::temp_dir().join(format!("plugboard-frozen-{}", std::process::id()));
    let (site, archive) = (base.join("dist"), base.join("archive"));
    for language in story.languages() {
        let told = story.told_in(language);
        let folder = match language {
            Language::En => site.clone(),
            _ => site.join(language.tag()),
        };
        fs::create_dir_all(folder.join("oembed")).unwrap();
        fs::write(folder.join("oembed/index.json"), "{}").unwrap();
        for of in Page::all(&told) {
            let html = html_of(&story, language, of, &shared());
            fs::write(folder.join(of.file(&told)), html).unwrap();
        }
    }
    fs::write(site.join("a.css"), "a").unwrap();
    let copy = freeze(&story, &site, &archive, date("2026-07-12")).unwrap();
    assert!(copy.ends_with("archive/tokyo-first-2026-07-12"));
    for file in ["a.css", "frozen.css", "index.html", "ja/sources.html"] {
        assert!(copy.join(file).exists(), "{file}");
    }
    assert!(!copy.join("oembed").exists() && !copy.join("fr/oembed").exists());
    let again = freeze(&story, &site, &archive, date("2026-07-12"));
    assert!(matches!(again, Err(FreezeError::There(_))));
    let nothing = freeze(&story, &base.join("no-site"), &archive, date("2026-07-13"));
    assert!(matches!(nothing, Err(FreezeError::NoSite(_))));
    assert!(!archive.join("tokyo-first-2026-07-13").exists());
    fs::remove_dir_all(&base).unwrap();
}

/// `cargo xtask test` installs the fonts and says where they are. Without them there is nothing to draw with.
#[test]
fn cards_are_small_and_always_the_same() {
    let Some(fonts) = std::env::var_os("PLUGBOARD_FONTS").map(PathBuf::from) else {
        eprintln!("no fonts: `cargo xtask test --only host` brings them");
        return;
    };
    let painter = Painter::new(&fonts).unwrap();
    let story = real();
    for language in story.languages() {
        let svg = plugboard::site::card(&story, language, Page::Whole);
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
    let error = painter.png(thai, Language::En).unwrap_err().to_string();
    assert!(error.contains("no font of the cards has"), "{error}");
}
