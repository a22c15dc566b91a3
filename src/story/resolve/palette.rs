//! Colours for partners whose editor gives them none.

use palette::Srgb;

use super::colors::{GROUNDS, free, is_apart};
use crate::story::file::{ColorFile, Colour, Id, PartnerFile, Written};

/// Colours on light and on dark paper, in order of use. Any two can be told apart by all eyes, and each bears a code.
const PALETTE: [[&str; 2]; 20] = [
    ["#211f6d", "#b6bcd8"],
    ["#676635", "#979420"],
    ["#7b1f45", "#de5f75"],
    ["#3f778f", "#a4d5f7"],
    ["#7b5aae", "#ae84f2"],
    ["#00580d", "#4a944b"],
    ["#723294", "#daa5fa"],
    ["#520246", "#c86c9d"],
    ["#04844d", "#40d9c1"],
    ["#8f331a", "#f3aa85"],
    ["#1f4140", "#c0e6ea"],
    ["#584332", "#fcd7ab"],
    ["#302f17", "#c3da75"],
    ["#7e6678", "#bba6bd"],
    ["#34476e", "#888ea8"],
    ["#3e252d", "#f5bbcc"],
    ["#517e22", "#d4e4c9"],
    ["#1d6257", "#84a79f"],
    ["#566955", "#77866d"],
    ["#3d5a67", "#76a5c6"],
];

/// Gives each partner a colour that has none: members their group's, others one that can be told from all others.
pub(super) fn dress(partners: &mut [PartnerFile]) {
    let members: Vec<Id> = partners
        .iter()
        .flat_map(|one| one.members.clone())
        .collect();
    let is_member = |partner: &PartnerFile| members.contains(&partner.id);
    let mut used: [Vec<Srgb>; 2] = Default::default();
    for partner in partners.iter().filter(|one| !is_member(one)) {
        let Some(color) = &partner.color else {
            continue;
        };
        for (used, written) in used.iter_mut().zip([&color.light, &color.dark]) {
            used.extend(written.meaning().ok().map(srgb));
        }
    }
    for partner in partners.iter_mut().filter(|one| !is_member(one)) {
        partner.color.get_or_insert_with(|| next(&mut used));
    }
    let of_groups: Vec<(Vec<Id>, Option<ColorFile>)> = partners
        .iter()
        .map(|group| (group.members.clone(), group.color.clone()))
        .collect();
    for partner in partners.iter_mut() {
        let mut groups = of_groups.iter();
        let group = groups.find(|(members, _)| members.contains(&partner.id));
        let color = group.and_then(|(_, color)| color.clone());
        partner
            .color
            .get_or_insert_with(|| color.unwrap_or_else(|| next(&mut used)));
    }
}

/// A colour that can be told from those that are used, which it is from now on.
fn next(used: &mut [Vec<Srgb>; 2]) -> ColorFile {
    let is_free = |pair: &&[&str; 2]| {
        let mut grounds = pair.iter().zip(used.iter());
        grounds.all(|(color, used)| {
            let color = of(color);
            used.iter().all(|other| is_apart(color, *other))
        })
    };
    let pair = PALETTE
        .iter()
        .find(is_free)
        .map(|pair| pair.map(str::to_owned));
    let pair = pair.unwrap_or_else(|| {
        let like = PALETTE[used[0].len() % PALETTE.len()];
        let found = |ground: usize| {
            let on = Srgb::from(GROUNDS[ground].2).into_format();
            free(of(like[ground]), on, &used[ground])
                .unwrap_or_else(|| unlike(like[ground], &used[ground]))
        };
        [found(0), found(1)]
    });
    for (used, color) in used.iter_mut().zip(&pair) {
        used.push(of(color));
    }
    let [light, dark] = pair.map(|color| Written::of(&color));
    ColorFile { light, dark }
}

/// With more partners than anyone could tell apart by colour, one that is at least no other's: codes tell them.
fn unlike(color: &str, used: &[Srgb]) -> String {
    let [red, green, blue] = rgb(color);
    let tried = (0..=u8::MAX).map(|step| [red, green ^ (step >> 4), blue ^ (step & 15)]);
    let mut hexes = tried.map(|[red, green, blue]| format!("#{red:02x}{green:02x}{blue:02x}"));
    let is_new = |color: &String| !used.contains(&of(color));
    hexes.find(is_new).unwrap_or_else(|| color.to_owned())
}

fn of(color: &str) -> Srgb {
    Srgb::from(rgb(color)).into_format()
}

fn rgb(color: &str) -> [u8; 3] {
    let colour: Written<Colour> = Written::of(color);
    colour.meaning().map_or([0; 3], |colour| colour.rgb)
}

fn srgb(colour: &Colour) -> Srgb {
    Srgb::from(colour.rgb).into_format()
}
