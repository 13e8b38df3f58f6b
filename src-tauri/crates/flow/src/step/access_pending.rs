//! `access-pending`: the application is being looked at.
//!
//! Trigger: a submission that needs a look, the menu.
//! Outcome: 完了, parts to send again, or an end that only カスタマーセンター can help. Polled every
//! 60 seconds while shown. Terminal: there is no 「戻る」.

use jiff::{SignedDuration, Timestamp};

use crate::chapter::{Asks, Env, Page};
use crate::{
    AccessPart, AccessPendingAction, AccessPendingView, Alert, ApplicationState, ApplicationStatus,
    Call, Message, PendingPhase, ReasonRow, Screen, Tone,
};

/// Between two looks.
const POLL: SignedDuration = SignedDuration::from_secs(60);
/// After this the wait is called long.
const LATE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct AccessPending {
    application: String,
    state: Option<ApplicationState>,
    polled: Option<Timestamp>,
    stale: bool,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// To `home`.
    Menu,
    /// The document and the parts asked for again.
    Resubmit(Box<ApplicationState>, Vec<(AccessPart, String)>),
    /// To `access-done`.
    Approved,
}

impl AccessPending {
    /// The step; nothing is known of the application until the first look.
    pub(crate) fn new(application: String) -> Self {
        Self {
            application,
            state: None,
            polled: None,
            stale: false,
        }
    }

    /// Asks how the application stands, now.
    pub(crate) fn look(&mut self, env: Env<'_>, asks: &mut Asks) {
        self.polled = Some(env.now);
        asks.background.push(Call::Application {
            application: self.application.clone(),
        });
    }

    /// A second passed.
    pub(crate) fn tick(&mut self, env: Env<'_>, asks: &mut Asks) {
        let ended = self
            .state
            .as_ref()
            .is_some_and(|state| match &state.status {
                ApplicationStatus::Open | ApplicationStatus::UnderReview => false,
                ApplicationStatus::Rejected(_)
                | ApplicationStatus::Closed
                | ApplicationStatus::Completed { .. } => true,
            });
        let due = self
            .polled
            .is_none_or(|at| env.now.duration_since(at) >= POLL);
        if due && !ended {
            self.look(env, asks);
        }
    }

    /// Whether this was shown already.
    pub(crate) fn knows(&self, state: &ApplicationState) -> bool {
        !self.stale && self.state.as_ref() == Some(state)
    }

    /// How the application stands.
    pub(crate) fn reply(&mut self, state: ApplicationState) -> Option<Exit> {
        if state.id != self.application {
            return None;
        }
        self.stale = false;
        let approved = matches!(state.status, ApplicationStatus::Completed { .. });
        self.state = Some(state);
        approved.then_some(Exit::Approved)
    }

    /// Nothing is known of now: the last is shown, and said to be the last.
    pub(crate) fn failed(&mut self) {
        self.stale = true;
    }

    /// Takes a button; `None` where this state has no such button.
    pub(crate) fn act(&self, action: &AccessPendingAction) -> Option<Exit> {
        match action {
            AccessPendingAction::Menu => Some(Exit::Menu),
            AccessPendingAction::Resubmit => {
                let state = self.state.as_ref()?;
                let ApplicationStatus::Rejected(parts) = &state.status else {
                    return None;
                };
                Some(Exit::Resubmit(Box::new(state.clone()), parts.clone()))
            }
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let (state, phase) = self.phase(env);
        let reasons = match self.state.as_ref().map(|state| &state.status) {
            Some(ApplicationStatus::Rejected(parts)) => parts
                .iter()
                .map(|(part, code)| ReasonRow {
                    part: *part,
                    reason: reason(code),
                })
                .collect(),
            Some(
                ApplicationStatus::Open
                | ApplicationStatus::UnderReview
                | ApplicationStatus::Closed
                | ApplicationStatus::Completed { .. },
            )
            | None => Vec::new(),
        };
        let received = self.state.as_ref().and_then(|state| state.received_at);
        let view = AccessPendingView {
            phase,
            received: received
                .map(|at| format!("{} {}", crate::jst::date(at), crate::jst::clock(at))),
            reference: self
                .state
                .as_ref()
                .map(|state| state.reference.clone())
                .unwrap_or_default(),
            reasons,
        };
        let state = if self.stale { "/stale" } else { state };
        let mut page = Page::new(
            format!("access-pending{state}"),
            Screen::AccessPending(view),
        );
        page.back = false;
        if self.stale {
            let message = Message::new("access-pending.stale");
            page.alert = Some(Alert {
                tone: Tone::Info,
                message,
            });
        }
        page
    }

    fn phase(&self, env: Env<'_>) -> (&'static str, PendingPhase) {
        let Some(state) = &self.state else {
            return ("", PendingPhase::UnderReview);
        };
        match &state.status {
            ApplicationStatus::Rejected(_) => ("/rejected", PendingPhase::Rejected),
            ApplicationStatus::Closed => ("/closed", PendingPhase::Closed),
            ApplicationStatus::Open
            | ApplicationStatus::UnderReview
            | ApplicationStatus::Completed { .. } => {
                let late = state
                    .received_at
                    .is_some_and(|at| env.now.duration_since(at) > LATE);
                if late {
                    ("/late", PendingPhase::Late)
                } else {
                    ("", PendingPhase::UnderReview)
                }
            }
        }
    }
}

/// Codes of reasons that have a text of their own.
const REASONS: [&str; 8] = [
    "unreadable",
    "glare",
    "cut-off",
    "expired",
    "wrong-document",
    "back-needed",
    "face-unclear",
    "face-mismatch",
];

/// The text of a reason; one that is not known yet is told as 「内容を確認できませんでした。」.
pub(crate) fn reason(code: &str) -> Message {
    let known = REASONS
        .iter()
        .find(|known| **known == code)
        .copied()
        .unwrap_or("other");
    Message::new(&format!("reason.{known}"))
}
