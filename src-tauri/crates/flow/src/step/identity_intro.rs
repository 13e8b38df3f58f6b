//! `identity-intro`: what 本人確認 needs and gives.
//!
//! Trigger: the menu, `account-done`, or a service that needs it.
//! Outcome: on to `identity-insurer`, back, or to `no-card-help`.

use crate::chapter::{Env, Page};
use crate::{Features, IdentityIntroAction, IdentityIntroView, PointsView, Screen};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct IdentityIntro {
    /// Opened on the way to 健診・医療アクセス認証.
    pub(crate) for_access: bool,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// To `identity-insurer`.
    Next,
    /// To `no-card-help`.
    NoCard,
}

impl IdentityIntro {
    /// Takes a button.
    pub(crate) fn act(action: &IdentityIntroAction) -> Exit {
        match action {
            IdentityIntroAction::Next => Exit::Next,
            IdentityIntroAction::NoCard => Exit::NoCard,
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let points = env.member.and_then(|member| points(&member.features));
        let state = match &points {
            _ if self.for_access => "for-access",
            Some(PointsView {
                amount: Some(_), ..
            }) => "identity-points",
            Some(PointsView { amount: None, .. }) => "own-points",
            None => "coin",
        };
        let screen = Screen::IdentityIntro(IdentityIntroView {
            points,
            for_access: self.for_access,
        });
        Page::new(format!("identity-intro/{state}"), screen)
    }
}

/// The group's own points with what the check gives of them.
pub(crate) fn points(features: &Features) -> Option<PointsView> {
    features.own_points.as_ref().map(|name| PointsView {
        name: name.clone(),
        amount: features.identity_points,
    })
}
