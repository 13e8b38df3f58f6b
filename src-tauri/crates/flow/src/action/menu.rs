//! What pages of the menu may send.

use serde::Deserialize;
use ts_rs::TS;

use crate::Service;

/// What `home` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum HomeAction {
    /// The group's row.
    Group,
    /// A service's row.
    Open {
        /// Which.
        service: Service,
    },
    /// ログアウト.
    Logout,
    /// 退会する.
    Withdraw,
    /// 続きから再開する.
    Resume,
    /// 消去してはじめから.
    Discard,
}

/// What `group-menu` may send.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum GroupMenuAction {
    /// 本人確認.
    Identity,
    /// 健診・医療アクセス認証.
    Access,
}
