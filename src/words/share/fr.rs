use super::Messages;

pub(super) const FRENCH: Messages = Messages {
    take_along: "Données et citation",
    data_lead: "Chaque branchement et les faits qui l’appuient, les liens entre modules et intérêts, la chronologie, les points de vue, les vérifications et les chiffres, tous avec leurs sources.",
    cite: "Pour citer\u{a0}:",
    between_sentences: " ",
    nothing_happened: "Rien ne s’est passé\u{202f}? La page qui entoure ce cadre ne lui permet peut-être pas d’ouvrir ou d’enregistrer quoi que ce soit. L’adresse à copier\u{a0}:",
    data_file: "Toutes les données ({format})",
    citation_note: "Décrypte une thèse défendue par {author} dans {publisher}, {date}.",
    frozen: "Copie figée du {date}. Elle ne change pas quand les faits changent.",
    frame_title: "{title} (décryptage interactif)",
    gaps: "{count} sans partenaire",
    rests_on_one: "1 repose sur un seul",
    rest_on_one: "{count} reposent sur un seul",
    shared: "{count} sur deux ou plus",
    citation: "«\u{a0}{title}\u{a0}». Dernière vérification des faits\u{a0}: {checked}.{address}",
    published_citation: "«\u{a0}{title}\u{a0}», {publisher}. Dernière vérification des faits\u{a0}: {checked}.{address}",
};
