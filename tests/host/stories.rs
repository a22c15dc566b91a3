//! Stories for tests: small ones by hand, and any one at random.

use std::rc::Rc;

use plugboard::claims::resolve;
use plugboard::coalition::{Coalition, Selection};
use plugboard::site::Page;
use plugboard::story::read::Source;
use plugboard::story::{
    Added, Argument, Fault, Focus, Home, Interest, Known, Language, Milestone, Module, ModuleIx,
    Named, PartialDate, Partner, PartnerIx, Plug, Prose, Rule, Seed, Setup, Sources, Standing,
    Story, Text,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// The languages of the built-in story, in its order.
pub const LANGUAGES: [Language; 3] = [EN, FR, JA];
pub const EN: Language = Language::of("en");
pub const FR: Language = Language::of("fr");
pub const JA: Language = Language::of("ja");

/// A story of partners `p0…`, modules `m0…` and interests `i0…`; all solo partners, none on.
pub fn blank(partners: usize, serves: &[&[usize]], interests: usize) -> Seed {
    let text = |text: &str| Text::from(text);
    let partner = |at: usize| Partner {
        id: text(&format!("p{at}")),
        code: text(&format!("P{at}")),
        name: text(&format!("Partner {at}")),
        inline: text(&format!("partner {at}")),
        named: Named::Named,
        members: Vec::new(),
    };
    Seed {
        id: text("test"),
        language: EN,
        title: text("A test"),
        argued: Some(date("2026-01")),
        verified: date("2026-07"),
        home: Home {
            id: text("home"),
            name: text("Home"),
            inline: text("Home"),
        },
        added: Added::default(),
        partners: (0..partners).map(partner).collect(),
        modules: serves
            .iter()
            .enumerate()
            .map(|(at, serves)| Module {
                id: text(&format!("m{at}")),
                name: text(&format!("Module {at}")),
                serves: serves.iter().map(|&interest| interest.into()).collect(),
            })
            .collect(),
        interests: (0..interests)
            .map(|at| Interest {
                id: text(&format!("i{at}")),
                name: text(&format!("Interest {at}")),
                inline: text(&format!("interest {at}")),
            })
            .collect(),
        plugs: Vec::new(),
        start: Setup {
            partners: Vec::new(),
            modules: (0..serves.len()).map(ModuleIx::from).collect(),
            rule: Rule::PlugIn,
            bar: Standing::Proposed,
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

/// What a story without chapters says in its pages' markup.
pub fn prose_of(seed: &Seed) -> Prose {
    let text = |text: &str| Text::from(text);
    Prose {
        standfirst: text("A story for tests."),
        argument: Some(Argument {
            author: text("A. Author"),
            publisher: text("A Paper"),
            role: text("An author."),
            claim: text("The author argues."),
        }),
        summaries: seed.modules.iter().map(|_| text("a module")).collect(),
        chapters: Default::default(),
    }
}

/// Adds a plug that reached one standing in 2020, and serves all that its module does.
pub fn plug(story: &mut Seed, partner: usize, module: usize, standing: Standing) {
    let step = Milestone {
        serves: story.modules[ModuleIx::from(module)].serves.clone(),
        ..step(standing, "2020")
    };
    story.plugs.push(Plug {
        partner: partner.into(),
        module: module.into(),
        milestones: vec![step],
    });
}

/// A standing reached on a date, that serves nothing and has no end.
pub fn step(standing: Standing, on: &str) -> Milestone {
    Milestone {
        standing,
        operating: false,
        date: date(on),
        until: None,
        serves: Vec::new(),
    }
}

/// Makes a partner a group of others.
pub fn group(story: &mut Seed, group: usize, members: &[usize]) {
    story.partners[PartnerIx::from(group)].named = Named::Group;
    story.partners[PartnerIx::from(group)].members =
        members.iter().map(|&member| member.into()).collect();
    for &member in members {
        story.partners[PartnerIx::from(member)].named = Named::Member;
    }
}

/// The starting selection with these partners on.
pub fn with(story: &Seed, coalition: &Coalition, partners: &[usize]) -> Selection {
    let mut selection = Selection::start(story, coalition);
    for &partner in partners {
        selection.switch_partner(coalition, partner.into(), true);
    }
    selection
}

pub fn date(text: &str) -> PartialDate {
    text.parse().expect("a date")
}

/// A story with its model and a selection of it.
#[derive(Clone, Debug)]
pub struct Scene {
    pub seed: Rc<Seed>,
    pub coalition: Rc<Coalition>,
    pub selection: Selection,
}

fn standing() -> impl Strategy<Value = Standing> {
    proptest::sample::select(Standing::ALL.to_vec())
}

fn some_date() -> impl Strategy<Value = PartialDate> {
    (
        2010u16..2030,
        proptest::option::of((1u8..=12, proptest::option::of(1u8..=28))),
    )
        .prop_map(|(year, rest)| PartialDate {
            year,
            month: rest.map(|(month, _)| month),
            day: rest.and_then(|(_, day)| day),
        })
}

/// Any story of up to 9 partners (with a group in some), 6 modules and 8 interests.
fn any_story() -> impl Strategy<Value = Seed> {
    let sizes = (1usize..9, 1usize..6, 1usize..8, 0usize..4);
    sizes.prop_flat_map(|(partners, modules, interests, members)| {
        let serves = vec(
            proptest::collection::btree_set(0..interests, 0..=interests),
            modules,
        );
        let end = proptest::option::weighted(0.3, 0u16..8);
        let step = (standing(), some_date(), end, vec(any::<bool>(), interests));
        let steps = vec(step, 1..4);
        let plugs = vec(proptest::option::weighted(0.5, steps), partners * modules);
        let candidates = vec(any::<bool>(), partners);
        (serves, plugs, candidates).prop_map(move |(serves, plugs, candidates)| {
            let serves: Vec<Vec<usize>> = serves
                .into_iter()
                .map(|serves| serves.into_iter().collect())
                .collect();
            let serves: Vec<&[usize]> = serves.iter().map(Vec::as_slice).collect();
            let mut story = blank(partners, &serves, interests);
            for (partner, candidate) in candidates.into_iter().enumerate() {
                if candidate {
                    story.partners[PartnerIx::from(partner)].named = Named::NotInArticle;
                }
            }
            for (cell, steps) in plugs.into_iter().enumerate() {
                let Some(steps) = steps else { continue };
                let (partner, module) = (cell / modules, cell % modules);
                let ties = &story.modules[ModuleIx::from(module)].serves;
                let milestone =
                    |(standing, date, years, named): (_, PartialDate, Option<u16>, Vec<bool>)| {
                        let until = years.map(|years| PartialDate {
                            year: date.year + years,
                            ..date
                        });
                        let served = ties.iter().filter(|tie| named[usize::from(**tie)]);
                        Milestone {
                            standing,
                            operating: false,
                            date,
                            until,
                            serves: served.copied().collect(),
                        }
                    };
                let mut steps: Vec<Milestone> = steps.into_iter().map(milestone).collect();
                steps.sort_by_key(|step| step.date.last_day());
                story.plugs.push(Plug {
                    partner: partner.into(),
                    module: module.into(),
                    milestones: steps,
                });
            }
            if members > 0 && partners > members {
                group(&mut story, 0, &(1..=members).collect::<Vec<_>>());
            }
            story
        })
    })
}

/// Any selection of any story.
pub fn any_scene() -> impl Strategy<Value = Scene> {
    any_story().prop_flat_map(|story| {
        let coalition = Coalition::new(&story);
        let partners = vec(any::<bool>(), story.partners.len());
        let modules = vec(proptest::bool::weighted(0.8), story.modules.len());
        let interests = vec(proptest::bool::weighted(0.8), story.interests.len());
        let pulled = vec(proptest::bool::weighted(0.2), coalition.cells());
        let opened = vec(any::<bool>(), story.partners.len());
        let rule = proptest::sample::select(Rule::ALL.to_vec());
        let asked = proptest::option::of((0..4usize, any::<[usize; 3]>()));
        let rest = (rule, standing(), proptest::option::of(some_date()), asked);
        let (story, coalition) = (Rc::new(story), Rc::new(coalition));
        (partners, (modules, interests), pulled, opened, rest).prop_map(
            move |(partners, (modules, interests), pulled, opened, (rule, bar, as_of, asked))| {
                let mut selection = Selection::start(&story, &coalition);
                for partner in coalition.partners() {
                    if coalition.constituents(&partner) == [partner] {
                        selection.switch_partner(
                            &coalition,
                            partner,
                            partners[usize::from(partner)],
                        );
                        for module in coalition.modules() {
                            let cell = usize::from(coalition.cell(partner, module));
                            selection.switch_plug(&coalition, partner, module, !pulled[cell]);
                        }
                    } else {
                        selection.opened.put(partner, opened[usize::from(partner)]);
                    }
                }
                for module in coalition.modules() {
                    selection.modules.put(module, modules[usize::from(module)]);
                }
                for interest in coalition.interests() {
                    (selection.interests).put(interest, interests[usize::from(interest)]);
                }
                selection.rule = rule;
                selection.bar = bar;
                selection.as_of = as_of;
                selection.focus = asked.map(|(kind, [partner, module, interest])| {
                    let partner = (partner % story.partners.len()).into();
                    let module = (module % story.modules.len()).into();
                    match kind {
                        0 => Focus::Partner(partner),
                        1 => Focus::Module(module),
                        2 => Focus::Socket(partner, module),
                        _ => Focus::Interest((interest % story.interests.len()).into()),
                    }
                });
                Scene {
                    seed: story.clone(),
                    coalition: coalition.clone(),
                    selection,
                }
            },
        )
    })
}

/// The files of a small story, some of whose texts try to be markup.
pub const STORY: &str = include_str!("story/story.json");
pub const EVIDENCE: &str = include_str!("story/evidence.json");
pub const CONTEXT: &str = include_str!("story/context.json");

/// A story of these texts, checked.
pub fn read(story: &str, evidence: &str, context: &str) -> Result<Story, Vec<Fault>> {
    resolve(
        &Sources {
            story: Source::new("story.json", story),
            evidence: Source::new("evidence.json", evidence),
            context: Source::new("context.json", context),
        },
        Known {
            pages: &Page::taken(),
            ..Known::on_any_day(&LANGUAGES)
        },
    )
}

/// A story of these texts, in which nothing is wrong.
pub fn sound(story: &str, evidence: &str, context: &str) -> Story {
    read(story, evidence, context).unwrap_or_else(|faults| {
        let faults: Vec<String> = faults.iter().map(Fault::to_string).collect();
        panic!("{}", faults.join("\n"))
    })
}

/// The small story.
pub fn small() -> Story {
    sound(STORY, EVIDENCE, CONTEXT)
}

/// A file of the built-in story.
pub fn real_file(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/static/stories/tokyo-first");
    std::fs::read_to_string(format!("{folder}/{name}")).expect(name)
}

/// The built-in story.
pub fn real() -> Story {
    let [story, evidence, context] = ["story.json", "evidence.json", "context.json"].map(real_file);
    sound(&story, &evidence, &context)
}

/// The boards on which a story's sentences differ: each partner alone, all and none, by every rule and bar, on days
/// before and after most of what has happened.
pub fn telling_boards(seed: &Seed) -> Vec<Selection> {
    let coalition = Coalition::new(seed);
    let partners: Vec<usize> = (0..seed.partners.len()).collect();
    let alone = partners.iter().map(std::slice::from_ref);
    let mut selections = Vec::new();
    for on in alone.chain([&partners[..], &[]]) {
        for rule in Rule::ALL {
            for bar in Standing::ALL {
                for day in [None, Some("2024"), Some("2025-10"), Some("2026-03-01")] {
                    let mut selection = Selection::start(seed, &coalition);
                    for partner in coalition.partners() {
                        selection.switch_partner(&coalition, partner, false);
                    }
                    for &partner in on {
                        selection.switch_partner(&coalition, partner.into(), true);
                    }
                    (selection.rule, selection.bar) = (rule, bar);
                    selection.as_of = day.map(|day| day.parse().expect(day));
                    selections.push(selection);
                }
            }
        }
    }
    selections
}
