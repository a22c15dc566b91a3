//! Asking the board why.

use anyhow::{Result, ensure};
use browser_tests::{Case, Engine, Stage, case};
use fantoccini::key::Key;
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(says_why_an_interest_is_covered),
    case!(says_why_there_is_a_gap_and_counts_what_comes_next),
    case!(asks_where_a_gap_is_counted),
    case!(says_that_a_partner_holds_nothing_alone),
    case!(ends_by_escape_a_second_tap_and_undo),
    case!(leads_to_each_place_on_the_board).only(&[Engine::Chromium, Engine::Firefox]),
    case!(is_said_once).only(&[Engine::Chromium]),
    case!(shows_what_a_link_asks_in_a_frame),
    case!(asks_about_a_socket_from_its_evidence),
    case!(asks_in_every_language).only(&[Engine::Chromium]),
];

const ENERGY: &str = ".asks[data-focus=energy-security]";
const ARCTIC: &str = ".asks[data-focus=arctic]";
/// The partners of the sockets that are lit, in the module of the first.
const LIT: &str =
    "[...document.querySelectorAll('.socket[data-path] button')].map((one) => one.dataset.plug)";
const WHY: &str = "document.getElementById('why')?.innerText";

async fn says_why_an_interest_is_covered(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let finding = page.board().await?.verdict;
    page.click(ENERGY).await?;
    // The evidence's own words come from the page of sources.
    page.until(
        "the evidence's words",
        &format!("{WHY}?.includes('Korea Gas')"),
    )
    .await?;
    let said = page.value(WHY).await?.to_string();
    ensure!(said.contains("Energy security: 3 partners"), "{said}");
    for name in [
        "South Korea: Energy",
        "Southeast Asia: Energy",
        "Private sector: Energy",
    ] {
        ensure!(said.contains(name), "{name}: {said}");
    }
    // Japan is in nothing that counts for it, and says what it would take.
    ensure!(
        said.contains("Japan: Energy") && said.contains("below the bar"),
        "{said}"
    );
    assert_eq!(
        page.value(LIT).await?,
        json!([
            "south-korea|energy",
            "southeast-asia|energy",
            "private-sector|energy"
        ])
    );
    ensure!(page.fragment().await?.ends_with("focus=energy-security"));
    // A question changes nothing that is counted.
    assert_eq!(page.board().await?.verdict, finding);
    ensure!(
        page.value("document.querySelectorAll('#why cite a[href^=http]').length >= 3")
            .await?
            == true,
        "each names its source"
    );
    Ok(())
}

async fn says_why_there_is_a_gap_and_counts_what_comes_next(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    page.click(ARCTIC).await?;
    page.until("the answer", &format!("{WHY}?.includes('no partner')"))
        .await?;
    let covered = "document.querySelector('[data-interest=arctic]').dataset.count";
    assert_eq!(page.value(covered).await?, "0");
    // It counts more than what it stands behind, and says so.
    let said = page.value(WHY).await?.to_string();
    ensure!(said.contains("Count everything from “"), "{said}");
    // By keyboard, which does not scroll to another chapter's board.
    page.focus("#why a[href^='#']").await?;
    page.press(&[Key::Enter]).await?;
    page.until("it to count", &format!("{covered} !== '0'"))
        .await?;
    ensure!(page.shows("#why").await?, "the question stands");
    Ok(())
}

/// What is under the middle of a part, once that is in the window.
fn under(part: &str) -> String {
    format!(
        "(() => {{ const part = document.querySelector({part:?}); part.scrollIntoView({{ block: 'center' }}); \
           const box = part.getBoundingClientRect(); \
           return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2).closest('button'); }})()"
    )
}

async fn asks_where_a_gap_is_counted(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let count = under("[data-interest=arctic] .count");
    assert_eq!(
        page.value(&format!("{count}?.dataset.focus")).await?,
        "arctic"
    );
    // What is pressed beside it stays what it is.
    let switch = under("[data-in=arctic]");
    assert_eq!(
        page.value(&format!("{switch}?.dataset.in")).await?,
        "arctic"
    );
    let evidence = "document.querySelectorAll('[data-interest=arctic] :is(button, a)').length";
    assert_eq!(page.value(evidence).await?, 2, "nothing is said twice");
    page.value(&format!("{count}?.click()")).await?;
    page.until("the answer", &format!("{WHY}?.includes('no partner')"))
        .await?;
    Ok(())
}

async fn says_that_a_partner_holds_nothing_alone(stage: Stage) -> Result<()> {
    let page = stage.open("#focus=australia").await?;
    let said = page.until("the answer", WHY).await?.to_string();
    ensure!(
        said.contains("No interest rests on this partner alone."),
        "{said}"
    );
    page.click("button[data-partner=australia]").await?;
    let is_off = format!("{WHY}.includes('This partner is switched off.')");
    page.until("why it covers nothing", &is_off).await?;
    Ok(())
}

async fn ends_by_escape_a_second_tap_and_undo(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    for end in ["escape", "tap", "undo", "close"] {
        page.click(ENERGY).await?;
        page.until("the answer", WHY).await?;
        match end {
            "escape" => page.press(&[Key::Escape]).await?,
            "tap" => page.click(ENERGY).await?,
            "undo" => page.click("[data-action=undo]").await?,
            _ => page.click("#why .dismiss").await?,
        }
        page.until(end, &format!("!{WHY}")).await?;
        assert_eq!(page.value(LIT).await?, json!([]), "{end}");
        if end == "escape" || end == "close" {
            page.until(
                "the focus to be where it was asked",
                &format!("document.activeElement.matches('{ENERGY}')"),
            )
            .await?;
        }
    }
    // By keyboard as by hand.
    page.focus(".asks[data-focus='module.economic-coercion']")
        .await?;
    page.press(&[Key::Enter]).await?;
    page.until("the answer", WHY).await?;
    ensure!(
        page.fragment()
            .await?
            .ends_with("focus=module.economic-coercion")
    );
    Ok(())
}

async fn leads_to_each_place_on_the_board(stage: Stage) -> Result<()> {
    let page = stage.open("#focus=energy-security").await?;
    page.click("#why .place[data-focus='south-korea.energy']")
        .await?;
    page.until(
        "the socket to have the focus",
        "document.activeElement.dataset.plug === 'south-korea|energy'",
    )
    .await?;
    ensure!(page.fragment().await?.ends_with("focus=south-korea.energy"));
    assert_eq!(page.value(LIT).await?, json!(["south-korea|energy"]));
    Ok(())
}

async fn is_said_once(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    page.click(ENERGY).await?;
    let said = "document.getElementById('said').textContent";
    page.until(
        "the answer to be said",
        &format!("{said}.includes('Energy security: 3 partners')"),
    )
    .await?;
    let said = page.value(said).await?.to_string();
    ensure!(said.contains("South Korea: Energy"), "{said}");
    ensure!(!said.contains("Back to the finding"), "{said}");
    Ok(())
}

async fn shows_what_a_link_asks_in_a_frame(stage: Stage) -> Result<()> {
    let page = stage.open("?embed=board#focus=energy-security").await?;
    page.until("the answer", &format!("{WHY}?.includes('Energy security')"))
        .await?;
    ensure!(page.shows("#why").await?);
    let over = page
        .value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        .await?;
    assert_eq!(over, 0);
    Ok(())
}

async fn asks_about_a_socket_from_its_evidence(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let link = "a[data-evidence='south-korea|energy']";
    let why = "dialog#evidence[open] button[data-focus]";
    page.focus(link).await?;
    page.press(&[Key::Enter]).await?;
    page.until("the dialog", &format!("document.querySelector('{why}')"))
        .await?;
    page.focus(why).await?;
    page.press(&[Key::Enter]).await?;
    page.until("the answer", &format!("{WHY}?.includes('South Korea')"))
        .await?;
    page.until(
        "the dialog to close",
        "!document.querySelector('dialog[open]')",
    )
    .await?;
    assert_eq!(page.value(LIT).await?, json!(["south-korea|energy"]));
    ensure!(page.fragment().await?.ends_with("focus=south-korea.energy"));
    page.until(
        "the focus to be where it came from",
        &format!("document.activeElement.matches(\"{link}\")"),
    )
    .await?;
    // What is answered already is not offered again.
    page.press(&[Key::Enter]).await?;
    page.until("the dialog", "document.querySelector('dialog[open]')")
        .await?;
    assert_eq!(
        page.value(&format!("document.querySelector('{why}')"))
            .await?,
        json!(null)
    );
    Ok(())
}

async fn asks_in_every_language(stage: Stage) -> Result<()> {
    for (folder, says) in [
        ("fr/", "Sécurité énergétique"),
        ("ja/", "エネルギー安全保障"),
    ] {
        for focus in [
            "energy-security",
            "japan",
            "energy",
            "japan.energy",
            "arctic",
        ] {
            let page = stage.open(&format!("{folder}#focus={focus}")).await?;
            page.until("the answer", WHY).await?;
            if focus == "energy-security" {
                let said = page.value(WHY).await?.to_string();
                ensure!(said.contains(says), "{said}");
            }
        }
    }
    Ok(())
}
