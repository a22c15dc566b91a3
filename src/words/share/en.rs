use super::SharePhrases;
use crate::coalition::Status;
use crate::story::Argument;

pub(super) struct English;

impl SharePhrases for English {
    fn tally(&self, status: Status, interests: usize) -> String {
        match (status, interests) {
            (Status::Gap, _) => format!("{interests} with no partner"),
            (Status::Single, 1) => "1 rests on one".to_owned(),
            (Status::Single, _) => format!("{interests} rest on one"),
            (Status::Shared, _) => format!("{interests} on two or more"),
        }
    }

    fn take_along(&self) -> &'static str {
        "Data and citation"
    }

    fn data_lead(&self) -> &'static str {
        "Every plug with its evidence, the ties of modules to interests, the timeline, views, checks and \
         figures, each with its sources."
    }

    fn data_file(&self, format: &str) -> String {
        format!("All data ({format})")
    }

    fn cite(&self) -> &'static str {
        "To cite:"
    }

    fn citation(&self, title: &str, checked: &str, address: Option<&str>) -> String {
        let address = address.map(|address| format!(" {address}"));
        format!(
            "“{title}.” Plugboard. Facts last checked {checked}.{}",
            address.unwrap_or_default()
        )
    }

    fn citation_note(&self, argument: &Argument, date: &str) -> String {
        format!(
            "Explains an argument by {} in {}, {date}.",
            argument.author, argument.publisher
        )
    }

    fn between_sentences(&self) -> &'static str {
        " "
    }

    fn frozen(&self, date: &str) -> String {
        format!("This is a frozen copy of {date}. It does not change when the facts do.")
    }

    fn frame_title(&self, title: &str) -> String {
        format!("{title} (interactive explainer)")
    }
}
