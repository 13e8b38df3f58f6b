//! `support`: topics opened in place, カスタマーセンター, 退会.
//!
//! Trigger: 「お困りの場合」 and links to a topic. Outcome: back to the covered screen, or
//! `welcome/withdrawn`.

use jiff::Timestamp;
use toroku_domain::{Password, Typed};

use crate::chapter::{Asks, Env, Go, Next, Page, documents};
use crate::step::field;
use crate::step::store_code::store_codes;
use crate::{
    Alert, Call, DialogChoice, Effect, Message, Screen, SupportAction, SupportTopic, SupportView,
    Tone, WithdrawReply, jst,
};

/// The password's name in errors.
const FIELD: &str = "password";
/// Codes this screen emits.
pub(crate) const MESSAGE_CODES: &[&str] = &["password.required", "support.withdraw.wrong"];

/// The screen's state.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Support {
    topic: Option<SupportTopic>,
    copied: bool,
    /// The page that the browser could not be opened on.
    no_browser: Option<String>,
    password: Option<Password>,
    error: Option<&'static str>,
    /// Stopped until then, after too many wrong passwords.
    locked: Option<Timestamp>,
}

impl Support {
    /// The screen on a topic.
    pub(crate) fn new(topic: Option<SupportTopic>) -> Self {
        Self {
            topic,
            copied: false,
            no_browser: None,
            password: None,
            error: None,
            locked: None,
        }
    }

    /// The browser could not be opened on this page.
    pub(crate) fn no_browser(&mut self, url: String) {
        self.no_browser = Some(url);
    }

    /// A button.
    pub(crate) fn update(&mut self, action: SupportAction, env: Env<'_>, asks: &mut Asks) -> Next {
        match action {
            SupportAction::Open { topic } => {
                if !topics(env).contains(&topic) {
                    return Next::Resync;
                }
                *self = Self::new(Some(topic));
            }
            SupportAction::Close => *self = Self::new(None),
            SupportAction::CopyReference => {
                self.copied = true;
                asks.effects.push(Effect::Copy(reference(env)));
            }
            SupportAction::LoginHelp => return Next::Go(Go::LoginHelp),
            SupportAction::NoCard => return Next::Go(Go::NoCard),
            SupportAction::CameraHelp => return Next::Go(Go::CameraHelp),
            SupportAction::Withdraw { password } => return self.withdraw(&password, env, asks),
        }
        Next::Stay
    }

    /// 「退会する」 of the dialog.
    pub(crate) fn answer(&mut self, choice: DialogChoice, asks: &mut Asks) -> Next {
        match (choice, self.password.take()) {
            (DialogChoice::Withdraw, Some(password)) => {
                asks.call = Some(Call::Withdraw { password });
                Next::Stay
            }
            (_, _) => Next::Resync,
        }
    }

    /// What came of 退会.
    pub(crate) fn withdrawn(&mut self, reply: WithdrawReply, asks: &mut Asks) -> Next {
        match reply {
            WithdrawReply::Gone => {
                asks.effects.extend([Effect::WipeDraft, Effect::EndSession]);
                return Next::Go(Go::Withdrawn);
            }
            WithdrawReply::Refused => self.error = Some("support.withdraw.wrong"),
            WithdrawReply::Locked { until } => self.locked = Some(until),
        }
        Next::Stay
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>, online: bool) -> Page {
        let offline = !online;
        let state = if self.no_browser.is_some() {
            Some("no-browser")
        } else {
            self.topic
                .map(topic_state)
                .or_else(|| offline.then_some("offline"))
        };
        let id = state.map_or_else(|| "support".to_owned(), |state| format!("support/{state}"));
        let view = SupportView {
            topics: topics(env),
            topic: self.topic,
            reference: reference(env),
            copied: self.copied,
            version: env.setup.version.clone(),
            documents: documents(env),
            no_browser: self.no_browser.clone(),
            offline,
            store_codes: if self.topic == Some(SupportTopic::Install) {
                store_codes(env.setup)
            } else {
                Vec::new()
            },
        };
        let mut page = Page::new(id, Screen::Support(view));
        page.errors
            .extend(self.error.map(|code| field(FIELD, Message::new(code))));
        page.alert = self.locked.map(|until| Alert {
            tone: Tone::Error,
            message: Message::new("login.locked").with("time", jst::moment(until, env.now)),
        });
        page
    }

    fn withdraw(&mut self, password: &Typed, env: Env<'_>, asks: &mut Asks) -> Next {
        if env.member.is_none() || self.topic != Some(SupportTopic::Withdraw) {
            return Next::Resync;
        }
        if let Ok(password) = Password::existing(password) {
            (self.error, self.locked) = (None, None);
            self.password = Some(password);
            asks.dialog = Some(("withdraw", vec![DialogChoice::Withdraw, DialogChoice::Stay]));
        } else {
            self.error = Some("password.required");
        }
        Next::Stay
    }
}

/// お問い合わせ番号 of this launch.
fn reference(env: Env<'_>) -> String {
    crate::wizard::reference(env.setup.seed)
}

/// The topics on offer: login help for people without a session, 退会 for those with one.
fn topics(env: Env<'_>) -> Vec<SupportTopic> {
    use SupportTopic as Topic;
    let signed_in = env.member.is_some();
    let all = [
        Topic::Group,
        Topic::Mail,
        Topic::Login,
        Topic::Identity,
        Topic::Camera,
        Topic::Documents,
        Topic::Face,
        Topic::Pending,
        Topic::CheckupCode,
        Topic::Tracking,
        Topic::Install,
        Topic::Withdraw,
    ];
    let offered = |topic: &Topic| match topic {
        Topic::Login => !signed_in,
        Topic::Withdraw => signed_in,
        Topic::Group
        | Topic::Mail
        | Topic::Identity
        | Topic::Camera
        | Topic::Documents
        | Topic::Face
        | Topic::Pending
        | Topic::CheckupCode
        | Topic::Tracking
        | Topic::Install => true,
    };
    all.into_iter().filter(offered).collect()
}

/// The state's name of an open topic.
fn topic_state(topic: SupportTopic) -> &'static str {
    match topic {
        SupportTopic::Group => "group",
        SupportTopic::Mail => "mail",
        SupportTopic::Login => "login",
        SupportTopic::Identity => "identity",
        SupportTopic::Camera => "camera",
        SupportTopic::Documents => "documents",
        SupportTopic::Face => "face",
        SupportTopic::Pending => "pending",
        SupportTopic::CheckupCode => "checkup-code",
        SupportTopic::Tracking => "tracking",
        SupportTopic::Install => "install",
        SupportTopic::Withdraw => "withdraw",
    }
}

#[cfg(test)]
mod tests {
    use super::Support;
    use crate::chapter::{Asks, Go, Next};
    use crate::{DialogChoice, Effect, SupportTopic, WithdrawReply};

    #[test]
    fn a_wrong_password_keeps_the_account() {
        let mut support = Support::new(Some(SupportTopic::Withdraw));
        let refused = support.withdrawn(WithdrawReply::Refused, &mut Asks::default());
        assert_eq!(refused, Next::Stay);
        assert_eq!(support.error, Some("support.withdraw.wrong"));
    }

    #[test]
    fn a_gone_account_leaves_nothing() {
        let mut asks = Asks::default();
        let next = Support::new(None).withdrawn(WithdrawReply::Gone, &mut asks);
        assert_eq!(next, Next::Go(Go::Withdrawn));
        assert_eq!(asks.effects, [Effect::WipeDraft, Effect::EndSession]);
    }

    #[test]
    fn only_its_own_dialog_is_answered() {
        let next = Support::new(None).answer(DialogChoice::Withdraw, &mut Asks::default());
        assert_eq!(next, Next::Resync);
    }
}
