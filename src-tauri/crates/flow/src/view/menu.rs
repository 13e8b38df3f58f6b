//! Views of the menu.

use serde::Serialize;
use ts_rs::TS;

use crate::{Chapter, LoadPhase, Message};

/// A service of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// 使う・貯める.
    Points,
    /// みんなで歩活.
    Walk,
    /// 健診・お薬履歴・医療費通知.
    Checkup,
}

/// What a service needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceStatus {
    /// ご利用いただけます.
    Available,
    /// 本人確認が必要です.
    NeedsIdentity,
    /// 健診・医療アクセス認証が必要です.
    NeedsAccess,
    /// 申請を確認しています.
    UnderReview,
    /// 再提出が必要です.
    Resubmit,
    /// お問い合わせが必要です.
    Contact,
}

/// A row of `home`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ServiceRow {
    /// The service.
    pub service: Service,
    /// What it needs.
    pub status: ServiceStatus,
}

/// The card of an open procedure.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ResumeView {
    /// Its chapter.
    pub chapter: Chapter,
    /// `11-23 14:10`.
    pub until: String,
}

/// `home`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct HomeView {
    /// Where the data is.
    pub phase: LoadPhase,
    /// 氏名, once known.
    pub name: Option<String>,
    /// The group's name.
    pub group: String,
    /// The services.
    pub services: Vec<ServiceRow>,
    /// No own points: the coin is told of.
    pub coin: bool,
    /// An open procedure.
    pub resume: Option<ResumeView>,
}

/// `group-menu`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GroupMenuView {
    /// The group's name.
    pub group: String,
    /// Status of 本人確認 (`menu.identity.none` …).
    pub identity: Message,
    /// Status of 健診・医療アクセス認証; absent where nothing is linked.
    pub access: Option<Message>,
}
