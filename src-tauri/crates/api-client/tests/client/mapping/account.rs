//! Registration, codes, resets, logins.

use serde_json::{Value, json};
use toroku_engine::flow::{
    Call, CodeReply, CodeSentReply, ConsentVersion, LoginReply, RegisterReply, Reply,
    SetPasswordReply,
};

use super::{AT, LATER, answered, code_sent, refused, sent};
use crate::calls;

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
