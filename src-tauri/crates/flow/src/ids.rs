//! Screen states: `a` or `a/b`. They name golden pictures, test ids and deep links.

use crate::chapter::{access, identity};
use crate::step;

/// States of the chapters start, registration, login and menu, and of what opens everywhere.
pub const STATE_IDS: &[&str] = &[
    "welcome",
    "welcome/logged-out",
    "welcome/draft-expired",
    "welcome/withdrawn",
    "welcome/volatile",
    "welcome/starting",
    "welcome/config-failed",
    "no-card-help",
    "group-kind",
    "group-kind/loading",
    "group-kind/failed",
    "group-auth",
    "group-auth/filled",
    "group-auth/required",
    "group-auth/digits",
    "group-auth/length",
    "group-auth/public-fund",
    "group-auth/kind",
    "group-auth/zero",
    "group-auth/check",
    "group-auth/not-found",
    "group-auth/busy",
    "group-auth/rate",
    "group-auth/scan",
    "group-auth/scan-refused",
    "group-auth/scan-timeout",
    "account-start",
    "account-credentials",
    "account-credentials/conditions",
    "account-credentials/errors",
    "account-credentials/common",
    "account-credentials/typo",
    "account-credentials/odd",
    "account-credentials/folded",
    "account-credentials/resumed",
    "account-credentials/returned",
    "account-credentials/gone",
    "account-consent/three",
    "account-consent/two",
    "account-consent/required",
    "account-consent/document-open",
    "account-consent/document-failed",
    "account-consent/busy",
    "account-consent/rate",
    "account-otp",
    "account-otp/wrong",
    "account-otp/locked",
    "account-otp/expired",
    "account-otp/resent",
    "account-otp/resend-wait",
    "account-otp/resend-limit",
    "account-otp/resumed",
    "account-otp/busy",
    "account-done",
    "account-done/coin",
    "account-done/no-checkup",
    "login",
    "login/failed",
    "login/required",
    "login/locked",
    "login/reset-done",
    "login/expired",
    "login/folded",
    "login/busy",
    "login/fail-offline",
    "login/fail-timeout",
    "login/fail-server",
    "login/fail-rate",
    "login-help",
    "password-reset-request",
    "password-reset-request/errors",
    "password-reset-request/busy",
    "password-reset-request/rate",
    "password-reset-otp",
    "password-reset-otp/wrong",
    "password-reset-otp/locked",
    "password-reset-otp/expired",
    "password-reset-otp/resent",
    "password-reset-otp/resend-wait",
    "password-reset-otp/resend-limit",
    "password-reset-new",
    "password-reset-new/errors",
    "password-reset-new/common",
    "password-reset-new/gone",
    "home/new",
    "home/verified",
    "home/complete",
    "home/under-review",
    "home/resubmit",
    "home/no-checkup",
    "home/resume",
    "home/loading",
    "home/stale",
    "home/dialog-logout",
    "home/dialog-discard",
    "group-menu",
    "group-menu/verified",
    "group-menu/under-review",
    "group-menu/resubmit",
    "group-menu/complete",
    "group-menu/no-checkup",
    "group-menu/identity-locked",
    "group-menu/blocked",
    "offline",
    "offline/back-online",
    "maintenance",
    "maintenance/active",
    "update-required",
    "update-required/desktop",
    "session-expired",
    "session-expired/other-device",
    "support",
    "support/group",
    "support/mail",
    "support/login",
    "support/identity",
    "support/camera",
    "support/documents",
    "support/face",
    "support/pending",
    "support/checkup-code",
    "support/tracking",
    "support/install",
    "support/withdraw",
    "support/no-browser",
    "support/offline",
    "support/dialog-withdraw",
];

/// Every state of every screen.
#[must_use]
pub fn state_ids() -> Vec<&'static str> {
    [STATE_IDS, identity::STATE_IDS, access::STATE_IDS].concat()
}

/// Every text's code that a message of the flow may bear, sorted, each once.
#[must_use]
pub fn message_codes() -> Vec<&'static str> {
    let all = [
        crate::wizard::banner::MESSAGE_CODES,
        access::MESSAGE_CODES,
        identity::MESSAGE_CODES,
        access::MESSAGE_CODES,
        step::account_consent::MESSAGE_CODES,
        step::account_credentials::MESSAGE_CODES,
        step::email::MESSAGE_CODES,
        step::group_auth::MESSAGE_CODES,
        step::group_menu::MESSAGE_CODES,
        step::home::MESSAGE_CODES,
        step::insurer::MESSAGE_CODES,
        step::login::MESSAGE_CODES,
        step::new_password::MESSAGE_CODES,
        step::one_time_code::MESSAGE_CODES,
        step::support::MESSAGE_CODES,
        step::welcome::MESSAGE_CODES,
    ];
    let mut codes = all.concat();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The id of a screen's state; the default state bears the screen's own.
pub(crate) fn state_id(screen: &str, state: &str) -> String {
    if state.is_empty() {
        screen.to_owned()
    } else {
        format!("{screen}/{state}")
    }
}

/// Whether a state of this name exists.
pub(crate) fn is_state_id(id: &str) -> bool {
    state_ids().contains(&id)
}
