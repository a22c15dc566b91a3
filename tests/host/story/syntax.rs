//! What is not JSON, or not UTF-8: where, and how to mend it; and nothing else that follows from it.

use plugboard::claims::resolve;
use plugboard::story::fault::FaultKind;
use plugboard::story::read::Source;
use plugboard::story::{Fault, Known, Sources};
use proptest::prelude::*;

use super::{assert_told, faults, with};
use crate::stories::{CONTEXT, EVIDENCE, LANGUAGES, STORY, read, real_file};

/// The faults of a story file of these bytes.
fn faults_of(bytes: &[u8]) -> Vec<Fault> {
    let sources = Sources {
        story: Source::from_bytes("story.json", bytes),
        evidence: Source::new("evidence.json", EVIDENCE),
        context: Source::new("context.json", CONTEXT),
    };
    resolve(&sources, Known::on_any_day(&LANGUAGES))
        .err()
        .unwrap_or_default()
}

/// The story with a slip in it is told just so.
fn assert_slips(from: &str, to: &str, parts: &[&str]) {
    assert_told(&faults(&with(from, to), EVIDENCE), parts);
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let marked = [b"\xef\xbb\xbf", STORY.as_bytes()].concat();
    assert_eq!(faults_of(&marked), []);
    let marked = format!("\u{feff}{}", with(r#""id": "test""#, r#""id": "Test""#));
    assert_told(
        &faults(&marked, EVIDENCE),
        &["story.json:2:9: id: “Test” is not an id"],
    );
}

#[test]
fn another_encoding_is_named_with_its_place_and_what_it_hides() {
    let story =
        with(r#""en": "A test""#, r#""en": "Un été""#).replace(r#""id": "test""#, r#""id": "Té""#);
    let of_units = |units: Vec<[u8; 2]>| units.concat();
    let little = of_units(story.encode_utf16().map(u16::to_le_bytes).collect());
    let big = of_units(story.encode_utf16().map(u16::to_be_bytes).collect());
    let latin: Vec<u8> = story
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap())
        .collect();
    for (bytes, says) in [
        (
            little.clone(),
            "story.json:1:1: the file: this file is saved as UTF-16 (LE), not as UTF-8; save it as UTF-8",
        ),
        ([&b"\xff\xfe"[..], &little].concat(), "UTF-16 (LE)"),
        (big.clone(), "UTF-16 (BE)"),
        ([&b"\xfe\xff"[..], &big].concat(), "UTF-16 (BE)"),
        (
            latin,
            "story.json:2:11: the file: this file is saved as Latin-1 or Windows-1252, not as UTF-8: here stands the byte E9; save it as UTF-8",
        ),
    ] {
        let mut told = faults_of(&bytes);
        told.sort_by_key(|fault| !matches!(fault.what, FaultKind::Encoding(_)));
        assert_told(&told, &[says, "story.json:2:9: id: “Té” is not an id"]);
    }
}

#[test]
fn japanese_encodings_and_damage_are_named() {
    // “カナダ” in each.
    let put = |name: &[u8]| {
        let at = STORY.find("A test").unwrap();
        [&STORY.as_bytes()[..at], name, &STORY.as_bytes()[at..]].concat()
    };
    for (name, says) in [
        (&b"\x83\x4a\x83\x69\x83\x5f"[..], "Shift_JIS"),
        (b"\xa5\xab\xa5\xca\xa5\xc0", "EUC-JP"),
        (b"\xa5\xab\x8f\xab\xb1\xa5\xc0", "EUC-JP"),
        ("カナ\u{1f600}".as_bytes(), ""),
        (
            b"\xe3\x82\xab\xe3\x83\x8a\xe3\x83",
            "the byte E3 here is not UTF-8, as the rest of the file is",
        ),
    ] {
        let told = faults_of(&put(name));
        match says {
            "" => assert_eq!(told, []),
            "Shift_JIS" => assert_told(
                &told,
                &["story.json:4:21: the file: this file is saved as Shift_JIS"],
            ),
            says => assert_told(&told, &[says]),
        }
    }
}

#[test]
fn smart_quotes_are_named_at_their_place() {
    let mend = "write the straight \" on both sides of the text, and switch smart quotes off";
    assert_slips(
        r#""en": "A test""#,
        r#"“en”: “A test”"#,
        &[
            "story.json:4:14: the file: this is not JSON: “ is a typographic (“smart”) quote",
            &format!(
                "story.json:4:20: the file: this is not JSON: “ is a typographic (“smart”) quote, and no quotation mark of JSON; {mend}"
            ),
        ],
    );
    // Only one side of it.
    assert_slips(
        r#""A test""#,
        r#""A test”"#,
        &["story.json:4:27: the file: this is not JSON: ” is"],
    );
    assert_slips(
        r#""A test""#,
        r#"'A test'"#,
        &["4:20: the file: this is not JSON: ' is a single quote"],
    );
    assert_slips(
        r#""A test""#,
        r#"« A test »"#,
        &["4:20: the file: this is not JSON: « is"],
    );
    // Inside a text they are what they should be.
    assert_slips(r#""A test""#, r#""A “test”, ‘so’ to say”""#, &[]);
    // A whole file of them is one fault.
    let told = faults(&STORY.replace('"', "”"), EVIDENCE);
    assert_told(
        &told,
        &[
            "story.json:2:3: the file: this is not JSON: ” is a typographic (“smart”) quote, and no quotation mark of JSON (and so in 1",
        ],
    );
}

#[test]
fn a_quote_inside_a_text_is_told_at_the_quote() {
    for text in [
        r#""A "test" of it""#,
        r#""A "test", and so on""#,
        r#""A "test".""#,
    ] {
        assert_slips(
            r#""A test""#,
            text,
            &[
                "story.json:4:23: the file: this is not JSON: this \" ends the text, and more of the text follows; write \\\" or typographic quotes inside a text",
            ],
        );
    }
}

#[test]
fn commas_and_brackets_are_told_where_they_are_missing() {
    assert_slips(
        "\"id\": \"test\",\n",
        "\"id\": \"test\"\n",
        &[
            "story.json:2:15: the file: this is not JSON: a comma is missing here; add a comma after",
        ],
    );
    assert_slips(
        r#"{ "en": "Home" } },"#,
        r#"{ "en": "Home" } }"#,
        &["story.json:14:53: the file: this is not JSON: a comma is missing here"],
    );
    assert_slips(
        r#""partners": ["alpha", "beta"], "modules""#,
        r#""partners": ["alpha""alpha"], "modules""#,
        &[
            "story.json:33:34: the file: this is not JSON: a comma is missing here",
            "start.partners[1]: “alpha” stands in this list already",
        ],
    );
    assert_slips(
        r#""partners": ["alpha", "beta"], "modules""#,
        r#""partners": ["alpha", "beta",], "modules""#,
        &[
            "story.json:33:42: the file: this is not JSON: this comma has nothing to part; remove it",
        ],
    );
    assert_slips(
        r#""languages": ["en"],"#,
        r#""languages": ["en","#,
        &["story.json:3:21: the file: this is not JSON: a “]” is missing here; add the ]"],
    );
    assert_slips(
        r#""languages": ["en"],"#,
        r#""languages": ["en""#,
        &["story.json:3:21: the file: this is not JSON: a “]” is missing here; add the ]"],
    );
    assert_slips(
        r#""supply", "because": { "en": "The author wants ore." } }]"#,
        r#""supply", "because": { "en": "The author wants ore." } ]"#,
        &["a “}” is missing here"],
    );
    assert_slips(
        r#""id": "test","#,
        r#""id" "test","#,
        &["story.json:2:7: the file: this is not JSON: a colon is missing here"],
    );
    assert_slips(
        r#""id": "test","#,
        r#""id": ,"#,
        &["story.json:2:3: the file: this is not JSON: “id” has no value"],
    );
    assert_slips(
        r#""id": "test","#,
        r#""id": "test"；"#,
        &["story.json:2:15: the file: this is not JSON: “；” stands where JSON has “,”; write ,"],
    );
}

#[test]
fn what_other_languages_write_is_told() {
    assert_slips(
        r#""id": "test","#,
        "// mine\n\"id\": \"test\", /* so */",
        &[
            "2:3: the file: this is not JSON: JSON has no comments; remove it",
            "3:15: the file: this is not JSON: JSON has no comments",
        ],
    );
    assert_slips(
        r#""id": "test","#,
        "id: \"test\",",
        &["2:3: the file: this is not JSON: “id” stands without quotation marks; write \"id\""],
    );
    assert_slips(
        r#""id": "test","#,
        "\"id\": test,",
        &["2:9: the file: this is not JSON: “test” stands without quotation marks; write \"test\""],
    );
    assert_slips(
        r#""id": "test","#,
        "\u{a0}\"id\": \"test\",",
        &["2:3: the file: this is not JSON: an invisible character (U+00A0) stands here"],
    );
    assert_slips(
        "[0, 2]",
        "[0, 02]",
        &["“02” is not a number as JSON writes them"],
    );
    assert_slips("[0, 2]", "[None, 2]", &["“None” is no word of JSON"]);
    assert_slips(
        "A test",
        "A\ttest",
        &[
            "story.json:4:22: the file: this is not JSON: a tab stands inside a text; write a blank, or \\t",
        ],
    );
    assert_slips(
        "A test",
        "A\u{1}test",
        &["4:22: the file: this is not JSON: a control character (U+0001) stands inside a text"],
    );
    assert_slips(
        "A test",
        r"A \test \o \ud800",
        &[
            "4:29: the file: this is not JSON: “\\o” means nothing in a text; write a backslash as \\\\",
            "“\\ud800” means nothing",
        ],
    );
    assert_slips(
        "\"A test\" }",
        "\"A test }",
        &["story.json:4:20: the file: this is not JSON: this text has no \" at its end"],
    );
    assert_slips(
        "\"A test\"",
        "\"A\ntest\"",
        &[
            "story.json:4:20: the file: this is not JSON: this text has no \" at its end; end it with \" on its line; a new line inside a text is written \\n",
        ],
    );
}

#[test]
fn half_a_pair_of_quotes_is_one_slip() {
    assert_slips(
        r#""id": "test","#,
        r#"id": "test","#,
        &["2:3: the file: this is not JSON: “id” stands without quotation marks"],
    );
    assert_slips(
        r#""id": "test","#,
        r#"id" : "test","#,
        &["2:3: the file: this is not JSON: “id” stands without quotation marks"],
    );
}

#[test]
fn what_never_ends_is_told_at_its_start() {
    let story = STORY.replace(
        "    \"claim\": { \"en\": \"The author argues for it.\" }\n  },",
        "    \"claim\": {\n      \"en\": \"The author argues for it.\"\n  },",
    );
    assert_ne!(story, STORY);
    assert_told(
        &faults(&story, EVIDENCE),
        &[
            "story.json:11:14: the file: this is not JSON: this “{” is never closed; add its } where the object ends",
        ],
    );
    // A bracket of another kind shows it too.
    let story = real_file("story.json");
    let at = story
        .find("\"ja\": \"日本\"\n      },")
        .expect("a name in Japanese");
    let cut = story[at..].find('}').expect("its end") + at;
    let cut = format!("{}{}", &story[..cut], &story[cut + 1..]);
    let told = read(
        &cut,
        &real_file("evidence.json"),
        &real_file("context.json"),
    );
    let line = story[..at].matches('\n').count() - 2;
    assert_told(
        &told.err().unwrap_or_default(),
        &[&format!(
            "story.json:{line}:15: the file: this is not JSON: this “{{” is never closed"
        )],
    );
    assert_told(
        &faults("", EVIDENCE),
        &["story.json:1:1: the file: this is not JSON: the file is empty"],
    );
    assert_told(
        &faults(&format!("{STORY}}}"), EVIDENCE),
        &["the file goes on after its last bracket"],
    );
}

#[test]
fn a_slip_in_one_file_hides_no_fault_of_another() {
    let evidence = EVIDENCE.replacen("\"evidence\": [", "\"evidence\": [!", 1);
    let story = with(
        r#""bar": "signed" },
  "chapters""#,
        r#""bar": "sealed" },
  "chapters""#,
    );
    assert_told(
        &faults(&story, &evidence),
        &[
            "“sealed” is not a standing",
            "evidence.json:2:16: the file: this is not JSON: “!” has no place here",
        ],
    );
}

/// Whether anything is told of encoding or syntax.
fn is_json_by_us(text: &[u8]) -> bool {
    let told = faults_of(text);
    let slips = told.iter().filter(|fault| {
        matches!(
            fault.what,
            FaultKind::NotJson { .. } | FaultKind::Encoding(_)
        )
    });
    slips.count() == 0
}

#[test]
fn a_smart_quote_before_a_missing_one_is_told() {
    let text = CONTEXT.replace(r#""event", "date": "#, r#""event“, "dat: "#);
    assert_ne!(text, CONTEXT);
    assert!(!is_json_by_us(text.as_bytes()));
}

proptest! {
    /// Another reader of JSON is the measure of ours, on the story with some characters changed.
    #[test]
    fn what_passes_as_json_is_json(
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), 0usize..3, r#"[]{}",:\\/ \n\tea0-9.+“é\x{a0}\x00-\x1f]{0,3}"#), 1..3),
    ) {
        let mut text = CONTEXT.to_owned();
        for (at, length, put) in changes {
            let bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let from = at.index(bounds.len());
            let to = (from + length).min(bounds.len() - 1);
            text.replace_range(bounds[from]..bounds[to], &put);
        }
        let theirs = serde_json::from_str::<serde_json::Value>(&text).is_ok();
        prop_assert_eq!(is_json_by_us(text.as_bytes()), theirs, "{}", text);
    }
}
