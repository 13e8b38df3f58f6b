//! The code of a mail: `account-otp` and `password-reset-otp`.
//!
//! Purpose: counts down by the server's time, and resends by its rules. Trigger: a mail was
//! sent. Outcome: a code to be verified, a resend, another address.

mod said;

use jiff::{SignedDuration, Timestamp};
use toroku_domain::{OneTimeCode, OneTimeCodeReason, Typed};

pub(crate) use self::said::MESSAGE_CODES;
use crate::chapter::{Env, Page};
use crate::step::{Outcome, field};
use crate::{
    CodeReply, CodeSent, CodeSentReply, Message, OtpAction, OtpPhase, OtpView, ResendPhase, Screen,
    jst,
};

/// The field's name in errors.
const FIELD: &str = "code";
/// The remaining time is announced when this many minutes are left, for so many seconds.
const ANNOUNCED: [i64; 2] = [5, 1];
const ANNOUNCED_FOR: i64 = 5;

/// What the code is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// `account-otp`.
    Registration,
    /// `password-reset-otp`.
    Reset,
}

/// What is said of the last action.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Said {
    /// The code cannot be one.
    Unread(OneTimeCodeReason),
    /// The code is wrong.
    Wrong { left: u32 },
    /// A new mail was sent.
    Resent,
    /// Too early for a new mail.
    TooEarly,
    /// No more mails.
    Limit,
}

/// The screen's state.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct CodeEntry {
    purpose: Purpose,
    sent: CodeSent,
    email: String,
    code: Typed,
    phase: OtpPhase,
    said: Option<Said>,
    limit: bool,
    resent: bool,
    resumed: bool,
}

/// Out of the screen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Exit {
    /// A code to be verified.
    Verify(OneTimeCode),
    /// 再送する.
    Resend,
    /// メールアドレスを変更する.
    ChangeEmail,
    /// ログイン.
    Login,
}

impl CodeEntry {
    /// A code is on its way to this address.
    pub(crate) fn new(purpose: Purpose, email: &str, sent: CodeSent) -> Self {
        Self {
            purpose,
            sent,
            email: email.to_owned(),
            code: Typed::default(),
            phase: OtpPhase::Open,
            said: None,
            limit: false,
            resent: false,
            resumed: false,
        }
    }

    /// The same after a kill.
    pub(crate) fn resumed(mut self) -> Self {
        self.resumed = true;
        self
    }

    /// The registration or reset.
    pub(crate) fn sent(&self) -> &CodeSent {
        &self.sent
    }

    /// Where the mail went.
    pub(crate) fn email(&self) -> &str {
        &self.email
    }

    /// A button or the field.
    pub(crate) fn update(&mut self, action: OtpAction, env: Env<'_>) -> Outcome<Exit> {
        match action {
            OtpAction::Edit { code } => {
                self.code = code;
                return Outcome::Typed;
            }
            OtpAction::Verify { code } => {
                self.code = code;
                if self.phase == OtpPhase::Open {
                    return self.read();
                }
            }
            OtpAction::Resend => {
                if env.now < self.sent.resend_at {
                    self.said = Some(Said::TooEarly);
                } else if !self.limit {
                    return Outcome::Exit(Exit::Resend);
                }
            }
            OtpAction::ChangeEmail => return Outcome::Exit(Exit::ChangeEmail),
            OtpAction::Login => return Outcome::Exit(Exit::Login),
        }
        Outcome::Stay
    }

    /// The answer to a code that was not right. `true`: the registration or reset is over.
    pub(crate) fn refused(&mut self, reply: &CodeReply) -> bool {
        self.said = None;
        match reply {
            CodeReply::Right { .. } => {}
            CodeReply::Wrong { left } => self.said = Some(Said::Wrong { left: *left }),
            CodeReply::Locked => self.phase = OtpPhase::Locked,
            CodeReply::Expired => self.phase = OtpPhase::Expired,
            CodeReply::Gone => return true,
        }
        false
    }

    /// The answer to a resend. `true`: the registration or reset is over.
    pub(crate) fn resend_answered(&mut self, reply: CodeSentReply) -> bool {
        match reply {
            CodeSentReply::Sent(sent) => {
                self.sent = sent;
                self.code = Typed::default();
                self.phase = OtpPhase::Open;
                self.said = Some(Said::Resent);
                self.resent = true;
            }
            CodeSentReply::TooEarly(at) => {
                self.sent.resend_at = at;
                self.said = Some(Said::TooEarly);
            }
            CodeSentReply::Limit => {
                self.limit = true;
                self.said = Some(Said::Limit);
            }
            CodeSentReply::Gone => return true,
        }
        false
    }

    /// A second passed. Answers whether the code ran out with it, or the wait for a resend.
    pub(crate) fn tick(&mut self, env: Env<'_>) -> bool {
        let mut changed = false;
        if self.phase == OtpPhase::Open && env.now >= self.sent.expires_at {
            self.phase = OtpPhase::Expired;
            self.said = None;
            changed = true;
        }
        if self.said == Some(Said::TooEarly) && env.now >= self.sent.resend_at {
            self.said = None;
            changed = true;
        }
        changed
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let left = self
            .sent
            .expires_at
            .duration_since(env.now)
            .max(SignedDuration::ZERO);
        let seconds = if self.phase == OtpPhase::Open {
            left.as_secs()
        } else {
            0
        };
        let wait = whole_seconds(self.sent.resend_at, env.now);
        let view = OtpView {
            email: self.email.clone(),
            code: self.code.expose().to_owned(),
            phase: self.phase,
            expires_at: jst::clock(self.sent.expires_at),
            remaining: (part(seconds / 60), part(seconds % 60)),
            announce: announcement(seconds),
            resend: match (self.limit, wait) {
                (true, _) => ResendPhase::Limit,
                (false, 0) => ResendPhase::Ready,
                (false, _) => ResendPhase::Waiting,
            },
            resend_in: wait,
            help_open: self.resent,
        };
        let screen = match self.purpose {
            Purpose::Registration => Screen::AccountOtp(view),
            Purpose::Reset => Screen::PasswordResetOtp(view),
        };
        let mut page = Page::new(self.id(), screen);
        page.errors
            .extend(self.error().map(|message| field(FIELD, message)));
        page.alert = self.alert();
        page
    }

    fn read(&mut self) -> Outcome<Exit> {
        match OneTimeCode::parse(self.code.expose()) {
            Ok(code) => {
                self.said = None;
                Outcome::Exit(Exit::Verify(code))
            }
            Err(reason) => {
                self.said = Some(Said::Unread(reason));
                Outcome::Stay
            }
        }
    }
}

/// Seconds until then, a started one counted whole.
fn whole_seconds(until: Timestamp, now: Timestamp) -> u32 {
    let left = until.duration_since(now);
    let started = i64::from(left.subsec_nanos() > 0);
    part(left.as_secs().saturating_add(started))
}

/// A count that is not negative.
fn part(count: i64) -> u32 {
    u32::try_from(count.max(0)).unwrap_or(u32::MAX)
}

/// What is announced: five and one minutes left, nothing else.
fn announcement(seconds: i64) -> Option<Message> {
    ANNOUNCED
        .into_iter()
        .find(|minutes| (minutes * 60 - ANNOUNCED_FOR..=minutes * 60).contains(&seconds))
        .map(|minutes| Message::new("otp.remaining").with("n", minutes))
}

#[cfg(test)]
mod tests {
    use super::{announcement, whole_seconds};
    use jiff::Timestamp;

    #[test]
    fn announces_twice_only() {
        let told: Vec<i64> = (0..=600)
            .filter(|left| announcement(*left).is_some())
            .collect();
        assert_eq!(told, (55..=60).chain(295..=300).collect::<Vec<_>>());
    }

    #[test]
    fn a_started_second_counts() {
        let now = Timestamp::from_millisecond(400).unwrap();
        assert_eq!(whole_seconds(Timestamp::from_second(2).unwrap(), now), 2);
        assert_eq!(whole_seconds(now, now), 0);
    }
}
