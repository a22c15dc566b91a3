//! Partners, modules and plugs by mouse.

use anyhow::Result;
use browser_tests::{Board, Case, Page, Stage, case};

pub const CASES: &[Case] = &[
    case!(toggles_a_partner_by_mouse),
    case!(adds_a_candidate_by_mouse),
    case!(toggles_modules_by_mouse),
    case!(toggles_plugs_by_mouse),
    case!(draws_a_pulled_out_plug_as_the_key_has_it),
    case!(looks_pressed_before_the_rest_is_drawn),
];

async fn toggles_a_partner_by_mouse(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let changed = there_and_back(&page, "partner", "japan").await?;
    assert!(changed, "Japan covers something");
    Ok(())
}

async fn adds_a_candidate_by_mouse(stage: Stage) -> Result<()> {
    let page = stage.open("#bar=signed").await?;
    let before = page.board().await?;
    let mut changed = false;
    for candidate in ["new-zealand", "united-kingdom", "european-union"] {
        let button = format!("button[data-partner={candidate}]");
        let with = page.click_for_board(&button).await?;
        assert!(with.partners[candidate], "{candidate} is pressed");
        assert!(before.at_most(&with), "{candidate} takes nothing away");
        assert_eq!(with.misjudged(), Vec::<&str>::new());
        changed |= before.counts() != with.counts();
        page.click_for_board(&button)
            .await?
            .assert_same(&before, candidate);
    }
    assert!(changed, "one of the candidates covers something");
    Ok(())
}

async fn draws_a_pulled_out_plug_as_the_key_has_it(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let plug = "[data-plug='japan|agriculture']";
    page.click_for_board(plug).await?;
    let border =
        |of: &str| format!("getComputedStyle(document.querySelector({of:?})).borderTopStyle");
    let key = page
        .value(&border(".key [data-state=ready] .sample"))
        .await?;
    page.until("the border", &format!("{} === {key}", border(plug)))
        .await?;
    Ok(())
}

async fn toggles_modules_by_mouse(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let start = page.board().await?;
    let mut changed = false;
    for module in start.modules.keys() {
        changed |= there_and_back(&page, "module", module).await?;
    }
    assert!(changed, "one of the modules matters");
    Ok(())
}

async fn toggles_plugs_by_mouse(stage: Stage) -> Result<()> {
    let page = stage.open("#m=all").await?;
    let start = page.board().await?;
    let of_japan: Vec<&String> = start
        .plugs
        .keys()
        .filter(|plug| plug.starts_with("japan|"))
        .collect();
    assert!(!of_japan.is_empty(), "Japan has plugs");
    let mut changed = false;
    for plug in of_japan {
        changed |= there_and_back(&page, "plug", plug).await?;
    }
    assert!(changed, "one of Japan's plugs matters");
    Ok(())
}

/// Presses a switch twice; says whether the first press changed any count.
async fn there_and_back(page: &Page, kind: &str, id: &str) -> Result<bool> {
    let button = format!("button[data-{kind}=\"{id}\"]");
    let before = page.board().await?;
    let after = page.click_for_board(&button).await?;
    let was = switches(&before, kind)[id];
    assert_eq!(switches(&after, kind)[id], !was, "{kind} {id} is toggled");
    let others = |board: &Board| {
        let mut others = switches(board, kind).clone();
        others.remove(id);
        others
    };
    assert_eq!(others(&after), others(&before), "{id} toggles nothing else");
    let (less, more) = if was {
        (&after, &before)
    } else {
        (&before, &after)
    };
    assert!(less.at_most(more), "{kind} {id} covers more on than off");
    assert_eq!(after.misjudged(), Vec::<&str>::new());
    let changed = before.counts() != after.counts();
    if before.covered() != after.covered() {
        assert_ne!(before.verdict, after.verdict, "the verdict follows {id}");
        assert!(after.verdict.contains(&after.covered().to_string()));
    }
    let back = page.click_for_board(&button).await?;
    back.assert_same(&before, &format!("after pressing {kind} {id} twice"));
    Ok(changed)
}

fn switches<'a>(board: &'a Board, kind: &str) -> &'a std::collections::BTreeMap<String, bool> {
    match kind {
        "partner" => &board.partners,
        "module" => &board.modules,
        _ => &board.plugs,
    }
}

/// What a switch and the finding say while others still hear of the click.
const HEARD: &str = r##"
    const button = document.querySelector(arguments[0]);
    const verdict = document.querySelector("#verdict");
    const [was, said] = [button.getAttribute("aria-pressed"), verdict.textContent];
    let heard;
    const hear = () => { heard = [button.getAttribute("aria-pressed"), verdict.textContent === said]; };
    document.addEventListener("click", hear, { capture: true, once: true });
    button.click();
    return [was, ...heard];
"##;

/// To draw a board takes time on a phone; a switch does not wait for it.
async fn looks_pressed_before_the_rest_is_drawn(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    for switch in [
        "button[data-partner=japan]",
        "button[data-module=agriculture]",
        "button[data-plug='australia|agriculture']",
        "button[data-in=energy-security]",
    ] {
        let before = page.board().await?;
        let heard = page.client.execute(HEARD, vec![switch.into()]).await?;
        assert_eq!(
            heard,
            serde_json::json!(["true", "false", true]),
            "{switch}"
        );
        page.board_after(&before).await?;
        assert_eq!(page.attribute(switch, "aria-pressed").await?, "false");
    }
    // Taken back before anything of it is drawn.
    let before = page.board().await?;
    let both = "['[data-partner=australia]', '[data-action=undo]'].forEach((name) => document.querySelector(`button${name}`).click())";
    page.value(both).await?;
    page.board_when("the board as it was", |board| *board == before)
        .await?;
    Ok(())
}
