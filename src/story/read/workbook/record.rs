//! A row as the object that it says.

use std::ops::Range;

use super::branch::{Branch, fill, object, put};
use super::grid::At;
use crate::story::file::slug;
use crate::story::read::json::{Node, Value};
use crate::story::sheets::{Shape, Step};

/// A row of a sheet.
#[derive(Debug)]
pub(super) struct Record {
    /// Where it begins.
    pub(super) span: Range<usize>,
    pub(super) row: u32,
    pub(super) fields: Vec<(String, Branch)>,
    /// What it says of where it belongs, and the cell.
    pub(super) parent: Option<(String, At)>,
}

impl Record {
    /// Puts a value where its column belongs; false, where something else stands there or around it.
    pub(super) fn put(&mut self, path: &[Step], node: Node) -> bool {
        put(&mut self.fields, path, Branch::Leaf(node))
    }

    /// Puts the paragraphs of a language where their column belongs.
    pub(super) fn put_paragraphs(&mut self, path: &[Step], nodes: Vec<Node>) -> bool {
        let [path @ .., tag] = path else { return false };
        put(
            &mut self.fields,
            path,
            Branch::Paragraphs(vec![(tag.name().to_owned(), nodes)]),
        )
    }

    /// What a field says, where that is a text.
    pub(super) fn text(&self, field: &str) -> Option<&str> {
        match &self.field(field)? {
            Branch::Leaf(Node {
                value: Value::Text(text),
                ..
            }) => Some(text),
            _ => None,
        }
    }

    fn field(&self, name: &str) -> Option<&Branch> {
        self.fields
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, branch)| branch)
    }

    /// By what other sheets name it: its id, or where it has none its name, in whatever language, as it is or as ids
    /// are written.
    pub(super) fn keys(&self) -> Vec<String> {
        if let Some(id) = self.text("id") {
            return vec![id.to_owned()];
        }
        let text = |branch: &Branch| match branch {
            Branch::Leaf(Node {
                value: Value::Text(text),
                ..
            }) => Some(text.clone()),
            _ => None,
        };
        let mut keys = Vec::new();
        for branch in ["name", "heading"]
            .iter()
            .filter_map(|name| self.field(name))
        {
            keys.extend(text(branch));
            if let Branch::Inner(each) = branch {
                keys.extend(each.iter().filter_map(|(_, branch)| text(branch)));
            }
        }
        let ids: Vec<String> = keys.iter().filter_map(|name| slug(name)).collect();
        keys.extend(ids);
        keys
    }

    /// Adds to the list in a field.
    pub(super) fn extend(&mut self, field: &str, nodes: Vec<Node>) {
        let found = self.fields.iter_mut().find(|(name, _)| name == field);
        match found.map(|(_, branch)| branch) {
            Some(Branch::Leaf(Node {
                value: Value::List(items),
                ..
            })) => items.extend(nodes),
            Some(_) => {}
            None => {
                let span = nodes
                    .first()
                    .map_or_else(|| self.span.clone(), |node| node.span.clone());
                let value = Value::List(nodes);
                self.fields
                    .push((field.to_owned(), Branch::Leaf(Node { span, value })));
            }
        }
    }

    /// Puts a value into the list in a field, in the place of its name there, else at the end.
    pub(super) fn place(&mut self, field: &str, name: &str, node: Node) {
        let found = self.fields.iter_mut().find(|(of, _)| of == field);
        if let Some((
            _,
            Branch::Leaf(Node {
                value: Value::List(items),
                ..
            }),
        )) = found
            && let Some(item) = items
                .iter_mut()
                .find(|item| matches!(&item.value, Value::Text(text) if text == name))
        {
            *item = node;
            return;
        }
        self.extend(field, vec![node]);
    }

    /// Sets a field that nothing stands in.
    pub(super) fn set(&mut self, field: &str, value: Value) {
        let span = self.span.clone();
        self.fields
            .push((field.to_owned(), Branch::Leaf(Node { span, value })));
    }

    /// Whether anything stands in a field.
    pub(super) fn has(&self, field: &str) -> bool {
        self.field(field).is_some()
    }

    /// Puts empty objects where one belongs that need not say anything.
    pub(super) fn fill(&mut self, shape: &Shape) {
        fill(&mut self.fields, shape, &self.span);
    }

    /// The object that the row says.
    pub(super) fn node(self) -> Node {
        let value = object(self.fields, &self.span);
        Node {
            span: self.span,
            value,
        }
    }
}
