//! The walk: from the launch and from every state, each button, answer, report and wait once.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::OnceLock;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use toroku_flow::{Effect, Event, Launch, RequestId, UiEvent, Wizard, state_ids};

use crate::{actions, named, replies, scene};

/// From each state to the states one event away.
pub(crate) type Graph = BTreeMap<String, BTreeSet<String>>;

/// Waits that end something: a slow call, a poll, a code, a stop, a day.
const WAITS: [i64; 5] = [10, 60, 600, 3600, 86_400];

/// A wizard, its time, and the calls it waits for.
#[derive(Clone)]
struct Node {
    wizard: Wizard,
    now: Timestamp,
    calls: Vec<(RequestId, &'static str)>,
}

impl Node {
    fn new(wizard: Wizard) -> Self {
        Self {
            wizard,
            now: scene::now(),
            calls: Vec::new(),
        }
    }

    fn id(&self) -> String {
        self.wizard.view().id
    }

    /// States that share it are walked from once.
    fn key(&self) -> (String, Vec<&'static str>) {
        (
            self.id(),
            self.calls.iter().map(|(_, name)| *name).collect(),
        )
    }

    fn after(&self, event: Event, seconds: i64) -> Self {
        let mut next = self.clone();
        let wait = SignedDuration::from_secs(seconds);
        next.now = next.now.checked_add(wait).unwrap_or(next.now);
        if let Event::Reply { id, .. } = &event {
            next.calls.retain(|(known, _)| known != id);
        }
        for effect in next.wizard.update(event, next.now) {
            if let Effect::Call { id, call, .. } = effect {
                next.calls.push((id, call.name()));
            }
        }
        let keep = next.calls.len().saturating_sub(2);
        next.calls.drain(..keep);
        next
    }

    fn events(&self) -> Vec<(Event, i64)> {
        let view = self.wizard.view();
        let kind = scene::kind(&view);
        let press = |action| {
            Event::Ui(UiEvent {
                revision: view.revision,
                action,
            })
        };
        let pressed = actions::of(&kind).into_iter().map(press);
        let answered = self.calls.iter().flat_map(|(id, name)| {
            let answers = replies::of(name, self.now).into_iter();
            answers.map(|result| Event::Reply { id: *id, result })
        });
        let seen = replies::camera(&view).into_iter().map(Event::Camera);
        let now = [
            named::network(false),
            named::network(true),
            Event::NoBrowser { url: String::new() },
        ];
        let events = pressed
            .chain(answered)
            .chain(seen)
            .chain(now)
            .map(|event| (event, 0));
        events
            .chain(WAITS.map(|seconds| (Event::Tick, seconds)))
            .collect()
    }
}

struct Walk {
    graph: Graph,
    codes: BTreeSet<String>,
}

fn walk() -> &'static Walk {
    static WALK: OnceLock<Walk> = OnceLock::new();
    WALK.get_or_init(|| {
        let mut walk = Walk {
            graph: Graph::new(),
            codes: BTreeSet::new(),
        };
        let mut queue: VecDeque<Node> = starts().into();
        let mut known = BTreeSet::new();
        while let Some(node) = queue.pop_front() {
            if !known.insert(node.key()) {
                continue;
            }
            collect(
                &serde_json::to_value(node.wizard.view()).unwrap_or_default(),
                &mut walk.codes,
            );
            for (event, seconds) in node.events() {
                let next = node.after(event, seconds);
                walk.graph.entry(node.id()).or_default().insert(next.id());
                if !known.contains(&next.key()) {
                    queue.push_back(next);
                }
            }
        }
        walk
    })
}

/// Launches with and without a session, and every state by its demo.
fn starts() -> Vec<Node> {
    let launched = |session| {
        let launch = Launch {
            session,
            ..Launch::default()
        };
        Node::new(Wizard::new(scene::setup())).after(Event::Launched(launch), 0)
    };
    let demos = state_ids()
        .into_iter()
        .filter_map(|id| Wizard::demo(id, scene::setup(), scene::now()))
        .map(Node::new);
    [launched(false), launched(true)]
        .into_iter()
        .chain(demos)
        .collect()
}

/// The graph of the walk.
pub(crate) fn graph() -> Graph {
    walk().graph.clone()
}

/// The codes of all messages seen on the walk.
pub(crate) fn codes() -> BTreeSet<String> {
    walk().codes.clone()
}

/// Messages anywhere in a view: objects with a code and arguments.
fn collect(json: &Value, codes: &mut BTreeSet<String>) {
    match json {
        Value::Object(fields) => {
            if let (Some(Value::String(code)), Some(Value::Object(_))) =
                (fields.get("code"), fields.get("args"))
            {
                codes.insert(code.clone());
            }
            fields.values().for_each(|value| collect(value, codes));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, codes)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
