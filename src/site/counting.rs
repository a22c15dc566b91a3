//! How we count: the rules of every story, then the story's own.

use std::rc::Rc;

use yew::prelude::*;

use super::facts;
use crate::story::{Account, Correction, ModuleIx, Rule, Standing, Tie};
use crate::view::Scene;
use crate::words::{CountingPhrases, counting_phrases};

/// The id of the section of corrections.
pub(super) const CORRECTIONS: &str = "corrections";

#[derive(Clone, PartialEq, Properties)]
pub struct CountingProps {
    pub scene: Scene,
    pub ties: Rc<Vec<Tie>>,
    pub account: Rc<Account>,
}

#[component]
pub fn Counting(props: &CountingProps) -> Html {
    let CountingProps { scene, account, .. } = props;
    let words = counting_phrases(scene.seed.language);
    let home = &scene.seed.home.inline;
    let yardstick = account.counting.iter();
    let argued = scene.seed.argued.is_some();
    html! {
        <div class="counting">
            { section("parts", words.parts(), terms([
                (words.partner(), words.partner_means(home)),
                (words.module(), words.module_means().to_owned()),
                (words.interest(), words.interest_means(home)),
                (words.plug(), words.plug_means().to_owned()),
                (words.standing(), words.standing_means().to_owned()),
            ])) }
            { section("standings", words.ladder(), ladder(scene, words)) }
            { section("counts", words.counts(), terms([
                (words.coverage(), (if argued { words.coverage_means() } else { words.coverage_means_sourced() }).to_owned()),
                (words.with_home(), words.with_home_means(home)),
                (words.ended(), words.ended_means().to_owned()),
                (words.once(), words.once_means().to_owned()),
                (words.dates(), words.dates_means().to_owned()),
                (words.ours(), (if argued { words.ours_means() } else { words.ours_means_sourced() }).to_owned()),
                (words.groups(), words.groups_means().to_owned()),
            ])) }
            { section("rules", words.rules(), terms(
                Rule::ALL.map(|rule| (scene.words.rule(rule), words.rule_is(rule).to_owned())),
            )) }
            { section("numbers", words.numbers(), terms([
                (words.credit(), words.credit_means().to_owned()),
                (words.loss(), words.loss_means().to_owned()),
                (words.worth(), words.worth_means().to_owned()),
                (words.checked(), words.checked_means().to_owned()),
                (words.newest(), words.newest_means().to_owned()),
            ])) }
            if !account.counting.is_empty() {
                { section("yardstick", words.yardstick(), html! {
                    <>
                        <p class="note">{ words.yardstick_lead() }</p>
                        { terms(yardstick.map(|of| (&*of.about, of.rule.to_string()))) }
                    </>
                }) }
            }
            { section("ties", scene.page_words().ties(), ties(props)) }
            { corrections(scene, words, account) }
        </div>
    }
}

fn section(id: &'static str, heading: &str, body: Html) -> Html {
    let labelled = format!("{id}-heading");
    html! {
        <section {id} aria-labelledby={labelled.clone()}>
            <h2 id={labelled}>{ heading.to_owned() }</h2>
            { body }
        </section>
    }
}

/// Terms, each with what it means.
fn terms<'a>(terms: impl IntoIterator<Item = (&'a str, String)>) -> Html {
    let term = |(term, means): (&str, String)| {
        html! { <div><dt>{ term.to_owned() }</dt><dd>{ means }</dd></div> }
    };
    html! { <dl>{ for terms.into_iter().map(term) }</dl> }
}

/// The standings as the board names them, from the softest, each with what it takes.
fn ladder(scene: &Scene, words: CountingPhrases) -> Html {
    let argument = scene.prose.argument.as_ref();
    let step = |standing: Standing, name: &str, means: String| {
        html! { <div><dt>{ facts::standing_mark(standing, name) }</dt><dd>{ means }</dd></div> }
    };
    let steps = Standing::ALL.map(|standing| {
        let means = match (standing, argument) {
            (Standing::Proposed, Some(argument)) => words.proposed_means(&argument.author),
            _ => words.standing_is(standing).to_owned(),
        };
        step(standing, scene.words.standing(standing), means)
    });
    let operating = step(
        Standing::InForce,
        scene.words.operating(),
        words.operating_means().to_owned(),
    );
    html! {
        <>
            <p class="note">{ words.ladder_lead() }</p>
            <dl>{ for steps }{ operating }</dl>
        </>
    }
}

/// Every tie of a module to an interest, with what part of the argument it rests on.
fn ties(props: &CountingProps) -> Html {
    let CountingProps { scene, ties, .. } = props;
    let story = &scene.seed;
    let tie = |tie: &Tie| {
        html! {
            <li>
                <b>{ &*story.interests[tie.interest].name }</b>
                if tie.ours { { " " }<em class="ours">{ scene.page_words().our_reading() }</em> }
                { " " }{ &*tie.because }
            </li>
        }
    };
    let module = |module: ModuleIx| {
        html! {
            <div>
                <dt>{ &*story.modules[module].name }</dt>
                <dd><ul>{ for ties.iter().filter(|of| of.module == module).map(tie) }</ul></dd>
            </div>
        }
    };
    html! {
        <>
            <p class="note">{ facts::ties_lead(scene) }</p>
            <dl>{ for scene.coalition.modules().map(module) }</dl>
        </>
    }
}

/// What the story said and was wrong, and where readers tell of errors.
fn corrections(scene: &Scene, words: CountingPhrases, account: &Account) -> Html {
    let correction = |of: &Correction| {
        html! {
            <li>
                <b>{ scene.words.date(of.date) }</b>
                <p><span class="label">{ words.was() }</span>{ " " }{ &*of.was }</p>
                <p><span class="label">{ words.is() }</span>{ " " }{ &*of.is }</p>
            </li>
        }
    };
    let list = html! { <ol>{ for account.corrections.iter().map(correction) }</ol> };
    html! {
        <>
            if !account.corrections.is_empty() {
                { section(CORRECTIONS, words.corrections(), list) }
            }
            if let Some(errors) = &account.errors {
                <p class="note">{ words.errors() }{ " " }<a href={errors.clone()}>{ scene.page_words().report_error() }</a></p>
            }
        </>
    }
}
