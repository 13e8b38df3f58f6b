//! 退会.

use serde_json::json;

use crate::applicant::{Applicant, taro};
use crate::world::{PASSWORD, World};

const EMAIL: &str = "very-own-address@example.jp";

#[tokio::test]
async fn a_withdrawal_leaves_no_row_and_frees_the_address() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    let world = World::on(&file).await;
    let member = Applicant::new(&world, EMAIL, &taro(), "licence").await;
    member.accepted("/documents/front").await;
    world
        .post("/v1/password-resets", "", &json!({"email": EMAIL}))
        .await;

    let refused = world.withdraw(&member.token, "Wrong-password-1").await;
    assert_eq!((refused.status, refused.code()), (403, "withdraw_refused"));
    assert_eq!(world.withdraw(&member.token, PASSWORD).await.status, 204);
    assert_eq!(
        world.get("/v1/me", &member.token).await.code(),
        "unauthorized"
    );
    assert!(world.outbox.latest(EMAIL).is_none());

    for name in ["toroku.db", "toroku.db-wal"] {
        let bytes = std::fs::read(folder.path().join(name)).unwrap_or_default();
        for trace in [EMAIL.as_bytes(), member.id.as_bytes()] {
            assert!(
                !bytes.windows(trace.len()).any(|window| window == trace),
                "{name} keeps a trace"
            );
        }
    }
    let again = Applicant::new(&world, EMAIL, &taro(), "licence").await;
    assert_ne!(again.id, member.id, "the person may register again");
}

#[tokio::test]
async fn wrong_passwords_lock_like_logins() {
    let world = World::new().await;
    let token = world.member(EMAIL, "9802345").await;
    let mut codes = Vec::new();
    for _ in 0..5 {
        let answer = world.withdraw(&token, "Wrong-password-1").await;
        codes.push(answer.code().to_owned());
    }
    assert_eq!(codes[3], "withdraw_refused");
    assert_eq!(codes[4], "login_locked");
}
