//! Setup and people of the walk.

use jiff::{SignedDuration, Timestamp};
use toroku_domain::{
    Charset, DocumentKind, NumberPart, NumberPattern, NumberSchema, PasswordPolicy, Side,
};
use toroku_flow::{
    AccessStatus, AuthenticatedGroup, Brand, ConsentVersion, Features, IdentityStatus, Member,
    Platform, Screen, ServiceConfig, Setup, Subject, View,
};

/// A phone with a scanner.
pub(crate) fn setup() -> Setup {
    Setup {
        brand: Brand::demo(),
        platform: Platform::Ios,
        version: "0.1.0".to_owned(),
        locale: "ja".to_owned(),
        scanner: true,
        seed: 11,
    }
}

/// 2026-11-22 14:00 in Japan.
pub(crate) fn now() -> Timestamp {
    Timestamp::from_second(1_795_323_600).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The screen's kind, as the UI switches on it.
pub(crate) fn kind(view: &View) -> String {
    let json = serde_json::to_value(&view.screen).unwrap_or_default();
    json["kind"].as_str().unwrap_or_default().to_owned()
}

/// What is photographed on this screen; where it is not shown, the front of the demo's document.
pub(crate) fn subject(view: &View) -> Subject {
    match &view.screen {
        Screen::DocumentCapture(screen) => Subject::Document {
            document: screen.document,
            side: screen.side,
        },
        Screen::FaceCapture(screen) => Subject::Face { pose: screen.pose },
        _ => Subject::Document {
            document: DocumentKind::Licence,
            side: Side::Front,
        },
    }
}

/// The configuration.
pub(crate) fn config() -> ServiceConfig {
    let consent = |id: &str| ConsentVersion {
        id: id.to_owned(),
        version: "1".to_owned(),
    };
    ServiceConfig {
        minimum_version: "0.1.0".to_owned(),
        password_policy: PasswordPolicy {
            min: 8,
            max: 128,
            classes: true,
            blocklist: vec!["password1".to_owned()],
        },
        documents: DocumentKind::ALL.to_vec(),
        consents: vec![consent("terms"), consent("privacy"), consent("points")],
        preset_questions: vec!["卒業した小学校は？".to_owned()],
        photo_tries: 3,
        patience: SignedDuration::from_secs(10),
        draft_life: SignedDuration::from_hours(24),
        file_choice: true,
        maintenance: None,
    }
}

fn features() -> Features {
    Features {
        own_points: Some("DeSCポイント".to_owned()),
        identity_points: Some(500),
        checkup_link: true,
    }
}

fn schema() -> NumberSchema {
    let part = |id: &str| NumberPart {
        id: id.to_owned(),
        charset: Charset::Digits,
        min: 1,
        max: 8,
        check_digit: false,
    };
    NumberSchema {
        pattern: NumberPattern::SymbolNumber,
        parts: vec![part("symbol"), part("number")],
    }
}

/// The guide's group.
pub(crate) fn group() -> AuthenticatedGroup {
    AuthenticatedGroup {
        token: "token".to_owned(),
        id: "desc".to_owned(),
        name: "DeSC健康保険組合".to_owned(),
        features: features(),
        schema: schema(),
    }
}

/// The demo person at a point of the procedures.
pub(crate) fn member(identity: IdentityStatus, access: AccessStatus) -> Member {
    Member {
        name: Some("健康 太郎".to_owned()),
        birth: None,
        email: "taro@example.jp".to_owned(),
        group_id: "desc".to_owned(),
        group: group().name,
        insurer_number: "9802345".to_owned(),
        features: features(),
        schema: schema(),
        identity,
        access,
    }
}
