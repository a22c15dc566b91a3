//! What a story says of itself.

use super::at::At;
use super::resolver::{Each, Resolver};
use crate::story::fault::FaultKind;
use crate::story::file::Texts;
use crate::story::{Added, Argument, Home, MOST_CELLS, PartialDate, Publisher, Text};

/// What a story says of itself.
pub(super) struct Head {
    pub(super) id: Text,
    pub(super) title: Each<Text>,
    pub(super) standfirst: Each<Text>,
    pub(super) argument: Option<Each<Argument>>,
    pub(super) argued: Option<PartialDate>,
    pub(super) verified: PartialDate,
    pub(super) home: Each<Home>,
    pub(super) added: Each<Added>,
    pub(super) publisher: Option<Each<Publisher>>,
}

impl Resolver<'_> {
    pub(super) fn head(&mut self, at: &At) -> Option<Head> {
        let story = &self.files.story;
        let id = self.id(&at.field("id"), &story.id);
        self.folder(at);
        for (at, tag) in at.each("languages", &story.languages) {
            if self.language(tag).is_none() {
                self.fault(&at, FaultKind::NoLanguage(tag.to_string()));
            }
        }
        let tags = story.languages.iter().map(|tag| &**tag);
        self.once(at, "languages", tags);
        let title = self.text(at, "title", &story.title);
        let standfirst = self.any_text(at, "standfirst", story.standfirst.as_ref());
        let argument = self.argument(&at.field("argument"));
        let home = self.of_home(&at.field("home"));
        let added = self.added(&at.field("in-words"));
        let publisher = self.publisher(&at.field("publisher"));
        let argued = story.argument.as_ref();
        let argued =
            argued.map(|argument| self.past(&at.field("argument").field("date"), &argument.date));
        let verified = self.past(&at.field("checked"), &story.checked);
        self.some(at);
        Some(Head {
            id,
            title,
            standfirst,
            argument,
            argued: match argued {
                Some(argued) => Some(argued?),
                None => None,
            },
            verified: verified?,
            home,
            added,
            publisher,
        })
    }

    fn argument(&mut self, at: &At) -> Option<Each<Argument>> {
        let argument = self.files.story.argument.as_ref()?;
        let role = self.text(at, "role", &argument.role);
        let claim = self.text(at, "claim", &argument.claim);
        let author = self.name(at, "author", &argument.author);
        let publisher = self.name(at, "publisher", &argument.publisher);
        Some(self.each(|language| Argument {
            author: author[language].clone(),
            publisher: publisher[language].clone(),
            role: role[language].clone(),
            claim: claim[language].clone(),
        }))
    }

    fn added(&mut self, at: &At) -> Each<Added> {
        let file = &self.files.story.in_words;
        let mut sentence = |field: &str, texts: Option<&Texts>| match texts {
            Some(texts) => self.label(at, field, texts),
            None => self.each(|_| Text::from("")),
        };
        let short = sentence("short", file.short.as_ref());
        let long = sentence("long", file.long.as_ref());
        self.each(|language| Added {
            short: short[language].clone(),
            long: long[language].clone(),
        })
    }

    fn of_home(&mut self, at: &At) -> Each<Home> {
        let home = &self.files.story.home;
        let id = self.id(&at.field("id"), &home.id);
        let name = self.label(at, "name", &home.name);
        let inline = self.inline(at, home.inline.as_ref(), &name);
        self.each(|language| Home {
            id: id.clone(),
            name: name[language].clone(),
            inline: inline[language].clone(),
        })
    }

    fn publisher(&mut self, at: &At) -> Option<Each<Publisher>> {
        let publisher = self.files.story.publisher.as_ref()?;
        let name = self.name(at, "name", &publisher.name);
        let url = publisher.url.as_ref();
        let url = url.and_then(|url| self.address(&at.field("url"), url));
        Some(self.each(|language| Publisher {
            name: name[language].clone(),
            url: url.clone(),
        }))
    }

    /// A story's id is the name of its folder, where that is known: the folder is how tools are told of a story.
    fn folder(&mut self, at: &At) {
        // One that nobody wrote is made of the folder's name.
        let folder = at.folder().filter(|_| at.field("id").is_written());
        let (id, at) = (&self.files.story.id, at.field("id"));
        if let Some(folder) = folder.filter(|folder| id.is_well_formed() && **folder != **id) {
            let id = id.to_string();
            self.fault(&at, FaultKind::Folder { id, folder });
        }
    }

    /// There is something to show, and no more than a page can.
    fn some(&mut self, at: &At) {
        let story = &self.files.story;
        for (kind, count) in [
            ("languages", story.languages.len()),
            ("partners", story.partners.len()),
            ("modules", story.modules.len()),
            ("interests", story.interests.len()),
        ] {
            if count == 0 {
                self.fault(&at.field(kind), FaultKind::None(kind));
            }
        }
        let cells = story.partners.len() * story.modules.len();
        if cells > MOST_CELLS {
            self.fault(&at.field("partners"), FaultKind::TooMany(cells));
        }
    }
}
