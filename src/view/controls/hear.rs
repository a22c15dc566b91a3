//! What a reader asks for. Each control says it by its stable hooks, so the page listens in one place
//! rather than at every control: listeners of their own would cost every reader kilobytes.

use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::state::Action;
use crate::story::{ChapterIx, Focus, ModuleIx, PartnerIx, Rule, Seed, Standing};
use crate::view::WHOLE_PAGE;
use crate::view::evidence::EvidenceOf;
use crate::view::message::Message;

/// What a click asks for: nothing, unless it is on a control. The steps of a chapter's own page (`page`)
/// are left to lead to the next.
pub(in crate::view) fn clicked(
    seed: &Seed,
    page: Option<ChapterIx>,
    event: &MouseEvent,
) -> Option<Message> {
    let target: Element = event.target_unchecked_into();
    let control = target.closest("button, a[data-evidence], a[data-evidence-for], .steps a");
    let control = control.ok()??;
    if control.has_attribute("aria-disabled") {
        return None;
    }
    let said = |name: &str| control.get_attribute(name);
    if let Some(id) = said("data-action") {
        return match &*id {
            "undo" => Some(Action::Undo),
            "redo" => Some(Action::Redo),
            "reset" => Some(Action::Reset),
            "count-all" => Some(Action::CountInterests(true)),
            "count-none" => Some(Action::CountInterests(false)),
            "dismiss" => Some(Action::DismissNotice),
            "show" => Some(Action::Show(chapter_around(seed, &control)?)),
            "play" => return Some(Message::Play),
            "copy-link" => return Some(Message::CopyLink),
            _ => None,
        }
        .map(Message::Act);
    }
    if let Some(id) = said("data-focus") {
        return Some(Message::Act(Action::Ask(Focus::read(seed, &id))));
    }
    if let Some(id) = said("data-plug") {
        let (partner, module) = cell(seed, &id)?;
        return Some(Message::Act(Action::TogglePlug(partner, module)));
    }
    if let Some(id) = said("data-partner") {
        return Some(Message::Act(Action::TogglePartner(seed.partner(&id)?)));
    }
    if let Some(id) = said("data-module") {
        return Some(Message::Act(Action::ToggleModule(seed.module(&id)?)));
    }
    if let Some(id) = said("data-in") {
        return Some(Message::Act(Action::ToggleInterest(seed.interest(&id)?)));
    }
    if let Some(id) = said("data-open") {
        return Some(Message::Act(Action::ToggleOpen(seed.partner(&id)?)));
    }
    if let Some(number) = said("data-bet") {
        let chapter = chapter_around(seed, &control)?;
        // What is no number leaves the bet.
        return Some(Message::Act(Action::Bet(chapter, number.parse().ok())));
    }
    // What is left are links, which lead to the same without scripts.
    if let Some(id) = said("data-evidence-for") {
        event.prevent_default();
        return Some(Message::Evidence(Some(EvidenceOf::Interest(
            seed.interest(&id)?,
        ))));
    }
    let message = match said("data-evidence") {
        Some(id) => {
            let (partner, module) = cell(seed, &id)?;
            Message::Evidence(Some(EvidenceOf::Socket(partner, module)))
        }
        None if page.is_some() => return None,
        None => Message::Act(Action::Step(step(seed, &said("href")?)?)),
    };
    event.prevent_default();
    Some(message)
}

/// What setting an input asks for.
pub(in crate::view) fn set(seed: &Seed, event: &InputEvent) -> Option<Message> {
    let input: HtmlInputElement = event.target_unchecked_into();
    let value = input.value();
    let action = match &*input.name() {
        "rule" => Action::SetRule(Rule::from_id(&value)?),
        "bar" => Action::SetBar(Standing::from_id(&value)?),
        "as-of" => Action::SetAsOf(*seed.moments.get(value.parse::<usize>().ok()?)?),
        _ => return None,
    };
    Some(Message::Act(action))
}

/// The socket that attributes name `PARTNER|MODULE`.
fn cell(seed: &Seed, id: &str) -> Option<(PartnerIx, ModuleIx)> {
    let (partner, module) = id.split_once('|')?;
    Some((seed.partner(partner)?, seed.module(module)?))
}

fn chapter_around(seed: &Seed, control: &Element) -> Option<ChapterIx> {
    let section = control.closest("[data-chapter]").ok()??;
    seed.chapter(&section.get_attribute("data-chapter")?)
}

/// The chapter that a step leads to: `Some(None)` for what stands before the first.
fn step(seed: &Seed, href: &str) -> Option<Option<ChapterIx>> {
    if href == WHOLE_PAGE {
        return Some(None);
    }
    seed.chapter(href.strip_suffix(".html")?).map(Some)
}
