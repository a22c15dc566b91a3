//! The generated sentences filled in: with one and with many, and with names of any number.

use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::story::{InterestIx, Language, PartnerIx, Rule, Seed, Standing};
use plugboard::words::{
    Finding, SmallestWords, SpaceWords, exploring_phrases, phrases, share_dialog_phrases,
};

use crate::stories::{EN, FR, JA, LANGUAGES, blank, plug, with};

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
    story.home.inline = home.into();
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
    let height = |language| share_dialog_phrases(language).height(1437, 360);
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
