//! The generated sentences with every name of the built-in story.

use std::fs;

use plugboard::coalition::{Board, Coalition};
use plugboard::story::Language;
use plugboard::words::{
    ChangeWords, DrawnWords, Finding, SmallestWords, SpaceWords, counting_phrases,
    exploring_phrases, page_phrases, phrases,
};

use crate::stories::{EN, FR, JA, LANGUAGES, real, telling_boards};

/// Sentences of the built-in story: what it says of every partner, alone and among all, by every rule and bar.
/// To read them, run with `PLUGBOARD_SENTENCES` set to a file: each language's are written beside it.
fn said_of_every_partner(language: Language) -> Vec<String> {
    let story = real().edition(language).seed;
    let coalition = Coalition::new(&story);
    let (words, exploring) = (phrases(language), exploring_phrases(language));
    let mut said = vec![
        words.interests(&story.home.name),
        page_phrases(language).sources_lead(&story.home.name),
        page_phrases(language).context(&story.home.name),
        page_phrases(language).ties_lead("Anne"),
        page_phrases(language).checks_lead("Anne"),
        page_phrases(language).proposed_by("Anne"),
        page_phrases(language).byline("Anne", "Œil", "2026"),
        counting_phrases(language).partner_means(&story.home.name),
        counting_phrases(language).interest_means(&story.home.name),
        counting_phrases(language).with_home_means(&story.home.name),
        counting_phrases(language).proposed_means("Anne"),
    ];
    for selection in telling_boards(&story) {
        let board = Board::derive(&coalition, &selection);
        said.push(words.verdict(&Finding::of(&story, &selection, &board)));
    }
    let interests: Vec<&str> = story.interests.iter().map(|of| &*of.inline).collect();
    for partner in &story.partners {
        let name = &*partner.inline;
        let space = |best: usize| {
            exploring.space(&SpaceWords {
                partners: 3,
                mixes: 8,
                best,
                most: 2,
                interests: 12,
                pivotal: &[name],
                left_out: &[name],
                idle: &[name],
            })
        };
        said.extend([
            space(1),
            space(2),
            exploring.with(name),
            exploring.without(name),
            exploring.change(ChangeWords::Partner(name)),
            exploring.mix(&[name], 1, 12),
            exploring.stress(name, 1, 2, 1),
            page_phrases(language).through_group(name),
            words.open_group(&partner.name),
            exploring.drawn(&DrawnWords {
                partners: 17,
                mixes: "2¹⁷",
                drawn: 1000,
                together: 2,
                interests: 12,
                needed: &[name],
            }),
        ]);
        for module in &story.modules {
            let (from, to) = (words.dialogue(), words.signed());
            said.extend([
                exploring.change(ChangeWords::PutBack(name, &module.name)),
                exploring.change(ChangeWords::Firmer(name, &module.name, from, to)),
            ]);
        }
        for interest in &interests {
            said.push(exploring.pivot(&[name], &[*interest]));
        }
        said.push(exploring.pivot(&[name], &interests[..3]));
    }
    for interest in &interests {
        said.push(exploring.brings(&[*interest], 1));
        said.push(exploring.smallest(&SmallestWords {
            size: 2,
            count: 2,
            more: false,
            covered: 11,
            interests: 12,
            dark: &[*interest],
            exact: true,
        }));
    }
    if let Ok(file) = std::env::var("PLUGBOARD_SENTENCES") {
        let mut lines = said.clone();
        lines.sort_unstable();
        lines.dedup();
        fs::write(format!("{file}.{}", language.tag()), lines.join("\n")).expect(&file);
    }
    said
}

/// What is wrong in a sentence by its letters alone: words that a language draws together, vowels that it drops,
/// a number that its noun does not bear.
fn slips(language: Language, sentence: &str) -> Option<String> {
    // “Le” is a pronoun there.
    let text = format!(" {} ", sentence.to_lowercase()).replace("de le faire", "");
    let wrong: &[&str] = match language {
        EN => &[
            " the the ",
            "s’s ",
            " a a",
            " 1 partners",
            " 1 interests",
            " 1 modules",
        ],
        FR => &[
            " à le ",
            " à les ",
            " de le ",
            " de les ",
            " le le ",
            " la la ",
            " les les ",
            " le l’",
            " la l’",
            " 1 partenaires",
            " 1 intérêts",
            " 1 modules",
        ],
        _ => &[
            "のの", "がが", "はは", "をを", "にに", "。。", "、、", "。、", "「「", "」」",
        ],
    };
    if let Some(wrong) = wrong.iter().find(|wrong| text.contains(**wrong)) {
        return Some((*wrong).to_owned());
    }
    if language == FR {
        let words: Vec<&str> = text.split([' ', '\u{a0}', '\u{202f}']).collect();
        let unelided = words.windows(2).find(|two| {
            ["de", "que", "ne", "le", "la", "se", "si il"].contains(&two[0])
                && two[1].starts_with(['a', 'à', 'â', 'e', 'é', 'ê', 'i', 'î', 'o', 'ô', 'u', 'œ'])
        });
        return unelided.map(|two| two.join(" "));
    }
    None
}

#[test]
fn no_sentence_slips_on_a_name() {
    for language in LANGUAGES {
        let said = said_of_every_partner(language);
        assert!(said.len() > 1500, "{}", said.len());
        for sentence in said {
            assert!(!sentence.contains(['{', '}']), "{sentence}");
            let slip = slips(language, &sentence);
            assert_eq!(slip, None, "{sentence}");
        }
    }
}

#[test]
fn slips_are_noticed() {
    for (language, sentence) in [
        (EN, "The Philippines’s plug"),
        (EN, "without the the Philippines"),
        (EN, "0 of 1 modules run"),
        (FR, "en vigueur à la fin de avril 2025"),
        (FR, "la part de le Japon"),
        (FR, "aucun des 1 modules ne fonctionne"),
        (JA, "日本がが抜けると"),
    ] {
        assert!(slips(language, sentence).is_some(), "{sentence}");
    }
}

/// A name without the article that a sentence gives it.
fn bare(language: Language, name: &str) -> String {
    let articles: &[&str] = match language {
        EN => &["the ", "an ", "a "],
        FR => &["les ", "le ", "la ", "l’"],
        _ => &[],
    };
    let name = name.to_lowercase();
    let article = articles.iter().find(|article| name.starts_with(**article));
    article.map_or(name.clone(), |article| name[article.len()..].to_owned())
}

/// One thing has one name: as it stands in a sentence it is the heading's, with an article at most.
#[test]
fn headings_and_sentences_use_one_name() {
    for language in LANGUAGES {
        let story = real().edition(language).seed;
        let interests = story.interests.iter().map(|of| (&of.name, &of.inline));
        let partners = story.partners.iter().map(|of| (&of.name, &of.inline));
        let unlike: Vec<_> = interests
            .chain(partners)
            .filter(|(name, inline)| bare(language, inline) != name.to_lowercase())
            .collect();
        assert!(unlike.is_empty(), "{}: {unlike:?}", language.tag());
    }
    assert_ne!(bare(EN, "contact between peoples"), "ties between people");
    assert_eq!(bare(FR, "l’Inde"), "inde");
}
