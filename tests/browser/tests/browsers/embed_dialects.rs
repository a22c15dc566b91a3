//! Every dialect in which hosts are told the height.

use anyhow::Result;
use browser_tests::{Case, Page, Stage, case};

pub const CASES: &[Case] = &[
    case!(speaks_every_dialect),
    case!(answers_those_who_ask),
    case!(sizes_pyms_frame),
    case!(sizes_the_frame_of_newswire_frames),
    case!(takes_what_hosts_add_off_the_address),
];

const INIT: &str =
    "[iFrameSizer]frame7:8:false:false:32:true:true::bodyOffset:::0:false:parent:scroll:true";

async fn speaks_every_dialect(stage: Stage) -> Result<()> {
    let address = stage
        .sites
        .plain
        .address("?embed=board&childId=place&k=power-up#?secret=a1B2c3D4e5");
    let page = stage.framed(&address, &[]).await?;
    page.frame_ready().await?;
    page.value(&format!("send({INIT:?})")).await?;
    page.until(
        "an answer to iframe-resizer",
        "messages.some(({ data }) => String(data).startsWith('[iFrameSizer]'))",
    )
    .await?;
    let height = page.told_height().await?;
    let href = format!("{address:?}");
    let dialects = [
        (
            "Datawrapper",
            format!(
                "JSON.stringify(data) === JSON.stringify({{ 'datawrapper-height': {{ plugboard: {height} }} }})"
            ),
        ),
        (
            "AMP",
            format!(
                "data.sentinel === 'amp' && data.type === 'embed-size' && data.height === {height}"
            ),
        ),
        (
            "Embedly",
            format!(
                "data === JSON.stringify({{ src: {href}, context: 'iframe.resize', height: {height} }})"
            ),
        ),
        (
            "Pym",
            format!("data === 'pymxPYMxplacexPYMxheightxPYMx{height}'"),
        ),
        (
            "Guardian",
            format!(
                "/^\\{{\"type\":\"set-height\",\"value\":{height},\"id\":\"iframeMessenger:[a-z0-9]{{5}}\"\\}}$/.test(data)"
            ),
        ),
        (
            "iframe-resizer",
            format!("data === '[iFrameSizer]frame7:{height}:640:init'"),
        ),
        (
            "its announcement",
            "data === '[iFrameResizerChild]Ready'".to_owned(),
        ),
        (
            "WordPress",
            format!(
                "data.message === 'height' && data.value === {height} && data.secret === 'a1B2c3D4e5'"
            ),
        ),
        (
            "Arc XP",
            format!(
                "data === JSON.stringify({{ source: 'custom_embed', action: 'ready', data: {{ height: {height} }}, key: 'power-up', isAnsRequired: true }})"
            ),
        ),
    ];
    for (name, shape) in dialects {
        let heard = page
            .value(&format!("messages.some(({{ data }}) => {shape})"))
            .await?;
        assert_eq!(
            heard,
            true,
            "{name}: {}",
            page.value("messages.map(({ data }) => data)").await?
        );
    }
    Ok(())
}

async fn answers_those_who_ask(stage: Stage) -> Result<()> {
    let page = stage
        .framed(
            &stage
                .sites
                .plain
                .address("?embed=board&childId=x#?secret=abc"),
            &[],
        )
        .await?;
    page.frame_ready().await?;
    quiet(&page).await?;
    let asks = [
        "{ sentinel: 'amp', type: 'frames-init' }",
        "{ sentinel: 'amp', type: 'send-intersections' }",
        "{ message: 'ready', secret: 'abc' }",
        "'pymxPYMxxxPYMxwidthxPYMx640'",
        "'[iFrameSizer]resize'",
    ];
    for ask in asks {
        let before = page.value("messages.length").await?;
        page.value(&format!("send({ask})")).await?;
        page.until(ask, &format!("messages.length > {before}"))
            .await?;
        quiet(&page).await?;
    }
    let before = page.value("messages.length").await?;
    for other in [
        "{ sentinel: 'amp', type: 'intersection' }",
        "'hello'",
        "{ message: 'link' }",
    ] {
        page.value(&format!("send({other})")).await?;
    }
    quiet(&page).await?;
    assert_eq!(page.value("messages.length").await?, before, "nobody asked");
    Ok(())
}

/// Waits until no message has come for a while.
async fn quiet(page: &Page) -> Result<()> {
    page.until(
        "the frame to be quiet",
        "(() => { const now = performance.now(); \
          if (window.count !== messages.length) { window.count = messages.length; window.since = now; } \
          return now - window.since > 1300; })()",
    )
    .await?;
    Ok(())
}

async fn sizes_pyms_frame(stage: Stage) -> Result<()> {
    follows(&stage, "pym.html").await
}

async fn sizes_the_frame_of_newswire_frames(stage: Stage) -> Result<()> {
    follows(&stage, "frames.html").await
}

/// Another's script keeps the frame as high as its content, while it grows and shrinks.
async fn follows(stage: &Stage, host_page: &str) -> Result<()> {
    let page = stage
        .framed_by(host_page, &stage.sites.plain.address("?embed=board"), &[])
        .await?;
    page.until(
        "the script's frame",
        "parseInt(document.querySelector('iframe')?.getAttribute('height')) > 300",
    )
    .await?;
    page.enter().await?;
    page.state("ready").await?;
    let low = sized(&page).await?;
    page.click_for_board("button[data-open=southeast-asia]")
        .await?;
    let high = sized(&page).await?;
    assert!(high > low, "{high} > {low}");
    page.click_for_board("button[data-open=southeast-asia]")
        .await?;
    assert_eq!(sized(&page).await?, low);
    page.leave().await
}

/// The height of the frame, which is that of its content and stays so; in the frame before and after.
async fn sized(page: &Page) -> Result<u64> {
    const RESTS: &str = "(() => {
        const content = Math.ceil(document.querySelector('main').getBoundingClientRect().height);
        if (window.was !== content) { window.was = content; window.since = performance.now(); }
        return innerHeight === content && performance.now() - window.since > 300 && content;
      })()";
    let content = page.until("a frame as high as its content", RESTS).await?;
    Ok(content.as_u64().unwrap_or_default())
}

async fn takes_what_hosts_add_off_the_address(stage: Stage) -> Result<()> {
    for (added, left) in [
        ("#?secret=abc", ""),
        ("#amp=1", ""),
        ("#p=japan#?secret=abc", "#p=japan"),
    ] {
        let address = stage.sites.plain.address(&format!("?embed=board{added}"));
        let page = stage.framed(&address, &[]).await?;
        page.frame_ready().await?;
        page.enter().await?;
        let board = page.board().await?;
        assert_eq!(board.notice, "", "{added} is no board");
        assert_eq!(board.partners["australia"], left.is_empty());
        page.leave().await?;
    }
    Ok(())
}
