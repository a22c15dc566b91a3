use std::rc::Rc;

/// A text that a reader sees, in the story's language; cheap to clone.
pub type Text = Rc<str>;
