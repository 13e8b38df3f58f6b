//! What was found of each rule so far.

use std::collections::BTreeMap;

use crate::ask::{Answer, Ask, Payload};
use crate::contract::{Contract, Unfit, refusal};
use crate::report::{Outcome, Report, Verdict};
use crate::rules::RULES;

/// The rules judged so far.
#[derive(Default)]
pub(crate) struct Ledger {
    found: BTreeMap<&'static str, Verdict>,
    /// Why parts of the walk ended early.
    stops: Vec<String>,
    requests: usize,
}

impl Ledger {
    /// Judges a rule; a failure stays, whatever comes after it.
    pub(crate) fn judge(&mut self, rule: &'static str, kept: bool, why: &str, shown: &str) {
        let verdict = if kept {
            Verdict::Passed
        } else {
            Verdict::Failed {
                why: why.to_owned(),
                shown: shown.to_owned(),
            }
        };
        let present = self.found.entry(rule).or_insert(Verdict::Passed);
        if !matches!(present, Verdict::Failed { .. }) {
            *present = verdict;
        }
    }

    /// A rule cannot be told.
    pub(crate) fn skip(&mut self, rule: &'static str, why: &str) {
        self.found.entry(rule).or_insert_with(|| Verdict::Skipped {
            why: why.to_owned(),
        });
    }

    /// A part of the walk ended early.
    pub(crate) fn stopped(&mut self, why: String) {
        self.stops.push(why);
    }

    /// Judges what holds of every answer.
    pub(crate) fn heard(&mut self, contract: &Contract, ask: &Ask, answer: &Answer) {
        self.requests += 1;
        let shown = &answer.shown;
        self.judge("connection", true, "", "");
        let refused = answer.status >= 400;
        let operation = contract.operation(&ask.operation);
        let named = match operation {
            Some(operation) => operation.answer(answer.status).cloned(),
            None => refused.then(refusal),
        };
        let status = answer.status;
        if !refused && operation.is_some() {
            let why = format!("{status} is no answer of {}", ask.operation);
            self.judge("answer.status", named.is_some(), &why, shown);
        }
        let Some(named) = named else { return };
        let expected = named["content"]
            .as_object()
            .and_then(|content| content.keys().next());
        let Some(expected) = expected else {
            let why = format!("{} bytes where no body is named", answer.length);
            self.judge("answer.schema", answer.length == 0, &why, shown);
            return;
        };
        let why = format!("`{}` and not `{expected}`", answer.kind);
        self.judge("answer.type", answer.kind == *expected, &why, shown);
        match contract.unfit(&named, expected, &answer.json) {
            Some(Unfit::Schema(why)) => self.judge("answer.schema", false, &why, shown),
            Some(Unfit::Extra(why)) => self.judge("answer.extra", false, &why, shown),
            None => {
                self.judge("answer.schema", true, "", shown);
                self.judge("answer.extra", true, "", shown);
            }
        }
        if refused {
            self.problem(ask, answer);
        }
    }

    fn problem(&mut self, ask: &Ask, answer: &Answer) {
        let (shown, code) = (&answer.shown, answer.code());
        let said = answer.number("status");
        let why = format!("the body says {said:?}, the line {}", answer.status);
        let same = said == Some(u64::from(answer.status));
        self.judge("problem.status", same, &why, shown);
        let kind = answer.text("/type").unwrap_or_default();
        let same = kind == format!("urn:toroku:problem:{code}");
        self.judge(
            "problem.type",
            same,
            &format!("`{kind}` of `{code}`"),
            shown,
        );
        let said: String = ["title", "detail", "field"]
            .iter()
            .filter_map(|name| answer.json[*name].as_str())
            .collect();
        let quoted = match &ask.payload {
            Payload::Json(body) => quotes(body, &said),
            Payload::None | Payload::Bytes(..) => false,
        };
        self.judge("problem.quiet", !quoted, "it quotes what was sent", shown);
        if ["retry_at", "until", "to"]
            .iter()
            .any(|name| answer.json[*name].is_string())
        {
            let seconds = answer.retry_after.as_deref().map(str::parse::<u64>);
            let why = format!("`retry-after` is {:?}", answer.retry_after);
            self.judge(
                "problem.retry-after",
                matches!(seconds, Some(Ok(_))),
                &why,
                shown,
            );
        }
    }

    /// A request had no answer.
    pub(crate) fn unheard(&mut self, ask: &Ask, why: &str) {
        self.requests += 1;
        self.judge("connection", false, why, &ask.shown());
    }

    /// The report; what was not judged is skipped.
    pub(crate) fn close(mut self, url: &str) -> Report {
        let why = match self.stops.as_slice() {
            [] => "nothing showed it".to_owned(),
            stops => format!("not reached: {}", stops.join("; ")),
        };
        let outcomes = RULES.iter().map(|rule| Outcome {
            rule: *rule,
            verdict: self
                .found
                .remove(rule.id)
                .unwrap_or_else(|| Verdict::Skipped { why: why.clone() }),
        });
        Report {
            url: url.to_owned(),
            outcomes: outcomes.collect(),
            requests: self.requests,
        }
    }
}

/// Whether a text holds one of a body's longer texts.
fn quotes(body: &serde_json::Value, said: &str) -> bool {
    use serde_json::Value;
    match body {
        Value::String(text) => text.chars().count() >= 6 && said.contains(text.as_str()),
        Value::Object(members) => members.values().any(|member| quotes(member, said)),
        Value::Array(values) => values.iter().any(|value| quotes(value, said)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
