//! A known and an unknown address cannot be told apart by how long an answer takes: both cost as
//! many hashes, beside which nothing else takes time. Counted, so that no busy machine matters.

use serde_json::{Value, json};
use toroku_backend::Database;

use crate::world::{PASSWORD, World, beginning, options};

const KNOWN: &str = "registered@example.jp";
const UNKNOWN: &str = "nobody@example.jp";

/// Answers, and the hashes that each has cost.
struct Costs {
    world: World,
    steps: Vec<(&'static str, u16, u64)>,
}

impl Costs {
    async fn post(&mut self, step: &'static str, path: &str, body: &Value) -> Value {
        let before = self.world.hashes();
        let answer = self.world.post(path, "", body).await;
        let cost = self.world.hashes() - before;
        self.steps.push((step, answer.status, cost));
        answer.body
    }

    /// A code is asked for, asked for again and mistyped.
    async fn code(&mut self, path: &str, id: &str) {
        self.world.advance(61);
        self.post("resend", &format!("{path}/{id}/otp"), &json!({}))
            .await;
        let wrong = json!({"code": "000000"});
        self.post("verify", &format!("{path}/{id}/verify"), &wrong)
            .await;
    }
}

async fn costs(email: &str) -> Vec<(&'static str, u16, u64)> {
    let mut costs = Costs {
        world: World::new().await,
        steps: Vec::new(),
    };
    let wrong = json!({"email": email, "password": "Machigai-2026"});
    costs.post("log in", "/v1/sessions", &wrong).await;
    let body = costs.world.registration(email, "9802345").await;
    let begun = costs.post("register", "/v1/registrations", &body).await;
    let id = begun["registration_id"].as_str().unwrap().to_owned();
    costs.code("/v1/registrations", &id).await;
    let body = json!({"email": email});
    let begun = costs.post("reset", "/v1/password-resets", &body).await;
    let id = begun["reset_id"].as_str().unwrap().to_owned();
    costs.code("/v1/password-resets", &id).await;
    costs.steps
}

#[tokio::test]
async fn a_known_and_an_unknown_address_cost_the_same() {
    let known = costs(KNOWN).await;
    assert_eq!(known, costs(UNKNOWN).await);
    let least = known.iter().map(|(_, _, hashes)| *hashes).min();
    assert_eq!(
        least,
        Some(1),
        "an answer without a hash could be told apart: {known:?}"
    );
}

#[tokio::test]
async fn what_is_no_address_costs_as_much_as_an_unknown_one() {
    let world = World::new().await;
    let mut seen = Vec::new();
    for email in [UNKNOWN, "no address at all", ""] {
        let before = world.hashes();
        let body = json!({"email": email, "password": PASSWORD});
        let answer = world.post("/v1/sessions", "", &body).await;
        seen.push((
            answer.status,
            answer.code().to_owned(),
            world.hashes() - before,
        ));
    }
    seen.dedup();
    assert_eq!(seen, [(401, "login_failed".to_owned(), 1)]);
}

#[tokio::test]
async fn a_hash_of_another_cost_is_made_anew_by_the_next_login() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("b.sqlite");
    drop(World::on(&file).await);
    let clock = beginning();
    let mut dearer = options(&clock);
    dearer.database = Database::File(file);
    dearer.hash_cost.memory *= 2;
    let world = World::with(dearer, clock).await;
    let right = json!({"email": KNOWN, "password": PASSWORD});
    let wrong = json!({"email": KNOWN, "password": "Machigai-2026"});
    let mut costs = Vec::new();
    for body in [&wrong, &right, &right] {
        let before = world.hashes();
        let status = world.post("/v1/sessions", "", body).await.status;
        costs.push((status, world.hashes() - before));
    }
    assert_eq!(costs, [(401, 1), (201, 2), (201, 1)]);
}
