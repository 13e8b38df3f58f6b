//! `login-help`: what helps when a login does not succeed.
//!
//! Trigger: 「ログインでお困りの場合」. Outcome: the reset, 新規登録, or support.

use crate::chapter::{Go, Page};
use crate::{LoginHelpAction, LoginHelpView, Screen, SupportTopic};

/// A button; the address typed at `login` goes along.
pub(crate) fn update(action: &LoginHelpAction, email: String) -> Go {
    match action {
        LoginHelpAction::Reset => Go::Reset(email),
        LoginHelpAction::SignUp => Go::SignUp,
        LoginHelpAction::Support => Go::Support(Some(SupportTopic::Login)),
    }
}

/// The screen.
pub(crate) fn page() -> Page {
    Page::new("login-help", Screen::LoginHelp(LoginHelpView {}))
}

#[cfg(test)]
mod tests {
    use super::update;
    use crate::LoginHelpAction;
    use crate::chapter::Go;

    #[test]
    fn takes_the_address_along() {
        let go = update(&LoginHelpAction::Reset, "taro@example.jp".to_owned());
        assert_eq!(go, Go::Reset("taro@example.jp".to_owned()));
        assert_eq!(update(&LoginHelpAction::SignUp, String::new()), Go::SignUp);
    }
}
