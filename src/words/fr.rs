use super::{Finding, Phrases, SocketWords, format};
use crate::coalition::{SocketState, Status};
use crate::state::link::Dropped;
use crate::story::{Language, Named, Rule, Standing};

pub(super) struct French;

/// How many interests a sentence names before it only counts them.
const NAMED_AT_MOST: usize = 4;

impl Phrases for French {
    fn the_argument(&self) -> &'static str {
        "La thèse"
    }

    fn board(&self) -> &'static str {
        "Le tableau"
    }

    fn table_caption(&self) -> String {
        "Quel partenaire participe à quel module, et avec quelle fermeté".to_owned()
    }

    fn rule_heading(&self) -> &'static str {
        "Règle"
    }

    fn rule(&self, rule: Rule) -> &'static str {
        match rule {
            Rule::PlugIn => "Chacun selon ses moyens",
            Rule::Consensus => "Tous ou personne",
        }
    }

    fn rule_meaning(&self, rule: Rule) -> &'static str {
        match rule {
            Rule::PlugIn => "Chaque partenaire rejoint les modules qu’il peut.",
            Rule::Consensus => {
                "Un module ne fonctionne que si tous les partenaires retenus y participent."
            }
        }
    }

    fn bar_heading(&self) -> &'static str {
        "Compter à partir de"
    }

    fn standing(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Proposed => "proposé",
            Standing::Dialogue => "dialogue",
            Standing::Announced => "annoncé",
            Standing::Negotiating => "négociation",
            Standing::Signed => "signé",
            Standing::InForce => "en vigueur",
        }
    }

    fn standing_short(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Proposed => "idée",
            Standing::Dialogue => "dial.",
            Standing::Announced => "annoncé",
            Standing::Negotiating => "négoc.",
            Standing::Signed => "signé",
            Standing::InForce => "vigueur",
        }
    }

    fn modules(&self) -> &'static str {
        "Modules"
    }

    fn partners(&self) -> &'static str {
        "Partenaires"
    }

    fn interests(&self, home: &str) -> String {
        format!("Intérêts que partage {home}")
    }

    fn not_in_article(&self) -> &'static str {
        "Absents de l’article"
    }

    fn named(&self, named: Named) -> &'static str {
        match named {
            Named::Anchor => "pilier",
            Named::Named => "nommé par l’auteur",
            Named::Group => "nommé en tant que groupe",
            Named::Member => "membre du groupe",
            Named::Later => "nommé pour une étape ultérieure",
            Named::NotInArticle => "absent de l’article",
        }
    }

    fn open_group(&self, group: &str) -> String {
        format!("Voir un à un les membres\u{a0}: {group}")
    }

    fn close_group(&self, group: &str) -> String {
        format!("Réunir les membres en un seul partenaire\u{a0}: {group}")
    }

    fn socket(&self, socket: SocketWords) -> String {
        let SocketWords {
            partner, module, ..
        } = socket;
        match socket.reached {
            None => self.no_plug(partner, module),
            Some((standing, year)) => {
                let state = match socket.state {
                    SocketState::Below => ", sous le seuil",
                    _ => "",
                };
                format!(
                    "{partner}, {module}\u{a0}: {} {year}{state}",
                    self.standing(standing)
                )
            }
        }
    }

    fn no_plug(&self, partner: &str, module: &str) -> String {
        format!("{partner}, {module}\u{a0}: aucun branchement connu")
    }

    fn evidence_of(&self, partner: &str, module: &str) -> String {
        format!("preuves ({partner}, {module})")
    }

    fn socket_state(&self, state: SocketState) -> &'static str {
        match state {
            SocketState::Live => "branché",
            SocketState::Ready => "prêt, mais éteint, débranché ou bloqué",
            SocketState::Below => "sous le seuil",
            SocketState::None => "aucun branchement connu",
        }
    }

    fn status(&self, status: Status, count: usize) -> String {
        match status {
            Status::Gap => "aucun partenaire".to_owned(),
            Status::Single => "un seul partenaire".to_owned(),
            Status::Shared => format!("{count} partenaires"),
        }
    }

    fn covered_by(&self, partners: &[&str]) -> String {
        format!(
            "couvert par\u{a0}: {}",
            format::list(Language::Fr, partners)
        )
    }

    fn verdict(&self, finding: &Finding) -> String {
        [opening(finding), mainstay(finding), gaps(finding)].concat()
    }

    fn dropped(&self, dropped: &[Dropped]) -> String {
        let unknown: Vec<String> = dropped
            .iter()
            .filter_map(|dropped| match dropped {
                Dropped::Unknown(what) => Some(format!("«\u{a0}{what}\u{a0}»")),
                Dropped::TooLong => None,
            })
            .take(3)
            .collect();
        let unknown: Vec<&str> = unknown.iter().map(String::as_str).collect();
        if unknown.is_empty() {
            return "Ce lien était trop long\u{a0}: la fin en a été coupée. Le tableau montre le reste."
                .to_owned();
        }
        let named = if dropped.len() > unknown.len() {
            format!("{}, entre autres", unknown.join(", "))
        } else {
            format::list(Language::Fr, &unknown)
        };
        format!(
            "Ce lien demande quelque chose que ce dossier ne contient pas\u{a0}: {named}. Le tableau montre le reste."
        )
    }

    fn dismiss(&self) -> &'static str {
        "Fermer"
    }

    fn undo(&self) -> &'static str {
        "Annuler"
    }

    fn redo(&self) -> &'static str {
        "Rétablir"
    }

    fn reset(&self) -> &'static str {
        "Remettre à zéro"
    }

    fn copy_link(&self) -> &'static str {
        "Copier le lien"
    }

    fn copied(&self) -> &'static str {
        "Le lien vers ce tableau est copié."
    }

    fn not_copied(&self) -> &'static str {
        "Le lien n’a pas pu être copié\u{202f}; il figure dans la barre d’adresse."
    }

    fn changes(&self) -> &'static str {
        "Vos changements"
    }

    fn credit_heading(&self) -> &'static str {
        "Qui porte quelle part"
    }

    fn credit_method(&self) -> &'static str {
        "Chaque intérêt couvert vaut un point, réparti à parts égales entre les partenaires qui le couvrent (valeur de Shapley)."
    }

    fn credit(&self, share: f64) -> String {
        let (whole, tenth) = format::tenths(share);
        format!("{whole},{tenth}")
    }

    fn loading(&self) -> &'static str {
        "Chargement des preuves…"
    }

    fn evidence_failed(&self) -> &'static str {
        "Les preuves n’ont pas pu être chargées. Elles se trouvent aussi ici\u{a0}:"
    }

    fn plug_heading(&self, partner: &str, module: &str) -> String {
        format!("{partner}\u{a0}: {module}")
    }

    fn chapters(&self) -> &'static str {
        "Chapitres"
    }

    fn progress(&self, chapter: usize, of: usize) -> String {
        format!("{chapter} sur {of}")
    }

    fn back(&self) -> &'static str {
        "Précédent"
    }

    fn next(&self) -> &'static str {
        "Suivant"
    }

    fn whole_story(&self) -> &'static str {
        "Le dossier complet"
    }

    fn show_on_board(&self) -> &'static str {
        "Voir sur le tableau"
    }

    fn bet(&self) -> &'static str {
        "Votre pari"
    }

    fn leave_bet(&self) -> &'static str {
        "Voir la réponse"
    }

    fn bet_answer(&self, made: Option<u16>, right: u16) -> String {
        match made {
            None => format!("Réponse\u{a0}: {right}."),
            Some(made) if made == right => format!("Exact\u{a0}: {right}."),
            Some(made) => {
                let off = made.abs_diff(right);
                let way = if made > right { "de plus" } else { "de moins" };
                format!(
                    "Vous avez dit {made}, soit {off} {way} que la bonne réponse\u{a0}: {right}."
                )
            }
        }
    }

    fn as_of_heading(&self) -> &'static str {
        "Date de référence"
    }

    fn as_of_now(&self, checked: &str) -> String {
        format!("{checked}, dernière vérification")
    }

    fn as_of_argument(&self, date: &str) -> String {
        format!("{date}, parution de l’article")
    }

    fn play(&self) -> &'static str {
        "Lecture"
    }

    fn pause(&self) -> &'static str {
        "Pause"
    }
}

fn counting(finding: &Finding) -> String {
    let what = match finding.bar {
        Standing::Proposed => "Si l’on compte même ce qui n’est que proposé",
        Standing::Dialogue => "Si l’on compte le dialogue et tout ce qui va plus loin",
        Standing::Announced => "Si l’on compte ce qui est annoncé ou plus avancé",
        Standing::Negotiating => "Si l’on compte ce qui se négocie ou est plus avancé",
        Standing::Signed => "Si l’on compte ce qui est signé ou en vigueur",
        Standing::InForce => "Si l’on ne compte que ce qui est en vigueur",
    };
    match finding.as_of {
        None => what.to_owned(),
        Some(as_of) => {
            let date = format::date(Language::Fr, as_of);
            let at = if as_of.day.is_some() {
                "au"
            } else {
                "à la fin de"
            };
            format!("{what} {at} {date}")
        }
    }
}

fn opening(finding: &Finding) -> String {
    let Finding {
        interests, covered, ..
    } = finding;
    if finding.partners == 0 {
        return format!("Sans aucun partenaire, {}", alone(finding));
    }
    if finding.modules.1 == 0 {
        return format!("Sans aucun module, {}", alone(finding));
    }
    let counting = counting(finding);
    let running = consensus(finding);
    match covered {
        0 => format!("{counting}, {running}{}", alone(finding)),
        1 => format!("{counting}, {running}1 des {interests} intérêts communs est couvert"),
        _ if covered == interests => {
            format!(
                "{counting}, {running}les {interests} intérêts communs sont couverts ({covered} sur {interests})"
            )
        }
        _ => {
            format!("{counting}, {running}{covered} des {interests} intérêts communs sont couverts")
        }
    }
}

fn alone(finding: &Finding) -> String {
    let Finding {
        home, interests, ..
    } = finding;
    format!("{home} défend sans appui les {interests} intérêts communs.")
}

fn consensus(finding: &Finding) -> String {
    if finding.rule != Rule::Consensus {
        return String::new();
    }
    let (_, on, run) = finding.modules;
    let runs = match run {
        0 => format!("aucun des {on} modules ne fonctionne si tous doivent participer"),
        1 => format!("1 des {on} modules fonctionne si tous doivent participer"),
        _ => format!("{run} des {on} modules fonctionnent si tous doivent participer"),
    };
    // Passive, since a partner's name may be plural: “les Philippines”.
    let held = match &finding.blocked {
        Some(blocked) if blocked.modules == 1 => format!(" (1 bloqué par {})", blocked.partner),
        Some(blocked) => format!(" ({} bloqués par {})", blocked.modules, blocked.partner),
        None => String::new(),
    };
    format!("{runs}{held}\u{202f}; ")
}

fn mainstay(finding: &Finding) -> String {
    if finding.covered == 0 || finding.partners == 0 {
        return String::new();
    }
    let Some(mainstay) = &finding.mainstay else {
        return ", aucun par un seul partenaire.".to_owned();
    };
    let partner = &mainstay.partner;
    let most = mainstay.interests.len();
    let rests = if most == 1 { "repose" } else { "reposent" };
    let resting = if finding.single == finding.covered && most == finding.single {
        match most {
            1 => format!(", et il repose uniquement sur {partner}"),
            _ => format!(", et tous reposent uniquement sur {partner}"),
        }
    } else if most == finding.single {
        format!("\u{202f}; {most} {rests} uniquement sur {partner}")
    } else {
        format!(
            "\u{202f}; {} reposent sur un seul partenaire, dont {most} sur {partner}",
            finding.single
        )
    };
    let dark = if most > NAMED_AT_MOST {
        format!("ces {most} intérêts")
    } else {
        listed(&mainstay.interests)
    };
    format!("{resting}. Retirer {partner} laisserait à découvert {dark}.")
}

fn gaps(finding: &Finding) -> String {
    if finding.covered == 0 || finding.gaps.is_empty() {
        return String::new();
    }
    if finding.gaps.len() > NAMED_AT_MOST {
        return format!(" {} intérêts n’ont aucun partenaire.", finding.gaps.len());
    }
    format!(" Sans partenaire\u{a0}: {}.", listed(&finding.gaps))
}

fn listed(items: &[crate::story::Text]) -> String {
    let items: Vec<&str> = items.iter().map(|item| &**item).collect();
    format::list(Language::Fr, &items)
}
