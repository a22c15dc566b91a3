//! How far the sources reach: a date that a page says beside the day on which they were looked at.

use plugboard::picture::Theme;
use plugboard::site::{Page, json, picture};
use plugboard::words::{page_phrases, phrases};
use serde_json::Value;

use crate::pages::{document_of, text, texts};
use crate::stories::{CONTEXT, EN, EVIDENCE, LANGUAGES, STORY, date, real, real_file, sound};

/// Every value of a name in a file.
fn values<'v>(name: &str, value: &'v Value) -> Vec<&'v str> {
    match value {
        Value::Object(fields) => {
            let own = fields.get(name).and_then(Value::as_str);
            let inner = fields.values().flat_map(|inner| values(name, inner));
            own.into_iter().chain(inner).collect()
        }
        Value::Array(items) => items.iter().flat_map(|item| values(name, item)).collect(),
        _ => Vec::new(),
    }
}

/// The newest date, read from the files' own text: a month counts as its first day, a year as its first.
fn newest_written() -> String {
    let files = ["evidence.json", "context.json"].map(|name| {
        let file: Value = serde_json::from_str(&real_file(name)).expect(name);
        file
    });
    let mut all: Vec<&str> = files
        .iter()
        .flat_map(|file| values("published", file))
        .collect();
    assert!(all.len() > 100, "{}", all.len());
    let first_day = |date: &str| format!("{date}{}", &"-01-01"[date.len().min(10) - 4..]);
    all.sort_by_key(|date| (first_day(date), date.len()));
    all.last().expect("dates").to_string()
}

#[test]
fn the_newest_source_is_the_one_that_the_files_say() {
    let story = real();
    let newest = newest_written();
    for language in LANGUAGES {
        let edition = story.edition(language);
        assert_eq!(json(&edition, None)["story"]["newest_source"], *newest);
        let said = phrases(language).date(date(&newest));
        let said = page_phrases(language).newest_source(&said);
        for of in Page::all(&edition) {
            let (_, html) = document_of(&story, language, of);
            assert_eq!(
                texts(&html, ".byline span")
                    .iter()
                    .filter(|text| **text == said)
                    .count(),
                1
            );
        }
        assert!(picture(&story, &edition, "", Theme::Light).contains(&said));
        let (_, sources) = document_of(&story, language, Page::Sources);
        assert!(text(&sources, "#data cite").contains(&said), "{said}");
    }
}

#[test]
fn the_newest_source_claims_no_more_than_is_known() {
    let published = |dates: [&str; 2]| {
        let [grain, wire] = dates.map(|date| match date {
            "" => String::new(),
            date => format!(r#", "published": "{date}""#),
        });
        let evidence = EVIDENCE
            .replace(r#", "published": "2023""#, &grain)
            .replace(
                r#", "language": "fr""#,
                &format!(r#", "language": "fr"{wire}"#),
            );
        let story = sound(STORY, &evidence, CONTEXT);
        let newest = story.edition(EN).newest_source();
        let shown = document_of(&story, EN, Page::Whole)
            .0
            .contains("Newest source");
        assert_eq!(shown, newest.is_some());
        newest.map(|date| date.to_string())
    };
    for (dates, newest) in [
        (["", ""], None),
        (["2023", ""], Some("2023")),
        (["2025-12-31", "2026"], Some("2026")),
        (["2026-03", "2026"], Some("2026-03")),
        (["2026-03", "2026-03-01"], Some("2026-03-01")),
        (["2026-03", "2026-03-02"], Some("2026-03-02")),
    ] {
        for dates in [dates, [dates[1], dates[0]]] {
            assert_eq!(published(dates).as_deref(), newest, "{dates:?}");
        }
    }
}
