//! Texts that somebody sees, in the languages of the story.

use super::*;

#[test]
fn what_nobody_would_see_is_no_text() {
    for (nothing, says) in [
        ("", "this text is empty; write what readers are to see"),
        (" ", "this text has only characters that nobody sees"),
        ("\u{200b}", "nobody sees"),
        ("\u{a0}\u{3000}", "nobody sees"),
        ("\\u0001\\u007f", "nobody sees"),
        ("\u{202e}\u{2066}\u{2069}", "nobody sees"),
        ("\u{feff}\u{2060}\u{ad}\u{fe0f}", "nobody sees"),
        ("\u{3164}\u{2800}", "nobody sees"),
    ] {
        let empty =
            |text: &str| format!("\"{nothing}\"{}", if text.is_empty() { "" } else { text });
        for from in [
            r#""AL""#,
            r#""A test""#,
            r#""A story for tests.""#,
            r#""A. Author""#,
            r#""A Paper""#,
            r#""An author.""#,
            r#""The author argues for it.""#,
            r#""Home""#,
            r#""Grain""#,
            r#""grain" }, "serves""#,
            r#""The author wants ore.""#,
            r#""Food""#,
            r#""Both eat.""#,
            r#""The author proposes it.""#,
            r#""First""#,
            r#""Alpha alone.""#,
            r#""How many?""#,
            r#""Only one.""#,
        ] {
            let rest = from
                .split_once("\" ")
                .map_or(String::new(), |(_, rest)| format!(" {rest}"));
            let rest = if from.contains("serves") {
                rest
            } else {
                String::new()
            };
            told(from, &empty(&rest), &[says]);
        }
        let evidence = EVIDENCE
            .replace("They signed on grain.", nothing)
            .replace(
                r#""title": "It operates""#,
                &format!(r#""title": "{nothing}""#),
            )
            .replace("A Wire", nothing);
        assert_told(&faults(STORY, &evidence), &[says, says, says]);
        told(r#""id": "test""#, &format!(r#""id": "{nothing}""#), &[says]);
    }
    // What has something to see may have such characters too.
    told("A test", "\u{2067}A\u{ad} test\u{2069} 👩\u{200d}🌾", &[]);
}

#[test]
fn many_texts_in_a_language_that_the_story_does_not_list_are_one_fault() {
    let story = real_file("story.json").replace("\"en\",\n    \"fr\",\n    \"ja\"\n", "\"en\"\n");
    let told = all(
        &story,
        &real_file("evidence.json"),
        &real_file("context.json"),
    );
    assert_eq!(told.len(), 6, "{told:#?}");
    assert!(
        told[0].to_string().starts_with(
            "story.json:9:11: title.fr: “fr” is not one of the story's languages, and "
        ),
        "{}",
        told[0]
    );
}

#[test]
fn a_sources_language_is_a_tag() {
    let evidence = EVIDENCE.replace(r#""language": "fr""#, r#""language": "French, mostly""#);
    assert_told(
        &faults(STORY, &evidence),
        &["evidence[2].sources[0].language: “French, mostly” is not the tag of a language"],
    );
    sound(
        STORY,
        &EVIDENCE.replace(r#""language": "fr""#, r#""language": "zh-Hant-TW""#),
        CONTEXT,
    );
}
