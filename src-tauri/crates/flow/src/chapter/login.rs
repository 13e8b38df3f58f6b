//! ログイン and the password's reset (guide 2).

use crate::chapter::{Asks, Chapter, Env, Go, Next, Page};
use crate::step::login::{self, Login};
use crate::step::one_time_code::{self, CodeEntry, Purpose};
use crate::step::password_reset_new::{self, ResetNew};
use crate::step::password_reset_request::{ResetRequest, Sent};
use crate::step::{login_help, settle};
use crate::{Call, CodeReply, Reply, UiAction};

/// The open screen over `login`.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    Login,
    Help,
    Request(ResetRequest),
    Code(CodeEntry),
    New(ResetNew),
}

/// The chapter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LoginChapter {
    step: Step,
    login: Login,
}

impl LoginChapter {
    /// `login` with an address.
    pub(crate) fn start(email: &str) -> Self {
        Self {
            step: Step::Login,
            login: Login::new(email),
        }
    }

    /// `login/expired`.
    pub(crate) fn expired(email: &str) -> Self {
        Self {
            step: Step::Login,
            login: Login::expired(email),
        }
    }

    /// `password-reset-request`.
    pub(crate) fn reset(email: &str) -> Self {
        Self {
            step: Step::Request(ResetRequest::new(email)),
            login: Login::new(email),
        }
    }

    fn login_exit(&mut self, exit: &login::Exit) -> Next {
        match exit {
            login::Exit::In => return Next::Go(Go::SignedIn(Box::new(Go::Home))),
            login::Exit::SignUp => return Next::Go(Go::SignUp),
            login::Exit::Help => self.step = Step::Help,
            login::Exit::Reset => self.request_again(),
        }
        Next::Stay
    }

    fn request(&mut self, email: &str) {
        self.step = Step::Request(ResetRequest::new(email));
    }

    fn sent(&mut self, sent: Sent) -> Next {
        if let Step::Request(step) = &self.step {
            self.step = Step::Code(CodeEntry::new(Purpose::Reset, step.email(), sent.0));
        }
        Next::Stay
    }

    fn code_exit(&mut self, exit: one_time_code::Exit, asks: &mut Asks) -> Next {
        let Step::Code(step) = &self.step else {
            return Next::Resync;
        };
        let reset = step.sent().id.clone();
        match exit {
            one_time_code::Exit::Verify(code) => {
                asks.call = Some(Call::VerifyReset { reset, code });
            }
            one_time_code::Exit::Resend => asks.call = Some(Call::ResendReset { reset }),
            one_time_code::Exit::ChangeEmail => self.request_again(),
            one_time_code::Exit::Login => self.step = Step::Login,
        }
        Next::Stay
    }

    /// `password-reset-request` with the address used so far.
    fn request_again(&mut self) {
        let email = match &self.step {
            Step::Code(step) => step.email().to_owned(),
            Step::New(step) => step.email().to_owned(),
            Step::Request(step) => step.email().to_owned(),
            Step::Login | Step::Help => self.login.email().to_owned(),
        };
        self.request(&email);
    }

    fn new_exit(&mut self, exit: &password_reset_new::Exit) -> Next {
        match (exit, &self.step) {
            (password_reset_new::Exit::Changed, Step::New(step)) => {
                self.login = Login::reset_done(step.email());
                self.step = Step::Login;
            }
            (password_reset_new::Exit::Changed, _) => return Next::Resync,
            (password_reset_new::Exit::StartOver, _) => self.request_again(),
        }
        Next::Stay
    }

    fn code_answered(&mut self, reply: &CodeReply) -> Next {
        let Step::Code(step) = &mut self.step else {
            return Next::Resync;
        };
        match reply {
            CodeReply::Right { reset_token } => {
                let token = reset_token.as_deref().unwrap_or_default();
                self.step = Step::New(ResetNew::new(&step.sent().id, token, step.email()));
            }
            CodeReply::Wrong { .. } | CodeReply::Locked | CodeReply::Expired | CodeReply::Gone => {
                if step.refused(reply) {
                    self.request_again();
                }
            }
        }
        Next::Stay
    }
}

impl Chapter for LoginChapter {
    fn act(&mut self, action: UiAction, env: Env<'_>, asks: &mut Asks) -> Next {
        match (&mut self.step, action) {
            (Step::Login, UiAction::Login(action)) => {
                let outcome = self.login.update(action, asks);
                settle(outcome, |exit| self.login_exit(&exit))
            }
            (Step::Help, UiAction::LoginHelp(action)) => {
                match login_help::update(&action, self.login.email().to_owned()) {
                    Go::Reset(email) => {
                        self.request(&email);
                        Next::Stay
                    }
                    go => Next::Go(go),
                }
            }
            (Step::Request(step), UiAction::PasswordResetRequest(action)) => {
                let outcome = step.update(action, asks);
                settle(outcome, |sent| self.sent(sent))
            }
            (Step::Code(step), UiAction::PasswordResetOtp(action)) => {
                let outcome = step.update(action, env);
                settle(outcome, |exit| self.code_exit(exit, asks))
            }
            (Step::New(step), UiAction::PasswordResetNew(action)) => {
                let outcome = step.update(action, env, asks);
                settle(outcome, |exit| self.new_exit(&exit))
            }
            // Out of sync: an action of another screen.
            (_, _) => Next::Resync,
        }
    }

    fn back(&mut self, _env: Env<'_>, _asks: &mut Asks) -> Next {
        match &self.step {
            Step::Login => return Next::Go(Go::Welcome),
            Step::Help => self.step = Step::Login,
            Step::Request(_) => self.step = Step::Help,
            Step::Code(_) | Step::New(_) => self.request_again(),
        }
        Next::Stay
    }

    fn reply(&mut self, reply: Reply, _env: Env<'_>, _asks: &mut Asks) -> Next {
        match (&mut self.step, reply) {
            (Step::Login, Reply::Login(reply)) => {
                let outcome = self.login.answered(&reply);
                settle(outcome, |exit| self.login_exit(&exit))
            }
            (Step::Request(step), Reply::CodeSent(reply)) => {
                let outcome = step.answered(reply);
                settle(outcome, |sent| self.sent(sent))
            }
            (Step::Code(step), Reply::CodeSent(reply)) => {
                if step.resend_answered(reply) {
                    self.request_again();
                }
                Next::Stay
            }
            (Step::Code(_), Reply::Code(reply)) => self.code_answered(&reply),
            (Step::New(step), Reply::SetPassword(reply)) => {
                let outcome = step.answered(reply);
                settle(outcome, |exit| self.new_exit(&exit))
            }
            // Out of sync: a reply to a screen that was left.
            (_, _) => Next::Resync,
        }
    }

    fn tick(&mut self, env: Env<'_>, _asks: &mut Asks) -> Next {
        let changed = match &mut self.step {
            Step::Login => self.login.tick(env),
            Step::Code(step) => step.tick(env),
            Step::Help | Step::Request(_) | Step::New(_) => false,
        };
        if changed { Next::Stay } else { Next::Typed }
    }

    fn page(&self, env: Env<'_>) -> Page {
        match &self.step {
            Step::Login => self.login.page(env),
            Step::Help => login_help::page(),
            Step::Request(step) => step.page(),
            Step::Code(step) => step.page(env),
            Step::New(step) => step.page(env),
        }
    }
}
