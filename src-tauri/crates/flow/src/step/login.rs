//! `login`: address and password.
//!
//! Trigger: ログイン, a refused session, a changed password. Outcome: signed in, or help.

use jiff::Timestamp;
use toroku_domain::{Email, Password, Typed};

use crate::chapter::{Asks, Env, Page};
use crate::step::{Outcome, field};
use crate::{Alert, Call, LoginAction, LoginReply, LoginView, Message, Screen, Tone, jst};

/// Codes this screen emits.
pub(crate) const MESSAGE_CODES: &[&str] = &[
    "email.required",
    "password.required",
    "login.failed",
    "login.locked",
    "login.reset-done",
    "email.folded",
];

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Said {
    /// A field is empty: address, password.
    Required(bool, bool),
    /// Address or password is wrong.
    Failed,
    /// Stopped for a while.
    Locked(Timestamp),
    /// The password was changed.
    ResetDone,
    /// The session was refused.
    Expired,
}

/// The screen's state.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Login {
    email: Typed,
    repaired: bool,
    said: Option<Said>,
}

/// Out of the screen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Exit {
    /// Signed in.
    In,
    /// ログインでお困りの場合.
    Help,
    /// 新規登録.
    SignUp,
    /// パスワードを再設定する.
    Reset,
}

impl Login {
    /// The screen with an address.
    pub(crate) fn new(email: &str) -> Self {
        Self {
            email: Typed::from(email),
            ..Self::default()
        }
    }

    /// After a refused session.
    pub(crate) fn expired(email: &str) -> Self {
        Self {
            said: Some(Said::Expired),
            ..Self::new(email)
        }
    }

    /// After a new password.
    pub(crate) fn reset_done(email: &str) -> Self {
        Self {
            said: Some(Said::ResetDone),
            ..Self::new(email)
        }
    }

    /// The address as typed.
    pub(crate) fn email(&self) -> &str {
        self.email.expose()
    }

    /// A button or the field.
    pub(crate) fn update(&mut self, action: LoginAction, asks: &mut Asks) -> Outcome<Exit> {
        match action {
            LoginAction::Edit { email } => {
                self.email = email;
                self.repaired = false;
                Outcome::Typed
            }
            LoginAction::Login { email, password } => {
                self.submit(email, &password, asks);
                Outcome::Stay
            }
            LoginAction::Help => Outcome::Exit(Exit::Help),
            LoginAction::SignUp => Outcome::Exit(Exit::SignUp),
            LoginAction::Reset => Outcome::Exit(Exit::Reset),
        }
    }

    /// The backend's answer.
    pub(crate) fn answered(&mut self, reply: &LoginReply) -> Outcome<Exit> {
        self.said = match reply {
            LoginReply::In => return Outcome::Exit(Exit::In),
            LoginReply::Failed => Some(Said::Failed),
            LoginReply::Locked { until } => Some(Said::Locked(*until)),
        };
        Outcome::Stay
    }

    /// A second passed. Answers whether the stop is over.
    pub(crate) fn tick(&mut self, env: Env<'_>) -> bool {
        let over = matches!(self.said, Some(Said::Locked(until)) if until <= env.now);
        if over {
            self.said = None;
        }
        over
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let view = LoginView {
            email: self.email.expose().to_owned(),
            locked: matches!(self.said, Some(Said::Locked(_))),
        };
        let mut page = Page::new(self.id(), Screen::Login(view));
        if let Some(Said::Required(email, password)) = self.said {
            let empty = |is: bool, name: &str| {
                is.then(|| field(name, Message::new(&format!("{name}.required"))))
            };
            page.errors.extend(empty(email, "email"));
            page.errors.extend(empty(password, "password"));
        }
        if self.repaired {
            let message = Message::new("email.folded").with("email", self.email.expose());
            page.notices.push(field("email", message));
        }
        page.alert = self.alert(env);
        page
    }

    fn submit(&mut self, email: Typed, password: &Typed, asks: &mut Asks) {
        self.email = email;
        self.repaired = false;
        let read = Email::parse(self.email.expose());
        let missing = (
            self.email.expose().trim().is_empty(),
            password.expose().is_empty(),
        );
        self.said = (missing.0 || missing.1).then_some(Said::Required(missing.0, missing.1));
        if let Ok(read) = &read
            && read.repaired
        {
            self.email = Typed::from(read.value.expose());
            self.repaired = true;
        }
        if self.said.is_some() {
            return;
        }
        match (read, Password::existing(password)) {
            (Ok(email), Ok(password)) => {
                asks.call = Some(Call::Login {
                    email: email.value,
                    password,
                });
            }
            // No address has this form: said as any other failure.
            (Ok(_) | Err(_), _) => self.said = Some(Said::Failed),
        }
    }

    fn id(&self) -> &'static str {
        match self.said {
            Some(Said::Required(..)) => "login/required",
            Some(Said::Failed) => "login/failed",
            Some(Said::Locked(_)) => "login/locked",
            Some(Said::ResetDone) => "login/reset-done",
            Some(Said::Expired) => "login/expired",
            None if self.repaired => "login/folded",
            None => "login",
        }
    }

    fn alert(&self, env: Env<'_>) -> Option<Alert> {
        let (tone, message) = match self.said? {
            Said::Failed => (Tone::Error, Message::new("login.failed")),
            Said::Locked(until) => (
                Tone::Error,
                Message::new("login.locked").with("time", jst::moment(until, env.now)),
            ),
            Said::ResetDone => (Tone::Success, Message::new("login.reset-done")),
            Said::Required(..) | Said::Expired => return None,
        };
        Some(Alert { tone, message })
    }
}
