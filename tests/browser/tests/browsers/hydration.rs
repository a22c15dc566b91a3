//! The prerendered page is what the reader keeps: scripts take it over and replace nothing.

use anyhow::Result;
use browser_tests::{Case, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(keeps_the_static_markup),
    case!(keeps_the_static_nodes),
];

/// The body's HTML without what may differ: comments, scripts, and whether the controls are on.
const PLAIN: &str = r#"
    const plain = (body) => {
      const copy = body.cloneNode(true);
      copy.querySelectorAll("script, style").forEach((node) => node.remove());
      copy.querySelectorAll("fieldset").forEach((node) => node.removeAttribute("disabled"));
      const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
      for (let node; (node = comments.nextNode()); ) node.remove();
      copy.normalize();
      // One tag or text a line, to name the first that differs.
      return copy.innerHTML.replace(/\s+/g, " ").split(/(?=<)/);
    };
"#;

async fn keeps_the_static_markup(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let script = format!(
        r#"{PLAIN}
        const done = arguments[0];
        fetch("./").then((answer) => answer.text()).then((html) => {{
          const sent = plain(new DOMParser().parseFromString(html, "text/html").body);
          const live = plain(document.body);
          const at = sent.findIndex((line, index) => line !== live[index]);
          done({{
            lines: sent.length,
            sent: at < 0 ? [] : sent.slice(Math.max(0, at - 2), at + 3),
            live: at < 0 ? live.slice(sent.length) : live.slice(Math.max(0, at - 2), at + 3),
          }});
        }}, (error) => done({{ error: String(error) }}));"#
    );
    let found = page.client.execute_async(&script, vec![]).await?;
    assert!(
        found["lines"].as_u64() > Some(100),
        "the index page holds the board: {found}"
    );
    assert_eq!(found["sent"], found["live"], "the first difference");
    Ok(())
}

async fn keeps_the_static_nodes(stage: Stage) -> Result<()> {
    let page = stage.open_at(&stage.sites.watched, "").await?;
    let names = r#".slice(0, 5).map((node) => node.cloneNode(false).outerHTML)"#;
    assert!(page.value("probe.nodes.length").await?.as_u64() > Some(100));
    assert_eq!(
        page.value(&format!(
            "probe.nodes.filter((node) => !node.isConnected){names}"
        ))
        .await?,
        json!([]),
        "no prerendered node was thrown away"
    );
    assert_eq!(
        page.value(&format!(
            "probe.nodes.filter((node, index) => node.parentNode !== probe.parents[index]){names}"
        ))
        .await?,
        json!([]),
        "no prerendered node moved"
    );
    Ok(())
}
