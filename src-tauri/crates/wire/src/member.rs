//! `GET /v1/me` and `DELETE /v1/me`.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{AccessStatus, Features, Group, NumberSchema};

/// The member who is logged in. Personal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MeResponse {
    /// 氏名 as the group holds it, after 本人確認.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 生年月日, after 本人確認.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Date>,
    /// The login id.
    pub email: String,
    /// The group.
    pub group: Group,
    /// 保険者番号 the group was authenticated with.
    pub insurer_number: String,
    /// What the group offers.
    pub features: Features,
    /// The form of 記号・番号.
    pub number_schema: NumberSchema,
    /// 本人確認.
    pub identity: Identity,
    /// 健診・医療アクセス認証.
    pub access: Access,
}

/// How far 本人確認 is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Identity {
    /// The status.
    pub status: IdentityStatus,
    /// When it was verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_at: Option<Timestamp>,
    /// Until when it is locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// Tries that are left.
    pub left: u32,
}

/// Status of 本人確認.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum IdentityStatus {
    /// Not yet verified.
    None,
    /// Verified.
    Verified,
    /// Stopped for a while after failures.
    Locked,
}

/// How far 健診・医療アクセス認証 is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Access {
    /// The status.
    pub status: AccessStatus,
    /// The application, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    /// When it was completed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
}

/// 退会.
#[derive(Clone, Serialize, Deserialize, ToSchema, Zeroize, ZeroizeOnDrop)]
pub struct WithdrawRequest {
    /// The password, asked once more.
    pub password: String,
}
