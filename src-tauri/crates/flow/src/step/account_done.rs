//! `account-done`: the account exists. Terminal.
//!
//! Trigger: the right code. Outcome: 本人確認 or `home`.

use crate::chapter::{Env, Go, Page};
use crate::{AccountDoneAction, AccountDoneView, Screen};

/// A button.
pub(crate) fn update(action: &AccountDoneAction) -> Go {
    match action {
        AccountDoneAction::Identity => Go::Identity {
            for_access: false,
            back_home: true,
        },
        AccountDoneAction::Later => Go::Home,
    }
}

/// The screen.
pub(crate) fn page(env: Env<'_>) -> Page {
    let features = env
        .member
        .map(|member| member.features.clone())
        .unwrap_or_default();
    let view = AccountDoneView {
        group: env
            .member
            .map(|member| member.group.clone())
            .unwrap_or_default(),
        coin: features.own_points.is_none(),
        checkup: features.checkup_link,
    };
    let id = match (view.checkup, view.coin) {
        (false, _) => "account-done/no-checkup",
        (true, true) => "account-done/coin",
        (true, false) => "account-done",
    };
    let mut page = Page::new(id, Screen::AccountDone(view));
    page.back = false;
    page
}
