use super::{SharingPhrases, Way};
use crate::snippet::{Ground, Mode};

pub(super) struct French;

impl SharingPhrases for French {
    fn heading(&self) -> &'static str {
        "Partager, enregistrer, intégrer"
    }

    fn link(&self) -> &'static str {
        "L’adresse de ce tableau"
    }

    fn copy(&self) -> &'static str {
        "Copier"
    }

    fn copied(&self) -> &'static str {
        "Copié."
    }

    fn selected(&self) -> &'static str {
        "Sélectionné\u{a0}: appuyez sur Ctrl+C ou ⌘C."
    }

    fn native(&self) -> &'static str {
        "Partager avec…"
    }

    fn save(&self) -> &'static str {
        "Enregistrer"
    }

    fn picture(&self, format: &str) -> String {
        format!("Ce tableau en image ({format})")
    }

    fn data(&self, format: &str) -> String {
        format!("Toutes les données et leurs sources ({format})")
    }

    fn citation(&self, format: &str) -> String {
        format!("Référence ({format})")
    }

    fn embed(&self) -> &'static str {
        "Intégrer dans un article"
    }

    fn what(&self) -> &'static str {
        "Montrer"
    }

    fn mode(&self, mode: Mode) -> &'static str {
        match mode {
            Mode::Whole => "le récit par étapes, avec le tableau",
            Mode::Board => "ce tableau",
            Mode::Chapter => "ce chapitre",
            Mode::Compare => "deux tableaux côte à côte",
        }
    }

    fn ground(&self) -> &'static str {
        "Fond"
    }

    fn ground_of(&self, ground: Ground) -> &'static str {
        match ground {
            Ground::Auto => "selon l’appareil du lecteur",
            Ground::Light => "clair",
            Ground::Dark => "sombre",
        }
    }

    fn width(&self) -> &'static str {
        "Aperçu à"
    }

    fn preview(&self) -> &'static str {
        "Aperçu de l’intégration"
    }

    fn height(&self, height: u32, width: u32) -> String {
        format!("Pour {width} pixels de large, il faut {height} pixels de haut.")
    }

    fn way(&self, way: Way) -> &'static str {
        match way {
            Way::Address => {
                "L’adresse seule, pour les systèmes qui créent le cadre eux-mêmes (oEmbed)"
            }
            Way::Frame => "Un cadre, sans aucun script de notre part dans votre page",
            Way::Helper => "Un cadre qui s’ajuste en hauteur, avec un petit script",
            Way::Picture => "Une image avec un lien, pour les infolettres et les applications",
        }
    }

    fn picture_text(&self, title: &str, verdict: &str) -> String {
        format!("{title}. {verdict}")
    }
}
