//! 本人確認 (guide 3): from `identity-intro` to `identity-done` or `identity-failed`.

use crate::chapter::{Asks, Chapter, Env, Next, Page};
use crate::{IdentityDraft, IdentityIntroView, Reply, Screen, UiAction};

/// The chapter 本人確認.
#[derive(Debug, Clone)]
pub(crate) struct IdentityChapter {
    for_access: bool,
}

impl IdentityChapter {
    /// `identity-intro`; `back_home`: 「戻る」 leads to `home`.
    pub(crate) fn start(for_access: bool, _back_home: bool) -> Self {
        Self { for_access }
    }

    /// `identity-done/already`.
    pub(crate) fn already() -> Self {
        Self::start(false, false)
    }

    /// `identity-failed/locked`.
    pub(crate) fn locked() -> Self {
        Self::start(false, false)
    }

    /// The step of a draft.
    pub(crate) fn resume(_draft: IdentityDraft) -> Self {
        Self::start(false, false)
    }

    /// The same chapter with 保険者番号 whose doubts were accepted before.
    pub(crate) fn accepting(self, _numbers: Vec<toroku_domain::InsurerNumber>) -> Self {
        self
    }
}

impl Chapter for IdentityChapter {
    fn act(&mut self, _action: UiAction, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Resync
    }

    fn back(&mut self, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Resync
    }

    fn reply(&mut self, _reply: Reply, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Resync
    }

    fn page(&self, _env: Env<'_>) -> Page {
        Page::new(
            "identity-intro",
            Screen::IdentityIntro(IdentityIntroView { points: None, for_access: self.for_access }),
        )
    }
}
