//! Stories of any size, for benchmarks.

use plugboard::story::{
    Added, Home, Interest, Language, Milestone, Module, Named, PartialDate, Partner, Plug, Rule,
    Seed, Setup, Standing, Text,
};

/// A story of this size in which three sockets of five have a plug.
pub fn story(partners: usize, modules: usize, interests: usize) -> Seed {
    let text = |kind: &str, at: usize| Text::from(format!("{kind}{at}"));
    let date: PartialDate = "2020".parse().expect("a date");
    let standing = |at: usize| Standing::ALL[at % Standing::ALL.len()];
    let serves =
        |module: usize| [0, 1, 2].map(|step| ((module * 7 + step * 13) % interests).into());
    let cells = (0..partners).flat_map(|partner| (0..modules).map(move |module| (partner, module)));
    Seed {
        id: text("story", 0),
        language: Language::of("en"),
        title: text("title", 0),
        argued: Some(date),
        verified: date,
        home: Home {
            id: text("home", 0),
            name: text("home", 0),
            inline: text("home", 0),
        },
        added: Added::default(),
        partners: (0..partners)
            .map(|at| Partner {
                id: text("p", at),
                code: text("P", at),
                name: text("Partner ", at),
                inline: text("partner ", at),
                named: Named::Named,
                members: Vec::new(),
            })
            .collect(),
        modules: (0..modules)
            .map(|at| Module {
                id: text("m", at),
                name: text("Module ", at),
                serves: serves(at).into(),
            })
            .collect(),
        interests: (0..interests)
            .map(|at| Interest {
                id: text("i", at),
                name: text("", at),
                inline: text("", at),
            })
            .collect(),
        plugs: cells
            .filter(|(partner, module)| (partner * 31 + module * 17) % 5 < 3)
            .map(|(partner, module)| Plug {
                partner: partner.into(),
                module: module.into(),
                milestones: vec![Milestone {
                    standing: standing(partner + module),
                    operating: false,
                    date,
                    until: None,
                    serves: serves(module).into(),
                }],
            })
            .collect(),
        start: Setup {
            partners: (0..partners).map(Into::into).collect(),
            modules: (0..modules).map(Into::into).collect(),
            rule: Rule::PlugIn,
            bar: Standing::Announced,
            as_of: None,
            left_out: Vec::new(),
            pulled: Vec::new(),
            opened: Vec::new(),
            focus: None,
        },
        moments: vec![None],
        chapters: Default::default(),
    }
}
