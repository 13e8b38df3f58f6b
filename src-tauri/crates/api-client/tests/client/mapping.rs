//! Each call's request and each of its answers.

use serde_json::{Value, json};
use toroku_domain::{DocumentKind, NumberPattern};
use toroku_engine::flow::{
    AccessPart, AccessStatus, ApplicationStatus, Call, CallError, CodeReply, CodeSent,
    CodeSentReply, ConsentVersion, IdentityReply, IdentityStatus, LoginReply, Member,
    RegisterReply, Reply, SetPasswordReply, SubmitReply,
};
use toroku_engine::ports::Api;

use crate::calls;
use crate::server::{
    Say, Seen, Server, Tokens, ask, client_with, problem, signed_in, tokens, untold,
};

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

#[tokio::test]
async fn the_configuration() {
    let body = json!({
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
    });
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
        (config.photo_tries, config.draft_hours, config.file_choice),
        (3, 24, true)
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

#[tokio::test]
async fn a_registration() {
    let (seen, reply) = answered(&calls::register(), 201, sent()).await;
    assert_eq!(seen.line, "POST /v1/registrations");
    assert_eq!(
        seen.json(),
        json!({"email": "taro@example.jp", "password": "Mihon-2026-toroku",
        "group_token": "gt", "consents": [{"id": "terms", "version": "2026-04-01"}]})
    );
    assert_eq!(
        reply,
        Ok(Reply::Register(RegisterReply::Sent(code_sent("id-1"))))
    );
    let refused = |status, code, members| async move {
        refused(&calls::register(), status, code, members).await
    };
    assert_eq!(
        refused(401, "group_token_expired", json!({})).await,
        Ok(Reply::Register(RegisterReply::GroupTokenExpired))
    );
    let newer = ConsentVersion {
        id: "terms".to_owned(),
        version: "2027-01-01".to_owned(),
    };
    assert_eq!(
        refused(
            409,
            "consent_outdated",
            json!({"id": "terms", "version": "2027-01-01"})
        )
        .await,
        Ok(Reply::Register(RegisterReply::ConsentUpdated(newer)))
    );
    assert!(refused(409, "consent_outdated", json!({})).await.is_err());
    assert!(
        refused(422, "password_refused", json!({"field": "common"}))
            .await
            .is_err()
    );
}

#[tokio::test]
async fn codes() {
    let resend = Call::ResendCode {
        registration: "reg-1".to_owned(),
    };
    let again = Call::ResendReset {
        reset: "res-1".to_owned(),
    };
    for (call, id, line) in [
        (&resend, "reg-1", "POST /v1/registrations/reg-1/otp"),
        (&again, "res-1", "POST /v1/password-resets/res-1/otp"),
    ] {
        let (seen, reply) = answered(call, 200, sent()).await;
        assert_eq!(seen.line, line);
        assert_eq!(
            reply,
            Ok(Reply::CodeSent(CodeSentReply::Sent(code_sent(id))))
        );
        let early = refused(call, 429, "resend_too_early", json!({"retry_at": AT})).await;
        assert_eq!(
            early,
            Ok(Reply::CodeSent(CodeSentReply::TooEarly(
                AT.parse().unwrap()
            )))
        );
        let limit = refused(call, 429, "resend_limit", json!({})).await;
        assert_eq!(limit, Ok(Reply::CodeSent(CodeSentReply::Limit)));
    }
    for (call, gone) in [
        (calls::verify(), "registration_gone"),
        (calls::verify_reset(), "reset_gone"),
    ] {
        for (status, code, members, reply) in [
            (
                422,
                "otp_wrong",
                json!({"left": 4}),
                CodeReply::Wrong { left: 4 },
            ),
            (422, "otp_locked", json!({}), CodeReply::Locked),
            (422, "otp_expired", json!({}), CodeReply::Expired),
            (410, gone, json!({}), CodeReply::Gone),
        ] {
            assert_eq!(
                refused(&call, status, code, members).await,
                Ok(Reply::Code(reply))
            );
        }
        assert!(
            refused(&call, 422, "otp_wrong", json!({})).await.is_err(),
            "tries are not said"
        );
    }
}

#[tokio::test]
async fn a_reset() {
    let request = Call::RequestReset {
        email: calls::email(),
    };
    let (seen, reply) = answered(&request, 200, sent()).await;
    assert_eq!(
        (seen.line.as_str(), seen.json()),
        (
            "POST /v1/password-resets",
            json!({"email": "taro@example.jp"})
        )
    );
    assert_eq!(
        reply,
        Ok(Reply::CodeSent(CodeSentReply::Sent(code_sent("id-1"))))
    );
    let (seen, reply) = answered(&calls::verify_reset(), 200, json!({"reset_token": "rt"})).await;
    assert_eq!(seen.line, "POST /v1/password-resets/res-1/verify");
    assert_eq!(
        reply,
        Ok(Reply::Code(CodeReply::Right {
            reset_token: Some("rt".to_owned())
        }))
    );
    let (seen, reply) = answered(&calls::set_password(), 204, Value::Null).await;
    assert_eq!(seen.line, "PUT /v1/password-resets/res-1/password");
    assert_eq!(
        seen.json(),
        json!({"reset_token": "rt", "password": "Mihon-2026-toroku"})
    );
    assert_eq!(reply, Ok(Reply::SetPassword(SetPasswordReply::Changed)));
    for (status, code, members, wanted) in [
        (422, "password_same", json!({}), SetPasswordReply::Same),
        (
            422,
            "password_refused",
            json!({"field": "common"}),
            SetPasswordReply::Common,
        ),
        (410, "reset_gone", json!({}), SetPasswordReply::Gone),
    ] {
        let reply = refused(&calls::set_password(), status, code, members).await;
        assert_eq!(reply, Ok(Reply::SetPassword(wanted)));
    }
}

#[tokio::test]
async fn a_login() {
    let failed = refused(&calls::login(), 401, "login_failed", json!({})).await;
    assert_eq!(failed, Ok(Reply::Login(LoginReply::Failed)));
    let locked = refused(
        &calls::login(),
        429,
        "login_locked",
        json!({"until": LATER}),
    )
    .await;
    assert_eq!(
        locked,
        Ok(Reply::Login(LoginReply::Locked {
            until: LATER.parse().unwrap()
        }))
    );
}

async fn member(identity: Value, access: Value) -> Option<Member> {
    let mut body = me_body();
    body["identity"] = identity;
    body["access"] = access;
    match answered(&Call::Me, 200, body).await.1 {
        Ok(Reply::Me(member)) => Some(*member),
        Err(CallError::Server { .. }) => None,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_member() {
    let none = || {
        (
            json!({"status": "none", "left": 5}),
            json!({"status": "none"}),
        )
    };
    let new = member(none().0, none().1).await.unwrap();
    assert_eq!(
        (new.name, new.birth, new.group.as_str()),
        (None, None, "DeSC健康保険組合")
    );
    assert_eq!(new.features.identity_points, Some(500));
    let at = AT.parse().unwrap();
    for (identity, wanted) in [
        (
            json!({"status": "verified", "left": 5, "verified_at": AT}),
            Some(IdentityStatus::Verified { at }),
        ),
        (
            json!({"status": "locked", "left": 0, "until": AT}),
            Some(IdentityStatus::Locked { until: at }),
        ),
        (json!({"status": "locked", "left": 0}), None),
        (json!({"status": "verified", "left": 5}), None),
    ] {
        assert_eq!(
            member(identity, none().1)
                .await
                .map(|member| member.identity),
            wanted
        );
    }
    let application = || "a".to_owned();
    for (access, wanted) in [
        (
            json!({"status": "open", "application_id": "a"}),
            Some(AccessStatus::Open {
                application: application(),
            }),
        ),
        (
            json!({"status": "under_review", "application_id": "a"}),
            Some(AccessStatus::UnderReview {
                application: application(),
            }),
        ),
        (
            json!({"status": "rejected", "application_id": "a"}),
            Some(AccessStatus::Rejected {
                application: application(),
            }),
        ),
        (json!({"status": "blocked"}), Some(AccessStatus::Blocked)),
        (
            json!({"status": "completed", "completed_at": AT}),
            Some(AccessStatus::Completed { at }),
        ),
        (json!({"status": "open"}), None),
        (json!({"status": "of-a-newer-backend"}), None),
    ] {
        assert_eq!(
            member(none().0, access).await.map(|member| member.access),
            wanted
        );
    }
}

#[tokio::test]
async fn a_withdrawal() {
    let call = Call::Withdraw {
        password: calls::password(),
    };
    let (seen, reply) = answered(&call, 204, Value::Null).await;
    assert_eq!(
        (seen.line.as_str(), seen.json()),
        ("DELETE /v1/me", json!({"password": "Mihon-2026-toroku"}))
    );
    assert_eq!(reply, Ok(Reply::Withdraw(true)));
    assert_eq!(
        refused(&call, 403, "withdraw_refused", json!({})).await,
        Ok(Reply::Withdraw(false))
    );
}

#[tokio::test]
async fn an_identity_check() {
    let verified = json!({"result": "verified", "name": "健康 太郎", "points": 500});
    let (seen, reply) = answered(&calls::check_identity(), 200, verified).await;
    assert_eq!(seen.line, "POST /v1/identity-checks");
    assert_eq!(
        seen.json(),
        json!({"insurer_number": "06990014", "kana": "ケンコムタロウ", "birth_date": "1989-01-01",
        "parts": [{"id": "symbol", "value": "1234"}, {"id": "number", "value": "5678"}]})
    );
    assert_eq!(reply, Ok(Reply::Identity(IdentityReply::Verified)));
    for (body, wanted) in [
        (
            json!({"result": "not_verified", "left": 2}),
            IdentityReply::NotVerified {
                left: 2,
                locked_until: None,
            },
        ),
        (
            json!({"result": "not_verified", "left": 0, "locked_until": AT}),
            IdentityReply::NotVerified {
                left: 0,
                locked_until: Some(AT.parse().unwrap()),
            },
        ),
        (
            json!({"result": "group_not_linked"}),
            IdentityReply::GroupNotLinked,
        ),
    ] {
        assert_eq!(
            answered(&calls::check_identity(), 200, body).await.1,
            Ok(Reply::Identity(wanted))
        );
    }
    let done = refused(&calls::check_identity(), 409, "identity_done", json!({})).await;
    assert_eq!(done, Ok(Reply::Identity(IdentityReply::Verified)));
}

#[tokio::test]
async fn an_identity_check_brings_the_proof_of_its_group() {
    let server = Server::start(|seen| match seen.line.as_str() {
        "POST /v1/sessions/refresh" => tokens(1),
        "POST /v1/groups/authenticate" => Say::Json(200, found()),
        _ => Say::Json(200, json!({"result": "verified", "name": "n"})),
    })
    .await;
    let client = client_with(&server.url, Tokens::holding("r1"));
    ask(&client, &calls::authenticate()).await.unwrap();
    ask(&client, &calls::check_identity()).await.unwrap();
    assert_eq!(server.seen()[2].json()["group_token"], "gt");
}

#[tokio::test]
async fn an_expired_proof_is_renewed_without_a_word() {
    let server = Server::start(
        |seen| match (seen.line.as_str(), &seen.json()["group_token"]) {
            ("POST /v1/sessions/refresh", _) => tokens(1),
            ("POST /v1/groups/authenticate", _) => {
                let mut found = found();
                found["group_token"] = json!(seen.header("idempotency-key"));
                Say::Json(200, found)
            }
            (_, token) if token == "key-1" => {
                Say::Json(200, json!({"result": "verified", "name": "n"}))
            }
            _ => problem(401, "group_token_expired", &json!({})),
        },
    )
    .await;
    let client = client_with(&server.url, Tokens::holding("r1"));
    client
        .call(&calls::authenticate(), "key-0", None, untold())
        .await
        .unwrap();
    let reply = ask(&client, &calls::check_identity()).await;
    assert_eq!(reply, Ok(Reply::Identity(IdentityReply::Verified)));
}

#[tokio::test]
async fn an_application() {
    let (seen, reply) = answered(
        &calls::open(),
        201,
        json!({"id": "app-1", "photo_tries": 3, "face_tries": 5, "file_choice": true}),
    )
    .await;
    assert_eq!(
        (seen.line.as_str(), seen.json()),
        (
            "POST /v1/access-applications",
            json!({"document": "licence"})
        )
    );
    assert_eq!(
        reply,
        Ok(Reply::Opened {
            application: "app-1".to_owned()
        })
    );
    let remove = Call::RemoveBack {
        application: calls::APPLICATION.to_owned(),
    };
    let (seen, reply) = answered(&remove, 204, Value::Null).await;
    assert_eq!(
        seen.line,
        "DELETE /v1/access-applications/app-1/documents/back"
    );
    assert_eq!(reply, Ok(Reply::BackRemoved));
    let draw = Call::DrawPose {
        application: calls::APPLICATION.to_owned(),
    };
    let (seen, reply) = answered(
        &draw,
        200,
        json!({"id": "ch", "pose": "left-open", "expires_at": AT}),
    )
    .await;
    assert_eq!(
        (seen.line.as_str(), seen.json()),
        (
            "POST /v1/access-applications/app-1/face-challenges",
            json!({})
        )
    );
    assert!(matches!(reply, Ok(Reply::Pose(drawn)) if drawn.pose == toroku_domain::Pose::LeftOpen));
}

#[tokio::test]
async fn a_submission() {
    let under_review = json!({"status": "under_review", "reference": "R-1", "received_at": AT});
    let (seen, reply) = answered(&calls::submit(), 200, under_review).await;
    assert_eq!(seen.line, "POST /v1/access-applications/app-1/submit");
    assert_eq!(
        seen.json(),
        json!({"question": "はじめて育てた野菜は？", "answer": "ミニトマト"})
    );
    assert_eq!(reply, Ok(Reply::Submit(SubmitReply::UnderReview)));
    let again = Call::Submit {
        application: calls::APPLICATION.to_owned(),
        secret: None,
    };
    let completed = json!({"status": "completed", "reference": "R-1", "received_at": AT});
    let (seen, reply) = answered(&again, 200, completed).await;
    assert_eq!(
        (seen.json(), reply),
        (json!({}), Ok(Reply::Submit(SubmitReply::Completed)))
    );
    let incomplete = |parts: Value| json!({"status": "incomplete", "parts": parts});
    let all = incomplete(json!([
        "document",
        "document-back",
        "face",
        "secret-question"
    ]));
    let parts = vec![
        AccessPart::Document,
        AccessPart::DocumentBack,
        AccessPart::FaceFront,
    ];
    assert_eq!(
        answered(&again, 200, all).await.1,
        Ok(Reply::Submit(SubmitReply::Incomplete(parts)))
    );
    assert!(
        answered(&again, 200, incomplete(json!([])))
            .await
            .1
            .is_err()
    );
    let mismatch = refused(&again, 422, "face_mismatch", json!({"left": 1})).await;
    assert_eq!(
        mismatch,
        Ok(Reply::Submit(SubmitReply::Mismatch { left: 1 }))
    );
}

#[tokio::test]
async fn where_an_application_stands() {
    let body = |status: &str, reasons: Value| {
        json!({"id": "app-1", "status": status, "document": "record",
        "received_at": AT, "reference": "R-1", "reasons": reasons, "parts": ["document"], "completed_at": AT})
    };
    let rejected = vec![
        (AccessPart::Document, "glare".to_owned()),
        (AccessPart::DocumentBack, "back-needed".to_owned()),
        (AccessPart::FaceFront, "face-unclear".to_owned()),
    ];
    let reasons = json!([{"part": "document", "reason": "glare"}, {"part": "document-back", "reason": "back-needed"},
        {"part": "face", "reason": "face-unclear"}]);
    for (status, reasons, wanted) in [
        ("open", json!([]), ApplicationStatus::Open),
        ("under_review", json!([]), ApplicationStatus::UnderReview),
        ("rejected", reasons, ApplicationStatus::Rejected(rejected)),
        ("closed", json!([]), ApplicationStatus::Closed),
        (
            "completed",
            json!([]),
            ApplicationStatus::Completed {
                at: AT.parse().unwrap(),
            },
        ),
    ] {
        let (seen, reply) = answered(&calls::application(), 200, body(status, reasons)).await;
        assert_eq!(seen.line, "GET /v1/access-applications/app-1");
        let Ok(Reply::Application(found)) = reply else {
            panic!("{reply:?}")
        };
        assert_eq!(
            (found.status, found.reference.as_str(), found.document),
            (wanted, "R-1", DocumentKind::Record)
        );
    }
    let secret = json!([{"part": "secret-question", "reason": "other"}]);
    assert!(
        answered(&calls::application(), 200, body("rejected", secret))
            .await
            .1
            .is_err()
    );
}
