//! The evidence behind a plug.

use anyhow::{Context, Result};
use browser_tests::{Case, Page, Stage, case};
use fantoccini::key::Key;
use serde_json::{Value, json};

pub const CASES: &[Case] = &[
    case!(opens_evidence_by_mouse),
    case!(opens_evidence_by_keyboard),
    case!(backs_every_plug_with_a_source),
    case!(names_members_without_evidence_in_one_line),
    case!(says_where_the_evidence_is_when_it_does_not_come),
];

const LINK: &str = "a[data-evidence^=\"japan|\"]";
const OPEN: &str = "dialog#evidence[open]";

async fn opens_evidence_by_mouse(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let before = page.board().await?;
    page.click(LINK).await?;
    shows_a_source(&page).await?;
    closes_by_escape(&page).await?;
    page.board().await?.assert_same(&before, "after reading");
    Ok(())
}

async fn opens_evidence_by_keyboard(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    page.focus(LINK).await?;
    page.press(&[Key::Enter]).await?;
    shows_a_source(&page).await?;
    // The focus stays inside as long as it is open.
    page.press(&[Key::Tab, Key::Tab, Key::Tab]).await?;
    assert_eq!(
        page.value(
            "document.activeElement === document.body \
              || !!document.activeElement.closest('dialog#evidence')"
        )
        .await?,
        true
    );
    closes_by_escape(&page).await
}

async fn names_members_without_evidence_in_one_line(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let articles = format!("[...document.querySelectorAll('{OPEN} article')]");
    page.click("a[data-evidence=\"southeast-asia|energy\"]")
        .await?;
    page.until("the evidence", &format!("{articles}.length"))
        .await?;
    let empty = format!("{articles}.filter((one) => !one.querySelector('li, .note')).length");
    assert_eq!(
        page.value(&empty).await?,
        0,
        "a heading with nothing under it"
    );
    let without = format!("{articles}[0].innerText.includes('No evidence of their own: ')");
    assert_eq!(page.value(&without).await?, true);
    Ok(())
}

async fn shows_a_source(page: &Page) -> Result<()> {
    page.until("the dialog", &format!("document.querySelector('{OPEN}')"))
        .await?;
    let link = format!("{OPEN} a[href^=http]");
    page.until("the evidence", &format!("document.querySelector('{link}')"))
        .await?;
    assert!(page.shows(&link).await?, "a link to a source is visible");
    let address = page.attribute(LINK, "href").await?;
    let (sources_page, article) = address
        .split_once('#')
        .context("an address of an article")?;
    let plug = page.attribute(LINK, "data-evidence").await?;
    assert_eq!(article, format!("evidence-{}", plug.replace('|', "-")));
    let sources = in_sources(
        page,
        sources_page,
        &format!("[...sources.querySelectorAll('#{article} a[href^=http]')].map((a) => a.href)"),
    )
    .await?;
    let shown = page
        .value(&format!(
            "[...document.querySelectorAll('{OPEN} a[href^=http]')].map((a) => a.href)"
        ))
        .await?;
    assert_eq!(shown, sources, "the dialog has the sources of its own plug");
    Ok(())
}

/// What an expression over `sources`, the page of sources, comes to.
async fn in_sources(page: &Page, address: &str, expression: &str) -> Result<Value> {
    let script = "const [address, expression, done] = arguments; \
        fetch(address).then((response) => response.text()) \
          .then((text) => new DOMParser().parseFromString(text, 'text/html')) \
          .then((sources) => done(Function('sources', `return ${expression}`)(sources)))";
    let arguments = vec![json!(address), json!(expression)];
    Ok(page.client.execute_async(script, arguments).await?)
}

async fn closes_by_escape(page: &Page) -> Result<()> {
    page.press(&[Key::Escape]).await?;
    page.until(
        "the dialog to close",
        "!document.querySelector('dialog#evidence')?.open",
    )
    .await?;
    page.until(
        "the focus to return to the link",
        &format!("document.activeElement === document.querySelector('{LINK}')"),
    )
    .await?;
    Ok(())
}

async fn backs_every_plug_with_a_source(stage: Stage) -> Result<()> {
    let page = stage.open("#open=southeast-asia").await?;
    let plugs = page
        .value("[...document.querySelectorAll('button[data-plug]')].map((button) => button.dataset.plug)")
        .await?;
    // A member's article may send the reader on to its group's; what only the author proposes says so.
    let bare = format!(
        "(() => {{
        const backed = (hash) => !!sources.querySelector(
          `#sources article${{hash}} :is(a[href^=http], .standing[data-standing=proposed])`);
        const onward = (hash) =>
          [...sources.querySelectorAll(`#sources article${{hash}} a[href^=\"#evidence-\"]`)]
            .some((link) => backed(link.getAttribute('href')));
        return {plugs}.filter((plug) => {{
          const hash = `#evidence-${{plug.replace('|', '-')}}`;
          return !(backed(hash) || onward(hash));
        }});
      }})()"
    );
    let bare = in_sources(&page, "sources.html", &bare).await?;
    assert_eq!(bare, json!([]), "plugs without a source");
    assert!(page.board().await?.plugs.len() > 10);
    Ok(())
}

async fn says_where_the_evidence_is_when_it_does_not_come(stage: Stage) -> Result<()> {
    let page = stage.open_at(&stage.sites.unsourced, "").await?;
    page.click(LINK).await?;
    let instead = format!("{OPEN} [role=alert] a[href^=\"sources.html#\"]");
    page.until(
        "a link to it",
        &format!("document.querySelector('{instead}')"),
    )
    .await?;
    assert!(page.shows(&instead).await?);
    closes_by_escape(&page).await
}
