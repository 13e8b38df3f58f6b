//! `POST /v1/identity-checks`.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// What is written on the member's papers. All of it is personal.
#[derive(Clone, Serialize, Deserialize, ToSchema, ZeroizeOnDrop)]
pub struct IdentityCheckRequest {
    /// 保険者番号.
    pub insurer_number: String,
    /// Proof of the group, where the number was changed after the registration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_token: Option<String>,
    /// 記号・番号 by the parts of the group's schema.
    pub parts: Vec<NumberValue>,
    /// 氏名 in katakana.
    pub kana: String,
    /// 生年月日.
    #[zeroize(skip)]
    pub birth_date: Date,
}

/// A part of 記号・番号.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema, Zeroize, ZeroizeOnDrop)]
pub struct NumberValue {
    /// The part's id in the schema.
    pub id: String,
    /// Its value.
    pub value: String,
}

/// The answer; no cause names a field.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "result", rename_all = "snake_case")]
pub enum IdentityCheckResponse {
    /// The member was found.
    Verified {
        /// 氏名 as the group holds it.
        name: String,
        /// Points given for it, if any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        points: Option<u32>,
    },
    /// Not found, already registered or not eligible: all the same.
    NotVerified {
        /// Tries that are left.
        left: u32,
        /// Until when checks are stopped, if none is left.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        locked_until: Option<Timestamp>,
    },
    /// The group has sent no members yet; not counted as a try.
    GroupNotLinked,
}
