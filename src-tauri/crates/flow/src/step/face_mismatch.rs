//! `face-mismatch`: document and face are not the same person's, as far as was seen.
//!
//! Trigger: the backend's comparison. Outcome: another try, another photo of the document, or,
//! once the tries are used up, カスタマーセンター.

use crate::chapter::Page;
use crate::{FaceMismatchAction, FaceMismatchView, Screen};

/// The step.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FaceMismatch {
    /// Tries left; with none the photos are wiped.
    pub(crate) left: u32,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// To `face-guide/front`.
    Retake,
    /// To `document-guide/retake`, then `face-guide/front`.
    RetakeDocument,
    /// To `support/face`.
    Trouble,
    /// To `home`.
    Menu,
}

impl FaceMismatch {
    /// Takes a button; `None` where this state has no such button.
    pub(crate) fn act(self, action: &FaceMismatchAction) -> Option<Exit> {
        let over = self.left == 0;
        match action {
            FaceMismatchAction::Retake => (!over).then_some(Exit::Retake),
            FaceMismatchAction::RetakeDocument => (!over).then_some(Exit::RetakeDocument),
            FaceMismatchAction::Trouble => Some(Exit::Trouble),
            FaceMismatchAction::Menu => over.then_some(Exit::Menu),
        }
    }

    /// 「戻る」.
    pub(crate) fn back(self) -> Exit {
        if self.left == 0 {
            Exit::Menu
        } else {
            Exit::Retake
        }
    }

    /// The screen.
    pub(crate) fn page(self) -> Page {
        let state = match self.left {
            0 => "/limit",
            1 => "/last-try",
            2.. => "",
        };
        let screen = Screen::FaceMismatch(FaceMismatchView { left: self.left });
        let mut page = Page::new(format!("face-mismatch{state}"), screen);
        page.leave = self.left > 0;
        page
    }
}
