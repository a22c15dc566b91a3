//! Other views: what they spoke of, and whose the labels are.

use plugboard::site::{Page, csv, json};
use serde_json::Value;

use crate::pages::{count, document_of, text, texts};
use crate::stories::{EN, EVIDENCE, STORY, sound};

const VIEWS: &str = r#"{ "views": [
    { "id": "labelled", "who": "A. Reader", "role": { "en": "a reader" }, "says": { "en": "It will do." }, "stands": "for",
      "about": { "en": "the article itself" }, "date": "2026-02",
      "sources": [{ "title": "It will do", "publisher": "A Wire", "url": "https://example.org/do" }], "checked": "2026-07" },
    { "id": "elsewhere", "who": "B. Reader", "role": { "en": "another" }, "says": { "en": "Grain is dear." },
      "about": { "en": "the harvest of 2025" }, "date": "2025-10",
      "sources": [{ "title": "Dear grain", "publisher": "A Wire", "url": "https://example.org/dear" }], "checked": "2026-07" }
] }"#;

#[test]
fn a_view_says_what_it_speaks_of_and_whose_its_label_is() {
    let story = sound(STORY, EVIDENCE, VIEWS);
    for of in [Page::Context, Page::Rest] {
        let (_, html) = document_of(&story, EN, of);
        let lead = text(&html, ".views .note");
        assert!(
            lead.contains("none of these people spoke of the article"),
            "{lead}"
        );
        assert!(lead.ends_with("are ours."), "{lead}");
        assert_eq!(
            texts(&html, ".views .about"),
            ["On the article itself", "On the harvest of 2025"]
        );
        assert_eq!(texts(&html, ".views .stands"), ["our label: agrees"]);
        assert_eq!(count(&html, ".views li[data-stands]"), 1);
    }
    let data = json(&story.edition(EN), None);
    assert_eq!(data["views"][0]["stands"], "for");
    assert_eq!(data["views"][1]["stands"], Value::Null);
    assert_eq!(data["views"][1]["about"], "the harvest of 2025");
    let table = String::from_utf8(csv(&story.edition(EN))).unwrap();
    let line = |who: &str| {
        table
            .lines()
            .find(|line| line.contains(who))
            .expect("a line")
    };
    assert!(line("A. Reader").contains("our label: agrees"));
    assert!(
        line("B. Reader").contains("the harvest of 2025") && !line("B. Reader").contains("label")
    );
}
