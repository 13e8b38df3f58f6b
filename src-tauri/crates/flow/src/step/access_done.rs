//! `access-done`: 健診・医療アクセス認証 is complete.
//!
//! Trigger: a completed submission, an approval, 「完了」 in the menu.
//! Outcome: the menu. Terminal: there is no 「戻る」.

use crate::chapter::{Env, Page};
use crate::{AccessDoneView, AccessStatus, Screen};

/// The step; its only button leads to the menu.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AccessDone {
    /// Opened from the menu.
    pub(crate) already: bool,
}

impl AccessDone {
    /// The screen.
    pub(crate) fn page(self, env: Env<'_>) -> Page {
        let at = match env.member.map(|member| &member.access) {
            Some(AccessStatus::Completed { at }) if self.already => Some(*at),
            Some(
                AccessStatus::Completed { .. }
                | AccessStatus::None
                | AccessStatus::Open { .. }
                | AccessStatus::UnderReview { .. }
                | AccessStatus::Rejected { .. }
                | AccessStatus::Blocked,
            )
            | None => None,
        };
        let view = AccessDoneView {
            already: at.map(crate::jst::date),
        };
        let state = if self.already { "/already" } else { "" };
        let mut page = Page::new(format!("access-done{state}"), Screen::AccessDone(view));
        page.back = false;
        page
    }
}
