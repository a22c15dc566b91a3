//! Makes what a page carries of a language from its file in Fluent syntax, and says all that is amiss with it.

mod card_fonts;
mod categories;
mod fault;
mod flat;
mod head;
mod particles;
mod pattern;
mod text;

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Pattern};
use fluent_syntax::parser;

pub use card_fonts::{CARD_FAMILIES, CardFamily};
pub use fault::{Fault, Faults, What};
pub use head::{Breaks, Direction, Head, NumberWords};
#[cfg(test)]
pub(super) use particles::ENDINGS;
pub use particles::{Particle, going_on};

use super::built_in::built_in;
use super::set::Declared;
use super::{counting, exploring, page, phrases, share, share_dialog};
use crate::story::Language;
use categories::Categories;
pub(super) use categories::name as category_name;
use pattern::Patterns;
use text::Source;

/// Every set of messages.
const SETS: [&Declared; 6] = [
    &phrases::DECLARED,
    &exploring::DECLARED,
    &share_dialog::DECLARED,
    &page::DECLARED,
    &counting::DECLARED,
    &share::DECLARED,
];

/// All that the interface says in a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The language.
    pub language: Language,
    /// What its file says of the language itself.
    pub head: Head,
    /// By the names of the sets.
    lines: BTreeMap<&'static str, &'static [&'static str]>,
}

impl Words {
    /// A set's lines, as a page carries them. They are kept as long as the program runs.
    pub(super) fn lines(&self, set: &Declared) -> &'static [&'static str] {
        self.lines[set.name]
    }
}

/// Makes a language of its file, whose name is its tag and `.ftl`. What it makes is kept as long as the program
/// runs.
///
/// # Errors
/// All that has to be mended before the language can be spoken.
///
/// ```
/// use plugboard::words::{What, compile};
///
/// let faults = compile("tlh.ftl", "language-name = tlhIngan Hol\nboard-unod = Undo\n").unwrap_err();
/// let unused = faults.iter().find(|fault| matches!(fault.what, What::Unused { .. })).unwrap();
/// assert_eq!((unused.line, unused.column), (2, 1));
/// assert_eq!(unused.mend, "did you mean “board-undo”?");
/// ```
pub fn compile(file: &str, text: &str) -> Result<Words, Vec<Fault>> {
    let mut source = Source::new(file, text);
    let language = match file.strip_suffix(".ftl").map(str::parse::<Language>) {
        Some(Ok(language)) => Some(language),
        _ => {
            source.fault(0..0, What::FileName);
            None
        }
    };
    let mut messages = messages(&mut source);
    inherit(&mut source, &mut messages);
    let head = head::read(&mut source, &messages);
    let categories = head
        .as_ref()
        .map_or_else(Categories::none, |head| Categories::of(&head.locale));
    let mut patterns = Patterns {
        source: &mut source,
        categories: &categories,
    };
    let lines = SETS.map(|set| (set.name, lines(&mut patterns, &messages, set)));
    unused(&mut source, &messages);
    let faults = source.faults();
    match (language, head) {
        (Some(language), Some(head)) if faults.is_empty() => Ok(Words {
            language,
            head,
            lines: BTreeMap::from(lines.map(|(set, lines)| {
                let lines = lines.into_iter().map(|line| &*line.leak());
                (set, &*lines.collect::<Vec<&'static str>>().leak())
            })),
        }),
        _ => Err(faults),
    }
}

/// What a language says that is written like another but for a few messages: all else as the other does.
fn inherit<'s>(source: &mut Source<'s>, messages: &mut Said<'s>) {
    if !messages.contains_key(head::BASED_ON.id) {
        return;
    }
    let Some(tag) = head::based_on(source, messages) else {
        return;
    };
    let base = built_in(tag).filter(|_| format!("{tag}.ftl") != source.name());
    let Some(text) = base else {
        source.fault_at(tag, head::wrong_base(tag));
        return;
    };
    // It is held to be sound where it is compiled for itself.
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    for entry in resource.body {
        if let Entry::Message(Message {
            id,
            value: Some(pattern),
            ..
        }) = entry
        {
            messages.entry(id.name).or_insert((id.name, pattern));
        }
    }
}

/// What a file says, by id. A pattern's text points into the file's.
type Said<'s> = BTreeMap<&'s str, (&'s str, Pattern<&'s str>)>;

/// All messages of a file. What stands in the way of one is a fault, and does not hide the others.
fn messages<'s>(source: &mut Source<'s>) -> Said<'s> {
    let (resource, errors) = match parser::parse(source.text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let what = What::Syntax(error.kind.to_string());
        source.fault(error.pos, what);
    }
    let mut said = Said::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => take(source, &mut said, message),
            Entry::Term(term) => source.fault_at(term.id.name, What::Unsupported("a term")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            // The parser's errors say what it is.
            Entry::Junk { .. } => {}
        }
    }
    said
}

fn take<'s>(source: &mut Source<'s>, said: &mut Said<'s>, message: Message<&'s str>) {
    let id = message.id.name;
    if let Some(attribute) = message.attributes.first() {
        source.fault_at(attribute.id.name, What::Unsupported("an attribute"));
    }
    if let Some((earlier, _)) = said.get(id) {
        let line = source.line_of(earlier);
        source.fault_at(
            id,
            What::Twice {
                id: id.to_owned(),
                line,
            },
        );
        return;
    }
    if let Some(pattern) = message.value {
        said.insert(id, (id, pattern));
    }
}

/// A set's lines in a language, and after them its categories or endings, if a line needs them.
fn lines<'s>(patterns: &mut Patterns<'_, 's>, said: &Said<'s>, set: &Declared) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut by_category, mut by_ending) = (false, false);
    let mut before = None;
    for message in set.messages {
        let id = message.id(set);
        let Some((at, pattern)) = said.get(&*id) else {
            patterns.source.missing(before, id);
            continue;
        };
        before = Some(*at);
        let line = patterns.line(at, pattern, message, set);
        by_category |= line.by_category;
        by_ending |= line.by_ending;
        lines.push(line.text);
    }
    // No language needs both: endings are looked for only where numbers are of one category.
    lines.push(match (by_ending, by_category) {
        (true, _) => particles::ENDINGS.to_owned(),
        (_, true) => patterns.categories.table().to_owned(),
        _ => String::new(),
    });
    lines
}

/// Ids that no set declares.
fn unused(source: &mut Source, said: &Said) {
    let declared: Vec<String> = SETS
        .iter()
        .flat_map(|set| set.messages.iter().map(|message| message.id(set)))
        .chain(head::FIELDS.iter().map(|field| field.id.to_owned()))
        .collect();
    for id in said
        .keys()
        .filter(|id| !declared.iter().any(|known| known == *id))
    {
        let near = text::nearest(id, declared.iter().map(String::as_str));
        source.fault_at(
            said[id].0,
            What::Unused {
                id: (*id).to_owned(),
                near,
            },
        );
    }
}
