//! A story as short as it can be: what it leaves out follows from what it says, and no page says what is not there.

use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::site::Page;
use plugboard::story::{Named, Rule, Standing, Story};
use plugboard::words::{InWords, phrases};
use scraper::Html;

use crate::pages::{document_of, text};
use crate::stories::{EN, read};

const SHORT: &str = include_str!("short/story.json");

fn short() -> Story {
    read(SHORT, "{}", "{}").unwrap_or_else(|faults| panic!("{}", faults[0]))
}

fn told(story: &str, context: &str) -> Vec<String> {
    let faults = read(story, "{}", context).err().unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

/// Every page with what it is, and the text that readers of it see or hear.
fn pages(story: &Story) -> Vec<(Page, String, String)> {
    let pages = Page::all(&story.edition(EN)).into_iter();
    let pages = pages.map(|page| {
        let (html, document) = document_of(story, EN, page);
        (page, html, text(&document, "html"))
    });
    pages.collect()
}

#[test]
fn it_may_add_to_any_board_in_words() {
    let said = |added: &str| {
        let story = SHORT.replacen('{', &format!("{{ \"in-words\": {added},"), 1);
        let story = read(&story, "{}", "{}").map_err(|faults| faults[0].to_string())?;
        let seed = story.edition(EN).seed;
        let coalition = Coalition::new(&seed);
        let selection = Selection::start(&seed, &coalition);
        let board = Board::derive(&coalition, &selection);
        Ok::<InWords, String>(phrases(EN).in_words(&seed, &selection, &board))
    };
    let bare = said("{}").unwrap();
    assert_eq!(bare.short(), bare.finding);
    let both = said(r#"{ "short": "All rivers are one.", "long": "Read on tomorrow." }"#).unwrap();
    assert_eq!(
        both.short(),
        [&bare.finding, "\nAll rivers are one."].concat()
    );
    assert_eq!(
        both.text(),
        bare.text().replacen(&bare.finding, &both.short(), 1) + "\n\nRead on tomorrow."
    );
    // It stands beside every board that readers make, and a slot would hold for one.
    let fault = said(r#"{ "short": "It covers {#covered}." }"#).unwrap_err();
    assert!(
        fault.contains("short") && fault.contains("beside every board"),
        "{fault}"
    );
}

#[test]
fn it_takes_fifteen_lines() {
    assert_eq!(SHORT.lines().count(), 15);
    let edition = short().edition(EN);
    let seed = &edition.seed;
    let ids = |ids: Vec<&str>| ids.join(" ");
    assert_eq!(
        ids(seed.partners.iter().map(|of| &*of.id).collect()),
        "hillside lake-town cote-dor"
    );
    assert_eq!(
        ids(seed.partners.iter().map(|of| &*of.code).collect()),
        "HI LT CO"
    );
    assert!(seed.partners.iter().all(|of| of.named == Named::Named));
    assert_eq!(&*seed.home.id, "the-river-council");
    assert_eq!(
        ids(seed.interests.iter().map(|of| &*of.id).collect()),
        "clean-water flood-warnings fish"
    );
    assert_eq!(&*seed.interests.first().unwrap().inline, "Clean water");
    assert_eq!(seed.start.partners.len(), 3);
    assert_eq!(seed.start.modules.len(), 2);
    assert_eq!(
        (seed.start.rule, seed.start.bar),
        (Rule::PlugIn, Standing::InForce)
    );
    assert_eq!(seed.argued, None);
    let fact = &edition.evidence[0].links[0];
    assert_eq!(fact.verified.to_string(), "2026-11");
    assert_eq!(
        edition.evidence[1].links[0].standing,
        Standing::Proposed,
        "a proposal has a source of its own"
    );
}

#[test]
fn no_page_speaks_of_an_author_or_an_article() {
    let story = short();
    for (page, html, text) in pages(&story) {
        let text = text.to_lowercase();
        for word in ["author", "article’s", "the article", "argument", "argues"] {
            assert!(!text.contains(word), "{page:?} says “{word}”: {text}");
        }
        assert!(!html.contains("isBasedOn"), "{page:?}");
    }
    // The words would be found where they are.
    let (_, document) = document_of(&crate::stories::real(), EN, Page::Counting);
    assert!(text(&document, "html").contains("author"));
}

#[test]
fn there_is_no_page_with_nothing_on_it() {
    let story = short();
    let pages = pages(&story);
    assert!(pages.iter().all(|(page, ..)| *page != Page::Context));
    for (page, html, _) in &pages {
        assert!(
            !html.contains("context.html"),
            "{page:?} links what is not there"
        );
        let document = Html::parse_document(html);
        for heading in ["h1", "h2", "h3", "p.standfirst", "dd", "dl", "ul", "ol"] {
            for empty in document.select(&scraper::Selector::parse(heading).unwrap()) {
                let said: String = empty.text().collect();
                assert!(!said.trim().is_empty(), "{page:?}: an empty {heading}");
            }
        }
    }
}

#[test]
fn what_only_an_argument_says_needs_one() {
    let mention = SHORT.replace(
        r#""module": "gauges", "#,
        r#""module": "gauges", "mention": "They ought to.", "#,
    );
    assert_eq!(told(&mention, "{}").len(), 1);
    assert!(
        told(&mention, "{}")[0].contains("plugs[0].mention: this story explains no argument"),
        "{:?}",
        told(&mention, "{}")
    );
    let checks = r#"{ "checks": [{ "id": "a", "claim": "A", "outcome": "supported", "finding": "B",
        "sources": [{ "title": "T", "publisher": "P", "url": "https://p.example/" }] }] }"#;
    assert!(told(SHORT, checks)[0].contains("checks: this story explains no argument"));
}

#[test]
fn a_plain_text_is_in_the_one_language_of_its_story() {
    let two = SHORT.replacen('{', r#"{ "languages": ["en", "fr"],"#, 1);
    let told = told(&two, "{}");
    assert!(
        told[0].contains("title: this is one text, and the story has “en”, “fr”"),
        "{told:#?}"
    );
    // Names that differ, texts: each is told.
    assert!(told.len() > 10);
    let korean = SHORT.replacen('{', r#"{ "languages": ["ja"],"#, 1);
    assert!(read(&korean, "{}", "{}").is_ok());
}

#[test]
fn faults_of_what_is_written_short_are_where_it_stands() {
    let told = |from: &str, to: &str| {
        assert_eq!(SHORT.matches(from).count(), 1, "{from}");
        told(&SHORT.replace(from, to), "{}")
    };
    assert_eq!(
        told(r#"["flood-warnings"]"#, r#"["flood-warning"]"#)[1],
        "story.json:7:46: modules[0].serves[0]: there is no interest “flood-warning”; did you mean “flood-warnings”?"
    );
    let late = told(r#""date": "2024""#, r#""date": "2062""#);
    assert!(
        late[0].starts_with("story.json:13:") && late[0].contains("plugs[1].evidence[0].date"),
        "{late:?}"
    );
    let nameless = told(r#"{ "name": "Fish" }"#, r#"{ "name": "魚" }"#);
    assert!(
        nameless[0].contains("interests[2].id: there is no id here"),
        "{nameless:?}"
    );
}
