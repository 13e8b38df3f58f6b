//! The walk through every call and branch.

mod access;
mod account;
mod ending;
mod enumeration;
mod faces;
mod groups;
mod idempotency;
mod identity;
mod leaving;
mod opening;
mod photos;
mod registration;
mod resend;
mod reset;
mod session;
mod shapes;

use futures_util::future::join_all;
use serde_json::Value;

use crate::ask::{Answer, Ask, fresh};
use crate::contract::Contract;
use crate::error::ConformanceError;
use crate::fixtures::Fixtures;
use crate::ledger::Ledger;
use crate::mails::Mails;
use crate::report::Report;
use crate::server::Server;
use crate::time::Time;
use account::Member;

/// What is walked, and with what.
pub struct Target<'a> {
    /// Scheme, host and port.
    pub url: &'a str,
    /// People and groups the server knows.
    pub fixtures: Fixtures,
    /// Where its mails are read.
    pub mails: &'a dyn Mails,
    /// How time passes.
    pub time: &'a dyn Time,
    /// Whether drawn photos are sent: a server that takes real cards alone refuses them.
    pub photos: bool,
    /// Whether the server remembers what it is told: a mock made from the contract does not, and
    /// is asked for the shape of its answers alone.
    pub remembers: bool,
}

/// Walks; an error only where the walk could not begin.
pub async fn run(target: &Target<'_>) -> Result<Report, ConformanceError> {
    let server = Server::at(target.url)?;
    let mut walk = Walk {
        contract: Contract::committed()?,
        ledger: Ledger::default(),
        device: fresh(),
        config: Value::Null,
        guests: Vec::new(),
        server,
        target,
    };
    if target.remembers {
        walk.everything().await;
    } else {
        walk.shapes().await;
    }
    Ok(walk.ledger.close(target.url))
}

/// Why a part of the walk cannot go on.
struct Stop(String);

type Walked<T = ()> = Result<T, Stop>;

/// The walk and what it knows so far.
struct Walk<'a> {
    server: Server,
    contract: Contract,
    ledger: Ledger,
    target: &'a Target<'a>,
    /// The installation that asks; each chapter is another one, so that none spends another's tries.
    device: String,
    config: Value,
    /// Accounts to withdraw at the end.
    guests: Vec<Member>,
}

impl Walk<'_> {
    async fn everything(&mut self) {
        if self.server.tls {
            self.ledger.judge("tls", true, "", "");
        } else {
            self.ledger.skip("tls", "http, on this machine");
        }
        let opened = self.opening().await;
        if !self.went("configuration", opened) {
            return;
        }
        let done = self.groups().await;
        self.went("groups", done);
        let done = self.idempotency().await;
        self.went("idempotency", done);
        let done = self.registration().await;
        let member = self.arrived("registration", done);
        if let Some(mut member) = member {
            self.as_member(&mut member).await;
        }
        let done = self.resend().await;
        self.went("resend", done);
        let done = self.cleanup().await;
        self.went("the end", done);
    }

    /// What needs an account.
    async fn as_member(&mut self, member: &mut Member) {
        let done = self.session(member).await;
        self.went("session", done);
        let group = self.target.fixtures.group.clone();
        let done = self.guest(&group).await;
        let Some(mut other) = self.arrived("a second account", done) else {
            self.guests.push(member.clone());
            return;
        };
        let done = self.identity(member, &mut other).await;
        if self.went("identity", done) {
            let done = self.access(member, &mut other).await;
            self.went("access", done);
        }
        let done = self.enumeration(member).await;
        self.went("enumeration", done);
        let done = self.ending(&mut other).await;
        self.went("locks", done);
        let done = self.reset(&mut other).await;
        self.went("reset", done);
        self.guests.push(other);
        let done = self.leaving(member).await;
        if !self.went("withdrawal", done) {
            self.guests.push(member.clone());
        }
    }

    fn went(&mut self, chapter: &str, done: Walked) -> bool {
        self.arrived(chapter, done).is_some()
    }

    fn arrived<T>(&mut self, chapter: &str, done: Walked<T>) -> Option<T> {
        self.device = fresh();
        done.map_err(|Stop(why)| self.ledger.stopped(format!("{chapter}: {why}")))
            .ok()
    }

    /// A request of the contract, by this installation.
    fn ask(&self, operation: &str, values: &[&str]) -> Ask {
        let Some(found) = self.contract.operation(operation) else {
            return Ask::new(operation, "GET", "/".to_owned());
        };
        let mut values = values.iter();
        let segments = found.template.split('/').map(|segment| {
            if segment.starts_with('{') {
                values.next().copied().unwrap_or_default()
            } else {
                segment
            }
        });
        let path = segments.collect::<Vec<_>>().join("/");
        Ask::new(operation, &found.method, path).header("toroku-device", self.device.clone())
    }

    /// Asks, and judges what holds of every answer.
    async fn send(&mut self, ask: &Ask) -> Walked<Answer> {
        match self.server.ask(ask).await {
            Ok(answer) => {
                self.ledger.heard(&self.contract, ask, &answer);
                Ok(answer)
            }
            Err(why) => {
                self.ledger.unheard(ask, &why);
                Err(Stop(format!("{}: {why}", ask.operation)))
            }
        }
    }

    /// Asks with more than is taken: a server may hang up before it is all sent.
    async fn send_too_much(&mut self, ask: &Ask) -> Walked<Answer> {
        for _ in 0..4 {
            if let Ok(answer) = self.server.ask(ask).await {
                self.ledger.heard(&self.contract, ask, &answer);
                return Ok(answer);
            }
        }
        self.send(ask).await
    }

    /// Asks all at once.
    async fn together(&mut self, asks: &[Ask]) -> Walked<Vec<Answer>> {
        let heard = join_all(asks.iter().map(|ask| self.server.ask(ask))).await;
        let mut answers = Vec::new();
        for (ask, answer) in asks.iter().zip(heard) {
            match answer {
                Ok(answer) => {
                    self.ledger.heard(&self.contract, ask, &answer);
                    answers.push(answer);
                }
                Err(why) => self.ledger.unheard(ask, &why),
            }
        }
        if answers.len() == asks.len() {
            Ok(answers)
        } else {
            Err(Stop("a request had no answer".to_owned()))
        }
    }

    /// Judges a rule by an answer.
    fn judge(&mut self, rule: &'static str, kept: bool, why: &str, answer: &Answer) {
        self.ledger.judge(rule, kept, why, &answer.shown);
    }

    /// Judges that an answer is this refusal.
    fn refused(&mut self, rule: &'static str, answer: &Answer, status: u16, code: &str) {
        let why = format!(
            "{status} `{code}` is due, and not {} `{}`",
            answer.status,
            answer.code()
        );
        self.judge(rule, answer.refused(status, code), &why, answer);
    }

    /// Judges that an answer is a success, and goes on only then.
    fn done(&mut self, rule: &'static str, answer: &Answer) -> Walked {
        let why = format!("it is refused: {} `{}`", answer.status, answer.code());
        self.judge(rule, answer.ok(), &why, answer);
        succeeded(answer)
    }

    /// One of the limits of the configuration.
    fn limit(&self, name: &str) -> u64 {
        self.config["limits"][name].as_u64().unwrap_or_default()
    }

    /// Lets time pass; where it does not, the rules that need it are skipped.
    async fn pass(&mut self, rules: &[&'static str], seconds: u64) -> bool {
        if self.target.time.pass(seconds).await {
            return true;
        }
        for rule in rules {
            let why = format!("it takes {seconds} s to tell: --wait {seconds}");
            self.ledger.skip(rule, &why);
        }
        false
    }
}

/// Goes on only with a success.
fn succeeded(answer: &Answer) -> Walked {
    if answer.ok() {
        return Ok(());
    }
    Err(Stop(format!("{} `{}`", answer.status, answer.code())))
}

/// Goes on only with what an answer must hold.
fn held<T>(found: Option<T>, what: &str) -> Walked<T> {
    found.ok_or_else(|| Stop(format!("no {what}")))
}
