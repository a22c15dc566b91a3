//! What a story said and was wrong, and where readers tell of errors.

use plugboard::claims::resolve;
use plugboard::site::{Page, json};
use plugboard::story::fault::FaultKind;
use plugboard::story::file::{WrongAddress, WrongContact};
use plugboard::story::{Known, Sources, read::Source};
use plugboard::words::{page_phrases, phrases};
use serde_json::{Value, json as value};

use crate::pages::{attribute, count, document_of, linked_pages, text, texts};
use crate::stories::{CONTEXT, EN, EVIDENCE, LANGUAGES, STORY, date, read, real, small, sound};

/// The small story with more fields.
fn with(fields: &str) -> String {
    let standfirst = r#""standfirst":"#;
    assert_eq!(STORY.matches(standfirst).count(), 1);
    STORY.replace(standfirst, &format!("{fields}, {standfirst}"))
}

const CORRECTIONS: &str = r#""corrections": [
    { "date": "2026-03", "was": { "en": "It said <b>so</b>." }, "is": { "en": "It is thus." } },
    { "date": "2026-11-28", "was": { "en": "It said this." }, "is": { "en": "It is that." } }
]"#;

#[test]
fn what_was_corrected_is_told_at_the_foot_of_every_page() {
    let story = sound(&with(CORRECTIONS), EVIDENCE, CONTEXT);
    for of in linked_pages(&story) {
        let (_, html) = document_of(&story, EN, of);
        assert_eq!(
            texts(&html, ".foot .corrected"),
            ["Corrected November 28, 2026"]
        );
        let href = attribute(&html, ".foot .corrected", "href");
        assert_eq!(href.as_deref(), Some("counting.html#corrections"));
    }
    let (_, html) = document_of(&story, EN, Page::Counting);
    assert_eq!(
        texts(&html, "#corrections li"),
        [
            "November 28, 2026It said: It said this.It is so: It is that.",
            "March 2026It said: It said <b>so</b>.It is so: It is thus.",
        ],
        "the newest first"
    );
    // It was mended after its last check.
    let (whole, _) = document_of(&story, EN, Page::Whole);
    assert!(whole.contains(r#""dateModified":"2026-11-28""#));
    let (plain, _) = document_of(&small(), EN, Page::Whole);
    assert!(plain.contains(r#""dateModified":"2026-07""#));
    let data = json(&story.edition(EN), None);
    assert_eq!(
        data["story"]["corrections"][0],
        value!({ "date": "2026-11-28", "was": "It said this.", "is": "It is that." })
    );
    let plain = json(&small().edition(EN), None);
    assert_eq!(plain["story"]["corrections"], value!([]));
    assert_eq!(plain["story"]["errors"], Value::Null);
}

#[test]
fn the_first_story_tells_its_corrections_in_every_language() {
    let story = real();
    let newest = story.edition(EN).account.corrected().expect("it has some");
    for language in LANGUAGES {
        let (_, html) = document_of(&story, language, Page::Whole);
        let said = phrases(language).date(newest);
        assert_eq!(
            text(&html, ".foot .corrected"),
            page_phrases(language).corrected(&said)
        );
        let (_, page) = document_of(&story, language, Page::Counting);
        assert!(count(&page, "#corrections li") >= 9);
        assert_eq!(
            count(&page, "#corrections .label"),
            2 * count(&page, "#corrections li")
        );
    }
}

#[test]
fn errors_are_told_of_where_the_story_says() {
    for address in [
        "https://daily.example/errors",
        "mailto:errors@daily.example?subject=Plugboard",
    ] {
        let story = sound(
            &with(&format!(r#""errors": "{address}""#)),
            EVIDENCE,
            CONTEXT,
        );
        for of in linked_pages(&story) {
            let (_, html) = document_of(&story, EN, of);
            let link = format!(".foot a[href='{address}']");
            assert_eq!(texts(&html, &link), ["Report an error"], "{of:?}");
        }
        assert_eq!(json(&story.edition(EN), None)["story"]["errors"], address);
    }
    let (_, html) = document_of(&small(), EN, Page::Counting);
    assert!(!texts(&html, "main").concat().contains("Report an error"));
}

#[test]
fn an_address_for_errors_reaches_somebody() {
    let web = |why| WrongContact::Web(why);
    for (address, why, mend) in [
        ("", web(WrongAddress::Empty), "write the address"),
        (
            "errors@daily.example",
            WrongContact::NoMailto,
            "write mailto: before it",
        ),
        ("mailto:", WrongContact::Mail, "like mailto:"),
        ("mailto:errors", WrongContact::Mail, "like mailto:"),
        ("mailto:errors@daily", WrongContact::Mail, "like mailto:"),
        (
            "mailto:a@b@daily.example",
            WrongContact::Mail,
            "like mailto:",
        ),
        (
            "mailto:er rors@daily.example",
            WrongContact::Mail,
            "like mailto:",
        ),
        (
            "mailto:errors@daily.example?subject=a b",
            WrongContact::Mail,
            "like mailto:",
        ),
        ("daily.example", web(WrongAddress::NoScheme), "https://"),
        (
            "javascript:alert(1)",
            web(WrongAddress::Scheme("javascript".into())),
            "https://",
        ),
    ] {
        let story = with(&format!(r#""errors": "{address}""#));
        let faults = read(&story, EVIDENCE, CONTEXT).err().unwrap_or_default();
        let text = address.to_owned();
        let [fault] = &faults[..] else {
            panic!("{address}: {faults:?}")
        };
        assert_eq!(fault.place.path, "errors");
        assert_eq!(fault.what, FaultKind::Contact { text, why });
        assert!(fault.mend.contains(mend), "{}", fault.mend);
    }
}

/// A story may be mended after its facts were last checked, and not after today.
#[test]
fn a_correction_has_a_date_that_can_be() {
    let story = |day: &str| with(&CORRECTIONS.replace("2026-11-28", day));
    let told = |day: &str| {
        let story = story(day);
        let sources = Sources {
            story: Source::new("story.json", &story),
            evidence: Source::new("evidence.json", EVIDENCE),
            context: Source::new("context.json", CONTEXT),
        };
        let known = Known {
            today: Some(date("2026-11-28")),
            ..Known::on_any_day(&LANGUAGES)
        };
        let faults = resolve(&sources, known).err().unwrap_or_default();
        faults.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(told("2026-11-28"), [""; 0]);
    for (day, says) in [
        (
            "2026-11-29",
            "corrections[1].date: 2026-11-29 is later than 2026-11-28, which is today",
        ),
        (
            "2026-11-31",
            "corrections[1].date: “2026-11-31” is not a date",
        ),
    ] {
        let told = told(day);
        assert!(told.len() == 1 && told[0].contains(says), "{told:?}");
    }
}
