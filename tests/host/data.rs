//! What readers can take along: the data and the citation.

use std::collections::BTreeSet;

use plugboard::site::{Folders, Page, Share, bibtex, csl, csv, json};
use scraper::Html;

use crate::pages::{ADDRESS, attribute, html_of, shared};
use crate::stories::{CONTEXT, EN, EVIDENCE, JA, STORY, real, small, sound};

#[test]
fn the_data_names_every_source_in_every_language() {
    let story = real();
    for language in story.languages() {
        let evidence = story.edition(language).evidence;
        let context = story.edition(language).context;
        let facts = evidence
            .iter()
            .flat_map(|plug| plug.links.iter().chain(&plug.context));
        let sources = facts
            .flat_map(|fact| &fact.sources)
            .chain(context.events.iter().flat_map(|event| &event.sources))
            .chain(context.views.iter().flat_map(|view| &view.sources))
            .chain(context.checks.iter().flat_map(|check| &check.sources))
            .chain(context.figures.iter().flat_map(|figure| &figure.sources));
        let urls: BTreeSet<&str> = sources.map(|source| &*source.url).collect();
        assert!(urls.len() > 50);

        let table = csv(&story.edition(language));
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
        let data = json(&story.edition(language), None).to_string();
        for url in &urls {
            assert!(in_table.contains(url), "{url} is not in the table");
            assert!(data.contains(url), "{url} is not in the document");
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
    let evidence = small().edition(EN).evidence;
    let fact = evidence.iter().find_map(|plug| plug.links.first()).unwrap();
    let quoted = serde_json::to_string(&*fact.claim).unwrap();
    assert!(EVIDENCE.contains(&quoted), "{quoted}");
    let evidence = EVIDENCE.replacen(&quoted, "\"=HYPERLINK(1)\"", 1);
    let story = sound(STORY, &evidence, CONTEXT);
    let table = String::from_utf8(csv(&story.edition(EN))).unwrap();
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
    let entry = bibtex(&story.edition(JA), &folders, &shared());
    assert!(
        entry.starts_with("@misc{plugboard-tokyo-first-ja,\n"),
        "{entry}"
    );
    assert!(
        entry.contains("url = {https://example.org/plugboard/ja/}"),
        "{entry}"
    );
    assert_eq!(entry.matches('{').count(), entry.matches('}').count());
    let item = csl(&story.edition(JA), &folders, &shared());
    assert_eq!(item[0]["URL"], format!("{ADDRESS}ja/"));
    assert_eq!(item[0]["issued"]["date-parts"][0][0], 2026);
    let nowhere = Share::default();
    assert!(!bibtex(&story.edition(JA), &folders, &nowhere).contains("url"));
    assert!(
        csl(&story.edition(JA), &folders, &nowhere)[0]
            .get("URL")
            .is_none()
    );
}
