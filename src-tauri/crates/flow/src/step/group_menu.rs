//! `group-menu`: 本人確認 and 健診・医療アクセス認証 of the member's group.
//!
//! Trigger: the group's row of `home`. Outcome: one of the two procedures, or its end.

use crate::chapter::{Env, Go, Next, Page};
use crate::step::home::is_verified;
use crate::{
    AccessStatus, DraftPart, GroupMenuAction, GroupMenuView, IdentityStatus, Member, Message,
    Screen, jst,
};

/// Codes this screen emits.
pub(crate) const MESSAGE_CODES: &[&str] = &[
    "menu.identity.none",
    "menu.identity.done",
    "menu.identity.locked",
    "menu.access.after-identity",
    "menu.access.none",
    "menu.access.started",
    "menu.access.under-review",
    "menu.access.resubmit",
    "menu.access.contact",
    "menu.access.done",
];

/// A row.
pub(crate) fn update(action: &GroupMenuAction, env: Env<'_>) -> Next {
    let Some(member) = env.member else {
        return Next::Resync;
    };
    match action {
        GroupMenuAction::Identity => Next::Go(match member.identity {
            IdentityStatus::Verified { .. } => Go::IdentityAlready,
            IdentityStatus::Locked { until } if env.now < until => Go::IdentityLocked,
            IdentityStatus::Locked { .. } | IdentityStatus::None => Go::Identity {
                for_access: false,
                back_home: false,
            },
        }),
        GroupMenuAction::Access if !member.features.checkup_link => Next::Resync,
        GroupMenuAction::Access if !is_verified(member) => Next::Go(Go::Identity {
            for_access: true,
            back_home: false,
        }),
        GroupMenuAction::Access => Next::Go(match member.access {
            AccessStatus::None | AccessStatus::Open { .. } if is_started(env) => Go::Resume,
            AccessStatus::None | AccessStatus::Open { .. } | AccessStatus::Blocked => Go::Access,
            AccessStatus::UnderReview { .. }
            | AccessStatus::Rejected { .. }
            | AccessStatus::Completed { .. } => Go::AccessStatus,
        }),
    }
}

/// The screen.
pub(crate) fn page(env: Env<'_>) -> Page {
    let view = GroupMenuView {
        group: env
            .member
            .map(|member| member.group.clone())
            .unwrap_or_default(),
        identity: env.member.map_or_else(
            || Message::new("menu.identity.none"),
            |member| identity(member, env),
        ),
        access: env
            .member
            .filter(|member| member.features.checkup_link)
            .map(|member| Message::new(access(member, env))),
    };
    let id = env.member.map_or("group-menu", |member| state(member, env));
    Page::new(id, Screen::GroupMenu(view))
}

/// Whether the device holds an open application.
fn is_started(env: Env<'_>) -> bool {
    env.draft
        .is_some_and(|draft| matches!(draft.part, DraftPart::Access(_)))
}

/// Whether 本人確認 is stopped now.
fn is_locked(member: &Member, env: Env<'_>) -> bool {
    matches!(member.identity, IdentityStatus::Locked { until } if env.now < until)
}

/// The state's name.
fn state(member: &Member, env: Env<'_>) -> &'static str {
    if is_locked(member, env) {
        return "group-menu/identity-locked";
    }
    if !member.features.checkup_link {
        return "group-menu/no-checkup";
    }
    match (is_verified(member), &member.access) {
        (false, _) => "group-menu",
        (true, AccessStatus::None | AccessStatus::Open { .. }) => "group-menu/verified",
        (true, AccessStatus::UnderReview { .. }) => "group-menu/under-review",
        (true, AccessStatus::Rejected { .. }) => "group-menu/resubmit",
        (true, AccessStatus::Blocked) => "group-menu/blocked",
        (true, AccessStatus::Completed { .. }) => "group-menu/complete",
    }
}

/// Status of 本人確認.
fn identity(member: &Member, env: Env<'_>) -> Message {
    match member.identity {
        IdentityStatus::Verified { .. } => Message::new("menu.identity.done"),
        IdentityStatus::Locked { until } if env.now < until => {
            Message::new("menu.identity.locked").with("time", jst::moment(until, env.now))
        }
        IdentityStatus::Locked { .. } | IdentityStatus::None => Message::new("menu.identity.none"),
    }
}

/// Status of 健診・医療アクセス認証.
fn access(member: &Member, env: Env<'_>) -> &'static str {
    match (is_verified(member), &member.access) {
        (false, _) => "menu.access.after-identity",
        (true, AccessStatus::Open { .. }) => "menu.access.started",
        (true, AccessStatus::None) if is_started(env) => "menu.access.started",
        (true, AccessStatus::None) => "menu.access.none",
        (true, AccessStatus::UnderReview { .. }) => "menu.access.under-review",
        (true, AccessStatus::Rejected { .. }) => "menu.access.resubmit",
        (true, AccessStatus::Blocked) => "menu.access.contact",
        (true, AccessStatus::Completed { .. }) => "menu.access.done",
    }
}
