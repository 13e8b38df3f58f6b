//! What pages of the registration may send.

use serde::Deserialize;
use toroku_domain::Typed;
use ts_rs::TS;

/// What `group-kind` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum GroupKindAction {
    /// A row.
    Choose {
        /// Its id.
        id: String,
    },
    /// ご所属の団体が見つからない方.
    NotFound,
    /// もう一度試す.
    Retry,
}

/// What `group-auth` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum GroupAuthAction {
    /// Typing.
    Edit {
        /// The number so far.
        insurer_number: Typed,
    },
    /// 承認する.
    Approve {
        /// The number.
        insurer_number: Typed,
    },
    /// 0を付けて … にする, 番号を直す.
    Fix,
    /// このまま進む.
    GoOn,
    /// 保険者番号がわからない方.
    NoCard,
    /// ご所属の団体が見つからない方.
    NotFound,
    /// 二次元コードを読み取る.
    Scan,
    /// The scanner read a code.
    Scanned {
        /// Its content.
        text: Typed,
    },
    /// The scanner has no camera.
    ScanFailed,
    /// 番号を入力する.
    TypeInstead,
}

/// What `account-start` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum AccountStartAction {
    /// アカウント作成をはじめる.
    Start,
    /// 団体が違う場合.
    WrongGroup,
}

/// What `account-credentials` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum AccountCredentialsAction {
    /// Typing.
    EditEmail {
        /// The address so far.
        email: Typed,
    },
    /// Typing.
    EditPassword {
        /// The password so far.
        password: Typed,
    },
    /// 次へ.
    Next {
        /// The address.
        email: Typed,
        /// The password.
        password: Typed,
    },
    /// @… に直す.
    Fix,
    /// このまま進む.
    GoOn,
    /// ログイン.
    Login,
}

/// What `account-consent` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum AccountConsentAction {
    /// A box.
    Check {
        /// Which.
        id: String,
        /// Its new state.
        checked: bool,
    },
    /// A link to a text.
    OpenText {
        /// Which.
        id: String,
    },
    /// Close the text.
    CloseText,
    /// もう一度試す on the text.
    RetryText,
    /// 承認メールを送信.
    Send,
    /// 変更する.
    ChangeEmail,
}

/// What `account-otp` and `password-reset-otp` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum OtpAction {
    /// Typing.
    Edit {
        /// The code so far.
        code: Typed,
    },
    /// 承認する.
    Verify {
        /// The code.
        code: Typed,
    },
    /// 再送する.
    Resend,
    /// メールアドレスを変更する.
    ChangeEmail,
    /// ログイン.
    Login,
}

/// What `account-done` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum AccountDoneAction {
    /// 本人確認へ進む.
    Identity,
    /// あとで手続きする.
    Later,
}
