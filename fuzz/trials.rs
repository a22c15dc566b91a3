//! What no input may break. The fuzzer runs these, and so does a host test over the kept corpus.

use plugboard::coalition::{Board, Coalition, Selection, Set};
use plugboard::state::link::{decode, encode};
use plugboard::story::check::{Fault, Sources, check};
use plugboard::story::checked::CheckedStory;
use plugboard::story::read::Source;
use plugboard::story::{Language, Story};

/// What stands between the three files of a story: a byte that no JSON text has.
const BETWEEN: u8 = 0;

thread_local! {
    /// The built-in story, which links are followed in.
    static BUILT_IN: Story = checked([
        include_str!("../static/stories/tokyo-first/story.json"),
        include_str!("../static/stories/tokyo-first/evidence.json"),
        include_str!("../static/stories/tokyo-first/context.json"),
    ])
    .unwrap_or_else(|faults| panic!("{}", faults[0]))
    .told_in(Language::En);
}

/// Three files are a story, or there are faults in them, each with a place in its file.
pub fn story(bytes: &[u8]) {
    let mut files = bytes.splitn(3, |&byte| byte == BETWEEN);
    let [story, evidence, context] =
        [(); 3].map(|()| String::from_utf8_lossy(files.next().unwrap_or_default()));
    match checked([&story, &evidence, &context]) {
        Ok(story) => {
            for language in story.languages() {
                let told = story.told_in(language);
                assert_eq!(Story::from_bytes(&told.to_bytes()), Some(told.clone()));
                play(&told);
                story.evidence_in(language);
                story.context_in(language);
                story.comparisons_in(language);
            }
        }
        Err(faults) => {
            for fault in faults {
                assert!(fault.line > 0 && fault.column > 0, "{fault}");
            }
        }
    }
}

/// Any fragment sets a board, and that board's own fragment is a fixed point.
pub fn link(bytes: &[u8]) {
    let fragment = String::from_utf8_lossy(bytes);
    BUILT_IN.with(|story| follow(story, &fragment));
}

/// Any bytes are a story, or are refused.
pub fn postcard(bytes: &[u8]) {
    if let Some(story) = Story::from_bytes(bytes) {
        play(&story);
    }
}

fn checked(texts: [&str; 3]) -> Result<CheckedStory, Vec<Fault>> {
    let [story, evidence, context] = texts;
    check(&Sources {
        story: Source::new("story.json", story),
        evidence: Source::new("evidence.json", evidence),
        context: Source::new("context.json", context),
    })
}

/// Everything that a page does with a story when it starts.
fn play(story: &Story) {
    let coalition = Coalition::new(story);
    let mut start = Selection::start(story, &coalition);
    Board::derive(&coalition, &start);
    start.opened = Set::full(story.partners.len());
    Board::derive(&coalition, &start);
    for chapter in &story.chapters {
        Board::derive(&coalition, &Selection::of(&chapter.board, &coalition));
    }
}

fn follow(story: &Story, fragment: &str) {
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
