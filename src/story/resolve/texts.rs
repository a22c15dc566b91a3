//! Texts that readers see: something to see, in every language of the story.

use super::at::At;
use super::resolver::{Each, Resolver};
use crate::story::Text;
use crate::story::fault::FaultKind;
use crate::story::file::{LanguageTag, OneOrEach, Texts, is_visible};

impl Resolver<'_> {
    /// A reader sees something of a text.
    pub(super) fn seen(&mut self, at: &At, text: &str) -> Text {
        if text.is_empty() {
            self.fault(at, FaultKind::Empty);
        } else if !is_visible(text) {
            self.fault(at, FaultKind::Invisible);
        }
        Text::from(text)
    }

    /// A text in a field is there in every language of the story, and in no other.
    pub(super) fn text(&mut self, at: &At, field: &str, texts: &Texts) -> Each<Text> {
        self.texts(&at.field(field), texts)
    }

    /// A text is there in every language of the story, and in no other.
    pub(super) fn texts(&mut self, at: &At, Texts(texts): &Texts) -> Each<Text> {
        let mut said = Each::new();
        for at_language in 0..self.languages.len() {
            let (tag, language) = self.languages[at_language];
            said.push(match texts.get(tag) {
                Some(text) => self.seen(&at.field(tag), text),
                None => {
                    let tag = language.tag().to_owned();
                    self.fault(at, FaultKind::MissingText(tag));
                    Text::from("")
                }
            });
        }
        for tag in texts.keys() {
            self.listed(&at.field(tag), tag);
        }
        said
    }

    /// What is in a language is in one of the story's. Without a list of languages, nothing is in another.
    pub(super) fn listed(&mut self, at: &At, tag: &LanguageTag) {
        let languages = &self.files.story.languages;
        if !languages.is_empty() && !languages.contains(tag) {
            self.fault(at, FaultKind::ExtraText(tag.to_string()));
        }
    }

    /// A name is there in every language of the story.
    pub(super) fn name(&mut self, at: &At, field: &str, name: &OneOrEach) -> Each<Text> {
        let at = at.field(field);
        match name {
            OneOrEach::Each(texts) => self.texts(&at, texts),
            OneOrEach::One(text) => {
                let text = self.seen(&at, text);
                self.each(|_| text.clone())
            }
        }
    }
}
