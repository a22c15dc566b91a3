use super::Messages;

pub(super) const ENGLISH: Messages = Messages {
    take_along: "Data and citation",
    data_lead: "Every plug with its evidence, the ties of modules to interests, the timeline, views, checks and figures, each with its sources.",
    cite: "To cite:",
    between_sentences: " ",
    nothing_happened: "Nothing happened? The page around this frame may not let it open or save anything. The address to copy:",
    data_file: "All data ({format})",
    citation_note: "Explains an argument by {author} in {publisher}, {date}.",
    frozen: "This is a frozen copy of {date}. It does not change when the facts do.",
    frame_title: "{title} (interactive explainer)",
    gaps: "{count} with no partner",
    rests_on_one: "1 rests on one",
    rest_on_one: "{count} rest on one",
    shared: "{count} on two or more",
    citation: "“{title}.” Facts last checked {checked}.{address}",
    published_citation: "“{title}.” {publisher}. Facts last checked {checked}.{address}",
};
