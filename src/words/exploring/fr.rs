use super::{Against, ChangeWords, DrawnWords, ExploringPhrases, SmallestWords, SpaceWords};
use crate::story::Language;
use crate::words::format::{self, capitalized as capital};

pub(super) struct French;

fn list(items: &[&str]) -> String {
    format::list(Language::Fr, items)
}

fn partners(count: usize) -> String {
    if count == 1 {
        "un seul partenaire".to_owned()
    } else {
        format!("{count} partenaires")
    }
}

impl ExploringPhrases for French {
    fn heading(&self) -> &'static str {
        "Pour aller plus loin"
    }

    fn lead(&self) -> &'static str {
        "Calculé d’après le tableau tel qu’il est\u{a0}: partenaires, modules, règle, seuil et date. Chaque lien règle le tableau."
    }

    fn open(&self) -> &'static str {
        "Toutes les combinaisons, les points de rupture, la plus petite qui suffit"
    }

    fn to_board(&self) -> &'static str {
        "Voir ce résultat sur le tableau"
    }

    fn mixes_heading(&self) -> &'static str {
        "Toutes les combinaisons possibles"
    }

    fn space(&self, space: &SpaceWords) -> String {
        let SpaceWords {
            partners,
            mixes,
            best,
            most,
            interests,
            ..
        } = space;
        if *partners == 0 {
            return "Aucun partenaire n’est proposé.".to_owned();
        }
        if *most == 0 {
            return format!(
                "Aucune des {mixes} combinaisons de ces {partners} partenaires ne couvre quoi que ce soit."
            );
        }
        let cover = if most == interests {
            format!("les {interests} intérêts")
        } else {
            format!("{most} des {interests} intérêts, le maximum atteint")
        };
        let mut text = if *best == 1 {
            format!(
                "1 des {mixes} combinaisons possibles de ces {partners} partenaires couvre {cover}."
            )
        } else {
            format!(
                "{best} des {mixes} combinaisons possibles de ces {partners} partenaires couvrent {cover}."
            )
        };
        text += &match (best, space.pivotal) {
            (1, []) => String::new(),
            (1, pivotal) => format!(" C’est la suivante\u{a0}: {}.", list(pivotal)),
            (_, []) => " Aucun partenaire ne figure dans toutes.".to_owned(),
            (_, pivotal) => format!(" Toutes comprennent {}.", list(pivotal)),
        };
        if *best > 1 && !space.left_out.is_empty() {
            text += &format!(" Hors de toutes\u{a0}: {}.", list(space.left_out));
        }
        if !space.idle.is_empty() {
            text += &format!(" Sans effet dans aucune\u{a0}: {}.", list(space.idle));
        }
        text
    }

    fn drawn(&self, drawn: &DrawnWords) -> String {
        let DrawnWords {
            partners,
            mixes,
            drawn: by_lot,
            together,
            interests,
            needed,
        } = drawn;
        let needed = if needed.is_empty() {
            "Aucun partenaire n’y est indispensable à lui seul.".to_owned()
        } else {
            format!(
                "Sans {}, les autres couvrent moins.",
                needed.join(" ou sans ")
            )
        };
        format!(
            "Ces {partners} partenaires forment {mixes} combinaisons, trop nombreuses pour être calculées une à une\u{a0}: l’image en montre {by_lot} tirées au sort, autant de chaque taille. Ce qui suit est pourtant exact\u{a0}: tous ensemble, les partenaires couvrent {together} des {interests} intérêts. {needed}"
        )
    }

    fn mix(&self, partners: &[&str], covered: usize, interests: usize) -> String {
        let who = if partners.is_empty() {
            "Personne".to_owned()
        } else {
            capital(&list(partners))
        };
        let form = if covered > 1 { "couverts" } else { "couvert" };
        format!("{who}\u{a0}: {covered} sur {interests} {form}")
    }

    fn axis_partners(&self) -> &'static str {
        "partenaires réunis"
    }

    fn axis_interests(&self) -> &'static str {
        "intérêts couverts"
    }

    fn marks(&self) -> [&'static str; 4] {
        [
            "votre tableau",
            "un partenaire de plus ou de moins",
            "couvre le maximum",
            "autres combinaisons",
        ]
    }

    fn mixes_hint(&self) -> &'static str {
        "Pointez une marque pour voir qui en fait partie\u{202f}; choisissez-la pour régler le tableau. Au clavier, la liste mène d’une combinaison à l’autre."
    }

    fn neighbours(&self) -> &'static str {
        "Un partenaire de plus ou de moins"
    }

    fn with(&self, partner: &str) -> String {
        format!("avec {partner}")
    }

    fn without(&self, partner: &str) -> String {
        format!("sans {partner}")
    }

    fn covered(&self, covered: usize) -> String {
        let form = if covered > 1 { "couverts" } else { "couvert" };
        format!("{covered} {form}")
    }

    fn tally(&self) -> &'static str {
        "Combien de combinaisons de chaque taille couvrent combien d’intérêts"
    }

    fn pivots_heading(&self) -> &'static str {
        "Ce qui repose sur qui"
    }

    fn pivot(&self, partners: &[&str], dark: &[&str]) -> String {
        format!(
            "Retirer {} laisserait à découvert {}.",
            list(partners),
            list(dark)
        )
    }

    fn no_pivot(&self) -> &'static str {
        "Aucun intérêt ne repose sur un seul partenaire."
    }

    fn no_pair(&self) -> &'static str {
        "Aucun intérêt ne repose sur deux partenaires exactement."
    }

    fn pairs(&self) -> &'static str {
        "Deux à la fois"
    }

    fn smallest_heading(&self) -> &'static str {
        "La plus petite coalition qui suffit"
    }

    fn smallest(&self, smallest: &SmallestWords) -> String {
        let SmallestWords {
            size,
            count,
            more,
            covered,
            interests,
            dark,
            exact,
        } = smallest;
        if *covered == 0 {
            return "Avec ces branchements, aucun partenaire proposé ne couvre quoi que ce soit."
                .to_owned();
        }
        let what = if covered == interests {
            format!("les {interests} intérêts")
        } else if *covered == 1 {
            format!("le seul des {interests} intérêts qui puisse l’être")
        } else {
            format!("les {covered} intérêts sur {interests} qui peuvent l’être")
        };
        let partners = partners(*size);
        let mut text = if *exact {
            let ways = match (*more, *count) {
                (true, _) => format!("il existe plus de {count} façons de le faire"),
                (false, 1) => "il n’existe qu’une façon de le faire".to_owned(),
                (false, _) => format!("il existe {count} façons de le faire"),
            };
            format!("Il faut {partners} pour couvrir {what}\u{202f}; {ways}.")
        } else {
            format!(
                "La meilleure trouvée couvre {what} avec {partners}. La recherche a été interrompue\u{a0}: il en existe peut-être une plus petite."
            )
        };
        if !dark.is_empty() {
            text += &format!(" Sans partenaire, quoi qu’on fasse\u{a0}: {}.", list(dark));
        }
        text
    }

    fn wishes(&self) -> &'static str {
        "Vos conditions"
    }

    fn wish(&self) -> [&'static str; 3] {
        ["au choix", "doit en être", "doit rester dehors"]
    }

    fn next_heading(&self) -> &'static str {
        "Le meilleur pas suivant"
    }

    fn change(&self, change: ChangeWords) -> String {
        match change {
            ChangeWords::Partner(partner) => format!("Ajouter {partner}"),
            ChangeWords::Module(module) => format!("Activer le module {module}"),
            ChangeWords::PutBack(partner, module) => {
                format!("Rebrancher {partner} ({module})")
            }
            ChangeWords::Firmer(partner, module, from, to) => format!(
                "{} ({module})\u{a0}: passer de «\u{a0}{}\u{a0}» à «\u{a0}{}\u{a0}»",
                capital(partner),
                from,
                to
            ),
        }
    }

    fn brings(&self, closes: &[&str], deepens: usize) -> String {
        let closes = match closes {
            [] => String::new(),
            closes => format!("couvre {}", list(closes)),
        };
        let second = match deepens {
            0 => String::new(),
            1 => "donne un deuxième partenaire à 1 intérêt".to_owned(),
            _ => format!("donne un deuxième partenaire à {deepens} intérêts"),
        };
        match (closes.is_empty(), second.is_empty()) {
            (false, false) => format!("{closes}\u{202f}; {second}"),
            _ => closes + &second,
        }
    }

    fn no_step(&self) -> &'static str {
        "Aucun changement à lui seul ne couvrirait davantage ni ne donnerait à un intérêt un deuxième partenaire."
    }

    fn away_heading(&self) -> &'static str {
        "À une signature près"
    }

    fn no_away(&self) -> &'static str {
        "En comptant ce qui est signé, aucune négociation en cours avec ces partenaires ne comblerait une lacune."
    }

    fn stress_heading(&self) -> &'static str {
        "L’un après l’autre"
    }

    fn stress(
        &self,
        first: &str,
        after_first: usize,
        before: usize,
        halved_after: usize,
    ) -> String {
        let remain = if after_first > 1 { "restent" } else { "reste" };
        let halved = match halved_after {
            1 => "Dès le premier départ, il en reste au plus la moitié".to_owned(),
            _ => format!("Après {halved_after} départs, il en reste au plus la moitié"),
        };
        format!(
            "Les partenaires s’en vont dans l’ordre le plus dommageable\u{a0}: sans {first}, {after_first} des {before} intérêts couverts {remain}. {halved}. L’autre ligne suit l’ordre le moins dommageable."
        )
    }

    fn no_stress(&self) -> &'static str {
        "Aucun partenaire n’est retenu\u{a0}: personne ne peut partir."
    }

    fn orders(&self) -> [&'static str; 2] {
        ["pire ordre", "meilleur ordre"]
    }

    fn leaves(&self) -> &'static str {
        "départ"
    }

    fn nobody_left(&self) -> &'static str {
        "tous présents"
    }

    fn step_by_step(&self) -> &'static str {
        "Avec autant de partenaires, chaque départ est choisi isolément\u{202f}; un autre ordre peut être un peu pire ou meilleur."
    }

    fn compare_heading(&self) -> &'static str {
        "Deux tableaux côte à côte"
    }

    fn compare_with(&self) -> &'static str {
        "Comparer ce tableau avec"
    }

    fn against(&self, against: Against) -> &'static str {
        match against {
            Against::OtherRule => "l’autre règle",
            Against::InForce => "ce qui est en vigueur aujourd’hui",
            Against::Proposed => "tout ce qui est proposé",
            Against::Start => "le premier tableau de la page",
            Against::Kept => "le tableau que vous avez gardé",
        }
    }

    fn keep(&self) -> &'static str {
        "Garder ce tableau"
    }

    fn kept(&self) -> &'static str {
        "Gardé. Changez le tableau, puis comparez."
    }

    fn this_board(&self) -> &'static str {
        "ce tableau"
    }

    fn interest(&self) -> &'static str {
        "Intérêt"
    }

    fn differ(&self, interests: usize) -> String {
        match interests {
            0 => "Les deux tableaux couvrent chaque intérêt par les mêmes partenaires.".to_owned(),
            1 => "1 intérêt diffère (≠).".to_owned(),
            _ => format!("{interests} intérêts diffèrent (≠)."),
        }
    }
}
