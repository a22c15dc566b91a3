//! Whose page it is: said wherever a page speaks of itself, and nowhere if nobody says so.

use plugboard::picture::Theme;
use plugboard::site::{Folders, Page, bibtex, card, csl, json, oembed, picture};
use plugboard::story::Story;
use plugboard::story::fault::FaultKind;
use plugboard::story::file::WrongAddress;
use scraper::{Html, Selector};
use serde_json::{Value, json as value};

use crate::pages::{attribute, count, html_of, shared, text};
use crate::stories::{CONTEXT, EN, EVIDENCE, STORY, read, small, sound};

const NAME: &str = "The Daily & Sons";
const URL: &str = "https://daily.example/";

fn with(publisher: &str) -> String {
    let standfirst = r#""standfirst":"#;
    assert_eq!(STORY.matches(standfirst).count(), 1);
    STORY.replace(
        standfirst,
        &format!(r#""publisher": {publisher}, {standfirst}"#),
    )
}

fn published() -> Story {
    let publisher = format!(r#"{{ "name": "{NAME}", "url": "{URL}" }}"#);
    sound(&with(&publisher), EVIDENCE, CONTEXT)
}

fn page(story: &Story, of: Page) -> Html {
    Html::parse_document(&html_of(story, EN, of, &shared()))
}

fn linked_data(html: &Html) -> Value {
    let block = Selector::parse("script[type='application/ld+json']").unwrap();
    let block = html.select(&block).next().expect("a block of data");
    serde_json::from_str(&block.text().collect::<String>()).expect("JSON")
}

fn folders() -> Folders {
    Folders {
        languages: vec![EN],
    }
}

#[test]
fn a_publisher_is_named_wherever_a_page_speaks_of_itself() {
    let story = published();
    for of in Page::all(&story.edition(EN)) {
        let html = page(&story, of);
        let site = attribute(&html, "meta[property='og:site_name']", "content");
        assert_eq!(site.as_deref(), Some(NAME));
        assert_eq!(
            text(&html, ".byline > span:last-of-type"),
            format!("Published by {NAME}")
        );
        assert_eq!(
            attribute(&html, ".byline > span:last-of-type a", "href").as_deref(),
            Some(URL)
        );
        let answer = oembed(&story, &story.edition(EN), of, &shared()).unwrap();
        assert_eq!(answer["provider_name"], NAME);
        assert_eq!(answer["provider_url"], URL);
    }
    let data = linked_data(&page(&story, Page::Whole));
    let organization = value!({ "@type": "Organization", "name": NAME, "url": URL });
    assert_eq!(data["publisher"], organization);
    let entry = bibtex(&story.edition(EN), &folders(), &shared());
    for field in ["publisher", "howpublished"] {
        let field = format!("  {field} = {{{{The Daily \\& Sons}}}},\n");
        assert!(entry.contains(&field), "{entry}");
    }
    let item = csl(&story.edition(EN), &folders(), &shared());
    assert_eq!(item[0]["publisher"], NAME);
    assert_eq!(item[0]["container-title"], NAME);
    let cite = text(&page(&story, Page::Sources), "#data cite");
    assert!(
        cite.starts_with("“A test.” The Daily & Sons. Facts last checked July 2026."),
        "{cite}"
    );
    let data = json(&story.edition(EN), None);
    assert_eq!(
        data["story"]["publisher"],
        value!({ "name": NAME, "url": URL })
    );
    let told = "The Daily &amp; Sons";
    assert!(card(&story, &story.edition(EN), Page::Whole).contains(&format!(">{told}</text>")));
    assert!(
        picture(&story, &story.edition(EN), "", Theme::Light)
            .contains(&format!("Published by {told}"))
    );
}

#[test]
fn without_one_nobody_is_named() {
    let story = small();
    for of in Page::all(&story.edition(EN)) {
        let html = page(&story, of);
        assert_eq!(count(&html, "meta[property='og:site_name']"), 0);
        let answer = oembed(&story, &story.edition(EN), of, &shared()).unwrap();
        assert_eq!(answer.get("provider_name"), None);
        assert_eq!(answer.get("provider_url"), None);
        let said = html.root_element().html();
        for absent in ["Plugboard", "Published by"] {
            let at = said.find(absent).map(|at| &said[at..at + 80]);
            assert_eq!(at, None, "{of:?}");
        }
    }
    assert_eq!(
        linked_data(&page(&story, Page::Whole)).get("publisher"),
        None
    );
    let entry = bibtex(&story.edition(EN), &folders(), &shared());
    assert!(
        !entry.contains("publish") && !entry.contains("Plugboard"),
        "{entry}"
    );
    let item = csl(&story.edition(EN), &folders(), &shared());
    assert_eq!(item[0].get("publisher"), None);
    assert_eq!(item[0].get("container-title"), None);
    let cite = text(&page(&story, Page::Sources), "#data cite");
    assert!(
        cite.starts_with("“A test.” Facts last checked July 2026."),
        "{cite}"
    );
    for svg in [
        card(&story, &story.edition(EN), Page::Whole),
        picture(&story, &story.edition(EN), "", Theme::Light),
    ] {
        assert!(!svg.contains("Plugboard") && !svg.contains("Published"));
    }
}

/// A name without an address, and one by language.
#[test]
fn a_publisher_needs_no_address_and_may_have_a_name_a_language() {
    let story = sound(
        &with(r#"{ "name": { "en": "日々新聞" } }"#),
        EVIDENCE,
        CONTEXT,
    );
    let html = page(&story, Page::Whole);
    assert_eq!(
        text(&html, ".byline > span:last-of-type"),
        "Published by 日々新聞"
    );
    assert_eq!(count(&html, ".byline > span a"), 0);
    let answer = oembed(&story, &story.edition(EN), Page::Whole, &shared()).unwrap();
    assert_eq!(answer["provider_name"], "日々新聞");
    assert_eq!(answer.get("provider_url"), None);
    let data = linked_data(&html);
    assert_eq!(data["publisher"].get("url"), None);
    for (publisher, path, kind) in [
        (
            r#"{ "name": { "fr": "Le Jour" } }"#,
            "publisher.name",
            FaultKind::MissingText("en".into()),
        ),
        (
            r#"{ "name": "N", "url": "daily.example" }"#,
            "publisher.url",
            FaultKind::Address {
                url: "daily.example".to_owned(),
                why: WrongAddress::NoScheme,
            },
        ),
    ] {
        let faults = read(&with(publisher), EVIDENCE, CONTEXT)
            .err()
            .unwrap_or_default();
        assert_eq!((&*faults[0].place.path, &faults[0].what), (path, &kind));
    }
}

/// A long name leaves the credit its room, and stays on the card.
#[test]
fn a_long_name_does_not_push_the_credit_off_the_card() {
    let name = "Le Quotidien de la Côte-Nord et des Îles, édition du samedi ".repeat(4);
    let story = sound(
        &with(&format!(r#"{{ "name": "{name}" }}"#)),
        EVIDENCE,
        CONTEXT,
    );
    let svg = card(&story, &story.edition(EN), Page::Whole);
    assert!(svg.contains(">Explains an argument by A. Author in A Paper, January 2020</text>"));
    assert!(svg.contains(">Le Quotidien de la"));
}
