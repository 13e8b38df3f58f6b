//! The demo's people, groups and configuration. All fictional but the guide's own group.

use jiff::{SignedDuration, Timestamp, civil::date};
use toroku_domain::{
    Charset, DocumentKind, NumberPart, NumberPattern, NumberSchema, PasswordPolicy,
};

use crate::{
    AccessStatus, AuthenticatedGroup, CodeSent, ConsentText, ConsentVersion, Features, GroupKind,
    IdentityStatus, Member, ServiceConfig,
};

/// The address of the demo person.
pub(crate) const EMAIL: &str = "taro@example.jp";
/// The password of every demo account.
pub(crate) const PASSWORD: &str = "Mihon-2026-toroku";
/// The guide's 保険者番号.
pub(crate) const INSURER: &str = "9802345";

/// What the backend configures by default.
pub(crate) fn config() -> ServiceConfig {
    let version = |id: &str| ConsentVersion {
        id: id.to_owned(),
        version: "1".to_owned(),
    };
    ServiceConfig {
        minimum_version: "0.1.0".to_owned(),
        password_policy: PasswordPolicy {
            min: 8,
            max: 128,
            classes: true,
            blocklist: ["password1", "12345678", "qwerty123"]
                .map(str::to_owned)
                .to_vec(),
        },
        documents: DocumentKind::ALL.to_vec(),
        consents: vec![version("terms"), version("privacy"), version("points")],
        preset_questions: [
            "卒業した小学校は？",
            "子どものころのあだ名は？",
            "はじめて旅行した場所は？",
            "いちばん好きな本の題名は？",
        ]
        .map(str::to_owned)
        .to_vec(),
        photo_tries: 3,
        patience: SignedDuration::from_secs(10),
        draft_life: SignedDuration::from_hours(24),
        file_choice: true,
        maintenance: None,
    }
}

/// 団体選択.
pub(crate) fn kinds() -> Vec<GroupKind> {
    let kind = |id: &str, label: &str, hint: &str| GroupKind {
        id: id.to_owned(),
        label: label.to_owned(),
        hint: hint.to_owned(),
    };
    vec![
        kind(
            "1",
            "健康保険・共済組合または会社",
            "お勤め先の健康保険組合、共済組合・支部など",
        ),
        kind(
            "2",
            "国民健康保険組合・地方自治体",
            "市区町村の国民健康保険、後期高齢者医療、国民健康保険組合など",
        ),
    ]
}

/// What the guide's group offers: own points, points for the check, a checkup link.
pub(crate) fn features() -> Features {
    Features {
        own_points: Some("DeSCポイント".to_owned()),
        identity_points: Some(500),
        checkup_link: true,
    }
}

/// A box of 記号・番号.
fn part(id: &str, max: usize) -> NumberPart {
    NumberPart {
        id: id.to_owned(),
        charset: Charset::Digits,
        min: 1,
        max,
        check_digit: false,
    }
}

/// ④ 記号 and 番号.
pub(crate) fn schema() -> NumberSchema {
    let parts = vec![part("symbol", 8), part("number", 8)];
    NumberSchema {
        pattern: NumberPattern::SymbolNumber,
        parts,
    }
}

/// `desc` as the backend answers.
pub(crate) fn group() -> AuthenticatedGroup {
    AuthenticatedGroup {
        token: "demo-group-token".to_owned(),
        id: "desc".to_owned(),
        name: "DeSC健康保険組合".to_owned(),
        features: features(),
        schema: schema(),
    }
}

/// A group without own points, points for the check, or a checkup link.
pub(crate) fn plain_group() -> AuthenticatedGroup {
    AuthenticatedGroup {
        id: "kyosai".to_owned(),
        name: "みほん職員共済組合".to_owned(),
        features: Features::default(),
        ..group()
    }
}

/// A text of `account-consent`.
pub(crate) fn consent_text() -> ConsentText {
    ConsentText {
        id: "terms".to_owned(),
        version: "1".to_owned(),
        title: "利用規約（見本）".to_owned(),
        body: "第1条　この規約は見本です。\n\n第2条　利用者は、内容を確かめてから同意します。"
            .to_owned(),
    }
}

/// `taro` before 本人確認.
pub(crate) fn new_member() -> Member {
    Member {
        name: None,
        birth: None,
        email: EMAIL.to_owned(),
        group_id: "desc".to_owned(),
        group: group().name,
        insurer_number: INSURER.to_owned(),
        features: features(),
        schema: schema(),
        identity: IdentityStatus::None,
        access: AccessStatus::None,
    }
}

/// `taro` after 本人確認.
pub(crate) fn member(access: AccessStatus, now: Timestamp) -> Member {
    Member {
        name: Some("健康 太郎".to_owned()),
        birth: Some(date(1989, 1, 1)),
        identity: IdentityStatus::Verified { at: now },
        access,
        ..new_member()
    }
}

/// `taro` with other features.
pub(crate) fn member_with(features: Features) -> Member {
    Member {
        features,
        ..new_member()
    }
}

/// A code sent now.
pub(crate) fn code_sent(now: Timestamp) -> CodeSent {
    CodeSent {
        id: "demo-registration".to_owned(),
        expires_at: later(now, 600),
        resend_at: later(now, 60),
    }
}

/// So many seconds later.
pub(crate) fn later(now: Timestamp, seconds: i64) -> Timestamp {
    now.checked_add(SignedDuration::from_secs(seconds))
        .unwrap_or(now)
}

/// The setup of the crate's tests.
#[cfg(test)]
pub(crate) fn setup() -> crate::Setup {
    crate::Setup {
        brand: crate::Brand::demo(),
        platform: crate::Platform::Ios,
        version: "0.1.0".to_owned(),
        locale: "ja".to_owned(),
        scanner: true,
        seed: 7,
    }
}

/// The time of the crate's tests: 2026-11-22 14:00 in Japan.
#[cfg(test)]
pub(crate) fn now() -> Timestamp {
    Timestamp::from_second(1_795_323_600).unwrap()
}
