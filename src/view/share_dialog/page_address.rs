use crate::coalition::Selection;
use crate::snippet::Mode;
use crate::state::link;
use crate::story::ChapterIx;
use crate::view::Scene;

/// Where a page stands.
pub(super) struct PageAddress {
    /// The address of its folder, with a slash at its end.
    pub(super) folder: String,
    page: Option<ChapterIx>,
    /// Whether the folder is the site's root, where the first language stands.
    pub(super) folder_is_first: bool,
}

impl PageAddress {
    pub(super) fn of(address: &str, page: Option<ChapterIx>, scene: &Scene) -> PageAddress {
        let address = address.split(['?', '#']).next().unwrap_or(address);
        let folder = address
            .rfind('/')
            .map_or(address, |slash| &address[..=slash]);
        let tag = scene.seed.language.tag();
        PageAddress {
            folder: folder.to_owned(),
            page,
            folder_is_first: !folder.ends_with(&format!("/{tag}/")),
        }
    }

    /// The chapter on whose page a mode is shown; `None` for the page of the whole story.
    fn chapter(&self, mode: Mode) -> Option<ChapterIx> {
        match mode {
            Mode::Chapter | Mode::Board => self.page,
            Mode::Whole | Mode::Compare => None,
        }
    }

    /// The file of the page that shows a mode.
    pub(super) fn file(&self, mode: Mode, scene: &Scene) -> String {
        file(self.chapter(mode), scene)
    }

    /// A board as the fragment, with its `#`, that leads to it on the page that shows a mode; empty where that page
    /// shows it from the first.
    pub(super) fn board(&self, mode: Mode, selection: &Selection, scene: &Scene) -> String {
        fragment(self.chapter(mode), selection, scene)
    }

    /// The page's social card.
    pub(super) fn card(&self, scene: &Scene) -> String {
        let page = match self.page {
            Some(chapter) => &scene.seed.chapters[chapter].id,
            None => "index",
        };
        format!("{}cards/{page}.png", self.folder)
    }

    /// The address of the page itself, with a board.
    pub(super) fn page(&self, selection: &Selection, scene: &Scene) -> String {
        let board = fragment(self.page, selection, scene);
        [&*self.folder, &file(self.page, scene), &board].concat()
    }
}

fn file(page: Option<ChapterIx>, scene: &Scene) -> String {
    page.map_or(String::new(), |chapter| {
        format!("{}.html", scene.seed.chapters[chapter].id)
    })
}

fn fragment(page: Option<ChapterIx>, selection: &Selection, scene: &Scene) -> String {
    let (seed, coalition) = (&scene.seed, &scene.coalition);
    let first = Selection::of(seed.first_board(page), coalition);
    let fragment = link::encode(selection, &first, seed, coalition);
    if fragment.is_empty() {
        fragment
    } else {
        format!("#{fragment}")
    }
}
