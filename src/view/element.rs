//! Elements put together by calls. `html!` writes each element out in full wherever it stands, which cost
//! every reader half a kilobyte of program an element; these calls are written once.

use std::cell::RefCell;
use std::rc::Rc;

use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VTag, VText};
use yew::{AttrValue, Html};

use crate::story::Text;

/// An element of the page, with what has been put into it so far.
pub(super) struct Element {
    tag: Box<VTag>,
    shape: &'static Shape,
    values: Vec<Option<AttributeOrProperty>>,
}

/// Names of attributes in an order, and those that have come next so far: a tree with a branch for each order
/// in which the code puts attributes. Yew compares elements of one shape value by value, others by name,
/// which takes several times as long.
struct Shape {
    names: &'static [&'static str],
    longer: RefCell<Vec<&'static Shape>>,
}

impl Shape {
    fn leaked(names: Vec<&'static str>) -> &'static Shape {
        Box::leak(Box::new(Shape {
            names: names.leak(),
            longer: RefCell::default(),
        }))
    }

    fn with(&self, name: &'static str) -> &'static Shape {
        let mut longer = self.longer.borrow_mut();
        let known = longer
            .iter()
            .find(|shape| shape.names.last() == Some(&name));
        known.copied().unwrap_or_else(|| {
            let shape = Shape::leaked([self.names, &[name]].concat());
            longer.push(shape);
            shape
        })
    }
}

thread_local! {
    static EMPTY: &'static Shape = Shape::leaked(Vec::new());
}

/// An empty element.
pub(super) fn element(tag: &'static str) -> Element {
    Element {
        tag: Box::new(VTag::new(tag)),
        shape: EMPTY.with(|shape| *shape),
        values: Vec::new(),
    }
}

/// An empty element of a class.
pub(super) fn classed(tag: &'static str, class: &'static str) -> Element {
    element(tag).set("class", class)
}

/// Elements as one part of another, so that they may come and go without their neighbours.
pub(super) fn list(elements: impl IntoIterator<Item = Element>) -> Html {
    nodes(elements.into_iter().map(Html::from))
}

/// Anything as one part of an element.
pub(super) fn nodes(nodes: impl IntoIterator<Item = Html>) -> Html {
    let mut list = VList::new();
    nodes.into_iter().for_each(|node| list.add_child(node));
    Html::VList(Rc::new(list))
}

/// A text of its own.
pub(super) fn text(text: impl Into<AttrValue>) -> Html {
    VText::new(text).into()
}

impl Element {
    fn attribute(mut self, name: &'static str, value: Option<AttrValue>) -> Element {
        self.shape = self.shape.with(name);
        self.values.push(value.map(AttributeOrProperty::Attribute));
        self
    }

    /// With an attribute of the interface.
    pub(super) fn set(self, name: &'static str, value: &'static str) -> Element {
        self.attribute(name, Some(AttrValue::Static(value)))
    }

    /// With an attribute out of the story.
    pub(super) fn told(self, name: &'static str, value: &Text) -> Element {
        self.attribute(name, Some(AttrValue::Rc(value.clone())))
    }

    /// With an attribute that is made here.
    pub(super) fn made(self, name: &'static str, value: String) -> Element {
        self.attribute(name, Some(value.into()))
    }

    /// With an attribute of the interface, if it says anything.
    pub(super) fn maybe(self, name: &'static str, value: &'static str) -> Element {
        let value = (!value.is_empty()).then_some(AttrValue::Static(value));
        self.attribute(name, value)
    }

    /// With an attribute that is `true` or `false`.
    pub(super) fn flag(self, name: &'static str, is: bool) -> Element {
        self.set(name, if is { "true" } else { "false" })
    }

    /// With an attribute that is there or not.
    pub(super) fn mark(self, name: &'static str, is: bool) -> Element {
        self.attribute(name, is.then_some(AttrValue::Static("")))
    }

    /// An input with this value.
    pub(super) fn value(mut self, value: String) -> Element {
        self.tag.set_value(AttrValue::from(value));
        self
    }

    /// A radio button that is chosen or not.
    pub(super) fn chosen(mut self, chosen: bool) -> Element {
        self.tag.set_checked(chosen);
        self
    }

    /// Known among its neighbours by this.
    pub(super) fn key(mut self, key: &Text) -> Element {
        self.tag.key = Some(Key::from(key.clone()));
        self
    }

    /// With a text of the interface.
    pub(super) fn say(self, said: &'static str) -> Element {
        self.node(text(said))
    }

    /// With a text of the story.
    pub(super) fn tell(self, told: &Text) -> Element {
        self.node(text(told.clone()))
    }

    /// With a text that is made here.
    pub(super) fn write(self, made: String) -> Element {
        self.node(text(made))
    }

    /// With an element in it.
    pub(super) fn add(self, child: Element) -> Element {
        self.node(child.into())
    }

    /// With anything in it.
    pub(super) fn node(mut self, child: Html) -> Element {
        self.tag.add_child(child);
        self
    }
}

impl From<Element> for Html {
    fn from(element: Element) -> Html {
        let mut tag = element.tag;
        if !element.values.is_empty() {
            tag.set_attributes(Attributes::Dynamic {
                keys: element.shape.names,
                values: element.values.into(),
            });
        }
        (*tag).into()
    }
}
