//! A change of the board touches only what it changes.

use anyhow::{Context, Result};
use browser_tests::{Case, Page, Stage, case};
use serde_json::{Value, json};

pub const CASES: &[Case] = &[
    case!(redraws_one_socket_for_a_plug),
    case!(redraws_one_column_for_a_partner),
];

/// Starts to note every change of the table and of the interests.
const WATCH: &str = "
    window.changes = [];
    window.watcher = new MutationObserver((records) => changes.push(...records));
    watcher.observe(document.querySelector('#board'),
      { subtree: true, childList: true, attributes: true, characterData: true });";

/// What was changed: by cell, how many times, and in which elements outside the table's body.
const CHANGED: &str = "(() => {
    changes.push(...watcher.takeRecords());
    const element = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    const within = (name) => changes.map(({ target }) => element(target).closest(name)).filter(Boolean);
    const cells = [...new Set(within('#board td.socket'))];
    return {
      records: changes.length,
      cells: cells.map((cell) => cell.querySelector('[data-plug]')?.dataset.plug ?? ''),
      heads: [...new Set(within('#board thead th'))].length,
      rows: [...new Set(within('#board tbody tr'))].length,
      interests: [...new Set(within('#board [data-interest]'))].map((row) => row.dataset.interest),
    };
  })()";

async fn changes(page: &Page, click: &str) -> Result<Value> {
    page.client.execute(WATCH, vec![]).await?;
    page.click_for_board(click).await?;
    page.value(CHANGED).await
}

fn list<'a>(value: &'a Value, name: &str) -> Result<Vec<&'a str>> {
    let items = value[name].as_array().context("a list")?;
    Ok(items.iter().filter_map(Value::as_str).collect())
}

async fn redraws_one_socket_for_a_plug(stage: Stage) -> Result<()> {
    let page = stage.open("#m=all&bar=proposed").await?;
    let before = page.board().await?;
    let plug = "japan|energy";
    let changed = changes(&page, &format!("button[data-plug=\"{plug}\"]")).await?;
    let after = page.board().await?;
    assert_eq!(changed["cells"], json!([plug]), "{changed}");
    assert_eq!(changed["heads"], 0, "{changed}");
    same_interests(&changed, &before, &after)?;
    let interests = list(&changed, "interests")?.len() as u64;
    // A socket has its state, its pressing and its label; an interest a handful of marks.
    assert!(
        changed["records"].as_u64() <= Some(6 + 10 * interests),
        "{changed}"
    );
    Ok(())
}

async fn redraws_one_column_for_a_partner(stage: Stage) -> Result<()> {
    let page = stage.open("#m=all&bar=proposed").await?;
    let before = page.board().await?;
    let changed = changes(&page, "button[data-partner=japan]").await?;
    let after = page.board().await?;
    let cells = list(&changed, "cells")?;
    assert!(cells.len() > 3, "{changed}");
    assert!(
        cells.iter().all(|cell| cell.starts_with("japan|")),
        "{changed}"
    );
    assert_eq!(changed["heads"], 1, "{changed}");
    same_interests(&changed, &before, &after)?;
    let interests = list(&changed, "interests")?.len();
    let most = 1 + 6 * cells.len() + 10 * interests;
    assert!(
        changed["records"].as_u64() <= Some(most as u64),
        "{changed}"
    );
    Ok(())
}

/// Only interests whose cover changed were touched.
fn same_interests(
    changed: &Value,
    before: &browser_tests::Board,
    after: &browser_tests::Board,
) -> Result<()> {
    for id in list(changed, "interests")? {
        assert_ne!(
            before.interests[id].words, after.interests[id].words,
            "{id} was drawn again and says the same"
        );
    }
    Ok(())
}
