//! The access application.

use serde_json::{Value, json};
use toroku_domain::DocumentKind;
use toroku_engine::flow::{
    AccessPart, ApplicationStatus, Call, CallError, Reply, SecretField, SubmitReply,
};

use super::{AT, answered, refused};
use crate::calls;

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
async fn a_discarded_application() {
    let call = Call::DropApplication {
        application: calls::APPLICATION.to_owned(),
    };
    let (seen, reply) = answered(&call, 204, Value::Null).await;
    assert_eq!(seen.line, "DELETE /v1/access-applications/app-1");
    assert_eq!(reply, Ok(Reply::ApplicationDropped));
    assert_eq!(
        refused(&call, 404, "application_gone", json!({})).await,
        Ok(Reply::ApplicationDropped)
    );
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
    for (field, of) in [
        ("question", SecretField::Question),
        ("answer", SecretField::Answer),
    ] {
        assert_eq!(
            refused(&again, 422, "secret_refused", json!({"field": field})).await,
            Ok(Reply::Submit(SubmitReply::SecretRefused(of)))
        );
    }
    assert_eq!(
        refused(&again, 404, "application_gone", json!({})).await,
        Err(CallError::ApplicationGone)
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
