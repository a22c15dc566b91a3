//! Korean: the particles after names, in every sentence that has any, for every partner of every story.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use plugboard::claims::resolve;
use plugboard::coalition::{Board, Coalition};
use plugboard::story::read::Source;
use plugboard::story::{Edition, Known, Language, Seed, Sources, Standing, Story, Text};
use plugboard::words::{
    ChangeWords, DrawnWords, Finding, SmallestWords, SpaceWords, counting_phrases,
    exploring_phrases, languages, page_phrases, phrases,
};
use serde_json::{Value, json};

use crate::stories::{EN, real, telling_boards};

const KO: Language = Language::of("ko");

/// Names, those after which particles stand as after a consonant first. Whoever adds a partner adds it here.
const CLOSED: [&str; 15] = [
    "일본",
    "한국",
    "민간 부문",
    "미국",
    "태국",
    "필리핀",
    "베트남",
    "유럽연합",
    "유럽연합(EU)",
    "영국",
    "대만",
    "필리핀·베트남",
    "아세안(ASEAN)",
    "‘쿼드 플러스’ 6곳(구성원)",
    "Vietnam",
];
const OPEN: [&str; 15] = [
    "호주",
    "동남아시아",
    "인도",
    "뉴질랜드",
    "피지",
    "말레이시아",
    "싱가포르",
    "브루나이",
    "인도네시아",
    "캐나다",
    "EU",
    "“EU”",
    "IPEF",
    "호주(한국·일본)",
    "Fiji",
];
/// After these, which end in ㄹ, 으로 alone stands as after a vowel.
const RIEUL: [&str; 3] = ["브라질", "G7", "‘서울’"];

/// The forms of particles, after a consonant and after a vowel.
const FORMS: [(&str, &str); 4] = [("은", "는"), ("이", "가"), ("을", "를"), ("과", "와")];

/// All sentences of the program and the pages in which a name stands, as a partner's and as the home's.
fn said_of(name: &str) -> Vec<String> {
    let (words, exploring) = (phrases(KO), exploring_phrases(KO));
    let (page, counting) = (page_phrases(KO), counting_phrases(KO));
    let space = |best, pivotal: &[&str], others: &[&str]| {
        exploring.space(&SpaceWords {
            partners: 3,
            mixes: 8,
            best,
            most: 2,
            interests: 12,
            pivotal,
            left_out: others,
            idle: others,
        })
    };
    let smallest = |dark| {
        exploring.smallest(&SmallestWords {
            size: 2,
            count: 2,
            more: false,
            covered: 11,
            interests: 12,
            dark,
            exact: true,
        })
    };
    let drawn = exploring.drawn(&DrawnWords {
        partners: 17,
        mixes: "2¹⁷",
        drawn: 1000,
        together: 2,
        interests: 12,
        needed: &[name],
    });
    let mut said = vec![
        words.interests(name),
        words.open_group(name),
        words.close_group(name),
        words.covered_by(&[name]),
        words.covered_by(&["일본", "호주", name]),
        exploring.with(name),
        exploring.without(name),
        exploring.change(ChangeWords::Partner(name)),
        exploring.change(ChangeWords::PutBack(name, "무역")),
        exploring.change(ChangeWords::Firmer(name, "무역", "제안", "서명")),
        exploring.pivot(&[name], &["에너지 안보"]),
        exploring.pivot(&["일본"], &["에너지 안보", name]),
        exploring.stress(name, 1, 2, 1),
        exploring.mix(&[name], 1, 12),
        exploring.brings(&[name], 1),
        space(1, &[name], &[]),
        space(2, &[name], &[name]),
        smallest(&[name]),
        drawn,
        page.sources_lead(name),
        page.context(name),
        page.through_group(name),
        page.ties_lead(name),
        page.checks_lead(name),
        page.proposed_by(name),
        page.byline(name, "신문", "2026년"),
        counting.partner_means(name),
        counting.interest_means(name),
        counting.with_home_means(name),
        counting.proposed_means(name),
    ];
    said.extend(verdicts(&told_with(&[name], name)));
    said
}

/// The built-in story with other names, as many partners as there are names.
fn told_with(partners: &[&str], home: &str) -> Seed {
    let mut seed = (*real().edition(EN).seed).clone();
    seed.language = KO;
    seed.home.name = Text::from(home);
    seed.home.inline = Text::from(home);
    for (partner, name) in seed.partners.iter_mut().zip(partners) {
        partner.name = Text::from(*name);
        partner.inline = Text::from(*name);
    }
    seed
}

/// The built-in story as Korean would tell it, but for what its editor says.
pub fn edition(story: &Story) -> Edition {
    let partners = ["일본", "한국", "호주", "동남아시아", "민간 부문"];
    Edition {
        seed: Rc::new(told_with(&partners, "캐나다")),
        ..story.edition(EN)
    }
}

/// The findings on boards of a story, by every rule and bar: its partners alone, and all.
fn verdicts(seed: &Seed) -> Vec<String> {
    let coalition = Coalition::new(seed);
    let said = telling_boards(seed).into_iter().map(|selection| {
        let board = Board::derive(&coalition, &selection);
        phrases(KO).verdict(&Finding::of(seed, &selection, &board))
    });
    said.collect()
}

/// The particles of both forms that stand right after a name in sentences.
fn particles<'s>(name: &str, said: &'s [String]) -> BTreeSet<&'s str> {
    let after = said.iter().flat_map(|sentence| {
        let ends = sentence.match_indices(name).map(|(at, _)| at + name.len());
        ends.map(|end| &sentence[end..])
    });
    let marks = ['’', '”', '\''];
    let forms = FORMS.iter().flat_map(|(closed, open)| [*closed, *open]);
    let forms: Vec<&str> = forms.chain(["이다", "다."]).collect();
    after
        .filter_map(|rest| {
            let rest = rest.trim_start_matches(marks);
            forms.iter().copied().rfind(|form| rest.starts_with(*form))
        })
        .collect()
}

#[test]
fn every_particle_fits_the_name_before_it() {
    let closed = ["은", "이", "을", "과", "이다"];
    let open = ["는", "가", "를", "와", "다."];
    let of = |forms: [&'static str; 5]| BTreeSet::from(forms);
    let ends_in_a_consonant = CLOSED.iter().chain(&RIEUL).map(|name| (name, of(closed)));
    for (name, fitting) in ends_in_a_consonant.chain(OPEN.iter().map(|name| (name, of(open)))) {
        let said = said_of(name);
        let found = particles(name, &said);
        assert_eq!(found, fitting, "{name}");
        for sentence in said {
            assert!(!sentence.contains(['{', '}']), "{sentence}");
            assert!(
                !sentence.contains("(는)") && !sentence.contains("(가)"),
                "{sentence}"
            );
            assert!(
                !sentence.contains("(를)") && !sentence.contains("(와)"),
                "{sentence}"
            );
            assert!(
                !sentence.contains("  ") && !sentence.contains(" ,"),
                "{sentence}"
            );
        }
    }
}

#[test]
fn a_standing_that_a_plug_comes_up_to_has_its_particle() {
    let (words, exploring) = (phrases(KO), exploring_phrases(KO));
    let comes_to = |to| exploring.change(ChangeWords::Firmer("일본", "무역", "제안", to));
    let said: Vec<String> = Standing::ALL
        .map(|standing| comes_to(words.standing(standing)))
        .into();
    let ends = ["’으로", "’로", "’로", "’으로", "’으로", "’로"];
    assert_eq!(said.len(), ends.len());
    for (sentence, end) in said.iter().zip(ends) {
        let before = sentence.strip_suffix(end).expect(sentence);
        assert!(!before.ends_with('으'), "{sentence}");
    }
    assert!(comes_to("수출").ends_with("‘수출’로"));
}

/// The names in Korean of a story's home and partners, as sentences have them.
fn names_in_korean(story: &Value) -> Vec<String> {
    let partners = story["partners"].as_array().into_iter().flatten();
    let named = partners.chain([&story["home"]]);
    let inline = |of: &Value| {
        let name = [&of["inline"]["ko"], &of["name"]["ko"]];
        name.into_iter()
            .find_map(|name| name.as_str().map(str::to_owned))
    };
    named.filter_map(inline).collect()
}

#[test]
fn every_partner_of_every_story_told_in_korean_is_tried() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/stories");
    for entry in fs::read_dir(folder).expect("stories").flatten() {
        let Ok(story) = fs::read_to_string(entry.path().join("story.json")) else {
            continue;
        };
        let story = serde_json::from_str(&story).expect("a story is JSON");
        for name in names_in_korean(&story) {
            let is_tried = CLOSED.contains(&&*name) || OPEN.contains(&&*name);
            assert!(is_tried, "say in this file how “{name}” ends");
        }
    }
    let story = json!({ "home": { "name": { "ko": "피지" } }, "partners": [{ "name": { "en": "Japan" } }] });
    assert_eq!(names_in_korean(&story), ["피지"]);
}

#[test]
fn the_answer_to_a_bet_has_its_particle() {
    let words = phrases(KO);
    let said = |made, right| words.bet_answer(made, right);
    assert_eq!([said(None, 3), said(None, 4)], ["답은 3이다.", "답은 4다."]);
    assert_eq!(said(Some(9), 7), "답은 7로, 예상한 9보다 2만큼 적다.");
    assert_eq!(said(Some(3), 6), "답은 6으로, 예상한 3보다 3만큼 많다.");
}

#[test]
fn a_storys_texts_have_their_particles_after_slots() {
    let story = json!({
        "title": { "ko": "강" },
        "languages": ["ko"],
        "checked": "2026-11",
        "home": { "id": "fiji", "name": { "ko": "피지" } },
        "standfirst": { "ko": "{name:jp}은(는) ‘{name:au}’을(를) 뺀 {partners}과(와) {#partners}곳 {date:2026-07}(으)로" },
        "partners": [
            { "id": "au", "code": "AU", "name": { "ko": "호주" } },
            { "id": "jp", "code": "JP", "name": { "ko": "일본" } },
            { "id": "eu", "code": "EU", "name": { "ko": "유럽연합(EU)" } },
        ],
        "interests": [{ "id": "fish", "name": { "ko": "물고기" } }],
        "modules": [{ "id": "sea", "name": { "ko": "바다" }, "serves": ["fish"] }],
        "plugs": [],
    })
    .to_string();
    let languages = languages();
    let sources = Sources {
        story: Source::new("story.json", &story),
        evidence: Source::new("evidence.json", "{}"),
        context: Source::new("context.json", "{}"),
    };
    let story = resolve(&sources, Known::on_any_day(&languages));
    let story = story.unwrap_or_else(|faults| panic!("{faults:?}"));
    let said = "일본은 ‘호주’를 뺀 호주, 일본, 유럽연합(EU)과 3곳 2026년 7월로";
    assert_eq!(&*story.edition(KO).prose.standfirst, said);
}

#[test]
fn a_finding_reads_as_a_newspaper_writes() {
    let said = verdicts(&edition(&real()).seed);
    // To read them all.
    if let Ok(file) = std::env::var("PLUGBOARD_SENTENCES") {
        let all = CLOSED.iter().chain(&OPEN).chain(&RIEUL);
        let of_names = all.flat_map(|name| said_of(name));
        let lines: BTreeSet<String> = said.iter().cloned().chain(of_names).collect();
        let lines: Vec<String> = lines.into_iter().collect();
        fs::write(format!("{file}.ko"), lines.join("\n")).expect(&file);
    }
    for sentence in &said {
        assert!(sentence.ends_with("다."), "{sentence}");
    }
    assert!(said.iter().any(|sentence| sentence
        == "파트너를 한 곳도 선택하지 않으면 공동 이익 12개를 모두 캐나다가 홀로 감당해야 한다."));
}
