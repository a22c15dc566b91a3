use crate::story::PartialDate;

/// The place of a date among the moments: the last one that it reaches, or else the first. The date itself may
/// lie between two, as a link's or a chapter's does, and is not to be called by the name of its place.
pub fn moment_of(moments: &[Option<PartialDate>], as_of: Option<PartialDate>) -> usize {
    let Some(as_of) = as_of else {
        return moments.len() - 1;
    };
    let reached = |moment: &Option<PartialDate>| moment.is_some_and(|moment| moment.is_by(as_of));
    moments.iter().rposition(reached).unwrap_or(0)
}
