//! The texts that a pattern with choices in it comes to.

use icu_plurals::PluralCategory;

use crate::words::fill::Slot;

/// A pattern, understood.
pub(super) enum Node<'s> {
    Text(String),
    Slot {
        slot: Slot,
        capital: bool,
    },
    Choice {
        slot: Slot,
        variants: Vec<(Key, &'s str, Vec<Node<'s>>)>,
    },
}

/// What a variant is for.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Key {
    Number(u32),
    Category(PluralCategory),
    /// For texts with an ending, by its sign.
    Ending(&'static str),
    /// For all that no other is for.
    Default,
}

/// One text of a message that has variants.
#[derive(Clone, Default)]
pub(super) struct Flat<'s> {
    /// Which choice is met by what.
    pub keys: Vec<(usize, Key)>,
    /// The same as the file has it.
    pub labels: Vec<&'s str>,
    pub text: String,
    pub says: Vec<Slot>,
}

/// All texts that nodes can come to, in the order in which they are to be tried.
pub(super) fn flattened<'s>(nodes: &[Node<'s>], choices: &mut Vec<Slot>) -> Vec<Flat<'s>> {
    let mut flat = vec![Flat::default()];
    for node in nodes {
        match node {
            Node::Text(text) => flat.iter_mut().for_each(|flat| flat.text += text),
            Node::Slot { slot, capital } => {
                let sign = slot.sign();
                for flat in &mut flat {
                    flat.text += if *capital { "{^" } else { "{" };
                    flat.text.push(sign);
                    flat.says.push(*slot);
                }
            }
            Node::Choice { slot, variants } => {
                let choice = choices.len();
                choices.push(*slot);
                let inner: Vec<(Key, &str, Vec<Flat>)> = variants
                    .iter()
                    .map(|(key, label, nodes)| (*key, *label, flattened(nodes, choices)))
                    .collect();
                flat = flat
                    .iter()
                    .flat_map(|before| {
                        let inner = inner.iter();
                        inner.flat_map(move |(key, label, after)| {
                            after
                                .iter()
                                .map(move |after| joined(before, (choice, *key), label, after))
                        })
                    })
                    .collect();
            }
        }
    }
    flat
}

fn joined<'s>(before: &Flat<'s>, key: (usize, Key), label: &'s str, after: &Flat<'s>) -> Flat<'s> {
    let mut joined = before.clone();
    joined.keys.push(key);
    joined.keys.extend(&after.keys);
    joined.labels.push(label);
    joined.labels.extend(&after.labels);
    joined.text += &after.text;
    joined.says.extend(&after.says);
    joined
}
