//! The page under the strictest content security policy that a newsroom may have.

use anyhow::{Context, Result};
use browser_tests::site::Site;
use browser_tests::{Case, Page, Stage, case, dist};
use fantoccini::key::Key;
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(violates_nothing),
    case!(would_notice_a_violation),
    case!(is_dressed_where_its_sheet_is_refused),
];

/// What a newsroom may send that has not heard of the sheet in the page.
const STRICTER: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// A script that does what the policy forbids. The page itself must do it: what a driver runs may be
/// beyond the policy.
const VIOLATE: &str = "document.querySelector('#verdict').setAttribute('style', 'color: red'); \
    document.head.append(Object.assign(document.createElement('script'), { textContent: '1' }));";

/// What the build asks for.
fn policy() -> Result<String> {
    let headers = dist::headers()?.into_iter();
    let policy = headers.filter(|(name, _)| name == "Content-Security-Policy");
    let policy = policy.map(|(_, value)| value).next();
    policy.context("the build asks for a policy")
}

async fn guarded(policy: &str) -> Result<Site> {
    let copy = dist::watched(&dist::folder()?)?;
    std::fs::write(copy.path().join("violate.js"), VIOLATE)?;
    Site::guarded(copy, policy).await
}

async fn violates_nothing(stage: Stage) -> Result<()> {
    let site = guarded(&policy()?).await?;
    let page = Page::ready(&stage.client, &site.address("")).await?;
    page.click_for_board("button[data-partner=japan]").await?;
    page.click_for_board("input[name=rule][value=consensus]")
        .await?;
    page.click("a[data-evidence]").await?;
    page.until(
        "the evidence",
        "document.querySelector('dialog[open] a[href^=http]')",
    )
    .await?;
    page.press(&[Key::Escape]).await?;
    page.click("a[data-explore]").await?;
    page.until(
        "the part to open",
        "document.querySelector('[data-explore-root] .tally')",
    )
    .await?;
    page.click_for_board("button[data-action=undo]").await?;
    page.reads_on().await?;
    assert_eq!(page.value("probe.errors").await?, json!([]));
    Ok(())
}

async fn would_notice_a_violation(stage: Stage) -> Result<()> {
    let site = guarded(&policy()?).await?;
    let page = Page::ready(&stage.client, &site.address("")).await?;
    let load = "document.head.append(Object.assign(document.createElement('script'), { src: './violate.js' }))";
    page.client.execute(load, vec![]).await?;
    for kind in ["style-src", "script-src"] {
        let noted = format!("probe.errors.some((line) => line.startsWith({kind:?}))");
        page.until(&format!("a violation of {kind}"), &noted)
            .await?;
    }
    Ok(())
}

async fn is_dressed_where_its_sheet_is_refused(stage: Stage) -> Result<()> {
    let site = guarded(STRICTER).await?;
    let page = Page::load(&stage.client, &site.address("")).await?;
    let dressed = "getComputedStyle(document.querySelector('#board')).display === 'grid'";
    page.until("the sheet as a file", dressed).await?;
    assert_eq!(
        page.value("document.querySelector('head > style').sheet")
            .await?,
        json!(null)
    );
    Ok(())
}
