//! What pages of the start, and those opened everywhere, may send.

use serde::Deserialize;
use toroku_domain::Typed;
use ts_rs::TS;

use crate::{DialogChoice, SupportTopic};

/// What any page may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum CommonAction {
    /// 「戻る」, the system's back, a swipe.
    Back,
    /// 「お困りの場合」.
    Support,
    /// 「手続きをやめる」.
    Leave,
    /// 「もう一度試す」 after a failure.
    Retry,
    /// A dialog's button.
    Dialog {
        /// Which.
        choice: DialogChoice,
    },
    /// 「カスタマーセンターへ問い合わせる」.
    Contact,
    /// 言語 / Language.
    SetLocale {
        /// As `ja`.
        locale: String,
    },
    /// The app came back to the front.
    Returned,
    /// The network came or went, as the browser sees it.
    Network {
        /// Whether there is one.
        online: bool,
    },
}

/// What `welcome` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum WelcomeAction {
    /// 新規登録.
    SignUp,
    /// ログイン.
    Login,
    /// お手元に保険証がない方.
    NoCard,
    /// もう一度試す (configuration).
    Retry,
}

/// What `no-card-help` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum NoCardHelpAction {
    /// 手続きに戻る.
    Return,
    /// マイナポータルを開く.
    OpenMynaportal,
}

/// What `update-required` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum UpdateRequiredAction {
    /// アプリを更新する.
    Update,
    /// もう一度確認する.
    Again,
}

/// What `session-expired` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum SessionExpiredAction {
    /// ログイン.
    Login,
    /// はじめの画面に戻る.
    Start,
}

/// What `support` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum SupportAction {
    /// Open a topic.
    Open {
        /// Which.
        topic: SupportTopic,
    },
    /// Close the open topic.
    Close,
    /// 番号をコピーする.
    CopyReference,
    /// To `login-help`.
    LoginHelp,
    /// To `no-card-help`.
    NoCard,
    /// To `camera-denied/help`.
    CameraHelp,
    /// 退会する.
    Withdraw {
        /// The account's password.
        password: Typed,
    },
}
