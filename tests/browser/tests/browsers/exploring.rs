//! Finding out: beside the board, and on a page of its own.

use anyhow::Result;
use browser_tests::{Case, Page, Stage, case};
use fantoccini::key::Key;

pub const CASES: &[Case] = &[
    case!(finds_out_beside_the_board),
    case!(goes_from_mix_to_mix_by_keyboard),
    case!(finds_out_on_a_page_of_its_own),
    case!(compares_with_a_kept_board),
    case!(shows_every_mix_of_many_partners),
    case!(draws_what_is_found_out),
];

const PART: &str = "#explore [data-explore-root]";

async fn opened(page: &Page) -> Result<()> {
    page.click("a[data-explore]").await?;
    page.until(
        "the part to open",
        &format!("document.querySelector('{PART} .tally')"),
    )
    .await?;
    Ok(())
}

async fn sentence(page: &Page, of: &str) -> Result<String> {
    let text = page
        .value(&format!(
            "document.querySelector('.exploring .{of} .finding').textContent"
        ))
        .await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// Waits until a part's sentence holds these words.
async fn says(page: &Page, of: &str, words: &str) -> Result<()> {
    let holds = format!(
        "document.querySelector('.exploring .{of} .finding')?.textContent.includes({words:?})"
    );
    page.until(&format!("{of} to say {words:?}"), &holds)
        .await?;
    Ok(())
}

async fn finds_out_beside_the_board(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    opened(&page).await?;
    assert!(
        sentence(&page, "mixes")
            .await?
            .contains("of the 32 possible mixes")
    );
    let marks = page
        .value(&format!(
            "document.querySelectorAll('{PART} [data-mix]').length"
        ))
        .await?;
    assert_eq!(marks, 32, "one mark for each mix");
    let in_words = "document.querySelector('.exploring .in-words').innerText";
    let in_words = page.value(in_words).await?.to_string();
    assert!(
        in_words.contains("Energy: 3 partners – South Korea (running), Southeast Asia (running)")
            && in_words.contains("Arctic sovereignty: no partner"),
        "{in_words}"
    );
    // A mark sets the board, by its link and so with Back.
    let board = page
        .click_for_board(&format!("{PART} [data-mix='1']"))
        .await?;
    let on: Vec<&String> = board
        .partners
        .iter()
        .filter(|(_, on)| **on)
        .map(|(id, _)| id)
        .collect();
    assert_eq!(on, ["japan"]);
    page.until(
        "the mark to be the reader's own",
        &format!("document.querySelector('{PART} [data-mix=\"1\"][data-mark=here]')"),
    )
    .await?;
    // What the reader does on the board shows here.
    let board = page
        .click_for_board("button[data-partner=south-korea]")
        .await?;
    page.until(
        "the picture to follow",
        &format!("document.querySelector('{PART} [data-mix=\"3\"][data-mark=here]')"),
    )
    .await?;
    let named = format!("{} of 12 covered", board.covered());
    page.until(
        "the mix's name",
        &format!("document.querySelector('{PART} .named').textContent.includes({named:?})"),
    )
    .await?;
    page.client.back().await?;
    page.until(
        "Back to be followed",
        &format!("document.querySelector('{PART} [data-mix=\"1\"][data-mark=here]')"),
    )
    .await?;
    Ok(())
}

async fn goes_from_mix_to_mix_by_keyboard(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    page.focus("a[data-explore]").await?;
    page.press(&[Key::Enter]).await?;
    page.until(
        "the part to open",
        &format!("document.querySelector('{PART} .tally')"),
    )
    .await?;
    let first = ".neighbours li:first-child a";
    page.focus(first).await?;
    let before = page.board().await?;
    page.press(&[Key::Enter]).await?;
    let board = page.board_after(&before).await?;
    assert!(
        !board.partners["japan"],
        "the first neighbour is without Japan"
    );
    assert!(
        page.has_focus(first).await?,
        "the focus stays where the reader is"
    );
    let before = page.board().await?;
    page.press(&[Key::Enter]).await?;
    assert!(
        page.board_after(&before).await?.partners["japan"],
        "and back"
    );
    Ok(())
}

async fn finds_out_on_a_page_of_its_own(stage: Stage) -> Result<()> {
    let page = stage.open("explore.html").await?;
    says(&page, "smallest", "It takes 2 partners").await?;
    let japan_out = "const s = document.querySelector('[data-wish=japan]'); s.selectedIndex = 2; s.dispatchEvent(new Event('change', { bubbles: true }))";
    page.client.execute(japan_out, vec![]).await?;
    says(&page, "smallest", "Arctic sovereignty").await?;
    // With a board in the address, all of it is about that board.
    let page = stage
        .open("explore.html#p=japan&m=all&rule=plug-in&bar=in-force")
        .await?;
    page.until("the neighbours to follow", "document.querySelector('.neighbours li:first-child').textContent.startsWith('without Japan')")
        .await?;
    page.click("[data-to-board]").await?;
    page.until(
        "the board's page",
        "document.querySelector('html[data-plugboard=ready] #verdict')",
    )
    .await?;
    let board = page.board().await?;
    assert!(board.partners["japan"] && !board.partners["australia"]);
    Ok(())
}

async fn compares_with_a_kept_board(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    opened(&page).await?;
    page.click("[data-action=keep]").await?;
    page.until("the board to be kept", "document.querySelector('.compare-boards .differences caption').textContent.startsWith('The two boards cover every')")
        .await?;
    page.click_for_board("button[data-partner=japan]").await?;
    page.until(
        "the difference",
        "document.querySelectorAll('.compare-boards [data-differs]').length > 5",
    )
    .await?;
    Ok(())
}

async fn shows_every_mix_of_many_partners(stage: Stage) -> Result<()> {
    let all = "#p=japan,south-korea,australia,southeast-asia,private-sector,new-zealand,united-kingdom,european-union,india,taiwan&m=all&rule=plug-in&bar=proposed";
    let page = stage.open(all).await?;
    opened(&page).await?;
    says(&page, "mixes", "of the 1,024 possible mixes").await?;
    let page = stage.open(&format!("{all}&open=southeast-asia")).await?;
    opened(&page).await?;
    // 2^15 mixes have a cell each, and a link leads to the nearest of each kind.
    says(&page, "mixes", "of the 32,768 possible mixes").await?;
    let cells = "[...document.querySelectorAll('.tally .cells')].flatMap((svg) => [...svg.children]).reduce((sum, rect) => sum + rect.width.baseVal.value * rect.height.baseVal.value, 0)";
    page.until("a cell for each mix", &format!("{cells} === 32768"))
        .await?;
    // What the key names is in the picture.
    let page = stage.open("ipef/explore.html").await?;
    page.until(
        "the picture of 8,192 mixes",
        "document.querySelector('.tally .cells')",
    )
    .await?;
    for what in [".tally [data-here]", ".space .key li"] {
        let count = format!("document.querySelectorAll({what:?}).length");
        assert_eq!(page.value(&count).await?, 1, "{what}");
    }
    Ok(())
}

/// Each picture says what its sentence says.
async fn draws_what_is_found_out(stage: Stage) -> Result<()> {
    let page = stage.open("explore.html").await?;
    says(&page, "smallest", "there are 4 ways").await?;
    let count = async |what: &str| {
        let all = format!("document.querySelectorAll({what:?}).length");
        page.value(&all).await
    };
    // Four ways of two, each with what either covers: 9 of the 12 interests have somebody, in all of the four.
    assert_eq!(count(".coalitions thead a").await?, 4);
    assert_eq!(count(".coalitions tbody tr").await?, 12);
    assert_eq!(count(".coalitions td[data-status=gap]").await?, 12);
    // Five alone, and ten pairs; of two of those more than nothing rests.
    assert_eq!(count(".absences td[data-dark]").await?, 15);
    assert_eq!(count(".absences a").await?, 2);
    // As many as run on the board itself.
    assert_eq!(count(".stands-so .small tbody td[data-hue]").await?, 23);
    // From 9 down to nothing, with 3 and 2, which no mix covers.
    assert_eq!(count(".tally tbody tr").await?, 10);
    assert_eq!(count(".stands-so .credit li").await?, 5);
    // A bar has a unit for each interest: 9 covered, and what the best step adds.
    let added = "document.querySelector('.next .units .new').width.baseVal.value";
    assert_eq!(page.value(added).await?, 2);
    // What is drawn is what a reader goes by.
    page.click(".absences tbody tr:nth-child(2) a").await?;
    page.until(
        "the board without the two",
        "document.querySelectorAll('.absences td[data-dark]').length === 6",
    )
    .await?;
    says(&page, "stands-so", "7 of 12").await?;
    Ok(())
}
