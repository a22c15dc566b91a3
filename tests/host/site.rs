//! The prerendered page, from the real story and from a hostile one.

use plugboard::site::{Files, page, sources_page};
use plugboard::story::check::check;
use plugboard::story::checked::CheckedStory;
use plugboard::story::read::Source;
use plugboard::story::{Language, Story};
use scraper::{Html, Selector};

fn story(story: &str, evidence: &str) -> CheckedStory {
    check(
        &Source::new("story.json", story),
        &Source::new("evidence.json", evidence),
    )
    .unwrap_or_else(|faults| panic!("{}", faults[0]))
}

fn real() -> CheckedStory {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/static/stories/tokyo-first");
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).expect(name);
    story(&read("story.json"), &read("evidence.json"))
}

fn files() -> Files {
    let name = |name: &str| name.to_owned();
    Files {
        styles: name("a.css"),
        script: name("a.js"),
        wasm: name("a.wasm"),
    }
}

fn document(story: &CheckedStory) -> (String, Html) {
    let text = page(story, Language::En, &files());
    let html = Html::parse_document(&text);
    (text, html)
}

fn sources_document(story: &CheckedStory) -> (String, Html) {
    let text = sources_page(story, Language::En, &files());
    let html = Html::parse_document(&text);
    (text, html)
}

fn count(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).expect(selector))
        .count()
}

fn text(html: &Html, selector: &str) -> String {
    let found = html
        .select(&Selector::parse(selector).expect(selector))
        .next();
    found
        .unwrap_or_else(|| panic!("no {selector}"))
        .text()
        .collect()
}

#[test]
fn the_page_says_everything_before_any_script() {
    let story = real();
    let told = story.told_in(Language::En);
    let (_, html) = document(&story);
    assert_eq!(text(&html, "h1"), &*told.title);
    assert!(
        count(&html, "#sources dd a[href^='https:']") >= 20,
        "what makes each plug firm stands beside the board"
    );
    assert!(text(&html, ".byline").contains(&*told.argument.author));
    assert!(text(&html, "#verdict").contains("of 12 shared interests"));
    assert_eq!(count(&html, "table tbody tr"), told.modules.len());
    assert_eq!(
        count(&html, "[data-interest][data-status][data-count]"),
        told.interests.len()
    );
    assert_eq!(count(&html, "html[data-plugboard=static]"), 1);
    assert_eq!(
        count(&html, "fieldset.live[disabled]"),
        1,
        "nothing pretends to answer"
    );
}

#[test]
fn every_socket_leads_to_its_evidence() {
    let (_, html) = document(&real());
    let (_, sources) = sources_document(&real());
    let links = Selector::parse("a[data-evidence]").unwrap();
    assert!(count(&html, "a[data-evidence]") >= 20);
    for link in html.select(&links) {
        let href = link.value().attr("href").expect("a link");
        let article = href.strip_prefix("sources.html").expect(href);
        let found = count(&sources, &format!("#sources article{article}"));
        assert_eq!(found, 1, "{href}");
    }
    let articles = Selector::parse("#sources article").unwrap();
    let source_or_mention =
        Selector::parse("a[href^=http], [data-standing=proposed], .see-also a").unwrap();
    for article in sources.select(&articles) {
        assert!(
            article.select(&source_or_mention).next().is_some(),
            "{}",
            article.html()
        );
    }
}

#[test]
fn ids_are_unique_and_references_hold() {
    check_ids(&document(&real()).1);
    check_ids(&sources_document(&real()).1);
}

fn check_ids(html: &Html) {
    let mut seen = std::collections::HashSet::new();
    for element in html.select(&Selector::parse("[id]").unwrap()) {
        let id = element.value().attr("id").unwrap();
        assert!(seen.insert(id.to_owned()), "two elements are #{id}");
    }
    for element in html.select(&Selector::parse("[aria-labelledby], a[href^='#']").unwrap()) {
        let element = element.value();
        let to = element
            .attr("aria-labelledby")
            .or(element.attr("href"))
            .unwrap();
        assert!(
            seen.contains(to.trim_start_matches('#')),
            "nothing is #{to}"
        );
    }
}

#[test]
fn nothing_in_a_story_becomes_markup() {
    let story = story(
        include_str!("story/story.json"),
        include_str!("story/evidence.json"),
    );
    let (page, html) = document(&story);
    assert_eq!(count(&html, "script"), 1, "the program, no more");
    let (sources, sources_html) = sources_document(&story);
    assert!(
        text(&sources_html, "#sources").contains("</script><script>alert(1)"),
        "it is shown as what it is"
    );
    assert_eq!(sources.matches("<script").count(), 0);
    assert!(text(&html, "table").contains("Beta <b>&amp;"));
    assert_eq!(count(&html, "table b"), 0);
    assert_eq!(page.matches("<script").count(), 1);
}

#[test]
fn the_pages_load_nothing_from_elsewhere_and_have_no_inline_code_or_style() {
    keeps_to_its_folder(&document(&real()).1);
    keeps_to_its_folder(&sources_document(&real()).1);
}

fn keeps_to_its_folder(html: &Html) {
    assert_eq!(
        count(html, "[style], style, [onclick], script:not([src])"),
        0
    );
    for element in html.select(&Selector::parse("link[href], script[src], img[src]").unwrap()) {
        let element = element.value();
        let address = element.attr("href").or(element.attr("src")).unwrap();
        assert!(
            !address.contains("//") && !address.starts_with('/'),
            "{address} is not relative"
        );
    }
}

#[test]
fn the_program_reads_the_story_that_the_build_wrote() {
    let told = real().told_in(Language::En);
    let bytes = told.to_bytes();
    assert_eq!(Story::from_bytes(&bytes), Some(told));
    assert_eq!(Story::from_bytes(&bytes[..bytes.len() / 2]), None);
}
