//! The app as a person sees it: looks at the view, presses its buttons.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;
use toroku_engine::Engine;
use toroku_flow::{CommonAction, DialogChoice, Hint, Screen, UiAction, UiEvent, View};

use crate::stage::tap::Tap;

/// Nothing the app does takes longer, even on a slow machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running app.
pub(crate) struct App {
    engine: Engine,
    views: watch::Receiver<View>,
    tap: Option<Arc<Tap>>,
}

impl App {
    pub(super) fn new(engine: Engine, tap: Option<Arc<Tap>>) -> Self {
        let views = engine.views();
        if let Some(tap) = &tap {
            tap.listen(engine.views());
        }
        Self { engine, views, tap }
    }

    /// Hands the core an event, as the page does.
    fn tell(&self, event: UiEvent) {
        if let Some(tap) = &self.tap {
            tap.to_core(&self.views.borrow(), &event);
        }
        self.engine.send(event);
    }

    /// What is shown now.
    pub(crate) fn view(&self) -> View {
        self.views.borrow().clone()
    }

    /// Waits until the view fits.
    pub(crate) async fn until(&mut self, wanted: &str, fits: impl Fn(&View) -> bool) -> View {
        let seen = timeout(PATIENCE, self.views.wait_for(|view| fits(view))).await;
        let seen = seen.map(|view| view.unwrap().clone());
        if let (Some(tap), Ok(view)) = (&self.tap, &seen) {
            tap.to_page(view);
        }
        seen.unwrap_or_else(|_| panic!("waited for {wanted}, but saw {}", self.told()))
    }

    /// Waits for a screen in exactly this state, with nothing under way.
    pub(crate) async fn see(&mut self, id: &str) -> View {
        self.until(id, |view| view.busy.is_none() && view.id == id)
            .await
    }

    /// Waits for a screen in any state, with nothing under way.
    pub(crate) async fn at(&mut self, screen: &str) -> View {
        self.until(screen, |view| view.busy.is_none() && kind(view) == screen)
            .await
    }

    /// The hints of a capture screen in their order, until another screen comes.
    pub(crate) async fn hints(&mut self) -> Vec<Hint> {
        let mut told = Vec::new();
        loop {
            let hint = match &self.views.borrow_and_update().screen {
                Screen::DocumentCapture(screen) => screen.hint,
                Screen::FaceCapture(screen) => screen.hint,
                _ => return told,
            };
            if let Some(hint) = hint
                && told.last() != Some(&hint)
            {
                told.push(hint);
            }
            let changed = timeout(PATIENCE, self.views.changed()).await;
            assert!(changed.is_ok(), "nothing came after {told:?}");
        }
    }

    /// Waits for a failed call and says which.
    pub(crate) async fn failure(&mut self) -> String {
        let view = self
            .until("a failure", |view| {
                view.busy.is_none() && view.failure.is_some()
            })
            .await;
        view.failure.unwrap().message.code
    }

    /// Does something and waits until the app has taken it.
    pub(crate) async fn act(&mut self, action: UiAction) {
        let before = self
            .until("rest", |view| view.busy.is_none())
            .await
            .revision;
        let wanted = format!("an effect of {action:?}");
        self.tell(UiEvent {
            revision: before,
            action,
        });
        self.until(&wanted, |view| view.revision > before).await;
    }

    /// Does something that may change nothing.
    pub(crate) fn send(&self, action: UiAction) {
        let revision = self.views.borrow().revision;
        self.tell(UiEvent { revision, action });
    }

    /// Waits until the view fits; `None` if it does not in time.
    pub(crate) async fn comes(
        &mut self,
        patience: Duration,
        fits: impl Fn(&View) -> bool,
    ) -> Option<View> {
        let seen = timeout(patience, self.views.wait_for(|view| fits(view))).await;
        seen.ok()?.ok().map(|view| view.clone())
    }

    /// 「戻る」.
    pub(crate) async fn back(&mut self) {
        self.act(UiAction::Common(CommonAction::Back)).await;
    }

    /// 「もう一度試す」 of a failed call.
    pub(crate) async fn retry(&mut self) {
        self.act(UiAction::Common(CommonAction::Retry)).await;
    }

    /// Answers the dialog of this kind.
    pub(crate) async fn answer(&mut self, kind: &str, choice: DialogChoice) {
        let is = |view: &View| {
            view.dialog
                .as_ref()
                .is_some_and(|dialog| dialog.kind == kind)
        };
        self.until(kind, is).await;
        self.act(UiAction::Common(CommonAction::Dialog { choice }))
            .await;
    }

    /// The app is killed.
    pub(crate) fn kill(self) {
        self.engine.shutdown();
    }

    fn told(&self) -> String {
        let view = self.views.borrow();
        let busy = view.busy.map_or("", |_| ", busy");
        let failure = view.failure.as_ref().map(|failure| &failure.message.code);
        let errors: Vec<_> = view
            .errors
            .iter()
            .map(|error| error.message.code.as_str())
            .collect();
        let alert = view.alert.as_ref().map(|alert| &alert.message.code);
        format!(
            "{}{busy}, failure {failure:?}, errors {errors:?}, alert {alert:?}",
            view.id
        )
    }
}

/// The screen's name: a banner takes the id's place.
pub(super) fn kind(view: &View) -> String {
    let screen = serde_json::to_value(&view.screen).unwrap();
    screen["kind"].as_str().unwrap().to_owned()
}

/// Codes of the errors below the fields.
pub(crate) fn errors(view: &View) -> Vec<&str> {
    view.errors
        .iter()
        .map(|error| error.message.code.as_str())
        .collect()
}
