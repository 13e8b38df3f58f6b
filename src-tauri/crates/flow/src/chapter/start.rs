//! The start: `welcome`, `update-required`, `session-expired`.

use crate::chapter::{Asks, Chapter, Env, Go, Next, Page};
use crate::step::welcome::{Note, Welcome};
use crate::step::{session_expired, update_required};
use crate::{Call, CallError, Reply, UiAction};

/// Where the start is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum StartChapter {
    /// `welcome`.
    Welcome(Welcome),
    /// `update-required`.
    UpdateRequired,
    /// `session-expired`.
    SessionExpired {
        /// Because the password was changed.
        other_device: bool,
    },
}

impl StartChapter {
    /// The splash: the configuration is loaded, then the launch is decided.
    pub(crate) fn launch() -> Self {
        Self::Welcome(Welcome::starting())
    }

    /// `welcome` with what is to be told.
    pub(crate) fn welcome(note: Option<Note>) -> Self {
        Self::Welcome(Welcome::ready(note))
    }

    /// `update-required`.
    pub(crate) fn update_required() -> Self {
        Self::UpdateRequired
    }

    /// `session-expired`.
    pub(crate) fn session_expired(other_device: bool) -> Self {
        Self::SessionExpired { other_device }
    }
}

impl Chapter for StartChapter {
    fn opened(&mut self, _env: Env<'_>, asks: &mut Asks) -> Next {
        match self {
            Self::Welcome(welcome) if welcome.is_starting() => asks.call = Some(Call::Config),
            Self::Welcome(_) | Self::UpdateRequired | Self::SessionExpired { .. } => {}
        }
        Next::Stay
    }

    fn act(&mut self, action: UiAction, env: Env<'_>, asks: &mut Asks) -> Next {
        match (self, action) {
            (Self::Welcome(welcome), UiAction::Welcome(action)) => welcome.update(&action, asks),
            (Self::UpdateRequired, UiAction::UpdateRequired(action)) => {
                update_required::update(&action, env, asks)
            }
            (Self::SessionExpired { .. }, UiAction::SessionExpired(action)) => {
                Next::Go(session_expired::update(&action))
            }
            (Self::Welcome(_) | Self::UpdateRequired | Self::SessionExpired { .. }, _) => {
                Next::Resync
            }
        }
    }

    fn back(&mut self, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Resync
    }

    fn reply(&mut self, reply: Reply, _env: Env<'_>, _asks: &mut Asks) -> Next {
        match (self, reply) {
            (Self::Welcome(_) | Self::UpdateRequired, Reply::Config(..)) => Next::Go(Go::Launch),
            (Self::Welcome(_) | Self::UpdateRequired | Self::SessionExpired { .. }, _) => {
                Next::Resync
            }
        }
    }

    fn failed(&mut self, _error: &CallError, _env: Env<'_>, _asks: &mut Asks) -> bool {
        match self {
            Self::Welcome(welcome) => {
                welcome.fail();
                true
            }
            Self::UpdateRequired | Self::SessionExpired { .. } => false,
        }
    }

    /// Whoever ends the wait for the service's configuration can begin it again.
    fn cancelled(&mut self) {
        match self {
            Self::Welcome(welcome) if welcome.is_starting() => welcome.fail(),
            Self::Welcome(_) | Self::UpdateRequired | Self::SessionExpired { .. } => {}
        }
    }

    fn returned(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        let Self::Welcome(welcome) = self else {
            return Next::Typed;
        };
        if !welcome.again() {
            return Next::Typed;
        }
        if env.config.is_some() {
            // Whoever asked whether the backend can be reached was told the configuration.
            return Next::Go(Go::Launch);
        }
        asks.call = Some(Call::Config);
        Next::Stay
    }

    fn page(&self, env: Env<'_>) -> Page {
        match self {
            Self::Welcome(welcome) => welcome.page(),
            Self::UpdateRequired => update_required::page(env),
            Self::SessionExpired { other_device } => session_expired::page(*other_device),
        }
    }
}
