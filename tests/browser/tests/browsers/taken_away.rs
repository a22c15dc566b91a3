//! What readers and newsrooms take away is the board that they see.

use std::time::Duration;

use anyhow::{Context, Result};
use browser_tests::{Board, Case, Engine, Page, Stage, case};

pub const CASES: &[Case] = &[
    case!(copies_the_board_on_show),
    case!(shows_the_address_that_cannot_be_copied),
    case!(takes_the_board_to_the_other_languages),
    case!(finds_out_about_the_board_on_show),
    case!(goes_back_through_a_place_in_the_page),
    case!(makes_a_refused_address_good),
    case!(names_all_that_is_embedded),
];

const LINK: &str = "#p=japan&m=all&rule=plug-in&bar=signed";

/// A clipboard that keeps what it is given; the real one wants a permission that only one driver can give.
const CLIPBOARD: &str = "Object.defineProperty(navigator, 'clipboard', { configurable: true, \
    value: { writeText: async (text) => { window.copied = text; } } }) && null";

async fn copied(page: &Page) -> Result<String> {
    page.value(CLIPBOARD).await?;
    page.click("button[data-action=copy-link]").await?;
    let copied = page.until("the copy", "window.copied").await?;
    Ok(copied.as_str().unwrap_or_default().to_owned())
}

/// The board that an address leads to.
async fn at(stage: &Stage, address: &str) -> Result<Board> {
    Page::ready(&stage.client, address).await?.board().await
}

/// After other addresses than the board's own: a place in the page, other tools' words, a newsletter's query.
async fn copies_the_board_on_show(stage: Stage) -> Result<()> {
    for (path, then) in [
        (LINK.to_owned(), "#board"),
        (LINK.to_owned(), "#Echobox=1700000000"),
        (format!("?utm_source=news&fbclid=x{LINK}"), ""),
        (format!("{LINK}?fbclid=x"), ""),
        (format!("korea-and-australia.html{LINK}"), "#xtor=RSS-1"),
    ] {
        let page = stage.open(&path).await?;
        let board = page.board().await?;
        assert_eq!(board.notice, "", "{path}");
        if !then.is_empty() {
            page.client
                .execute("location.hash = arguments[0]", vec![then.into()])
                .await?;
        }
        let copied = copied(&page).await?;
        for word in ["utm_source", "fbclid", "Echobox", "xtor", "#board"] {
            assert!(!copied.contains(word), "{path}, {then}: {copied}");
        }
        let again = at(&stage, &copied).await?;
        assert_eq!(again.verdict, board.verdict, "{path}, {then}: {copied}");
        assert_eq!(again.table, board.table, "{path}, {then}: {copied}");
    }
    // By keyboard, after the skip link.
    let page = stage.open(LINK).await?;
    let board = page.board().await?;
    page.value("document.querySelector('.skip').click()")
        .await?;
    page.fragment_is("#board").await?;
    page.board()
        .await?
        .assert_same(&board, "after the skip link");
    let copied = copied(&page).await?;
    assert!(copied.ends_with(LINK), "{copied}");
    Ok(())
}

async fn shows_the_address_that_cannot_be_copied(stage: Stage) -> Result<()> {
    let page = stage.open(LINK).await?;
    page.value(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }) && null",
    )
    .await?;
    assert!(!page.shows(".toolbar input").await?);
    page.click("button[data-action=copy-link]").await?;
    page.until(
        "the address, selected",
        "getSelection().toString().endsWith('bar=signed') \
          || document.activeElement.matches('.toolbar input') && document.activeElement.selectionEnd > 20",
    )
    .await?;
    assert!(page.shows(".toolbar input").await?);
    let address = page
        .value("document.querySelector('.toolbar input').value")
        .await?;
    let address = address.as_str().context("an address")?;
    assert!(address.ends_with(LINK), "{address}");
    Ok(())
}

async fn takes_the_board_to_the_other_languages(stage: Stage) -> Result<()> {
    for (fragment, board_goes) in [(LINK, true), ("#Echobox=1", false)] {
        let page = stage.open(fragment).await?;
        page.client
            .execute("location.hash = '#board'", vec![])
            .await?;
        page.click(".languages a[hreflang=fr]").await?;
        page.until("French", "document.documentElement.lang === 'fr'")
            .await?;
        page.state("ready").await?;
        let fragment = if board_goes { LINK } else { "" };
        assert_eq!(page.fragment().await?, fragment);
    }
    Ok(())
}

async fn finds_out_about_the_board_on_show(stage: Stage) -> Result<()> {
    let sentence = "document.querySelector('[data-explore-root] section p')?.textContent";
    let page = stage.open(LINK).await?;
    page.click("a[data-explore]").await?;
    let right = page.until("the mixes", sentence).await?;
    let page = stage.open(LINK).await?;
    page.client
        .execute("location.hash = '#board'", vec![])
        .await?;
    page.click("a[data-explore]").await?;
    assert_eq!(page.until("the mixes", sentence).await?, right);
    // What is open stays with the board, whatever the address says.
    page.client
        .execute("location.hash = '#Echobox=1'", vec![])
        .await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(page.value(sentence).await?, right);
    Ok(())
}

async fn goes_back_through_a_place_in_the_page(stage: Stage) -> Result<()> {
    let page = stage.open(LINK).await?;
    let first = page.board().await?;
    page.value("document.querySelector('.skip').click()")
        .await?;
    page.fragment_is("#board").await?;
    let second = page
        .click_for_board("button[data-partner=australia]")
        .await?;
    page.client.back().await?;
    let back = page.board_after(&second).await?;
    back.assert_same(&first, "the board that was there before the place");
    page.fragment_is("#board").await?;
    page.client.forward().await?;
    page.board_after(&back)
        .await?
        .assert_same(&second, "forward");
    Ok(())
}

/// WebKit refuses a flood of changes for half a minute, Firefox and Chromium for some seconds.
async fn makes_a_refused_address_good(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    page.value(
        "(() => { const { pushState, replaceState } = history; window.refuses = true; \
          history.pushState = (...words) => { if (refuses) throw new Error('refused'); pushState.apply(history, words); }; \
          history.replaceState = (...words) => { if (!refuses) replaceState.apply(history, words); }; })()",
    )
    .await?;
    let board = page.click_for_board("button[data-partner=japan]").await?;
    assert_eq!(page.fragment().await?, "", "the address is refused");
    let taken = copied(&page).await?;
    assert_eq!(at(&stage, &taken).await?.verdict, board.verdict);

    let page = stage.open("").await?;
    page.value(
        "(() => { const { pushState } = history; window.refuses = true; \
          history.pushState = (...words) => { if (refuses) throw new Error('refused'); pushState.apply(history, words); }; })()",
    )
    .await?;
    page.click_for_board("button[data-partner=japan]").await?;
    page.value("window.refuses = false").await?;
    page.until("the address", "location.hash.startsWith('#p=')")
        .await?;
    Ok(())
}

/// Every snippet, pasted into a bare article, as a screen reader would read it there.
async fn names_all_that_is_embedded(stage: Stage) -> Result<()> {
    let languages: &[&str] = match stage.engine {
        Engine::Chromium => &["", "fr/", "ja/"],
        _ => &[""],
    };
    for folder in languages {
        for (file, fragment) in [
            ("", ""),
            ("", LINK),
            ("korea-and-australia.html", ""),
            ("korea-and-australia.html", LINK),
        ] {
            let path = format!("{folder}{file}{fragment}");
            let page = stage.open(&path).await?;
            let board = page.board().await?;
            let title = page.value("document.title").await?;
            let title = title.as_str().context("a title")?.to_owned();
            let story = page
                .value("document.querySelector('h1').textContent")
                .await?;
            let story = story.as_str().context("a headline")?.to_owned();
            assert!(
                story.chars().count() > 5 && title.contains(&story),
                "{path}"
            );
            page.click("[data-action=share]").await?;
            page.until(
                "the dialog",
                "document.querySelector('#share[open] #share-frame')",
            )
            .await?;
            let pasted = "(() => { const article = new DOMParser().parseFromString( \
                ['frame', 'helper', 'picture'].map((way) => document.querySelector(`#share-${way}`).value).join(''), 'text/html'); \
                const link = article.querySelector('div a'); const image = article.querySelector('img'); \
                return { frame: article.querySelector('iframe').title, link: link.textContent, \
                  alt: image.alt, src: image.getAttribute('src'), to: article.querySelector('a:has(img)').getAttribute('href') }; })()";
            let pasted = page.value(pasted).await?;
            assert_eq!(pasted["frame"], title.as_str(), "{path}");
            assert_eq!(pasted["link"], title.as_str(), "{path}");
            let alt = pasted["alt"].as_str().unwrap_or_default();
            assert!(
                alt.starts_with(&*story) && alt.contains(&board.verdict),
                "{path}: {alt}"
            );
            // The picture shows the board that its text tells of.
            let shown = "const done = arguments[1]; fetch(arguments[0]).then((answer) => answer.ok \
                ? answer.text() : '').then((text) => done(text), () => done(''))";
            let src = pasted["src"].as_str().unwrap_or_default();
            if fragment.is_empty() {
                let picture = page.client.execute_async(shown, vec![src.into()]).await?;
                assert!(
                    picture.as_str().is_some_and(|text| text.contains("PNG")),
                    "{path}: {src}"
                );
            } else {
                let says = format!(
                    "decodeURIComponent({src:?}).includes({:?})",
                    escaped(&board.verdict)
                );
                assert!(src.starts_with("data:image/svg+xml,"), "{path}: {src}");
                assert_eq!(page.value(&says).await?, true, "{path}");
            }
            let to = pasted["to"].as_str().unwrap_or_default();
            assert_eq!(at(&stage, to).await?.verdict, board.verdict, "{path}");
        }
    }
    Ok(())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
