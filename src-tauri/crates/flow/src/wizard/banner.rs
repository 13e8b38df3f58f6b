//! Banners above everything, and the words of failures.

use crate::{Banner, CallError, Failure, Maintenance, Message, jst};

use super::Wizard;

/// Codes the wizard emits.
pub(crate) const MESSAGE_CODES: &[&str] = &[
    "banner.offline",
    "banner.back-online",
    "maintenance.planned",
    "maintenance.active",
    "fail.offline",
    "fail.timeout",
    "fail.server",
    "fail.rate",
];

impl Wizard {
    /// The banners of now.
    pub(super) fn banners(&self) -> Vec<Banner> {
        let mut banners = Vec::new();
        if !self.around.online {
            banners.push(banner("offline", Message::new("banner.offline")));
        } else if self.around.is_back_online() {
            banners.push(banner("back-online", Message::new("banner.back-online")));
        }
        if let Some(span) = self.around.resting() {
            banners.push(banner("maintenance-active", self.active(span)));
        } else if let Some(span) = self.around.maintenance {
            let now = self.around.now();
            let message = Message::new("maintenance.planned")
                .with("from", jst::moment(span.from, now))
                .with("to", jst::moment(span.to, now));
            banners.push(banner("maintenance-planned", message));
        }
        banners
    }

    /// What is said of a call that had no answer of its own.
    pub(super) fn failure(&self, error: &CallError) -> Failure {
        let now = self.around.now();
        let (message, support) = match error {
            CallError::Offline => (Message::new("fail.offline"), false),
            CallError::Timeout => (Message::new("fail.timeout"), false),
            CallError::Server { reference } => {
                (Message::new("fail.server").with("ref", reference), true)
            }
            CallError::RateLimited { until } => (
                Message::new("fail.rate").with("time", jst::moment(*until, now)),
                false,
            ),
            CallError::Maintenance(span) => (self.active(*span), false),
            CallError::UpdateRequired
            | CallError::ApplicationGone
            | CallError::SessionEnded { .. } => {
                let reference = super::key::reference(self.around.setup.seed);
                (Message::new("fail.server").with("ref", reference), true)
            }
        };
        Failure { message, support }
    }

    fn active(&self, span: Maintenance) -> Message {
        Message::new("maintenance.active").with("to", jst::moment(span.to, self.around.now()))
    }
}

fn banner(kind: &str, message: Message) -> Banner {
    Banner {
        kind: kind.to_owned(),
        message,
    }
}
