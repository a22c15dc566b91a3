//! The host has no browser to ask: it renders no dialog.

use typed_index_collections::TiVec;
use yew::prelude::*;

use crate::picture::Hue;
use crate::story::PartnerIx;
use crate::view::Scene;

pub(super) fn hues(scene: &Scene) -> TiVec<PartnerIx, Hue> {
    let hue = |_| Hue {
        light: "#000".into(),
        dark: "#fff".into(),
    };
    scene.seed.partners.iter().map(hue).collect()
}

pub(super) fn byline() -> Vec<String> {
    Vec::new()
}

pub(super) fn page_title() -> Option<String> {
    None
}

#[hook]
pub(super) fn use_preview_height() -> (Option<u32>, NodeRef) {
    (None, use_node_ref())
}

pub(super) fn address_of(_svg: &str) -> String {
    String::new()
}
