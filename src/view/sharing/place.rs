use crate::snippet::Mode;
use crate::state::link;
use crate::story::ChapterIx;
use crate::view::Scene;

/// Where a page stands.
pub(super) struct Place {
    /// The address of its folder, with a slash at its end.
    pub(super) folder: String,
    /// Its board, as a fragment with its `#`.
    pub(super) board: String,
    page: Option<ChapterIx>,
    /// Whether the folder is the site's root, where the first language stands.
    pub(super) folder_is_first: bool,
}

impl Place {
    pub(super) fn of(address: &str, page: Option<ChapterIx>, scene: &Scene) -> Place {
        let (address, board) = address.split_once('#').unwrap_or((address, ""));
        let address = address.split('?').next().unwrap_or(address);
        let folder = address
            .rfind('/')
            .map_or(address, |slash| &address[..=slash]);
        let tag = scene.story.language.tag();
        Place {
            folder: folder.to_owned(),
            board: if link::is_board(board) {
                format!("#{board}")
            } else {
                String::new()
            },
            page,
            folder_is_first: !folder.ends_with(&format!("/{tag}/")),
        }
    }

    /// The file of the page that shows a mode.
    pub(super) fn file(&self, mode: Mode, scene: &Scene) -> String {
        match (mode, self.page) {
            (Mode::Chapter | Mode::Board, Some(chapter)) => {
                format!("{}.html", scene.story.chapters[chapter].id)
            }
            _ => String::new(),
        }
    }

    /// The page's social card.
    pub(super) fn card(&self, scene: &Scene) -> String {
        match self.page {
            Some(chapter) => format!("cards/{}.png", scene.story.chapters[chapter].id),
            None => "cards/index.png".to_owned(),
        }
    }

    /// The address of the page itself, with its board.
    pub(super) fn page(&self, scene: &Scene) -> String {
        let file = match self.page {
            Some(chapter) => format!("{}.html", scene.story.chapters[chapter].id),
            None => String::new(),
        };
        [&*self.folder, &file, &self.board].concat()
    }
}
