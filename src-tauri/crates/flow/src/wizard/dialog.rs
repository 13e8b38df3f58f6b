//! Questions over the screen.

use crate::chapter::{Asks, Go};
use crate::{AccessDraft, Call, DialogChoice, DraftPart, Effect};

use super::Wizard;
use super::calls::Owner;
use super::place::Place;
use crate::chapter::start::StartChapter;
use crate::step::welcome::Note;

/// An open question.
#[derive(Debug, Clone)]
pub(super) struct OpenDialog {
    pub(super) kind: &'static str,
    pub(super) choices: Vec<DialogChoice>,
    /// Who hears the answer; the wizard's own go there when the work is left.
    pub(super) owner: Owner,
}

impl Wizard {
    /// A button of the open question; one it does not have changes nothing.
    pub(super) fn choose(&mut self, choice: DialogChoice, effects: &mut Vec<Effect>) {
        let Some(dialog) = self
            .dialog
            .take_if(|dialog| dialog.choices.contains(&choice))
        else {
            return;
        };
        self.revision += 1;
        if choice == DialogChoice::Stay {
            return;
        }
        if choice == DialogChoice::Discard {
            self.drop_application(effects);
        }
        let mut asks = Asks::default();
        match dialog.owner {
            Owner::Place => {
                let next = self
                    .place
                    .chapter_mut()
                    .answer(choice, self.around.env(), &mut asks);
                self.apply(next, asks, &Owner::Place, effects);
            }
            Owner::Over => {
                if let Some(over) = self.over.last_mut() {
                    let next = over.answer(choice, &mut asks);
                    self.apply(next, asks, &Owner::Over, effects);
                }
            }
            Owner::Wizard(go) => self.decide(choice, go, effects),
        }
    }

    /// 消去する: what was sent is to go too. Where the backend cannot be reached, it forgets by itself.
    fn drop_application(&mut self, effects: &mut Vec<Effect>) {
        let draft = self.around.draft.as_ref().map(|draft| &draft.part);
        if let Some(DraftPart::Access(AccessDraft {
            application: Some(application),
            ..
        })) = draft
        {
            let application = application.clone();
            let call = Call::DropApplication { application };
            effects.push(self.calls.start_background(call));
        }
    }

    /// `dialog.leave-access` and `dialog.logout`.
    fn decide(&mut self, choice: DialogChoice, go: Go, effects: &mut Vec<Effect>) {
        match choice {
            DialogChoice::Later => {
                self.keep_draft(effects);
                self.go(Go::Home, effects);
            }
            DialogChoice::Discard => {
                self.emit(Effect::WipeDraft, effects);
                self.go(Go::GroupMenu, effects);
            }
            DialogChoice::Logout => self.log_out(go, effects),
            DialogChoice::Stay | DialogChoice::ChangeDocument | DialogChoice::Withdraw => {}
        }
    }

    fn log_out(&mut self, go: Go, effects: &mut Vec<Effect>) {
        self.left = None;
        self.over.clear();
        self.emit(Effect::WipeDraft, effects);
        self.emit(Effect::EndSession, effects);
        match go {
            Go::Welcome => {
                self.enter(
                    Place::Start(StartChapter::welcome(Some(Note::LoggedOut))),
                    effects,
                );
            }
            other => self.go(other, effects),
        }
    }

    /// Asks whether to log out; afterwards it goes to `welcome/logged-out` or to `login`.
    pub(super) fn ask_logout(&mut self, to_login: bool) {
        let go = if to_login {
            Go::Login(String::new())
        } else {
            Go::Welcome
        };
        self.dialog = Some(OpenDialog {
            kind: "logout",
            choices: vec![DialogChoice::Logout, DialogChoice::Stay],
            owner: Owner::Wizard(go),
        });
    }
}
