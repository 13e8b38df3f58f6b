//! 健診・医療アクセス認証 (guide 4): from `access-intro` to `access-done` or `access-pending`.

use crate::chapter::{Asks, Chapter, Env, Next, Page};
use crate::{AccessDraft, AccessIntroPhase, AccessIntroView, Reply, Screen, UiAction};

/// The chapter 健診・医療アクセス認証.
#[derive(Debug, Clone)]
pub(crate) struct AccessChapter {
    phase: AccessIntroPhase,
}

impl AccessChapter {
    /// `access-intro`, or its `blocked` state by the member's status.
    pub(crate) fn start() -> Self {
        Self { phase: AccessIntroPhase::First }
    }

    /// `access-intro/resume` with the draft of an open procedure.
    pub(crate) fn open(_draft: AccessDraft) -> Self {
        Self { phase: AccessIntroPhase::Resume }
    }

    /// `access-intro/expired`.
    pub(crate) fn expired() -> Self {
        Self { phase: AccessIntroPhase::Expired }
    }

    /// The step of a draft.
    pub(crate) fn resume(_draft: AccessDraft) -> Self {
        Self::start()
    }

    /// `access-pending`, `access-done/already` or `access-intro/blocked`, by the member's status.
    /// The wizard calls [`Chapter::returned`] once after this, which loads the application.
    pub(crate) fn status() -> Self {
        Self::start()
    }
}

impl Chapter for AccessChapter {
    fn act(&mut self, _action: UiAction, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Resync
    }

    fn back(&mut self, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Resync
    }

    fn reply(&mut self, _reply: Reply, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Resync
    }

    fn page(&self, env: Env<'_>) -> Page {
        let documents = u32::try_from(crate::chapter::documents(env).len()).unwrap_or(u32::MAX);
        Page::new(
            "access-intro",
            Screen::AccessIntro(AccessIntroView { phase: self.phase, documents }),
        )
    }
}
