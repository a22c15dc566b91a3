//! The fonts that social cards are drawn with.

/// A family of fonts that cards can be drawn with. To add one, add it here and its package to xtask's pins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CardFamily {
    /// Its name, as its files say it.
    pub name: &'static str,
    /// By what factor its letters are narrower than pictures take them to be, give or take a thirtieth. A test measures
    /// it.
    pub narrower: f64,
}

const fn family(name: &'static str, narrower: f64) -> CardFamily {
    CardFamily { name, narrower }
}

/// All of them.
pub const CARD_FAMILIES: [CardFamily; 6] = [
    family("Source Serif 4", 1.1),
    family("Source Sans 3", 1.1),
    family("BIZ UDPMincho", 1.0),
    family("BIZ UDPGothic", 1.0),
    family("NanumMyeongjo", 1.05),
    family("NanumGothic", 1.05),
];

impl CardFamily {
    /// The family of a name.
    pub fn named(name: &str) -> Option<CardFamily> {
        CARD_FAMILIES.into_iter().find(|family| family.name == name)
    }

    /// What the files of its faces are called, the plain one and the bold one.
    pub fn files(self) -> [String; 2] {
        let name = self.name.replace(' ', "");
        ["400Regular", "700Bold"].map(|weight| format!("{name}_{weight}.ttf"))
    }

    /// Their names as a sentence lists them.
    pub(super) fn listed() -> String {
        let names = CARD_FAMILIES.map(|family| format!("“{}”", family.name));
        let [others @ .., last] = &names;
        format!("{} or {last}", others.join(", "))
    }
}
