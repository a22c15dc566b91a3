//! Frozen copies of the site.

use std::fs;

use plugboard::site::{FreezeError, Page, freeze, frozen};
use scraper::{Html, Selector};

use crate::pages::{attribute, html_of, shared, text};
use crate::stories::{EN, FR, JA, date, real};

#[test]
fn a_frozen_page_says_so_and_names_no_place_but_its_sources() {
    let story = real();
    for (language, root, says) in [
        (EN, "", "frozen copy of July 12, 2026"),
        (FR, "../", "Copie figée du 12 juillet 2026"),
        (JA, "../", "2026年7月12日時点"),
    ] {
        for of in Page::all(&story.edition(language)) {
            let live = html_of(&story, language, of, &shared());
            let copy = frozen(&live, language, date("2026-07-12"), root);
            let html = Html::parse_document(&copy);
            let note = text(&html, "body > p.frozen");
            assert!(note.contains(says), "{note}");
            for element in html.select(&Selector::parse("[href], [src], [content]").unwrap()) {
                let of = element.value();
                let address = of.attr("href").or(of.attr("src")).or(of.attr("content"));
                assert!(
                    !address.unwrap().contains("example.org"),
                    "{}",
                    element.html()
                );
            }
            let styles = attribute(&html, "link[href$='frozen.css']", "href");
            assert_eq!(styles, Some(format!("{root}frozen.css")));
        }
    }
}

#[test]
fn a_frozen_copy_is_whole_and_is_never_overwritten() {
    let story = real();
    let base = std::env::temp_dir().join(format!("plugboard-frozen-{}", std::process::id()));
    let (site, archive) = (base.join("dist"), base.join("archive"));
    for language in story.languages() {
        let told = story.edition(language).seed;
        let folder = match language {
            EN => site.clone(),
            _ => site.join(language.tag()),
        };
        fs::create_dir_all(folder.join("oembed")).unwrap();
        fs::write(folder.join("oembed/index.json"), "{}").unwrap();
        fs::write(folder.join("manifest.json"), "{}").unwrap();
        for of in Page::all(&story.edition(language)) {
            let html = html_of(&story, language, of, &shared());
            fs::write(folder.join(of.file(&told)), html).unwrap();
        }
    }
    fs::write(site.join("a.css"), "a").unwrap();
    // Another story's site beside it is none of its parts.
    fs::create_dir(site.join("other")).unwrap();
    fs::write(site.join("other/manifest.json"), r#"{ "files": [] }"#).unwrap();
    let copy = freeze(&story, &site, &archive, date("2026-07-12")).unwrap();
    assert!(copy.ends_with("archive/tokyo-first-2026-07-12"));
    for file in ["a.css", "frozen.css", "index.html", "ja/sources.html"] {
        assert!(copy.join(file).exists(), "{file}");
    }
    assert!(!copy.join("oembed").exists() && !copy.join("fr/oembed").exists());
    assert!(!copy.join("manifest.json").exists());
    assert!(!copy.join("other").exists());
    let again = freeze(&story, &site, &archive, date("2026-07-12"));
    assert!(matches!(again, Err(FreezeError::There(_))));
    let nothing = freeze(&story, &base.join("no-site"), &archive, date("2026-07-13"));
    assert!(matches!(nothing, Err(FreezeError::NoSite(_))));
    assert!(!archive.join("tokyo-first-2026-07-13").exists());
    fs::remove_dir_all(&base).unwrap();
}
