use super::PagePhrases;
use crate::story::Argument;
use crate::story::file::{Outcome, Stands};

pub(super) struct French;

impl PagePhrases for French {
    fn kind_of_piece(&self) -> &'static str {
        "Décryptage"
    }

    fn byline(&self, argument: &Argument, date: &str) -> String {
        format!(
            "Décrypte une thèse défendue par {} dans {}, {date}",
            argument.author, argument.publisher
        )
    }

    fn checked(&self, date: &str) -> String {
        format!("Dernière vérification des faits\u{a0}: {date}")
    }

    fn skip_to_board(&self) -> &'static str {
        "Aller au tableau"
    }

    fn operating(&self) -> &'static str {
        "en activité"
    }

    fn sources(&self) -> &'static str {
        "Sources"
    }

    fn sources_lead(&self, home: &str) -> String {
        format!(
            "Ce sur quoi repose chaque branchement. Un branchement a la fermeté de la plus ferme des preuves \
             où figure {home}\u{202f}; «\u{a0}en vigueur\u{a0}» vaut aussi pour les projets \
             dont l’activité a été constatée à la date indiquée."
        )
    }

    fn record_lead(&self) -> &'static str {
        "Pour chaque branchement, la preuve qui lui donne la fermeté que montre le tableau."
    }

    fn all_evidence(&self) -> &'static str {
        "Toutes les preuves, et ce que dit chaque source"
    }

    fn proposed_by(&self, author: &str) -> String {
        format!("Proposé par {author}")
    }

    fn context(&self, home: &str) -> String {
        format!("Sans {home}, donc non compté ici\u{a0}:")
    }

    fn through_members(&self) -> &'static str {
        "Par ses membres\u{a0}:"
    }

    fn through_group(&self, group: &str) -> String {
        format!("Par son groupe ({group})\u{a0}:")
    }

    fn checked_on(&self, date: &str) -> String {
        format!("vérifié\u{a0}: {date}")
    }

    fn back_to_board(&self) -> &'static str {
        "Retour au tableau"
    }

    fn ties(&self) -> &'static str {
        "Les intérêts que sert ce module, et pourquoi"
    }

    fn ties_lead(&self, author: &str) -> String {
        format!(
            "Les liens entre modules et intérêts sont établis par nous, d’après ce que {author} attend de chaque module."
        )
    }

    fn languages(&self) -> &'static str {
        "Langues"
    }

    fn controls_off(&self) -> &'static str {
        "Voici le tableau tel que le dessinent les faits connus. Ses commandes ont besoin de scripts, qui sont désactivés ici."
    }

    fn controls_failed(&self) -> &'static str {
        "Les commandes ne fonctionnent pas et sont inactives\u{202f}; la page reste lisible."
    }

    fn reload(&self) -> &'static str {
        "Recharger la page"
    }

    fn read_on(&self) -> &'static str {
        "Lire la suite"
    }

    fn separator(&self) -> &'static str {
        ", "
    }

    fn events(&self) -> &'static str {
        "Chronologie"
    }

    fn views(&self) -> &'static str {
        "Ce qu’en disent d’autres"
    }

    fn stands(&self, stands: Stands) -> &'static str {
        match stands {
            Stands::Against => "autre point de vue",
            Stands::WithReservations => "partage la thèse en partie",
            Stands::For => "partage la thèse",
        }
    }

    fn checks(&self) -> &'static str {
        "Les chiffres de l’article, vérifiés"
    }

    fn checks_lead(&self, author: &str) -> String {
        format!("Ce que {author} présente comme un fait, en regard de ce que montrent les sources.")
    }

    fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Supported => "corroboré",
            Outcome::WithNuance => "corroboré, avec nuance",
            Outcome::NotConfirmed => "non confirmé",
        }
    }

    fn figures(&self) -> &'static str {
        "En chiffres"
    }

    fn unit(&self, unit: &str, year: &str) -> String {
        format!("{unit}, {year}")
    }

    fn figure_label(&self) -> &'static str {
        "Poste"
    }

    fn source(&self) -> &'static str {
        "Source\u{a0}:"
    }

    fn touched_by(&self) -> &'static str {
        "À lire aussi sur ce module\u{a0}:"
    }

    fn interests_explained(&self) -> &'static str {
        "Les intérêts communs"
    }

    fn differ(&self, interests: usize) -> String {
        match interests {
            0 => "Les deux tableaux couvrent chaque intérêt de la même façon.".to_owned(),
            1 => "Les deux tableaux diffèrent sur 1 intérêt, marqué ≠.".to_owned(),
            _ => format!("Les deux tableaux diffèrent sur {interests} intérêts, marqués ≠."),
        }
    }

    fn interest(&self) -> &'static str {
        "Intérêt"
    }

    fn all(&self) -> &'static str {
        "tous"
    }

    fn filter(&self) -> &'static str {
        "N’afficher que"
    }

    fn by_partner(&self) -> &'static str {
        "Partenaire"
    }

    fn by_module(&self) -> &'static str {
        "Module"
    }

    fn by_standing(&self) -> &'static str {
        "Degré de fermeté"
    }
}
