//! The keyboard.

use anyhow::Result;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use crate::board::Board;
use crate::page::Page;

impl Page {
    /// Presses and releases keys, one after the other, wherever the focus is.
    pub async fn press(&self, keys: &[Key]) -> Result<()> {
        let strokes = keys
            .iter()
            .fold(KeyActions::new("keyboard".into()), |strokes, key| {
                let value = char::from(*key);
                strokes
                    .then(KeyAction::Down { value })
                    .then(KeyAction::Up { value })
            });
        Ok(self.client.perform_actions(strokes).await?)
    }

    /// Presses a key and waits for the board that follows.
    pub async fn press_for_board(&self, key: Key) -> Result<Board> {
        let before = self.board().await?;
        self.press(&[key]).await?;
        self.board_after(&before).await
    }

    /// Puts the focus on an element.
    pub async fn focus(&self, selector: &str) -> Result<()> {
        self.client
            .execute(
                "document.querySelector(arguments[0]).focus()",
                vec![selector.into()],
            )
            .await?;
        Ok(())
    }

    /// Whether the focus is on the element.
    pub async fn has_focus(&self, selector: &str) -> Result<bool> {
        let on = self
            .client
            .execute(
                "return document.activeElement?.matches(arguments[0]) ?? false",
                vec![selector.into()],
            )
            .await?;
        Ok(on == true)
    }
}
