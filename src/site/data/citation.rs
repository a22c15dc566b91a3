//! The explainer as a reference, for people and for their libraries.

use serde_json::{Value, json};
use yew::prelude::*;

use crate::site::address::{Folders, Page};
use crate::site::layout::LayoutProps;
use crate::site::share::Share;
use crate::story::{Argument, Edition, PartialDate, Seed};
use crate::words::{head, phrases, share_phrases};

/// Where the files stand, in their language's folder.
pub(in crate::site) const DATA_CSV: &str = "data.csv";
pub(in crate::site) const DATA_JSON: &str = "data.json";
pub(in crate::site) const BIBTEX: &str = "citation.bib";
pub(in crate::site) const CSL: &str = "citation.json";

/// The data and the citation, as links that need no script.
pub(in crate::site) fn take_along(props: &LayoutProps) -> Html {
    let story = &props.scene.seed;
    let words = share_phrases(story.language);
    let file =
        |href: &'static str, label: String| html! { <li><a {href} download="">{ label }</a></li> };
    html! {
        <section id="data" class="take-along" aria-labelledby="data-heading">
            <h2 id="data-heading">{ words.take_along() }</h2>
            <p class="note">{ words.data_lead() }</p>
            <p>{ words.cite() }{ " " }<cite>{ plain(props) }</cite></p>
            <ul>
                { file(DATA_CSV, words.data_file("CSV")) }
                { file(DATA_JSON, words.data_file("JSON")) }
                { file(BIBTEX, "BibTeX".to_owned()) }
                { file(CSL, "CSL-JSON".to_owned()) }
            </ul>
        </section>
    }
}

fn plain(props: &LayoutProps) -> String {
    let LayoutProps { scene, share, .. } = props;
    let story = &scene.seed;
    let words = share_phrases(story.language);
    let checked = scene.words.date(story.verified);
    let newest = props.newest.map(|newest| scene.words.date(newest));
    let address = share.page(&props.folders, story, Page::Whole);
    let publisher = props.publisher.as_ref();
    let publisher = publisher.map(|publisher| &*publisher.name);
    let work = words.citation(
        &story.title,
        publisher,
        &checked,
        newest.as_deref(),
        address.as_deref(),
    );
    let note = note(story, scene.prose.argument.as_ref());
    let parts: Vec<String> = [work].into_iter().chain(note).collect();
    parts.join(words.between_sentences())
}

/// Whose argument the story explains, if it explains one.
fn note(story: &Seed, argument: Option<&Argument>) -> Option<String> {
    let (argument, argued) = argument.zip(story.argued)?;
    let date = phrases(story.language).date(argued);
    let words = share_phrases(story.language);
    Some(words.citation_note(&argument.author, &argument.publisher, &date))
}

fn id(story: &Seed) -> String {
    format!("plugboard-{}-{}", story.id, story.language.tag())
}

/// The entry for BibTeX, in UTF-8 as biber reads it.
pub fn bibtex(edition: &Edition, folders: &Folders, share: &Share) -> String {
    let story = &edition.seed;
    // Braces within a value keep BibTeX from changing its capitals and from taking its “and” for two names.
    let kept = |text: &str| format!("{{{}}}", tex(text));
    let mut fields = vec![("title", kept(&story.title))];
    if let Some(publisher) = &edition.publisher {
        // Styles print the one or the other for an entry of this type, and none both.
        fields.push(("publisher", kept(&publisher.name)));
        fields.push(("howpublished", kept(&publisher.name)));
    }
    fields.push(("year", story.verified.year.to_string()));
    if let Some(month) = story.verified.month {
        fields.push(("month", month.to_string()));
    }
    if let Some(address) = share.page(folders, story, Page::Whole) {
        fields.push(("url", address));
    }
    fields.push(("langid", langid(story).to_owned()));
    if let Some(note) = note(story, edition.prose.argument.as_ref()) {
        fields.push(("note", tex(&note)));
    }
    let fields: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("  {name} = {{{value}}}"))
        .collect();
    format!("@misc{{{},\n{}\n}}\n", id(story), fields.join(",\n"))
}

fn langid(story: &Seed) -> &'static str {
    &head(story.language).bibtex
}

/// Text in which TeX finds nothing to do.
fn tex(text: &str) -> String {
    let mut safe = String::new();
    for character in text.chars() {
        match character {
            '&' | '%' | '$' | '#' | '_' => safe.extend(['\\', character]),
            '{' | '}' => safe.extend(['\\', character]),
            '~' => safe += "\\textasciitilde{}",
            '^' => safe += "\\textasciicircum{}",
            '\\' => safe += "\\textbackslash{}",
            '\n' | '\r' => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe
}

/// The item for Zotero and its kin.
pub fn csl(edition: &Edition, folders: &Folders, share: &Share) -> Value {
    let story = &edition.seed;
    let mut item = json!({
        "id": id(story),
        "type": "webpage",
        "title": *story.title,
        "language": story.language.tag(),
        "issued": { "date-parts": [date_parts(story.verified)] },
    });
    if let Some(note) = note(story, edition.prose.argument.as_ref()) {
        item["note"] = note.into();
    }
    if let Some(publisher) = &edition.publisher {
        item["container-title"] = (*publisher.name).into();
        item["publisher"] = (*publisher.name).into();
    }
    if let Some(address) = share.page(folders, story, Page::Whole) {
        item["URL"] = address.into();
    }
    json!([item])
}

fn date_parts(date: PartialDate) -> Vec<u16> {
    let rest = [date.month, date.day].into_iter().flatten();
    std::iter::once(date.year)
        .chain(rest.map(u16::from))
        .collect()
}
