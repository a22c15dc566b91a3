use std::rc::Rc;

use yew::LocalServerRenderer;

use super::layout::{Layout, LayoutProps, SourcesLayout, SourcesLayoutProps};
use crate::story::Language;
use crate::story::checked::CheckedStory;
use crate::view::{App, AppProps, Scene};

/// The names of the files that a page loads, relative to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// The styles.
    pub styles: String,
    /// The script, a module.
    pub script: String,
    /// The program.
    pub wasm: String,
}

/// A story's page in one language: a whole HTML document that says everything before any script runs.
pub fn page(story: &CheckedStory, language: Language, files: &Files) -> String {
    let scene = Scene::new(story.told_in(language));
    let app = render::<App>(
        AppProps {
            scene: scene.clone(),
        },
        true,
    );
    let layout = LayoutProps {
        app: app.into(),
        evidence: Rc::new(story.evidence_in(language)),
        ties: Rc::new(story.ties_in(language)),
        interest_summaries: Rc::new(story.interest_summaries_in(language)),
        scene: scene.clone(),
    };
    let program = format!(
        "<link rel=\"preload\" href=\"{}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         <script type=\"module\" src=\"{}\"></script>\n",
        files.wasm, files.script
    );
    Document {
        language,
        title: &scene.story.title,
        description: &scene.story.standfirst,
        styles: &files.styles,
        program: &program,
        body: &render::<Layout>(layout, false),
    }
    .html()
}

/// The page of all the evidence in one language. It needs no program.
pub fn sources_page(story: &CheckedStory, language: Language, files: &Files) -> String {
    let scene = Scene::new(story.told_in(language));
    let layout = SourcesLayoutProps {
        evidence: Rc::new(story.evidence_in(language)),
        scene: scene.clone(),
    };
    Document {
        language,
        title: &format!("{} – {}", scene.words.sources(), scene.story.title),
        description: &scene.words.sources_lead(&scene.story.home.name),
        styles: &files.styles,
        program: "",
        body: &render::<SourcesLayout>(layout, false),
    }
    .html()
}

struct Document<'a> {
    language: Language,
    title: &'a str,
    description: &'a str,
    styles: &'a str,
    program: &'a str,
    body: &'a str,
}

impl Document<'_> {
    fn html(&self) -> String {
        let escape = |text: &str| {
            text.replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('"', "&quot;")
        };
        let (title, description) = (escape(self.title), escape(self.description));
        let tag = self.language.tag();
        let Document {
            styles,
            program,
            body,
            ..
        } = self;
        format!(
            r##"<!doctype html>
<html lang="{tag}" data-plugboard="static">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="description" content="{description}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer-when-downgrade">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{styles}">
{program}</head>
<body>
{body}
</body>
</html>
"##
        )
    }
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
