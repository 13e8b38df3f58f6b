//! The member, withdrawal, the identity check.

use serde_json::{Value, json};
use toroku_engine::flow::{
    AccessStatus, Call, CallError, IdentityReply, IdentityStatus, Member, Reply, WithdrawReply,
};
use toroku_engine::ports::Api;

use super::{AT, answered, found, me_body, refused};
use crate::calls;
use crate::server::{Say, Server, Tokens, ask, client_with, problem, tokens, untold};

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
    assert_eq!(reply, Ok(Reply::Withdraw(WithdrawReply::Gone)));
    assert_eq!(
        refused(&call, 403, "withdraw_refused", json!({})).await,
        Ok(Reply::Withdraw(WithdrawReply::Refused))
    );
    let until = json!({"until": "2026-11-22T05:15:00Z"});
    assert_eq!(
        refused(&call, 429, "login_locked", until).await,
        Ok(Reply::Withdraw(WithdrawReply::Locked {
            until: "2026-11-22T05:15:00Z".parse().unwrap()
        }))
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
