//! What no input may break. The fuzzer runs these, and so does a host test over the kept corpus.

use std::rc::Rc;

use plugboard::claims::resolve;
use plugboard::coalition::{Board, Coalition, Selection, Set};
use plugboard::picture::Theme;
use plugboard::site::{
    Files, Folders, Page, Share, bibtex, card, csl, csv, json, oembed, page, picture,
};
use plugboard::state::link::{decode, encode};
use plugboard::story::read::Source;
use plugboard::story::{Fault, Known, Language, Seed, Sources, Story};

/// What stands between the three files of a story: a byte that no JSON text has.
const BETWEEN: u8 = 0;

thread_local! {
    /// The built-in story, which links are followed in.
    static BUILT_IN: Rc<Seed> = checked([
        include_str!("../static/stories/tokyo-first/story.json"),
        include_str!("../static/stories/tokyo-first/evidence.json"),
        include_str!("../static/stories/tokyo-first/context.json"),
    ])
    .unwrap_or_else(|faults| panic!("{}", faults[0]))
    .edition(Language::of("en")).seed;
}

/// Three files are a story, or there are faults in them, each with a place in its file.
pub fn story(bytes: &[u8]) {
    let mut files = bytes.splitn(3, |&byte| byte == BETWEEN);
    let [story, evidence, context] = [(); 3].map(|()| files.next().unwrap_or_default());
    let sources = Sources {
        story: Source::from_bytes("story.json", story),
        evidence: Source::from_bytes("evidence.json", evidence),
        context: Source::from_bytes("context.json", context),
    };
    match resolve(&sources, Known::on_any_day(&plugboard::words::languages())) {
        Ok(story) => shown(&story),
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in faults {
                let files = [&sources.story, &sources.evidence, &sources.context];
                let file = files.iter().find(|file| file.name == fault.place.file);
                let text = file.expect("one of the three").text();
                assert!(text.get(fault.place.span.clone()).is_some(), "{fault}");
                assert!(fault.place.line > 0 && fault.place.column > 0, "{fault}");
            }
        }
    }
}

/// What can be resolved can be shown: every page, picture and table of it, in every language.
pub fn shown(story: &Story) {
    let files = Files::default();
    let share = Share {
        address: "https://example.org/".parse().ok(),
        cards: story.languages(),
        beside: Vec::new(),
    };
    let folders = Folders {
        languages: story.languages(),
    };
    assert!(!folders.languages.is_empty());
    for edition in story.editions() {
        let told = &edition.seed;
        let read = Seed::from_bytes(&told.to_bytes());
        assert_eq!(read.as_ref(), Some(&**told));
        play(told);
        let mut names = Vec::new();
        for of in Page::all(&edition) {
            page(story, &edition, of, &files, &share);
            card(story, &edition, of);
            oembed(story, &edition, of, &share);
            names.push(of.file(told));
        }
        let pages = names.len();
        names.sort();
        names.dedup();
        assert_eq!(
            names.len(),
            pages,
            "each page has a file of its own: {names:?}"
        );
        picture(story, &edition, "", Theme::Light);
        picture(story, &edition, "#p=&m=&rule=consensus", Theme::Dark);
        csv(&edition);
        json(&edition, share.address.as_ref());
        bibtex(&edition, &folders, &share);
        csl(&edition, &folders, &share);
    }
}

/// Any fragment sets a board, and that board's own fragment is a fixed point.
pub fn link(bytes: &[u8]) {
    let fragment = String::from_utf8_lossy(bytes);
    BUILT_IN.with(|story| follow(story, &fragment));
}

/// Any bytes are a story, or are refused.
pub fn postcard(bytes: &[u8]) {
    if let Some(story) = Seed::from_bytes(bytes) {
        play(&story);
    }
}

fn checked(texts: [&str; 3]) -> Result<Story, Vec<Fault>> {
    let [story, evidence, context] = texts;
    resolve(
        &Sources {
            story: Source::new("story.json", story),
            evidence: Source::new("evidence.json", evidence),
            context: Source::new("context.json", context),
        },
        Known::on_any_day(&plugboard::words::languages()),
    )
}

/// Everything that a page does with a story when it starts.
fn play(story: &Seed) {
    let coalition = Coalition::new(story);
    let mut start = Selection::start(story, &coalition);
    Board::derive(&coalition, &start);
    start.opened = Set::full(story.partners.len());
    Board::derive(&coalition, &start);
    for chapter in &story.chapters {
        Board::derive(&coalition, &Selection::of(&chapter.board, &coalition));
    }
}

fn follow(story: &Seed, fragment: &str) {
    let coalition = Coalition::new(story);
    let start = Selection::start(story, &coalition);
    let Some(decoded) = decode(fragment, &start, story, &coalition) else {
        return;
    };
    let selection = decoded.selection.unwrap_or_else(|| start.clone());
    Board::derive(&coalition, &selection);
    let written = encode(&selection, &start, story, &coalition);
    let again = decode(&written, &start, story, &coalition).expect("our links say a board");
    assert_eq!(again.selection.as_ref(), Some(&selection), "{fragment}");
    assert!(again.dropped.is_empty(), "{written}");
    let twice = encode(&selection, &start, story, &coalition);
    assert_eq!(written, twice);
}
