//! The group of partners that opens into its members.

use anyhow::Result;
use browser_tests::{Case, Stage, case};

pub const CASES: &[Case] = &[case!(opens_the_group)];

const OPENER: &str = "button[data-open=southeast-asia]";
const MEMBERS: [&str; 6] = [
    "philippines",
    "indonesia",
    "vietnam",
    "singapore",
    "malaysia",
    "thailand",
];

async fn opens_the_group(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let closed = page.board().await?;
    assert_eq!(closed.groups.get("southeast-asia"), Some(&false));
    let open = page.click_for_board(OPENER).await?;
    assert_eq!(open.groups.get("southeast-asia"), Some(&true));
    assert!(
        MEMBERS.iter().all(|id| open.partners.contains_key(*id)),
        "the members have columns"
    );
    for member in MEMBERS {
        assert!(
            page.shows(&format!("button[data-partner={member}]"))
                .await?
        );
    }
    assert_eq!(
        open.covered(),
        closed.covered(),
        "looking inside covers and uncovers nothing"
    );
    assert_eq!(open.misjudged(), Vec::<&str>::new());
    let first = page
        .click_for_board("button[data-partner=philippines]")
        .await?;
    assert_ne!(first.partners["philippines"], open.partners["philippines"]);
    let second = page
        .click_for_board("button[data-partner=philippines]")
        .await?;
    second.assert_same(&open, "with a member toggled twice");
    let again = page.click_for_board(OPENER).await?;
    again.assert_same(&closed, "with the group closed again");
    Ok(())
}
