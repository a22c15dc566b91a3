//! The prerendered page, from the real story and from a hostile one.

use std::fs;
use std::path::Path;

use plugboard::site::{Page, csv, json};
use plugboard::story::Seed;
use plugboard::story::Story;
use scraper::{Html, Selector};

use crate::pages::{count, document_of, text};
use crate::stories::{EN, FR, JA, real, real_file, small};

fn document(story: &Story) -> (String, Html) {
    document_of(story, EN, Page::Whole)
}

fn sources_document(story: &Story) -> (String, Html) {
    document_of(story, EN, Page::Sources)
}

/// Every page of the built-in story in every language.
fn every_page() -> Vec<(String, Html)> {
    let story = real();
    let told = story.edition(EN).seed;
    let pages = Page::all(&story.edition(EN)).into_iter();
    pages
        .flat_map(|page| {
            let languages = story.languages().into_iter();
            languages.map(move |language| (language, page))
        })
        .map(|(language, page)| {
            let name = format!("{} {}", language.tag(), page.file(&told));
            (name, document_of(&story, language, page).1)
        })
        .collect()
}

#[test]
fn the_page_says_everything_before_any_script() {
    let story = real();
    let edition = story.edition(EN);
    let told = &edition.seed;
    let (_, html) = document(&story);
    assert_eq!(text(&html, "h1"), &*told.title);
    let plugs = count(&html, "#board .socket:not([data-state=none])");
    assert!(plugs >= 20);
    assert_eq!(
        count(&html, "#board .socket a[href^='sources.html#evidence-']"),
        plugs,
        "each plug leads to its evidence"
    );
    for page in ["sources.html", "context.html#events", "context.html#views"] {
        assert_eq!(count(&html, &format!(".rest a[href='{page}']")), 1);
    }
    assert!(text(&html, ".byline").contains(&*edition.prose.argument.as_ref().unwrap().author));
    assert!(text(&html, "#verdict").contains("of 12 shared interests"));
    assert_eq!(count(&html, "#board tbody tr"), told.modules.len());
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
    for (name, html) in every_page() {
        check_ids(&name, &html);
    }
}

fn check_ids(page: &str, html: &Html) {
    let mut seen = std::collections::HashSet::new();
    for element in html.select(&Selector::parse("[id]").unwrap()) {
        let id = element.value().attr("id").unwrap();
        assert!(seen.insert(id.to_owned()), "{page}: two elements are #{id}");
    }
    for element in html.select(&Selector::parse("[aria-labelledby], a[href^='#']").unwrap()) {
        let element = element.value();
        let to = element
            .attr("aria-labelledby")
            .or(element.attr("href"))
            .unwrap();
        // A link that sets the board leads to no element.
        if to.starts_with("#p=") {
            continue;
        }
        assert!(
            seen.contains(to.trim_start_matches('#')),
            "{page}: nothing is #{to}"
        );
    }
}

#[test]
fn nothing_in_a_story_becomes_markup() {
    let story = small();
    let (page, html) = document(&story);
    assert_eq!(count(&html, "script[src]"), 1, "the program, no more");
    assert_eq!(
        count(&html, "script"),
        2,
        "a block of data is no program, and nothing in it ends it"
    );
    let (sources, sources_html) = sources_document(&story);
    assert!(
        text(&sources_html, "#sources").contains("</script><script>alert(1)"),
        "it is shown as what it is"
    );
    assert_eq!(sources.matches("<script").count(), 0);
    assert!(text(&html, "table").contains("Beta <b>&amp;"));
    assert_eq!(count(&html, "table b"), 0);
    assert_eq!(page.matches("<script").count(), 2);
}

#[test]
fn the_pages_load_nothing_from_elsewhere_and_have_nothing_inline_but_their_sheet() {
    for (name, html) in every_page() {
        keeps_to_its_folder(&name, &html);
    }
}

fn keeps_to_its_folder(page: &str, html: &Html) {
    assert_eq!(
        count(
            html,
            "[style], body style, [onclick], script:not([src], [type='application/ld+json'])"
        ),
        0
    );
    // Only pages with a board have theirs in themselves: it is the one that a policy names.
    assert_eq!(count(html, "style"), count(html, "#app"), "{page}");
    for element in html.select(&Selector::parse("link[href], script[src], img[src]").unwrap()) {
        let element = element.value();
        let address = element.attr("href").or(element.attr("src")).unwrap();
        assert!(
            !address.contains("//") && !address.starts_with('/'),
            "{page}: {address} is not relative"
        );
    }
}

#[test]
fn the_program_reads_the_story_that_the_build_wrote() {
    let told = real().edition(EN).seed;
    let bytes = told.to_bytes();
    assert_eq!(Seed::from_bytes(&bytes), Some((*told).clone()));
    assert_eq!(Seed::from_bytes(&bytes[..bytes.len() / 2]), None);
}

#[test]
fn a_strict_frame_can_load_the_script() {
    let (_, html) = document(&real());
    let classic = count(&html, "script[src][defer]:not([type])");
    assert_eq!(classic, 1, "modules need CORS there");
    assert_eq!(count(&html, ".masthead a.full[href]"), 1);
}

#[test]
fn nothing_in_a_frame_is_measured_by_its_height() {
    let styles = [
        include_str!("../../static/styles/frame.css"),
        include_str!("../../static/styles/frame_compare.css"),
        include_str!("../../static/styles/frame_narrow.css"),
        include_str!("../../static/styles/frame_print.css"),
        include_str!("../../static/styles/frame_use.css"),
        include_str!("../../static/styles/frame_wide.css"),
    ];
    for word in ["vh", "vmax", "vmin", "svb", ": fixed", "sticky"] {
        assert!(!styles.concat().contains(word), "{word}");
    }
}

/// Editors write when each entry was last checked, and readers see it; an entry's id is its address.
#[test]
fn whatever_stands_around_the_argument_says_when_it_was_checked_and_has_an_address() {
    let story = real();
    let file: serde_json::Value = serde_json::from_str(&real_file("context.json")).unwrap();
    let kinds = ["events", "views", "checks", "figures"];
    for (language, says) in [
        (EN, "checked November 28, 2026"),
        (FR, "vérifié\u{a0}: 28 novembre 2026"),
        (JA, "2026年11月28日確認"),
    ] {
        let (_, html) = document_of(&story, language, Page::Context);
        let data = json(&story.edition(language), None);
        for list in kinds {
            let entries = file[list].as_array().unwrap();
            assert!(!entries.is_empty(), "{list}");
            for (entry, datum) in entries.iter().zip(data[list].as_array().unwrap()) {
                let id = entry["id"].as_str().unwrap();
                let kind = list.strip_suffix('s').unwrap();
                let dated = text(&html, &format!("#{kind}-{id} small"));
                if entry["checked"] == "2026-11-28" {
                    assert_eq!(dated, says, "{list} {id}");
                }
                for field in ["id", "checked"] {
                    assert_eq!(datum[field], entry[field], "{list} {id}");
                }
            }
        }
        // Where the entries are in brief, each leads to itself in full.
        let (_, brief) = document_of(&story, language, Page::Rest);
        let links = Selector::parse(".events li a, .views li a").unwrap();
        let links: Vec<&str> = brief
            .select(&links)
            .filter_map(|link| link.value().attr("href"))
            .collect();
        let both = ["events", "views"].map(|list| file[list].as_array().unwrap().len());
        assert_eq!(links.len(), both[0] + both[1]);
        for link in links {
            let id = link.strip_prefix("context.html").expect(link);
            assert_eq!(count(&html, id), 1, "{link}");
        }
        assert_eq!(count(&brief, ".events small, .views small"), 0);
        let table = csv(&story.edition(language));
        let mut table = csv::Reader::from_reader(&table["\u{feff}".len()..]);
        let heads = table.headers().unwrap().clone();
        let at = |name: &str| heads.iter().position(|head| head == name).unwrap();
        for line in table.records().map(Result::unwrap) {
            let kind = &line[at("kind")];
            if kinds.contains(&&*format!("{kind}s")) {
                let list = file[format!("{kind}s")].as_array().unwrap();
                let has_date = |entry: &serde_json::Value| entry["checked"] == line[at("checked")];
                assert!(list.iter().any(has_date), "{line:?}");
            }
        }
    }
}

/// The build sends our scripts without indentation, which would change a text over several lines.
#[test]
fn no_text_in_our_scripts_goes_over_several_lines() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut scripts = Vec::new();
    let mut folders = vec![here.join("static"), here.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "js") {
                scripts.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    assert!(scripts.len() >= 6, "{}", scripts.len());
    for line in scripts.iter().flat_map(|script| script.lines()) {
        let code = !line.trim_start().starts_with("//");
        assert!(!code || line.matches('`').count() % 2 == 0, "{line}");
    }
}
