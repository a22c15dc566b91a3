//! The path of what a mouse rests on.

use std::time::Duration;

use anyhow::Result;
use browser_tests::{Case, Page, Stage, case};
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use serde_json::json;

pub const CASES: &[Case] = &[case!(lights_what_a_mouse_rests_on)];

const ENERGY: &str = ".asks[data-focus=energy-security]";
const FOOD: &str = ".asks[data-focus=food-markets]";
/// The partners of the sockets that are lit, in the module of the first.
const LIT: &str =
    "[...document.querySelectorAll('.socket[data-path] button')].map((one) => one.dataset.plug)";
const WHY: &str = "document.getElementById('why')?.innerText";

async fn lights_what_a_mouse_rests_on(stage: Stage) -> Result<()> {
    let page = stage.open("?embed=board").await?;
    let lay = "JSON.stringify([...document.querySelectorAll('#board :is(button, .name, a)')].map((one) => Object.values(one.getBoundingClientRect().toJSON())))";
    let far = "thead .column-heading";
    point_at(&page, far).await?;
    let laid = page.value(lay).await?;
    let energy = json!([
        "south-korea|energy",
        "southeast-asia|energy",
        "private-sector|energy"
    ]);
    let korea = json!(["south-korea|energy"]);
    for (at, lit) in [
        (ENERGY, &energy),
        ("[data-interest=energy-security] .segments", &energy),
        ("[data-plug='south-korea|energy']", &korea),
    ] {
        point_at(&page, at).await?;
        page.until("the path", &format!("{LIT}.length > 0")).await?;
        assert_eq!(page.value(LIT).await?, *lit, "{at}");
        // Nothing else is other than it was.
        assert_eq!(page.value(lay).await?, laid, "{at} moves nothing");
        assert_eq!(page.value(WHY).await?, json!(null));
        assert_eq!(page.fragment().await?, "");
        let pressed = "document.querySelectorAll('.asks[aria-pressed=true]').length";
        assert_eq!(page.value(pressed).await?, 0);
        point_at(&page, far).await?;
        page.until("the path to go", &format!("{LIT}.length === 0"))
            .await?;
    }
    let said = "document.getElementById('said').textContent";
    assert_eq!(page.value(said).await?, "", "nothing is announced");
    // Who passes by sees nothing; who presses asks.
    let seen = "(window.seen = 0, new MutationObserver(() => seen++).observe(document.getElementById('board'), { attributes: true }))";
    page.value(&format!("{seen}, 1")).await?;
    pass_over(&page, &[ENERGY, FOOD, far]).await?;
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(page.value("seen").await?, 0);
    // What is pressed while it is lit is drawn as anything else.
    let socket = "[data-plug='south-korea|energy']";
    for _ in 0..4 {
        point_at(&page, socket).await?;
        page.until("the path", &format!("{LIT}.length > 0")).await?;
        page.click_for_board(socket).await?;
        point_at(&page, far).await?;
    }
    page.click(ENERGY).await?;
    page.until("the answer", WHY).await?;
    // What is asked stands, whatever the mouse rests on.
    point_at(&page, FOOD).await?;
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(page.value(LIT).await?, energy);
    Ok(())
}

async fn point_at(page: &Page, selector: &str) -> Result<()> {
    pass_over(page, &[selector]).await
}

/// Moves over one after another without a rest.
async fn pass_over(page: &Page, selectors: &[&str]) -> Result<()> {
    let mut way = MouseActions::new("mouse".into());
    for selector in selectors {
        way = way.then(PointerAction::MoveToElement {
            element: page.find(selector).await?,
            duration: Some(Duration::ZERO),
            x: 0.0,
            y: 0.0,
        });
    }
    Ok(page.client.perform_actions(way).await?)
}
