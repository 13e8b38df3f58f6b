//! Every button and field of every screen, as a page sends them.

use toroku_flow::UiAction;

/// Actions of a kind of screen; a name alone has no content.
const TABLE: &[(&str, &[&str])] = &[
    ("welcome", &["sign-up", "login", "no-card", "retry"]),
    ("no-card-help", &["return", "open-mynaportal"]),
    (
        "group-kind",
        &[r#"{"type":"choose","id":"1"}"#, "not-found", "retry"],
    ),
    (
        "group-auth",
        &[
            r#"{"type":"edit","insurer_number":"06990014"}"#,
            r#"{"type":"approve","insurer_number":""}"#,
            r#"{"type":"approve","insurer_number":"6990014"}"#,
            r#"{"type":"approve","insurer_number":"06990014"}"#,
            "fix",
            "go-on",
            "no-card",
            "not-found",
            "scan",
            r#"{"type":"scanned","text":"https://example.jp/"}"#,
            "scan-failed",
            "type-instead",
        ],
    ),
    ("account-start", &["start", "wrong-group"]),
    (
        "account-credentials",
        &[
            r#"{"type":"edit-password","password":"mihon"}"#,
            r#"{"type":"next","email":"","password":""}"#,
            r#"{"type":"next","email":"taro@gmial.com","password":"Mihon-2026-toroku"}"#,
            r#"{"type":"next","email":"taro@example.jp","password":"Mihon-2026-toroku"}"#,
            "fix",
            "go-on",
            "login",
        ],
    ),
    (
        "account-consent",
        &[
            r#"{"type":"check","id":"terms","checked":true}"#,
            r#"{"type":"check","id":"privacy","checked":true}"#,
            r#"{"type":"check","id":"points","checked":true}"#,
            r#"{"type":"open-text","id":"terms"}"#,
            "close-text",
            "retry-text",
            "send",
            "change-email",
        ],
    ),
    ("account-otp", OTP),
    ("account-done", &["identity", "later"]),
    (
        "login",
        &[
            r#"{"type":"edit","email":"t"}"#,
            r#"{"type":"login","email":"","password":""}"#,
            r#"{"type":"login","email":"taro@example.jp","password":"Mihon-2026-toroku"}"#,
            "help",
            "sign-up",
            "reset",
        ],
    ),
    ("login-help", &["reset", "sign-up", "support"]),
    (
        "password-reset-request",
        &[
            r#"{"type":"send","email":""}"#,
            r#"{"type":"send","email":"taro@example.jp"}"#,
        ],
    ),
    ("password-reset-otp", OTP),
    (
        "password-reset-new",
        &[
            r#"{"type":"change","password":"Ab1"}"#,
            r#"{"type":"change","password":"Mihon-2026-toroku"}"#,
            "start-over",
        ],
    ),
    (
        "home",
        &[
            "group",
            r#"{"type":"open","service":"points"}"#,
            r#"{"type":"open","service":"checkup"}"#,
            "logout",
            "withdraw",
            "resume",
            "discard",
        ],
    ),
    ("group-menu", &["identity", "access"]),
    ("identity-intro", &["next", "no-card"]),
    (
        "identity-insurer",
        &[
            r#"{"type":"next","insurer_number":"9802345"}"#,
            r#"{"type":"next","insurer_number":"6990014"}"#,
            r#"{"type":"next","insurer_number":"06990014"}"#,
            "fix",
            "go-on",
            "no-card",
        ],
    ),
    (
        "identity-number",
        &[
            r#"{"type":"next","values":["",""]}"#,
            r#"{"type":"next","values":["1234","5678"]}"#,
            "go-on",
            "no-card",
        ],
    ),
    (
        "identity-profile",
        &[
            r#"{"type":"next","kana":"","era":"western","year":"","month":"","day":""}"#,
            r#"{"type":"next","kana":"けんこむたろう","era":"western","year":"1989","month":"1","day":"1"}"#,
        ],
    ),
    (
        "identity-confirm",
        &[
            "change-profile",
            "change-insurer",
            "change-number",
            "submit",
            "trouble",
        ],
    ),
    ("identity-done", &["access", "menu"]),
    (
        "identity-failed",
        &["other-email", "check", "trouble", "menu"],
    ),
    ("access-intro", &["next", "resume", "start-over", "menu"]),
    (
        "document-select",
        &[
            r#"{"type":"choose","document":"licence"}"#,
            r#"{"type":"choose","document":"mynumber"}"#,
            "no-document",
            "retry",
        ],
    ),
    (
        "document-guide",
        &["start", "use-sent", "change-document", "camera-help"],
    ),
    ("camera-denied", &["again", "open-settings", "choose-file"]),
    (
        "document-capture",
        &["shutter", r#"{"type":"torch","on":true}"#, "resume"],
    ),
    ("document-review", &["submit", "retake"]),
    ("document-back-ask", &["written", "not-written"]),
    (
        "document-summary",
        &[
            "next",
            r#"{"type":"retake","side":"front"}"#,
            "change-answer",
            "change-document",
        ],
    ),
    ("face-guide", &["start", "use-sent", "camera-help"]),
    (
        "face-capture",
        &["shutter", r#"{"type":"voice","on":true}"#, "resume"],
    ),
    ("face-review", &["submit", "retake"]),
    (
        "face-mismatch",
        &["retake", "retake-document", "trouble", "menu"],
    ),
    ("secret-intro", &["start"]),
    (
        "secret-question",
        &[
            r#"{"type":"next","preset":null,"question":"","answer":""}"#,
            r#"{"type":"next","preset":0,"question":"","answer":"見本小学校"}"#,
        ],
    ),
    (
        "access-confirm",
        &[
            "change-question",
            r#"{"type":"retake","part":"document"}"#,
            r#"{"type":"retake","part":"face-front"}"#,
            "show-answer",
            "hide-answer",
            "submit",
            "trouble",
        ],
    ),
    ("access-done", &["menu"]),
    ("access-pending", &["menu", "resubmit"]),
    ("update-required", &["update", "again"]),
    ("session-expired", &["login", "start"]),
    (
        "support",
        &[
            r#"{"type":"open","topic":"mail"}"#,
            "close",
            "copy-reference",
            "login-help",
            "no-card",
            "camera-help",
            r#"{"type":"withdraw","password":"Mihon-2026-toroku"}"#,
        ],
    ),
    (
        "common",
        &[
            "back",
            "support",
            "leave",
            "retry",
            "contact",
            "returned",
            r#"{"type":"dialog","choice":"stay"}"#,
            r#"{"type":"dialog","choice":"later"}"#,
            r#"{"type":"dialog","choice":"discard"}"#,
            r#"{"type":"dialog","choice":"logout"}"#,
            r#"{"type":"dialog","choice":"change-document"}"#,
            r#"{"type":"dialog","choice":"withdraw"}"#,
        ],
    ),
];

/// Buttons of both screens of a code.
const OTP: &[&str] = &[
    r#"{"type":"verify","code":"1"}"#,
    r#"{"type":"verify","code":"123456"}"#,
    "resend",
    "change-email",
    "login",
];

/// What may be pressed on a kind of screen, and on every screen.
pub(crate) fn of(kind: &str) -> Vec<UiAction> {
    let rows = TABLE
        .iter()
        .filter(|(screen, _)| *screen == kind || *screen == "common");
    rows.flat_map(|(screen, actions)| actions.iter().map(|action| read(screen, action)))
        .collect()
}

fn read(screen: &str, action: &str) -> UiAction {
    let action = if action.starts_with('{') {
        action.to_owned()
    } else {
        format!(r#"{{"type":"{action}"}}"#)
    };
    let json = format!(r#"{{"screen":"{screen}","action":{action}}}"#);
    serde_json::from_str(&json).expect(&json)
}
