//! A story whose every text is an attack: it is shown as what it is, and the pages stay as they are.

use std::fs;

use plugboard::site::{Page, Site, build};
use plugboard::story::Story;
use plugboard::story::fault::FaultKind;
use scraper::{ElementRef, Html};
use serde_json::Value;

use crate::built::bundle;
use crate::pages::document_of;
use crate::scripts::{code, given, is_script};
use crate::stories::{CONTEXT, EN, EVIDENCE, STORY, read, real_file, small, sound};

/// What a text may try: to leave its element, its attribute, a script or a comment; to mean something
/// else to a parser; to turn the page's own words around; to be very long.
const ATTACKS: &[&str] = &[
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)\" style=\"position:fixed",
    "' onclick='alert(1)",
    "--><script>alert(1)</script><!--",
    "</title></style></textarea></noscript><script>alert(1)</script>",
    "&lt;script&gt;&#60;b&#62;&quot;&amp;amp;",
    "</fieldset></table></main></body></html><h1>",
    "]]><![CDATA[<svg/onload=alert(1)>",
    "\u{1}\u{8}\u{b}\u{c}\u{1b}\u{7f}\u{85}",
    "\u{202e}txet desrever\u{202d}\u{2066}\u{200f}",
    "{{7*7}}${7*7}<%= 7 %> \\x3c\\",
    "})({story:\"\"});alert(site.story);((site)=>{})(SITE);",
    "\\",
    "`${alert(1)}`\u{2029}",
    "\0",
    "\u{feff}\u{2028}\u{2029}\r\n\t",
];

/// Fields that are no text but an id, a date, an address or a word of ours.
const KEPT: &[&str] = &[
    "id",
    "languages",
    "date",
    "checked",
    "published",
    "members",
    "named",
    "light",
    "dark",
    "interest",
    "partner",
    "module",
    "evidence",
    "partners",
    "modules",
    "rule",
    "bar",
    "focus",
    "as-of",
    "pulled",
    "opened",
    "count",
    "standing",
    "serves",
    "mention-serves",
    "until",
    "with",
    "url",
    "language",
    "stands",
    "outcome",
    "$schema",
    "holds",
    "rests-on",
];

/// Fields that are plain texts where they are no texts by language: in these a brace is a brace.
const PLAIN: &[&str] = &["title", "year"];

/// Conditions that have every number of the attacks, since a chapter's numbers have to be vouched for.
const HOLDS: &[&str] = &[
    "#interests != 1",
    "#interests != 7",
    "#interests != 60",
    "#interests != 62",
];

/// The built-in story with every text changed.
fn changed(change: &mut dyn FnMut() -> String) -> Story {
    let files = ["story.json", "evidence.json", "context.json"].map(real_file);
    changed_of(&files, change)
}

/// A story by its files, with every text changed.
fn changed_of(files: &[String; 3], change: &mut dyn FnMut() -> String) -> Story {
    let [story, evidence, context] = files.each_ref().map(|file| {
        let mut value: Value = serde_json::from_str(file).expect("a story's file");
        walk(&mut value, "", change);
        for chapter in value
            .get_mut("chapters")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            chapter["holds"] = HOLDS.into();
            if let Some(question) = chapter.get_mut("question") {
                question["holds"] = HOLDS.into();
            }
        }
        value.to_string()
    });
    sound(&story, &evidence, &context)
}

fn walk(value: &mut Value, name: &str, change: &mut dyn FnMut() -> String) {
    match value {
        Value::String(text) if PLAIN.contains(&name) => *text = change(),
        Value::String(text) => *text = change().replace('{', "{{").replace('}', "}}"),
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, name, change)),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                // `partners` and the like are lists of ids in one place and of things in another.
                let is_ids = |value: &Value| match value {
                    Value::String(_) => true,
                    Value::Array(items) => items.iter().all(|item| !item.is_object()),
                    _ => false,
                };
                if name == "marks" {
                    // Longer ones are a fault.
                    let short = &mut || change().chars().take(18).collect();
                    walk(field, name, short);
                } else if !(KEPT.contains(&name.as_str()) && is_ids(field)) {
                    walk(field, name, change);
                }
            }
        }
        _ => {}
    }
}

/// The elements of a page in order, each with its depth and the names of its attributes.
fn structure(html: &Html) -> Vec<String> {
    let elements = html
        .root_element()
        .descendants()
        .filter_map(ElementRef::wrap);
    elements
        .map(|element| {
            let mut names: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();
            names.sort_unstable();
            let depth = element.ancestors().count();
            format!("{depth} {} {}", element.value().name(), names.join(" "))
        })
        .collect()
}

fn assert_same_pages(hostile: &Story, harmless: &Story) {
    for language in harmless.languages() {
        for page in Page::all(&harmless.edition(language)) {
            let (_, attacked) = document_of(hostile, language, page);
            let (_, plain) = document_of(harmless, language, page);
            let (attacked, plain) = (structure(&attacked), structure(&plain));
            let unlike = attacked
                .iter()
                .zip(&plain)
                .find(|(one, other)| one != other);
            assert_eq!(unlike, None, "{} {page:?}", language.tag());
            assert_eq!(attacked.len(), plain.len(), "{} {page:?}", language.tag());
            for element in &attacked {
                let mut names = element.split(' ').skip(2);
                assert!(
                    !names.any(|name| name.starts_with("on") || name == "style"),
                    "{element}"
                );
            }
            // Linked data is a block of data that has a type and no source: nothing runs it.
            assert!(
                attacked
                    .iter()
                    .filter(
                        |element| element.contains(" script") && !element.ends_with(" script type")
                    )
                    .count()
                    <= 1
            );
        }
    }
}

#[test]
fn no_text_of_a_story_changes_a_page() {
    // Each has its number, since no two partners may have one code.
    let mut at = 0;
    let harmless = changed(&mut || {
        at += 1;
        format!("x{at}")
    });
    at = 0;
    let hostile = changed(&mut || {
        at += 1;
        let attack: String = match at % 97 {
            0 => "<b>x".repeat(1500),
            _ => ATTACKS.iter().cycle().skip(at).take(3).copied().collect(),
        };
        format!("{attack}x{at}")
    });
    assert!(at > 1000, "{at} texts are not all of them");
    assert_same_pages(&hostile, &harmless);
}

/// The names and the texts of a site's scripts, built around a program that does nothing.
fn scripts(story: &Story) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    build(story, Site::new(&bundle(), folder.path())).unwrap();
    let files = fs::read_dir(folder.path()).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut scripts: Vec<(String, String)> = names
        .filter(|name| name.ends_with(".js"))
        .map(|name| {
            let text = fs::read_to_string(folder.path().join(&name)).unwrap();
            (name, text)
        })
        .collect();
    scripts.sort();
    scripts
}

/// A script of a site by the start of its name, which no other has.
fn script<'a>(scripts: &'a [(String, String)], stem: &str) -> &'a str {
    let mut those = scripts.iter().filter(|(name, _)| name.starts_with(stem));
    let (_, text) = those.next().expect(stem);
    assert_eq!(those.next(), None, "{stem}");
    text
}

#[test]
fn no_text_of_a_story_changes_a_script() {
    let files = [STORY, EVIDENCE, CONTEXT].map(str::to_owned);
    // Each has its number, since no two partners may have one code.
    let mut at = 0;
    let harmless = changed_of(&files, &mut || {
        at += 1;
        format!("x{at}")
    });
    let plain = scripts(&harmless);
    let program = code(script(&plain, "program-"));
    // Those of frames and of finding out, and its words.
    let others = |scripts: &[(String, String)]| -> Vec<(String, String)> {
        let others = scripts.iter().filter(|(name, _)| {
            ["frame-", "use-", "explore-"]
                .iter()
                .any(|stem| name.starts_with(stem))
        });
        others.cloned().collect()
    };
    assert_eq!((others(&plain).len(), plain.len()), (4, 7));
    let helper = code(script(&plain, "embed"));
    for attack in ATTACKS {
        let mut at = 0;
        let hostile = changed_of(&files, &mut || {
            at += 1;
            format!("{attack}x{at}")
        });
        let attacked = scripts(&hostile);
        for (name, text) in &attacked {
            assert!(is_script(text), "{name} is no script any more: {attack}");
            for end in ["</script", "<!--"] {
                assert!(
                    !text.contains(end),
                    "{name} would end where it is moved into a page"
                );
            }
        }
        assert!(others(&attacked) == others(&plain), "{attack}");
        // Heights are estimated by the length of texts.
        let heights = given(script(&attacked, "embed"), helper);
        assert!(heights["heights"]["board"].is_array(), "{attack}");
        let site = given(script(&attacked, "program-"), program);
        let told = hostile.edition(EN).seed.to_bytes();
        let told: String = told.into_iter().map(char::from).collect();
        assert!(
            site["story"] == told,
            "the program reads another story: {attack}"
        );
        let harmless = given(script(&plain, "program-"), program);
        for (field, value) in harmless.as_object().expect("an object") {
            assert!(
                field == "story" || site[field] == *value,
                "{field}: {attack}"
            );
        }
    }
}

#[test]
fn only_web_addresses_may_stand_in_a_link() {
    let address = "https://example.org/wire";
    assert_eq!(EVIDENCE.matches(address).count(), 1);
    for (wrong, says) in [
        (
            "javascript:alert(1)",
            "“javascript:” leads to no web page; start it with https://",
        ),
        ("JaVaScRiPt:alert(1)", "“JaVaScRiPt:” leads to no web page"),
        (" javascript:alert(1)", "a blank stands in it"),
        (
            "data:text/html,<script>alert(1)</script>",
            "“data:” leads to no web page",
        ),
        ("vbscript:x", "“vbscript:” leads to no web page"),
        ("blob:https://example.org/x", "“blob:” leads to no web page"),
        (
            "//example.org/",
            "it does not start with https://; start it with https://",
        ),
        ("www.example.org/x", "it does not start with https://"),
        (
            "https://",
            "“” is not the name of a site; write the whole name",
        ),
        ("https:///etc/passwd", "two slashes belong after “https:”"),
        ("https:example.org", "two slashes belong after “https:”"),
        (
            "https://a b",
            "a blank stands in it; remove the blank, or write it as %20",
        ),
        (
            "https://example.org/ onclick=alert(1)",
            "a blank stands in it",
        ),
        ("https://example.org/ ", "a blank stands in it"),
        ("https://example.org/\\nx", "a blank stands in it"),
        (
            "https://example.org/\\u200bx",
            "an invisible character (U+200B) stands in it",
        ),
        ("https://example", "“example” is not the name of a site"),
        (
            "https://example..org/x",
            "“example..org” is not the name of a site",
        ),
        (
            "https://exa<mple.org/",
            "“exa<mple.org” is not the name of a site",
        ),
        (
            "https://example.org:x/",
            "what follows the colon is not a port",
        ),
        (
            "https://bank.example@evil.example/",
            "a user’s name stands before the site’s",
        ),
        ("", "it is empty; write the address where it was read"),
    ] {
        let evidence = EVIDENCE.replace(address, wrong);
        let faults = read(STORY, &evidence, CONTEXT).err().unwrap_or_default();
        let [fault] = &faults[..] else {
            panic!("{wrong}: {faults:?}");
        };
        assert!(matches!(fault.what, FaultKind::Address { .. }), "{fault}");
        assert_eq!(fault.place.path, "evidence[2].sources[0].url");
        assert!(fault.place.line == 5 && fault.place.column > 100, "{fault}");
        assert!(fault.to_string().contains(says), "{fault}: {says}");
    }
    for right in [
        "http://example.org",
        "https://例え.jp/記事?a=b#c",
        "https://example.org/a%20b/(c)",
        "https://192.0.2.1/x",
        "https://[2001:db8::1]:8080/",
        "https://example.org./",
    ] {
        sound(STORY, &EVIDENCE.replace(address, right), CONTEXT);
    }
}

#[test]
fn a_chapter_cannot_take_the_address_of_another_page() {
    let told = small().edition(EN).seed;
    let pages: Vec<String> = Page::all(&small().edition(EN))
        .into_iter()
        .filter(|page| !matches!(page, Page::Chapter(_)))
        .map(|page| page.file(&told))
        .collect();
    assert!(!pages.is_empty());
    for page in pages {
        let taken = page.strip_suffix(".html").expect("a page");
        let story = STORY.replace(r#""id": "first""#, &format!(r#""id": "{taken}""#));
        let faults = read(&story, EVIDENCE, CONTEXT).err().unwrap_or_default();
        assert!(
            matches!(faults[..], [ref fault] if matches!(fault.what, FaultKind::TakenAddress(_))),
            "{taken}"
        );
    }
}
