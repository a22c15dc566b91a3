//! Hosts that move the page's script: into the page, or into a file of their own elsewhere.

use std::fs;

use anyhow::{Context, Result};
use browser_tests::site::Site;
use browser_tests::{Case, Stage, case, dist};

pub const CASES: &[Case] = &[
    case!(starts_from_a_script_in_the_page),
    case!(starts_from_a_script_in_another_folder),
    case!(leaves_words_for_others_alone),
];

/// A copy whose pages have had their script's tag replaced by what `moved` makes of the script's text
/// and its other address.
fn moved(moved: impl Fn(&str, &str) -> String) -> Result<tempfile::TempDir> {
    let copy = dist::copy(&dist::folder()?)?;
    let folder = copy.path();
    dist::remove_twins(folder)?;
    for (page, root) in [("index.html", ""), ("fr/index.html", "../")] {
        let path = folder.join(page);
        let html = fs::read_to_string(&path)?;
        let start = format!("<script defer src=\"{root}");
        let (before, rest) = html.split_once(&start).context("a page has a script")?;
        let (name, after) = rest
            .split_once("\"></script>")
            .context("a script has an end")?;
        let script = fs::read_to_string(folder.join(name))?;
        fs::create_dir_all(folder.join("bundles/deep"))?;
        fs::write(folder.join("bundles/deep").join(name), &script)?;
        let tag = moved(&script, &format!("{root}bundles/deep/{name}"));
        fs::write(&path, format!("{before}{tag}{after}"))?;
    }
    Ok(copy)
}

async fn answers(stage: &Stage, site: &Site) -> Result<()> {
    for path in ["", "fr/", "?embed=board"] {
        let page = stage.open_at(site, path).await?;
        page.click_for_board("button[data-partner=japan]").await?;
        page.click("[data-action=share]").await?;
        page.until(
            "the dialog",
            "document.querySelector('#share[open] #share-frame')",
        )
        .await?;
    }
    Ok(())
}

async fn starts_from_a_script_in_the_page(stage: Stage) -> Result<()> {
    for kind in ["", " type=\"module\""] {
        let inline = moved(|script, _| format!("<script{kind}>{script}</script>"))?;
        answers(&stage, &Site::of_copy(inline).await?).await?;
    }
    Ok(())
}

async fn starts_from_a_script_in_another_folder(stage: Stage) -> Result<()> {
    for when in ["defer", "async", ""] {
        let bundled = moved(|_, address| format!("<script {when} src=\"{address}\"></script>"))?;
        answers(&stage, &Site::of_copy(bundled).await?).await?;
    }
    Ok(())
}

/// What others put into the query makes no frame of the page, and goes nowhere from here.
async fn leaves_words_for_others_alone(stage: Stage) -> Result<()> {
    for query in [
        "?utm_source=x&utm_medium=embed",
        "?fbclid=a",
        "?embedded=1&theme-x=dark",
        "?childId=a&k=b",
    ] {
        let page = stage.open_at(&stage.sites.plain, query).await?;
        let frames = "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/frame-')).length";
        assert_eq!(page.value(frames).await?, 0, "{query}");
        let state = "document.documentElement.hasAttribute('style') || 'frame' in document.documentElement.dataset";
        assert_eq!(page.value(state).await?, false, "{query}");
    }
    let page = stage
        .load_at(
            &stage.sites.plain,
            "?utm_source=x&lang=fr&theme=dark&fbclid=a#p=japan",
        )
        .await?;
    page.until(
        "the page in French",
        "document.documentElement.lang === 'fr'",
    )
    .await?;
    page.state("ready").await?;
    assert_eq!(
        page.value("location.pathname + location.search + location.hash")
            .await?,
        "/fr/index.html?lang=fr&theme=dark#p=japan"
    );
    Ok(())
}
