//! Hosts and addresses that mean no good.

use anyhow::Result;
use browser_tests::{Case, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(survives_hostile_messages),
    case!(hears_nobody_but_its_parent),
    case!(survives_hostile_addresses),
];

async fn survives_hostile_messages(stage: Stage) -> Result<()> {
    let page = stage
        .framed(&stage.sites.plain.address("?embed=board"), &[])
        .await?;
    page.frame_ready().await?;
    page.enter().await?;
    page.value(
        "(window.faults = [], addEventListener('error', ({ message }) => faults.push(message)), 1)",
    )
    .await?;
    page.leave().await?;
    let hostile = r#"[
        null, undefined, 0, NaN, true, 10n, "", "[iFrameSizer]", "[iFrameSizer]:::::", "pym", [], [[]], {}, new Map(), new Date(),
        { sentinel: "amp" }, { sentinel: "amp", type: null }, { sentinel: "amp", type: { toString: 1, valueOf: 1 } },
        { sentinel: { amp: 1 }, type: [] }, { message: {} }, { message: "ready", secret: {} }, { __proto__: null, sentinel: "amp" },
        "[iFrameSizer]" + "x".repeat(1e6), "x".repeat(4e6), "[iFrameSizer]<img src=x onerror=alert(1)>:8:true",
        Object.assign([], { sentinel: "amp", type: "frames-init" }), new ArrayBuffer(1e6), new Error("x"),
      ].forEach(send)"#;
    page.value(&format!("({hostile}, 1)")).await?;
    let before = page
        .value("heights().length")
        .await?
        .as_u64()
        .unwrap_or_default();
    page.value("(() => { for (let at = 0; at < 20000; at++) send({ sentinel: 'amp', type: 'frames-init' }); return 1; })()").await?;
    page.value("(window.done = 0, setTimeout(() => (window.done = 1), 2000), 1)")
        .await?;
    page.until("the flood to pass", "window.done === 1").await?;
    let answers = page
        .value("heights().length")
        .await?
        .as_u64()
        .unwrap_or_default()
        - before;
    assert!((1..100).contains(&answers), "{answers} answers to a flood");
    page.enter().await?;
    assert_eq!(page.value("faults").await?, json!([]));
    assert_eq!(
        page.value("document.querySelectorAll('img').length")
            .await?,
        0
    );
    page.click_for_board("button[data-partner=japan]").await?;
    page.leave().await
}

async fn hears_nobody_but_its_parent(stage: Stage) -> Result<()> {
    let page = stage
        .framed(&stage.sites.plain.address("?embed=board"), &[])
        .await?;
    page.frame_ready().await?;
    page.value("(window.done = 0, setTimeout(() => (window.done = 1), 1500), 1)")
        .await?;
    page.until("the frame to be quiet", "window.done === 1")
        .await?;
    let before = page.value("heights().length").await?;
    let other = "(() => { const other = document.createElement('iframe'); \
        other.srcdoc = '<script>for (const message of [{ sentinel: \"amp\", type: \"frames-init\" }, \"[iFrameSizer]a:8:true\"]) parent.frames[0].postMessage(message, \"*\"); parent.sent = 1;</script>'; \
        document.body.append(other); return 1; })()";
    page.value(other).await?;
    page.until("a stranger's message", "window.sent === 1")
        .await?;
    page.value("(window.done = 0, setTimeout(() => (window.done = 1), 400), 1)")
        .await?;
    page.until("time for an answer", "window.done === 1")
        .await?;
    assert_eq!(page.value("heights().length").await?, before);
    Ok(())
}

async fn survives_hostile_addresses(stage: Stage) -> Result<()> {
    let long = "x".repeat(3000);
    let markup = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E";
    let queries = [
        format!(
            "embed={markup}&lang={markup}&theme={markup}&background={markup}&childId={markup}&k={markup}"
        ),
        "embed=constructor&lang=__proto__&theme=toString&childId=xPYMx".to_owned(),
        "embed=chapter:../../etc/passwd&lang=//example.org".to_owned(),
        "embed=chapter:take-one-out-heading&embed=board&lang=de".to_owned(),
        format!("embed={long}&lang={long}&childId={long}#?secret={long}"),
    ];
    for query in queries {
        let address = stage.sites.plain.address(&format!("?{query}"));
        let page = stage.framed(&address, &[]).await?;
        page.frame_ready().await?;
        page.told_height().await?;
        page.enter().await?;
        let state = "[document.documentElement.lang, document.documentElement.dataset.embed, \
            document.documentElement.dataset.theme ?? null, location.pathname, document.querySelectorAll('img').length]";
        assert_eq!(
            page.value(state).await?,
            json!(["en", "whole", null, "/", 0]),
            "{query}"
        );
        page.leave().await?;
    }
    Ok(())
}
