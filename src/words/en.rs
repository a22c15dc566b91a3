use super::{Finding, Phrases, SocketWords, format};
use crate::coalition::{SocketState, Status};
use crate::state::link::Dropped;
use crate::story::{Language, Named, Rule, Standing};

pub(super) struct English;

/// How many interests a sentence names before it only counts them.
const NAMED_AT_MOST: usize = 4;

impl Phrases for English {
    fn the_argument(&self) -> &'static str {
        "The argument"
    }

    fn board(&self) -> &'static str {
        "The board"
    }

    fn table_caption(&self) -> String {
        "Which partner plugs into which module, and how firmly".to_owned()
    }

    fn rule_heading(&self) -> &'static str {
        "Rule"
    }

    fn rule(&self, rule: Rule) -> &'static str {
        match rule {
            Rule::PlugIn => "Plug in what you can",
            Rule::Consensus => "Everyone must agree",
        }
    }

    fn rule_meaning(&self, rule: Rule) -> &'static str {
        match rule {
            Rule::PlugIn => "Each partner joins the modules it can.",
            Rule::Consensus => "A module runs only if every partner that is on plugs into it.",
        }
    }

    fn bar_heading(&self) -> &'static str {
        "Count plugs from"
    }

    fn standing(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Proposed => "proposed",
            Standing::Dialogue => "dialogue",
            Standing::Announced => "announced",
            Standing::Negotiating => "negotiating",
            Standing::Signed => "signed",
            Standing::InForce => "in force",
        }
    }

    fn standing_short(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Proposed => "idea",
            Standing::Dialogue => "talks",
            Standing::Announced => "said",
            Standing::Negotiating => "negot.",
            Standing::Signed => "signed",
            Standing::InForce => "in force",
        }
    }

    fn modules(&self) -> &'static str {
        "Modules"
    }

    fn partners(&self) -> &'static str {
        "Partners"
    }

    fn interests(&self, home: &str) -> String {
        format!("Interests {home} shares")
    }

    fn not_in_article(&self) -> &'static str {
        "Not in the article"
    }

    fn named(&self, named: Named) -> &'static str {
        match named {
            Named::Anchor => "anchor",
            Named::Named => "named by the author",
            Named::Group => "named as a group",
            Named::Member => "member of the group",
            Named::Later => "named as a later step",
            Named::NotInArticle => "not in the article",
        }
    }

    fn open_group(&self, group: &str) -> String {
        format!("Open {group} into its members")
    }

    fn close_group(&self, group: &str) -> String {
        format!("Close {group} into one partner")
    }

    fn socket(&self, socket: SocketWords) -> String {
        let SocketWords {
            partner, module, ..
        } = socket;
        match socket.reached {
            None => self.no_plug(partner, module),
            Some((standing, year)) => {
                let state = match socket.state {
                    SocketState::Below => ", below the bar",
                    _ => "",
                };
                format!(
                    "{partner}, {module}: {} {year}{state}",
                    self.standing(standing)
                )
            }
        }
    }

    fn no_plug(&self, partner: &str, module: &str) -> String {
        format!("{partner}, {module}: no plug known")
    }

    fn evidence_of(&self, partner: &str, module: &str) -> String {
        format!("evidence for {partner}, {module}")
    }

    fn socket_state(&self, state: SocketState) -> &'static str {
        match state {
            SocketState::Live => "live",
            SocketState::Ready => "ready, but switched off, pulled out or held up",
            SocketState::Below => "below the bar",
            SocketState::None => "no plug known",
        }
    }

    fn status(&self, status: Status, count: usize) -> String {
        match status {
            Status::Gap => "no partner".to_owned(),
            Status::Single => "rests on one".to_owned(),
            Status::Shared => format!("{count} partners"),
        }
    }

    fn covered_by(&self, partners: &[&str]) -> String {
        format!("covered by {}", format::list(Language::En, partners))
    }

    fn verdict(&self, finding: &Finding) -> String {
        [opening(finding), mainstay(finding), gaps(finding)].concat()
    }

    fn dropped(&self, dropped: &[Dropped]) -> String {
        let unknown: Vec<String> = dropped
            .iter()
            .filter_map(|dropped| match dropped {
                Dropped::Unknown(what) => Some(format!("“{what}”")),
                Dropped::TooLong => None,
            })
            .take(3)
            .collect();
        let unknown: Vec<&str> = unknown.iter().map(String::as_str).collect();
        if unknown.is_empty() {
            return "This link was too long, so its end was left out. The board shows the rest."
                .to_owned();
        }
        let more = if dropped.len() > unknown.len() {
            " and more"
        } else {
            ""
        };
        format!(
            "This link asks for something that this story does not have: {}{more}. The board shows the rest.",
            if more.is_empty() {
                format::list(Language::En, &unknown)
            } else {
                unknown.join(", ")
            }
        )
    }

    fn dismiss(&self) -> &'static str {
        "Close"
    }

    fn undo(&self) -> &'static str {
        "Undo"
    }

    fn redo(&self) -> &'static str {
        "Redo"
    }

    fn reset(&self) -> &'static str {
        "Reset"
    }

    fn copy_link(&self) -> &'static str {
        "Copy link"
    }

    fn copied(&self) -> &'static str {
        "Link to this board copied."
    }

    fn not_copied(&self) -> &'static str {
        "The link could not be copied; it stands in the address bar."
    }

    fn changes(&self) -> &'static str {
        "Your changes"
    }

    fn credit_heading(&self) -> &'static str {
        "Who carries how much"
    }

    fn credit_method(&self) -> &'static str {
        "Each covered interest is one point, split evenly among the partners that cover it (the Shapley value)."
    }

    fn credit(&self, share: f64) -> String {
        let (whole, tenth) = format::tenths(share);
        format!("{whole}.{tenth}")
    }

    fn loading(&self) -> &'static str {
        "Fetching the evidence…"
    }

    fn evidence_failed(&self) -> &'static str {
        "The evidence could not be fetched. It also stands here:"
    }

    fn plug_heading(&self, partner: &str, module: &str) -> String {
        format!("{partner}: {module}")
    }

    fn chapters(&self) -> &'static str {
        "Chapters"
    }

    fn progress(&self, chapter: usize, of: usize) -> String {
        format!("{chapter} of {of}")
    }

    fn back(&self) -> &'static str {
        "Back"
    }

    fn next(&self) -> &'static str {
        "Next"
    }

    fn whole_story(&self) -> &'static str {
        "The whole explainer"
    }

    fn show_on_board(&self) -> &'static str {
        "Show this on the board"
    }

    fn bet(&self) -> &'static str {
        "Your bet"
    }

    fn leave_bet(&self) -> &'static str {
        "Just show me"
    }

    fn bet_answer(&self, made: Option<u16>, right: u16) -> String {
        match made {
            None => format!("It is {right}."),
            Some(made) if made == right => format!("Right, it is {right}."),
            Some(made) => {
                let off = made.abs_diff(right);
                let way = if made > right { "too many" } else { "too few" };
                format!("You said {made}, {off} {way}: it is {right}.")
            }
        }
    }

    fn as_of_heading(&self) -> &'static str {
        "As of"
    }

    fn as_of_now(&self, checked: &str) -> String {
        format!("{checked}, the last check")
    }

    fn as_of_argument(&self, date: &str) -> String {
        format!("{date}, when the argument came out")
    }

    fn play(&self) -> &'static str {
        "Play"
    }

    fn pause(&self) -> &'static str {
        "Pause"
    }
}

fn counting(finding: &Finding) -> String {
    let what = match finding.bar {
        Standing::Proposed => "Counting even what is only proposed",
        Standing::Dialogue => "Counting dialogue and everything firmer",
        Standing::Announced => "Counting what is announced or firmer",
        Standing::Negotiating => "Counting what is being negotiated or firmer",
        Standing::Signed => "Counting what is signed or in force",
        Standing::InForce => "Counting only what is in force",
    };
    match &finding.as_of {
        Some(as_of) => format!("{what} as of {}", format::date(Language::En, *as_of)),
        None => what.to_owned(),
    }
}

fn opening(finding: &Finding) -> String {
    let Finding {
        home,
        interests,
        covered,
        ..
    } = finding;
    if finding.partners == 0 {
        return format!("With no partner on, {home} faces all {interests} shared interests alone.");
    }
    if finding.modules.1 == 0 {
        return format!("With no module on, {home} faces all {interests} shared interests alone.");
    }
    let counting = counting(finding);
    let running = consensus(finding);
    match covered {
        0 => format!("{counting}, {running}{home} faces all {interests} shared interests alone."),
        _ => {
            let are = if *covered == 1 { "is" } else { "are" };
            format!("{counting}, {running}{covered} of {interests} shared interests {are} covered")
        }
    }
}

fn consensus(finding: &Finding) -> String {
    if finding.rule != Rule::Consensus {
        return String::new();
    }
    let (_, on, run) = finding.modules;
    let runs = if run == 1 { "runs" } else { "run" };
    let held = match &finding.blocked {
        Some(blocked) => format!(" ({} holds up {})", blocked.partner, blocked.modules),
        None => String::new(),
    };
    format!("{run} of {on} modules {runs} if everyone must agree{held}; ")
}

fn mainstay(finding: &Finding) -> String {
    if finding.covered == 0 || finding.partners == 0 {
        return String::new();
    }
    let Some(mainstay) = &finding.mainstay else {
        return ", none of them by one partner alone.".to_owned();
    };
    let partner = &mainstay.partner;
    let most = mainstay.interests.len();
    let rest = |count: usize| if count == 1 { "rests" } else { "rest" };
    let resting = if finding.single == finding.covered && most == finding.single {
        match most {
            1 => format!(", and it rests on {partner} alone"),
            _ => format!(", and all of them rest on {partner} alone"),
        }
    } else if most == finding.single {
        format!("; {most} {} on {partner} alone", rest(most))
    } else {
        format!(
            "; {} rest on one partner alone, {most} of them on {partner}",
            finding.single
        )
    };
    let goes = if most == 1 { "goes" } else { "go" };
    let dark = if most > NAMED_AT_MOST {
        format!("{most} interests")
    } else {
        listed(&mainstay.interests)
    };
    format!("{resting}. Take {partner} out and {dark} {goes} dark.")
}

fn gaps(finding: &Finding) -> String {
    if finding.covered == 0 || finding.gaps.is_empty() {
        return String::new();
    }
    if finding.gaps.len() > NAMED_AT_MOST {
        return format!(" {} interests have no partner.", finding.gaps.len());
    }
    let have = if finding.gaps.len() == 1 {
        "has"
    } else {
        "have"
    };
    let gaps = listed(&finding.gaps);
    let mut letters = gaps.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    format!(" {first}{} {have} no partner.", letters.as_str())
}

fn listed(items: &[crate::story::Text]) -> String {
    let items: Vec<&str> = items.iter().map(|item| &**item).collect();
    format::list(Language::En, &items)
}
