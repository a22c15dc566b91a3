//! Everything by keyboard.

use anyhow::Result;
use browser_tests::{Case, Stage, case};
use fantoccini::key::Key;
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(reaches_every_control_by_tab),
    case!(shows_what_has_the_focus),
    case!(toggles_by_space_and_enter),
    case!(chooses_the_rule_by_arrow_keys),
    case!(chooses_the_bar_by_arrow_keys),
];

/// Notes every element that gets the focus, and those of which something else hides the middle.
const WATCH: &str = r#"
    window.visited = new Set();
    window.hidden = new Set();
    addEventListener("focusin", ({ target }) => {
      visited.add(target);
      requestAnimationFrame(() => {
        if (document.activeElement !== target) return;
        const box = (target.closest("label") ?? target).getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const own = top && (target.contains(top) || top.contains(target)
          || top.closest("label")?.contains(target));
        if (!own) hidden.add(target);
      });
    });
    document.activeElement.blur();
"#;

/// The names of some elements.
const NAMES: &str = ".slice(0, 10).map((node) => node.cloneNode(false).outerHTML)";

async fn reaches_every_control_by_tab(stage: Stage) -> Result<()> {
    // A reader's own board, which stays as it is while the chapters scroll past.
    let page = stage.open("#bar=signed").await?;
    page.client.execute(WATCH, vec![]).await?;
    // Of a group of radios only the chosen one is a stop.
    let missed = "[...document.querySelectorAll(\
          'fieldset button:enabled, fieldset input:checked, a[data-evidence]')] \
          .filter((node) => node.checkVisibility() && !visited.has(node))";
    let stops = page
        .value("document.querySelectorAll('a, button, input').length")
        .await?
        .as_u64()
        .unwrap_or_default();
    for _ in 0..=stops / 25 {
        page.press(&[Key::Tab; 25]).await?;
        if page.value(&format!("{missed}.length")).await? == 0 {
            break;
        }
    }
    let missed = page.value(&format!("{missed}{NAMES}")).await?;
    assert_eq!(missed, json!([]), "Tab goes past these");
    assert!(page.value("visited.size").await?.as_u64() > Some(30));
    Ok(())
}

async fn shows_what_has_the_focus(stage: Stage) -> Result<()> {
    let page = stage.open("#bar=signed").await?;
    page.client.execute(WATCH, vec![]).await?;
    for key in [Key::Tab; 90] {
        page.press(&[key]).await?;
        let drawn = "const done = arguments[0]; \
            requestAnimationFrame(() => requestAnimationFrame(() => done()));";
        page.client.execute_async(drawn, vec![]).await?;
        if page.has_focus("button[data-partner=taiwan]").await? {
            break;
        }
    }
    assert!(page.value("visited.size").await?.as_u64() > Some(30));
    let hidden = page.value(&format!("[...hidden]{NAMES}")).await?;
    assert_eq!(hidden, json!([]), "these have the focus under something");
    Ok(())
}

async fn toggles_by_space_and_enter(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let start = page.board().await?;
    let plug = start
        .plugs
        .keys()
        .find(|plug| plug.starts_with("japan|"))
        .expect("Japan has a plug");
    let module = start.modules.keys().next().expect("there is a module");
    for button in [
        "button[data-partner=japan]".to_owned(),
        format!("button[data-module={module}]"),
        format!("button[data-plug=\"{plug}\"]"),
    ] {
        page.focus(&button).await?;
        for (there, back) in [(Key::Space, Key::Enter), (Key::Enter, Key::Space)] {
            let after = page.press_for_board(there).await?;
            assert_ne!(
                (&after.partners, &after.modules, &after.plugs),
                (&start.partners, &start.modules, &start.plugs),
                "a key presses {button}"
            );
            assert!(page.has_focus(&button).await?, "{button} keeps the focus");
            let after = page.press_for_board(back).await?;
            after.assert_same(&start, &format!("after two presses of {button}"));
            assert!(page.has_focus(&button).await?, "{button} keeps the focus");
        }
    }
    Ok(())
}

async fn chooses_the_rule_by_arrow_keys(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let start = page.board().await?;
    assert_eq!(start.rule, "plug-in");
    page.focus("input[name=rule]:checked").await?;
    let consensus = page.press_for_board(Key::Down).await?;
    assert_eq!(consensus.rule, "consensus");
    assert_ne!(
        consensus.counts(),
        start.counts(),
        "the rule makes a difference"
    );
    let back = page.press_for_board(Key::Up).await?;
    back.assert_same(&start, "back from consensus");
    Ok(())
}

async fn chooses_the_bar_by_arrow_keys(stage: Stage) -> Result<()> {
    let bars = [
        "proposed",
        "dialogue",
        "announced",
        "negotiating",
        "signed",
        "in-force",
    ];
    let page = stage.open("#m=all&bar=proposed").await?;
    let mut board = page.board().await?;
    let first = board.clone();
    assert_eq!(board.bar, bars[0]);
    page.focus("input[name=bar]:checked").await?;
    for bar in &bars[1..] {
        let higher = page.press_for_board(Key::Right).await?;
        assert_eq!(higher.bar, *bar);
        assert!(
            higher.at_most(&board),
            "the bar {bar} lets no more through than the one before"
        );
        board = higher;
    }
    assert_ne!(board.counts(), first.counts(), "the bar makes a difference");
    for bar in bars[..5].iter().rev() {
        assert_eq!(page.press_for_board(Key::Left).await?.bar, *bar);
    }
    page.board()
        .await?
        .assert_same(&first, "back at the first bar");
    Ok(())
}
