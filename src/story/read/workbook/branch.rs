//! An object while its fields are put together, which may stand in any columns.

use std::ops::Range;

use crate::story::read::json::{Entry, Node, Value};
use crate::story::sheets::{Shape, Step};

/// What stands in the fields of an object so far.
#[derive(Debug)]
pub(super) enum Branch {
    Leaf(Node),
    Inner(Vec<(String, Branch)>),
    /// The paragraphs of each language.
    Paragraphs(Vec<(String, Vec<Node>)>),
}

/// Puts empty objects where one belongs that need not say anything.
pub(super) fn fill(fields: &mut Vec<(String, Branch)>, shape: &Shape, span: &Range<usize>) {
    for field in shape.fields.iter().flatten() {
        let found = fields.iter_mut().find(|(name, _)| *name == field.name);
        match found.map(|(_, branch)| branch) {
            Some(Branch::Inner(inner)) => fill(inner, &field.shape, span),
            Some(_) => {}
            None if field.required && field.shape.may_be_empty() => {
                let (span, value) = (span.clone(), Value::Object(Vec::new()));
                fields.push((field.name.clone(), Branch::Leaf(Node { span, value })));
            }
            None => {}
        }
    }
}

/// Puts a value where it belongs; false, where something else stands there or around it.
pub(super) fn put(fields: &mut Vec<(String, Branch)>, path: &[Step], new: Branch) -> bool {
    let [first, rest @ ..] = path else {
        return false;
    };
    let found = fields.iter_mut().find(|(name, _)| name == first.name());
    match (found.map(|(_, branch)| branch), rest) {
        (None, []) => fields.push((first.name().to_owned(), new)),
        (None, rest) => {
            let mut inner = Vec::new();
            put(&mut inner, rest, new);
            fields.push((first.name().to_owned(), Branch::Inner(inner)));
        }
        (Some(Branch::Inner(inner)), [_, ..]) => return put(inner, rest, new),
        (Some(Branch::Paragraphs(all)), []) => match new {
            Branch::Paragraphs(new) => all.extend(new),
            _ => return false,
        },
        _ => return false,
    }
    true
}

/// The object with these fields.
pub(super) fn object(fields: Vec<(String, Branch)>, span: &Range<usize>) -> Value {
    let entries = fields.into_iter().map(|(name, branch)| {
        let node = node(branch, span);
        let name_span = node.span.clone();
        Entry {
            name,
            name_span,
            node,
        }
    });
    Value::Object(entries.collect())
}

fn node(branch: Branch, around: &Range<usize>) -> Node {
    match branch {
        Branch::Leaf(node) => node,
        Branch::Inner(fields) => {
            let span = first(&fields).unwrap_or_else(|| around.clone());
            Node {
                value: object(fields, &span),
                span,
            }
        }
        Branch::Paragraphs(each) => by_paragraph(each, around),
    }
}

fn first(fields: &[(String, Branch)]) -> Option<Range<usize>> {
    fields.iter().find_map(|(_, branch)| match branch {
        Branch::Leaf(node) => Some(node.span.clone()),
        Branch::Inner(fields) => first(fields),
        Branch::Paragraphs(each) => Some(each.first()?.1.first()?.span.clone()),
    })
}

/// Paragraphs by language as a list of paragraphs, each by language.
fn by_paragraph(each: Vec<(String, Vec<Node>)>, around: &Range<usize>) -> Node {
    let count = each
        .iter()
        .map(|(_, nodes)| nodes.len())
        .max()
        .unwrap_or_default();
    let mut items: Vec<Vec<(String, Branch)>> = (0..count).map(|_| Vec::new()).collect();
    for (tag, nodes) in each {
        for (item, node) in items.iter_mut().zip(nodes) {
            item.push((tag.clone(), Branch::Leaf(node)));
        }
    }
    let items: Vec<Node> = items
        .into_iter()
        .map(|item| node(Branch::Inner(item), around))
        .collect();
    let span = items
        .first()
        .map_or_else(|| around.clone(), |item| item.span.clone());
    Node {
        span,
        value: Value::List(items),
    }
}
