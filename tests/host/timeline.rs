//! What happened, as a line in time.

use plugboard::site::Page;

use crate::pages::{count, document_of, texts};
use crate::stories::{EN, EVIDENCE, STORY, real, sound};

const VIEW: &str = r#"{ "views": [
    { "id": "labelled", "who": "A. Reader", "role": { "en": "a reader" }, "says": { "en": "It will do." }, "stands": "for",
      "about": { "en": "the article itself" }, "date": "2026-02",
      "sources": [{ "title": "It will do", "publisher": "A Wire", "url": "https://example.org/do" }], "checked": "2026-07" }
] }"#;

#[test]
fn draws_a_mark_for_each_event_that_leads_to_it() {
    let story = real();
    let events = story.edition(EN).context.events.len();
    for (of, way) in [
        (Page::Context, "#event-"),
        (Page::Rest, "context.html#event-"),
    ] {
        let (_, html) = document_of(&story, EN, of);
        assert_eq!(count(&html, ".events > svg.line[aria-hidden=true]"), 1);
        assert_eq!(count(&html, ".line a rect"), events);
        assert_eq!(count(&html, &format!(".line a[href^='{way}']")), events);
        // Nobody stops at a mark on the way by keyboard: the list that follows says all of it.
        assert_eq!(count(&html, ".line a[tabindex='-1']"), events);
        assert_eq!(count(&html, ".events ol > li"), events);
    }
}

#[test]
fn marks_the_argument_and_what_came_before_and_after_it() {
    let (_, html) = document_of(&real(), EN, Page::Context);
    assert_eq!(
        texts(&html, ".line .called"),
        ["January 2026, the article’s date"]
    );
    assert_eq!(count(&html, ".line .pivot"), 1);
    // The article says no day of January 2026, so what fell into that month is neither.
    let (before, after) = (
        count(&html, ".events li[data-when=before]"),
        count(&html, ".events li[data-when=after]"),
    );
    assert_eq!((before, after), (3, 9));
    assert_eq!(count(&html, ".line [data-when=before]"), before);
    assert_eq!(count(&html, ".line [data-when=after]"), after);
    assert_eq!(
        texts(&html, ".when span"),
        [
            "before the article’s date",
            "after it",
            "about that date",
            "day not known"
        ]
    );
    // What names no day looks as long as what it may have been.
    assert_eq!(count(&html, ".line .rough"), 3);
}

#[test]
fn draws_no_line_without_events() {
    let story = sound(STORY, EVIDENCE, VIEW);
    let (_, html) = document_of(&story, EN, Page::Context);
    assert_eq!(count(&html, ".line"), 0);
}
