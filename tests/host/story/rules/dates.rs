//! Dates that hold together, and what is shown in their order.

use super::*;

#[test]
fn dates_hold_together() {
    told(
        r#""checked": "2026-07","#,
        r#""checked": "2026-02-30","#,
        &["“2026-02-30” is not a date: the calendar has no such day"],
    );
    let entry = |from: &str, to: &str| {
        assert!(EVIDENCE.contains(from), "{from}");
        EVIDENCE.replacen(from, to, 1)
    };
    for (from, to, says) in [
        (
            r#""checked": "2026-07""#,
            r#""checked": "2062""#,
            "evidence[0].checked: 2062 is later than 2026-07, when the story was last checked; mend one of the two dates",
        ),
        (
            r#""date": "2023-09-21""#,
            r#""date": "2026-08""#,
            "evidence[0].date: 2026-08 is later than 2026-07, when the story was last checked",
        ),
        (
            r#""published": "2023""#,
            r#""published": "2026-08-01""#,
            "evidence[0].sources[0].published: 2026-08-01 is later than 2026-07",
        ),
    ] {
        assert_told(&faults(STORY, &entry(from, to)), &[says]);
    }
    // Later than its own check, though not than the story's.
    let evidence = EVIDENCE.replacen(r#""checked": "2026-07""#, r#""checked": "2023-08""#, 1);
    assert_told(
        &faults(STORY, &evidence),
        &["evidence[0].date: 2023-09-21 is later than 2023-08, when this was last checked"],
    );
    // Dates that are not exact get the benefit of the doubt.
    assert_told(
        &faults(
            STORY,
            &entry(r#""date": "2023-09-21""#, r#""date": "2026""#),
        ),
        &[],
    );
    told(
        r#""date": "2020-01""#,
        r#""date": "2026-08""#,
        &["argument.date: 2026-08 is later than 2026-07, when the story was last checked"],
    );
    told(
        r#""partners": ["alpha"], "bar""#,
        r#""as-of": "2032", "bar""#,
        &["chapters[0].board.as-of: 2032 is later than 2026-07, when the story was last checked"],
    );
    let context = CONTEXT.replace("2026-01-15", "2027");
    assert_told(
        &all(STORY, EVIDENCE, &context),
        &["events[0].date: 2027 is later than 2026-07"],
    );
}

#[test]
fn no_date_lies_after_today_where_today_is_known() {
    let today: PartialDate = "2026-06-30".parse().unwrap();
    let sources = |story| Sources {
        story: Source::new("story.json", story),
        evidence: Source::new("evidence.json", EVIDENCE),
        context: Source::new("context.json", CONTEXT),
    };
    let told = resolve(&sources(STORY), on_day(Some(today))).err().unwrap();
    assert_told(
        &told,
        &[
            "story.json:13:14: checked: 2026-07 is later than 2026-06-30, which is today",
            "evidence[0].checked: 2026-07 is later than 2026-06-30, which is today",
            "evidence[1].checked: 2026-07",
            "evidence[2].checked: 2026-07",
            "events[0].checked: 2026-07",
        ],
    );
    assert!(resolve(&sources(STORY), Known::on_any_day(&LANGUAGES)).is_ok());
    assert!(resolve(&sources(STORY), on_day(Some("2026-07-01".parse().unwrap()))).is_ok());
}

#[test]
fn events_are_shown_in_order_of_date() {
    let event = |id: &str, date: &str| {
        let one = r#"{ "id": "event", "date": "2026-01-15", "what": { "en": "x" }, "sources": [{ "title": "x", "publisher": "x", "url": "https://example.org/" }], "checked": "2026-07" }"#;
        one.replace("\"event\"", &format!("\"{id}\""))
            .replace("2026-01-15", date)
            .replace("\"x\" }", &format!("\"{id}\" }}"))
    };
    let events = [
        event("c", "2026-03"),
        event("a", "2025"),
        event("d", "2026-03-02"),
        event("b", "2025-12-31"),
    ];
    let context = format!(r#"{{ "events": [{}] }}"#, events.join(", "));
    let shown = sound(STORY, EVIDENCE, &context).edition(EN).context;
    let shown: Vec<&str> = shown.events.iter().map(|event| &*event.what).collect();
    assert_eq!(shown, ["a", "b", "c", "d"]);
}
