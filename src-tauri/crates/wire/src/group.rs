//! `GET /v1/group-kinds` and `POST /v1/groups/authenticate`.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use zeroize::ZeroizeOnDrop;

/// A row of 団体選択.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GroupKind {
    /// Its id.
    #[schema(examples("1"))]
    pub id: String,
    /// What the row says.
    pub label: String,
    /// What it says below.
    pub hint: String,
}

/// Asks for the group of a 保険者番号.
#[derive(Clone, Serialize, Deserialize, ToSchema, ZeroizeOnDrop)]
pub struct AuthenticateGroupRequest {
    /// The kind chosen; a number of the other kind is accepted too.
    pub kind: String,
    /// 6 to 8 digits.
    #[schema(examples("9802345"))]
    pub insurer_number: String,
}

/// A group that was found.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AuthenticateGroupResponse {
    /// Proof for the registration or the identity check; valid an hour.
    pub group_token: String,
    /// The group.
    pub group: Group,
    /// What the group offers.
    pub features: Features,
    /// The form of its 記号・番号.
    pub number_schema: NumberSchema,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Group {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The id of its kind.
    pub kind: String,
}

/// What a group offers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
pub struct Features {
    /// 独自ポイント, if it has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_points: Option<OwnPoints>,
    /// Points for 本人確認, if it gives any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_points: Option<IdentityPoints>,
    /// Whether 健診結果 are linked: only then 健診・医療アクセス認証 exists.
    pub checkup_link: bool,
}

/// 独自ポイント.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OwnPoints {
    /// Their name.
    pub name: String,
}

/// Points for 本人確認.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct IdentityPoints {
    /// How many.
    pub amount: u32,
}

/// Form pattern ①–④ of 記号・番号.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NumberPattern {
    /// ① 番号(前)-番号(後).
    SplitNumber,
    /// ② 番号 only.
    NumberOnly,
    /// ③ 記号(前)-記号(後) and 番号.
    SplitSymbol,
    /// ④ 記号 and 番号.
    SymbolNumber,
}

/// What a part may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Charset {
    /// ASCII digits.
    Digits,
    /// Letters, digits, kanji and kana.
    Text,
}

/// One box of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NumberPart {
    /// `number-front` `number-back` `number` `symbol-front` `symbol-back` `symbol`.
    pub id: String,
    /// What it may hold.
    pub charset: Charset,
    /// Least number of characters.
    pub min: usize,
    /// Greatest number of characters.
    pub max: usize,
    /// Whether the last digit is a check digit.
    #[serde(default)]
    pub check_digit: bool,
}

/// The form of 記号・番号 of an insurer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NumberSchema {
    /// The pattern.
    pub pattern: NumberPattern,
    /// Its boxes in reading order.
    pub parts: Vec<NumberPart>,
}
