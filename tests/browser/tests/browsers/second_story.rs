//! The second story, beside the first: another home, no argument, thirteen partners, two languages of its own.

use anyhow::{Result, ensure};
use browser_tests::{Case, Engine, Page, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(tells_its_finding_in_both_languages),
    case!(leads_to_the_other_story_and_back),
    case!(has_room_for_many_partners).only(&[Engine::Chromium]),
];

const TEXT: &str = "document.querySelector('main').innerText.toLowerCase()";

async fn tells_its_finding_in_both_languages(stage: Stage) -> Result<()> {
    let page = stage.open("ipef/").await?;
    let start = page.board().await?;
    assert_eq!(
        start.verdict,
        "Counting only what is in force, 3 of 11 shared interests are covered, each by at least two partners. \
         8 interests have no partner."
    );
    let said = page.value(TEXT).await?.to_string();
    for word in ["author", "the article", "argument"] {
        ensure!(!said.contains(word), "it speaks of “{word}”");
    }
    // The program works it out anew, in the page's own language and with particles that fit each name.
    for (fragment, says) in [
        (
            "ipef/#p=japan",
            "each rests on Japan alone. Take Japan out and supplies in a crisis and workers’ rights go dark.",
        ),
        (
            "ipef/ko/#p=japan",
            "모두 일본에만 의존한다. 일본이 빠지면 위기 때 물자 확보, 노동자의 권리는 뒷받침을 잃는다.",
        ),
        (
            "ipef/ko/#p=malaysia",
            "모두 말레이시아에만 의존한다. 말레이시아가 빠지면 위기 때 물자 확보, 노동자의 권리, 부패 방지는 뒷받침을 잃는다.",
        ),
    ] {
        let board = stage.open(fragment).await?.board().await?;
        ensure!(
            board.verdict.contains(says),
            "{fragment}: {}",
            board.verdict
        );
    }
    Ok(())
}

async fn leads_to_the_other_story_and_back(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    // The address is new before the page is there.
    let title = "document.querySelector('h1')?.textContent";
    let first = page.value(title).await?;
    // What is taken in before the foot moves it.
    page.reads_on().await?;
    page.click(".foot .another a").await?;
    page.until(
        "the second story",
        &format!("{title} === 'What Fiji asked of the Indo-Pacific framework'"),
    )
    .await?;
    assert!(
        page.value("location.pathname")
            .await?
            .to_string()
            .ends_with("/ipef/\"")
    );
    // A story that is not told in Korean is led to in its first language, and says which that is.
    let page = stage.open("ipef/ko/").await?;
    assert_eq!(page.attribute(".foot .another a", "hreflang").await?, "en");
    page.reads_on().await?;
    page.click(".foot .another a").await?;
    page.until("the first story", &format!("{title} === {first}"))
        .await?;
    Ok(())
}

/// Partners' names on show that break inside a word, and words under sockets that lie over the next.
const CRAMPED: &str = "(() => { const broken = []; \
    const lines = (range) => new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size; \
    for (const name of document.querySelectorAll('.partner .name')) { if (name.offsetWidth < 2) continue; \
      const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode(); \
      for (const word of text.data.matchAll(/\\S+/g)) { \
        const range = document.createRange(); range.setStart(text, word.index); \
        range.setEnd(text, word.index + word[0].length); if (lines(range) > 1) broken.push(word[0]); } } \
    for (const row of document.querySelectorAll('.plugs tbody tr')) { \
      const boxes = [...row.querySelectorAll('.socket a')].map((link) => { const range = document.createRange(); \
        range.selectNodeContents([...link.childNodes].find((part) => part.nodeType === 3 || part.getClientRects().length)); return range.getBoundingClientRect(); }); \
      boxes.slice(1).forEach((box, at) => { if (box.left < boxes[at].right) broken.push(`socket ${at + 2} of ${row.querySelector('.name').innerText}`); }); } \
    return broken; })()";

async fn has_room_for_many_partners(stage: Stage) -> Result<()> {
    for folder in ["ipef/", "ipef/ko/"] {
        for width in [320, 390, 768, 1280, 1680] {
            let page = stage.open(folder).await?;
            page.emulate(width, &[]).await?;
            let cramped = page.value(CRAMPED).await?;
            let over = overflow(&page).await?;
            page.emulate_nothing().await?;
            assert_eq!(cramped, json!([]), "{folder} at {width} px");
            assert_eq!(over, 0, "{folder} at {width} px");
        }
    }
    Ok(())
}

/// By how much the page is wider than its window.
async fn overflow(page: &Page) -> Result<serde_json::Value> {
    page.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        .await
}
