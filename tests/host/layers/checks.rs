//! What breaks a rule, in sentences with the mend.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use super::imports::{Files, Import};
use super::{May, ORDERS, ROOMS};

/// The room of a module.
pub fn room(module: &str) -> &str {
    module.split("::").next().unwrap_or_default()
}

/// The rooms that a room may name; `None` where it is not known.
pub fn allowed(of: &str) -> Option<Vec<&'static str>> {
    let at = ROOMS.iter().position(|(room, _)| *room == of)?;
    Some(match ROOMS[at].1 {
        May::Name(rooms) => rooms.to_vec(),
        May::NameAllBelow => ROOMS[..at].iter().map(|(room, _)| *room).collect(),
    })
}

/// Every import that leaves a room for one that it may not name, in a sentence with the mend.
pub fn strays(files: &Files) -> Vec<String> {
    let strays = files.imports().into_iter().filter_map(|import| {
        let Import { from, to, path } = &import;
        let (from_room, to_room) = (room(from), room(to));
        let allowed = allowed(from_room).unwrap_or_default();
        let is_fine = from_room == to_room || allowed.contains(&to_room);
        let file = files.path(from);
        let stands_on = match &*allowed {
            [] => "names no other room".to_owned(),
            _ => format!("may name {} only", allowed.join(", ")),
        };
        (!is_fine).then(|| {
            format!(
                "{file} names {path}, but the room “{from_room}” {stands_on}: move what it needs down to a room \
                 that both may name, or hand it in from above"
            )
        })
    });
    strays.collect()
}

/// Every import from a part of a room to one that comes after it.
pub fn against_the_order(files: &Files) -> Vec<String> {
    let stands = |module: &str, order: &[&str]| {
        order
            .iter()
            .position(|part| module == *part || is_part(module, part))
    };
    let mut found = Vec::new();
    for Import { from, to, path } in files.imports() {
        for order in ORDERS {
            let (at, other) = (stands(&from, order), stands(&to, order));
            if at.zip(other).is_some_and(|(at, other)| at < other) {
                let file = files.path(&from);
                found.push(format!(
                    "{file} names {path}, but these stand in the order {}: move what both need to the earlier one",
                    order.join(" → ")
                ));
            }
        }
    }
    found
}

/// Whether a module stands below another in its folder.
fn is_part(part: &str, whole: &str) -> bool {
    let rest = part.strip_prefix(whole);
    rest.is_some_and(|rest| rest.starts_with("::"))
}

/// Every circle of files within a room, with the imports that make it.
pub fn circles(files: &Files) -> Vec<String> {
    let imports: BTreeSet<Import> = files
        .imports()
        .into_iter()
        .filter(|import| room(&import.from) == room(&import.to))
        .filter(|import| !is_part(&import.from, &import.to))
        .collect();
    let graph: DiGraphMap<&str, ()> = imports
        .iter()
        .map(|import| (&*import.from, &*import.to))
        .collect();
    let circles = tarjan_scc(&graph).into_iter().filter(|some| some.len() > 1);
    circles
        .map(|circle| {
            let is_in = |module: &String| circle.contains(&&**module);
            let within = imports
                .iter()
                .filter(|import| is_in(&import.from) && is_in(&import.to));
            let mut lines = BTreeMap::<(&str, &str), Vec<&str>>::new();
            for import in within {
                let pair = (files.path(&import.from), files.path(&import.to));
                lines.entry(pair).or_default().push(&import.path);
            }
            let lines = lines
                .into_iter()
                .map(|((from, to), paths)| format!("  {from} → {to} ({})", paths.join(", ")));
            format!(
                "these files stand in a circle; move what two of them need to a file below both:\n{}",
                lines.collect::<Vec<_>>().join("\n")
            )
        })
        .collect()
}
