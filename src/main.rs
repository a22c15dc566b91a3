//! The browser's start: reads the story from the page and takes the prerendered board over.

#[cfg(target_arch = "wasm32")]
fn main() {
    use gloo::utils::document;
    use plugboard::view::{App, AppProps, Scene};

    let story = document()
        .get_element_by_id("story")
        .and_then(|element| element.text_content());
    let root = document().get_element_by_id("app");
    let (Some(story), Some(root)) = (story, root) else {
        wasm_bindgen::throw_str("the page has no story in it: build it with `cargo xtask build`");
    };
    match serde_json::from_str(&story) {
        Ok(story) => {
            let props = AppProps {
                scene: Scene::new(story),
            };
            yew::Renderer::<App>::with_root_and_props(root, props).hydrate();
        }
        Err(error) => wasm_bindgen::throw_str(&format!("the page's story cannot be read: {error}")),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is the page's program for the browser. Run `cargo xtask serve` to see it.");
    std::process::exit(2);
}
