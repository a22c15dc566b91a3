//! The page for everyone: the rules of axe-core in every view, and what assistive technology is told.

use anyhow::{Context, Result, ensure};
use browser_tests::{Case, Engine, Page, Stage, case, host};
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::{Value, json};

pub const CASES: &[Case] = &[
    case!(breaks_no_rule_in_english).only(&[Engine::Chromium]),
    case!(breaks_no_rule_in_french).only(&[Engine::Chromium]),
    case!(breaks_no_rule_in_japanese).only(&[Engine::Chromium]),
    case!(breaks_no_rule_in_the_second_story).only(&[Engine::Chromium]),
    case!(breaks_no_rule_in_korean).only(&[Engine::Chromium]),
    case!(finds_what_breaks_a_rule).only(&[Engine::Chromium]),
    case!(breaks_no_rule_in_any_engine),
    case!(tells_roles_and_names).only(&[Engine::Chromium, Engine::Firefox]),
    case!(walks_the_board_by_arrow_keys),
    case!(gives_the_focus_back_when_a_dialog_closes),
    case!(targets_are_large_enough),
];

/// A view: its address, and what opens in it, with what shows that it has opened.
type View = (&'static str, Option<(&'static str, &'static str)>);

const VIEWS: &[View] = &[
    ("", None),
    ("#p=&m=all&rule=consensus&bar=signed", None),
    ("#open=southeast-asia", None),
    ("#focus=energy-security", Some((".asks", "#why cite"))),
    ("#p=nobody-known", None),
    ("", Some(("a[data-evidence]", "#evidence[open] article"))),
    (
        "",
        Some(("a[data-evidence-for]", "#evidence[open] article")),
    ),
    ("", Some(("a[data-explore]", "#explore .tally"))),
    ("", Some(("[data-action=share]", "#share[open] textarea"))),
    ("tokyo-or-beijing-first.html", None),
    ("japan-alone.html?embed", None),
    ("?embed=board", None),
    ("?embed=compare", None),
    ("sources.html", None),
    ("context.html", None),
    ("counting.html", None),
    ("explore.html", None),
];

/// Those of the story without an argument, with as many partners.
const VIEWS_OF_SECOND: &[View] = &[
    ("", None),
    ("#p=japan&rule=consensus", None),
    ("#focus=japan", None),
    ("", Some(("a[data-evidence]", "#evidence[open] article"))),
    ("", Some(("a[data-explore]", "#explore .tally"))),
    ("", Some(("[data-action=share]", "#share[open] textarea"))),
    ("what-binds.html", None),
    ("?embed=board", None),
    ("sources.html", None),
    ("context.html", None),
    ("counting.html", None),
];

/// Colours that are on their way from one theme to another are no one's fault.
const STILL: (&str, &str) = ("prefers-reduced-motion", "reduce");

/// Widths in CSS pixels, with what the reader's system prefers.
const DEVICES: &[(u32, &[(&str, &str)])] = &[
    (1280, &[("prefers-color-scheme", "light"), STILL]),
    (1280, &[("prefers-color-scheme", "dark"), STILL]),
    (320, &[("prefers-color-scheme", "dark"), STILL]),
    (320, &[("forced-colors", "active"), STILL]),
];

/// The rules take what is not drawn yet, being out of sight, for what lies on top of it.
const DRAW_ALL: &str = "document.head.append(Object.assign(document.createElement('style'), \
    { textContent: '.sources > section { content-visibility: visible !important; }' }))";

async fn breaks_no_rule_in_english(stage: Stage) -> Result<()> {
    breaks_no_rule(stage, "", VIEWS).await
}

async fn breaks_no_rule_in_french(stage: Stage) -> Result<()> {
    breaks_no_rule(stage, "fr/", VIEWS).await
}

async fn breaks_no_rule_in_japanese(stage: Stage) -> Result<()> {
    breaks_no_rule(stage, "ja/", VIEWS).await
}

async fn breaks_no_rule_in_the_second_story(stage: Stage) -> Result<()> {
    breaks_no_rule(stage, "ipef/", VIEWS_OF_SECOND).await
}

async fn breaks_no_rule_in_korean(stage: Stage) -> Result<()> {
    breaks_no_rule(stage, "ipef/ko/", VIEWS_OF_SECOND).await
}

async fn breaks_no_rule(stage: Stage, folder: &str, views: &[View]) -> Result<()> {
    let rules = host::script("axe-core/axe.min.js")?;
    let mut broken = Vec::new();
    for (address, opens) in views {
        let page = show(&stage, &format!("{folder}{address}"), *opens).await?;
        page.client.execute(&rules, vec![]).await?;
        page.client.execute(DRAW_ALL, vec![]).await?;
        for (width, prefers) in DEVICES {
            page.emulate(*width, prefers).await?;
            for violation in violations(&page).await? {
                broken.push(format!(
                    "{address} {opens:?} at {width} {prefers:?}: {violation}"
                ));
            }
        }
        page.emulate_nothing().await?;
    }
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    Ok(())
}

async fn breaks_no_rule_in_any_engine(stage: Stage) -> Result<()> {
    let rules = host::script("axe-core/axe.min.js")?;
    let page = stage.open("").await?;
    page.client.execute(&rules, vec![]).await?;
    let broken = violations(&page).await?;
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    Ok(())
}

/// A check that cannot fail would be worth nothing.
async fn finds_what_breaks_a_rule(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    page.value("(() => { const button = document.querySelector('button[data-partner=japan]'); button.title = ''; button.ariaLabel = null; button.replaceChildren(); })()")
        .await?;
    page.client
        .execute(&host::script("axe-core/axe.min.js")?, vec![])
        .await?;
    let broken = violations(&page).await?;
    ensure!(
        broken.iter().any(|of| of.contains("button-name")),
        "{broken:?}"
    );
    Ok(())
}

async fn show(stage: &Stage, address: &str, opens: Option<(&str, &str)>) -> Result<Page> {
    let statics = ["sources.html", "context.html", "counting.html"];
    let is_static = statics.iter().any(|page| address.ends_with(page));
    let page = if is_static {
        stage.load_at(&stage.sites.plain, address).await?
    } else {
        stage.open(address).await?
    };
    if let Some((click, opened)) = opens {
        page.click(click).await?;
        page.until(opened, &format!("document.querySelector({opened:?})"))
            .await?;
    }
    Ok(page)
}

/// What breaks a rule: the rule, and where.
async fn violations(page: &Page) -> Result<Vec<String>> {
    const RUN: &str = "const done = arguments[arguments.length - 1];
        axe.run(document, { iframes: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then(({ violations }) => done(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`).join(' | ')}`)))
          .catch((error) => done([String(error)]));";
    let broken = page.client.execute_async(RUN, vec![]).await?;
    serde_json::from_value(broken).context("axe says what breaks its rules as a list")
}

async fn tells_roles_and_names(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let expected = [
        ("button[data-partner=japan]", "button", "Japan"),
        ("button[data-module=energy]", "button", "Energy"),
        (
            "button[data-plug='japan|agriculture']",
            "button",
            "JP Japan, Agriculture: in force 2018",
        ),
        (
            "a[data-evidence='japan|agriculture']",
            "link",
            "in force : evidence for Japan, Agriculture",
        ),
        (
            "a[data-evidence-for=research-security]",
            "link",
            "2 partners (covered by Japan and South Korea)",
        ),
        (
            ".plugs",
            "table",
            "Which partner plugs into which module, and how firmly",
        ),
        ("#board", "region", "The board"),
        ("#as-of", "slider", "As of"),
        (
            "input[name=rule][value=consensus]",
            "radio",
            "Everyone must agree",
        ),
    ];
    for (selector, role, name) in expected {
        let element = page.find(selector).await?;
        let (said_role, said_name) = page.computed(&element).await?;
        assert_eq!(
            (said_role.as_str(), said_name.as_str()),
            (role, name),
            "{selector}"
        );
    }
    // Each change is said once, politely, when it has come to rest.
    let board = page.click_for_board("button[data-partner=japan]").await?;
    page.until(
        "the finding to be said",
        "document.querySelector('#said').textContent",
    )
    .await?;
    let said = page
        .value("document.querySelector('#said').textContent")
        .await?;
    assert_eq!(said, board.verdict.as_str());
    const SAYS: &str = "[...document.querySelectorAll('[aria-live=polite], [role=status]')]
        .filter((node) => node.checkVisibility() && node.textContent).length";
    let live = page.value(SAYS).await?;
    assert_eq!(live, 1, "one live region says something");
    Ok(())
}

async fn walks_the_board_by_arrow_keys(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    page.focus("button[data-plug='japan|agriculture']").await?;
    let steps = [
        (Key::Right, "button[data-plug='south-korea|agriculture']"),
        (
            Key::Down,
            "button[data-plug='south-korea|critical-minerals']",
        ),
        (Key::Left, "button[data-plug='japan|critical-minerals']"),
        (Key::Home, "button[data-module=critical-minerals]"),
        (
            Key::End,
            "button[data-plug='private-sector|critical-minerals']",
        ),
        (Key::Up, "button[data-partner=private-sector]"),
        (Key::Home, "button[data-partner=japan]"),
    ];
    for (key, reached) in steps {
        page.press(&[key]).await?;
        ensure!(page.has_focus(reached).await?, "{key:?} leads to {reached}");
    }
    // What the arrows lead to is a switch like any other.
    let before = page.board().await?;
    page.press(&[Key::Enter]).await?;
    let after = page.board_after(&before).await?;
    assert!(!after.partners["japan"]);
    ensure!(
        page.has_focus("button[data-partner=japan]").await?,
        "the focus stays"
    );
    Ok(())
}

async fn gives_the_focus_back_when_a_dialog_closes(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    for (opener, dialog) in [
        ("a[data-evidence='japan|agriculture']", "#evidence[open]"),
        ("[data-action=share]", "#share[open]"),
    ] {
        page.focus(opener).await?;
        page.press(&[Key::Enter]).await?;
        page.until(dialog, &format!("document.querySelector({dialog:?})"))
            .await?;
        let inside = format!("document.querySelector({dialog:?}).contains(document.activeElement)");
        ensure!(
            page.value(&inside).await? == true,
            "{dialog} takes the focus"
        );
        page.press(&[Key::Escape]).await?;
        page.until(
            "the dialog to close",
            &format!("!document.querySelector({dialog:?})"),
        )
        .await?;
        ensure!(
            page.has_focus(opener).await?,
            "{opener} has the focus again"
        );
    }
    Ok(())
}

/// 24 px, as WCAG 2.2 asks; what stands in a sentence is exempt.
async fn targets_are_large_enough(stage: Stage) -> Result<()> {
    const SMALL: &str = "[...document.querySelectorAll('button, a[href], input, select, summary')]
        .filter((node) => node.checkVisibility({ visibilityProperty: true }) && !node.matches('.options input'))
        .filter((node) => !node.closest('p, dd, li:not([data-interest]), cite, .unseen, .skip') || node.matches('button'))
        .map((node) => [node.getBoundingClientRect(), node])
        .filter(([box]) => box.width && (box.width < 23.5 || box.height < 23.5))
        .map(([box, node]) => `${node.outerHTML.slice(0, 120)} ${box.width}×${box.height}`)";
    let page = stage.open("").await?;
    let small: Value = page.value(SMALL).await?;
    assert_eq!(small, json!([]), "targets under 24 px");
    let sockets = page
        .client
        .find_all(Locator::Css("button[data-plug]"))
        .await?;
    ensure!(sockets.len() > 20, "there are sockets to measure");
    Ok(())
}
