//! What pages of the identity check may send.

use serde::Deserialize;
use toroku_domain::{Era, Typed};
use ts_rs::TS;

/// What `identity-intro` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum IdentityIntroAction {
    /// 次へ.
    Next,
    /// お手元に保険証がない方.
    NoCard,
}

/// What `identity-insurer` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum IdentityInsurerAction {
    /// Typing.
    Edit {
        /// The number so far.
        insurer_number: Typed,
    },
    /// 次へ, 変更する.
    Next {
        /// The number.
        insurer_number: Typed,
    },
    /// 0を付けて … にする, 番号を直す.
    Fix,
    /// このまま進む.
    GoOn,
    /// 保険者番号がわからない方.
    NoCard,
}

/// What `identity-number` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum IdentityNumberAction {
    /// Typing.
    Edit {
        /// All boxes so far, in order.
        values: Vec<Typed>,
    },
    /// 次へ, 変更する.
    Next {
        /// All boxes, in order.
        values: Vec<Typed>,
    },
    /// このまま進む.
    GoOn,
    /// 記号・番号がわからない方.
    NoCard,
}

/// What `identity-profile` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum IdentityProfileAction {
    /// Typing.
    Edit {
        /// Kana name.
        kana: Typed,
        /// Era.
        era: Era,
        /// 年.
        year: Typed,
        /// 月.
        month: Typed,
        /// 日.
        day: Typed,
    },
    /// 次へ, 変更する.
    Next {
        /// Kana name.
        kana: Typed,
        /// Era.
        era: Era,
        /// 年.
        year: Typed,
        /// 月.
        month: Typed,
        /// 日.
        day: Typed,
    },
}

/// What `identity-confirm` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum IdentityConfirmAction {
    /// 変更する: 氏名, 生年月日.
    ChangeProfile,
    /// 変更する: 保険者番号.
    ChangeInsurer,
    /// 変更する: 記号・番号.
    ChangeNumber,
    /// この内容で本人確認する.
    Submit,
    /// 本人確認でお困りの場合.
    Trouble,
}

/// What `identity-done` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum IdentityDoneAction {
    /// 健診・医療アクセス認証へ進む.
    Access,
    /// メニューに戻る.
    Menu,
}

/// What `identity-failed` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum IdentityFailedAction {
    /// 別のメールアドレスでログインする.
    OtherEmail,
    /// 入力内容を確認する.
    Check,
    /// 本人確認でお困りの場合.
    Trouble,
    /// メニューに戻る.
    Menu,
}
