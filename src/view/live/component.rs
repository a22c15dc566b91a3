use std::rc::Rc;

use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::VComp;

use super::browser::Browser;
use crate::story::ChapterIx;
use crate::view::app::App;
use crate::view::board::{self, Part};
use crate::view::controls::{clicked, set};
use crate::view::message::Message;
use crate::view::page::{Listeners, page};
use crate::view::{Scene, platform};

/// The parts of a big board, each drawn by a component.
type Parts = board::Parts<Scope<Live>>;

/// What the program draws.
#[derive(PartialEq, Properties)]
pub struct LiveProps {
    what: What,
}

enum What {
    /// A page, by its chapter; `None` is the page of the whole story.
    Page(Scene, Option<ChapterIx>),
    /// A part of a big board.
    Part(Rc<Parts>, Part),
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
}

/// The program's one component: the explainer's live part, and each part of a big board. A second component
/// would cost every reader three kilobytes.
pub struct Live(Option<Box<Page>>);

/// A page that is shown, and what it is shown by.
struct Page {
    app: App,
    browser: Browser,
    /// A big board's parts.
    parts: Option<Rc<Parts>>,
}

impl Component for Live {
    type Message = Message;
    type Properties = LiveProps;

    fn create(context: &Context<Live>) -> Live {
        Live(match &context.props().what {
            What::Page(scene, page) => Some(Box::new(Page::new(scene.clone(), *page))),
            What::Part(parts, part) => {
                parts.add(*part, context.link().clone());
                None
            }
        })
    }

    fn update(&mut self, _context: &Context<Live>, message: Message) -> bool {
        if let Some(page) = &mut self.0 {
            page.update(message);
        }
        true
    }

    fn view(&self, context: &Context<Live>) -> Html {
        match (&self.0, &context.props().what) {
            (Some(page), _) => page.view(context.link()),
            (None, What::Part(parts, part)) => parts.draw(*part, &component_in(parts)),
            (None, What::Page(..)) => Html::default(),
        }
    }

    fn rendered(&mut self, context: &Context<Live>, first: bool) {
        if let Some(Page { app, browser, .. }) = self.0.as_deref_mut() {
            if first {
                browser.take_over(app, context.link());
            }
            let changes = std::mem::take(&mut app.changes);
            browser.after_render(app, changes, context.link());
        }
    }

    fn destroy(&mut self, context: &Context<Live>) {
        if let What::Part(parts, part) = &context.props().what {
            parts.remove(*part);
        }
    }
}

impl Page {
    fn new(scene: Scene, page: Option<ChapterIx>) -> Page {
        let app = App::new(scene, page);
        let parts = || Rc::new(Parts::new(app.shown()));
        Page {
            parts: app.scene.is_big().then(parts),
            browser: Browser::default(),
            app,
        }
    }

    fn update(&mut self, message: Message) {
        if matches!(message, Message::CopyLink) {
            Browser::copy_link();
        }
        let before = (self.app.drawn().clone(), self.app.state.shown_chapter());
        self.app.update(message);
        if let Some(parts) = &self.parts
            && !self.app.is_drawn_as(&before)
        {
            parts.show(self.app.shown(), |link| link.send_message(Message::Redraw));
        }
    }

    fn view(&self, link: &Scope<Live>) -> Html {
        platform::mend();
        let (seed, chapter) = (self.app.scene.seed.clone(), self.app.page);
        let click = move |event: MouseEvent| clicked(&seed, chapter, &event);
        let seed = self.app.scene.seed.clone();
        let input = move |event: InputEvent| set(&seed, &event);
        let listeners = Listeners {
            click: link.batch_callback(click),
            input: link.batch_callback(input),
        };
        match &self.parts {
            Some(parts) => page(&self.app, &component_in(parts), listeners),
            None => {
                let shown = self.app.shown();
                page(&self.app, &|part| board::draw(&shown, part), listeners)
            }
        }
    }
}

/// Has a part of a big board drawn by a component of its own.
fn component_in(parts: &Rc<Parts>) -> impl Fn(Part) -> Html {
    |part| {
        let what = What::Part(parts.clone(), part);
        VComp::new::<Live>(Rc::new(LiveProps { what }), part.key(&parts.scene)).into()
    }
}
