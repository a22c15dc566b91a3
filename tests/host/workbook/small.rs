//! Short stories, and stories made by chance.

use plugboard::story::read::Workbook;
use plugboard::story::write::Values;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::book::{Book, resolved};
use super::round::{same, there_and_back};
use super::values;

/// As little as a story can say, with what may stand in several places in each of them.
fn river() -> Value {
    json!({
        "title": "Who keeps the river clean?",
        "checked": "2024-06",
        "home": { "name": "Uptown" },
        "partners": [{ "name": "Côte d’Or" }, { "id": "down", "name": "Downtown" }],
        "modules": [
            { "name": "Water", "serves": ["fish", { "interest": "drink", "because": "The treaty says so." }] },
            { "id": "banks", "name": "Banks", "serves": ["drink"] },
        ],
        "interests": [{ "name": "Fish" }, { "name": "Drink" }],
        "plugs": [
            { "partner": "cote-dor", "module": "water", "evidence": [
                {
                    "standing": "signed", "date": "2021", "claim": "They sign.",
                    "sources": [{ "title": "Signed", "publisher": "A paper", "url": "https://example.org/1" }],
                },
                "kept",
                {
                    "id": "own", "standing": "announced", "date": "2020-05", "claim": "They say that they will.",
                    "sources": [
                        { "title": "Said", "publisher": "A paper", "url": "https://example.org/2" },
                        { "title": "Said again", "publisher": "A paper", "url": "https://example.org/3" },
                    ],
                },
            ] },
            { "partner": "down", "module": "banks", "evidence": [
                {
                    "standing": "in-force", "date": "2019-01-01", "claim": "They keep the banks.",
                    "sources": [{ "title": "Kept", "publisher": "A paper", "url": "https://example.org/4" }],
                },
            ] },
        ],
        "start": { "partners": [], "modules": [] },
        "chapters": [{ "id": "one", "heading": "One", "text": ["First.", "Then, and last."], "board": {} }],
    })
}

fn evidence() -> Value {
    json!({ "evidence": [{
        "id": "kept", "standing": "dialogue", "date": "2018", "with": ["uptown", "cote-dor"], "serves": [],
        "claim": "They talk.", "sources": [{ "title": "Talk", "publisher": "A paper", "url": "https://example.org/5" }],
    }] })
}

#[test]
fn a_short_story_loses_nothing_in_a_workbook() {
    let files = [river().to_string(), evidence().to_string(), "{}".to_owned()];
    let before = values(&files);
    same(&before, &there_and_back(&before));
    let names: Vec<_> = there_and_back(&before)
        .files(None)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names, ["story.json", "evidence.json"]);
}

#[test]
fn a_few_rows_are_a_story() {
    let book = Book::new()
        .with(
            "story",
            &[
                &["field", "value"],
                &["title", "Who keeps the river clean?"],
                &["checked", "2024-06"],
                &["home.name", "Uptown"],
            ],
        )
        .with("partners", &[&["name"], &["Downtown"], &["Côte d’Or"]])
        .with("modules", &[&["name", "serves"], &["Water", "fish, drink"]])
        .with("interests", &[&["name"], &["Fish"], &["Drink"]])
        .with(
            "plugs",
            &[
                &["partner", "module"],
                &["downtown", "water"],
                &["cote-dor", "water"],
            ],
        )
        .with(
            "evidence",
            &[
                &["id", "standing", "date", "claim"],
                &["downtown/water", "signed", "2021", "They sign."],
                &["cote-dor/water", "in-force", "2020", "They keep it."],
            ],
        )
        .with(
            "sources",
            &[
                &["of", "title", "publisher", "url"],
                &[
                    "downtown/water",
                    "Signed",
                    "A paper",
                    "https://example.org/1",
                ],
                &["cote-dor/water", "Kept", "A paper", "https://example.org/2"],
            ],
        );
    let story = resolved(&Workbook::read("here/Clean River.xlsx", &book.bytes()));
    let story = story.unwrap_or_else(|faults| panic!("{faults:?}"));
    assert_eq!(story.id(), "clean-river");
    let edition = story.edition(story.languages()[0]);
    assert_eq!(edition.seed.plugs.len(), 2);
    let lost = book.set("evidence", "A3", "cote-dor/watre").faults();
    assert!(
        lost.iter().any(|told| told
            .starts_with("story.xlsx, sheet “evidence”, A3: there is no plug “cote-dor/watre”")),
        "{lost:?}"
    );
}

fn text() -> impl Strategy<Value = String> {
    // Commas, quotes and signs of formulas; letters of many scripts; several lines.
    let line = "[=+@'\"A-Za-zé日本ا0-9,;:{}()–’/ .]{0,20}[a-z日ا!🙂]";
    prop_oneof![3 => line.prop_map(|text: String| text), 1 => (line, line).prop_map(|(a, b)| format!("{}\n{b}", a.trim()))]
        .prop_map(|text| text.trim().to_owned())
        .prop_filter("says something", |text| text != "(none)" && !text.is_empty())
}

fn line() -> impl Strategy<Value = String> {
    text().prop_map(|text| text.replace('\n', " "))
}

/// A text as stories have them: in some languages, or plain.
fn texts(tags: &'static [&'static str]) -> BoxedStrategy<Value> {
    match tags {
        [] => text().prop_map(Value::from).boxed(),
        tags => proptest::collection::vec(text(), tags.len())
            .prop_map(|texts| {
                tags.iter()
                    .map(|tag| (*tag).to_owned())
                    .zip(texts.into_iter().map(Value::from))
                    .collect()
            })
            .boxed(),
    }
}

fn paragraphs(tags: &'static [&'static str]) -> BoxedStrategy<Value> {
    let one = texts(tags).prop_map(|texts| match texts {
        Value::String(text) => Value::from(text.replace('\n', " ")),
        texts => texts
            .as_object()
            .unwrap()
            .iter()
            .map(|(tag, text)| {
                (
                    tag.clone(),
                    Value::from(text.as_str().unwrap().replace('\n', " ")),
                )
            })
            .collect(),
    });
    proptest::collection::vec(one, 1..4)
        .prop_map(Value::from)
        .boxed()
}

fn id() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9-]{1,8}".prop_map(|id: String| id)
}

fn ids() -> impl Strategy<Value = Value> {
    proptest::collection::vec(id(), 0..4).prop_map(Value::from)
}

fn date() -> impl Strategy<Value = Value> {
    prop_oneof![
        "20[0-2][0-9]",
        "20[0-2][0-9]-0[1-9]",
        "20[0-2][0-9]-1[0-2]-[12][0-9]"
    ]
    .prop_map(Value::from)
}

/// An object of fields, some of which may be left out.
fn object(
    needed: Vec<(&'static str, BoxedStrategy<Value>)>,
    others: Vec<(&'static str, BoxedStrategy<Value>)>,
) -> BoxedStrategy<Value> {
    let needed = needed
        .into_iter()
        .map(|(name, value)| (Just(name), value.prop_map(Some).boxed()));
    let others = others
        .into_iter()
        .map(|(name, value)| (Just(name), proptest::option::of(value).boxed()));
    needed
        .chain(others)
        .collect::<Vec<_>>()
        .prop_map(|fields| {
            fields
                .into_iter()
                .filter_map(|(name, value)| Some((name.to_owned(), value?)))
                .collect()
        })
        .boxed()
}

fn many(item: BoxedStrategy<Value>, least: usize) -> BoxedStrategy<Value> {
    proptest::collection::vec(item, least..4)
        .prop_map(Value::from)
        .boxed()
}

/// Things with ids of their own, by which others find them.
fn numbered(kind: &'static str, list: Value) -> Value {
    let items = list.as_array().unwrap().iter().enumerate();
    let items = items.map(|(at, item)| {
        let mut item = item.clone();
        item["id"] = json!(format!("{kind}-{at}"));
        item
    });
    items.collect()
}

fn sources() -> BoxedStrategy<Value> {
    let editions = object(
        vec![
            ("title", line().prop_map(Value::from).boxed()),
            ("url", line().prop_map(Value::from).boxed()),
        ],
        vec![],
    );
    let source = object(
        vec![
            ("title", line().prop_map(Value::from).boxed()),
            ("publisher", texts(&["en", "ko"]).boxed()),
            ("url", Just(json!("https://example.org/")).boxed()),
        ],
        vec![
            ("published", date().boxed()),
            ("language", Just(json!("zh-Hant")).boxed()),
            (
                "editions",
                editions
                    .prop_map(|edition| json!({ "ko": edition }))
                    .boxed(),
            ),
        ],
    );
    many(source, 1)
}

fn board() -> BoxedStrategy<Value> {
    let pulled = proptest::collection::vec((id(), id()), 0..3).prop_map(|pairs| json!(pairs));
    object(
        vec![],
        vec![
            ("partners", ids().boxed()),
            ("modules", prop_oneof![Just(json!("all")), ids()].boxed()),
            ("interests", prop_oneof![Just(json!("all")), ids()].boxed()),
            ("rule", Just(json!("consensus")).boxed()),
            ("bar", Just(json!("in-force")).boxed()),
            ("as-of", date().boxed()),
            ("pulled", pulled.boxed()),
            ("opened", ids().boxed()),
            ("focus", id().prop_map(Value::from).boxed()),
        ],
    )
}

fn story(tags: &'static [&'static str]) -> BoxedStrategy<Values> {
    let holds = || {
        proptest::collection::vec(line(), 0..3)
            .prop_map(Value::from)
            .boxed()
    };
    let partner = object(
        vec![("name", texts(tags))],
        vec![
            ("inline", texts(tags)),
            ("members", ids().boxed()),
            (
                "color",
                Just(json!({ "light": "#b3261e", "dark": "#ff8a80" })).boxed(),
            ),
            ("note", texts(tags)),
            ("holds", holds()),
        ],
    );
    let tie = object(
        vec![
            ("interest", id().prop_map(Value::from).boxed()),
            ("because", texts(tags)),
        ],
        vec![("ours", any::<bool>().prop_map(Value::from).boxed())],
    );
    let serves = prop_oneof![
        ids().boxed(),
        many(tie, 0),
        many(prop_oneof![id().prop_map(Value::from)].boxed(), 1)
    ];
    let module = object(
        vec![("name", texts(tags)), ("serves", serves.boxed())],
        vec![("summary", texts(tags))],
    );
    let interest = object(vec![("name", texts(tags))], vec![("summary", texts(tags))]);
    let fact = |tags| {
        object(
            vec![
                ("standing", Just(json!("signed")).boxed()),
                ("date", date().boxed()),
                ("claim", texts(tags)),
                ("sources", sources()),
            ],
            vec![
                ("until", date().boxed()),
                ("serves", ids().boxed()),
                ("with", ids().boxed()),
                ("checked", date().boxed()),
            ],
        )
    };
    let behind =
        proptest::collection::vec(prop_oneof![id().prop_map(Value::from), fact(tags)], 0..4)
            .prop_map(Value::from);
    let plugs = proptest::collection::vec(behind, 0..4).prop_map(|all| {
        let plugs = all.into_iter().enumerate();
        plugs.map(|(at, evidence)| json!({ "partner": format!("p{at}"), "module": "m", "evidence": evidence })).collect::<Value>()
    });
    let question = object(
        vec![
            ("ask", texts(tags)),
            ("count", Just(json!("covered")).boxed()),
            (
                "options",
                proptest::collection::vec(0_u16..99, 0..5)
                    .prop_map(Value::from)
                    .boxed(),
            ),
            ("teach", texts(tags)),
        ],
        vec![("holds", holds()), ("rests-on", ids().boxed())],
    );
    let beside = object(
        vec![
            ("own-name", texts(tags)),
            ("name", texts(tags)),
            ("board", board()),
        ],
        vec![],
    );
    let mark = object(
        vec![
            ("partner", id().prop_map(Value::from).boxed()),
            ("module", id().prop_map(Value::from).boxed()),
            ("says", texts(tags)),
        ],
        vec![],
    );
    let chapter = object(
        vec![
            ("heading", texts(tags)),
            ("text", paragraphs(tags)),
            ("board", board()),
        ],
        vec![
            ("question", question),
            ("beside", beside),
            ("marks", many(mark, 1)),
            ("holds", holds()),
        ],
    );
    let row = object(
        vec![
            ("label", texts(tags)),
            (
                "value",
                (0_u32..100_000)
                    .prop_map(|number| json!(f64::from(number) / 8.0))
                    .boxed(),
            ),
        ],
        vec![],
    );
    let figure = object(
        vec![
            ("title", texts(tags)),
            ("unit", texts(tags)),
            ("year", Just(json!("2024")).boxed()),
            ("note", texts(tags)),
            ("rows", many(row, 0)),
            ("sources", sources()),
            ("checked", date().boxed()),
        ],
        vec![],
    );
    let home = object(vec![("name", texts(tags))], vec![]);
    let lists = (
        many(partner, 0),
        many(module, 0),
        many(interest, 0),
        plugs,
        many(chapter, 0),
        many(fact(tags), 0),
        many(figure, 0),
    );
    (texts(tags), home, proptest::option::of(texts(tags)), lists)
        .prop_map(
            |(
                title,
                home,
                standfirst,
                (partners, modules, interests, plugs, chapters, facts, figures),
            )| {
                let mut story = json!({
                    "title": title,
                    "checked": "2024-06",
                    "home": home,
                    "partners": numbered("partner", partners),
                    "modules": numbered("module", modules),
                    "interests": numbered("interest", interests),
                    "plugs": plugs,
                    "chapters": numbered("chapter", chapters),
                });
                if let Some(standfirst) = standfirst {
                    story["standfirst"] = standfirst;
                }
                // One id stands in two lists: what belongs to it is told apart by the list.
                let evidence = json!({ "evidence": numbered("fact", facts) });
                let context = json!({ "figures": numbered("fact", figures) });
                values(&[story.to_string(), evidence.to_string(), context.to_string()])
            },
        )
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_story_comes_back_from_a_workbook_as_it_was(before in prop_oneof![story(&["en", "fr"]), story(&[]), story(&["zh-Hant"])]) {
        let after = there_and_back(&before);
        same(&before, &after);
        // And from files made of that.
        let files = after.files(None);
        let of = |wanted: &str| files.iter().find(|(name, _)| *name == wanted).map_or_else(|| "{}".to_owned(), |(_, text)| text.clone());
        same(&before, &values(&["story.json", "evidence.json", "context.json"].map(of)));
    }
}
