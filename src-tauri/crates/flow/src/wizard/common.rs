//! What any page may send.

use crate::chapter::{Asks, Go};
use crate::over::Over;
use crate::{CommonAction, DialogChoice, Effect, NoCardHelpAction, Screen, SupportTopic, UiAction};

use super::Wizard;
use super::calls::Owner;
use super::dialog::OpenDialog;

impl Wizard {
    pub(super) fn common(&mut self, action: CommonAction, effects: &mut Vec<Effect>) {
        match action {
            CommonAction::Back => self.back(effects),
            CommonAction::Support => {
                if self.dialog.is_none() && self.offers_support() {
                    self.revision += 1;
                    let topic = matches!(self.page().screen, Screen::CameraDenied(_))
                        .then_some(SupportTopic::Camera);
                    self.go(Go::Support(topic), effects);
                }
            }
            CommonAction::Leave => {
                if self.dialog.is_none() && !self.calls.waits() && self.page().leave {
                    self.revision += 1;
                    self.dialog = Some(OpenDialog {
                        kind: "leave-access",
                        choices: vec![
                            DialogChoice::Stay,
                            DialogChoice::Later,
                            DialogChoice::Discard,
                        ],
                        owner: Owner::Wizard(Go::Home),
                    });
                }
            }
            CommonAction::Retry => self.retry(effects),
            CommonAction::Dialog { choice } => self.choose(choice, effects),
            CommonAction::Contact => {
                effects.push(Effect::OpenUrl(self.around.setup.brand.support_url.clone()));
            }
            CommonAction::SetLocale { locale } => {
                if crate::LOCALES.contains(&locale.as_str()) {
                    self.around.locale = locale;
                    self.revision += 1;
                }
            }
            CommonAction::Returned => self.returned(effects),
            CommonAction::Network { online } => self.network(online, effects),
        }
    }

    /// 「戻る」 and the system's back: first what lies on top, then the wait, then the step.
    fn back(&mut self, effects: &mut Vec<Effect>) {
        if self.dialog.take().is_some() {
            self.revision += 1;
            return;
        }
        if self.calls.waits() && self.shows(&self.waiting_owner()) {
            self.revision += 1;
            self.calls.cancel();
            self.place.chapter_mut().cancelled();
            return;
        }
        if self.over.last_mut().is_some() {
            self.revision += 1;
            self.uncover();
            return;
        }
        if !self.place.chapter().page(self.around.env()).back {
            self.emit(Effect::LeaveApp, effects);
            return;
        }
        self.calls.failed = None;
        let mut asks = Asks::default();
        let next = self.place.chapter_mut().back(self.around.env(), &mut asks);
        self.apply(next, asks, &Owner::Place, effects);
    }

    pub(super) fn retry(&mut self, effects: &mut Vec<Effect>) {
        let visible = self
            .calls
            .failed
            .as_ref()
            .is_some_and(|failed| self.shows(&failed.owner));
        if self.dialog.is_some() || self.calls.waits() {
            return;
        }
        if !visible {
            if let Some(Over::NoCard { link_failed: true }) = self.over.last() {
                let open = UiAction::NoCardHelp(NoCardHelpAction::OpenMynaportal);
                self.act(open, effects);
            }
            return;
        }
        if let Some(effect) = self.calls.retry(self.around.now()) {
            self.revision += 1;
            effects.push(effect);
        }
    }

    /// Takes the screen on top away; a failure shown there goes with it.
    pub(super) fn uncover(&mut self) {
        self.over.pop();
        if self
            .calls
            .failed
            .as_ref()
            .is_some_and(|failed| failed.owner == Owner::Over)
        {
            self.calls.failed = None;
        }
    }

    /// Whether what this owner waits for is on the visible screen.
    pub(super) fn shows(&self, owner: &Owner) -> bool {
        match owner {
            Owner::Over => !self.over.is_empty(),
            Owner::Place | Owner::Wizard(_) => self.over.is_empty(),
        }
    }

    pub(super) fn waiting_owner(&self) -> Owner {
        self.calls
            .pending
            .as_ref()
            .map_or(Owner::Place, |pending| pending.owner.clone())
    }
}
