//! What pages of the login may send.

use serde::Deserialize;
use toroku_domain::Typed;
use ts_rs::TS;

/// What `login` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum LoginAction {
    /// Typing.
    Edit {
        /// The address so far.
        email: Typed,
    },
    /// ログイン.
    Login {
        /// The address.
        email: Typed,
        /// The password.
        password: Typed,
    },
    /// ログインでお困りの場合.
    Help,
    /// 新規登録.
    SignUp,
    /// パスワードを再設定する.
    Reset,
}

/// What `login-help` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum LoginHelpAction {
    /// パスワードを再設定する.
    Reset,
    /// 新規登録.
    SignUp,
    /// カスタマーセンターへ問い合わせる: `support/login`.
    Support,
}

/// What `password-reset-request` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum PasswordResetRequestAction {
    /// Typing.
    Edit {
        /// The address so far.
        email: Typed,
    },
    /// メールを送信.
    Send {
        /// The address.
        email: Typed,
    },
}

/// What `password-reset-new` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum PasswordResetNewAction {
    /// Typing.
    EditPassword {
        /// The password so far.
        password: Typed,
    },
    /// パスワードを変更する.
    Change {
        /// The password.
        password: Typed,
    },
    /// やり直す.
    StartOver,
}
