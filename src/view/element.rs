//! Elements put together by calls. `html!` writes each element out in full wherever it stands, which cost
//! every reader half a kilobyte of program an element; these calls are written once.

use std::cell::RefCell;
use std::rc::Rc;

use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VTag, VText};
use yew::{AttrValue, Html, NodeRef};

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
    element(tag).attr("class", class)
}

/// A line that styles fold what follows it behind, in frames on phones: opened, it says so by its own `open`. It holds
/// nothing, so that what follows is there whether browsers know it or not.
pub(super) fn more(line: impl Said) -> Element {
    classed("details", "more").child(element("summary").text(line))
}

/// Elements, or anything else, as one part of another, so that they may come and go without their neighbours.
pub(super) fn list(items: impl IntoIterator<Item = impl Into<Html>>) -> Html {
    let mut list = VList::new();
    let items = items.into_iter();
    items.for_each(|item| list.add_child(item.into()));
    Html::VList(Rc::new(list))
}

/// What an attribute or a text says: words of the interface, of the story, or made here.
pub(super) trait Said {
    fn said(self) -> AttrValue;
}

impl Said for &'static str {
    fn said(self) -> AttrValue {
        AttrValue::Static(self)
    }
}

impl Said for &Text {
    fn said(self) -> AttrValue {
        AttrValue::Rc(self.clone())
    }
}

impl Said for String {
    fn said(self) -> AttrValue {
        self.into()
    }
}

impl Element {
    fn attribute(mut self, name: &'static str, value: Option<AttrValue>) -> Element {
        self.shape = self.shape.with(name);
        self.values.push(value.map(AttributeOrProperty::Attribute));
        self
    }

    /// With an attribute.
    pub(super) fn attr(self, name: &'static str, value: impl Said) -> Element {
        self.attribute(name, Some(value.said()))
    }

    /// With an attribute of the interface, if it says anything.
    pub(super) fn maybe(self, name: &'static str, value: &'static str) -> Element {
        let value = (!value.is_empty()).then_some(AttrValue::Static(value));
        self.attribute(name, value)
    }

    /// With an attribute that is `true` or `false`.
    pub(super) fn flag(self, name: &'static str, is: bool) -> Element {
        self.attr(name, if is { "true" } else { "false" })
    }

    /// With an attribute that is there or not.
    pub(super) fn mark(self, name: &'static str, is: bool) -> Element {
        self.attribute(name, is.then_some(AttrValue::Static("")))
    }

    /// An input, or an area of text, with this value.
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
    pub(super) fn key(self, key: &Text) -> Element {
        self.known_as(Key::from(key.clone()))
    }

    /// Known among its neighbours by what no story says.
    pub(super) fn known_as(mut self, key: Key) -> Element {
        self.tag.key = Some(key);
        self
    }

    /// With a handle on the element in the page.
    pub(super) fn at(mut self, handle: NodeRef) -> Element {
        self.tag.node_ref = handle;
        self
    }

    /// Heard by a listener of its own, as only the parts that readers load on demand can afford.
    pub(super) fn hear(mut self, listener: impl Listener + 'static) -> Element {
        self.tag.add_listener(Rc::new(listener));
        self
    }

    /// With a text in it.
    pub(super) fn text(self, text: impl Said) -> Element {
        self.child(VText::new(text.said()))
    }

    /// With an element in it, or anything else.
    pub(super) fn child(mut self, child: impl Into<Html>) -> Element {
        self.tag.add_child(child.into());
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
