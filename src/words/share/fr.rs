use super::SharePhrases;
use crate::coalition::Status;
use crate::story::Argument;

pub(super) struct French;

impl SharePhrases for French {
    fn tally(&self, status: Status, interests: usize) -> String {
        match (status, interests) {
            (Status::Gap, _) => format!("{interests} sans partenaire"),
            (Status::Single, 1) => "1 repose sur un seul".to_owned(),
            (Status::Single, _) => format!("{interests} reposent sur un seul"),
            (Status::Shared, _) => format!("{interests} sur deux ou plus"),
        }
    }

    fn take_along(&self) -> &'static str {
        "Données et citation"
    }

    fn data_lead(&self) -> &'static str {
        "Chaque branchement et ses preuves, les liens entre modules et intérêts, la chronologie, les points de \
         vue, les vérifications et les chiffres, tous avec leurs sources."
    }

    fn data_file(&self, format: &str) -> String {
        format!("Toutes les données ({format})")
    }

    fn cite(&self) -> &'static str {
        "Pour citer\u{a0}:"
    }

    fn citation(&self, title: &str, checked: &str, address: Option<&str>) -> String {
        let address = address.map(|address| format!(" {address}"));
        format!(
            "«\u{a0}{title}\u{a0}», Plugboard. Dernière vérification des faits\u{a0}: {checked}.{}",
            address.unwrap_or_default()
        )
    }

    fn citation_note(&self, argument: &Argument, date: &str) -> String {
        format!(
            "Décrypte une thèse défendue par {} dans {}, {date}.",
            argument.author, argument.publisher
        )
    }

    fn between_sentences(&self) -> &'static str {
        " "
    }

    fn frozen(&self, date: &str) -> String {
        format!("Copie figée du {date}. Elle ne change pas quand les faits changent.")
    }

    fn frame_title(&self, title: &str) -> String {
        format!("{title} (décryptage interactif)")
    }
}
