//! The walk through every operation, and refusals on the way.

use jiff::SignedDuration;
use serde_json::json;

use crate::application::apply;
use crate::live::{Body, Live, call, text};

const EMAIL: &str = "taro@example.jp";
const PASSWORD: &str = "Mihon-2026-toroku";

#[tokio::test]
async fn every_operation_answers_as_the_contract_says() {
    let live = Live::start().await;
    open(&live).await;
    let token = register(&live).await;
    verify(&live, &token).await;
    apply(&live, &token).await;
    let token = reset(&live, &token).await;
    leave(&live, &token).await;
    let all = live
        .contract
        .operations()
        .iter()
        .map(|operation| text(&operation.value["operationId"]))
        .collect();
    assert_eq!(live.called(), all, "every operation has succeeded once");
    live.stop().await;
}

async fn open(live: &Live) {
    let config = live.call(call("config", &[], "", Body::None), 200).await;
    for consent in config["consents"].as_array().unwrap() {
        live.call(
            call("consentText", &[&text(&consent["id"])], "", Body::None),
            200,
        )
        .await;
    }
    live.call(call("consentText", &["nothing"], "", Body::None), 404)
        .await;
    live.call(call("groupKinds", &[], "", Body::None), 200)
        .await;
    let unknown = json!({"kind": "1", "insurer_number": "06990097"});
    for _ in 0..20 {
        live.call(
            call("authenticateGroup", &[], "", Body::Json(&unknown)),
            404,
        )
        .await;
    }
    live.call(
        call("authenticateGroup", &[], "", Body::Json(&unknown)),
        429,
    )
    .await;
    live.clock.advance(SignedDuration::from_hours(1));
    live.call(
        call(
            "authenticateGroup",
            &[],
            "",
            Body::Unfit(&json!({"kind": 1})),
        ),
        400,
    )
    .await;
}

async fn register(live: &Live) -> String {
    let number = json!({"kind": "1", "insurer_number": "9802345"});
    let group = live
        .call(call("authenticateGroup", &[], "", Body::Json(&number)), 200)
        .await;
    let consent = |id: &str, version: &str| json!({"id": id, "version": version});
    let mut body = json!({
        "email": EMAIL,
        "password": PASSWORD,
        "group_token": group["group_token"],
        "consents": [consent("terms", "2026-04-01"), consent("privacy", "2020-01-01"), consent("points", "2026-04-01")],
    });
    live.call(call("beginRegistration", &[], "", Body::Json(&body)), 409)
        .await;
    body["consents"][1] = consent("privacy", "2026-04-01");
    let begun = live
        .call(call("beginRegistration", &[], "", Body::Json(&body)), 201)
        .await;
    let id = text(&begun["registration_id"]);
    live.call(call("resendRegistrationCode", &[&id], "", Body::None), 429)
        .await;
    live.clock.advance(SignedDuration::from_mins(1));
    live.call(call("resendRegistrationCode", &[&id], "", Body::None), 200)
        .await;
    live.call(
        call(
            "verifyRegistration",
            &[&id],
            "",
            Body::Json(&json!({"code": "wrong!"})),
        ),
        422,
    )
    .await;
    let code = json!({"code": live.code(EMAIL)});
    let tokens = live
        .call(
            call("verifyRegistration", &[&id], "", Body::Json(&code)),
            200,
        )
        .await;
    live.call(
        call("verifyRegistration", &[&id], "", Body::Json(&code)),
        410,
    )
    .await;
    text(&tokens["access_token"])
}

async fn verify(live: &Live, token: &str) {
    live.call(call("me", &[], "", Body::None), 401).await;
    live.call(call("me", &[], token, Body::None), 200).await;
    let document = json!({"document": "licence"});
    live.call(
        call("beginAccessApplication", &[], token, Body::Json(&document)),
        409,
    )
    .await;
    let mut body = json!({
        "insurer_number": "9802345",
        "parts": [{"id": "symbol", "value": "1234"}, {"id": "number", "value": "5678"}],
        "kana": "ケンコムタロウ",
        "birth_date": "1989-01-02",
    });
    live.call(call("checkIdentity", &[], token, Body::Json(&body)), 200)
        .await;
    body["birth_date"] = json!("1989-01-01");
    let verified = live
        .call(call("checkIdentity", &[], token, Body::Json(&body)), 200)
        .await;
    assert_eq!(verified["result"], "verified");
    live.call(call("checkIdentity", &[], token, Body::Json(&body)), 409)
        .await;
    live.call(call("me", &[], token, Body::None), 200).await;
}

async fn reset(live: &Live, token: &str) -> String {
    live.call(call("logOut", &[], token, Body::None), 204).await;
    let begun = live
        .call(
            call(
                "beginPasswordReset",
                &[],
                "",
                Body::Json(&json!({"email": EMAIL})),
            ),
            201,
        )
        .await;
    let id = text(&begun["reset_id"]);
    live.clock.advance(SignedDuration::from_mins(1));
    live.call(call("resendPasswordResetCode", &[&id], "", Body::None), 200)
        .await;
    let code = json!({"code": live.code(EMAIL)});
    let permission = live
        .call(
            call("verifyPasswordReset", &[&id], "", Body::Json(&code)),
            200,
        )
        .await;
    let mut body = json!({"reset_token": permission["reset_token"], "password": PASSWORD});
    live.call(call("setPassword", &[&id], "", Body::Json(&body)), 422)
        .await;
    body["password"] = json!("Another-2026");
    live.call(call("setPassword", &[&id], "", Body::Json(&body)), 204)
        .await;
    live.call(call("setPassword", &[&id], "", Body::Json(&body)), 410)
        .await;
    let login = json!({"email": EMAIL, "password": "Another-2026"});
    let tokens = live
        .call(call("logIn", &[], "", Body::Json(&login)), 201)
        .await;
    let refresh = json!({"refresh_token": tokens["refresh_token"]});
    let tokens = live
        .call(call("refreshSession", &[], "", Body::Json(&refresh)), 200)
        .await;
    text(&tokens["access_token"])
}

async fn leave(live: &Live, token: &str) {
    live.call(
        call(
            "withdraw",
            &[],
            token,
            Body::Json(&json!({"password": PASSWORD})),
        ),
        403,
    )
    .await;
    live.call(
        call(
            "withdraw",
            &[],
            token,
            Body::Json(&json!({"password": "Another-2026"})),
        ),
        204,
    )
    .await;
    let login = json!({"email": EMAIL, "password": "Another-2026"});
    for status in [401, 401, 401, 401, 429] {
        live.call(call("logIn", &[], "", Body::Json(&login)), status)
            .await;
    }
}
