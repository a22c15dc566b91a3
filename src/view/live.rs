use yew::prelude::*;

use super::Scene;
use super::app::{App, Message};
use super::kept::Part;
use crate::story::ChapterIx;

/// What the program draws.
#[derive(Clone, PartialEq, Properties)]
pub struct LiveProps {
    pub(super) scene: Scene,
    pub(super) what: What,
}

#[derive(Clone, PartialEq)]
pub(super) enum What {
    /// A page, by its chapter; `None` is the page of the whole story.
    Page(Option<ChapterIx>),
    /// A part of a big board.
    Part(Part),
}

impl LiveProps {
    /// The live part of a chapter's page, or with `None` of the page of the whole story.
    pub fn page(scene: Scene, page: Option<ChapterIx>) -> LiveProps {
        LiveProps {
            scene,
            what: What::Page(page),
        }
    }
}

/// The program's one component: the explainer's live part, and each part of a big board that is kept. A second
/// component would cost every reader three kilobytes.
pub struct Live(Option<Box<App>>);

impl Component for Live {
    type Message = Message;
    type Properties = LiveProps;

    fn create(context: &Context<Live>) -> Live {
        let LiveProps { scene, what } = context.props();
        Live(match what {
            What::Page(page) => Some(Box::new(App::new(scene.clone(), *page))),
            What::Part(_) => None,
        })
    }

    fn update(&mut self, _context: &Context<Live>, message: Message) -> bool {
        if let Some(app) = &mut self.0 {
            app.update(message);
        }
        true
    }

    fn view(&self, context: &Context<Live>) -> Html {
        let LiveProps { scene, what } = context.props();
        match (&self.0, what) {
            (Some(app), _) => app.view(context.link()),
            (None, What::Part(part)) => part.draw(scene),
            (None, What::Page(_)) => Html::default(),
        }
    }

    fn rendered(&mut self, context: &Context<Live>, _first: bool) {
        if let Some(app) = &mut self.0 {
            app.rendered(context.link());
        }
    }
}
