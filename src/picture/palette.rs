use crate::story::Text;

/// Light or dark paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// A partner's colour on either paper, as CSS writes colours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hue {
    /// On light paper.
    pub light: Text,
    /// On dark paper.
    pub dark: Text,
}

impl Hue {
    pub(super) fn on(&self, theme: Theme) -> &str {
        match theme {
            Theme::Light => &self.light,
            Theme::Dark => &self.dark,
        }
    }
}

/// The colours of `static/styles/theme.css`, by the same names. A test holds the two together.
#[derive(Clone, Copy)]
pub(super) struct Palette {
    pub paper: &'static str,
    pub raised: &'static str,
    pub ink: &'static str,
    pub muted: &'static str,
    pub faint: &'static str,
    pub rule: &'static str,
    pub accent: &'static str,
    pub on_hue: &'static str,
}

impl Palette {
    pub(super) const fn of(theme: Theme) -> Palette {
        match theme {
            Theme::Light => Palette {
                paper: "#fbfaf7",
                raised: "#ffffff",
                ink: "#1a1c20",
                muted: "#5a5f68",
                faint: "#7d828b",
                rule: "#dedbd3",
                accent: "#9c2a10",
                on_hue: "#ffffff",
            },
            Theme::Dark => Palette {
                paper: "#14171c",
                raised: "#1b1f26",
                ink: "#ece9e2",
                muted: "#a4a9b1",
                faint: "#7e858f",
                rule: "#2d333c",
                accent: "#ffab8f",
                on_hue: "#14171c",
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_page() {
        let css = include_str!("../../static/styles/theme.css");
        let (light, dark) = (Palette::of(Theme::Light), Palette::of(Theme::Dark));
        for (name, light, dark) in [
            ("paper", light.paper, dark.paper),
            ("raised", light.raised, dark.raised),
            ("ink", light.ink, dark.ink),
            ("muted", light.muted, dark.muted),
            ("faint", light.faint, dark.faint),
            ("rule", light.rule, dark.rule),
            ("accent", light.accent, dark.accent),
            ("on-hue", light.on_hue, dark.on_hue),
        ] {
            let line = format!("--{name}: light-dark({light}, {dark});");
            assert!(css.contains(&line), "theme.css has no {line}");
        }
    }
}
