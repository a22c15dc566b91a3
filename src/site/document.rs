use yew::LocalServerRenderer;

use super::address::{Folders, Page};
use super::assets::Files;
use super::head::metadata;
use super::layout::{Layout, LayoutProps};
use super::manifest::{Loads, When};
use super::share::Share;
use crate::story::{Edition, Language, Story};
use crate::view::{Exploring, ExploringProps, Live, LiveProps, Scene};
use crate::words::{exploring_phrases, head};

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
    let app = |page| {
        let props = LiveProps::page(scene.clone(), page);
        Some(render::<Live>(props, true))
    };
    let app = match page {
        Page::Whole => app(None),
        Page::Chapter(chapter) => app(Some(chapter)),
        Page::Explore => {
            let scene = scene.clone();
            let props = ExploringProps {
                scene,
                words: exploring_phrases(language),
                page: None,
                alone: true,
            };
            Some(render::<Exploring>(props, true))
        }
        Page::Sources | Page::Context | Page::Rest => None,
    };
    let layout = LayoutProps {
        page,
        folders: folders.clone(),
        app: app.unwrap_or_default().into(),
        evidence: edition.evidence.clone(),
        ties: edition.ties.clone(),
        interest_summaries: edition.interest_summaries.clone(),
        context: edition.context.clone(),
        partner_notes: edition.partner_notes.clone(),
        comparisons: edition.comparisons.clone(),
        scene: scene.clone(),
        share: share.clone(),
        publisher: edition.publisher.clone(),
    };
    let root = folders.root(language);
    let compares = matches!(page, Page::Chapter(of) if edition.comparisons.iter().any(|one| one.chapter == of));
    let loads = files.loads(page, compares);
    let mut head = loading(&loads, files, root);
    let (title, description) = headline(&scene, page);
    head += &metadata(
        &scene,
        edition.publisher.as_ref(),
        page,
        &folders,
        share,
        &title,
    );
    let document = Document {
        language,
        root,
        title: &title,
        description: &description,
        head: &head,
        body: &render::<Layout>(layout, false),
    };
    (document.html(), loads)
}

/// The tags of a head by which a page loads what it needs at once. What scripts load by themselves has none.
fn loading(loads: &Loads, files: &Files, root: &str) -> String {
    let mut head = String::new();
    let of = |when| loads.get(&when).into_iter().flatten();
    for styles in of(When::FirstView) {
        head += &format!("<link rel=\"stylesheet\" href=\"{root}{styles}\">\n");
    }
    for file in of(When::Live) {
        if *file == files.program {
            head += &format!(
                "<link rel=\"preload\" href=\"{root}{file}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n"
            );
        } else if *file == files.script {
            head += &format!("<script defer src=\"{root}{file}\"></script>\n");
        }
    }
    head
}

/// A page's title and what it is about.
pub(super) fn headline(scene: &Scene, page: Page) -> (String, String) {
    let (story, prose, words) = (&scene.seed, &scene.prose, scene.page_words());
    let part_of = |part: &str| format!("{part} – {}", story.title);
    match page {
        Page::Whole => (story.title.to_string(), prose.standfirst.to_string()),
        Page::Chapter(chapter) => {
            let chapter = &prose.chapters[chapter];
            let text: Vec<&str> = chapter.text.iter().map(|text| &**text).collect();
            (part_of(&chapter.heading), text.join(" "))
        }
        Page::Sources => (
            part_of(words.sources()),
            words.sources_lead(&story.home.name),
        ),
        Page::Explore => {
            let exploring = exploring_phrases(story.language);
            (part_of(exploring.heading()), exploring.lead().to_owned())
        }
        Page::Rest => (part_of(words.read_on()), prose.standfirst.to_string()),
        Page::Context => (
            part_of(words.checks()),
            words.checks_lead(&prose.argument.author),
        ),
    }
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

/// Text as it may stand in an element or an attribute.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// Renders a component to HTML: with the marks that the browser takes it over by, or without.
fn render<C>(props: C::Properties, hydratable: bool) -> String
where
    C: yew::BaseComponent,
{
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime on this thread needs nothing of the system");
    let local = tokio::task::LocalSet::new();
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(hydratable);
    local.block_on(&runtime, renderer.render())
}
