//! The evidence behind a plug.

use anyhow::Result;
use browser_tests::{Case, Page, Stage, case};
use fantoccini::key::Key;
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(opens_evidence_by_mouse),
    case!(opens_evidence_by_keyboard),
    case!(backs_every_plug_with_a_source),
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

async fn shows_a_source(page: &Page) -> Result<()> {
    page.until("the dialog", &format!("document.querySelector('{OPEN}')"))
        .await?;
    let link = format!("{OPEN} a[href^=http]");
    assert!(page.shows(&link).await?, "a link to a source is visible");
    let plug = page.attribute(LINK, "data-evidence").await?;
    let article = format!("#evidence-{}", plug.replace('|', "-"));
    assert_eq!(page.attribute(LINK, "href").await?, article);
    let sources = page
        .value(&format!(
            "[...document.querySelectorAll('{article} a[href^=http]')].map((a) => a.href)"
        ))
        .await?;
    let shown = page
        .value(&format!(
            "[...document.querySelectorAll('{OPEN} a[href^=http]')].map((a) => a.href)"
        ))
        .await?;
    assert_eq!(shown, sources, "the dialog has the sources of its own plug");
    Ok(())
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
    // A member's article may send the reader on to its group's.
    let bare = r##"(() => {
        const sourced = (hash) => {
          const article = document.querySelector(`#sources article${hash}`);
          return !!article?.querySelector("a[href^=http]");
        };
        const onward = (hash) =>
          [...document.querySelectorAll(`#sources article${hash} a[href^="#evidence-"]`)]
            .some((link) => sourced(link.getAttribute("href")));
        return [...document.querySelectorAll("button[data-plug]")]
          .map((button) => button.dataset.plug)
          .filter((plug) => {
            const hash = `#evidence-${plug.replace("|", "-")}`;
            const link = document.querySelector(`td a[data-evidence="${plug}"][href="${hash}"]`);
            return !link || !(sourced(hash) || onward(hash));
          });
      })()"##;
    assert_eq!(page.value(bare).await?, json!([]), "plugs without a source");
    assert!(page.board().await?.plugs.len() > 10);
    Ok(())
}
