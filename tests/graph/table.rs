//! The flow's table: each transition by name, driven through a wizard in its state.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use toroku_flow::{Draft, Effect, Event, Launch, RequestId, UiAction, UiEvent, Wizard};

use crate::{named, scene};

/// A transition of the table.
pub(crate) struct Row {
    from: String,
    name: String,
    steps: String,
    to: String,
}

/// All transitions, in order.
pub(crate) fn rows() -> Vec<Row> {
    let table: toml::Table = include_str!("flow.toml").parse().expect("a table");
    let lines = table.values().filter_map(toml::Value::as_array).flatten();
    lines
        .map(|line| {
            let line = line.as_str().expect("a line");
            let mut parts = line.splitn(4, " | ");
            let mut part = || parts.next().expect("four parts").to_owned();
            let (from, name, steps, to) = (part(), part(), part(), part());
            Row {
                name: format!("{from}: {name}"),
                from,
                steps,
                to,
            }
        })
        .collect()
}

impl Row {
    /// Why it does not lead where it should, if it does not.
    pub(crate) fn fault(&self) -> Option<String> {
        let Some(mut run) = Run::new(&self.from) else {
            return Some(format!("{}: there is no such state", self.name));
        };
        for step in self.steps.split(" > ") {
            if let Err(fault) = run.step(step) {
                return Some(format!("{}: {fault}", self.name));
            }
        }
        let shown = run.wizard.view().id;
        let fits = match self.to.as_str() {
            "leaves" => run.last.contains(&Effect::LeaveApp),
            "opens" => run
                .last
                .iter()
                .any(|effect| matches!(effect, Effect::OpenUrl(_))),
            to => to.strip_suffix("/*").map_or(shown == to, |screen| {
                shown.split('/').next() == Some(screen)
            }),
        };
        (!fits).then(|| format!("{} leads to {shown}, not {}", self.name, self.to))
    }
}

/// A wizard with its time, its last call and its newest draft.
struct Run {
    wizard: Wizard,
    now: Timestamp,
    call: Option<(RequestId, &'static str)>,
    draft: Option<Box<Draft>>,
    last: Vec<Effect>,
}

impl Run {
    fn new(state: &str) -> Option<Self> {
        let wizard = if state == "launch" {
            Wizard::new(scene::setup())
        } else {
            Wizard::demo(state, scene::setup(), scene::now())?
        };
        Some(Self {
            wizard,
            now: scene::now(),
            call: None,
            draft: None,
            last: Vec::new(),
        })
    }

    fn event(&mut self, event: Event) {
        self.last = self.wizard.update(event, self.now);
        for effect in &self.last {
            match effect {
                Effect::Call { id, call, .. } => self.call = Some((*id, call.name())),
                Effect::SaveDraft(draft) => self.draft = Some(draft.clone()),
                Effect::WipeDraft => self.draft = None,
                _ => {}
            }
        }
    }

    fn step(&mut self, step: &str) -> Result<(), String> {
        let unknown = || format!("there is no {step}");
        if let Some(seconds) = step.strip_prefix('+') {
            let wait = SignedDuration::from_secs(seconds.parse().map_err(|_| unknown())?);
            self.now = self.now.checked_add(wait).map_err(|_| unknown())?;
            self.event(Event::Tick);
        } else if let Some(name) = step.strip_prefix('=') {
            let (id, call) = self.call.ok_or_else(|| format!("{step} answers no call"))?;
            let result = named::answer(name, call, self.now).ok_or_else(unknown)?;
            self.event(Event::Reply { id, result });
        } else if let Some(name) = step.strip_prefix('@') {
            self.reported(name).ok_or_else(unknown)?;
        } else {
            let action = self
                .action(step)
                .ok_or_else(|| format!("there is no {step} on {}", self.wizard.view().id))?;
            let revision = self.wizard.view().revision;
            self.event(Event::Ui(UiEvent { revision, action }));
        }
        Ok(())
    }

    fn reported(&mut self, name: &str) -> Option<()> {
        let (verb, session) = match name.strip_suffix("-session") {
            Some(verb) => (verb, true),
            None => (name, false),
        };
        let draft = match verb {
            "launch" => None,
            "kill" => self.draft.take(),
            _ => {
                self.event(named::report(name, &self.wizard.view())?);
                return Some(());
            }
        };
        self.wizard = Wizard::new(scene::setup());
        self.event(Event::Launched(Launch {
            session,
            draft,
            ..Launch::default()
        }));
        Some(())
    }

    /// A button of this screen or of every screen.
    fn action(&self, step: &str) -> Option<UiAction> {
        let kind = scene::kind(&self.wizard.view());
        if let Some(choice) = step.strip_prefix('~') {
            return read("common", &json!({"type": "dialog", "choice": choice}));
        }
        let mut words = step.split(' ');
        let mut action = json!({"type": words.next()?});
        for word in words {
            let (key, value) = word.split_once('=')?;
            let whole = value.starts_with('[') || value == "null" || value == "true";
            action[key] = if whole || key == "preset" {
                serde_json::from_str(value).ok()?
            } else {
                Value::from(value)
            };
        }
        read(&kind, &action).or_else(|| read("common", &action))
    }
}

fn read(screen: &str, action: &Value) -> Option<UiAction> {
    serde_json::from_value(json!({"screen": screen, "action": action})).ok()
}
