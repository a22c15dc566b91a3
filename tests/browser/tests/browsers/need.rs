//! The program comes when it is needed, and what was done before is done then.

use std::fs;
use std::time::Duration;

use anyhow::Result;
use browser_tests::site::Site;
use browser_tests::slow::Slow;
use browser_tests::{Board, Case, Page, Stage, case, dist};
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use fantoccini::key::Key;
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(reads_without_a_program),
    case!(is_looked_at_without_a_program),
    case!(takes_its_other_chapters_in_at_a_step),
    case!(answers_the_first_tap_once),
    case!(does_all_that_was_pressed_in_its_order),
    case!(does_it_in_its_order_on_a_slow_machine),
    case!(keeps_what_was_chosen),
    case!(answers_a_key),
    case!(opens_evidence_that_was_asked_for_first),
    case!(comes_for_a_pointer_on_the_board),
    case!(comes_for_a_link_with_a_board),
    case!(comes_for_the_second_chapter),
    case!(waits_for_a_tap_where_data_is_saved),
    case!(tries_again_what_did_not_come),
    case!(tells_a_host_of_the_first_tap_once),
];

/// The files of the program that a page has asked for.
const PROGRAM: &str = "performance.getEntriesByType('resource').map(({ name }) => name)\
    .filter((name) => /\\.wasm|\\/program-|\\/explore-/.test(name))";

const JAPAN: &str = "button[data-partner=japan]";

const PRESSED: &str =
    "document.querySelector('button[data-partner=japan]').getAttribute('aria-pressed')";

/// Long enough for a test to do something before the program comes.
const LATE: Duration = Duration::from_millis(2500);

/// A page whose program takes its time, once it is asked for.
async fn slow(stage: &Stage) -> Result<(Slow, Page)> {
    let slow = Slow::start(&stage.sites.plain.address(""), ".wasm", LATE).await?;
    let page = Page::load(&stage.client, &slow.url()).await?;
    assert_eq!(page.value(PROGRAM).await?, json!([]));
    Ok((slow, page))
}

async fn rests(page: &Page) -> Result<()> {
    tokio::time::sleep(Duration::from_millis(400)).await;
    page.until("the page to be idle", "document.readyState === 'complete'")
        .await?;
    Ok(())
}

async fn reads_without_a_program(stage: Stage) -> Result<()> {
    // In such a window no chapters scroll beside the board.
    stage.client.set_window_size(900, 900).await?;
    for path in ["", "japan-alone.html"] {
        let page = stage.load_at(&stage.sites.plain, path).await?;
        let height = page.value("document.body.scrollHeight").await?;
        for at in (0..height.as_u64().unwrap_or_default()).step_by(700) {
            page.value(&format!("scrollTo({{ top: {at}, behavior: 'instant' }})"))
                .await?;
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
        rests(&page).await?;
        assert_eq!(page.value(PROGRAM).await?, json!([]), "{path}");
        page.comes_to("static").await?;
        let off = "[...document.querySelectorAll('.controls-off')].some((line) => line.checkVisibility({ visibilityProperty: true }))";
        tokio::time::sleep(Duration::from_secs(8)).await;
        assert_eq!(page.value(off).await?, false, "{path}: nothing is off");
        page.state("ready").await?;
        let loaded = format!("{PROGRAM}.length");
        assert_eq!(page.value(&loaded).await?, 2, "the names to look for");
    }
    let (width, height) = browser_tests::session::WINDOW;
    stage.client.set_window_size(width, height).await?;
    Ok(())
}

async fn is_looked_at_without_a_program(stage: Stage) -> Result<()> {
    for (path, width) in [
        ("frame.html?embed=board", "390"),
        ("frame.html?embed=board", "700"),
        ("frame.html?embed", "390"),
        ("fr/frame.html?embed", "700"),
        ("ja/frame.html?embed", "390"),
        ("?embed=board", "390"),
        ("?embed", "700"),
        ("japan-alone.html?embed", "390"),
        ("japan-alone.html?embed", "700"),
    ] {
        let style = format!("width: {width}px; height: 900px");
        let frame = stage.sites.plain.address(path);
        let page = stage.framed(&frame, &[("style", &style)]).await?;
        page.told_height().await?;
        rests(&page).await?;
        page.enter().await?;
        let asked = "performance.getEntriesByType('resource').map(({ name }) => name)\
            .filter((name) => !name.startsWith('data:'))";
        let asked = page.value(asked).await?;
        // Besides the page itself, as `cargo xtask size` counts them.
        assert_eq!(asked.as_array().map(Vec::len), Some(2), "{path}: {asked}");
        for script in ["/plugboard-", "/frame-"] {
            assert!(asked.to_string().contains(script), "{path}: {asked}");
        }
        assert_eq!(page.value(PROGRAM).await?, json!([]), "{path}");
        page.comes_to("static").await?;
        page.leave().await?;
    }
    Ok(())
}

/// The page for frames has its first chapter alone.
async fn takes_its_other_chapters_in_at_a_step(stage: Stage) -> Result<()> {
    let chapters = "document.querySelectorAll('.chapter').length";
    for path in ["frame.html?embed", "frame.html?embed=board", "frame.html"] {
        let page = stage.load_at(&stage.sites.plain, path).await?;
        rests(&page).await?;
        assert_eq!(page.value(chapters).await?, 1, "{path}");
        page.focus(JAPAN).await?;
        page.comes_to("ready").await?;
        assert!(page.has_focus(JAPAN).await?, "{path}");
        assert_eq!(page.value(chapters).await?, 12, "{path}");
        let shown = "[...document.querySelectorAll('.chapter')].filter((chapter) => chapter.checkVisibility()).length";
        if path != "frame.html" {
            assert!(page.value(shown).await?.as_u64() < Some(2), "{path}");
        }
    }
    let page = stage
        .load_at(&stage.sites.plain, "frame.html?embed")
        .await?;
    page.click(".chapter[data-current] .next").await?;
    page.comes_to("ready").await?;
    page.until(
        "the next chapter",
        "document.querySelector('.chapter[data-current]').dataset.chapter === 'empty-handed'",
    )
    .await?;
    Ok(())
}

async fn answers_the_first_tap_once(stage: Stage) -> Result<()> {
    let right = stage.open("").await?.click_for_board(JAPAN).await?;
    let (_slow, page) = slow(&stage).await?;
    let before = page.board().await?;
    page.click(JAPAN).await?;
    assert_eq!(page.value(PRESSED).await?, "false");
    let early = page.board().await?;
    assert_eq!((&*early.state, &early.verdict), ("static", &before.verdict));
    page.comes_to("ready").await?;
    let board = page
        .board_when("the tap's board", |board| *board == right)
        .await?;
    assert_eq!(board.state, "ready");
    assert!(page.has_focus(JAPAN).await? || stage.engine == browser_tests::Engine::Webkit);
    let undone = page.click_for_board("button[data-action=undo]").await?;
    assert_eq!(undone.verdict, before.verdict, "it was one step");
    assert_eq!(
        page.attribute("button[data-action=undo]", "aria-disabled")
            .await?,
        "true"
    );
    Ok(())
}

const STEPS: [&str; 7] = [
    JAPAN,
    "button[data-partner=australia]",
    "button[data-action=undo]",
    "button[data-module=energy]",
    "input[name=rule][value=consensus]",
    "button[data-plug='south-korea|agriculture']",
    JAPAN,
];

async fn does_all_that_was_pressed_in_its_order(stage: Stage) -> Result<()> {
    does_all(stage, "").await
}

/// A program that draws for longer than a frame leaves the rest of its work for a later task, and looks at the clock
/// for that.
async fn does_it_in_its_order_on_a_slow_machine(stage: Stage) -> Result<()> {
    let clock = "{ const now = Date.now; let late = 0; Date.now = () => now() + (late += 20); }";
    does_all(stage, clock).await
}

async fn does_all(stage: Stage, first: &str) -> Result<()> {
    let page = stage.open("").await?;
    let mut right = page.board().await?;
    for step in STEPS {
        right = page.click_for_board(step).await?;
    }
    let (_slow, page) = slow(&stage).await?;
    page.value(&format!("(() => {{ {first} }})()")).await?;
    for step in STEPS {
        page.click(step).await?;
    }
    assert_eq!(page.board().await?.state, "static");
    page.comes_to("ready").await?;
    let board = page.board_when("all of it", |board| *board == right).await;
    board?.assert_same(&right, "after the steps");
    Ok(())
}

async fn keeps_what_was_chosen(stage: Stage) -> Result<()> {
    for (choice, of) in [
        ("input[name=rule][value=consensus]", "consensus"),
        ("input[name=bar][value=signed]", "signed"),
    ] {
        let right = stage.open("").await?.click_for_board(choice).await?;
        let (_slow, page) = slow(&stage).await?;
        page.click(choice).await?;
        let early = page.board().await?;
        assert!([&early.rule, &early.bar].contains(&&of.to_owned()), "{of}");
        page.comes_to("ready").await?;
        page.board_when(of, |board| *board == right).await?;
    }
    // A slider is let go where it was drawn to.
    let drawn = "(() => { const slider = document.querySelector('#as-of'); slider.value = 1; \
        for (const type of ['input', 'input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true })); \
        return slider.value; })()";
    let page = stage.open("").await?;
    let before = page.board().await?;
    page.value(drawn).await?;
    let right = page.board_after(&before).await?;
    let (_slow, page) = slow(&stage).await?;
    page.value(drawn).await?;
    page.comes_to("ready").await?;
    page.board_when("the slider's board", |board| *board == right)
        .await?;
    assert_eq!(
        page.value("document.querySelector('#as-of').value").await?,
        "1"
    );
    Ok(())
}

async fn answers_a_key(stage: Stage) -> Result<()> {
    let (_slow, page) = slow(&stage).await?;
    page.focus(JAPAN).await?;
    page.press(&[Key::Space]).await?;
    assert_eq!(page.value(PRESSED).await?, "false");
    page.press(&[Key::Right]).await?;
    page.comes_to("ready").await?;
    page.until("Japan to be out", &format!("{PRESSED} === 'false'"))
        .await?;
    page.until(
        "the next head",
        "document.activeElement.dataset.partner === 'south-korea'",
    )
    .await?;
    Ok(())
}

async fn opens_evidence_that_was_asked_for_first(stage: Stage) -> Result<()> {
    let (_slow, page) = slow(&stage).await?;
    page.click("a[data-evidence^=\"japan|\"]").await?;
    page.comes_to("ready").await?;
    page.until(
        "the evidence",
        "document.querySelector('dialog[open] article')",
    )
    .await?;
    let (_slow, page) = self::slow(&stage).await?;
    page.click("a[data-explore]").await?;
    page.comes_to("ready").await?;
    page.until(
        "the part to open",
        "document.querySelector('[data-explore-root] .tally')",
    )
    .await?;
    Ok(())
}

/// Moves the mouse to the first such element, which is in the window then.
async fn point(page: &Page, selector: &str) -> Result<()> {
    page.value(&format!(
        "document.querySelector({selector:?}).scrollIntoView({{ block: 'center', behavior: 'instant' }})"
    ))
    .await?;
    let element = page.find(selector).await?;
    let moves =
        [(0, 0), (2, 2)]
            .into_iter()
            .fold(MouseActions::new("mouse".into()), |moves, (x, y)| {
                moves.then(PointerAction::MoveToElement {
                    element: element.clone(),
                    duration: None,
                    x: f64::from(x),
                    y: f64::from(y),
                })
            });
    Ok(page.client.perform_actions(moves).await?)
}

async fn comes_for_a_pointer_on_the_board(stage: Stage) -> Result<()> {
    let page = stage.load(&stage.sites.plain).await?;
    point(&page, "h1").await?;
    rests(&page).await?;
    assert_eq!(page.value(PROGRAM).await?, json!([]), "beside the board");
    point(&page, "#verdict").await?;
    page.comes_to("ready").await
}

async fn comes_for_a_link_with_a_board(stage: Stage) -> Result<()> {
    let link = "#p=japan&m=all&rule=plug-in&bar=signed";
    let right = stage.open(link).await?.board().await?;
    let page = stage.load_at(&stage.sites.plain, link).await?;
    page.comes_to("ready").await?;
    page.board_when("the link's board", |board| *board == right)
        .await?;
    // On a page that is open already, and as mail programs write it.
    let page = stage.load_at(&stage.sites.plain, "#board").await?;
    rests(&page).await?;
    assert_eq!(page.value(PROGRAM).await?, json!([]), "a place in the page");
    page.client
        .execute(
            "location.hash = arguments[0]",
            vec![link.replace('=', "%3D").into()],
        )
        .await?;
    page.comes_to("ready").await?;
    page.board_when("the board of the address", |board| *board == right)
        .await?;
    Ok(())
}

/// In such a window the chapters stand one under the other beside the board.
async fn comes_for_the_second_chapter(stage: Stage) -> Result<()> {
    stage.client.set_window_size(1300, 1000).await?;
    let page = stage.load(&stage.sites.plain).await?;
    page.value("scrollTo({ top: 40, behavior: 'instant' })")
        .await?;
    rests(&page).await?;
    assert_eq!(page.value(PROGRAM).await?, json!([]));
    page.value("document.querySelector('#chapter-korea-and-australia h2').scrollIntoView({ block: 'center', behavior: 'instant' })")
        .await?;
    page.comes_to("ready").await?;
    let on = |board: &Board| Board::on(&board.partners) == ["australia", "japan", "south-korea"];
    page.board_when("the chapter's board", on).await?;
    let (width, height) = browser_tests::session::WINDOW;
    stage.client.set_window_size(width, height).await?;
    Ok(())
}

/// A copy with a script in front of the page's own.
fn with_script(script: &str) -> Result<tempfile::TempDir> {
    let copy = dist::copy(&dist::folder()?)?;
    let index = copy.path().join("index.html");
    let html = fs::read_to_string(&index)?;
    let html = html.replacen("<head>", "<head><script src=\"before.js\"></script>", 1);
    fs::write(index, html)?;
    fs::write(copy.path().join("before.js"), script)?;
    dist::remove_twins(copy.path())?;
    Ok(copy)
}

async fn waits_for_a_tap_where_data_is_saved(stage: Stage) -> Result<()> {
    let saves = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
    let site = Site::of_copy(with_script(saves)?).await?;
    let page = stage.load(&site).await?;
    point(&page, "#verdict").await?;
    page.focus(JAPAN).await?;
    page.value("document.querySelector('#chapter-japan-alone').scrollIntoView({ block: 'center', behavior: 'instant' })")
        .await?;
    rests(&page).await?;
    assert_eq!(page.value(PROGRAM).await?, json!([]));
    let before = page.board().await?;
    page.click(JAPAN).await?;
    page.comes_to("ready").await?;
    let board = page.board_after(&before).await?;
    assert!(!board.partners["japan"]);
    Ok(())
}

async fn tries_again_what_did_not_come(stage: Stage) -> Result<()> {
    let right = stage.open("").await?.click_for_board(JAPAN).await?;
    let copy = dist::copy(&dist::folder()?)?;
    dist::remove_twins(copy.path())?;
    let folder = copy.path().to_owned();
    let away = folder.join("away");
    fs::create_dir(&away)?;
    let names = folder.read_dir()?.flatten().map(|entry| entry.file_name());
    let scripts: Vec<_> = names
        .filter(|name| name.to_string_lossy().starts_with("program-"))
        .collect();
    for name in &scripts {
        fs::rename(folder.join(name), away.join(name))?;
    }
    let site = Site::of_copy(copy).await?;
    let page = stage.load(&site).await?;
    page.client.execute("window.same = true", vec![]).await?;
    page.click(JAPAN).await?;
    page.comes_to("failed").await?;
    assert!(page.shows(".controls-off.failed").await?);
    assert_eq!(page.value(PRESSED).await?, "true", "it has not been done");
    for name in &scripts {
        fs::rename(away.join(name), folder.join(name))?;
    }
    page.click(".controls-off.failed a").await?;
    page.comes_to("ready").await?;
    page.board_when("the first tap's board", |board| *board == right)
        .await?;
    assert_eq!(
        page.value("window.same").await?,
        true,
        "it is the same page"
    );
    assert!(!page.shows(".controls-off.failed").await?);
    Ok(())
}

async fn tells_a_host_of_the_first_tap_once(stage: Stage) -> Result<()> {
    let page = stage
        .framed(&stage.sites.plain.address("?embed=board"), &[])
        .await?;
    page.told_height().await?;
    page.enter().await?;
    page.click(JAPAN).await?;
    page.comes_to("ready").await?;
    page.until("Japan to be out", &format!("{PRESSED} === 'false'"))
        .await?;
    page.leave().await?;
    page.until("the host to hear it", "said('toggle').length > 0")
        .await?;
    let toggle = json!([{ "what": "partner", "id": "japan", "on": false }]);
    assert_eq!(page.value("said('toggle')").await?, toggle);
    Ok(())
}
