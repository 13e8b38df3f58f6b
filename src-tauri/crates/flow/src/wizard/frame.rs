//! The frame around every screen.

use crate::chapter::Page;
use crate::ids::is_state_id;
use crate::over::Over;
use crate::{Busy, Dialog, Failure, Screen, View};

use super::Wizard;

impl Wizard {
    /// The screen on top with everything around it.
    pub(super) fn frame(&self) -> View {
        let page = self.page();
        let waiting = self.calls.pending.as_ref();
        let busy = waiting
            .filter(|pending| self.shows(&pending.owner) && !is_splash(&page.screen))
            .and_then(|_| self.calls.busy(self.around.now()));
        let failed = self
            .calls
            .failed
            .as_ref()
            .filter(|failed| self.shows(&failed.owner));
        let failure = failed
            .map(|failed| failed.failure.clone())
            .or_else(|| self.link_failure());
        let id = self.id(&page, busy, failure.as_ref());
        View {
            revision: self.revision,
            id,
            locale: self.around.locale.clone(),
            brand: self.around.setup.brand.clone(),
            platform: self.around.setup.platform,
            back: page.back,
            support: offers_support(&page.screen),
            leave: page.leave,
            progress: page.progress,
            busy,
            errors: page.errors,
            warning: page.warning,
            notices: page.notices,
            alert: page.alert,
            failure,
            banners: self.banners(),
            dialog: self.dialog.as_ref().map(|dialog| Dialog {
                kind: dialog.kind.to_owned(),
                choices: dialog.choices.clone(),
            }),
            screen: page.screen,
        }
    }

    /// Whether 「お困りの場合」 is on the visible screen.
    pub(super) fn offers_support(&self) -> bool {
        offers_support(&self.page().screen)
    }

    /// The link out of `no-card-help` works only with a network.
    fn link_failure(&self) -> Option<Failure> {
        match self.over.last() {
            Some(Over::NoCard { link_failed: true }) => {
                Some(self.failure(&crate::CallError::Offline))
            }
            Some(_) | None => None,
        }
    }

    /// The page's id, or the name of what lies over it where that has one.
    fn id(&self, page: &Page, busy: Option<Busy>, failure: Option<&Failure>) -> String {
        let screen = page.id.split('/').next().unwrap_or_default();
        let dialog = self
            .dialog
            .as_ref()
            .map(|dialog| format!("{screen}/dialog-{}", dialog.kind));
        let failure = failure.and_then(|failure| failure.message.code.strip_prefix("fail."));
        let banner = self
            .banners()
            .first()
            .filter(|_| page.id == "welcome")
            .map(|banner| match banner.kind.as_str() {
                "back-online" => "offline/back-online",
                "maintenance-planned" => "maintenance",
                "maintenance-active" => "maintenance/active",
                _ => "offline",
            });
        [
            dialog,
            busy.map(|_| format!("{screen}/busy")),
            failure.map(|failure| format!("{screen}/{failure}")),
            failure.map(|failure| format!("{screen}/fail-{failure}")),
            banner.map(str::to_owned),
        ]
        .into_iter()
        .flatten()
        .find(|id| is_state_id(id))
        .unwrap_or_else(|| page.id.clone())
    }
}

/// The splash waits without saying so.
fn is_splash(screen: &Screen) -> bool {
    matches!(screen, Screen::Welcome(view) if view.phase == crate::WelcomePhase::Starting)
}

/// Capture screens have no room for it, and `support` is it.
fn offers_support(screen: &Screen) -> bool {
    !matches!(
        screen,
        Screen::DocumentCapture(_) | Screen::FaceCapture(_) | Screen::Support(_)
    )
}
