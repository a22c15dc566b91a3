//! A site that stands nowhere: what its readers load is kept in memory, and its pages are made as they are asked for.

use std::collections::BTreeMap;

use super::address::Folders;
use super::assets::{Assets, Files};
use super::bundle::Bundle;
use super::hosting;
use super::in_language::InLanguage;
use super::output::{Output, SiteError};
use super::share::Share;
use crate::story::{Edition, Story};
use crate::view::WHOLE_PAGE;

/// The site of a story that is being written. There are no cards and no compressed twins, which take longest.
pub struct Preview<'a> {
    bundle: &'a Bundle,
    story: Story,
    editions: Vec<(Edition, Files)>,
    share: Share,
    /// What pages load, by its name.
    loaded: BTreeMap<String, Vec<u8>>,
}

impl<'a> Preview<'a> {
    /// Makes what the pages of a story load.
    ///
    /// # Errors
    /// If the story has no language.
    pub fn new(bundle: &'a Bundle, story: Story) -> Result<Preview<'a>, SiteError> {
        let folders = Folders {
            languages: story.languages(),
        };
        if folders.languages.is_empty() {
            return Err(SiteError::NoLanguage);
        }
        let mut output = Output::in_memory();
        let assets = Assets::put(&mut output, bundle, &story)?;
        let editions = story.editions().into_iter().map(|edition| {
            let folder = folders.folder(edition.seed.language);
            let files = assets.files(&mut output, &edition, folder)?;
            Ok((edition, files))
        });
        let editions = editions.collect::<Result<_, SiteError>>()?;
        Ok(Preview {
            bundle,
            story,
            editions,
            share: Share::default(),
            loaded: output.into_memory(),
        })
    }

    /// The story that it is of.
    pub fn story(&self) -> &Story {
        &self.story
    }

    /// A file, by the way to it from the site's folder, where a folder is its first page. `None` if there is none.
    pub fn file(&self, path: &str) -> Option<Vec<u8>> {
        let path = match path {
            folder if folder.is_empty() || folder.ends_with('/') => format!("{folder}{WHOLE_PAGE}"),
            file => file.to_owned(),
        };
        if let Some(file) = self.loaded.get(&path) {
            return Some(file.clone());
        }
        if path == hosting::HELPER {
            let editions: Vec<Edition> = self
                .editions
                .iter()
                .map(|(edition, _)| edition.clone())
                .collect();
            return Some(hosting::helper(&self.bundle.embed, &editions).into_bytes());
        }
        self.editions.iter().find_map(|(edition, files)| {
            let told = InLanguage {
                story: &self.story,
                edition,
                files,
                share: &self.share,
            };
            let item = told.items().find(|item| told.file(*item) == path)?;
            told.make(item).map(|(_, file)| file)
        })
    }
}
