//! How we count: what a reader finds on its page, and how a reader gets there.

use plugboard::site::Page;
use plugboard::story::Standing;
use plugboard::words::{counting_phrases, phrases};

use crate::pages::{count, document_of, linked_pages, text, texts};
use crate::stories::{CONTEXT, EN, EVIDENCE, LANGUAGES, STORY, real, small, sound};

#[test]
fn every_standing_of_the_board_is_explained_in_every_language() {
    let story = real();
    for language in LANGUAGES {
        let (_, board) = document_of(&story, language, Page::Whole);
        let (_, page) = document_of(&story, language, Page::Counting);
        let choices = texts(&board, ".choice.bar label span");
        assert_eq!(choices.len(), Standing::ALL.len());
        let terms = texts(&page, "#standings dt");
        let mut means = texts(&page, "#standings dd");
        // What the evidence shows of projects has a word of its own.
        let operating = phrases(language).operating().to_owned();
        assert_eq!(terms, [choices, vec![operating]].concat());
        assert_eq!(means.len(), terms.len());
        means.sort();
        means.dedup();
        assert_eq!(means.len(), terms.len(), "each says something of its own");
        let rules = texts(&board, ".choice.rule label span");
        assert_eq!(texts(&page, "#rules dt"), rules);
        // The page is of the language's own words, and none of a term.
        let words = counting_phrases(language);
        assert_eq!(text(&page, "h1"), words.heading());
        assert_eq!(
            texts(&page, ".counting h2").len(),
            count(&page, ".counting section")
        );
    }
}

#[test]
fn each_page_leads_there() {
    let story = real();
    for language in LANGUAGES {
        for of in linked_pages(&story).filter(|of| *of != Page::Counting) {
            let (_, html) = document_of(&story, language, of);
            assert_eq!(count(&html, ".foot a[href='counting.html']"), 1, "{of:?}");
            let by_board = count(&html, "fieldset.live .what-counts a[href='counting.html']");
            assert_eq!(by_board, usize::from(of.has_board()), "{of:?}");
        }
        let (_, sources) = document_of(&story, language, Page::Sources);
        assert_eq!(count(&sources, ".byline a[href='counting.html']"), 1);
    }
}

#[test]
fn every_tie_stands_there_with_its_reason_and_every_rule_of_the_story() {
    let story = real();
    for language in LANGUAGES {
        let edition = story.edition(language);
        let (_, html) = document_of(&story, language, Page::Counting);
        let ties = texts(&html, "#ties dd li");
        assert_eq!(ties.len(), edition.ties.len());
        for (said, tie) in ties.iter().zip(edition.ties.iter()) {
            assert!(said.contains(&*tie.because), "{said}");
            assert!(
                said.starts_with(&*edition.seed.interests[tie.interest].name),
                "{said}"
            );
        }
        let counting = &edition.account.counting;
        assert!(counting.len() >= 8);
        let rules: Vec<&str> = counting.iter().map(|of| &*of.rule).collect();
        assert_eq!(texts(&html, "#yardstick dd"), rules);
    }
    let (_, plain) = document_of(&small(), EN, Page::Counting);
    assert_eq!(
        count(&plain, "#yardstick, #corrections, .foot .corrected"),
        0
    );
}

/// A tie that the author does not draw is marked, and the mark explained.
#[test]
fn a_tie_that_is_our_reading_is_marked() {
    let because = r#""because": { "en": "The author wants ore." }"#;
    assert_eq!(STORY.matches(because).count(), 1);
    let story = STORY.replace(because, &format!(r#"{because}, "ours": true"#));
    let (_, html) = document_of(&sound(&story, EVIDENCE, CONTEXT), EN, Page::Counting);
    assert_eq!(texts(&html, "#ties .ours"), ["our reading"]);
    assert_eq!(texts(&html, "#ties li:has(.ours) b"), ["Supply"]);
    assert!(texts(&html, "#counts dt").contains(&"Our reading".to_owned()));
}
