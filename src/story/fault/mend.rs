//! How to mend each fault.

use super::FaultKind;
use super::english::{list_of, one};

impl FaultKind {
    pub(super) fn mend(&self) -> String {
        match self {
            FaultKind::Encoding(encoding) => encoding.mend().into(),
            FaultKind::NotJson { slip, .. } => slip.mend(),
            FaultKind::Sheet(slip) => slip.mend(),
            FaultKind::Form(_) => "see the file’s JSON Schema for what belongs here".into(),
            FaultKind::WrittenTwice(_) => "remove one of the two".into(),
            FaultKind::UnknownName { near: Some(near), .. } => format!("did you mean “{near}”?"),
            FaultKind::UnknownName { known, .. } => format!("remove it; what can stand here: {}", list_of(known)),
            FaultKind::Missing { name, about } if about.is_empty() => format!("add “{name}”"),
            FaultKind::Missing { name, about } => format!("add “{name}”: {about}"),
            FaultKind::Type { expected, .. } => format!("write {expected}"),
            FaultKind::Word { words, near: None, .. } => format!("use {}", list_of(words)),
            FaultKind::Word { words, near: Some(near), .. } => {
                format!("did you mean “{near}”? There are {}", list_of(words))
            }
            FaultKind::Length { expected, .. } => format!("write {expected} in it"),
            FaultKind::NotWhole(_) => "write one without a fraction".into(),
            FaultKind::Range { allowed, .. } => format!("write {allowed}"),
            FaultKind::Id(_) => "use small letters, digits and hyphens".into(),
            FaultKind::NoId => "add an “id” of small letters, digits and hyphens".into(),
            FaultKind::NoArgument("mention") => {
                "make it evidence with the standing “proposed” and its source, or add the “argument”".into()
            }
            FaultKind::NoArgument(_) => "remove it, or add the “argument”".into(),
            FaultKind::PlainText(_) => {
                "write it in each: {\"en\": \"…\", \"fr\": \"…\"}, or in a workbook a column each, such as “name.en”".into()
            }
            FaultKind::Folder { id, folder } => {
                format!("write \"id\": \"{folder}\", or rename the folder to “{id}”")
            }
            FaultKind::Duplicate { .. } => "remove one of the two or rename it".into(),
            FaultKind::Again(_) => "remove it here".into(),
            FaultKind::SameCode { .. } => "give each its own, since readers tell partners by it".into(),
            FaultKind::Unknown { near: Some(near), .. } => format!("did you mean “{near}”?"),
            FaultKind::Unknown { kind, .. } => format!("name {} that the story has, or add it", one(kind)),
            FaultKind::None(kind) => format!("add the first under “{kind}”"),
            FaultKind::TooMany(_) => "leave partners or modules out".into(),
            FaultKind::Empty | FaultKind::Invisible => "write what readers are to see".into(),
            FaultKind::NoLanguage(_) => "remove it, or write the interface in it: `plugboard words new` begins its file".into(),
            FaultKind::Tag(_) => "write it like “en”, “fr” or “zh-Hant”".into(),
            FaultKind::MissingText(tag) => format!("add the translation under “{tag}”"),
            FaultKind::ExtraText(_) | FaultKind::ExtraTexts { .. } => {
                "remove it, or add the language to “languages”".into()
            }
            FaultKind::Date { .. } => "write the date as the source gives it".into(),
            FaultKind::Late { .. } => "mend one of the two dates".into(),
            FaultKind::Focus(_) => {
                "name an interest, a partner or a module by its id, or a socket as PARTNER.MODULE".into()
            }
            FaultKind::Marks(_) => "keep those that make its point".into(),
            FaultKind::NoPlug { instead, .. } if instead.is_empty() => "mark another, or add the plug".into(),
            FaultKind::NoPlug { partner, instead, .. } => {
                format!("“{partner}” has plugs in {}", list_of(instead))
            }
            FaultKind::NoColumn { mend, .. } => mend.clone(),
            FaultKind::LongMark { .. } => {
                "say it in three short words; Chinese, Japanese and Korean letters take the room of two".into()
            }
            FaultKind::Standing(_) => {
                "use proposed, dialogue, announced, negotiating, signed, in-force or operating".into()
            }
            FaultKind::ProposedEvidence => "make it a “mention” of the plug instead".into(),
            FaultKind::Color(_) => "write it as #rrggbb".into(),
            FaultKind::Contrast { instead, .. } => format!("{instead} would do"),
            FaultKind::SameColor(_) | FaultKind::Alike { instead: None, .. } => "choose another colour".into(),
            FaultKind::Alike { instead: Some(instead), .. } => format!("{instead} would do"),
            FaultKind::NothingBehind => {
                "add evidence, or a “mention” where the argument proposes it, or remove the plug".into()
            }
            FaultKind::NoLinkWithHome(_) => {
                "add evidence with home, or a “mention”, or remove the plug".into()
            }
            FaultKind::NotWith { near, .. } | FaultKind::NotHome { near, .. } => format!("did you mean “{near}”?"),
            FaultKind::NotServed(_) => "remove it, or let the module serve it".into(),
            FaultKind::Unused => "name it in a plug, or remove it".into(),
            FaultKind::NoSource => "add the source where it was read".into(),
            FaultKind::Address { why, .. } => why.mend().into(),
            FaultKind::Contact { why, .. } => why.mend().into(),
            FaultKind::Members(_) => {
                "give “members” to the partner whose “named” is “group”, and name its members “member”".into()
            }
            FaultKind::TakenAddress(_) => "choose another id".into(),
            FaultKind::NoChoice => "give plausible numbers, the smallest first".into(),
            FaultKind::ServesNothing => "add what it serves, or remove it".into(),
            FaultKind::ServedByNothing => "let a module serve it, or remove it".into(),
            FaultKind::NoRows => "add its rows, or remove it".into(),
            FaultKind::Claim(claim) => claim.mend(),
        }
    }
}
