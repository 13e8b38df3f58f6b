//! Each fault of the fault layer, as the real client meets it: one registration is asked for, once
//! more with its key when all is calm again, and comes to one mail.

use std::sync::Arc;
use std::time::{Duration, Instant};

use toroku_api_client::{Client, Options, Repeats};
use toroku_backend::{Fault, FaultPlan, Faults, MailKind};
use toroku_engine::ports::{Api, Sent};
use toroku_flow::{Call, CallError, RegisterReply, Reply};

use crate::people::{HANAKO, PASSWORD};
use crate::stage::World;

const ADDRESS: &str = "hanako@example.jp";

/// A client before a registration, and what stands between it and the backend.
struct Line {
    world: World,
    faults: Arc<Faults>,
    client: Client,
    register: Call,
}

impl Line {
    async fn open() -> Self {
        let faults = Arc::new(Faults::default());
        let given = Arc::clone(&faults);
        let world = World::with(|options| options.faults = Some(given)).await;
        let vault = Arc::new(toroku_vault::MemoryVault::new(false));
        let mut options = Options::new(world.url(), "1.0.0");
        options.repeats = Repeats::NONE;
        let client = Client::new(&options, vault).unwrap();
        let number = toroku_domain::InsurerNumber::parse(HANAKO.insurer).unwrap();
        let group = Call::AuthenticateGroup {
            kind: "1".to_owned(),
            insurer_number: number.value,
        };
        let (group, config) = (
            client.call(&group, "k0", None, silent()).await,
            client.call(&Call::Config, "", None, silent()).await,
        );
        let (Ok(Reply::Group(Some(group))), Ok(Reply::Config(config, _))) = (group, config) else {
            panic!("the backend does not answer")
        };
        let register = Call::Register {
            email: toroku_domain::Email::parse(ADDRESS).unwrap().value,
            password: toroku_domain::Password::existing(&PASSWORD.into()).unwrap(),
            group_token: group.token.clone(),
            consents: config.consents,
        };
        Self {
            world,
            faults,
            client,
            register,
        }
    }

    async fn register(&self) -> Result<Reply, CallError> {
        (self.client)
            .call(&self.register, "key", None, silent())
            .await
    }

    fn codes(&self) -> usize {
        let kinds = self.world.kinds(ADDRESS);
        assert!(kinds.iter().all(|kind| *kind == MailKind::Otp), "{kinds:?}");
        kinds.len()
    }

    fn meets(&self, plan: &str) {
        self.faults.set(plan.parse().unwrap());
    }
}

fn silent() -> Sent {
    Arc::new(|_| {})
}

fn sent(reply: &Result<Reply, CallError>) -> bool {
    matches!(reply, Ok(Reply::Register(RegisterReply::Sent(_))))
}

/// A registration under a fault; the mails there are right after it, and what was answered.
async fn check(fault: Fault, codes: usize) -> Result<Reply, CallError> {
    let line = Line::open().await;
    line.meets(&format!("{}=1", fault.name()));
    let reply = line.register().await;
    assert_eq!(line.faults.done().get(&fault), Some(&1), "{fault:?}");
    assert_eq!(line.codes(), codes, "{fault:?}");
    line.faults.set(FaultPlan::default());
    assert!(sent(&line.register().await), "{fault:?}");
    assert_eq!(line.codes(), 1, "{fault:?}");
    reply
}

/// What the 受付番号 of a failure begins with.
fn mark(reply: Result<Reply, CallError>) -> String {
    match reply {
        Err(CallError::Server { reference }) => reference[..4].to_owned(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_connection_that_ends_early_did_nothing() {
    assert_eq!(check(Fault::DropBefore, 0).await, Err(CallError::Offline));
}

#[tokio::test]
async fn a_connection_that_ends_late_did_everything() {
    assert_eq!(check(Fault::DropAfter, 1).await, Err(CallError::Offline));
}

#[tokio::test]
async fn an_answer_that_stops_in_its_middle_is_none() {
    assert_eq!(check(Fault::Truncated, 1).await, Err(CallError::Offline));
}

#[tokio::test]
async fn an_answer_of_another_form_is_none() {
    assert_eq!(mark(check(Fault::Garbled, 1).await), "C200");
}

#[tokio::test]
async fn an_answer_that_trickles_is_waited_for() {
    assert!(sent(&check(Fault::Trickle, 1).await));
}

#[tokio::test]
async fn a_request_that_comes_twice_is_done_once() {
    assert!(sent(&check(Fault::Duplicate, 1).await));
}

#[tokio::test]
async fn a_gateway_answers_before_or_after_all_is_done() {
    let line = Line::open().await;
    let mut marks = Vec::new();
    for seed in 0..8 {
        line.meets(&format!("error=1,seed={seed}"));
        marks.push(mark(line.register().await));
    }
    marks.sort();
    marks.dedup();
    assert_eq!(marks, ["C502", "C503"]);
    line.faults.set(FaultPlan::default());
    assert!(sent(&line.register().await));
    assert_eq!(line.codes(), 1);
}

#[tokio::test]
async fn an_answer_is_late() {
    let line = Line::open().await;
    line.meets("latency=120-120");
    let asked = Instant::now();
    assert!(sent(&line.register().await));
    assert!(asked.elapsed() >= Duration::from_millis(120));
    assert_eq!(line.faults.done().get(&Fault::Latency), Some(&1));
}

#[tokio::test]
async fn a_seed_makes_the_same_weather_again() {
    let weather = async || {
        let line = Line::open().await;
        line.meets("drop=0.5,error=0.3,seed=11");
        let mut replies = Vec::new();
        for _ in 0..12 {
            replies.push(match line.register().await {
                Ok(_) => "ok".to_owned(),
                Err(CallError::Server { reference }) => reference,
                Err(error) => format!("{error:?}"),
            });
        }
        replies
    };
    let first = weather().await;
    assert_eq!(first, weather().await);
    assert!(first.iter().any(|reply| reply == "ok") && first.iter().any(|reply| reply != "ok"));
}
