//! Pages that readers' tools have changed: translators, highlighters, extensions.

use std::time::Duration;

use anyhow::Result;
use browser_tests::slow::Slow;
use browser_tests::{Board, Case, Page, Stage, case, dist};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(says_what_is_so_when_translated),
    case!(stays_translatable),
    case!(says_what_is_so_when_rewritten),
    case!(finds_out_when_translated),
    case!(takes_over_what_was_changed_before_it_came),
    case!(takes_over_without_comments),
];

/// Puts each text into a pair of elements, as translators do, in other letters.
const TRANSLATE: &str = "
    const texts = document.createNodeIterator(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const all = [];
    for (let text; (text = texts.nextNode()); ) if (text.data.trim() && !text.parentNode.closest('font')) all.push(text);
    for (const text of all) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `«${text.data.toUpperCase()}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
    return all.length;";

/// Writes every sentence and count anew as markup of its own.
const REWRITE: &str = "
    for (const node of document.querySelectorAll('#verdict, .count, .interests .name, .plugs .name, output, .socket a')) {
      node.innerHTML = '<span>rewritten</span>';
    }
    for (const cell of document.querySelectorAll('.plugs td, .interests li')) cell.append(document.createElement('span'));";

async fn translate(page: &Page) -> Result<()> {
    let count = page.client.execute(TRANSLATE, vec![]).await?;
    assert!(count.as_u64() > Some(200), "{count} texts were translated");
    Ok(())
}

/// What a page says of its board to those who read it, whatever its letters.
async fn read(page: &Page) -> Result<String> {
    let text = "['verdict', 'board'].map((id) => document.getElementById(id).innerText) \
        .join(' ').replace(/[«»\\s]+/g, '').toUpperCase()";
    Ok(page
        .value(text)
        .await?
        .as_str()
        .unwrap_or_default()
        .to_owned())
}

const STEPS: [&str; 5] = [
    "button[data-partner=japan]",
    "button[data-open=southeast-asia]",
    "input[name=rule][value=consensus]",
    "button[data-module=energy]",
    "button[data-action=undo]",
];

/// What the same steps lead to on a page that nobody has changed.
async fn rightly(stage: &Stage) -> Result<Vec<(String, Board)>> {
    let page = stage.open("").await?;
    let mut right = Vec::new();
    for step in STEPS {
        page.click_for_board(step).await?;
        right.push((read(&page).await?, page.board().await?));
    }
    Ok(right)
}

async fn says_what_is_so_when_translated(stage: Stage) -> Result<()> {
    let right = rightly(&stage).await?;
    let page = stage.open("").await?;
    for (step, (said, board)) in STEPS.iter().zip(&right) {
        translate_if_new(&page).await?;
        page.click_for_board(step).await?;
        let now = read(&page).await?;
        let same = now
            .chars()
            .zip(said.chars())
            .take_while(|(one, other)| one == other);
        let at = same.count();
        let near = |text: &str| {
            text.chars()
                .skip(at.saturating_sub(30))
                .take(80)
                .collect::<String>()
        };
        assert!(
            now == *said,
            "after {step}: {} / {}",
            near(&now),
            near(said)
        );
        let now = page.board().await?;
        assert_eq!(
            (&now.partners, now.counts()),
            (&board.partners, board.counts())
        );
        page.state("ready").await?;
    }
    Ok(())
}

async fn translate_if_new(page: &Page) -> Result<()> {
    page.client.execute(TRANSLATE, vec![]).await?;
    Ok(())
}

/// What a change does not touch stays in the reader's language, and what it does can be translated again.
async fn stays_translatable(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    translate(&page).await?;
    page.click_for_board("button[data-partner=japan]").await?;
    let kept =
        "document.querySelector('.asks[data-focus=agriculture] .name').innerText.startsWith('«')";
    assert_eq!(page.value(kept).await?, true, "a name that has not changed");
    let changed = "document.querySelector('#verdict').innerText.startsWith('«')";
    assert_eq!(page.value(changed).await?, false, "the finding is another");
    page.client.execute(TRANSLATE, vec![]).await?;
    assert_eq!(page.value(changed).await?, true, "and is translated again");
    Ok(())
}

async fn says_what_is_so_when_rewritten(stage: Stage) -> Result<()> {
    let right = rightly(&stage).await?;
    let page = stage.open("").await?;
    let mut before = page.board().await?;
    for (step, (_, board)) in STEPS.iter().zip(&right) {
        page.client.execute(REWRITE, vec![]).await?;
        page.click_for_board(step).await?;
        let now = page.board().await?;
        // What has not changed stays as the tool has it.
        if board.verdict != before.verdict {
            assert_eq!(now.verdict, board.verdict, "after {step}");
        }
        for (interest, of) in &board.interests {
            if of.count != before.interests[interest].count {
                let words = &now.interests[interest].words;
                assert!(
                    words.ends_with(&of.words[of.words.len() - 9..]),
                    "{words} / {}",
                    of.words
                );
            }
        }
        assert_eq!(
            (&now.partners, now.counts()),
            (&board.partners, board.counts())
        );
        page.state("ready").await?;
        before = board.clone();
    }
    Ok(())
}

async fn finds_out_when_translated(stage: Stage) -> Result<()> {
    let said = "document.querySelector('[data-explore-root] .mixes, [data-explore-root] section').innerText.replace(/[«»\\s]+/g, '').toUpperCase()";
    let mut all = Vec::new();
    for translated in [false, true] {
        // A board of the reader's own: the page scrolls to what is clicked, and the story's would follow.
        let own = "#p=japan,australia&m=all&rule=plug-in&bar=in-force";
        let page = stage.open(own).await?;
        page.click("a[data-explore]").await?;
        page.until(
            "the mixes",
            "document.querySelector('[data-explore-root] section')",
        )
        .await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
        if translated {
            translate(&page).await?;
        }
        let before = page.value(said).await?;
        page.click_for_board("button[data-partner=japan]").await?;
        page.until("another finding", &format!("{said} !== {before}"))
            .await?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        all.push(page.value(said).await?);
    }
    assert_eq!(all[0], all[1]);
    Ok(())
}

async fn takes_over_what_was_changed_before_it_came(stage: Stage) -> Result<()> {
    let right = stage.open("").await?;
    let before = right.board().await?;
    let after = right.click_for_board("button[data-partner=japan]").await?;
    for change in [
        "document.querySelector('.plugs td').append(document.createElement('span'))",
        "document.querySelector('#verdict').textContent = 'changed'",
        "document.querySelector('.plugs tbody tr').remove()",
        "document.querySelector('.interests ol').prepend(document.querySelector('.interests li:last-child'))",
        TRANSLATE
            .trim_start()
            .trim_end_matches("return all.length;"),
    ] {
        // Another address each time, or the program would come from the browser's cache.
        let site = stage.sites.plain.address("");
        let late = Slow::start(&site, ".wasm", Duration::from_secs(2)).await?;
        let page = Page::load(&stage.client, &late.url()).await?;
        page.client.execute(change, vec![]).await?;
        page.state("ready").await?;
        page.board().await?.assert_same(&before, change);
        let now = page.click_for_board("button[data-partner=japan]").await?;
        now.assert_same(&after, change);
    }
    Ok(())
}

/// Some hosts take comments out of the pages that they serve.
async fn takes_over_without_comments(stage: Stage) -> Result<()> {
    let site = stage.sites.plain.address("");
    let before = stage.open("").await?.board().await?;
    let copy = dist::without_comments(&dist::folder()?)?;
    let bare = browser_tests::site::Site::of_copy(copy).await?;
    let page = stage.open_at(&bare, "").await?;
    assert_eq!(
        page.value("document.body.innerHTML.includes('<!--')")
            .await?,
        json!(false)
    );
    page.board()
        .await?
        .assert_same(&before, &format!("unlike {site}"));
    page.click_for_board("button[data-partner=japan]").await?;
    page.reads_on().await?;
    Ok(())
}
