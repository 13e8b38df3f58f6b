//! Screens opened over any other: the covered one stays as it is, typed values and all.

use crate::chapter::{Asks, Env, Go, Next, Page};
use crate::step::support::Support;
use crate::step::{camera_help, login_help, no_card_help};
use crate::{DialogChoice, Effect, Reply, SupportTopic, UiAction};

/// A screen over another.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Over {
    /// `no-card-help`.
    NoCard {
        /// The link was pressed without a network.
        link_failed: bool,
    },
    /// `support`.
    Support(Support),
    /// `login-help` from `support`.
    LoginHelp,
    /// `camera-denied/help` from `support`.
    CameraHelp,
}

impl Over {
    /// `support` on a topic.
    pub(crate) fn support(topic: Option<SupportTopic>) -> Self {
        Self::Support(Support::new(topic))
    }

    /// `support/no-browser`.
    pub(crate) fn without_browser(url: String) -> Self {
        let mut support = Support::new(None);
        support.no_browser(url);
        Self::Support(support)
    }

    /// A page's action.
    pub(crate) fn act(
        &mut self,
        action: UiAction,
        env: Env<'_>,
        online: bool,
        asks: &mut Asks,
    ) -> Next {
        match (self, action) {
            (Self::NoCard { link_failed }, UiAction::NoCardHelp(action)) => {
                match no_card_help::update(&action, online) {
                    no_card_help::Exit::Return => Next::Go(Go::Uncover),
                    no_card_help::Exit::Open => {
                        *link_failed = false;
                        let url = env.setup.brand.mynaportal_url.clone();
                        asks.effects.push(Effect::OpenUrl(url));
                        Next::Stay
                    }
                    no_card_help::Exit::Offline => {
                        *link_failed = true;
                        Next::Stay
                    }
                }
            }
            (Self::Support(support), UiAction::Support(action)) => {
                support.update(action, env, asks)
            }
            (Self::LoginHelp, UiAction::LoginHelp(action)) => {
                Next::Go(login_help::update(&action, String::new()))
            }
            (Self::CameraHelp, UiAction::CameraDenied(action)) => {
                camera_help::update(&action, asks)
            }
            (Self::NoCard { .. } | Self::Support(_) | Self::LoginHelp | Self::CameraHelp, _) => {
                Next::Resync
            }
        }
    }

    /// The reply to the call of this screen.
    pub(crate) fn reply(&mut self, reply: Reply, asks: &mut Asks) -> Next {
        match (self, reply) {
            (Self::Support(support), Reply::Withdraw(reply)) => support.withdrawn(reply, asks),
            (Self::NoCard { .. } | Self::Support(_) | Self::LoginHelp | Self::CameraHelp, _) => {
                Next::Resync
            }
        }
    }

    /// A button of a dialog this screen asked for.
    pub(crate) fn answer(&mut self, choice: DialogChoice, asks: &mut Asks) -> Next {
        match self {
            Self::Support(support) => support.answer(choice, asks),
            Self::NoCard { .. } | Self::LoginHelp | Self::CameraHelp => Next::Resync,
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>, online: bool) -> Page {
        match self {
            Self::NoCard { .. } => no_card_help::page(),
            Self::Support(support) => support.page(env, online),
            Self::LoginHelp => login_help::page(),
            Self::CameraHelp => camera_help::page(env),
        }
    }
}
