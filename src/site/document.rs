use super::address::{Folders, Page};
use super::assets::Files;
use super::layout::LayoutProps;
use super::manifest::{Loads, When};
use super::markup::escape;
use super::pages::{Body, content};
use super::render::render;
use super::share::Share;
use super::share::head::metadata;
use crate::story::{Edition, Language, Story};
use crate::view::Scene;
use crate::words::head;

/// A page of a story in one language: a whole HTML document that says everything before any script runs. And what
/// its readers load.
pub fn page(
    story: &Story,
    edition: &Edition,
    page: Page,
    files: &Files,
    share: &Share,
) -> (String, Loads) {
    let language = edition.seed.language;
    let scene = Scene::of(edition);
    let folders = Folders {
        languages: story.languages(),
    };
    let content = content(page);
    let layout = LayoutProps {
        page,
        folders: folders.clone(),
        app: content.live(&scene).unwrap_or_default().into(),
        evidence: edition.evidence.clone(),
        ties: edition.ties.clone(),
        interest_summaries: edition.interest_summaries.clone(),
        context: edition.context.clone(),
        partner_notes: edition.partner_notes.clone(),
        comparisons: edition.comparisons.clone(),
        account: edition.account.clone(),
        newest: edition.newest_source(),
        scene: scene.clone(),
        share: share.clone(),
        publisher: edition.publisher.clone(),
    };
    let root = folders.root(language);
    let loads = content.loads(files, edition);
    let mut head = String::new();
    if files.are_in(&loads) {
        // Under a policy that refuses it, the page's script takes the file, or this does where no script runs.
        head += &format!(
            "<style>{}</style>\n<noscript><link rel=\"stylesheet\" href=\"{root}{}\"></noscript>\n",
            files.sheet, files.styles
        );
    }
    head += &loading(&loads, root);
    let (title, description) = content.headline(&scene, &edition.context);
    head += &metadata(&scene, edition, page, &folders, share, &title);
    let document = Document {
        language,
        root,
        title: &title,
        description: &description,
        head: &head,
        body: &render::<Body>(layout, false),
    };
    (document.html(), loads)
}

/// The tags of a head by which a page loads what it needs at once. What scripts load by themselves has none.
fn loading(loads: &Loads, root: &str) -> String {
    let mut head = String::new();
    let of = |when| loads.get(&when).into_iter().flatten();
    for styles in of(When::FirstView) {
        head += &format!("<link rel=\"stylesheet\" href=\"{root}{styles}\">\n");
    }
    for script in of(When::Looked) {
        head += &format!("<script defer src=\"{root}{script}\"></script>\n");
    }
    head
}

struct Document<'a> {
    language: Language,
    /// The way up to the site's folder; empty where the page stands in it.
    root: &'a str,
    title: &'a str,
    description: &'a str,
    head: &'a str,
    body: &'a str,
}

impl Document<'_> {
    fn html(&self) -> String {
        let (title, description) = (escape(self.title), escape(self.description));
        let tag = self.language.tag();
        let dir = head(self.language).direction.dir();
        let Document {
            root, head, body, ..
        } = self;
        let root = match *root {
            "" => String::new(),
            root => format!(" data-root=\"{root}\""),
        };
        format!(
            r##"<!doctype html>
<html lang="{tag}" dir="{dir}"{root} data-plugboard="static">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="description" property="og:description" content="{description}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer-when-downgrade">
<link rel="icon" href="data:,">
{head}</head>
<body>
{body}
</body>
</html>
"##
        )
    }
}
