//! What pages of the medical access may send.

use serde::Deserialize;
use toroku_domain::{DocumentKind, Side, Typed};
use ts_rs::TS;

use crate::AccessPart;

/// What `access-intro` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum AccessIntroAction {
    /// 次へ.
    Next,
    /// 続きから再開する.
    Resume,
    /// はじめから.
    StartOver,
    /// メニューに戻る.
    Menu,
}

/// What `document-select` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum DocumentSelectAction {
    /// 選択.
    Choose {
        /// Which.
        document: DocumentKind,
    },
    /// どの書類も持っていない方.
    NoDocument,
    /// もう一度試す.
    Retry,
}

/// What `document-guide` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum DocumentGuideAction {
    /// 撮影をはじめる.
    Start,
    /// 提出済みの写真で進む.
    UseSent,
    /// 書類を選び直す.
    ChangeDocument,
    /// カメラが使えない方.
    CameraHelp,
}

/// What `camera-denied` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum CameraDeniedAction {
    /// もう一度確認する.
    Again,
    /// 設定を開く.
    OpenSettings,
    /// 写真を選ぶ.
    ChooseFile,
}

/// What `document-capture` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum DocumentCaptureAction {
    /// 撮影する.
    Shutter,
    /// ライト.
    Torch {
        /// Its new state.
        on: bool,
    },
    /// 撮影を再開する, 撮影をやり直す.
    Resume,
}

/// What `document-review` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum DocumentReviewAction {
    /// この写真を提出する, もう一度送信する.
    Submit,
    /// 撮影をやり直す.
    Retake,
}

/// What `document-back-ask` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum DocumentBackAskAction {
    /// 備考欄に記載がある.
    Written,
    /// 記載はない.
    NotWritten,
}

/// What `document-summary` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum DocumentSummaryAction {
    /// 次へ.
    Next,
    /// 撮影をやり直す.
    Retake {
        /// Which side.
        side: Side,
    },
    /// 備考欄の回答を変更する.
    ChangeAnswer,
    /// 書類を選び直す.
    ChangeDocument,
}

/// What `face-guide` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum FaceGuideAction {
    /// 撮影をはじめる.
    Start,
    /// 提出済みの写真で進む.
    UseSent,
    /// カメラが使えない方.
    CameraHelp,
}

/// What `face-capture` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum FaceCaptureAction {
    /// 撮影する.
    Shutter,
    /// 音声で案内する.
    Voice {
        /// Its new state.
        on: bool,
    },
    /// 撮影を再開する.
    Resume,
}

/// What `face-review` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum FaceReviewAction {
    /// この写真を提出する, もう一度送信する.
    Submit,
    /// 撮影をやり直す.
    Retake,
}

/// What `face-mismatch` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum FaceMismatchAction {
    /// 撮影をやり直す.
    Retake,
    /// 本人確認書類を撮影し直す.
    RetakeDocument,
    /// 本人確認でお困りの場合, カスタマーセンターへ問い合わせる: `support/face`.
    Trouble,
    /// メニューに戻る.
    Menu,
}

/// What `secret-intro` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum SecretIntroAction {
    /// 秘密の質問設定をはじめる.
    Start,
}

/// What `secret-question` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum SecretQuestionAction {
    /// Choosing, typing.
    Edit {
        /// The preset chosen; absent: own question.
        preset: Option<u32>,
        /// Own question.
        question: Typed,
        /// The answer.
        answer: Typed,
    },
    /// 次へ.
    Next {
        /// The preset chosen; absent: own question.
        preset: Option<u32>,
        /// Own question.
        question: Typed,
        /// The answer.
        answer: Typed,
    },
}

/// What `access-confirm` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum AccessConfirmAction {
    /// 変更する.
    ChangeQuestion,
    /// 撮影をやり直す, 撮影する.
    Retake {
        /// Which part.
        part: AccessPart,
    },
    /// 答えを表示する.
    ShowAnswer,
    /// 答えを隠す.
    HideAnswer,
    /// この内容で認証する.
    Submit,
    /// 本人確認でお困りの場合.
    Trouble,
}

/// What `access-done` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum AccessDoneAction {
    /// メニューに戻る.
    Menu,
}

/// What `access-pending` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum AccessPendingAction {
    /// メニューに戻る.
    Menu,
    /// 再提出する.
    Resubmit,
}
