//! The helper for articles, in the demonstration article.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use browser_tests::{Case, Engine, Page, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(frames_what_the_article_marks),
    case!(frames_what_is_added_later),
    case!(shifts_nothing).only(&[Engine::Chromium]),
];

/// How long a frame may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

async fn article(stage: &Stage) -> Result<Page> {
    Page::load(&stage.client, &stage.sites.host.address("article/")).await
}

/// Each frame is as high as its content, and what was seen before it stays where it was.
async fn frames_what_the_article_marks(stage: Stage) -> Result<()> {
    let page = article(&stage).await?;
    let frames = "[...document.querySelectorAll('div[data-plugboard] > iframe')]";
    page.until("three frames", &format!("{frames}.length === 3"))
        .await?;
    let titles = page.value(&format!("{frames}.every((frame) => frame.title.length > 20 && frame.loading === 'lazy' && frame.sandbox.length)")).await?;
    assert_eq!(titles, true);
    assert_eq!(
        page.value("document.querySelectorAll('div[data-plugboard] > a').length")
            .await?,
        0
    );
    for at in [0, 1, 3] {
        // Frames above may still grow, which moves this one away again.
        let ready = format!(
            "(() => {{ const frame = document.querySelectorAll('iframe')[{at}]; frame.id = 'here{at}'; \
               frame.scrollIntoView({{ block: 'start' }}); return ready.has(frame.contentWindow); }})()"
        );
        let start = Instant::now();
        while page.value(&ready).await? != true {
            ensure!(start.elapsed() < PATIENCE, "frame {at} is not ready");
            page.find(&format!("#here{at}"))
                .await?
                .enter_frame()
                .await?;
            page.ask().await?;
            page.leave().await?;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        // By its element: engines count the frames of a window differently.
        page.find(&format!("#here{at}"))
            .await?
            .enter_frame()
            .await?;
        page.until(
            "a frame no lower than its content",
            "innerHeight >= document.querySelector('main').getBoundingClientRect().height",
        )
        .await?;
        page.leave().await?;
    }
    Ok(())
}

async fn frames_what_is_added_later(stage: Stage) -> Result<()> {
    let page = article(&stage).await?;
    let later = format!(
        "(() => {{ const place = document.createElement('div'); place.dataset.plugboard = {:?}; place.textContent = 'The board, later'; \
         const bad = document.createElement('div'); bad.dataset.plugboard = 'javascript:alert(1)'; \
         document.querySelector('main').prepend(place, bad); plugboard.scan(); plugboard.scan(); \
         return [place.children.length, place.firstChild.title, bad.children.length]; }})()",
        stage.sites.hosted.address("?embed=board")
    );
    assert_eq!(page.value(&later).await?, json!([1, "The board, later", 0]));
    Ok(())
}

async fn shifts_nothing(stage: Stage) -> Result<()> {
    let page = article(&stage).await?;
    page.value("(window.shifts = [], new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))) \
        .observe({ type: 'layout-shift', buffered: true }), 1)").await?;
    page.client.enter_frame(0).await?;
    page.state("ready").await?;
    page.leave().await?;
    page.value("(window.done = 0, setTimeout(() => (window.done = 1), 1500), 1)")
        .await?;
    page.until("the frame to come to rest", "window.done === 1")
        .await?;
    assert_eq!(page.value("shifts").await?, json!([]));
    // Read on, past the frames that were not there before.
    for _ in 0..12 {
        page.value("(scrollBy({ top: innerHeight / 2, behavior: 'instant' }), 1)")
            .await?;
        page.value("(window.done = 0, setTimeout(() => (window.done = 1), 250), 1)")
            .await?;
        page.until("some reading", "window.done === 1").await?;
    }
    assert_eq!(page.value("shifts").await?, json!([]));
    Ok(())
}
