//! Texts that readers see: something to see, in every language of the story.

use std::borrow::Cow;

use super::Passage;
use super::at::At;
use super::resolver::{Each, Resolver};
use crate::story::fault::{Claim, FaultKind};
use crate::story::file::{ByLanguage, LanguageTag, OneOrEach, Texts, is_visible};
use crate::story::{Language, Text};

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
    pub(super) fn texts(&mut self, at: &At, texts: &Texts) -> Each<Text> {
        match texts {
            Texts::Plain(text) => self.plain_text(at, text),
            Texts::Each(texts) => self.in_each(at, texts),
        }
    }

    /// A plain text is in the story's one language.
    fn plain_text(&mut self, at: &At, text: &str) -> Each<Text> {
        if self.languages.len() > 1 && at.is_read() {
            let tags = self
                .languages
                .iter()
                .map(|(tag, _)| format!("“{}”", &***tag));
            let tags: Vec<String> = tags.collect();
            self.fault(at, FaultKind::PlainText(tags.join(", ")));
        }
        let Some((_, language)) = self.languages.first().copied() else {
            return Each::new();
        };
        let text = self.filled(at, language, text);
        let text = self.seen(at, &text);
        self.each(|_| text.clone())
    }

    fn in_each(&mut self, at: &At, ByLanguage(texts): &ByLanguage) -> Each<Text> {
        let mut said = Each::new();
        for at_language in 0..self.languages.len() {
            let (tag, language) = self.languages[at_language];
            said.push(match texts.get(tag) {
                Some(text) => {
                    let at = at.field(tag);
                    let text = self.filled(&at, language, text);
                    self.seen(&at, &text)
                }
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

    /// The text with its slots filled, where that is known; otherwise as it was written, for whoever fills them.
    fn filled<'t>(&mut self, at: &At, language: Language, text: &'t str) -> Cow<'t, str> {
        let spot = at.spot();
        if let Some(filled) = self.said.get(&spot) {
            return Cow::Owned(filled.clone());
        }
        if at.is_read() {
            self.passages.push(Passage {
                spot,
                language,
                text: text.to_owned(),
            });
        }
        Cow::Borrowed(text)
    }

    /// A name in a field, in every language of the story. It stands in slots, and so has none.
    pub(super) fn label(&mut self, at: &At, field: &str, texts: &Texts) -> Each<Text> {
        let at = at.field(field);
        let named = match texts {
            Texts::Plain(name) => Texts::Plain(self.plain(&at, name)),
            Texts::Each(ByLanguage(texts)) => {
                let named = texts
                    .iter()
                    .map(|(tag, name)| (tag.clone(), self.plain(&at.field(tag), name)));
                Texts::Each(ByLanguage(named.collect()))
            }
        };
        let before = self.passages.len();
        let said = self.texts(&at, &named);
        self.passages.truncate(before);
        said
    }

    /// A text that may be left out; nothing then is said.
    pub(super) fn any_text(&mut self, at: &At, field: &str, texts: Option<&Texts>) -> Each<Text> {
        match texts {
            Some(texts) => self.text(at, field, texts),
            None => self.each(|_| Text::from("")),
        }
    }

    /// What a name is in a sentence: as itself, where nothing else is said.
    pub(super) fn inline(
        &mut self,
        at: &At,
        inline: Option<&Texts>,
        name: &Each<Text>,
    ) -> Each<Text> {
        match inline {
            Some(inline) => self.label(at, "inline", inline),
            None => name.clone(),
        }
    }

    /// A name is there in every language of the story.
    pub(super) fn name(&mut self, at: &At, field: &str, name: &OneOrEach) -> Each<Text> {
        match name {
            OneOrEach::Each(texts) => self.label(at, field, &Texts::Each(texts.clone())),
            OneOrEach::One(text) => {
                let at = at.field(field);
                let text = self.plain(&at, text);
                let text = self.seen(&at, &text);
                self.each(|_| text.clone())
            }
        }
    }

    /// A name as readers see it: with single braces in the place of double ones.
    fn plain(&mut self, at: &At, name: &str) -> String {
        let halves = ["{{", "}}"];
        if halves
            .iter()
            .fold(name.to_owned(), |rest, half| rest.replace(half, ""))
            .contains(['{', '}'])
        {
            self.fault(at, FaultKind::Claim(Claim::BraceInName));
        }
        name.replace("{{", "{").replace("}}", "}")
    }
}
