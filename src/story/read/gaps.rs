//! Where a file could not be read.

/// What could not be read where it belongs; as JSON pointers, never escaped.
#[derive(Debug, Default)]
pub(in crate::story) struct Gaps {
    /// Where a stand-in stands.
    pub(super) unread: Vec<String>,
    /// Where a value belongs, and where it stands under a misspelled name.
    pub(super) renamed: Vec<(String, String)>,
}

impl Gaps {
    pub(super) fn everything() -> Gaps {
        Gaps {
            unread: vec![String::new()],
            renamed: Vec::new(),
        }
    }

    /// Whether a stand-in stands here, or around it.
    pub(in crate::story) fn hides(&self, pointer: &str) -> bool {
        self.unread.iter().any(|gap| is_within(pointer, gap))
    }

    /// Whether a stand-in stands here, around it, or in it.
    pub(in crate::story) fn touches(&self, pointer: &str) -> bool {
        let mut gaps = self.unread.iter();
        gaps.any(|gap| is_within(pointer, gap) || is_within(gap, pointer))
    }

    /// Where the value for a place really stands.
    pub(super) fn found(&self, pointer: &str) -> String {
        let mut pointer = pointer.to_owned();
        for (meant, written) in &self.renamed {
            if is_within(&pointer, meant) {
                pointer.replace_range(..meant.len(), written);
            }
        }
        pointer
    }
}

fn is_within(pointer: &str, outer: &str) -> bool {
    pointer
        .strip_prefix(outer)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
