//! Each call's request and each of its answers.

mod access;
mod account;
mod member;

use serde_json::{Value, json};
use toroku_domain::{DocumentKind, NumberPattern};
use toroku_engine::EyeRules;
use toroku_engine::flow::{Call, CallError, CodeSent, Reply};
use toroku_engine::ports::Api as _;

use crate::calls;
use crate::server::{Say, Seen, Server, Tokens, ask, client_with, problem, signed_in, tokens};

const AT: &str = "2026-11-22T05:00:00Z";
const LATER: &str = "2026-11-22T05:10:00Z";

/// The request a call makes (after the refresh, if it is signed), and what is made of the answer.
async fn answered(call: &Call, status: u16, body: Value) -> (Seen, Result<Reply, CallError>) {
    let server = Server::start(signed_in(status, body)).await;
    let reply = ask(&client_with(&server.url, Tokens::holding("r1")), call).await;
    let mut seen = server.seen();
    (seen.pop().unwrap(), reply)
}

async fn refused(
    call: &Call,
    status: u16,
    code: &'static str,
    members: Value,
) -> Result<Reply, CallError> {
    let server = Server::start(move |seen| {
        if seen.line.ends_with("refresh") {
            tokens(1)
        } else {
            problem(status, code, &members)
        }
    })
    .await;
    ask(&client_with(&server.url, Tokens::holding("r1")), call).await
}

fn schema() -> Value {
    json!({"pattern": "symbol-number", "parts": [
        {"id": "symbol", "charset": "text", "min": 1, "max": 8},
        {"id": "number", "charset": "digits", "min": 1, "max": 8, "check_digit": true},
    ]})
}

/// A member for whom nothing is done.
pub(crate) fn me_body() -> Value {
    json!({
        "email": "taro@example.jp",
        "group": {"id": "desc", "name": "DeSC健康保険組合", "kind": "1"},
        "insurer_number": "9802345",
        "features": {"own_points": {"name": "DeSCポイント"}, "identity_points": {"amount": 500}, "checkup_link": true},
        "number_schema": schema(),
        "identity": {"status": "none", "left": 5},
        "access": {"status": "none"},
    })
}

#[tokio::test]
async fn every_request_says_who_asks() {
    let (seen, _) = answered(&calls::authenticate(), 500, json!({})).await;
    assert_eq!(seen.header("toroku-app-version"), Some("1.2.3"));
    assert_eq!(seen.header("toroku-device"), Some("device-1"));
    assert_eq!(seen.header("user-agent"), Some("toroku/1.2.3"));
    assert_eq!(seen.header("idempotency-key"), Some("key-1"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
}

fn configuration() -> Value {
    json!({
        "server_time": AT, "minimum_version": "1.0.0",
        "password_policy": {"min": 8, "max": 128, "classes": true, "blocklist": ["password1"]},
        "documents": ["licence", "mynumber", "record", "residence"],
        "consents": [{"id": "terms", "version": "2026-04-01"}],
        "preset_questions": ["卒業した小学校は？"],
        "limits": {"code_digits": 6, "code_seconds": 600, "code_tries": 5, "resend_seconds": 60, "sends": 5,
            "registration_seconds": 86400, "login_failures": 5, "login_lock_seconds": 900, "group_tries": 20,
            "identity_failures": 5, "identity_lock_seconds": 3600, "photo_tries": 3, "face_tries": 5,
            "challenge_seconds": 300, "draft_seconds": 86400},
        "file_choice": true,
        "maintenance": {"from": AT, "to": LATER},
    })
}

/// What a client judges by after one configuration and then another, and the last reply.
async fn judged_by(first: Value, then: Value) -> (Option<EyeRules>, Result<Reply, CallError>) {
    let said = std::sync::Mutex::new(vec![then, first]);
    let server = Server::start(move |_| {
        let mut body = configuration();
        body["eyes"] = said.lock().unwrap().pop().unwrap();
        Say::Json(200, body)
    })
    .await;
    let client = client_with(&server.url, Tokens::holding("r1"));
    assert!(ask(&client, &Call::Config).await.is_ok());
    let reply = ask(&client, &Call::Config).await;
    (client.eye_rules(), reply)
}

#[tokio::test]
async fn what_the_eyes_judge_by() {
    let first = json!({"glare": 0.03, "of.a.newer.backend": 7});
    let then = json!({"face.front_yaw": 9, "steady.hold": 0.75, "steady.patience": 30});
    let (rules, reply) = judged_by(first.clone(), then).await;
    let Ok(Reply::Config(config, _)) = reply else {
        panic!("{reply:?}")
    };
    assert_eq!(config.patience.as_secs(), 30, "the screen waits as long");
    let mut expected = EyeRules::default();
    expected.steady.patience = std::time::Duration::from_secs(30);
    expected.thresholds.face.front_yaw = 9.0;
    expected.steady.hold = std::time::Duration::from_millis(750);
    assert_eq!(rules, Some(expected), "the newest counts, whole");

    let (rules, reply) = judged_by(first.clone(), json!({"glare": "much"})).await;
    assert!(matches!(reply, Err(CallError::Server { .. })), "{reply:?}");
    let mut expected = EyeRules::default();
    expected.thresholds.glare = 0.03;
    assert_eq!(rules, Some(expected), "what was said before stays");
}

#[tokio::test]
async fn one_rule_out_of_its_range_costs_no_other() {
    let first = json!({"glare": 0.03, "dark_mean": 50});
    let then = json!({"glare": 5, "face.front_yaw": 9});
    let (rules, reply) = judged_by(first, then).await;
    assert!(reply.is_ok(), "{reply:?}");
    let mut expected = EyeRules::default();
    expected.thresholds.glare = 0.03;
    expected.thresholds.face.front_yaw = 9.0;
    assert_eq!(rules, Some(expected));
}

#[tokio::test]
async fn the_configuration() {
    let body = configuration();
    let (seen, reply) = answered(&Call::Config, 200, body.clone()).await;
    assert_eq!(
        (seen.line.as_str(), seen.header("idempotency-key")),
        ("GET /v1/config", None)
    );
    let Ok(Reply::Config(config, server_time)) = reply else {
        panic!("{reply:?}")
    };
    assert_eq!(server_time, AT.parse().unwrap());
    assert_eq!(config.documents, DocumentKind::ALL);
    assert_eq!(
        (config.photo_tries, config.draft_life, config.file_choice),
        (3, jiff::SignedDuration::from_hours(24), true)
    );
    assert_eq!(config.password_policy.blocklist, ["password1"]);
    assert_eq!(config.maintenance.unwrap().to, LATER.parse().unwrap());
    let mut newer = body;
    newer["documents"] = json!(["passport"]);
    assert!(matches!(
        answered(&Call::Config, 200, newer).await.1,
        Err(CallError::Server { .. })
    ));
}

#[tokio::test]
async fn texts_and_kinds() {
    let call = Call::ConsentText {
        id: "a/../b".to_owned(),
    };
    let text = json!({"id": "terms", "version": "1", "title": "利用規約", "body": "b"});
    let (seen, reply) = answered(&call, 200, text).await;
    assert_eq!(
        seen.line, "GET /v1/consents/a%2F..%2Fb",
        "an id stays one segment"
    );
    assert!(matches!(reply, Ok(Reply::ConsentText(text)) if text.title == "利用規約"));
    let kinds = json!([{"id": "1", "label": "l", "hint": "h"}]);
    let (seen, reply) = answered(&Call::GroupKinds, 200, kinds).await;
    assert_eq!(seen.line, "GET /v1/group-kinds");
    assert!(matches!(reply, Ok(Reply::GroupKinds(kinds)) if kinds.len() == 1));
}

fn found() -> Value {
    json!({"group_token": "gt", "group": {"id": "g", "name": "n", "kind": "1"},
        "features": {"checkup_link": false}, "number_schema": schema()})
}

#[tokio::test]
async fn a_group() {
    let (seen, reply) = answered(&calls::authenticate(), 200, found()).await;
    assert_eq!(seen.line, "POST /v1/groups/authenticate");
    assert_eq!(
        seen.json(),
        json!({"kind": "1", "insurer_number": "06990014"})
    );
    let Ok(Reply::Group(Some(group))) = reply else {
        panic!("{reply:?}")
    };
    assert_eq!(group.schema.pattern, NumberPattern::SymbolNumber);
    assert!(group.schema.parts[1].check_digit && !group.schema.parts[0].check_digit);
    assert_eq!(
        (group.features.own_points, group.features.checkup_link),
        (None, false)
    );
    let none = refused(&calls::authenticate(), 404, "group_not_found", json!({})).await;
    assert_eq!(none, Ok(Reply::Group(None)));
    let other = refused(&calls::authenticate(), 404, "not_found", json!({})).await;
    assert!(matches!(other, Err(CallError::Server { .. })));
}

fn sent() -> Value {
    json!({"registration_id": "id-1", "reset_id": "id-1", "expires_at": LATER, "resend_at": AT, "server_time": AT})
}

fn code_sent(id: &str) -> CodeSent {
    CodeSent {
        id: id.to_owned(),
        expires_at: LATER.parse().unwrap(),
        resend_at: AT.parse().unwrap(),
    }
}
