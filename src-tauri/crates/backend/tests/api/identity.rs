//! Identity checks of the people of the fixtures.

use serde_json::{Value, json};

use crate::world::World;

/// A check of a person.
pub(crate) fn check(insurer: &str, parts: &[(&str, &str)], kana: &str, birth_date: &str) -> Value {
    let parts: Vec<Value> = parts
        .iter()
        .map(|(id, value)| json!({"id": id, "value": value}))
        .collect();
    json!({"insurer_number": insurer, "parts": parts, "kana": kana, "birth_date": birth_date})
}

/// A check of a member of the guide's group.
pub(crate) fn desc(number: &str, kana: &str, birth_date: &str) -> Value {
    check(
        "9802345",
        &[("symbol", "1234"), ("number", number)],
        kana,
        birth_date,
    )
}

/// Registers somebody with a group and expects them to be verified.
async fn found(world: &World, email: &str, identity: &Value, name: &str, points: Option<u32>) {
    let insurer = identity["insurer_number"].as_str().unwrap();
    let token = world.member(email, insurer).await;
    let answer = world.post("/v1/identity-checks", &token, identity).await;
    assert_eq!(answer.body["result"], "verified", "{name}");
    assert_eq!(answer.body["name"], name);
    assert_eq!(answer.body["points"], json!(points), "{name}");
    let me = world.get("/v1/me", &token).await.body;
    assert_eq!(me["name"], name);
    assert_eq!(me["identity"]["status"], "verified");
    let again = world.post("/v1/identity-checks", &token, identity).await;
    assert_eq!(again.code(), "identity_done");
}

#[tokio::test]
async fn numbers_alone_find_their_people() {
    let world = World::new().await;
    let parts = [("number-front", "1234"), ("number-back", "5678")];
    let hanako = check("06990014", &parts, "ミホンハナコ", "1989-01-08");
    found(&world, "hanako@example.jp", &hanako, "見本 花子", None).await;
    let jiro = check(
        "06990022",
        &[("number", "12345678")],
        "ミホンジロウ",
        "1975-05-10",
    );
    found(&world, "jiro@example.jp", &jiro, "見本 次郎", None).await;
    let ume = check(
        "39990015",
        &[("number", "12345674")],
        "ミホンウメ",
        "1926-12-24",
    );
    found(&world, "ume@example.jp", &ume, "見本 うめ", None).await;
}

#[tokio::test]
async fn symbols_and_numbers_find_their_people() {
    let world = World::new().await;
    let taro = desc("5678", "ケンコムタロウ", "1989-01-01");
    found(&world, "taro@example.jp", &taro, "健康 太郎", Some(500)).await;
    let parts = [
        ("symbol-front", "12"),
        ("symbol-back", "456"),
        ("number", "5678"),
    ];
    let kaoru = check("32990012", &parts, "ミホンカオル", "1968-02-29");
    found(&world, "kaoru@example.jp", &kaoru, "見本 かをる", None).await;
    let parts = [("symbol", "1001"), ("number", "2001")];
    let ichiro = check("06990030", &parts, "ミホンイチロウ", "1980-01-01");
    found(&world, "ichiro@example.jp", &ichiro, "見本 一郎", Some(300)).await;
    let parts = [("symbol", "12345678"), ("number", "901")];
    let shigeru = check("01990019", &parts, "ミホンシゲル", "1950-04-01");
    found(&world, "shigeru@example.jp", &shigeru, "見本 茂", None).await;
    let parts = [("symbol", "見ほ"), ("number", "0012345")];
    let shomin = check("990010", &parts, "ミホンイチコ", "1960-10-10");
    found(&world, "shomin@example.jp", &shomin, "見本 市子", None).await;
    let van = desc("5681", "ミホンヴァンアン", "1996-09-09");
    found(&world, "van@example.jp", &van, "MIHON VAN AN", Some(500)).await;
}

#[tokio::test]
async fn a_branch_of_the_same_group_takes_over_its_number() {
    let world = World::new().await;
    let token = world.member("minami@example.jp", "32990012").await;
    let mut body = check(
        "32990020",
        &[("symbol", "0012"), ("number", "0034")],
        "ミホンミナミ",
        "1992-11-30",
    );
    body["group_token"] = json!(world.group("32990020").await);
    assert_eq!(
        world.post("/v1/identity-checks", &token, &body).await.body["result"],
        "verified"
    );
    let me = world.get("/v1/me", &token).await.body;
    assert_eq!(
        (&me["insurer_number"], &me["number_schema"]["pattern"]),
        (&json!("32990020"), &json!("symbol-number"))
    );
}

#[tokio::test]
async fn all_causes_of_a_failure_are_one_answer_and_the_fifth_locks() {
    let world = World::new().await;
    let token = world.member("taro@example.jp", "9802345").await;
    let causes = [
        ("wrong date", desc("5678", "ケンコムタロウ", "1989-01-02")),
        (
            "already registered",
            desc("5680", "ミホンシゲコ", "1985-05-05"),
        ),
        ("not eligible", desc("5685", "ミホンマゴ", "2015-04-01")),
        (
            "another group",
            check(
                "06990022",
                &[("number", "12345678")],
                "ミホンジロウ",
                "1975-05-10",
            ),
        ),
    ];
    for (tries, (cause, body)) in causes.iter().enumerate() {
        let answer = world.post("/v1/identity-checks", &token, body).await;
        assert_eq!(
            answer.body,
            json!({"result": "not_verified", "left": 4 - tries}),
            "{cause}"
        );
    }
    let last = json!({"result": "not_verified", "left": 0, "locked_until": "2026-11-22T04:00:00Z"});
    let right = desc("5678", "ケンコムタロウ", "1989-01-01");
    let wrong = desc("5678", "タロウ", "1989-01-01");
    assert_eq!(
        world.post("/v1/identity-checks", &token, &wrong).await.body,
        last
    );
    assert_eq!(
        world.post("/v1/identity-checks", &token, &right).await.body,
        last
    );

    world.advance(3599);
    let refresh = world
        .post(
            "/v1/sessions",
            "",
            &json!({"email": "taro@example.jp", "password": crate::world::PASSWORD}),
        )
        .await;
    let token = refresh.body["access_token"].as_str().unwrap().to_owned();
    let me = world.get("/v1/me", &token).await.body;
    assert_eq!(
        me["identity"],
        json!({"status": "locked", "until": "2026-11-22T04:00:00Z", "left": 0})
    );
    world.advance(1);
    assert_eq!(
        world.get("/v1/me", &token).await.body["identity"],
        json!({"status": "none", "left": 5})
    );
    assert_eq!(
        world.post("/v1/identity-checks", &token, &right).await.body["result"],
        "verified"
    );
}

#[tokio::test]
async fn a_group_that_sent_no_members_costs_no_try() {
    let world = World::new().await;
    let token = world.member("yuki@example.jp", "06990048").await;
    let body = check(
        "06990048",
        &[("symbol", "3001"), ("number", "4001")],
        "ミホンユキ",
        "1990-06-15",
    );
    for _ in 0..6 {
        assert_eq!(
            world.post("/v1/identity-checks", &token, &body).await.body,
            json!({"result": "group_not_linked"})
        );
    }
    assert_eq!(
        world.get("/v1/me", &token).await.body["identity"]["left"],
        5
    );
}

#[tokio::test]
async fn somebody_who_joined_lately_is_found_forty_days_later() {
    let world = World::new().await;
    let token = world.member("shinjin@example.jp", "9802345").await;
    let body = desc("5686", "ミホンシンジン", "2002-04-01");
    assert_eq!(
        world.post("/v1/identity-checks", &token, &body).await.body["result"],
        "not_verified"
    );
    world.advance(40 * 86_400);
    let login = json!({"email": "shinjin@example.jp", "password": crate::world::PASSWORD});
    let token = world.post("/v1/sessions", "", &login).await.body["access_token"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        world.post("/v1/identity-checks", &token, &body).await.body["result"],
        "verified"
    );
}

#[tokio::test]
async fn a_proof_of_another_number_is_no_proof() {
    let world = World::new().await;
    let token = world.member("taro@example.jp", "9802345").await;
    let mut body = desc("5678", "ケンコムタロウ", "1989-01-01");
    body["group_token"] = json!("ended");
    assert_eq!(
        world
            .post("/v1/identity-checks", &token, &body)
            .await
            .code(),
        "group_token_expired"
    );
    body["group_token"] = json!(world.group("06990022").await);
    assert_eq!(
        world.post("/v1/identity-checks", &token, &body).await.body["result"],
        "not_verified"
    );
}
