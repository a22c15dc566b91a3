use std::rc::Rc;

use yew::LocalServerRenderer;

use super::layout::{Layout, LayoutProps};
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
    let told = story.told_in(language);
    let json = serde_json::to_string(&told).expect("a story holds nothing that JSON cannot say");
    let scene = Scene::new(told);
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
    let body = render::<Layout>(layout, false);
    let escape = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;")
    };
    let (title, standfirst) = (escape(&scene.story.title), escape(&scene.story.standfirst));
    let Files {
        styles,
        script,
        wasm,
    } = files;
    let tag = language.tag();
    // In a script element only `<` could end it or open a comment.
    let json = json.replace('<', "\\u003c");
    format!(
        r##"<!doctype html>
<html lang="{tag}" data-plugboard="static">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="description" content="{standfirst}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer-when-downgrade">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{styles}">
<link rel="preload" href="{wasm}" as="fetch" type="application/wasm" crossorigin>
<script type="module" src="{script}"></script>
</head>
<body>
{body}
<script type="application/json" id="story">{json}</script>
</body>
</html>
"##
    )
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
