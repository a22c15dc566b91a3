//! The story, chapter by chapter.

use std::time::Duration;

use anyhow::{Context, Result};
use browser_tests::{Board, Case, Page, Stage, case};
use fantoccini::key::Key;
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(follows_the_story_as_it_scrolls),
    case!(leaves_a_readers_own_board_alone),
    case!(waits_for_a_question_to_end),
    case!(takes_a_bet),
    case!(says_a_finding_that_has_come_to_rest),
    case!(keeps_the_bet_on_a_chapters_own_page),
    case!(goes_on_after_an_undo),
    case!(steps_in_a_narrow_window),
    case!(has_a_page_for_each_chapter),
    case!(goes_back_in_time),
    case!(speaks_its_languages),
    case!(filters_its_sources),
    case!(leads_everywhere),
];

/// The page in a window with room for the story beside the board.
async fn open_wide(stage: &Stage, fragment: &str) -> Result<Page> {
    stage.client.set_window_size(1300, 1000).await?;
    stage.open(fragment).await
}

/// Brings a chapter to the middle of the window, as a reader who scrolls to it.
async fn scroll_to(page: &Page, chapter: &str) -> Result<()> {
    let scroll = format!(
        "(dispatchEvent(new Event('scroll')), \
          document.querySelector('[data-chapter=\"{chapter}\"] h2').scrollIntoView({{ block: 'center' }}), 1)"
    );
    page.value(&scroll).await?;
    page.until(
        &format!("the chapter {chapter}"),
        &format!("document.querySelector('[data-chapter=\"{chapter}\"][data-current]')"),
    )
    .await?;
    Ok(())
}

async fn follows_the_story_as_it_scrolls(stage: Stage) -> Result<()> {
    let page = open_wide(&stage, "").await?;
    let before = page.board().await?;
    scroll_to(&page, "empty-handed").await?;
    let alone = page.board_after(&before).await?;
    assert_eq!(alone.covered(), 0);
    scroll_to(&page, "korea-and-australia").await?;
    let three = page.board_after(&alone).await?;
    assert!(three.covered() > 0 && three.partners["japan"] && !three.partners["private-sector"]);
    assert!(
        page.fragment()
            .await?
            .contains("p=japan,south-korea,australia")
    );
    page.client.back().await?;
    page.until(
        "Back to leave the page, for what stood there before, rather than go through its chapters",
        "location.href === 'about:blank'",
    )
    .await?;
    Ok(())
}

async fn leaves_a_readers_own_board_alone(stage: Stage) -> Result<()> {
    let page = open_wide(&stage, "#p=australia").await?;
    let own = page.board().await?;
    scroll_to(&page, "empty-handed").await?;
    page.board().await?.assert_same(&own, "after scrolling");
    let show = "[data-chapter=empty-handed] [data-action=show]";
    let alone = page.click_for_board(show).await?;
    assert_eq!(alone.covered(), 0, "the chapter's board, when asked for");
    // The button stays in view: to scroll to it would be to read on.
    page.find("button[data-action=undo]").await?.click().await?;
    let again = page.board_after(&alone).await?;
    again.assert_same(&own, "undone");
    Ok(())
}

async fn waits_for_a_question_to_end(stage: Stage) -> Result<()> {
    let page = open_wide(&stage, "").await?;
    page.find(".asks[data-focus=energy-security]")
        .await?
        .click()
        .await?;
    let why = "document.getElementById('why-heading')?.textContent";
    let asked = page.until("the answer", why).await?;
    scroll_to(&page, "empty-handed").await?;
    assert_eq!(page.value(why).await?, asked);
    assert!(page.board().await?.covered() > 0);
    page.press(&[Key::Escape]).await?;
    page.until("the question to end", &format!("!{why}"))
        .await?;
    assert_eq!(page.board().await?.covered(), 0, "the chapter's board");
    Ok(())
}

/// Keeps what a screen reader would say of the board.
const HEAR: &str = "const said = document.getElementById('said'); window.heard = [];
    new MutationObserver(() => heard.push(said.textContent))
      .observe(said, { childList: true, characterData: true, subtree: true });";

async fn says_a_finding_that_has_come_to_rest(stage: Stage) -> Result<()> {
    let page = open_wide(&stage, "").await?;
    page.client.execute(HEAR, vec![]).await?;
    let before = page.board().await?;
    for chapter in [
        "empty-handed",
        "korea-and-australia",
        "southeast-asia-and-business",
    ] {
        scroll_to(&page, chapter).await?;
    }
    scroll_to(&page, "korea-and-australia").await?;
    let after = page.board_after(&before).await?;
    page.until("the finding to be said", "window.heard.length > 0")
        .await?;
    assert_eq!(page.value("window.heard").await?, json!([after.verdict]));
    Ok(())
}

async fn takes_a_bet(stage: Stage) -> Result<()> {
    let page = open_wide(&stage, "").await?;
    let before = page.board().await?;
    scroll_to(&page, "japan-alone").await?;
    page.board().await?.assert_same(&before, "before the bet");
    let bet = "[data-chapter=japan-alone] .bet";
    assert!(!page.shows(&format!("{bet} .answer")).await?);
    let board = page
        .click_for_board(&format!("{bet} [data-bet=\"4\"]"))
        .await?;
    assert!(page.shows(&format!("{bet} .answer")).await?);
    let answer = page
        .value(&format!(
            "document.querySelector('{bet} .answer').innerText"
        ))
        .await?;
    let answer = answer.as_str().context("an answer")?;
    assert!(
        answer.contains('4') && answer.contains(&board.covered().to_string()),
        "{answer}"
    );

    scroll_to(&page, "must-everyone-agree").await?;
    let left = page
        .click_for_board("[data-chapter=must-everyone-agree] [data-bet=leave]")
        .await?;
    assert_eq!(left.rule, "consensus", "a bet may be left");
    Ok(())
}

/// A chapter's page, frame and card show the board before its bet until the reader has taken it or left it.
async fn keeps_the_bet_on_a_chapters_own_page(stage: Stage) -> Result<()> {
    let before = stage.open("empty-handed.html").await?.board().await?;
    for page in ["japan-alone.html", "japan-alone.html?embed"] {
        let page = stage.open(page).await?;
        let board = page.board().await?;
        assert_eq!(board.verdict, before.verdict);
        assert!(!page.shows(".bet .answer").await?);
        let answered = page.click_for_board("[data-bet=\"4\"]").await?;
        assert!(page.shows(".bet .answer p").await?);
        assert_ne!(answered.verdict, before.verdict);
        // Whoever comes by a link to the answer has seen it.
        let address = page.value("location.href").await?;
        let address = address.as_str().unwrap_or_default();
        let again = Page::ready(&stage.client, address).await?;
        assert_eq!(again.board().await?.verdict, answered.verdict);
        assert!(again.shows(".bet .answer p").await?);
    }
    // What stands under the board would give it away too.
    let page = stage.open("tokyo-or-beijing-first.html").await?;
    assert!(!page.shows(".compare").await?);
    page.click_for_board("[data-bet=leave]").await?;
    assert!(page.shows(".compare").await?);
    let page = stage
        .open("tokyo-or-beijing-first.html?embed=compare")
        .await?;
    assert!(
        page.shows(".compare").await?,
        "a frame that asks for it has it"
    );
    // Without scripts the answer can be opened, and is not read by accident.
    let page = stage
        .load_at(&stage.sites.scriptless, "japan-alone.html")
        .await?;
    assert!(page.shows(".answer summary").await?);
    assert!(!page.shows(".answer p").await?);
    page.click(".answer summary").await?;
    assert!(page.shows(".answer p").await?);
    Ok(())
}

/// Undo gives the board back to whom it belonged.
async fn goes_on_after_an_undo(stage: Stage) -> Result<()> {
    let page = open_wide(&stage, "").await?;
    let start = page.board().await?;
    page.find("button[data-partner=japan]")
        .await?
        .click()
        .await?;
    page.board_after(&start).await?;
    page.find("button[data-action=undo]").await?.click().await?;
    page.board_when("the start", |board| *board == start)
        .await?;
    scroll_to(&page, "empty-handed").await?;
    let alone = page.board_after(&start).await?;
    assert_eq!(alone.covered(), 0, "the story goes on");
    Ok(())
}

async fn steps_in_a_narrow_window(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    stage.client.set_window_size(900, 800).await?;
    let one =
        "[...document.querySelectorAll('.chapter')].filter((one) => one.checkVisibility()).length";
    page.until("one chapter at a time", &format!("{one} === 1"))
        .await?;
    let board = page.click_for_board("[data-current] .next").await?;
    assert_eq!(board.covered(), 0, "empty-handed");
    page.until(
        "the focus on its heading",
        "document.activeElement.matches('[data-chapter=empty-handed] h2')",
    )
    .await?;
    page.press(&[Key::Tab]).await?;
    let board = page.click_for_board("[data-current] .back").await?;
    assert!(board.covered() > 0, "the start again");
    assert_eq!(page.value(one).await?, 1);
    let (width, height) = browser_tests::session::WINDOW;
    stage.client.set_window_size(width, height).await?;
    Ok(())
}

async fn has_a_page_for_each_chapter(stage: Stage) -> Result<()> {
    let page = stage.load(&stage.sites.scriptless).await?;
    let links = page
        .value("[...document.querySelectorAll('.next')].map((link) => link.getAttribute('href'))")
        .await?;
    let links: Vec<String> = serde_json::from_value(links)?;
    assert!(links.len() >= 10, "{links:?}");
    for link in &links {
        page.client
            .goto(&stage.sites.scriptless.address(link))
            .await?;
        let board = page.board().await?;
        assert_eq!(board.state, "static");
        assert!(
            board.verdict.contains(&board.covered().to_string()) || board.covered() == 0,
            "{link}"
        );
        assert!(
            page.shows(".chapter h2").await? && page.shows("#board table").await?,
            "{link}"
        );
        assert_eq!(
            page.value("document.querySelectorAll('.chapter').length")
                .await?,
            1
        );
    }
    // Its own page is live too, and starts from its own board.
    page.client
        .goto(&stage.sites.plain.address("korea-and-australia.html"))
        .await?;
    page.state("ready").await?;
    assert_eq!(page.fragment().await?, "");
    let before = page.board().await?;
    let on = Board::on(&before.partners);
    assert_eq!(on, ["australia", "japan", "south-korea"]);
    // Of these three only South Korea has a hand in gas.
    let board = page
        .click_for_board("button[data-partner=south-korea]")
        .await?;
    assert!(board.covered() < before.covered());
    page.click_for_board("button[data-action=reset]")
        .await?
        .assert_same(&before, "reset");
    Ok(())
}

async fn goes_back_in_time(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let now = page.board().await?;
    page.focus("#as-of").await?;
    page.press(&[Key::Home]).await?;
    let first = page.board_after(&now).await?;
    assert!(first.covered() < now.covered());
    assert!(page.fragment().await?.contains("as-of="));
    page.press(&[Key::End, Key::Left, Key::Left]).await?;
    page.until(
        "the year before the argument",
        "location.hash.includes('as-of=2025')",
    )
    .await?;
    let name = "document.querySelector('[data-action=play]').textContent";
    let play = page.value(name).await?;
    page.client.execute(HEAR, vec![]).await?;
    page.click("button[data-action=play]").await?;
    page.until("another name", &format!("{name} !== {play}"))
        .await?;
    page.until(
        "the end of the play",
        &format!("{name} === {play} && location.hash === ''"),
    )
    .await?;
    page.board().await?.assert_same(&now, "at the last check");
    // What is heard is the board that the play comes to rest at, and none before it.
    page.until("the finding to be said", "window.heard.length > 0")
        .await?;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let heard = page.value("window.heard").await?;
    assert_eq!(heard, json!([now.verdict]));
    Ok(())
}

async fn speaks_its_languages(stage: Stage) -> Result<()> {
    let page = stage.open("#p=japan&bar=signed").await?;
    let english = page.board().await?;
    let languages = browser_tests::dist::languages()?;
    assert!(languages.len() > 1, "{languages:?}");
    for language in languages.iter().skip(1) {
        page.click(&format!(".languages a[hreflang={language}]"))
            .await?;
        page.until(
            language,
            &format!("document.documentElement.lang === '{language}'"),
        )
        .await?;
        page.state("ready").await?;
        let board = page.board().await?;
        assert_eq!(
            board.counts(),
            english.counts(),
            "{language}: the same board"
        );
        assert_ne!(board.verdict, english.verdict, "{language}: in other words");
        // What the host wrote and what the browser writes must be the same sentence.
        let other = page.click_for_board("button[data-action=reset]").await?;
        let page = stage
            .load_at(&stage.sites.plain, &format!("{language}/"))
            .await?;
        let written = "const done = arguments[0]; \
            fetch(location.pathname).then((page) => page.text()) \
              .then((text) => new DOMParser().parseFromString(text, 'text/html')) \
              .then((page) => done(page.querySelector('#verdict').textContent))";
        let written = page.client.execute_async(written, vec![]).await?;
        assert_eq!(written, json!(other.verdict), "{language}");
        page.click(".languages a[hreflang=en]").await?;
        page.until("English", "document.documentElement.lang === 'en'")
            .await?;
        page.client
            .goto(&stage.sites.plain.address("#p=japan&bar=signed"))
            .await?;
        page.state("ready").await?;
    }
    Ok(())
}

async fn filters_its_sources(stage: Stage) -> Result<()> {
    let page = stage
        .load_at(&stage.sites.scriptless, "sources.html")
        .await?;
    let seen = "[...document.querySelectorAll('article')].filter((one) => one.checkVisibility()).map((one) => one.dataset.hue)";
    let all: Vec<String> = serde_json::from_value(page.value(seen).await?)?;
    page.click(".filters label:has([value=japan])").await?;
    let japan: Vec<String> = serde_json::from_value(page.value(seen).await?)?;
    assert!(!japan.is_empty() && japan.len() < all.len());
    assert!(japan.iter().all(|partner| partner == "japan"), "{japan:?}");
    page.click(".filters label:has([name=standing][value=signed])")
        .await?;
    let signed: Vec<String> = serde_json::from_value(page.value(seen).await?)?;
    assert!(!signed.is_empty() && signed.len() < japan.len());
    Ok(())
}

/// Every link within the site leads to a page, and every fragment to a place.
async fn leads_everywhere(stage: Stage) -> Result<()> {
    let page = stage.load(&stage.sites.plain).await?;
    let dead = "const done = arguments[0]; (async () => { \
        const pages = new Map(), dead = [], queue = [location.pathname]; \
        const load = async (path) => { \
          if (!pages.has(path)) { \
            const response = await fetch(path); \
            pages.set(path, response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null); \
            if (response.ok) queue.push(path); \
          } \
          return pages.get(path); }; \
        await load(location.pathname); \
        while (queue.length) { \
          const path = queue.shift(); \
          for (const link of pages.get(path).querySelectorAll('a[href]')) { \
            const to = new URL(link.getAttribute('href') || '.', location.origin + path); \
            if (to.origin !== location.origin) continue; \
            const there = await load(to.pathname); \
            if (!there || (to.hash && !to.hash.includes('=') && !there.getElementById(to.hash.slice(1)))) dead.push(`${path}: ${to.pathname}${to.hash}`); \
          } } \
        return [pages.size, [...new Set(dead)]]; })().then(done, (error) => done(String(error)))";
    let found = page.client.execute_async(dead, vec![]).await?;
    assert!(found[0].as_u64() > Some(10), "{found}");
    assert_eq!(found[1], json!([]), "links that lead nowhere");
    Ok(())
}
