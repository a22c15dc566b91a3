//! Names, codes and sources by language: each reader meets those of their own.

use plugboard::picture::Theme;
use plugboard::site::{Page, card, csv, json, picture};
use plugboard::story::Fault;
use plugboard::story::Language;
use plugboard::story::fault::FaultKind;
use plugboard::story::file::WrongAddress;
use scraper::Html;

use crate::pages::{attribute, document_of, text};
use crate::stories::{CONTEXT, EN, EVIDENCE, FR, JA, STORY, read, real, sound};

/// What stands in the built-in story's pages, by language.
const WHO: [(Language, [&str; 3]); 3] = [
    (
        EN,
        [
            "Wang Di",
            "Kanji Yamanouchi",
            "Canadian Centre for Policy Alternatives",
        ],
    ),
    (
        FR,
        [
            "Wang Di",
            "Kanji Yamanouchi",
            "Centre canadien de politiques alternatives",
        ],
    ),
    (JA, ["王鏑", "山野内勘二", "カナダ政策代替センター"]),
];

#[test]
fn each_language_names_people_and_bodies_as_its_papers_do() {
    let story = real();
    for (language, names) in WHO {
        let (page, _) = document_of(&story, language, Page::Context);
        let data = json(&story.edition(language), None).to_string();
        let table = String::from_utf8(csv(&story.edition(language))).unwrap();
        for name in names {
            for (place, told) in [("page", &page), ("data", &data), ("table", &table)] {
                assert!(told.contains(name), "{name} is not on the {place}");
            }
        }
        for (_, others) in WHO.iter().filter(|(other, _)| *other != language) {
            for other in others.iter().filter(|other| !names.contains(other)) {
                assert!(!page.contains(other), "{other}: {}", language.tag());
            }
        }
    }
    let (_, page) = document_of(&story, JA, Page::Whole);
    assert_eq!(
        text(&page, ".byline span"),
        "スティーブン・R・ナギ氏が2026年1月にナショナル・ニュースウォッチで発表した論考を読み解く"
    );
}

#[test]
fn each_language_has_its_own_codes() {
    let story = real();
    let codes = |language| -> Vec<String> {
        let told = story.edition(language).seed;
        let ids = [
            "european-union",
            "united-kingdom",
            "southeast-asia",
            "private-sector",
            "japan",
        ];
        let code = |id: &str| told.partners[told.partner(id).expect(id)].code.to_string();
        ids.map(code).to_vec()
    };
    assert_eq!(codes(EN), ["EU", "UK", "SEA", "PS", "JP"]);
    assert_eq!(codes(FR), ["UE", "RU", "ASE", "SP", "JP"]);
    assert_eq!(codes(JA), ["EU", "UK", "SEA", "PS", "JP"]);
    for svg in [
        picture(&story, &story.edition(FR), "", Theme::Light),
        card(&story, &story.edition(FR), Page::Whole),
    ] {
        assert!(svg.contains(">ASE<") && !svg.contains(">SEA<"));
    }
    let (page, _) = document_of(&story, FR, Page::Whole);
    assert!(page.contains("ASE") && !page.contains("SEA"));
}

#[test]
fn french_readers_are_led_to_the_french_edition() {
    let story = real();
    let english = "https://www.newswire.ca/news-releases/joint-statement-on-canada-japan-comprehensive-strategic-partnership-801151925.html";
    let french = "https://www.newswire.ca/fr/news-releases/declaration-commune-sur-le-partenariat-strategique-global-entre-le-canada-et-le-japon-827832120.html";
    let link =
        |html: &Html, url: &str, name: &str| attribute(html, &format!("a[href='{url}']"), name);
    for (language, ours, theirs, lang) in [
        (EN, english, french, None),
        (FR, french, english, None),
        (JA, english, french, Some("en".to_owned())),
    ] {
        let (page, html) = document_of(&story, language, Page::Sources);
        assert!(link(&html, ours, "href").is_some() && !page.contains(theirs));
        assert_eq!(link(&html, ours, "lang"), lang, "{}", language.tag());
        let table = String::from_utf8(csv(&story.edition(language))).unwrap();
        assert!(table.contains(ours) && !table.contains(theirs));
    }
    let (_, html) = document_of(&story, FR, Page::Sources);
    let cited = text(&html, &format!("cite span:has(> a[href='{french}'])"));
    assert!(
        cited.starts_with(
            "Déclaration commune sur le partenariat stratégique global entre le Canada et le Japon, \
             Premier ministre du Canada (via CNW)"
        ),
        "{cited}"
    );
}

fn kinds(story: &str, evidence: &str) -> Vec<(String, FaultKind)> {
    let faults = read(story, evidence, CONTEXT).err().unwrap_or_default();
    let kind = |fault: Fault| (fault.place.path, fault.what);
    faults.into_iter().map(kind).collect()
}

#[test]
fn a_name_is_plain_or_there_in_every_language() {
    let by_language = STORY.replace(r#""code": "AL""#, r#""code": { "en": "AP" }"#);
    let told = sound(&by_language, EVIDENCE, CONTEXT).edition(EN).seed;
    assert_eq!(&*told.partners[told.partner("alpha").unwrap()].code, "AP");
    for (from, field, path) in [
        (r#""code": "AL""#, "code", "partners[0].code"),
        (r#""author": "A. Author""#, "author", "argument.author"),
        (
            r#""publisher": "A Paper""#,
            "publisher",
            "argument.publisher",
        ),
    ] {
        assert_eq!(STORY.matches(from).count(), 1, "{from}");
        let missing = STORY.replace(from, &format!(r#""{field}": {{ "fr": "X" }}"#));
        assert_eq!(
            kinds(&missing, EVIDENCE),
            [
                (path.to_owned(), FaultKind::MissingText("en".into())),
                (format!("{path}.fr"), FaultKind::ExtraText("fr".to_owned())),
            ]
        );
        for (text, kind) in [("", FaultKind::Empty), (" ", FaultKind::Invisible)] {
            let empty = STORY.replace(from, &format!(r#""{field}": "{text}""#));
            assert_eq!(kinds(&empty, EVIDENCE), [(path.to_owned(), kind)]);
        }
    }
}

#[test]
fn an_edition_is_in_a_language_of_the_story_and_on_the_web() {
    let address = r#""url": "https://example.org/wire""#;
    assert_eq!(EVIDENCE.matches(address).count(), 1);
    let with = |edition: &str| {
        let editions = format!(r#"{address}, "editions": {{ {edition} }}"#);
        kinds(STORY, &EVIDENCE.replace(address, &editions))
    };
    let at = "evidence[2].sources[0].editions";
    assert_eq!(
        with(r#""en": { "title": "T", "url": "https://example.org/t" }"#),
        []
    );
    assert_eq!(
        with(r#""fr": { "title": "T", "url": "https://example.org/t" }"#),
        [(format!("{at}.fr"), FaultKind::ExtraText("fr".to_owned()))]
    );
    assert_eq!(
        with(r#""en": { "title": "T", "url": "javascript:x" }"#),
        [(
            format!("{at}.en.url"),
            FaultKind::Address {
                url: "javascript:x".to_owned(),
                why: WrongAddress::Scheme("javascript".to_owned())
            }
        )]
    );
}
