//! What stands around the argument.

use super::at::At;
use super::resolver::{Each, Resolver};
use super::sources::Backing;
use crate::story::fault::FaultKind;
use crate::story::file::{CheckEntry, EventEntry, FigureEntry, Id, ViewEntry};
use crate::story::index::LanguageIx;
use crate::story::{Context, Event, FactCheck, Figure, ModuleIx, View};

impl Resolver<'_> {
    pub(super) fn context(&mut self, at: &At) -> Each<Context> {
        let file = &self.files.context;
        let ids = file.events.iter().map(|event| &event.id);
        self.ids(at, "events", "event", ids);
        let events = at.each("events", &file.events);
        let mut events: Vec<_> = events
            .filter_map(|(at, event)| self.event(&at, event))
            .collect();
        events.sort_by_key(|event| event.first().map(|event| event.date.first_day()));
        let ids = file.views.iter().map(|view| &view.id);
        self.ids(at, "views", "view", ids);
        let views = at.each("views", &file.views);
        let views: Vec<_> = views
            .filter_map(|(at, view)| self.view(&at, view))
            .collect();
        if !file.checks.is_empty() && !self.files.is_argued {
            self.fault(&at.field("checks"), FaultKind::NoArgument("checks"));
        }
        let ids = file.checks.iter().map(|check| &check.id);
        self.ids(at, "checks", "check", ids);
        let checks = at.each("checks", &file.checks);
        let checks: Vec<_> = checks
            .filter_map(|(at, check)| self.fact_check(&at, check))
            .collect();
        let ids = file.figures.iter().map(|figure| &figure.id);
        self.ids(at, "figures", "figure", ids);
        let figures = at.each("figures", &file.figures);
        let figures: Vec<_> = figures
            .filter_map(|(at, figure)| self.figure(&at, figure))
            .collect();
        self.each(|language| Context {
            events: events.iter().map(|event| event[language].clone()).collect(),
            views: views.iter().map(|view| view[language].clone()).collect(),
            checks: checks.iter().map(|check| check[language].clone()).collect(),
            figures: figures.iter().map(|of| of[language].clone()).collect(),
        })
    }

    fn touched(&mut self, at: &At, modules: &[Id]) -> Vec<ModuleIx> {
        self.all_found(at, "modules", modules, &self.ids.modules)
    }

    fn event(&mut self, at: &At, event: &EventEntry) -> Option<Each<Event>> {
        let date = self.past_by_check(&at.field("date"), &event.date, event.checked.as_ref());
        let what = self.text(at, "what", &event.what);
        let modules = self.touched(at, &event.modules);
        let Backing { sources, verified } =
            self.backing(at, &event.sources, event.checked.as_ref());
        let (date, verified) = (date?, verified?);
        Some(self.each(|language| Event {
            id: (&*event.id).into(),
            date,
            what: what[language].clone(),
            modules: modules.clone(),
            sources: sources[language].clone(),
            verified,
        }))
    }

    fn view(&mut self, at: &At, view: &ViewEntry) -> Option<Each<View>> {
        let date = self.past_by_check(&at.field("date"), &view.date, view.checked.as_ref());
        let who = self.name(at, "who", &view.who);
        let role = self.text(at, "role", &view.role);
        let says = self.text(at, "says", &view.says);
        let about = view.about.as_ref();
        let about = about.map(|about| self.text(at, "about", about));
        let modules = self.touched(at, &view.modules);
        let Backing { sources, verified } = self.backing(at, &view.sources, view.checked.as_ref());
        let (date, verified) = (date?, verified?);
        Some(self.each(|language| View {
            id: (&*view.id).into(),
            who: who[language].clone(),
            role: role[language].clone(),
            says: says[language].clone(),
            stands: view.stands,
            about: about.as_ref().map(|about| about[language].clone()),
            date,
            modules: modules.clone(),
            sources: sources[language].clone(),
            verified,
        }))
    }

    fn fact_check(&mut self, at: &At, check: &CheckEntry) -> Option<Each<FactCheck>> {
        let claim = self.text(at, "claim", &check.claim);
        let finding = self.text(at, "finding", &check.finding);
        let modules = self.touched(at, &check.modules);
        let Backing { sources, verified } =
            self.backing(at, &check.sources, check.checked.as_ref());
        let verified = verified?;
        Some(self.each(|language| FactCheck {
            id: (&*check.id).into(),
            claim: claim[language].clone(),
            outcome: check.outcome,
            finding: finding[language].clone(),
            modules: modules.clone(),
            sources: sources[language].clone(),
            verified,
        }))
    }

    fn figure(&mut self, at: &At, figure: &FigureEntry) -> Option<Each<Figure>> {
        let title = self.text(at, "title", &figure.title);
        let unit = self.text(at, "unit", &figure.unit);
        let note = self.text(at, "note", &figure.note);
        let year = self.seen(&at.field("year"), &figure.year);
        if figure.rows.is_empty() {
            self.fault(&at.field("rows"), FaultKind::NoRows);
        }
        let mut rows = Vec::new();
        for (at, row) in at.each("rows", &figure.rows) {
            rows.push((self.text(&at, "label", &row.label), row.value));
        }
        let modules = self.touched(at, &figure.modules);
        let Backing { sources, verified } =
            self.backing(at, &figure.sources, figure.checked.as_ref());
        let verified = verified?;
        let rows_in = |language: LanguageIx| {
            rows.iter()
                .map(move |(of, value)| (of[language].clone(), *value))
        };
        Some(self.each(|language| Figure {
            id: (&*figure.id).into(),
            title: title[language].clone(),
            unit: unit[language].clone(),
            year: year.clone(),
            rows: rows_in(language).collect(),
            note: note[language].clone(),
            modules: modules.clone(),
            sources: sources[language].clone(),
            verified,
        }))
    }
}
