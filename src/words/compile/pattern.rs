//! Makes the line of a message from its pattern: see [`crate::words::fill`].

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu_plurals::PluralCategory;

use super::What;
use super::categories::{Categories, name, sign};
use super::flat::{Flat, Key, Node, flattened};
use super::particles;
use super::text::Source;
use crate::words::fill::Slot;
use crate::words::set::{Declared, Message, Takes};

pub(super) struct Patterns<'a, 's> {
    pub source: &'a mut Source<'s>,
    pub categories: &'a Categories,
}

/// A message's line.
pub(super) struct Line {
    pub text: String,
    /// Whether a category chooses in it.
    pub by_category: bool,
    /// Whether an ending does.
    pub by_ending: bool,
}

/// A message while it is read.
#[derive(Clone, Copy)]
struct Of<'a> {
    id: &'a str,
    message: &'a Message,
    set: &'a Declared,
}

impl Of<'_> {
    fn name(&self, slot: Slot) -> &'static str {
        self.set.slots[usize::from(slot.0)].0
    }

    fn slots(&self) -> impl Iterator<Item = Slot> {
        self.message
            .says
            .iter()
            .chain(self.message.may_say)
            .copied()
    }
}

impl<'s> Patterns<'_, 's> {
    /// The line of a message, whose slots are held to what its set declares.
    pub fn line(
        &mut self,
        id: &'s str,
        pattern: &Pattern<&'s str>,
        message: &Message,
        set: &Declared,
    ) -> Line {
        let of = Of { id, message, set };
        let nodes = self.nodes(of, pattern);
        let mut choices = Vec::new();
        let flat = flattened(&nodes, &mut choices);
        self.check_slots(of, &flat, &choices);
        if choices.is_empty() {
            let text = flat.into_iter().next().unwrap_or_default().text;
            return Line {
                text,
                by_category: false,
                by_ending: false,
            };
        }
        let mut text: String = choices.iter().map(|slot| slot.sign()).collect();
        let (mut by_category, mut by_ending) = (false, false);
        for flat in flat {
            let mut keys = vec![String::new(); choices.len()];
            for (choice, key) in flat.keys {
                keys[choice] = match key {
                    Key::Number(number) => number.to_string(),
                    // It is of all numbers there, whatever the table says.
                    Key::Category(_) if self.categories.is_one() => String::new(),
                    Key::Category(category) => sign(category).to_owned(),
                    Key::Ending(ending) => ending.to_owned(),
                    Key::Default => String::new(),
                };
                by_category |= matches!(key, Key::Category(_));
                by_ending |= matches!(key, Key::Ending(_));
            }
            text.push('}');
            text += keys.join(",").trim_end_matches(',');
            text.push('=');
            text += &flat.text;
        }
        Line {
            text,
            by_category,
            by_ending,
        }
    }

    fn nodes(&mut self, of: Of, pattern: &Pattern<&'s str>) -> Vec<Node<'s>> {
        let mut nodes = Vec::new();
        let mut after = None;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    if value.contains(['\n', '\r']) {
                        self.source.fault_at(value.trim_end(), What::Lines);
                    }
                    self.text(value, after.take(), &mut nodes);
                }
                PatternElement::Placeable { expression } => {
                    let node = self.expression(of, expression);
                    after = match node {
                        Some(Node::Slot { slot, .. }) => Some(slot),
                        _ => None,
                    };
                    nodes.extend(node);
                }
            }
        }
        nodes
    }

    /// A text with its particles, which are chosen by the slot that stands right before them but for marks.
    fn text(&mut self, text: &'s str, after: Option<Slot>, nodes: &mut Vec<Node<'s>>) {
        let found = particles::first(text).filter(|_| self.categories.is_one());
        let Some((at, particle)) = found else {
            nodes.push(Node::Text(text.to_owned()));
            return;
        };
        let (before, rest) = text.split_at(at);
        let (written, rest) = rest.split_at(particle.written.len());
        nodes.push(Node::Text(before.to_owned()));
        match after.filter(|_| !before.contains(char::is_alphanumeric)) {
            Some(slot) => {
                let (ending, [first, second]) = particle.tried();
                let form = |form: &str| vec![Node::Text(form.to_owned())];
                nodes.push(Node::Choice {
                    slot,
                    variants: vec![
                        (Key::Ending(ending), written, form(first)),
                        (Key::Default, written, form(second)),
                    ],
                });
            }
            None => self.source.fault_at(written, What::Particle(particle)),
        }
        self.text(rest, None, nodes);
    }

    fn expression(&mut self, of: Of, expression: &Expression<&'s str>) -> Option<Node<'s>> {
        match expression {
            Expression::Inline(inline) => self.inline(of, inline),
            Expression::Select { selector, variants } => match selector {
                InlineExpression::VariableReference { id } => self.choice(of, id.name, variants),
                other => self.unsupported(of, other),
            },
        }
    }

    fn inline(&mut self, of: Of, inline: &InlineExpression<&'s str>) -> Option<Node<'s>> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value).into_owned();
                if text.contains(['{', '}']) {
                    self.source.fault_at(value, What::Brackets);
                }
                if text.contains(['\n', '\r']) {
                    self.source.fault_at(value, What::Lines);
                }
                Some(Node::Text(text))
            }
            InlineExpression::NumberLiteral { value } => Some(Node::Text((*value).to_owned())),
            InlineExpression::VariableReference { id } => {
                let (slot, capital) = self.slot(of, id.name)?;
                Some(Node::Slot { slot, capital })
            }
            InlineExpression::Placeable { expression } => self.expression(of, expression),
            other => self.unsupported(of, other),
        }
    }

    fn unsupported(&mut self, of: Of, inline: &InlineExpression<&'s str>) -> Option<Node<'s>> {
        let (part, what) = match inline {
            InlineExpression::FunctionReference { id, .. } => (id.name, "a function"),
            InlineExpression::MessageReference { id, .. } => (id.name, "a reference to a message"),
            InlineExpression::TermReference { id, .. } => (id.name, "a reference to a term"),
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => {
                (*value, "a choice by something else than a slot")
            }
            InlineExpression::VariableReference { id } => (id.name, "a slot"),
            InlineExpression::Placeable { .. } => ("", "a choice by something else than a slot"),
        };
        match part {
            "" => {
                let place = self.source.text.find(of.id).unwrap_or_default();
                self.source
                    .fault(place..place + of.id.len(), What::Unsupported(what));
            }
            part => self.source.fault_at(part, What::Unsupported(what)),
        }
        None
    }

    /// The slot of a name, and whether it begins a sentence.
    fn slot(&mut self, of: Of, said: &'s str) -> Option<(Slot, bool)> {
        let found = of.slots().find_map(|slot| {
            let name = of.name(slot);
            let rest =
                said.strip_prefix(|first: char| name.starts_with(first.to_ascii_lowercase()))?;
            (rest == &name[1..]).then(|| (slot, said != name))
        });
        if found.is_none() {
            let what = What::Invented {
                id: of.id.to_owned(),
                slot: said.to_owned(),
                slots: of.slots().map(|slot| of.name(slot)).collect(),
            };
            self.source.fault_at(said, what);
        }
        found
    }

    fn choice(&mut self, of: Of, by: &'s str, variants: &[Variant<&'s str>]) -> Option<Node<'s>> {
        let mut read: Vec<(Key, &str, Vec<Node>)> = Vec::new();
        for variant in variants {
            let (key, label) = self.key(&variant.key);
            if read.iter().any(|(_, other, _)| *other == label) {
                self.source
                    .fault_at(label, What::KeyTwice(label.to_owned()));
            }
            let nodes = self.nodes(of, &variant.value);
            read.push((key, label, nodes));
        }
        let (slot, _) = self.slot(of, by)?;
        let keys: Vec<Key> = read.iter().map(|(key, _, _)| *key).collect();
        match of.set.slots[usize::from(slot.0)].1 {
            Takes::Number(last) => self.check_categories(by, &keys, last),
            Takes::Words => self.source.fault_at(by, What::NoNumber(by.to_owned())),
        }
        let default = variants.iter().position(|variant| variant.default)?;
        let (_, label, nodes) = read.remove(default);
        read.push((Key::Default, label, nodes));
        Some(Node::Choice {
            slot,
            variants: read,
        })
    }

    /// What a variant is for. What cannot be understood counts as for nothing.
    fn key(&mut self, key: &VariantKey<&'s str>) -> (Key, &'s str) {
        match key {
            VariantKey::NumberLiteral { value } => {
                let number = value.parse().unwrap_or_else(|_| {
                    self.source.fault_at(value, What::Key((*value).to_owned()));
                    0
                });
                (Key::Number(number), value)
            }
            VariantKey::Identifier { name } => {
                let category = PluralCategory::get_for_cldr_string(name);
                match category {
                    None => self.source.fault_at(name, What::Key((*name).to_owned())),
                    Some(category) if !self.categories.has(category) => {
                        let what = What::NoCategory {
                            category: (*name).to_owned(),
                            has: self.categories.names(),
                        };
                        self.source.fault_at(name, what);
                    }
                    Some(_) => {}
                }
                (category.map_or(Key::Default, Key::Category), name)
            }
        }
    }

    /// Every number that the slot takes needs a variant, of itself or of its category.
    fn check_categories(&mut self, by: &'s str, keys: &[Key], last: Option<u32>) {
        let mut lacking: Vec<(PluralCategory, Vec<String>)> = Vec::new();
        for (number, category) in self.categories.numbers(last) {
            if keys.contains(&Key::Number(number)) || keys.contains(&Key::Category(category)) {
                continue;
            }
            match lacking.iter_mut().find(|(known, _)| *known == category) {
                Some((_, numbers)) if numbers.len() == 3 => {}
                Some((_, numbers)) => numbers.push(number.to_string()),
                None => lacking.push((category, vec![number.to_string()])),
            }
        }
        for (category, numbers) in lacking {
            let category = name(category);
            self.source
                .fault_at(by, What::LacksCategory { category, numbers });
        }
    }

    /// Every text says every slot, but for the numbers that choose.
    fn check_slots(&mut self, of: Of, flat: &[Flat], choices: &[Slot]) {
        for &slot in of.message.says {
            let is_number = matches!(of.set.slots[usize::from(slot.0)].1, Takes::Number(_));
            if is_number && choices.contains(&slot) {
                continue;
            }
            let drops: Vec<&Flat> = flat
                .iter()
                .filter(|flat| !flat.says.contains(&slot))
                .collect();
            let variant = match drops.first() {
                None => continue,
                Some(_) if drops.len() == flat.len() => Vec::new(),
                Some(flat) => flat
                    .labels
                    .iter()
                    .map(|label| (*label).to_owned())
                    .collect(),
            };
            let what = What::Dropped {
                id: of.id.to_owned(),
                slot: of.name(slot),
                variant,
            };
            let place = drops[0].labels.last().filter(|_| drops.len() < flat.len());
            let place = place.copied().unwrap_or("");
            if place.is_empty() {
                self.source.fault_at(of.id, what);
            } else {
                self.source.fault_at(place, what);
            }
        }
    }
}
