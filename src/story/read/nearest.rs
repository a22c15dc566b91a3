//! The word that was meant.

/// The word that is most like a wrong one, where one is much like it.
pub(crate) fn nearest<'w>(wrong: &str, words: impl Iterator<Item = &'w str>) -> Option<String> {
    let wrong = wrong.to_lowercase();
    let alike = words.map(|word| (strsim::jaro_winkler(&wrong, word), word));
    let near = alike.filter(|(likeness, _)| *likeness > 0.8);
    let nearest = near.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)));
    nearest.map(|(_, word)| word.to_owned())
}
