//! `access-intro`: what 健診・医療アクセス認証 needs.
//!
//! Trigger: the menu, `identity-done`, a service that needs it.
//! Outcome: on to `document-select`, the open step of a draft, or back to the menu.

use crate::chapter::{Env, Page};
use crate::{AccessIntroAction, AccessIntroPhase, AccessIntroView, Screen};

/// The step.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AccessIntro {
    /// How it was opened.
    pub(crate) phase: AccessIntroPhase,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// To `document-select`.
    Next,
    /// To the open step.
    Resume,
    /// `dialog.discard`.
    StartOver,
    /// To `home`.
    Menu,
}

impl AccessIntro {
    /// Takes a button; `None` where this state has no such button.
    pub(crate) fn act(self, action: &AccessIntroAction) -> Option<Exit> {
        let (begins, resumes) = match self.phase {
            AccessIntroPhase::First | AccessIntroPhase::Expired => (true, false),
            AccessIntroPhase::Resume => (false, true),
            AccessIntroPhase::Blocked => (false, false),
        };
        match action {
            AccessIntroAction::Next => begins.then_some(Exit::Next),
            AccessIntroAction::Resume => resumes.then_some(Exit::Resume),
            AccessIntroAction::StartOver => resumes.then_some(Exit::StartOver),
            AccessIntroAction::Menu => Some(Exit::Menu),
        }
    }

    /// The screen.
    pub(crate) fn page(self, env: Env<'_>) -> Page {
        let state = match self.phase {
            AccessIntroPhase::First => "",
            AccessIntroPhase::Resume => "/resume",
            AccessIntroPhase::Expired => "/expired",
            AccessIntroPhase::Blocked => "/blocked",
        };
        let documents = u32::try_from(crate::chapter::documents(env).len()).unwrap_or(u32::MAX);
        let view = AccessIntroView {
            phase: self.phase,
            documents,
        };
        Page::new(format!("access-intro{state}"), Screen::AccessIntro(view))
    }
}
