//! `identity-failed`: the check did not succeed; no field is named.
//!
//! Trigger: the check's answer, or a check that is stopped for a while.
//! Outcome: back to the confirm screen, another login, `support/identity`, or the menu.

use jiff::Timestamp;

use crate::chapter::{Env, Page};
use crate::{
    IdentityFailedAction, IdentityFailedPhase, IdentityFailedView, IdentityReply, IdentityStatus,
    Screen,
};

/// The step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IdentityFailed {
    /// Not found.
    NotMatched {
        /// Tries left, at least one.
        left: u32,
    },
    /// Stopped for a while.
    Locked {
        /// Until when, where it is known.
        until: Option<Timestamp>,
    },
    /// The group has not sent its members.
    GroupNotLinked,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Log out and in with another address.
    OtherEmail,
    /// To `identity-confirm/after-failure`.
    Check,
    /// To `support/identity`.
    Trouble,
    /// To `home`.
    Menu,
}

impl IdentityFailed {
    /// The failure in an answer; `None` where the person was verified.
    pub(crate) fn of(reply: &IdentityReply) -> Option<Self> {
        match reply {
            IdentityReply::Verified => None,
            IdentityReply::GroupNotLinked => Some(Self::GroupNotLinked),
            IdentityReply::NotVerified {
                left: 0,
                locked_until: until,
            }
            | IdentityReply::NotVerified {
                locked_until: until @ Some(_),
                ..
            } => Some(Self::Locked { until: *until }),
            IdentityReply::NotVerified {
                left,
                locked_until: None,
            } => Some(Self::NotMatched { left: *left }),
        }
    }

    /// Takes a button; `None` where this state has no such button.
    pub(crate) fn act(self, action: &IdentityFailedAction) -> Option<Exit> {
        match (self, action) {
            (Self::NotMatched { .. }, IdentityFailedAction::OtherEmail) => Some(Exit::OtherEmail),
            (Self::NotMatched { .. }, IdentityFailedAction::Check) => Some(Exit::Check),
            (
                Self::Locked { .. } | Self::GroupNotLinked,
                IdentityFailedAction::OtherEmail | IdentityFailedAction::Check,
            ) => None,
            (
                Self::NotMatched { .. } | Self::Locked { .. } | Self::GroupNotLinked,
                IdentityFailedAction::Trouble,
            ) => Some(Exit::Trouble),
            (
                Self::NotMatched { .. } | Self::Locked { .. } | Self::GroupNotLinked,
                IdentityFailedAction::Menu,
            ) => Some(Exit::Menu),
        }
    }

    /// 「戻る」.
    pub(crate) fn back(self) -> Exit {
        match self {
            Self::NotMatched { .. } => Exit::Check,
            Self::Locked { .. } | Self::GroupNotLinked => Exit::Menu,
        }
    }

    /// Whether the stop is over.
    pub(crate) fn is_over(self, env: Env<'_>) -> bool {
        match self {
            Self::Locked { .. } => self.until(env).is_some_and(|until| until <= env.now),
            Self::NotMatched { .. } | Self::GroupNotLinked => false,
        }
    }

    /// The screen.
    pub(crate) fn page(self, env: Env<'_>) -> Page {
        let (state, phase, left) = match self {
            Self::NotMatched { left: left @ ..=1 } => {
                ("last-try", IdentityFailedPhase::LastTry, left)
            }
            Self::NotMatched { left } => ("not-matched", IdentityFailedPhase::NotMatched, left),
            Self::Locked { .. } => ("locked", IdentityFailedPhase::Locked, 0),
            Self::GroupNotLinked => ("group-not-linked", IdentityFailedPhase::GroupNotLinked, 0),
        };
        let view = IdentityFailedView {
            phase,
            left,
            until: self
                .until(env)
                .map(|until| crate::jst::moment(until, env.now)),
            group: env
                .member
                .map(|member| member.group.clone())
                .unwrap_or_default(),
        };
        Page::new(
            format!("identity-failed/{state}"),
            Screen::IdentityFailed(view),
        )
    }

    /// When it may be tried again: by the answer, else by the member's status.
    fn until(self, env: Env<'_>) -> Option<Timestamp> {
        let Self::Locked { until } = self else {
            return None;
        };
        until.or_else(|| match env.member.map(|member| &member.identity) {
            Some(IdentityStatus::Locked { until }) => Some(*until),
            Some(IdentityStatus::None | IdentityStatus::Verified { .. }) | None => None,
        })
    }
}
