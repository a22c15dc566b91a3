//! The generated sentences filled in: with one and with many, with names of any number, with every name of the
//! built-in story.

use std::fs;

use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::story::{InterestIx, Language, PartnerIx, Rule, Seed, Standing};
use plugboard::words::{
    ChangeWords, DrawnWords, Finding, SmallestWords, SpaceWords, exploring_phrases, page_phrases,
    phrases, sharing_phrases,
};

use crate::stories::{EN, FR, JA, LANGUAGES, blank, plug, real, with};

/// A story whose home, partners and interest are plural: no sentence may take them for one.
fn plural(language: Language) -> Seed {
    let [home, partner, interest] = match language {
        EN => ["the Solomon Islands", "the Philippines", "open waters"],
        FR => ["les Îles Salomon", "les Philippines", "les eaux libres"],
        _ => ["ソロモン諸島", "フィリピン", "自由な海"],
    };
    let mut story = blank(1, &[&[0]], 1);
    plug(&mut story, 0, 0, Standing::InForce);
    story.language = language;
    story.home.name = home.into();
    story.partners[PartnerIx::from(0)].inline = partner.into();
    story.interests[InterestIx::from(0)].inline = interest.into();
    story
}

fn verdict_of(story: &Seed, change: impl Fn(&mut Selection)) -> String {
    let coalition = Coalition::new(story);
    let mut selection = with(story, &coalition, &[0]);
    selection.bar = Standing::InForce;
    change(&mut selection);
    let board = Board::derive(&coalition, &selection);
    phrases(story.language).verdict(&Finding::of(story, &selection, &board))
}

#[test]
fn one_of_everything_is_said_as_one_whatever_its_number() {
    let said = |language| {
        let story = plural(language);
        let early = |selection: &mut Selection| selection.as_of = Some("2018-10".parse().unwrap());
        [
            verdict_of(&story, |_| {}),
            verdict_of(&story, early),
            verdict_of(&story, |selection| {
                selection.rule = Rule::Consensus;
                early(selection);
            }),
            verdict_of(&story, |selection| selection.rule = Rule::Consensus),
        ]
    };
    assert_eq!(
        said(EN),
        [
            "Counting only what is in force, the one shared interest is covered, and it rests on the Philippines \
             alone. Take the Philippines out and nobody covers open waters.",
            "Counting only what is in force as of the end of October 2018, the one shared interest falls to the \
             Solomon Islands alone.",
            "Counting only what is in force as of the end of October 2018, the one module does not run if everyone \
             must agree (held up by the Philippines); the one shared interest falls to the Solomon Islands alone.",
            "Counting only what is in force, the one module runs if everyone must agree; the one shared interest \
             is covered, and it rests on the Philippines alone. Take the Philippines out and nobody covers open \
             waters.",
        ]
    );
    assert_eq!(
        said(FR),
        [
            "Si l’on ne compte que ce qui est en vigueur, le seul intérêt commun est couvert, et il repose \
             uniquement sur les Philippines. Retirer les Philippines laisserait à découvert les eaux libres.",
            "Si l’on ne compte que ce qui est en vigueur fin octobre 2018, l’unique intérêt commun a pour seul appui \
             les Îles Salomon.",
            "Si l’on ne compte que ce qui est en vigueur fin octobre 2018, le seul module retenu ne fonctionne pas \
             si tous doivent participer (bloqué par les Philippines)\u{202f}; l’unique intérêt commun a pour \
             seul appui les Îles Salomon.",
            "Si l’on ne compte que ce qui est en vigueur, le seul module retenu fonctionne si tous doivent \
             participer\u{202f}; le seul intérêt commun est couvert, et il repose uniquement sur les Philippines. \
             Retirer les Philippines laisserait à découvert les eaux libres.",
        ]
    );
    assert_eq!(
        said(JA),
        [
            "発効済みのものだけを数えると、唯一の共通利益にパートナーの支えがあるが、フィリピンだけに頼る。\
             フィリピンが抜けると、自由な海は支えを失う。",
            "2018年10月末の時点で発効済みのものだけを数えると、ソロモン諸島は唯一の共通利益を独力で守ることになる。",
            "2018年10月末の時点で発効済みのものだけを数えると、全員一致なら選んだ1分野は動かず\
             （フィリピンが加わらないため）、ソロモン諸島は唯一の共通利益を独力で守ることになる。",
            "発効済みのものだけを数えると、全員一致なら選んだ1分野が動き、唯一の共通利益にパートナーの支えがあるが、\
             フィリピンだけに頼る。フィリピンが抜けると、自由な海は支えを失う。",
        ]
    );
}

#[test]
fn what_is_found_out_says_one_as_one() {
    let space = |language| {
        exploring_phrases(language).space(&SpaceWords {
            partners: 1,
            mixes: 2,
            best: 1,
            most: 1,
            interests: 1,
            pivotal: &["<a>"],
            left_out: &[],
            idle: &[],
        })
    };
    let smallest = |language| {
        exploring_phrases(language).smallest(&SmallestWords {
            size: 1,
            count: 1,
            more: false,
            covered: 1,
            interests: 1,
            dark: &[],
            exact: true,
        })
    };
    assert_eq!(
        LANGUAGES.map(space),
        [
            "1 of the 2 possible mixes of this one partner covers the one interest. It is <a>.",
            "1 des 2 combinaisons possibles de ce seul partenaire couvre le seul intérêt. C’est la suivante\u{a0}: <a>.",
            "1者の組み合わせは全部で2通り。このうち1通りが唯一の項目を支える。その顔ぶれは<a>だ。",
        ]
    );
    assert_eq!(
        LANGUAGES.map(smallest),
        [
            "One partner is enough to cover the one interest; there is one way.",
            "Un seul partenaire suffit pour couvrir le seul intérêt\u{202f}; il n’existe qu’une façon de le faire.",
            "唯一の項目を支えるには1者で足り、その選び方は1通りある。",
        ]
    );
}

/// Every month, since French leaves out a vowel before some.
#[test]
fn the_end_of_any_month_or_year_is_said() {
    let months = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let story = plural(FR);
    let as_of = |date: &str| {
        verdict_of(&story, |selection| {
            selection.as_of = Some(date.parse().expect(date));
        })
    };
    for (at, month) in months.iter().enumerate() {
        let said = as_of(&format!("2025-{:02}", at + 1));
        let counted = format!("Si l’on ne compte que ce qui est en vigueur fin {month} 2025, ");
        assert!(said.starts_with(&counted), "{said}");
    }
    assert!(as_of("2025").contains("en vigueur fin 2025, "));
    assert!(as_of("2025-04-01").contains("en vigueur au 1er avril 2025, "));
}

/// The Unicode CLDR says how languages group digits.
#[test]
fn numbers_are_grouped_as_the_language_groups_them() {
    for language in LANGUAGES {
        for number in [0u32, 7, 999, 1000, 1024, 65_536, 1_234_567] {
            assert_eq!(
                exploring_phrases(language).number(number),
                plugboard::words::format::number(language, number.into())
            );
        }
    }
    let height = |language| sharing_phrases(language).height(1437, 360);
    assert_eq!(
        LANGUAGES.map(height),
        [
            "At 360 pixels wide it is 1,437 pixels high.",
            "Pour 360 pixels de large, il faut 1\u{a0}437 pixels de haut.",
            "幅360ピクセルでは高さ1,437ピクセルになる。",
        ]
    );
    let mixes = exploring_phrases(FR).space(&SpaceWords {
        partners: 10,
        mixes: 1024,
        best: 1023,
        most: 2,
        interests: 3,
        pivotal: &[],
        left_out: &[],
        idle: &[],
    });
    assert!(
        mixes.starts_with("1\u{a0}023 des 1\u{a0}024 combinaisons"),
        "{mixes}"
    );
}

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
    ];
    let partners: Vec<usize> = (0..story.partners.len()).collect();
    let alone = partners.iter().map(std::slice::from_ref);
    for on in alone.chain([&partners[..], &[]]) {
        for rule in Rule::ALL {
            for bar in Standing::ALL {
                for day in [None, Some("2024"), Some("2025-10"), Some("2026-03-01")] {
                    let mut selection = Selection::start(&story, &coalition);
                    for partner in coalition.partners() {
                        selection.switch_partner(&coalition, partner, false);
                    }
                    for &partner in on {
                        selection.switch_partner(&coalition, partner.into(), true);
                    }
                    (selection.rule, selection.bar) = (rule, bar);
                    selection.as_of = day.map(|day| day.parse().expect(day));
                    let board = Board::derive(&coalition, &selection);
                    said.push(words.verdict(&Finding::of(&story, &selection, &board)));
                }
            }
        }
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
