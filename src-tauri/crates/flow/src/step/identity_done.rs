//! `identity-done`: 本人確認 is complete.
//!
//! Trigger: a verified check, or 「本人確認 完了」 in the menu.
//! Outcome: on to 健診・医療アクセス認証 or to the menu. Terminal: there is no 「戻る」.

use crate::chapter::{Env, Page};
use crate::{IdentityDoneAction, IdentityDoneView, IdentityStatus, Screen};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct IdentityDone {
    /// Opened from the menu.
    pub(crate) already: bool,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// To `access-intro`.
    Access,
    /// To `home`.
    Menu,
}

impl IdentityDone {
    /// Takes a button; without a checkup link there is no way on but the menu.
    pub(crate) fn act(action: &IdentityDoneAction, env: Env<'_>) -> Option<Exit> {
        let linked = env
            .member
            .is_some_and(|member| member.features.checkup_link);
        match action {
            IdentityDoneAction::Access => linked.then_some(Exit::Access),
            IdentityDoneAction::Menu => Some(Exit::Menu),
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let features = env.member.map(|member| &member.features);
        let at = match env.member.map(|member| &member.identity) {
            Some(IdentityStatus::Verified { at }) => Some(*at),
            Some(IdentityStatus::None | IdentityStatus::Locked { .. }) | None => None,
        };
        let view = IdentityDoneView {
            points: features
                .and_then(super::identity_intro::points)
                .filter(|points| points.amount.is_some() && !self.already),
            checkup: features.is_some_and(|features| features.checkup_link),
            already: if self.already {
                at.map(crate::jst::date)
            } else {
                None
            },
        };
        let state = if self.already {
            "/already"
        } else if view.points.is_some() {
            "/identity-points"
        } else if view.checkup {
            ""
        } else {
            "/no-checkup"
        };
        let mut page = Page::new(format!("identity-done{state}"), Screen::IdentityDone(view));
        page.back = false;
        page
    }
}
