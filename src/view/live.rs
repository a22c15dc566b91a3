use std::rc::Rc;

use yew::prelude::*;

use super::Scene;
use super::app::{App, Message};
use super::kept::{Kept, Part};
use crate::story::ChapterIx;

/// What the program draws.
#[derive(PartialEq, Properties)]
pub struct LiveProps {
    what: What,
}

enum What {
    /// A page, by its chapter; `None` is the page of the whole story.
    Page(Scene, Option<ChapterIx>),
    /// A part of a big board.
    Part(Rc<Kept>, Part),
}

impl PartialEq for What {
    /// There is one page and one board on it.
    fn eq(&self, other: &What) -> bool {
        match (self, other) {
            (What::Part(_, part), What::Part(_, other)) => part == other,
            (What::Page(..), What::Page(..)) => true,
            _ => false,
        }
    }
}

impl LiveProps {
    /// The live part of a chapter's page, or with `None` of the page of the whole story.
    pub fn page(scene: Scene, page: Option<ChapterIx>) -> LiveProps {
        LiveProps {
            what: What::Page(scene, page),
        }
    }

    pub(super) fn part(kept: Rc<Kept>, part: Part) -> LiveProps {
        LiveProps {
            what: What::Part(kept, part),
        }
    }
}

/// The program's one component: the explainer's live part, and each part of a big board. A second component
/// would cost every reader three kilobytes.
pub struct Live(Option<Box<App>>);

impl Component for Live {
    type Message = Message;
    type Properties = LiveProps;

    fn create(context: &Context<Live>) -> Live {
        Live(match &context.props().what {
            What::Page(scene, page) => Some(Box::new(App::new(scene.clone(), *page))),
            What::Part(kept, part) => {
                kept.add(*part, context.link().clone());
                None
            }
        })
    }

    fn update(&mut self, _context: &Context<Live>, message: Message) -> bool {
        if let Some(app) = &mut self.0 {
            app.update(message);
        }
        true
    }

    fn view(&self, context: &Context<Live>) -> Html {
        match (&self.0, &context.props().what) {
            (Some(app), _) => app.view(context.link()),
            (None, What::Part(kept, part)) => kept.draw(*part),
            (None, What::Page(..)) => Html::default(),
        }
    }

    fn rendered(&mut self, context: &Context<Live>, _first: bool) {
        if let Some(app) = &mut self.0 {
            app.rendered(context.link());
        }
    }

    fn destroy(&mut self, context: &Context<Live>) {
        if let What::Part(kept, part) = &context.props().what {
            kept.remove(*part);
        }
    }
}
